import { advice, withoutAccess, type PublishTask } from './advice.js';
import { leftOut, type AnnotationLevel, type QueryAnnotation } from './annotation.js';
import { MAX_IN_CHECK, putCheckRun, type CheckDraft } from './check-run.js';
import { checksOf } from '../github/checks-api.js';
import type { Subject } from './event.js';
import { fittingLog } from './log-annotations.js';
import { info, notice, type Notice } from './notice.js';
import type { Opener } from './session.js';

export interface Annotated {
  /** What is left for the log: all, or nothing where a check run holds them. */
  readonly forLog: readonly QueryAnnotation[];
  readonly notices: readonly Notice[];
}

/**
 * Annotates in a check run on the head of the event's pull request where the token may create one. No annotation is
 * published twice: the log gets them only where there is no check run. Never throws ApiFailure.
 */
export async function publishCheck(
  draft: Omit<CheckDraft, 'headSha'>,
  subject: Subject,
  open: Opener,
): Promise<Annotated> {
  const all = draft.annotations;
  const inLog = (...notices: Notice[]): Annotated => ({ forLog: all, notices });
  // Elsewhere the run's own commit is the one that the log annotates.
  if (subject.kind !== 'pull-request' || subject.headSha === undefined || all.length === 0) return inLog();
  const session = await open();
  if ('rule' in session)
    return inLog(info(withoutAccess('Queries are annotated in the log and in no check run', session)));
  const checks = checksOf(session.client, session.repository);
  const { annotated, failure, doubtful } = await putCheckRun(checks, { ...draft, headSha: subject.headSha });
  if (failure === undefined) {
    const most = `a check run holds ${String(MAX_IN_CHECK)}`;
    return { forLog: [], notices: annotated < all.length ? [info(leftOut(annotated, all.length, most))] : [] };
  }
  if (annotated === 0 && !doubtful) return inLog(info(advice(failure, CHECK)));
  const undone = doubtful
    ? 'Whether there is a check run that annotates the queries is not known'
    : `The check run annotates ${String(annotated)} of ${String(all.length)} queries`;
  return { forLog: [], notices: [notice(advice(failure, { ...CHECK, undone }))] };
}

/** As many as GitHub shows of those for the log, and a word on the rest. */
export function planLog(
  annotations: readonly QueryAnnotation[],
  notices: readonly Notice[],
  passed: boolean,
): Annotated {
  const used = new Map<AnnotationLevel, number>();
  for (const { level } of notices) if (level !== 'info') used.set(level, (used.get(level) ?? 0) + 1);
  // A gate that fails says so in an error of its own.
  if (!passed) used.set('error', 1);
  const forLog = fittingLog(annotations, used);
  const rest = forLog.length < annotations.length;
  return { forLog, notices: rest ? [info(leftOut(forLog.length, annotations.length, BECAUSE))] : [] };
}

const BECAUSE =
  'GitHub shows 10 of a kind from the log of a step, and more only from a check run (a pull request, and `checks: write` in the `permissions` of the job)';

const CHECK: PublishTask = {
  undone: 'No check run annotates the queries, so the log does',
  permissions: ['checks: write'],
  otherwise: 'Or set `annotations` to `log` to do without.',
  refused: 'The annotations are in the log.',
};

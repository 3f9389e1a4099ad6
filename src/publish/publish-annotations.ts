import { advice, withoutAccess, type PublishTask } from './advice.js';
import { leftOut } from './annotation.js';
import { MAX_IN_CHECK, putCheckRun, type CheckDraft } from './check-run.js';
import { checksOf } from '../github/checks-api.js';
import type { Annotated } from './log-annotations.js';
import { info, notice, type Notice } from './notice.js';
import type { OpenSession } from './session.js';

/**
 * Annotates in a check run on the head of a pull request where the token may create one. No annotation is
 * published twice: the log gets them only where there is no check run. Never throws ApiFailure.
 */
export async function publishCheck(draft: CheckDraft, open: OpenSession): Promise<Annotated> {
  const all = draft.annotations;
  const inLog = (...notices: Notice[]): Annotated => ({ forLog: all, notices });
  const session = await open();
  if ('rule' in session)
    return inLog(info(withoutAccess('Questions are annotated in the log and in no check run', session)));
  const checks = checksOf(session.client, session.repository);
  const { annotated, failure, doubtful } = await putCheckRun(checks, draft);
  if (failure === undefined) {
    const most = `a check run holds ${String(MAX_IN_CHECK)}`;
    return { forLog: [], notices: annotated < all.length ? [info(leftOut(annotated, all.length, most))] : [] };
  }
  if (annotated === 0 && !doubtful) return inLog(info(advice(failure, CHECK)));
  const undone = doubtful
    ? 'Whether there is a check run that annotates the questions is not known'
    : `The check run annotates ${String(annotated)} of ${String(all.length)} questions`;
  return { forLog: [], notices: [notice(advice(failure, { ...CHECK, undone }))] };
}

const CHECK: PublishTask = {
  undone: 'No check run annotates the questions, so the log does',
  permissions: ['checks: write'],
  otherwise: 'Or set `annotations` to `log` to do without.',
  refused: 'The annotations are in the log.',
};

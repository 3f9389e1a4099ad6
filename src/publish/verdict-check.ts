import { randomUUID } from 'node:crypto';
import { ifFailed } from '../github/failure.js';
import { code, visible } from '../report/escape.js';
import { advice, withoutAccess, type PublishTask } from './advice.js';
import { conclusionOf, TEXT_LIMIT } from './check-run.js';
import { checksOf, type CheckOutput, type CheckRun, type Checks, type Conclusion } from '../github/checks-api.js';
import { fitting } from './fit.js';
import { NO_CERTIFICATE, type ReportDraft } from './marker.js';
import { notice, warning, type Notice } from './notice.js';
import { addressOfRun, isNewer, runsIn, runsText, shortSha, type Stamp } from './run.js';
import type { OpenSession } from './session.js';

/** The name by which a repository requires the verdict. It never changes for a `comment-key`. */
export function verdictCheckName(key: string): string {
  return key === 'default' ? 'β certificate' : `β certificate (${visible(key, 100)})`;
}

/**
 * Puts the verdict on the commit that was evaluated, for runs whose own status is not on it: after `workflow_run` the
 * job belongs to the default branch, and a gate that fails there stops no pull request. Always one is created, so that
 * it can be required. Never throws ApiFailure.
 */
export async function publishVerdict(
  draft: ReportDraft,
  environment: NodeJS.ProcessEnv,
  open: OpenSession,
): Promise<readonly Notice[]> {
  if (draft.stamp.commit === '') return [warning(NO_COMMIT)];
  const session = await open();
  if ('rule' in session) return [warning(withoutAccess('No check with the verdict', session))];
  const checks = checksOf(session.client, session.repository);
  const left = await ifFailed(putVerdict(checks, draft, addressOfRun(environment)), (failure) => failure);
  if (typeof left !== 'boolean') return [(left.kind === 'permission' ? notice : warning)(advice(left, CHECK))];
  return left ? [notice(LEFT)] : [];
}

/** Returns whether a newer run's verdict stands instead. Throws ApiFailure. */
async function putVerdict(checks: Checks, draft: ReportDraft, detailsUrl: string | undefined): Promise<boolean> {
  const { key, state, stamp } = draft;
  const name = verdictCheckName(key);
  const newest = async (): Promise<CheckRun | undefined> =>
    (await checks.named(stamp.commit, name))
      .filter((run) => isOfNewer(run, stamp))
      .sort(byRuns)
      .at(-1);
  if ((await newest()) !== undefined) return true;
  const externalId = `${runsText(stamp)}/${randomUUID()}`;
  const output = { ...outputOf(draft), annotations: [] };
  const created = await checks.create(
    { name, headSha: stamp.commit, externalId, conclusion: conclusionOf(state), detailsUrl, output },
    async () => (await checks.named(stamp.commit, name)).find((each) => each.externalId === externalId),
  );
  // Of several with one name the one that was created last counts. Where that is ours and a newer run's came before it,
  // ours takes its conclusion over.
  const newer = await newest();
  if (newer === undefined) return false;
  if (newer.id < created.id && isConclusion(newer.conclusion)) {
    const title = 'The verdict is that of a newer run';
    const page = newer.url === undefined ? 'its check' : code(newer.url);
    await checks.conclude(created.id, newer.conclusion, {
      title,
      summary: `A newer run evaluated this commit: see ${page}.`,
    });
  }
  return true;
}

function isOfNewer({ externalId }: CheckRun, stamp: Stamp): boolean {
  return isNewer({ commit: '', runs: runsOf(externalId) }, stamp);
}

function byRuns(a: CheckRun, b: CheckRun): number {
  const [one, other] = [a, b].map(({ externalId }) => ({ commit: '', runs: runsOf(externalId) })) as [Stamp, Stamp];
  return isNewer(one, other) ? 1 : isNewer(other, one) ? -1 : 0;
}

function runsOf(externalId: unknown): Stamp['runs'] {
  return runsIn(/^([\d.+]+)\//.exec(String(externalId))?.[1] ?? '');
}

function isConclusion(value: unknown): value is Conclusion {
  return value === 'success' || value === 'failure' || value === 'neutral';
}

const GATE = {
  success: 'The gate passes',
  neutral: 'Undecided, so the gate passes',
  failure: 'The gate fails',
} as const;

function outputOf({ state, stamp, levels }: ReportDraft): Omit<CheckOutput, 'annotations'> {
  const [text] = fitting(levels, TEXT_LIMIT);
  const gate = GATE[conclusionOf(state)];
  const verdict = state.verdict === NO_CERTIFICATE ? 'no certificate' : visible(state.verdict);
  return {
    title: `${gate}: ${verdict} of ${shortSha(stamp.commit)}`,
    summary: text ?? 'The report is in the job summary of the run.',
  };
}

const NO_COMMIT =
  'No check with the verdict: the event does not say of which commit the finished run was (workflow_run.head_sha in its payload). The verdict stands.';
const LEFT =
  'The check with the verdict is that of a newer run of the same commit. The verdict of this run stands in its log.';
const CHECK: PublishTask = {
  undone: 'The verdict is on no check of the commit, so a rule cannot require it',
  permissions: ['checks: write'],
};

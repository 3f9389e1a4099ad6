import type { Issues, WorkflowRun } from '../github/issues-api.js';

export interface ThisRun {
  /** Name of the workflow's file. */
  readonly workflow: string;
  readonly branch: string;
  readonly number: number;
}

/**
 * Reads what the runner says of this run: GITHUB_WORKFLOW_REF (`owner/name/.github/workflows/file.yml@ref`), GITHUB_REF
 * and GITHUB_RUN_NUMBER; undefined where one of them is not as it should be.
 */
export function thisRun(environment: NodeJS.ProcessEnv): ThisRun | undefined {
  const [, workflow] = /\/([\w. -]+\.ya?ml)@/.exec(environment['GITHUB_WORKFLOW_REF'] ?? '') ?? [];
  const [, branch] = /^refs\/heads\/(.+)$/.exec(environment['GITHUB_REF'] ?? '') ?? [];
  const number = Number(environment['GITHUB_RUN_NUMBER']);
  if (workflow === undefined || branch === undefined || !Number.isSafeInteger(number)) return undefined;
  return { workflow, branch, number };
}

/**
 * How many runs in a row have failed, this one included, which has: the number that `confirm` asks for.
 *
 * The count is taken from GitHub's list of finished runs, because before there is an issue there is no place of our own
 * to keep it. The list knows what became of a run and not of its gates: a run that failed for another reason counts
 * too. Runs that say nothing of the evaluation (cancelled, skipped, timed out) are passed over. Throws ApiFailure.
 */
export async function failuresInARow(issues: Issues, run: ThisRun): Promise<number> {
  const earlier = (await issues.scheduledRuns(run.workflow, run.branch)).filter(({ number }) => number < run.number);
  const telling = earlier.filter(({ conclusion }) => TELLING.includes(conclusion)).sort(newestFirst);
  const lastSuccess = telling.findIndex(({ conclusion }) => conclusion === 'success');
  return 1 + (lastSuccess < 0 ? telling.length : lastSuccess);
}

const TELLING = ['success', 'failure'];

function newestFirst(a: WorkflowRun, b: WorkflowRun): number {
  return b.number - a.number;
}

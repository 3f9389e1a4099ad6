import { quote, UserError } from '../base/errors.js';
import { accessOf, repositoryOf } from '../github/access.js';
import { connect, type Client } from '../github/client.js';
import type { RetryPolicy } from '../github/retry.js';
import { expiredFault, listFault, orFault } from '../sources/artifacts/faults.js';
import { openArtifacts } from '../sources/artifacts/index.js';
import { listArtifacts } from '../sources/artifacts/list.js';
import type { Run } from '../sources/artifacts/run.js';
import type { RunContext } from '../sources/open.js';
import type { ResultsFile } from '../sources/results-file.js';
import type { SourceLimits } from '../sources/index.js';
import { latestRun, TRUSTED_EVENTS, type Latest } from './latest-run.js';
import type { Origin } from './types.js';

export interface OpenedEarlier {
  /** null where the default branch has no successful run yet. */
  readonly files: readonly ResultsFile[] | null;
  readonly origin: Origin;
  readonly warnings: readonly string[];
  close(): Promise<void>;
}

/**
 * Opens an artifact of the latest successful run of this workflow on the default branch.
 *
 * @throws UserError outside of GitHub Actions, for an artifact that this run does not have or that has expired, for
 * what openArtifacts refuses, and where GitHub does not answer
 */
export async function openEarlierArtifact(
  name: string,
  { environment, token }: RunContext,
  limits: SourceLimits,
  retryPolicy: RetryPolicy,
): Promise<OpenedEarlier> {
  const [repository, thisRun] = [environment['GITHUB_REPOSITORY'] ?? '', environment['GITHUB_RUN_ID'] ?? ''];
  const place = repositoryOf(repository);
  if (place === undefined || !/^[0-9]{1,20}$/.test(thisRun)) {
    throw new UserError(
      '`compare-with`: `artifact:` looks among the runs of a workflow, and this is none (GITHUB_REPOSITORY and GITHUB_RUN_ID name no run).',
      'Outside of GitHub Actions, give the path of an earlier report folder.',
    );
  }
  if (name === '') throw new UserError('`compare-with`: `artifact:` names no artifact.', 'Write artifact:NAME.');
  const access = accessOf(environment, token);
  if ('rule' in access) {
    const is = access.value === undefined ? '' : `, and is ${quote(access.value)}`;
    throw new UserError(`\`compare-with\`: ${access.rule}${is}.`, access.remedy);
  }
  const client = await connect(access, retryPolicy);
  const here = { ...place, id: thisRun, isThisRun: true, title: `earlier runs of ${repository}` };
  const latest = await orFault(latestRun(client, place, thisRun), (failure) => listFault(failure, here));
  const origin: Origin = { kind: 'artifact', name, branch: latest.branch, run: latest.run };
  if (latest.run === null) {
    if (latest.onlyUntrusted) throw untrusted(latest);
    return { files: null, origin, warnings: [], close: async () => undefined };
  }
  const id = String(latest.run.id);
  const run = { ...place, id, isThisRun: false, title: `run ${id} of ${repository}` };
  await checkArtifact(client, run, name, latest.branch);
  const request = { patterns: [name], runId: id, repository: '' };
  const opened = await openArtifacts(request, token, environment, limits, retryPolicy);
  return { files: opened.files, origin, warnings: opened.warnings, close: () => opened.close() };
}

async function checkArtifact(client: Client, run: Run, name: string, branch: string): Promise<void> {
  const named = (await orFault(listArtifacts(client, run), (failure) => listFault(failure, run))).filter(
    (artifact) => artifact.name === name,
  );
  if (named.length === 0) {
    throw new UserError(
      `\`compare-with\`: the latest successful run of this workflow on ${quote(branch)}, ${run.title}, has no artifact ${quote(name)}.`,
      'Upload the report folder under that name there first (actions/upload-artifact behind this step), let it run once, and set `compare-with` then.',
    );
  }
  if (named.every(({ expired }) => expired)) throw expiredFault([name], run);
}

/** Runs that only strangers' code may have made are no baseline, and to compare with nothing must not pass. */
function untrusted({ branch }: Latest): UserError {
  return new UserError(
    `\`compare-with\`: on ${quote(branch)} this workflow has succeeded only for pull requests or after other workflows, and what such a run uploaded may be of another branch.`,
    `Let the workflow run on ${TRUSTED_EVENTS.join(', ')} there too, or give a path.`,
  );
}

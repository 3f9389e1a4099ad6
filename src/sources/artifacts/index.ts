import path from 'node:path';
import { quote, UserError } from '../../base/errors.js';
import { accessOf } from '../../github/access.js';
import { connect } from '../../github/client.js';
import type { RetryPolicy } from '../../github/retry.js';
import type { ResultsFile } from '../results-file.js';
import { Expander } from '../expand.js';
import { Budget, DEFAULT_LIMITS, type SourceLimits } from '../limits.js';
import { naturalOrder } from '../../base/natural-order.js';
import { shownArtifact } from '../names.js';
import type { SetAside } from '../set-aside.js';
import { chooseArtifacts } from './choose.js';
import { downloadFault, listFault, orFault } from './faults.js';
import { fetchArtifact } from './fetch.js';
import { listArtifacts } from './list.js';
import { runOf } from './run.js';
import { temporaryFolder } from './temporary-folder.js';

/** Which artifacts are wanted. */
export interface ArtifactRequest {
  /** Names or globs; `!pattern` takes away. */
  readonly patterns: readonly string[];
  /** Empty for this run. */
  readonly runId: string;
  /** `owner/name`; empty for this one. */
  readonly repository: string;
}

/** Results from artifacts, which lie in a temporary folder for as long as they are wanted. */
export interface OpenedArtifacts {
  readonly files: readonly ResultsFile[];
  readonly setAside: readonly SetAside[];
  /** Sentences: what could not be checked. */
  readonly warnings: readonly string[];
  /** Removes the downloads; the files cannot be read any more. It happens at the end of the process at the latest. */
  close(): Promise<void>;
}

/** No verdict comes without the results, so they are worth waiting for: half an hour at most, a minute of silence. */
export const DOWNLOAD_RETRIES: RetryPolicy = { tries: 4, baseDelay: 1000, requestTimeout: 60_000, total: 1_800_000 };

/**
 * Downloads artifacts of a workflow run and opens them: an archive as if it lay on disk, with the same limits, and a
 * file that was uploaded as it is likewise. Files are named `artifact:NAME!inner/name`, and come in natural order.
 *
 * The environment is the runner's. The token goes to its API alone, and not to the storage where the artifacts lie.
 *
 * @throws UserError for artifacts that do not exist, have expired, may not be read or are not what was uploaded, for
 * limits, and where GitHub does not answer: without its results an evaluation has no verdict
 */
export async function openArtifacts(
  request: ArtifactRequest,
  token: string,
  environment: NodeJS.ProcessEnv,
  limits: SourceLimits = DEFAULT_LIMITS,
  retryPolicy: RetryPolicy = DOWNLOAD_RETRIES,
): Promise<OpenedArtifacts> {
  const run = runOf(request, environment);
  const access = accessOf(environment, token);
  if ('rule' in access) {
    const is = access.value === undefined ? '' : `, and is ${quote(access.value)}`;
    throw new UserError(`\`artifact\`: ${access.rule}${is}.`, access.remedy);
  }
  const client = await connect(access, retryPolicy);
  const listed = await orFault(listArtifacts(client, run), (failure) => listFault(failure, run));
  const { chosen, setAside } = chooseArtifacts(listed, request.patterns, run);

  const folder = await temporaryFolder(environment);
  const budget = new Budget(limits);
  const expander = new Expander(folder.path, budget);
  const files: ResultsFile[] = [];
  const warnings: string[] = [];
  try {
    for (const [index, { artifact, isNamed }] of chosen.entries()) {
      budget.addFile();
      const file = path.join(folder.path, String(index)); // No path comes of a name.
      const shown = shownArtifact(artifact.name);
      const { size, unchecked } = await orFault(fetchArtifact(client, run, artifact, file, budget), (failure) =>
        downloadFault(failure, artifact.name, run),
      );
      if (unchecked !== undefined) warnings.push(unchecked);
      const inside = await expander.expandAs(shown, { real: file, size });
      if (inside.length === 0) expander.setAside.push({ path: shown, why: 'an archive without files' });
      for (const each of inside) files.push(isNamed && each.path === shown ? each : { ...each, foundInFolder: true });
    }
  } catch (error) {
    folder.remove();
    throw error;
  }
  files.sort((a, b) => naturalOrder(a.path, b.path));
  return { files, setAside: [...setAside, ...expander.setAside], warnings, close: async () => folder.remove() };
}

import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { quote, UserError } from '../base/errors.js';
import type { RetryPolicy } from '../github/retry.js';
import { DOWNLOAD_RETRIES } from '../sources/artifacts/index.js';
import type { RunContext } from '../sources/open.js';
import { exists } from '../sources/exists.js';
import type { ResultsFile } from '../sources/results-file.js';
import { openSources, type SourceLimits } from '../sources/index.js';
import { shownPath } from '../sources/names.js';
import { readEarlierCertificate } from './earlier-certificate.js';
import { earlierSnapshot } from './earlier-outcomes.js';
import { openEarlierArtifact } from './open-artifact.js';
import type { Earlier, Origin } from './types.js';

const PREFIX = 'artifact:';
const CERTIFICATE = 'certificate.json';

/**
 * Reads the certificate that `compare-with` names, with the outcomes beside it.
 *
 * @param source  path of an earlier `certificate.json`, of the report folder that holds it or of a zip archive of that;
 *   or `artifact:NAME`, the report folder as the latest successful run of this workflow on the default branch uploaded it
 * @returns without a snapshot where that branch has no successful run yet
 * @throws UserError for what is missing, broken or no certificate: a comparison with nothing must not pass for one
 */
export async function readEarlier(
  source: string,
  runContext: RunContext,
  limits: SourceLimits,
  retryPolicy: RetryPolicy = DOWNLOAD_RETRIES,
): Promise<Earlier> {
  if (!source.startsWith(PREFIX)) {
    const { files, origin } = await openPath(source, runContext, limits);
    return readFrom(files, origin, []);
  }
  const name = source.slice(PREFIX.length).trim();
  const opened = await openEarlierArtifact(name, runContext, limits, retryPolicy);
  try {
    if (opened.files === null) return { origin: opened.origin, snapshot: null, version: '', warnings: [] };
    return await readFrom(opened.files, opened.origin, opened.warnings);
  } finally {
    await opened.close();
  }
}

async function openPath(
  source: string,
  { cwd, guard }: RunContext,
  limits: SourceLimits,
): Promise<{ files: readonly ResultsFile[]; origin: Origin }> {
  const full = path.resolve(cwd, source);
  const file = (await isFolder(full, source)) ? path.join(full, CERTIFICATE) : full;
  if (file !== full && !(await exists(file))) {
    throw missing(`the folder ${quote(source)} holds no ${CERTIFICATE}`);
  }
  const { files } = await openSources([file], { cwd, limits, guard });
  return { files, origin: { kind: 'path', path: shownPath(full, cwd) } };
}

async function readFrom(files: readonly ResultsFile[], origin: Origin, warnings: readonly string[]): Promise<Earlier> {
  const file = certificateAmong(files, origin);
  const certificate = await readEarlierCertificate(file);
  const beside = await file.neighbours();
  const named = (name: string): ResultsFile | undefined => beside.find((other) => nameOf(other) === name);
  const outcomes = named('outcomes.csv');
  if (outcomes === undefined) {
    throw new UserError(
      '`compare-with`: there is no outcomes.csv beside this certificate, and a comparison is made question by question.',
      'Keep the whole report folder, not the certificate alone.',
      { file: file.path },
    );
  }
  const snapshot = await earlierSnapshot(certificate, outcomes, named('queries.csv'));
  return { origin, snapshot, version: certificate.version, warnings };
}

function certificateAmong(files: readonly ResultsFile[], origin: Origin): ResultsFile {
  const found = files.filter((file) => nameOf(file) === CERTIFICATE);
  if (found.length === 1) return found[0]!;
  // A file that was named itself may have any name.
  if (found.length === 0 && files.length === 1 && origin.kind === 'path') return files[0]!;
  const where = origin.kind === 'path' ? quote(origin.path) : `the artifact ${quote(origin.name)}`;
  if (found.length === 0) throw missing(`${where} holds no ${CERTIFICATE}`);
  const names = found.slice(0, 3).map((file) => quote(file.path));
  throw new UserError(
    `\`compare-with\`: ${where} holds ${found.length} certificates (${names.join(', ')}${found.length > 3 ? ', …' : ''}).`,
    'Keep one report folder in each artifact or archive.',
  );
}

function nameOf({ path: shown }: ResultsFile): string {
  return path.posix.basename(shown.slice(shown.lastIndexOf('!') + 1));
}

async function isFolder(full: string, source: string): Promise<boolean> {
  if (source.trim() === '' || full.includes('\0')) throw missing(`${quote(source)} is not a path`);
  if (!(await exists(full))) throw missing(`there is no file or folder ${quote(source)}`);
  return (await lstat(full)).isDirectory();
}

function missing(rule: string): UserError {
  return new UserError(
    `\`compare-with\`: ${rule}.`,
    'Name the report folder of an earlier run, or its certificate.json; `artifact:NAME` takes it from the default branch.',
  );
}

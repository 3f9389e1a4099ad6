import { realpath } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { exists } from '../sources/exists.js';
import { isWithin } from '../sources/workspace-guard.js';

/**
 * Which files are in the repository that is checked out in GITHUB_WORKSPACE, and their paths there: only on lines of
 * such files has an annotation something to stand on.
 *
 * Decided by path alone, because whatever else could tell (git, its settings, its index) may be a stranger's: a file
 * counts that really lies in the workspace, in no repository inside it, in no `.git` and not among the files of the
 * report. Where the workspace holds no checkout, no file counts. Files inside archives have no path on disk.
 *
 * @param paths      relative to `cwd`
 * @param reportDir  the folder of the report, relative to `cwd`
 */
export async function pathsInRepository(
  paths: readonly string[],
  cwd: string,
  environment: NodeJS.ProcessEnv,
  reportDir: string,
): Promise<ReadonlyMap<string, string>> {
  const workspace = environment['GITHUB_WORKSPACE'] ?? '';
  const root = workspace === '' ? undefined : await realpath(workspace).catch(() => undefined);
  if (root === undefined || !(await exists(join(root, '.git')))) return new Map();
  const report = await realpath(resolve(cwd, reportDir)).catch(() => undefined);
  const folders = new Map<string, Promise<boolean>>();
  const found = new Map<string, string>();
  for (const path of paths) {
    const file = await realpath(resolve(cwd, path)).catch(() => undefined);
    if (file === undefined || (report !== undefined && isWithin(file, report))) continue;
    if (await isOfRepository(dirname(file), root, folders)) found.set(path, relative(root, file).replaceAll(sep, '/'));
  }
  return found;
}

/** Whether the files of a folder are of the repository at `root`: nothing on the way there is `.git` or holds one. */
function isOfRepository(folder: string, root: string, known: Map<string, Promise<boolean>>): Promise<boolean> {
  if (folder === root) return Promise.resolve(true);
  if (!isWithin(folder, root) || /[\\/]\.git$/i.test(folder)) return Promise.resolve(false);
  const answer =
    known.get(folder) ??
    exists(join(folder, '.git')).then((nested) => !nested && isOfRepository(dirname(folder), root, known));
  known.set(folder, answer);
  return answer;
}

import { execFile } from 'node:child_process';
import { relative, resolve } from 'node:path';
import { promisify } from 'node:util';

/** Enough for the names of a few million files. */
const MOST_BYTES = 256 * 1024 * 1024;
const MOST_TIME = 20_000;

/**
 * Which files are in the repository that is checked out in GITHUB_WORKSPACE, and their paths there: only on lines of
 * such files has an annotation something to stand on. A file that this run has written, that came out of an archive
 * or lies elsewhere is not in the answer. Where there is no checkout, or no git, no file is.
 *
 * @param paths relative to `cwd`
 */
export async function pathsInRepository(
  paths: readonly string[],
  cwd: string,
  environment: NodeJS.ProcessEnv,
): Promise<ReadonlyMap<string, string>> {
  const root = environment['GITHUB_WORKSPACE'] ?? '';
  if (root === '' || paths.length === 0) return new Map();
  const tracked = await trackedFiles(root, environment);
  return new Map(
    paths
      .map((path) => [path, relative(root, resolve(cwd, path)).replaceAll('\\', '/')] as const)
      .filter(([, inRoot]) => tracked.has(inRoot)),
  );
}

/** What git needs to be found and to read its settings. Nothing else is handed on: the token is in the environment. */
const HANDED_ON = new Set(['PATH', 'HOME', 'USERPROFILE', 'SYSTEMROOT', 'XDG_CONFIG_HOME']);

async function trackedFiles(root: string, environment: NodeJS.ProcessEnv): Promise<ReadonlySet<string>> {
  // The listing needs no watcher of the file system, which a repository's settings could make a program of their own.
  const args = ['-c', 'core.fsmonitor=false', 'ls-files', '-z'];
  const env = Object.fromEntries(Object.entries(environment).filter(([name]) => HANDED_ON.has(name.toUpperCase())));
  try {
    const { stdout } = await promisify(execFile)('git', args, {
      cwd: root,
      env,
      maxBuffer: MOST_BYTES,
      timeout: MOST_TIME,
    });
    return new Set(stdout.split('\0').filter((path) => path !== ''));
  } catch {
    return new Set();
  }
}

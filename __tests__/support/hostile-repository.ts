import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** Where a repository keeps what git obeys: in `.git`, or as ordinary files in the folder itself (a bare repository). */
export type Layout = 'sparse partial clone' | 'bare repository unpacked';

const git = (cwd: string, ...args: readonly string[]): string =>
  execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();

/**
 * Makes of a folder a checkout that starts a program as soon as git lists its files: the index is sparse, the folder
 * that it stands for is missing, and the remote from which git would fetch it is a command, which makes `canary`.
 */
export function makeHostile(folder: string, canary: string, layout: Layout): void {
  git(folder, 'init', '-q');
  mkdirSync(join(folder, 'kept'));
  mkdirSync(join(folder, 'missing'));
  for (const name of ['kept', 'missing']) writeFileSync(join(folder, name, 'file'), `${name}\n`);
  git(folder, 'add', '.');
  git(folder, '-c', 'user.name=x', '-c', 'user.email=x@example.com', 'commit', '-q', '-m', 'x');
  git(folder, 'sparse-checkout', 'set', '--cone', '--sparse-index', 'kept');
  const tree = git(folder, 'rev-parse', 'HEAD:missing');
  rmSync(join(folder, '.git/objects', tree.slice(0, 2), tree.slice(2)), { force: true });
  git(folder, 'config', 'core.repositoryformatversion', '1');
  appendFileSync(
    join(folder, '.git/config'),
    `[extensions]\n\tpartialClone = origin\n[protocol "ext"]\n\tallow = always\n` +
      `[remote "origin"]\n\tpromisor = true\n\turl = ext::touch ${canary}\n`,
  );
  if (layout !== 'bare repository unpacked') return;
  for (const name of readdirSync(join(folder, '.git'))) renameSync(join(folder, '.git', name), join(folder, name));
  rmdirSync(join(folder, '.git'));
}

/** Whether the repository bites: lets git list the files of a copy of it, which starts the program where git still can be made to. */
export function bites(folder: string, canary: string): boolean {
  const copy = `${folder}-copy`;
  cpSync(folder, copy, { recursive: true });
  try {
    git(copy, '-c', 'core.fsmonitor=false', '-c', 'safe.bareRepository=all', 'ls-files', '-z');
  } catch {
    // The fetch fails after the program has run.
  }
  const bitten = existsSync(canary);
  rmSync(canary, { force: true });
  rmSync(copy, { recursive: true });
  return bitten;
}

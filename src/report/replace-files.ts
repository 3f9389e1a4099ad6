import { constants, lstatSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { scratchFolder } from '../base/scratch.js';

/** A file to be written: its name without a folder, and its content in pieces. */
export interface NewFile {
  readonly name: string;
  readonly content: () => Iterable<string>;
}

/** Windows has no such flag, and no need of it: `wx` alone refuses whatever is there. */
const NEW_FILE = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0);

/**
 * Puts files into a folder, all of them or none: they are written and brought to the disk under a new name first, and
 * then moved into place. What is there under their names is replaced, a link itself and never what it points to.
 *
 * A full disk, a fault or a signal leaves the folder as it was. A power cut in the moment of moving may leave files of
 * both sets, and then the last one, which the others belong to, is missing.
 *
 * @param folder  exists
 * @param gone    names of files that are to be there no more
 * @throws the error of the file system
 */
export async function replaceFiles(
  folder: string,
  files: readonly NewFile[],
  gone: readonly string[] = [],
): Promise<void> {
  const scratch = await scratchFolder(folder, '.beta-certificate-');
  try {
    // The disk is waited for once. Whatever fails, nothing is still being written when the folder is removed.
    const written = await Promise.allSettled(
      files.map(({ name, content }) => write(join(scratch.path, name), content())),
    );
    for (const each of written) if (each.status === 'rejected') throw each.reason;
    // At once: no signal is looked at in between.
    moveIn(
      folder,
      scratch.path,
      files.map(({ name }) => name),
      gone,
    );
  } finally {
    scratch.remove();
  }
}

/**
 * Makes a folder and those above it, one at a time: `recursive` of Node never ends where the system says that a folder
 * is not there and refuses to make it in a parent that is (below `/proc`).
 *
 * @param folder  absolute
 * @throws the error of the file system
 */
export function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return;
  const parent = dirname(folder);
  if (parent !== folder) makeFolder(parent);
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have made it.
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) throw error;
  }
}

async function write(path: string, pieces: Iterable<string>): Promise<void> {
  const handle = await open(path, NEW_FILE, 0o666);
  try {
    for (const piece of pieces) await handle.appendFile(piece);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function moveIn(folder: string, scratch: string, names: readonly string[], gone: readonly string[]): void {
  const before = join(scratch, 'before');
  mkdirSync(before);
  const done: (readonly [from: string, to: string])[] = [];
  const move = (from: string, to: string): void => {
    renameSync(from, to);
    done.push([from, to]);
  };
  try {
    for (const name of [...names.toReversed(), ...gone])
      if (isThere(join(folder, name))) move(join(folder, name), join(before, name));
    for (const name of names) move(join(scratch, name), join(folder, name));
  } catch (error) {
    for (const [from, to] of done.reverse()) renameSync(to, from);
    throw error;
  }
}

/** Whether a file, a link or something else that is to be replaced is there. A folder is not to be. */
function isThere(path: string): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory() !== true) return found !== undefined;
  throw Object.assign(new Error(`${path} is a folder`), { code: 'EISDIR' });
}

import { open, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UserError } from '../../base/errors.js';
import { exists } from '../../sources/exists.js';
import { codeOf, fileFault } from '../../sources/faults.js';
import { parseSettingsFile } from './parse.js';
import { MAX_BYTES, NO_FILE, DEFAULT_PATH, type SettingsFile } from './settings-file.js';

/**
 * The configuration file of the command line; undefined where there is none at the usual place, or none is wanted.
 *
 * @param config  the text of the flag
 * @throws UserError for a file that is named and missing, that cannot be read, or that says what it may not
 */
export async function settingsOnDisk(config: string, cwd: string): Promise<SettingsFile | undefined> {
  if (config === NO_FILE) return undefined;
  const path = config || DEFAULT_PATH;
  const full = resolve(cwd, path);
  let bytes: Buffer;
  try {
    // What is no file (a pipe, a terminal) may never end.
    if (!(await stat(full)).isFile()) throw new UserError('is not a file.', 'Name a file in `config`.', { file: path });
    bytes = await head(full, MAX_BYTES + 1);
  } catch (error) {
    const isAbsent = ['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '');
    if (config === '' && isAbsent && !(await exists(full))) return undefined;
    if (error instanceof UserError) throw error;
    throw fileFault(error, path);
  }
  const texts = await parseSettingsFile(bytes, path);
  // A repository that somebody else wrote may bring such a file along.
  if (config === '' && texts.has('limits')) {
    throw new UserError(
      'sets `limits`, which keep hostile results from filling memory and disk; a file that is read without being named may not.',
      `Name it, \`--config ${DEFAULT_PATH}\`, if you trust it, or write \`--config ${NO_FILE}\`.`,
      { file: path },
    );
  }
  return { title: path, texts };
}

/** The first bytes of a file, of which nobody knows how long it is. */
async function head(path: string, length: number): Promise<Buffer> {
  const file = await open(path);
  try {
    const buffer = Buffer.alloc(length);
    let filled = 0;
    for (;;) {
      const { bytesRead } = await file.read(buffer, filled, length - filled);
      filled += bytesRead;
      if (bytesRead === 0 || filled === length) return buffer.subarray(0, filled);
    }
  } finally {
    await file.close();
  }
}

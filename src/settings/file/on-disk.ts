import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { codeOf, fileFault } from '../../sources/faults.js';
import { parseSettingsFile } from './parse.js';
import { MAX_BYTES, NO_FILE, USUAL_PLACE, type SettingsFile } from './settings-file.js';

/**
 * The configuration file of the command line; undefined where there is none at the usual place, or none is wanted.
 *
 * @param config  the text of the flag
 * @throws UserError for a file that is named and missing, that cannot be read, or that says what it may not
 */
export async function settingsOnDisk(config: string, cwd: string): Promise<SettingsFile | undefined> {
  if (config === NO_FILE) return undefined;
  const path = config || USUAL_PLACE;
  let bytes: Buffer;
  try {
    bytes = await head(resolve(cwd, path), MAX_BYTES + 1);
  } catch (error) {
    if (config === '' && ['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '')) return undefined;
    throw fileFault(error, path);
  }
  return { title: path, texts: await parseSettingsFile(bytes, path) };
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

import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileFault } from '../source/faults.js';

/** A folder of our own for as long as it is needed. */
export interface TemporaryFolder {
  readonly path: string;
  /** Removes the folder and what is in it. */
  remove(): Promise<void>;
}

/**
 * Makes a folder that only this user may enter, in RUNNER_TEMP where the environment has it. It is removed when the
 * process ends, if it was not before.
 *
 * @throws UserError where the folder cannot be made
 */
export async function temporaryFolder(environment: NodeJS.ProcessEnv): Promise<TemporaryFolder> {
  const parent = environment['RUNNER_TEMP'] || tmpdir();
  const folder = await mkdtemp(path.join(parent, 'beta-certificate-')).catch((error: unknown) => {
    throw fileFault(error, parent);
  });
  const options = { recursive: true, force: true };
  const removeNow = () => rmSync(folder, options); // Nothing asynchronous happens any more when a process ends.
  process.once('exit', removeNow);
  return {
    path: folder,
    async remove() {
      process.off('exit', removeNow);
      await rm(folder, options);
    },
  };
}

import { tmpdir } from 'node:os';
import { scratchFolder, type Scratch } from '../../base/scratch.js';
import { fileFault } from '../faults.js';

/**
 * A folder for downloads, in RUNNER_TEMP where the environment has it. It is removed when the process ends, if it was
 * not before.
 *
 * @throws UserError where the folder cannot be made
 */
export async function temporaryFolder(environment: NodeJS.ProcessEnv): Promise<Scratch> {
  const parent = environment['RUNNER_TEMP'] || tmpdir();
  return scratchFolder(parent, 'beta-certificate-').catch((error: unknown) => {
    throw fileFault(error, parent);
  });
}

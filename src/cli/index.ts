import { writeSync } from 'node:fs';
import { faultSentence, stackOf, STATUS, watchForFaults } from '../run/fault.js';
import { runCommand } from './run.js';

const { env } = process;
const watch = watchForFaults(fault);

// Whoever reads the output may leave before its end (`| head`): that is no fault, and the exit status still says the verdict.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  printError(`the output cannot be written (${error.code ?? 'unknown reason'}). Check where standard output goes.`);
  leave(STATUS.wrongInput);
});
process.stderr.on('error', () => undefined);

try {
  process.exitCode = await runCommand(process.argv.slice(2), {
    cwd: process.cwd(),
    env,
    stdout: process.stdout,
    stderr: process.stderr,
  });
  watch.finished();
} catch (error) {
  fault(error);
}

function fault(error: unknown): void {
  printError(faultSentence(error, 'DEBUG'));
  if (env['DEBUG']) printError(stackOf(error));
  leave(STATUS.fault);
}

/** At once and to the end, whatever state the streams are in. */
function printError(text: string): void {
  try {
    writeSync(process.stderr.fd, `beta-certificate: ${text}\n`);
  } catch {
    // Nobody can be told.
  }
}

function leave(status: number): void {
  watch.finished();
  process.exitCode = status;
  process.exit();
}

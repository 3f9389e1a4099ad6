import { watchForFaults } from './run/fault.js';
import { failOnFault, run } from './main.js';

const watch = watchForFaults(fault);
try {
  await run();
  watch.finished();
} catch (error) {
  fault(error);
}

function fault(error: unknown): void {
  watch.finished();
  failOnFault(error);
  // Where the log is a pipe, the sentence may still be on its way.
  process.stdout.write('', () => process.exit());
}

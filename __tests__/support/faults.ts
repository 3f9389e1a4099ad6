import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './processes.js';

const CAUSE = pathToFileURL(join(ROOT, '__tests__/support/cause-fault.mjs')).href;

/** The environment of a process in which a fault happens. */
export const faulty = (fault: string): Record<string, string> => ({ NODE_OPTIONS: `--import ${CAUSE}`, FAULT: fault });

/** Faults, with what is said of each. */
export const FAULTS: readonly (readonly [fault: string, said: string])[] = [
  ['thrown in an event', 'RangeError: the fault\\n::error::of the test'],
  ['a promise that nobody waits for', 'TypeError: the fault\\n::error::of the test'],
  ['no error at all', 'undefined'],
  ['thrown where files are opened', 'RangeError: the fault\\n::error::of the test'],
  ['an answer that never comes', 'Error: it ended before its work was done'],
];

import { quote } from '../base/errors.js';
import { VERSION } from '../settings/version.js';

const ISSUES = 'https://github.com/beta-certificate/beta-certificate/issues';

/** Exit statuses, the same for both surfaces: a fault is never the status of a gate that failed. */
export const STATUS = { passed: 0, failed: 1, wrongInput: 2, fault: 3 } as const;
export type Status = (typeof STATUS)[keyof typeof STATUS];

/**
 * One sentence on something that was thrown and is no UserError: a fault of this program, and how to report it.
 *
 * @param debug  the variable that shows the stack
 */
export function faultSentence(error: unknown, debug: string): string {
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `a fault of this program, and no verdict: ${quote(what)}. Please report it at ${ISSUES} with the version (${VERSION}) and what you ran; ${debug}=1 in the environment shows where it happened.`;
}

/** Where it happened, for whoever asked for it. */
export function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/**
 * Calls `report` for what nobody catches: an error thrown in an event, a promise refused with nobody waiting, and a
 * process that ends before `finished` was called because nothing is left that it could wait for. A stack with status 1
 * would look like a gate that failed.
 */
export function watchForFaults(report: (error: unknown) => void): { finished(): void } {
  let open = true;
  process.on('uncaughtException', report);
  process.on('exit', () => {
    if (open) report(new Error('it ended before its work was done'));
  });
  return {
    finished: () => {
      open = false;
    },
  };
}

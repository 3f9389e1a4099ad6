import type { Certificate } from './types.js';

/** On fewer complete queries nothing is shown as decided: the bounds hold, but a slip of a few answers is the verdict. */
export const MIN_QUERIES = 50;
/** With fewer clusters the limits are hardly any. */
export const MIN_CLUSTERS = 10;

/** Whether a certificate rests on too few queries to act on. */
export function isTooFew({ queries }: Pick<Certificate, 'queries'>): boolean {
  return queries.complete < MIN_QUERIES;
}

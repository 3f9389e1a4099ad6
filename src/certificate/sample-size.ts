import { firstInteger } from '../stats/bisect.js';
import { requireDomain } from '../stats/domain.js';

/** Beyond this no evaluation goes, and the answer is the same as never. */
const MAX_QUERIES = 1e9;
/** More clusters are not tried out to find how many would do. */
export const MAX_CLUSTERS = 10_000;

/**
 * The smallest number of queries, at the rates seen, at which the verdict is no longer `inconclusive`; null where none
 * up to 10^9 would do, which is so where the gain seen is as good as the gain asked for.
 *
 * Counts are scaled as real numbers (the tails have a continuous extension), so that the answer grows and falls
 * smoothly with the rates and a search by doubling and halving finds it.
 *
 * @param queries  n of the evaluation as it is, >= 1
 * @param decides  whether n queries decide, given the factor n / queries by which all counts are multiplied
 */
export function queriesToDecide(queries: number, decides: (n: number, factor: number) => boolean): number | null {
  requireDomain(queries >= 1, `queriesToDecide: queries must be at least 1, not ${queries}`);
  let low = queries;
  let high = queries;
  while (!decides(high, high / queries)) {
    if (high >= MAX_QUERIES) return null;
    low = high;
    high = Math.min(MAX_QUERIES, high * 2);
  }
  return firstInteger(low + 1, high, (n) => decides(n, n / queries));
}

import { interval } from '../stats/clopper-pearson.js';
import type { Regime } from './types.js';

/**
 * Whether the errors of the single best model are mostly shared by every other model (*ceiling-bound*: more models of
 * this kind will not help) or mostly not (*realizability-bound*: the right answer is in the pool). One half decides,
 * and where the interval holds it the regime is *mixed*.
 *
 * @param allWrong  queries on which every model is wrong
 * @param errors    queries that the single best model gets wrong, >= allWrong
 * @param delta     1 - confidence of the two-sided interval, in (0, 1)
 * @returns null where there are no errors to share
 * @throws RangeError outside that domain
 */
export function regimeOf(allWrong: number, errors: number, delta: number): Regime | null {
  if (errors === 0) return null;
  const [low, high] = interval(allWrong, errors, delta);
  const name = low > 0.5 ? 'ceiling-bound' : high < 0.5 ? 'realizability-bound' : 'mixed';
  return { name, unrescuable: allWrong / errors, interval: [low, high] };
}

import type { OutcomeMatrix } from '../outcomes/matrix.js';
import { interval } from '../stats/clopper-pearson.js';
import { couldBeBest } from './could-be-best.js';
import type { Regime } from './types.js';

/** Of delta: the chance that the truly best model is left out of those that could be the best. */
const OF_DELTA = 1 / 25;

/**
 * Whether the errors of the single best model are mostly shared by every other model (*ceiling-bound*: more models of
 * this kind will not help) or mostly not (*realizability-bound*). One half decides, and where the interval holds it the
 * regime is *mixed*.
 *
 * The interval is exact and allows for the choice of the model: it spans the Clopper-Pearson intervals, at delta - gamma, of every
 * model that could be the best at gamma. The truly best model is one of them, and its own interval misses with
 * probability delta - gamma. A declared baseline was not chosen here: its interval stands alone, at delta.
 *
 * @param reference  index of the best model seen, or of the declared baseline
 * @param delta      1 - confidence of the two-sided interval, in (0, 1)
 * @returns null where the reference makes no errors
 */
export function regimeOf(matrix: OutcomeMatrix, reference: number, declared: boolean, delta: number): Regime | null {
  const allWrong = matrix.queries(matrix.allWrong);
  const errorsOf = (m: number): number => matrix.queries(matrix.complete) - matrix.queries(matrix.right[m]!);
  const errors = errorsOf(reference);
  if (errors === 0) return null;
  const gamma = declared ? 0 : delta * OF_DELTA;
  const candidates = declared ? [reference] : couldBeBest(matrix, reference, gamma);
  // The share falls with the errors, and so do its limits.
  const most = candidates.reduce((largest, m) => Math.max(largest, errorsOf(m)), errors);
  const low = interval(allWrong, most, delta - gamma)[0];
  const high = interval(allWrong, errors, delta - gamma)[1];
  const name = low > 0.5 ? 'ceiling-bound' : high < 0.5 ? 'realizability-bound' : 'mixed';
  return { name, unrescuable: allWrong / errors, interval: [low, high] };
}

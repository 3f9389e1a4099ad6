import { selectionLevel } from '../stats/gain-over-best.js';
import { shareLower, shareUpper, type ClusterShares } from '../certificate/cluster-shares.js';
import type { Interval } from '../certificate/types.js';
import { combine } from '../outcomes/bits.js';
import type { OutcomeMatrix } from '../outcomes/matrix.js';
import { interval } from '../stats/clopper-pearson.js';
import { meanExceeds } from '../stats/least-mean.js';
import { couldBeBest } from './could-be-best.js';
import type { Regime } from './types.js';

/**
 * Whether the errors of the single best model are mostly shared by every other model (*ceiling-bound*: more models of
 * this kind will not help) or mostly not (*realizability-bound*). One half decides, and where the interval holds it the
 * regime is *mixed*.
 *
 * The interval is exact and allows for the choice of the model: it spans the Clopper-Pearson intervals, at delta - gamma, of every
 * model that could be the best at gamma. The truly best model is one of them, and its own interval misses with
 * probability delta - gamma. A declared baseline was not chosen here: its interval stands alone, at delta. Where queries
 * come in clusters, intervals are by bets on these.
 *
 * @param reference  index of the best model seen, or of the declared baseline
 * @param delta      1 - confidence of the two-sided interval, in (0, 1)
 * @param shares     where queries come in clusters
 * @returns null where the reference makes no errors
 */
export function regimeOf(
  matrix: OutcomeMatrix,
  reference: number,
  declared: boolean,
  delta: number,
  shares?: ClusterShares,
): Regime | null {
  const allWrong = matrix.queries(matrix.allWrong);
  const errorsOf = (m: number): number => matrix.queries(matrix.complete) - matrix.queries(matrix.right[m]!);
  const errors = errorsOf(reference);
  if (errors === 0) return null;
  const gamma = declared ? 0 : selectionLevel(delta);
  const candidates = declared ? [reference] : couldBeBest(matrix, reference, gamma, shares);
  // The share falls with the errors, and so do its limits.
  const most = candidates.reduce((largest, m) => Math.max(largest, errorsOf(m)), errors);
  const [low, high]: Interval =
    shares === undefined
      ? [interval(allWrong, most, delta - gamma)[0], interval(allWrong, errors, delta - gamma)[1]]
      : clusteredInterval(matrix, candidates, shares, (delta - gamma) / 2);
  const name = low > 0.5 ? 'ceiling-bound' : high < 0.5 ? 'realizability-bound' : 'mixed';
  return { name, unrescuable: allWrong / errors, interval: [low, high] };
}

/** Units are the clusters in which a model errs, of the size of its errors there. @param alpha  of each end */
function clusteredInterval(
  matrix: OutcomeMatrix,
  candidates: readonly number[],
  shares: ClusterShares,
  alpha: number,
): Interval {
  const allWrong = shares.counts(matrix.allWrong);
  let [low, high] = [1, 0];
  for (const m of candidates) {
    const wrong = combine(matrix.complete.length * 32, (w) => matrix.complete[w]! & ~matrix.right[m]![w]!);
    const errors = shares.counts(wrong);
    const units = [...errors.keys()].filter((unit) => errors[unit]! > 0);
    const sizes = Float64Array.from(units, (unit) => errors[unit]!);
    const shared = Float64Array.from(units, (unit) => allWrong[unit]!);
    const own = sizes.map((size, unit) => size - shared[unit]!);
    // One test tells whether a model's limit would move the end, so that few limits are worked out.
    if (!meanExceeds(shared, sizes, low, alpha)) low = Math.min(low, shareLower(shared, sizes, alpha));
    if (!meanExceeds(own, sizes, 1 - high, alpha)) high = Math.max(high, shareUpper(shared, sizes, alpha));
  }
  return [low, high];
}

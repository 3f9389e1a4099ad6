import { selectionLevel } from '../stats/gain-over-best.js';
import type { UpperBounds } from './types.js';
import { firstNotPositive } from '../stats/bisect.js';
import { binomialCdf } from '../stats/binomial.js';
import { lowerLimit, upperLimit } from '../stats/clopper-pearson.js';

/** What the bounds need to know of a pool: counts over the same n queries, all answered by every model. */
export interface PoolCounts {
  /** Complete queries, n >= 1. */
  readonly queries: number;
  /** K, the queries on which every model is wrong. */
  readonly allWrong: number;
  /** c_m, right answers of each model. */
  readonly correct: readonly number[];
}

/** R_m = (n - K) - c_m: the queries that model m gets wrong and some other model gets right. */
export function rescues(pool: PoolCounts): number[] {
  return pool.correct.map((correct) => pool.queries - pool.allWrong - correct);
}

/**
 * All upper bounds on the gain of any selection policy over the single best model (or over the declared baseline, for
 * `rescueDeclared`).
 *
 * @param pool      counts, see PoolCounts
 * @param delta     probability that a bound lies below the true gain, in (0, 1)
 * @param baseline  index of the model declared as baseline, if any
 * @throws RangeError where the counts or delta are out of range
 */
export function upperBounds(pool: PoolCounts, delta: number, baseline?: number): UpperBounds {
  const { queries: n, allWrong, correct } = pool;
  const models = correct.length;
  const rescued = rescues(pool);
  const fewest = Math.min(...rescued);
  const best = Math.max(...correct);
  return {
    pluginV1: 1 - lowerLimit(allWrong, n, delta) - best / n,
    bonferroniV2: 1 - lowerLimit(allWrong, n, delta / 2) - lowerLimit(best, n, delta / (2 * models)),
    rescueBonferroni: upperLimit(fewest, n, delta / models),
    rescueBergerBoos: bergerBoosBound(rescued, n, delta),
    rescueDeclared: baseline === undefined ? null : upperLimit(rescued[baseline]!, n, delta),
  };
}

/** Lower bound on the gain, one-sided at 1 - delta. No selection cost: G is the least of the G_m, so any one of them bounds it. */
export function gainLowerBound(fewestRescues: number, queries: number, delta: number): number {
  return lowerLimit(fewestRescues, queries, delta);
}

/**
 * Upper bound on G = min_m G_m from the rescue counts of all models, valid when the best model is chosen from the
 * same data.
 *
 * G >= e means G_m >= e for every m. Following Berger and Boos (JASA 89, 1994), the probability of a least count as
 * small as the one seen is maximised over the nuisances G_m inside a simultaneous confidence set (each G_m >= L_m,
 * together at 1 - gamma) and gamma is added: a union bound of binomial tails, each falling in G_m. A model that is
 * clearly worse than the best has a large L_m and costs next to nothing.
 *
 * @param rescued  R_m of each model (real numbers are allowed, for sample-size searches)
 * @param n        queries, > 0
 * @param delta    in (0, 1); gamma is delta / 25
 * @returns the root in e of sum_m BinomCDF(min R; n, max(e, L_m)) = delta - gamma, rounded up to a double, or min R / n
 *   where the sum is below that already
 * Accuracy: 1e-12 relative.
 */
export function bergerBoosBound(rescued: readonly number[], n: number, delta: number): number {
  const gamma = selectionLevel(delta);
  const fewest = Math.min(...rescued);
  // Of thousands of models many have the same count.
  const floorOf = new Map<number, number>();
  const tailOf = new Map<number, number>();
  for (const count of rescued) {
    if (floorOf.has(count)) continue;
    floorOf.set(count, lowerLimit(count, n, gamma / rescued.length));
    tailOf.set(count, binomialCdf(fewest, n, floorOf.get(count)!));
  }
  const floors = rescued.map((count) => floorOf.get(count)!);
  const tails = rescued.map((count) => tailOf.get(count)!);
  const point = fewest / n;
  const excess = (e: number): number => {
    // Models whose floor lies below e all contribute the same tail.
    let competing = 0;
    let sum = 0;
    for (const [m, floor] of floors.entries()) {
      if (floor <= e) competing += 1;
      else sum += tails[m]!;
    }
    return sum + competing * binomialCdf(fewest, n, e) - (delta - gamma);
  };
  if (excess(point) <= 0) return point;
  const ceiling = upperLimit(fewest, n, (delta - gamma) / rescued.length);
  return firstNotPositive(excess, point, ceiling);
}

import { count } from '../outcomes/bits.js';
import { logSingleFactorProbability } from '../stats/single-factor.js';
import { integerBelow, seededRandom } from '../stats/random.js';
import { BUDGET, STEPS, stepsOfRows } from './budget.js';
import { percentile } from '../stats/percentile.js';
import type { PoolSizePoint } from './types.js';
import type { WrongSets } from './wrong-sets.js';

/** Sub-pools drawn for each size; fewer where that is too much work, and none where it is below the fewest. */
export const SUB_POOLS = 200;
const MIN_DRAWS = 40;

/**
 * How the single-factor underpricing ratio grows with the pool: for sizes k from 2 to all, the ratio of random
 * sub-pools of k models, each with its own mean tetrachoric correlation.
 *
 * @param sets          at least two models, each with a finite threshold
 * @param tetrachorics  their correlations, a square matrix by rows
 * @param thresholds    normal quantiles of their wrong-rates
 */
export function poolSizeGrowth(
  sets: WrongSets,
  tetrachorics: Float64Array,
  thresholds: Float64Array,
  random: () => number,
): PoolSizePoint[] {
  const size = thresholds.length;
  const sizes = sizesUpTo(size);
  const draws = drawsOfEachSize(sets);
  if (draws === 0) return [];
  const members = Uint32Array.from(thresholds.keys());
  const together = new Uint32Array(sets.complete.length);
  return sizes.map((k) => {
    const ratios: number[] = [];
    for (let draw = 0; draw < (k === size ? 1 : draws); draw++) {
      shuffleFirst(members, k, random);
      ratios.push(ratioOf(members.slice(0, k).sort()));
    }
    ratios.sort((a, b) => a - b);
    return { k, median: percentile(ratios, 0.5), p05: percentile(ratios, 0.05), p95: percentile(ratios, 0.95) };
  });

  function ratioOf(pool: Uint32Array): number {
    together.set(sets.wrong[pool[0]!]!);
    for (let i = 1; i < pool.length; i++) {
      const bits = sets.wrong[pool[i]!]!;
      for (let w = 0; w < together.length; w++) together[w]! &= bits[w]!;
    }
    const allWrong = count(together, sets.weights);
    if (allWrong === 0) return 0;
    let correlations = 0;
    for (let i = 1; i < pool.length; i++) {
      const row = pool[i]! * size;
      for (let j = 0; j < i; j++) correlations += tetrachorics[row + pool[j]!]!;
    }
    const rho = Math.max(0, correlations / ((pool.length * (pool.length - 1)) / 2));
    const limits = new Float64Array(pool.length);
    for (let i = 0; i < pool.length; i++) limits[i] = thresholds[pool[i]!]!;
    const predicted = logSingleFactorProbability(limits, rho);
    return Math.exp(Math.log(allWrong / sets.queries) - predicted);
  }
}

export interface PoolSizeInput {
  readonly sets: WrongSets;
  readonly tetrachorics: Float64Array;
  readonly thresholds: Float64Array;
  readonly seed: string;
}

/** The growth as one block of numbers, three of each size: median, p05 and p95. */
export function poolSizeBlock({ sets, tetrachorics, thresholds, seed }: PoolSizeInput): () => Float64Array {
  return () => {
    const points = poolSizeGrowth(sets, tetrachorics, thresholds, seededRandom(seed));
    return Float64Array.from(points.flatMap(({ median, p05, p95 }) => [median, p05, p95]));
  };
}

/** How many sub-pools of each size can be afforded; 0 where that is too few to say anything. */
export function drawsOfEachSize(sets: WrongSets): number {
  const affordable = Math.min(SUB_POOLS, Math.floor(BUDGET.poolSize / stepsOfDraws(sets)));
  return affordable < MIN_DRAWS ? 0 : affordable;
}

/** One sub-pool of each size. */
export function stepsOfDraws({ complete, models, weights }: WrongSets): number {
  const rows = stepsOfRows(complete.length, weights);
  return sizesUpTo(models.length).reduce((sum, k) => sum + k * (rows + STEPS.factor), 0);
}

/** 2, 3, 4, 5, then in steps of a fifth, and the whole pool. */
export function sizesUpTo(most: number): number[] {
  const sizes: number[] = [];
  for (let k = 2; k < most; k = Math.max(k + 1, Math.round(k * 1.2))) sizes.push(k);
  return [...sizes, most];
}

/** Puts a random choice of k elements in front: the first steps of a Fisher-Yates shuffle. */
function shuffleFirst(items: Uint32Array, k: number, random: () => number): void {
  for (let i = 0; i < k; i++) {
    const j = i + integerBelow(random, items.length - i);
    const kept = items[i]!;
    items[i] = items[j]!;
    items[j] = kept;
  }
}

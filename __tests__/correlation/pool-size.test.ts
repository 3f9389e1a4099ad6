import { describe, expect, test } from '@jest/globals';
import { pricedBy } from '../../src/correlation/copulas.js';
import { pairMatrices } from '../../src/correlation/pairwise.js';
import { drawsOfEachSize, poolSizeGrowth, SUB_POOLS } from '../../src/correlation/pool-size.js';
import { coFailureRate, subset, thresholdsOf, wrongSets } from '../../src/correlation/wrong-sets.js';
import { seeded } from '../support/random.js';
import { matrixOf, randomOutcomes } from './matrices.js';

describe('growth with pool size', () => {
  const outcomes = randomOutcomes(12, 150, 5, 0.5, 1.2);
  const sets = wrongSets(matrixOf(outcomes));
  const pairs = pairMatrices(sets);
  const thresholds = thresholdsOf(sets);
  const points = poolSizeGrowth(sets, pairs.tetrachoric, thresholds, seeded(1));

  test('sizes rise from 2 to the whole pool, which is the ratio of the pool itself', () => {
    expect(points.map(({ k }) => k)).toEqual([2, 3, 4, 5, 6, 7, 8, 10, 12]);
    const { ratio } = pricedBy(pairs.tetrachoric, thresholds, coFailureRate(sets));
    for (const value of [points.at(-1)!.median, points.at(-1)!.p05, points.at(-1)!.p95])
      expect(value).toBeCloseTo(ratio!, 9);
    for (const { p05, median, p95 } of points)
      expect([p05, median, p95]).toEqual([p05, median, p95].sort((a, b) => a - b));
  });

  test('a sub-pool counts its own all-wrong queries', () => {
    // The ratios of all pairs of three models are among those of the draws at k = 2.
    const three = subset(sets, [0, 1, 2]);
    const { tetrachoric } = pairMatrices(three);
    for (const { k, p05, p95 } of poolSizeGrowth(three, tetrachoric, thresholdsOf(three), seeded(2))) {
      if (k === 2) expect([p05, p95].every((ratio) => Math.abs(ratio - 1) < 1e-8)).toBe(true);
    }
  });
});

describe('the work', () => {
  const sets = wrongSets(matrixOf(randomOutcomes(12, 150, 5)));

  test('of a small pool is two hundred draws of each size', () => {
    expect(drawsOfEachSize(sets)).toBe(SUB_POOLS);
  });

  test('that would be fewer than forty draws is none at all', () => {
    const large = { ...sets, complete: new Uint32Array(1e7) };
    expect(drawsOfEachSize(large)).toBe(0);
    const pairs = new Float64Array(144).fill(0.5);
    expect(poolSizeGrowth(large, pairs, thresholdsOf(sets), seeded(1))).toEqual([]);
  });

  test('takes fewer draws before it gives up', () => {
    const draws = [1e4, 2e4, 4e4, 8e4, 16e4, 32e4].map((words) =>
      drawsOfEachSize({ ...sets, complete: new Uint32Array(words) }),
    );
    expect([...draws].sort((a, b) => b - a)).toEqual(draws);
    for (const count of draws) expect(count === 0 || count >= 40).toBe(true);
  });
});

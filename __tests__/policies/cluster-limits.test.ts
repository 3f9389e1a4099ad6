import { describe, expect, test } from '@jest/globals';
import { clusterGainLower, clusterGainUpper } from '../../src/certificate/cluster-gain.js';
import { clusterLower, clusterUpper, countClusters } from '../../src/policies/cluster-limits.js';
import { leastMeanLowerLimit, leastMeanUpperLimit } from '../../src/stats/least-mean.js';
import type { PolicyContext } from '../../src/policies/context.js';
import { contextOf } from './contexts.js';

/** 40 clusters of 5; the first model is right on 3 in 5, the second on 2 in 5. */
const N = 200;
const OUTCOMES = [3, 2].map((right) => Array.from({ length: N }, (_, q) => (q % 5 < right ? 1 : 0) as 0 | 1));
const context = contextOf(OUTCOMES, { cluster: (row) => `c${Math.floor(row / 5)}` }) as PolicyContext & {
  unitOf: Uint32Array;
};
/** Right on 4 in 5: 0.2 more than the best model. */
const PLAYED = Float64Array.from({ length: N }, (_, q) => Number(q % 5 < 4));
const counted = (gain: number, variance: number) => countClusters(PLAYED, context, gain, variance);

describe('the limits of a policy', () => {
  test('are those of an ensemble, where its variance is that of the clusters', () => {
    const found = counted(0.2, 1);
    expect(clusterLower(found, 0.05)).toBe(clusterGainLower(found.counts, 0.05));
    expect(clusterUpper(found, 0.05)).toBe(clusterGainUpper(found.counts, 0.05));
    expect(clusterLower(found, 0.05)).toBeLessThanOrEqual(0.2);
    expect(clusterUpper(found, 0.05)).toBeGreaterThanOrEqual(0.2);
  });

  test('lie twice as far from the gain with four times the variance', () => {
    const found = counted(0.2, 4);
    const [low, high] = [
      clusterGainLower(found.counts, 0.05, leastMeanLowerLimit),
      clusterGainUpper(found.counts, 0.05, leastMeanUpperLimit),
    ];
    expect(clusterLower(found, 0.05)).toBeCloseTo(0.2 + 2 * (low - 0.2), 12);
    expect(clusterUpper(found, 0.05)).toBeCloseTo(0.2 + 2 * (high - 0.2), 12);
  });

  test('stay within what a gain can be', () => {
    expect(clusterLower(counted(0.2, 1e6), 0.05)).toBe(-1);
    expect(clusterUpper(counted(0.2, 1e6), 0.05)).toBe(1);
  });

  test('leave out what was not answered', () => {
    const half = PLAYED.map((right, q) => (q % 5 === 4 ? NaN : right));
    const { sizes } = countClusters(half, context, 0.25, 1).counts;
    expect(Array.from(sizes)).toEqual(Array.from({ length: 40 }, () => 4));
  });
});

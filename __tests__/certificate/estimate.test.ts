import { describe, expect, test } from '@jest/globals';
import { estimateClusteredGain, estimateGain, leastShare } from '../../src/certificate/estimate.js';

describe('of independent queries', () => {
  // Clopper-Pearson by scipy: beta.ppf(0.95, 4, 7) and beta.ppf(0.05, 3, 8).
  test('over a declared baseline: its own rescues, with the exact limits of one model', () => {
    const gain = estimateGain([0, 3], 10, 1, 0.05);
    expect(gain.point).toBe(0.3);
    expect(gain.upper).toBeCloseTo(0.6066242, 6);
    expect(gain.lower).toBeCloseTo(0.0872644, 6);
  });

  test('over the best model: the fewest rescues, and an upper limit that pays for the choice', () => {
    const chosen = estimateGain([0, 3], 10, undefined, 0.05);
    expect(chosen).toMatchObject({ point: 0, lower: 0 });
    // 1 - 0.05^(1/10), were the model with no rescues the only one.
    expect(chosen.upper).toBeGreaterThan(0.2588656);
    expect(chosen.upper).toBeLessThan(0.35);
    expect(estimateGain([3, 0], 10, undefined, 0.05)).toEqual(chosen);
  });
});

describe('of clusters', () => {
  const sizes = Uint32Array.from({ length: 40 }, () => 5);
  const every = (n: number, count: number) => Uint32Array.from(sizes, (_, i) => (i % n === 0 ? count : 0));
  const counts = { columns: [every(2, 5), every(4, 5)], sizes };

  test('the least share is that of all queries, not the mean of the clusters', () => {
    expect(leastShare({ columns: [Uint32Array.of(1, 6), Uint32Array.of(3, 0)], sizes: [4, 6] })).toBe(0.3);
  });

  test('a declared baseline looks at its column alone; else the model with fewest rescues decides', () => {
    expect(estimateClusteredGain(counts, 0, 0.05).point).toBe(0.5);
    const best = estimateClusteredGain(counts, undefined, 0.05);
    expect(best.point).toBe(0.25);
    const declared = estimateClusteredGain(counts, 1, 0.05);
    // Choosing the lower of two cannot bring the lower limit above that of the one.
    expect(best.lower).toBeLessThanOrEqual(declared.lower);
  });

  test('limits enclose what was seen, at its ends too, and a smaller error widens them', () => {
    for (const column of [every(1, 5), every(1, 0), every(3, 5)]) {
      const { point, lower, upper } = estimateClusteredGain({ columns: [column], sizes }, undefined, 0.05);
      expect(lower).toBeLessThanOrEqual(point);
      expect(upper).toBeGreaterThanOrEqual(point);
      const surer = estimateClusteredGain({ columns: [column], sizes }, undefined, 0.001);
      expect(surer.upper).toBeGreaterThanOrEqual(upper);
      expect(surer.lower).toBeLessThanOrEqual(lower);
    }
  });
});

import { describe, expect, test } from '@jest/globals';
import { routerUpperLimit } from '../../src/correlation/router-upper.js';
import { reference } from '../stats/reference.js';
import { routedOf, type RouterCase } from './routed.js';

const limitOf = (draws: number[][], right: number[][], declared: number | null, alpha: number) => {
  const { models, shares, against } = routedOf({ draws, right, declared });
  return routerUpperLimit(models, shares, against, alpha);
};

test.each(reference<RouterCase>('router-ceiling'))(
  'the limit of $right.length queries',
  ({ draws, right, declared, alpha, upper }) => {
    expect(Math.abs(limitOf(draws, right, declared, alpha).upper - upper)).toBeLessThan(1e-9);
  },
);

describe('two models of which each is always right on half of the queries', () => {
  const n = 200;
  const draws = Array.from({ length: n }, () => [4, 4]);
  const right = Array.from({ length: n }, (_, q) => (q % 2 === 0 ? [4, 0] : [0, 4]));

  test('the gain of one half is below the limit, which falls as the error grows', () => {
    const limits = [0.001, 0.05, 0.3].map((alpha) => limitOf(draws, right, null, alpha).upper);
    expect(limits).toEqual([...limits].sort((a, b) => b - a));
    for (const limit of limits) {
      expect(limit).toBeGreaterThan(0.5);
      expect(limit).toBeLessThanOrEqual(1);
    }
    expect(limitOf(draws, right, null, 0.05).point).toBeCloseTo(0.5, 12);
  });

  test('over a declared model it is that of the model, and over the best never above that of either', () => {
    const declared = [0, 1].map((m) => limitOf(draws, right, m, 0.05).upper);
    for (const limit of declared) expect(limit).toBeGreaterThan(0.5);
    // The bets on the leader wait until models are told apart.
    expect(limitOf(draws, right, null, 0.05).upper).toBeLessThan(Math.max(...declared) + 0.1);
  });

  test('copies of one model gain nothing, and more queries say so better', () => {
    const copies = (count: number) => {
      const same = Array.from({ length: count }, (_, q) => (q % 3 === 0 ? [0, 0] : [4, 4]));
      return limitOf(
        same.map(() => [4, 4]),
        same,
        null,
        0.05,
      );
    };
    expect(copies(300).point).toBeCloseTo(0, 12);
    expect(copies(300).upper).toBeLessThan(copies(30).upper);
    expect(copies(300).upper).toBeLessThan(0.1);
  });
});

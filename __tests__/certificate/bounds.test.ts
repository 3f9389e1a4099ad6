import { describe, expect, test } from '@jest/globals';
import { bergerBoosBound, gainLowerBound, rescues, upperBounds } from '../../src/certificate/bounds.js';
import { binomialCdf } from '../../src/stats/binomial.js';
import { lowerLimit } from '../../src/stats/clopper-pearson.js';
import { golden, relativeError } from '../support/golden.js';

interface Case {
  name: string;
  correct: number[];
  allWrong: number;
  n: number;
  delta: number;
  pluginV1: number;
  bonferroniV2: number;
  rescueBonferroni: number;
  rescueBergerBoos: number;
  rescueDeclaredBest: number;
  lower: number;
  point: number;
}

test.each(golden<Case>('gain-bounds'))('$name: every bound agrees with the reference to 1e-9', (c) => {
  const pool = { queries: c.n, allWrong: c.allWrong, correct: c.correct };
  const best = c.correct.indexOf(Math.max(...c.correct));
  const bounds = upperBounds(pool, c.delta, best);
  expect(relativeError(bounds.pluginV1, c.pluginV1)).toBeLessThan(1e-9);
  expect(relativeError(bounds.bonferroniV2, c.bonferroniV2)).toBeLessThan(1e-9);
  expect(relativeError(bounds.rescueBonferroni, c.rescueBonferroni)).toBeLessThan(1e-9);
  expect(relativeError(bounds.rescueBergerBoos, c.rescueBergerBoos)).toBeLessThan(1e-9);
  expect(relativeError(bounds.rescueDeclared!, c.rescueDeclaredBest)).toBeLessThan(1e-9);
  const fewest = Math.min(...rescues(pool));
  expect(relativeError(gainLowerBound(fewest, c.n, c.delta), c.lower)).toBeLessThan(1e-9);
  expect(fewest / c.n).toBeCloseTo(c.point, 14);
});

describe("the paper's tables, from its counts", () => {
  // Only the best count and the pool's size are published. Models equal to the best are the worst case for the
  // bounds that look at every model, so what is below the published bound here is below it for any pool.
  const table: [name: string, models: number, best: number, n: number, allWrong: number, published: number][] = [
    ['MATH-500', 67, 326, 330, 0, 0.048],
    ['AIME', 52, 37, 42, 0, 0.358],
    ['GPQA', 52, 110, 130, 0, 0.281],
    ['MMLU-Pro', 67, 119, 124, 1, 0.136],
    ['code', 18, 57, 63, 0, 0.254],
    ['MMLU-Pro, 15 models', 15, 182, 200, 2, 0.164],
  ];
  test.each(table)('%s', (_, models, best, queries, allWrong, published) => {
    const bounds = upperBounds({ queries, allWrong, correct: new Array<number>(models).fill(best) }, 0.05, 0);
    expect(bounds.bonferroniV2).toBeCloseTo(published, 3);
    expect(bounds.rescueBonferroni).toBeLessThan(bounds.bonferroniV2);
    expect(bounds.rescueBergerBoos).toBeLessThan(bounds.bonferroniV2);
    expect(bounds.rescueDeclared).toBeLessThan(bounds.rescueBergerBoos);
  });

  test('first release: 17 all-wrong of 330 and a best accuracy of 0.836 gave a plug-in gain of 0.1309', () => {
    const bounds = upperBounds({ queries: 330, allWrong: 17, correct: [276] }, 0.05);
    expect(bounds.pluginV1).toBeCloseTo(1 - 0.0330867 - 276 / 330, 7);
    expect(1 - 0.0330867 - 0.836).toBeCloseTo(0.1309, 4);
  });
});

test('the plug-in bound is never below zero, so no gate could fail on it', () => {
  for (let allWrong = 0; allWrong <= 40; allWrong += 4) {
    const bounds = upperBounds({ queries: 40, allWrong, correct: [40 - allWrong, 0] }, 0.05);
    expect(bounds.pluginV1).toBeGreaterThanOrEqual(0);
  }
});

describe('the Berger-Boos bound', () => {
  /** The sum of tails over the confidence set, less what is allowed: the bound is where this falls to zero. */
  const excess = (rescued: readonly number[], n: number, delta: number, e: number): number => {
    const fewest = Math.min(...rescued);
    const tails = rescued.map((count) =>
      binomialCdf(fewest, n, Math.max(e, lowerLimit(count, n, delta / 25 / rescued.length))),
    );
    return tails.reduce((a, b) => a + b) - (delta - delta / 25);
  };

  test.each([
    ['one model', [3], 100, 0.05],
    ['equal models', [5, 5, 5, 5], 80, 0.05],
    ['a crowd behind the best', [2, 30, 31, 32, 33, 34], 200, 0.01],
    ['some that compete and some far behind', [10, 12, 15, 60, 90], 150, 0.2],
    ['counts that are no whole numbers', [1.5, 2.25, 40], 77.5, 0.05],
  ])('%s: it is the root of the defining sum', (_name, rescued, n, delta) => {
    const bound = bergerBoosBound(rescued, n, delta);
    expect(bound).toBeGreaterThan(Math.min(...rescued) / n);
    expect(Math.abs(excess(rescued, n, delta, bound))).toBeLessThan(1e-12);
    expect(excess(rescued, n, delta, bound * (1 - 1e-9))).toBeGreaterThan(0);
  });

  test('it does not depend on the order of the models', () => {
    expect(bergerBoosBound([60, 12, 10, 90, 15], 150, 0.05)).toBe(bergerBoosBound([10, 12, 15, 60, 90], 150, 0.05));
  });

  test('models far behind cost next to nothing, models that compete cost something', () => {
    const alone = bergerBoosBound([10], 150, 0.05);
    expect(bergerBoosBound([10, 90, 90, 90], 150, 0.05)).toBeLessThan(alone * 1.0001);
    expect(bergerBoosBound([10, 11, 11, 11], 150, 0.05)).toBeGreaterThan(alone * 1.1);
  });

  test('it never lies below the share seen: where that is enough already, it is that share', () => {
    expect(bergerBoosBound([50, 90], 100, 0.9)).toBe(0.5);
    expect(bergerBoosBound([50], 100, 0.9)).toBe(0.5);
    // No query left that is not a rescue.
    expect(bergerBoosBound([7, 7], 7, 0.05)).toBe(1);
  });
});

describe('counts that cannot be are a programming error', () => {
  test.each([
    ['more all-wrong queries than queries', { queries: 10, allWrong: 11, correct: [0, 0] }, 0.05],
    ['more right answers than queries that anybody got right', { queries: 10, allWrong: 2, correct: [9, 1] }, 0.05],
    ['no query', { queries: 0, allWrong: 0, correct: [0, 0] }, 0.05],
    ['no confidence', { queries: 10, allWrong: 2, correct: [5, 1] }, 1],
    ['no doubt', { queries: 10, allWrong: 2, correct: [5, 1] }, 0],
  ])('%s', (_name, counts, delta) => {
    expect(() => upperBounds(counts, delta)).toThrow(RangeError);
  });
});

import { describe, expect, test } from '@jest/globals';
import { gainLowerBound, rescues, upperBounds } from '../../src/certificate/bounds.js';
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

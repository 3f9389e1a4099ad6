import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { allOfK, bestOfKGain, bestOfKRange, majorityOfK, noneOfK } from '../../src/stats/samples.js';
import { meanLowerLimit, meanUpperLimit } from '../../src/stats/target-bets.js';
import { goldenOf } from '../support/golden.js';

interface Case {
  c: number;
  r: number;
  k: number;
  none: number;
  all: number;
  majority: number;
}

const REFERENCE = JSON.parse(readFileSync(new URL('../fixtures/reference/samples.json', import.meta.url), 'utf8')) as {
  cases: Case[];
};

test('every way to pick k of r draws, enumerated', () => {
  for (const { c, r, k, none, all, majority } of REFERENCE.cases) {
    expect(Math.abs(noneOfK(c, r, k) - none)).toBeLessThan(1e-14);
    expect(Math.abs(allOfK(c, r, k) - all)).toBeLessThan(1e-14);
    expect(Math.abs(majorityOfK(c, r, k) - majority)).toBeLessThan(1e-13);
  }
});

interface Golden {
  correct: number[];
  draws: number;
  k: number;
  alpha: number;
  point: number;
  upper: number;
  lower: number;
  range: number;
}

describe('golden: what the best of k draws gains', () => {
  test.each(goldenOf<{ samples: Golden[] }>('target-bets').samples)('$k of $draws draws', (g) => {
    const values = g.correct.map((c) => bestOfKGain(c, g.draws, g.k));
    const range = bestOfKRange(g.draws, g.k);
    expect(Math.abs(range - g.range)).toBeLessThan(1e-12);
    expect(Math.abs(values.reduce((sum, v) => sum + v, 0) / values.length - g.point)).toBeLessThan(1e-12);
    expect(Math.abs(meanUpperLimit(values, g.alpha, range) - g.upper)).toBeLessThan(1e-9);
    expect(Math.abs(meanLowerLimit(values, g.alpha, range) - g.lower)).toBeLessThan(1e-9);
  });
});

test('many draws stay numbers', () => {
  expect(noneOfK(1, 10_000, 5000)).toBeCloseTo(0.5, 12);
  expect(majorityOfK(5000, 10_000, 101)).toBeCloseTo(0.5, 10);
});

test.each([
  [-1, 2, 1],
  [3, 2, 1],
  [1, 2, 0],
  [1, 2, 3],
  [0.5, 2, 1],
])('c = %p, r = %p, k = %p: RangeError', (c, r, k) => {
  for (const of of [noneOfK, allOfK, majorityOfK]) expect(() => of(c, r, k)).toThrow(RangeError);
});

import { describe, expect, test } from '@jest/globals';
import type { SquareMatrix } from '../../src/stats/square-matrix.js';
import { normalCdf } from '../../src/stats/normal.js';
import { orthantProbability } from '../../src/stats/orthant.js';
import { seededRandom } from '../../src/stats/random.js';
import { singleFactorProbability } from '../../src/stats/single-factor.js';
import { relativeError } from '../support/golden.js';
import { equicorrelation, matrixOfRows, randomCorrelation, reference } from './reference.js';

interface Case {
  thresholds: number[];
  correlation: number[][];
  p: number;
  standardError: number;
}

/** Thresholds from `low` upwards in equal steps. */
const rising = (count: number, low: number, step: number): number[] =>
  Array.from({ length: count }, (_, i) => low + i * step);

// A seed stands for an answer: reports made again say the same. Values that this function gave; other tests say how good.
test.each([
  ['mixed', [-1.2, 0.4, -0.3, 0.9, -2, 0.1, -0.7], randomCorrelation(7, 2, 3), 1.169243744652096e-5, 9.84458827e-9],
  ['strong', rising(12, -2, 1 / 6), equicorrelation(12, 0.95), 0.018165258955575084, 7.31429025e-5],
  ['far out', rising(9, -6, 1 / 9), equicorrelation(9, 0.5), 1.9019685895308277e-17, 5.24157182e-20],
  ['many', rising(30, -1.5, 1 / 15), randomCorrelation(30, 3, 2), 1.321411045028991e-39, 5.02731843e-42],
] as [string, number[], SquareMatrix, number, number][])(
  'a seed gives the same answer for ever: %s',
  (_, thresholds, correlation, value, standardError) => {
    const size = { shifts: 3, points: 50 };
    const got = orthantProbability(thresholds, correlation, seededRandom(6), size);
    expect(relativeError(got.value, value)).toBeLessThan(1e-9);
    expect(relativeError(got.standardError, standardError)).toBeLessThan(1e-6);
  },
);

test.each(reference<Case>('orthant'))('$thresholds.length variables agree with R, give or take both errors', (c) => {
  const got = orthantProbability(c.thresholds, matrixOfRows(c.correlation), seededRandom(1));
  expect(Math.abs(got.value - c.p)).toBeLessThan(4.5 * Math.hypot(got.standardError, c.standardError));
  expect(got.standardError).toBeLessThan(0.003 * got.value);
});

test('equicorrelation 1/2 and zero thresholds: 1 / (m + 1), and the standard error says how nearly', () => {
  let squares = 0;
  for (let m = 2; m <= 60; m++) {
    const { value, standardError } = orthantProbability(new Float64Array(m), equicorrelation(m, 0.5), seededRandom(m), {
      shifts: 12,
      points: 100,
    });
    const z = (value - 1 / (m + 1)) / standardError;
    // 59 values of Student's t with 11 degrees of freedom: one beyond 4.5 has a chance of 1 in 20.
    expect(Math.abs(z)).toBeLessThan(4.5);
    squares += z * z;
  }
  // The mean square of that t is 11/9; a standard error that flatters itself by half would make it 5.
  expect(squares / 59).toBeLessThan(2);
  expect(squares / 59).toBeGreaterThan(0.6);
});

test.each([0.02, 0.3, 0.6, 0.9, 0.99])(
  '67 variables at rho = %p agree with the single-factor integral to 0.3 %%',
  (rho) => {
    const thresholds = Array.from({ length: 67 }, (_, i) => -1.6 + (1.8 * i) / 67);
    const { value, standardError } = orthantProbability(thresholds, equicorrelation(67, rho), seededRandom(8));
    expect(Math.abs(value - singleFactorProbability(thresholds, rho))).toBeLessThan(4 * standardError);
    expect(standardError).toBeLessThan(0.004 * value);
  },
);

test('closed forms: one variable, and independence', () => {
  const one = orthantProbability([-0.7], equicorrelation(1, 0), seededRandom(2));
  expect(one.value).toBeCloseTo(normalCdf(-0.7), 14);
  expect(one.standardError).toBe(1e-12 * one.value);
  const three = orthantProbability([-8, 0.3, -20], equicorrelation(3, 0), seededRandom(2));
  const exact = normalCdf(-8) * normalCdf(0.3) * normalCdf(-20);
  expect(Math.abs(three.value / exact - 1)).toBeLessThan(1e-12);
});

test('two shifts of one point are enough for an answer, and the matrix stays as it was', () => {
  const matrix = randomCorrelation(5, 2, 1);
  const before = matrix.cells.slice();
  const { value } = orthantProbability([1, 0, -1, 0.5, -2], matrix, seededRandom(1), { shifts: 2, points: 1 });
  expect([value > 0, value < 1]).toEqual([true, true]);
  expect(matrix.cells).toEqual(before);
});

test('the same seed gives the same answer', () => {
  const run = (seed: number) => orthantProbability([0, -1, 1], equicorrelation(3, 0.4), seededRandom(seed));
  expect(run(3)).toEqual(run(3));
  expect(run(3)).not.toEqual(run(4));
});

describe('outside the domain', () => {
  const indefinite = 'orthant: the correlation matrix is not positive definite';
  test.each([
    [[0], 2, 0.1, 'orthant: 1 thresholds for 2 variables'],
    [[], 0, 0.1, 'orthant: 0 thresholds for 0 variables'],
    [[0, NaN], 2, 0.1, 'orthant: thresholds must be finite'],
    [[0, -Infinity], 2, 0.1, 'orthant: thresholds must be finite'],
    [[0, 0, 0], 3, -0.6, indefinite],
    [[0, 0], 2, 1, indefinite],
    [[0, 0], 2, NaN, indefinite],
  ])('thresholds %p of %p variables with correlation %p', (thresholds, size, rho, rule) => {
    expect(() => orthantProbability(thresholds, equicorrelation(size, rho), seededRandom(1))).toThrow(
      new RangeError(rule),
    );
  });

  test('a diagonal that is not 1', () => {
    const matrix = { size: 2, cells: Float64Array.of(1, 0, 0, 1.1) };
    expect(() => orthantProbability([0, 0], matrix, seededRandom(1))).toThrow(
      new RangeError('orthant: diagonal cell 1 must be 1'),
    );
  });

  test.each([
    [1, 9],
    [2, 0],
    [NaN, 9],
  ])('%p shifts of %p points', (shifts, points) => {
    expect(() => orthantProbability([0, 0], equicorrelation(2, 0.1), seededRandom(1), { shifts, points })).toThrow(
      new RangeError(`orthant: at least 2 shifts and 1 point, not ${shifts} and ${points}`),
    );
  });
});

import { expect, test } from '@jest/globals';
import { symmetricMatrix } from '../../src/stats/correlation-matrix.js';
import { normalCdf } from '../../src/stats/normal.js';
import { orthantProbability } from '../../src/stats/orthant.js';
import { seededRandom } from '../../src/stats/random.js';
import { singleFactorProbability } from '../../src/stats/single-factor.js';
import { equicorrelation, reference } from './reference.js';

interface Case {
  thresholds: number[];
  correlation: number[][];
  p: number;
  standardError: number;
}

test.each(reference<Case>('orthant'))('$thresholds.length variables agree with R, give or take both errors', (c) => {
  const got = orthantProbability(c.thresholds, symmetricMatrix(c.correlation), seededRandom(1));
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
  const three = orthantProbability([-8, 0.3, -20], equicorrelation(3, 0), seededRandom(2));
  const exact = normalCdf(-8) * normalCdf(0.3) * normalCdf(-20);
  expect(Math.abs(three.value / exact - 1)).toBeLessThan(1e-12);
});

test('the same seed gives the same answer', () => {
  const run = (seed: number) => orthantProbability([0, -1, 1], equicorrelation(3, 0.4), seededRandom(seed));
  expect(run(3)).toEqual(run(3));
  expect(run(3)).not.toEqual(run(4));
});

test('outside the domain', () => {
  const random = seededRandom(1);
  expect(() => orthantProbability([0], equicorrelation(2, 0.1), random)).toThrow(RangeError);
  expect(() => orthantProbability([], equicorrelation(0, 0.1), random)).toThrow(RangeError);
  expect(() => orthantProbability([0, NaN], equicorrelation(2, 0.1), random)).toThrow(RangeError);
  expect(() => orthantProbability([0, 0, 0], equicorrelation(3, -0.6), random)).toThrow(RangeError);
  expect(() => orthantProbability([0, 0], equicorrelation(2, NaN), random)).toThrow(RangeError);
  expect(() => orthantProbability([0, 0], equicorrelation(2, 0.1), random, { shifts: 1, points: 9 })).toThrow(
    RangeError,
  );
});

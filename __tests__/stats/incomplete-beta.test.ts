import { describe, expect, test } from '@jest/globals';
import { BetaDistribution, incompleteBeta } from '../../src/stats/incomplete-beta.js';
import { relativeError } from '../support/golden.js';

/** Points of (0, 1) without pattern. */
const POINTS = Array.from({ length: 60 }, (_, i) => 0.005 + i / 60.7);

describe('closed forms', () => {
  // With b = 1 the lower tail is x^a; with a = 1 the upper one is (1 - x)^b.
  test.each([0.1, 0.5, 1, 2, 3, 4.5, 7, 8])('of shapes %d and 1, either way', (shape) => {
    for (const x of POINTS) {
      const power = x ** shape;
      const tails = incompleteBeta(shape, 1, x);
      const mirrored = incompleteBeta(1, shape, 1 - x);
      expect(relativeError(tails.lower, power)).toBeLessThan(1e-14);
      expect(tails.upper).toBeCloseTo(1 - power, 14);
      expect(relativeError(mirrored.upper, power)).toBeLessThan(2e-14);
      expect(mirrored.lower).toBeCloseTo(1 - power, 14);
    }
  });

  test.each([2, 3, 4, 5, 6, 7])('of two equal whole shapes, %d, as sums of binomial chances', (a) => {
    for (const x of POINTS) {
      const n = 2 * a - 1;
      let [term, sum] = [x ** n, 0];
      for (let j = n; j >= a; j--) {
        sum += term;
        term *= (j / (n - j + 1)) * ((1 - x) / x);
      }
      expect(relativeError(incompleteBeta(a, a, x).lower, sum)).toBeLessThan(1e-14);
    }
  });

  test.each([0.1, 1, 10, 1000, 1e6, 1e9])('of two equal shapes, %d, at the middle: one half', (a) => {
    const { lower, upper } = incompleteBeta(a, a, 0.5);
    expect(lower).toBeCloseTo(0.5, 12);
    expect(upper).toBeCloseTo(0.5, 12);
  });

  test('at the ends', () => {
    for (const [a, b] of [
      [0.3, 7],
      [5, 2],
      [1e5, 20],
    ] as const) {
      expect(incompleteBeta(a, b, 0)).toEqual({ lower: 0, upper: 1 });
      expect(incompleteBeta(a, b, 1)).toEqual({ lower: 1, upper: 0 });
    }
  });
});

test('the density of the logit is x^a (1 - x)^b / B(a, b), and nothing at the ends', () => {
  const beta = new BetaDistribution(2, 3);
  for (const x of POINTS) {
    expect(relativeError(beta.logitDensity(x), 12 * x ** 2 * (1 - x) ** 3)).toBeLessThan(1e-14);
    expect(beta.tails(x)).toEqual(incompleteBeta(2, 3, x));
  }
  expect([beta.logitDensity(0), beta.logitDensity(1)]).toEqual([0, 0]);
  expect(() => beta.logitDensity(1.5)).toThrow(RangeError);
});

test('a tail that is far below the smallest difference from 1 keeps its digits', () => {
  expect(relativeError(incompleteBeta(2, 1, 1e-100).lower, 1e-200)).toBeLessThan(1e-13);
  expect(relativeError(incompleteBeta(1, 30, 1 - 2 ** -20).upper, 2 ** -600)).toBeLessThan(1e-13);
});

test.each([
  [0, 1, 0.5, 'incompleteBeta: a must be positive and finite, not 0'],
  [-1, 1, 0.5, 'incompleteBeta: a must be positive and finite, not -1'],
  [Infinity, 1, 0.5, 'incompleteBeta: a must be positive and finite, not Infinity'],
  [NaN, 1, 0.5, 'incompleteBeta: a must be positive and finite, not NaN'],
  [1, 0, 0.5, 'incompleteBeta: b must be positive and finite, not 0'],
  [1, -1, 0.5, 'incompleteBeta: b must be positive and finite, not -1'],
  [1, Infinity, 0.5, 'incompleteBeta: b must be positive and finite, not Infinity'],
  [1, 1, -0.1, 'incompleteBeta: x must lie in [0, 1], not -0.1'],
  [1, 1, 1.1, 'incompleteBeta: x must lie in [0, 1], not 1.1'],
  [1, 1, NaN, 'incompleteBeta: x must lie in [0, 1], not NaN'],
  [1e300, 1e300, 0.5, 'incompleteBeta: no convergence at a = 1e+300, b = 1e+300, x = 0.5'],
])('a=%p b=%p x=%p: %s', (a, b, x, rule) => {
  expect(() => incompleteBeta(a, b, x)).toThrow(new RangeError(rule));
});

test('close to 1 no digits are lost: with b = 1 the lower tail is x to the power of a', () => {
  for (const [a, x] of [
    [1e5, 0.9999],
    [1e6, 0.999999],
    [3e4, 0.9995],
  ] as const)
    expect(Math.abs(incompleteBeta(a, 1, x).lower / Math.exp(a * Math.log1p(x - 1)) - 1)).toBeLessThan(1e-13);
});

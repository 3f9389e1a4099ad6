import { describe, expect, test } from '@jest/globals';
import { pairedLowerLimit, pairedStandardError } from '../../src/stats/tango.js';
import { normalQuantile } from '../../src/stats/normal.js';
import { relativeError } from '../support/golden.js';

const pairedUpperLimit = (first: number, second: number, pairs: number, alpha: number): number =>
  -pairedLowerLimit(second, first, pairs, alpha);

/** Two-sided, of equal tails. */
const pairedInterval = (first: number, second: number, pairs: number, alpha: number): [low: number, high: number] => [
  pairedLowerLimit(first, second, pairs, alpha / 2),
  pairedUpperLimit(first, second, pairs, alpha / 2),
];

/** onlyFirst, onlySecond, pairs, alpha, and the limits to the digits that were published. */
const PUBLISHED: [string, number, number, number, number, string, string][] = [
  // Cavo et al. 2012, in Fagerland, Lydersen and Laake, Statistical Analysis of Contingency Tables, 2017, chapter 8.
  ['response before and after consolidation therapy', 6, 16, 161, 0.05, '-0.1240', '-0.0054'],
];

/**
 * Limits from another implementation: the constrained likelihood maximised by bisection on its score, and the score
 * statistic inverted by bisection, both in decimals of 50 digits (scripts/reference/tango.py).
 */
const REFERENCE: [number, number, number, number, number, number][] = [
  [40, 20, 160, 0.05, 0.030864533133086722, 0.2180642441668248],
  [1, 7, 21, 0.05, -0.5172322764213774, -0.026003032480868535],
  [6, 16, 161, 0.05, -0.12402343246406816, -0.005433395731677082],
  [0, 1, 44, 0.1, -0.09566242639917168, 0.036516938418064006],
  [0, 0, 50, 0.05, -0.07134759913335872, 0.07134759913335872],
  [12, 2, 50, 0.05, 0.061112406186343976, 0.3447087482821487],
  [3, 0, 10, 0.05, -0.06079263982175603, 0.6032218525388546],
  [5, 5, 10, 0.05, -0.526813818974872, 0.526813818974872],
  [400, 300, 100000, 0.05, 0.00048277143910398446, 0.0015225725276675915],
  [0, 30, 30, 0.05, -1.0, -0.7729732136520624],
  [30, 0, 30, 0.05, 0.7729732136520624, 1.0],
  [1, 0, 1000000, 0.001, -9.827459763191857e-6, 1.274899054745594e-5],
];

test.each(PUBLISHED)('the published interval of %s', (_name, first, second, pairs, alpha, low, high) => {
  expect(pairedInterval(first, second, pairs, alpha).map((limit) => limit.toFixed(4))).toEqual([low, high]);
});

test.each(REFERENCE)('%d and %d of %d pairs at level %d', (first, second, pairs, alpha, low, high) => {
  const [gotLow, gotHigh] = pairedInterval(first, second, pairs, alpha);
  expect(relativeError(gotLow, low)).toBeLessThan(1e-13);
  expect(relativeError(gotHigh, high)).toBeLessThan(1e-13);
});

test.each(REFERENCE)('the limits of %d and %d of %d pairs lie z standard errors out', (first, second, pairs, alpha) => {
  const z = -normalQuantile(alpha / 2);
  const estimate = (first - second) / pairs;
  for (const limit of pairedInterval(first, second, pairs, alpha)) {
    if (Math.abs(limit) === 1) continue;
    const error = pairedStandardError(first, second, pairs)(limit);
    expect(relativeError(z * error, Math.abs(estimate - limit))).toBeLessThan(1e-9);
  }
});

test('the standard error at the difference seen is the plain one', () => {
  expect(pairedStandardError(12, 2, 50)(0.2)).toBeCloseTo(Math.sqrt((14 / 50 - 0.04) / 50), 14);
});

describe('the limits', () => {
  test.each([1, 7, 50, 330, 1e6])('are z^2 / (n + z^2) away from 0 without a discordant pair, n = %d', (n) => {
    const z = 1.959963984540054;
    const [low, high] = pairedInterval(0, 0, n, 0.05);
    expect(relativeError(high, (z * z) / (n + z * z))).toBeLessThan(1e-13);
    expect(low).toBe(-high);
  });

  test('are the Wilson limits of a proportion where every pair is discordant: the difference is twice it less 1', () => {
    const [n, k, z] = [40, 31, 1.959963984540054];
    const centre = (k + (z * z) / 2) / (n + z * z);
    const reach = (z / (n + z * z)) * Math.sqrt((k * (n - k)) / n + (z * z) / 4);
    const [low, high] = pairedInterval(k, n - k, n, 0.05);
    expect(low).toBeCloseTo(2 * (centre - reach) - 1, 13);
    expect(high).toBeCloseTo(2 * (centre + reach) - 1, 13);
  });

  test('stay in [-1, 1], hold the estimate, and grow with what is won', () => {
    for (let n = 1; n <= 12; n++) {
      for (let first = 0; first <= n; first++) {
        for (let second = 0; first + second <= n; second++) {
          const [low, high] = pairedInterval(first, second, n, 0.05);
          const estimate = (first - second) / n;
          expect([low >= -1, low <= estimate, estimate <= high, high <= 1]).toEqual([true, true, true, true]);
          if (first + second < n) expect(pairedLowerLimit(first + 1, second, n, 0.025)).toBeGreaterThanOrEqual(low);
        }
      }
    }
  });

  test('cover the truth about as often as they say, by enumeration', () => {
    const n = 30;
    for (const [first, second] of [
      [0.1, 0.1],
      [0.25, 0.05],
      [0.02, 0.1],
      [0.4, 0.3],
    ] as const) {
      let covered = 0;
      for (let b = 0; b <= n; b++) {
        for (let c = 0; b + c <= n; c++) {
          if (pairedLowerLimit(b, c, n, 0.05) <= first - second) covered += trinomial(n, b, c, first, second);
        }
      }
      expect(covered).toBeGreaterThan(0.92);
      expect(covered).toBeLessThan(0.99);
    }
  });

  test('at level 1/2 are the estimate', () => {
    expect(pairedLowerLimit(6, 2, 20, 0.5)).toBeCloseTo(0.2, 15);
    expect(pairedUpperLimit(6, 2, 20, 0.5)).toBeCloseTo(0.2, 15);
  });

  test('forgive rounding where every pair is discordant', () => {
    const all = 10 * (1 + 1e-12);
    expect(pairedLowerLimit(0, all, 10, 0.05)).toBe(-1);
    expect(pairedUpperLimit(all, 0, 10, 0.05)).toBe(1);
    expect(pairedLowerLimit(all, 0, 10, 0.05)).toBeCloseTo(pairedLowerLimit(10, 0, 10, 0.05), 11);
    expect(() => pairedLowerLimit(0, 10 * (1 + 2e-12), 10, 0.05)).toThrow(RangeError);
  });

  test('take parts of pairs', () => {
    const [low, high] = pairedInterval(2.5, 1.5, 20, 0.05);
    expect(low).toBeLessThan(pairedInterval(3, 1, 20, 0.05)[0]);
    expect(high).toBeGreaterThan(pairedInterval(2, 2, 20, 0.05)[1]);
  });
});

const PAIRS = 'Tango: the number of pairs must be positive, not ';
const ALPHA = 'Tango: alpha must lie in (0, 1/2], not ';
test.each([
  [0, 0, 0, 0.05, `${PAIRS}0`],
  [0, 0, -1, 0.05, `${PAIRS}-1`],
  [0, 0, NaN, 0.05, `${PAIRS}NaN`],
  [1, 1, Infinity, 0.05, `${PAIRS}Infinity`],
  [-1, 0, 10, 0.05, 'Tango: -1 and 0 discordant pairs of 10'],
  [0, -1, 10, 0.05, 'Tango: 0 and -1 discordant pairs of 10'],
  [6, 5, 10, 0.05, 'Tango: 6 and 5 discordant pairs of 10'],
  [NaN, 0, 10, 0.05, 'Tango: NaN and 0 discordant pairs of 10'],
  [1, 1, 10, 0, `${ALPHA}0`],
  [1, 1, 10, 0.6, `${ALPHA}0.6`],
  [1, 1, 10, NaN, `${ALPHA}NaN`],
])('%d and %d of %d pairs at level %d are outside the domain', (first, second, pairs, alpha, rule) => {
  expect(() => pairedLowerLimit(first, second, pairs, alpha)).toThrow(new RangeError(rule));
});

function trinomial(n: number, b: number, c: number, p: number, q: number): number {
  let chance = (1 - p - q) ** (n - b - c);
  for (let i = 1; i <= b; i++) chance *= (p * (n - b + i)) / i;
  for (let i = 1; i <= c; i++) chance *= (q * (n - b - c + i)) / i;
  return chance;
}

test.each([1.1, -1.1, NaN])('a difference of %p has no standard error', (difference) => {
  expect(() => pairedStandardError(1, 1, 10)(difference)).toThrow(RangeError);
});

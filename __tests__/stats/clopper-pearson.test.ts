import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import jstat from 'jstat';
import { binomialCdf } from '../../src/stats/binomial.js';
import { interval, lowerLimit, upperLimit } from '../../src/stats/clopper-pearson.js';
import { golden, relativeError } from '../support/golden.js';

interface Case {
  k: number;
  n: number;
  alpha: number;
  lower: string;
  upper: string;
}

describe('one-sided limits', () => {
  test.each(golden<Case>('clopper-pearson'))('k=$k n=$n alpha=$alpha agree with the reference to 1e-12', (c) => {
    expect(relativeError(lowerLimit(c.k, c.n, c.alpha), Number(c.lower))).toBeLessThan(1e-12);
    expect(relativeError(upperLimit(c.k, c.n, c.alpha), Number(c.upper))).toBeLessThan(1e-12);
  });

  test('jStat, which has eight digits, agrees to seven', () => {
    for (const n of [7, 60, 800])
      for (const k of [1, 2, Math.floor(n / 3), n - 1])
        for (const alpha of [0.001, 0.05, 0.3]) {
          expect(relativeError(jstat.ibetainv(alpha, k, n - k + 1), lowerLimit(k, n, alpha))).toBeLessThan(1e-7);
          expect(relativeError(jstat.ibetainv(1 - alpha, k + 1, n - k), upperLimit(k, n, alpha))).toBeLessThan(1e-7);
        }
  });

  test('published: 17 of 330 gives the one-sided lower limit 0.0330867', () => {
    expect(lowerLimit(17, 330, 0.05)).toBeCloseTo(0.0330867, 7);
  });

  test('published: 10 of 79 gives the two-sided interval [0.0624, 0.2205]', () => {
    const [low, high] = interval(10, 79, 0.05);
    expect(low).toBeCloseTo(0.0624, 4);
    expect(high).toBeCloseTo(0.2205, 4);
  });
});

describe('exact coverage, by enumeration of every outcome', () => {
  const sizes = [1, 2, 3, 5, 8, 13, 21, 40];
  test.each(sizes)('n=%i: both one-sided limits cover at least 1 - alpha at every p', (n) => {
    const alpha = 0.05;
    const limits = Array.from({ length: n + 1 }, (_, k) => [lowerLimit(k, n, alpha), upperLimit(k, n, alpha)] as const);
    for (let p = 0.005; p < 1; p += 0.005) {
      let missedAbove = 0;
      let missedBelow = 0;
      for (let k = 0; k <= n; k++) {
        const mass = binomialCdf(k, n, p) - (k === 0 ? 0 : binomialCdf(k - 1, n, p));
        if (limits[k]![0] > p) missedAbove += mass;
        if (limits[k]![1] < p) missedBelow += mass;
      }
      expect(missedAbove).toBeLessThanOrEqual(alpha + 1e-12);
      expect(missedBelow).toBeLessThanOrEqual(alpha + 1e-12);
    }
  });
});

describe('properties', () => {
  const counts = fc
    .integer({ min: 1, max: 5000 })
    .chain((n) =>
      fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n), fc.double({ min: 1e-9, max: 0.5, noNaN: true })),
    );

  test('the limits are the points where the tails equal alpha', () => {
    fc.assert(
      fc.property(counts, ([k, n, alpha]) => {
        const upper = upperLimit(k, n, alpha);
        // Next to 1 the doubles lie too far apart for the tail to be hit.
        if (upper < 0.999) expect(relativeError(binomialCdf(k, n, upper), alpha)).toBeLessThan(1e-9);
        expect(lowerLimit(n - k, n, alpha)).toBeCloseTo(1 - upper, 12);
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  test('limits grow with k and enclose k / n', () => {
    fc.assert(
      fc.property(counts, ([k, n, alpha]) => {
        expect(lowerLimit(k, n, alpha)).toBeLessThanOrEqual(k / n);
        expect(upperLimit(k, n, alpha)).toBeGreaterThanOrEqual(k / n);
        if (k < n) {
          expect(lowerLimit(k + 1, n, alpha)).toBeGreaterThan(lowerLimit(k, n, alpha));
          expect(upperLimit(k + 1, n, alpha)).toBeGreaterThan(upperLimit(k, n, alpha));
        }
      }),
      { seed: 11, numRuns: 500 },
    );
  });
});

describe('the ends have closed forms', () => {
  test.each([
    [1, 0.05],
    [10, 1e-9],
    [330, 0.025],
    [1e6, 0.05],
    [0.5, 0.3],
    [2, 1e-290],
  ])('none and all of %d trials at level %d', (n, alpha) => {
    expect(lowerLimit(0, n, alpha)).toBe(0);
    expect(upperLimit(n, n, alpha)).toBe(1);
    expect(relativeError(lowerLimit(n, n, alpha), alpha ** (1 / n))).toBeLessThan(1e-12);
    expect(relativeError(upperLimit(0, n, alpha), -Math.expm1(Math.log(alpha) / n))).toBeLessThan(1e-12);
  });

  test('one of two trials: the square roots', () => {
    for (const alpha of [1e-300, 1e-30, 1e-4, 0.05, 0.4]) {
      expect(relativeError(lowerLimit(1, 2, alpha), -Math.expm1(Math.log1p(-alpha) / 2))).toBeLessThan(1e-12);
      expect(upperLimit(1, 2, alpha)).toBeCloseTo(Math.sqrt(1 - alpha), 14);
    }
  });
});

const N = 'Clopper-Pearson: n must be positive and finite, not ';
const K = 'Clopper-Pearson: k must lie in [0, 10], not ';
const ALPHA = 'Clopper-Pearson: alpha must lie in (0, 1), not ';
test.each([
  [-1, 10, 0.05, `${K}-1`],
  [11, 10, 0.05, `${K}11`],
  [NaN, 10, 0.05, `${K}NaN`],
  [0, 0, 0.05, `${N}0`],
  [-1, -1, 0.05, `${N}-1`],
  [1, Infinity, 0.05, `${N}Infinity`],
  [1, NaN, 0.05, `${N}NaN`],
  [1, 10, 0, `${ALPHA}0`],
  [1, 10, 1, `${ALPHA}1`],
  [1, 10, NaN, `${ALPHA}NaN`],
])('k=%p n=%p alpha=%p is outside the domain', (k, n, alpha, rule) => {
  for (const limit of [lowerLimit, upperLimit]) expect(() => limit(k, n, alpha)).toThrow(new RangeError(rule));
});

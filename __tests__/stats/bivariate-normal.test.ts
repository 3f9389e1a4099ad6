import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  bivariateNormalCdf,
  bivariateNormalCdfAtZ,
  bivariateNormalSlopeAtZ,
} from '../../src/stats/bivariate-normal.js';
import { normalCdf } from '../../src/stats/normal.js';
import { golden, relativeError } from '../support/golden.js';
import { reference } from './reference.js';

interface Case {
  h: number;
  k: number;
  rho: number;
  p: string;
}

test.each([...golden<Case>('bivariate-normal'), ...reference<Case>('bivariate-normal')])('P(X<$h, Y<$k; $rho)', (c) => {
  const p = bivariateNormalCdf(c.h, c.k, c.rho);
  expect(relativeError(p, Number(c.p))).toBeLessThan(1e-13);
  expect(Math.abs(p - Number(c.p))).toBeLessThan(1e-15);
});

describe('identities', () => {
  const point = fc.double({ min: -6, max: 6, noNaN: true });
  const rho = fc.double({ min: -1, max: 1, noNaN: true });

  test('symmetry, the four quadrants and the Frechet bounds', () => {
    fc.assert(
      fc.property(point, point, rho, (h, k, r) => {
        const p = bivariateNormalCdf(h, k, r);
        expect(relativeError(bivariateNormalCdf(k, h, r), p)).toBeLessThan(1e-12);
        expect(p + bivariateNormalCdf(h, -k, -r)).toBeCloseTo(normalCdf(h), 14);
        expect(p).toBeGreaterThanOrEqual(normalCdf(h) - normalCdf(-k) - 1e-15);
        expect(p).toBeLessThanOrEqual(normalCdf(Math.min(h, k)) + 1e-15);
      }),
      { seed: 5, numRuns: 400 },
    );
  });

  test('at the origin it is 1/4 + asin(rho) / (2 pi)', () => {
    fc.assert(
      fc.property(rho, (r) => {
        expect(bivariateNormalCdf(0, 0, r)).toBeCloseTo(0.25 + Math.asin(r) / (2 * Math.PI), 14);
      }),
      { seed: 6, numRuns: 200 },
    );
  });

  test('the ends of each argument', () => {
    expect(bivariateNormalCdf(-Infinity, 3, 0.2)).toBe(0);
    expect(bivariateNormalCdf(Infinity, -1, 0.2)).toBe(normalCdf(-1));
    expect(bivariateNormalCdf(Infinity, -Infinity, 0.2)).toBe(0);
    expect(bivariateNormalCdf(-1, 0.5, 1)).toBe(normalCdf(-1));
    expect(bivariateNormalCdf(-1, 0.5, -1)).toBe(0);
    expect(bivariateNormalCdf(-1, 1.5, -1)).toBeCloseTo(normalCdf(1.5) - normalCdf(1), 15);
  });

  test('it grows smoothly with rho, at every one of many close steps', () => {
    // Integrals of positive pieces over nearby ranges: a badly cut range shows as a fall.
    for (const [h, k] of [
      [-2.25, -1.545],
      [-0.4, 1.3],
      [-3, -3.5],
      [1, -1.001],
      [2, 0.5],
    ] as const) {
      let before = 0;
      for (let z = -9; z <= 9; z += 0.01) {
        const p = bivariateNormalCdfAtZ(h, k, z);
        expect(p).toBeGreaterThanOrEqual(before * (1 - 1e-13));
        before = p;
      }
    }
  });

  test('a bisection that lands on its target at once', () => {
    const h = -2.2506343966156126;
    expect(relativeError(bivariateNormalCdfAtZ(h, -1.5451598091717111, 5.833013179383413), normalCdf(h))).toBeLessThan(
      1e-13,
    );
  });

  test('an impossible tail is 0, and found to be so at once', () => {
    expect(bivariateNormalCdf(-6, -1e-184, -0.9999999999999994)).toBe(0);
    expect(bivariateNormalCdf(-1000, 999, 0.5)).toBe(0);
  });

  test('the slope is the derivative, and its bend that of its logarithm', () => {
    const [h, k, z, d] = [-0.7, 0.4, -0.6, 1e-4];
    const { slope, bend } = bivariateNormalSlopeAtZ(h, k, z);
    const rise = bivariateNormalCdfAtZ(h, k, z + d) - bivariateNormalCdfAtZ(h, k, z - d);
    expect(rise / (2 * d)).toBeCloseTo(slope, 8);
    const ratio = bivariateNormalSlopeAtZ(h, k, z + d).slope / bivariateNormalSlopeAtZ(h, k, z - d).slope;
    expect(Math.log(ratio) / (2 * d)).toBeCloseTo(bend, 7);
  });
});

test.each([
  [0, 0, 1.1],
  [0, 0, NaN],
  [NaN, 0, 0.5],
  [0, NaN, 0.5],
])('h=%p k=%p rho=%p is outside the domain', (h, k, r) => {
  expect(() => bivariateNormalCdf(h, k, r)).toThrow(RangeError);
});

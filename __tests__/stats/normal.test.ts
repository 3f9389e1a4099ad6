import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { logNormalCdf, logNormalCdfSlope, normalCdf, normalDensity, normalQuantile } from '../../src/stats/normal.js';
import { relativeError } from '../support/golden.js';
import { reference } from './reference.js';

const EPS = 2 ** -52;

test.each(reference<{ x: number; cdf: string; log: string; slope: string }>('normal'))('at $x', (c) => {
  expect(relativeError(normalCdf(c.x), Number(c.cdf))).toBeLessThanOrEqual(4 * EPS);
  expect(relativeError(logNormalCdf(c.x), Number(c.log))).toBeLessThanOrEqual(4 * EPS);
  expect(relativeError(logNormalCdfSlope(c.x), Number(c.slope))).toBeLessThanOrEqual(4 * EPS);
});

test.each(reference<{ p: number; x: string }>('normal-quantile'))('quantile of $p', (c) => {
  expect(relativeError(normalQuantile(c.p), Number(c.x))).toBeLessThanOrEqual(4 * EPS);
});

describe('identities', () => {
  test('the ends', () => {
    expect([normalCdf(-Infinity), normalCdf(0), normalCdf(Infinity)]).toEqual([0, 0.5, 1]);
    expect([normalQuantile(0), normalQuantile(0.5), normalQuantile(1)]).toEqual([-Infinity, 0, Infinity]);
    expect([logNormalCdf(-Infinity), logNormalCdf(Infinity) + 0]).toEqual([-Infinity, 0]);
    expect([normalDensity(-Infinity), normalDensity(0)]).toEqual([0, 1 / Math.sqrt(2 * Math.PI)]);
  });

  test('the quantile inverts the distribution function, which grows', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -37, max: 0, noNaN: true }),
        fc.double({ min: 1e-6, max: 1, noNaN: true }),
        (x, step) => {
          const p = normalCdf(x);
          // One unit in the last place of p moves x by p / (density x), relative to x.
          expect(Math.abs(normalQuantile(p) - x)).toBeLessThanOrEqual(8 * EPS * (Math.abs(x) + p / normalDensity(x)));
          expect(normalCdf(x + step)).toBeGreaterThan(p);
        },
      ),
      { seed: 3, numRuns: 300 },
    );
  });
});

describe('outside the domain', () => {
  const cdf = 'normalCdf: x must be a number, not NaN';
  test.each([
    ['normalCdf', normalCdf, cdf],
    ['logNormalCdf', logNormalCdf, cdf],
    ['normalDensity', normalDensity, 'normalDensity: x must be a number, not NaN'],
    ['logNormalCdfSlope', logNormalCdfSlope, 'normalDensity: x must be a number, not NaN'],
  ] as const)('is NaN for %s', (_, f, rule) => {
    expect(() => f(NaN)).toThrow(new RangeError(rule));
  });

  test.each([-1e-300, 1.0001, Infinity, NaN])('is %p for the quantile', (p) => {
    expect(() => normalQuantile(p)).toThrow(new RangeError(`normalQuantile: p must lie in [0, 1], not ${p}`));
  });
});

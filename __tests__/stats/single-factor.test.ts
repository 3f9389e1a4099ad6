import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bivariateNormalCdfAtZ } from '../../src/stats/bivariate-normal.js';
import { logNormalCdf, normalCdf } from '../../src/stats/normal.js';
import { logSingleFactorProbability, singleFactorProbability } from '../../src/stats/single-factor.js';
import { golden, relativeError } from '../support/golden.js';
import { reference } from './reference.js';

interface Case {
  thresholds: number[];
  rho: number;
  p: string;
}

test.each(golden<Case>('single-factor'))('$thresholds.length thresholds, rho = $rho, agree to 1e-9', (c) => {
  expect(relativeError(singleFactorProbability(c.thresholds, c.rho), Number(c.p))).toBeLessThan(1e-9);
});

test.each(reference<Case>('single-factor'))('$thresholds.length thresholds, rho = $rho, agree to 1e-11', (c) => {
  expect(relativeError(singleFactorProbability(c.thresholds, c.rho), Number(c.p))).toBeLessThan(1e-11);
});

describe('closed forms', () => {
  test('correlation 1/2 and zero thresholds give 1 / (m + 1)', () => {
    for (const m of [1, 2, 3, 10, 67, 200, 500])
      expect(relativeError(singleFactorProbability(new Float64Array(m), 0.5), 1 / (m + 1))).toBeLessThan(1e-12);
  });

  test('the ends of rho', () => {
    const t = [-0.3, 0.8, -1.1];
    expect(singleFactorProbability(t, 0)).toBeCloseTo(normalCdf(-0.3) * normalCdf(0.8) * normalCdf(-1.1), 15);
    expect(singleFactorProbability(t, 1)).toBeCloseTo(normalCdf(-1.1), 15);
    const many = Array.from({ length: 67 }, (_, i) => -1.6 + (1.8 * i) / 67);
    expect(relativeError(singleFactorProbability(many, 1 - 2 ** -53), normalCdf(-1.6))).toBeLessThan(1e-6);
    expect(relativeError(singleFactorProbability(many, 1e-14), singleFactorProbability(many, 0))).toBeLessThan(1e-9);
  });

  test('two thresholds are the bivariate normal, one the normal', () => {
    const point = fc.double({ min: -5, max: 5, noNaN: true });
    fc.assert(
      fc.property(point, point, fc.double({ min: 1e-6, max: 0.99999, noNaN: true }), (h, k, rho) => {
        expect(
          relativeError(singleFactorProbability([h, k], rho), bivariateNormalCdfAtZ(h, k, Math.atanh(rho))),
        ).toBeLessThan(1e-11);
        expect(relativeError(singleFactorProbability([h], rho), normalCdf(h))).toBeLessThan(1e-11);
      }),
      { seed: 21, numRuns: 300 },
    );
  });

  test.each([1e-4, 1e-7, 1e-10, 1e-13])('two thresholds with 1 - rho = %p, low, middle and high', (gap) => {
    const tolerance = 1e-11 + 1e-15 / Math.sqrt(gap);
    for (const h of [-6, -1, 0, 0.7, 2.4, 5])
      for (const k of [h, h + 0.01, h + 3])
        expect(
          relativeError(singleFactorProbability([h, k], 1 - gap), bivariateNormalCdfAtZ(h, k, Math.atanh(1 - gap))),
        ).toBeLessThan(tolerance);
  });

  test('the two ways of integrating meet where they change over, at rho = 16 / 17', () => {
    for (const centre of [-200, -30, -6, -1, 0.5, 3]) {
      const t = Array.from({ length: 200 }, (_, i) => centre + i / 100);
      const [gentle, steep] = [16 / 17 - 1e-13, 16 / 17 + 1e-13].map((rho) => logSingleFactorProbability(t, rho));
      expect(Number.isFinite(gentle)).toBe(true);
      // The logarithm is near -centre^2 / 2, and moves by about that much times the step of 2e-13 in rho.
      expect(Math.abs(gentle! - steep!)).toBeLessThan(1e-10 + 4e-13 * centre ** 2);
    }
  });

  test('the logarithm goes on where the probability has become 0', () => {
    const log = logSingleFactorProbability([-50, -50], 1e-9);
    expect(singleFactorProbability([-50, -50], 1e-9)).toBe(0);
    expect(relativeError(log, 2 * logNormalCdf(-50))).toBeLessThan(1e-8);
    const many = logSingleFactorProbability(new Array<number>(200).fill(-5), 1e-14);
    expect(relativeError(many, 200 * logNormalCdf(-5))).toBeLessThan(1e-9);
  });
});

const RHO = 'single factor: rho must lie in [0, 1], not ';
test.each([
  [[], 0.5, 'single factor: there are no thresholds'],
  [[0, NaN], 0.5, 'single factor: thresholds must be finite, not NaN'],
  [[0, Infinity], 0.5, 'single factor: thresholds must be finite, not Infinity'],
  [[0, 1], -0.1, `${RHO}-0.1`],
  [[0, 1], 1.1, `${RHO}1.1`],
  [[0, 1], NaN, `${RHO}NaN`],
  [[-1e8, -1e8], 0.999, 'single factor: no convergence at rho = 0.999'],
])('%p at %p is outside the domain', (t, rho, rule) => {
  expect(() => singleFactorProbability(t, rho)).toThrow(new RangeError(rule));
});

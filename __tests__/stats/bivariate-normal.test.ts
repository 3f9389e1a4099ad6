import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  bivariateNormalCdfAtZ,
  bivariateNormalSlopeAtZ,
  bivariateNormalStepAtZ,
} from '../../src/stats/bivariate-normal.js';
import { normalCdf, normalDensity } from '../../src/stats/normal.js';
import { seededRandom } from '../../src/stats/random.js';
import { golden, relativeError } from '../support/golden.js';
import { reference } from './reference.js';

const bivariateNormalCdf = (h: number, k: number, rho: number): number => bivariateNormalCdfAtZ(h, k, Math.atanh(rho));

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

/** The integral of phi(x) P(Y <= k given x) up to h, with x = h - exp(w - exp(-w)) in equal steps of w. */
function byConditioning(h: number, k: number, rho: number): number {
  const spread = Math.sqrt((1 - rho) * (1 + rho));
  let sum = 0;
  for (let w = -4; w <= 6; w += 1 / 96) {
    const gap = Math.exp(w - Math.exp(-w));
    const x = h - gap;
    sum += normalDensity(x) * normalCdf((k - rho * x) / spread) * gap * (1 + Math.exp(-w));
  }
  return sum / 96;
}

test.each([
  ['usual', -12, 8, [-0.97, 0.97], 1e-30, 1e-13],
  ['tiny', -25, 8, [-0.97, 0.97], 1e-290, 1e-12],
  ['strongly dependent', -9, 1, [0.75, 0.97], 1e-30, 1e-13],
] as const)(
  '%s probabilities agree with another way of integrating',
  (_, lowest, apart, [from, to], least, tolerance) => {
    const random = seededRandom(4);
    let checked = 0;
    for (let draw = 0; draw < 400; draw++) {
      const h = lowest + (4 - lowest) * random();
      const k = h + apart * (2 * random() - 1);
      const rho = from + (to - from) * random();
      const p = byConditioning(h, k, rho);
      if (p < least) continue;
      checked++;
      expect(relativeError(bivariateNormalCdf(h, k, rho), p)).toBeLessThan(tolerance);
    }
    expect(checked).toBeGreaterThan(250);
  },
);

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

  test('at the origin it is atan(exp z) / pi, as far as z = atanh(rho) goes', () => {
    for (let z = -100; z <= 20; z += 0.37)
      expect(relativeError(bivariateNormalCdfAtZ(0, 0, z), Math.atan(Math.exp(z)) / Math.PI)).toBeLessThan(1e-13);
  });

  test('the ends of each argument', () => {
    for (const rho of [-1, -0.5, 0, 0.2, 1]) {
      for (const t of [-Infinity, -3, 0, 3, Infinity]) {
        expect(bivariateNormalCdf(-Infinity, t, rho)).toBe(0);
        expect(bivariateNormalCdf(t, -Infinity, rho)).toBe(0);
        expect(bivariateNormalCdf(Infinity, t, rho)).toBe(normalCdf(t));
        expect(bivariateNormalCdf(t, Infinity, rho)).toBe(normalCdf(t));
      }
    }
    expect(bivariateNormalCdf(-1, 0.5, 1)).toBe(normalCdf(-1));
    expect(bivariateNormalCdf(-1, 0.5, -1)).toBe(0);
    expect(bivariateNormalCdf(-1, 1.5, -1)).toBeCloseTo(normalCdf(1.5) - normalCdf(1), 15);
  });

  test('at correlation -1 a difference of two tails keeps their digits', () => {
    for (const t of [-7, -0.3, 0, 2]) expect(bivariateNormalCdf(t, -t, -1)).toBe(0);
    const difference = normalCdf(-8.5) - normalCdf(-8.51);
    expect(bivariateNormalCdf(-8.5, 8.51, -1)).toBe(difference);
    expect(bivariateNormalCdf(8.51, -8.5, -1)).toBe(difference);
  });

  test('a probability below the smallest normal double is not lost', () => {
    // Where X < -38, Y < -20 is all but certain.
    expect(relativeError(bivariateNormalCdf(-38, -20, 0.9), normalCdf(-38))).toBeLessThan(1e-6);
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

describe('a step', () => {
  const threshold = fc.double({ min: -3, max: 3, noNaN: true });

  test('reaches the probability that it was to reach, or says that it cannot', () => {
    let [reached, asked] = [0, 0];
    const z = fc.double({ min: -2, max: 2, noNaN: true });
    fc.assert(
      fc.property(threshold, threshold, z, fc.double({ min: -0.4, max: 0.4, noNaN: true }), (h, k, from, move) => {
        const rise = bivariateNormalCdfAtZ(h, k, from + move) - bivariateNormalCdfAtZ(h, k, from);
        const { slope } = bivariateNormalSlopeAtZ(h, k, from);
        const step = bivariateNormalStepAtZ(h, k, from, rise);
        asked += 1;
        if (Number.isNaN(step)) return;
        reached += 1;
        const { slope: there } = bivariateNormalSlopeAtZ(h, k, from + move);
        // The probabilities have a rounding error of their own.
        expect(Math.abs(step - move)).toBeLessThan(1e-14 + 1e-15 / Math.min(slope, there));
      }),
      { seed: 5, numRuns: 2000 },
    );
    expect(reached / asked).toBeGreaterThan(0.5);
  });

  test('is not given where the series is too short', () => {
    expect(bivariateNormalStepAtZ(-1, -1, 0, 0.1)).toBeNaN();
    expect(bivariateNormalStepAtZ(-1, -1, 0, -1)).toBeNaN();
    expect(bivariateNormalStepAtZ(-40, 3, 2, 0.1)).toBeNaN();
  });
});

const NUMBER = 'bivariateNormalCdfAtZ: a number is needed, not ';
test.each([
  [0, 0, 1.1, `${NUMBER}0, 0, NaN`],
  [NaN, 0, 0, `${NUMBER}NaN, 0, 0`],
  [0, NaN, 0, `${NUMBER}0, NaN, 0`],
  [Infinity, NaN, 1, `${NUMBER}Infinity, NaN, Infinity`],
])('h=%p k=%p rho=%p is outside the domain', (h, k, r, rule) => {
  expect(() => bivariateNormalCdf(h, k, r)).toThrow(new RangeError(rule));
});

test('a transformed correlation must be a number too', () => {
  expect(() => bivariateNormalCdfAtZ(0, 1, NaN)).toThrow(new RangeError(`${NUMBER}0, 1, NaN`));
});

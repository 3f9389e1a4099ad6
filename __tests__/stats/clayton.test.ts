import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { claytonProbability, claytonTailDependence, fitClayton } from '../../src/stats/clayton.js';
import { relativeError } from '../support/golden.js';

const margins = fc.array(fc.double({ min: 1e-3, max: 0.99, noNaN: true }), { minLength: 2, maxLength: 12 });

function meanJoint(u: readonly number[], joint: (a: number, b: number) => number): number {
  const pairs = u.flatMap((a, i) => u.slice(0, i).map((b) => joint(a, b)));
  return pairs.reduce((sum, p) => sum + p, 0) / pairs.length;
}

describe('probability', () => {
  test('is the formula where that can be computed as it stands', () => {
    fc.assert(
      fc.property(margins, fc.double({ min: 0.1, max: 20, noNaN: true }), (u, theta) => {
        const plain = (u.reduce((sum, x) => sum + x ** -theta, 0) - (u.length - 1)) ** (-1 / theta);
        expect(relativeError(claytonProbability(u, theta), plain)).toBeLessThan(1e-12);
      }),
      { seed: 31, numRuns: 200 },
    );
  });

  test('theta = 1 by hand: 1 / (1/0.5 + 1/0.25 - 1)', () => {
    expect(claytonProbability([0.5, 0.25], 1)).toBeCloseTo(1 / 5, 15);
  });

  test('runs smoothly into both limits', () => {
    const u = [0.3, 0.2, 0.9, 0.25];
    const independent = 0.3 * 0.2 * 0.9 * 0.25;
    expect(claytonProbability(u, 0)).toBeCloseTo(independent, 16);
    expect(relativeError(claytonProbability(u, 1e-12), independent)).toBeLessThan(1e-10);
    expect(claytonProbability(u, Infinity)).toBeCloseTo(0.2, 16);
    expect(relativeError(claytonProbability(u, 1e9), 0.2)).toBeLessThan(1e-8);
    // Either side of the largest power that fits in a double.
    const [below, above] = [434.9, 435].map((theta) => claytonProbability(u, theta));
    expect(relativeError(below!, above!)).toBeLessThan(1e-9);
    expect(above).toBeGreaterThan(independent);
  });

  test('tail dependence is the limit of P(both below q) / q', () => {
    expect([0, 1, Infinity].map(claytonTailDependence)).toEqual([0, 0.5, 1]);
    const q = 1e-12;
    expect(claytonProbability([q, q], 2.5) / q).toBeCloseTo(claytonTailDependence(2.5), 10);
  });
});

describe('fit', () => {
  test('reproduces the mean joint probability', () => {
    fc.assert(
      fc.property(margins, fc.double({ min: 0.01, max: 50, noNaN: true }), (u, theta) => {
        const target = meanJoint(u, (a, b) => claytonProbability([a, b], theta));
        const fit = fitClayton(u, target);
        // Within 1e-10 of comonotone, another theta does as well.
        if (fit.limit === null)
          expect(
            relativeError(
              meanJoint(u, (a, b) => claytonProbability([a, b], fit.theta)),
              target,
            ),
          ).toBeLessThan(1e-12);
        else expect(meanJoint(u, Math.min) - target).toBeLessThan(1e-10);
      }),
      { seed: 33, numRuns: 100 },
    );
  });

  test('finds theta', () => {
    const u = [0.2, 0.35, 0.1];
    const target = meanJoint(u, (a, b) => claytonProbability([a, b], 1.7));
    expect(fitClayton(u, target).theta).toBeCloseTo(1.7, 10);
  });

  test('says where it stands on a limit', () => {
    expect(fitClayton([0.5, 0.4], 0.15)).toEqual({ theta: 0, limit: 'independence' });
    expect(fitClayton([0.5, 0.4], 0.4)).toEqual({ theta: Infinity, limit: 'comonotone' });
  });
});

test('outside the domain', () => {
  for (const u of [[], [0, 0.5], [0.5, 1], [NaN, 0.5]]) expect(() => claytonProbability(u, 1)).toThrow(RangeError);
  for (const theta of [-1, NaN]) {
    expect(() => claytonProbability([0.5], theta)).toThrow(RangeError);
    expect(() => claytonTailDependence(theta)).toThrow(RangeError);
  }
  expect(() => fitClayton([0.5], 0.2)).toThrow(RangeError);
  for (const joint of [0.41, -0.1, NaN]) expect(() => fitClayton([0.5, 0.4], joint)).toThrow(RangeError);
});

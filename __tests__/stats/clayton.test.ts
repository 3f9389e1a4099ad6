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

  test('of a single event is its own', () => {
    expect(claytonProbability([0.3], 2)).toBeCloseTo(0.3, 15);
  });

  test('of equal events is u m^(-1 / theta) where theta is large, however small u^theta', () => {
    for (const [u, m, theta] of [
      [0.2, 2, 1000],
      [1e-3, 12, 300],
      [0.9, 5, 1e5],
    ] as const) {
      const alike = new Array<number>(m).fill(u);
      expect(relativeError(claytonProbability(alike, theta), u * m ** (-1 / theta))).toBeLessThan(1e-12);
    }
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
    expect([0, -0, 1, Infinity].map(claytonTailDependence)).toEqual([0, 0, 0.5, 1]);
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
    expect(fitClayton([0.5, 0.5], 0.25)).toEqual({ theta: 0, limit: 'independence' });
    expect(fitClayton([0.5, 0.4], 0.4)).toEqual({ theta: Infinity, limit: 'comonotone' });
  });

  test('forgives rounding beyond either Frechet bound', () => {
    expect(fitClayton([0.5, 0.4], -1e-12)).toEqual({ theta: 0, limit: 'independence' });
    expect(fitClayton([0.5, 0.4], 0.4 + 1e-12)).toEqual({ theta: Infinity, limit: 'comonotone' });
  });
});

describe('outside the domain', () => {
  test.each([
    [[], 'Clayton: there are no margins'],
    [[0, 0.5], 'Clayton: margins lie in (0, 1), not 0'],
    [[0.5, 1], 'Clayton: margins lie in (0, 1), not 1'],
    [[0.5, NaN], 'Clayton: margins lie in (0, 1), not NaN'],
  ])('are the margins %p', (u, rule) => {
    expect(() => claytonProbability(u, 1)).toThrow(new RangeError(rule));
    expect(() => fitClayton(u, 0.2)).toThrow(new RangeError(rule));
  });

  test.each([-1, NaN])('is theta = %p', (theta) => {
    const rule = `Clayton: theta must not be negative, not ${theta}`;
    expect(() => claytonProbability([0.5], theta)).toThrow(new RangeError(rule));
    expect(() => claytonTailDependence(theta)).toThrow(new RangeError(rule));
  });

  test('is a fit to one margin', () => {
    expect(() => fitClayton([0.5], 0.2)).toThrow(new RangeError('Clayton: at least two margins are needed'));
  });

  test.each([
    [[0.5, 0.4], 0.41, 0, 0.4],
    [[0.5, 0.4], -0.1, 0, 0.4],
    [[0.5, 0.4], NaN, 0, 0.4],
    [[0.875, 0.75], 0.6, 0.625, 0.75],
  ])('of margins %p is a mean of %p', (u, joint, lowest, highest) => {
    const rule = `Clayton: the mean joint probability must lie in [${lowest}, ${highest}], not ${joint}`;
    expect(() => fitClayton(u, joint)).toThrow(new RangeError(rule));
  });
});

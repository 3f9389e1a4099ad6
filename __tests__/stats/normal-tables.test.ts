import { describe, expect, test } from '@jest/globals';
import { tabledNormalCdf, tabledNormalQuantile } from '../../src/stats/normal-tables.js';
import { normalCdf, normalQuantile } from '../../src/stats/normal.js';
import { seeded } from '../support/random.js';

/** Twenty thousand seeded points between two ends. */
function* between(low: number, high: number): Generator<number> {
  const random = seeded(1);
  for (let i = 0; i < 20_000; i++) yield low + (high - low) * random();
}

test('both are tables and not the exact functions: between their points the last digits tell', () => {
  const differ = (f: (x: number) => number, exact: (x: number) => number, low: number, high: number): boolean => {
    for (const x of between(low, high)) if (f(x) !== exact(x)) return true;
    return false;
  };
  expect(differ(tabledNormalCdf, normalCdf, -10, -9)).toBe(true);
  expect(differ(tabledNormalCdf, normalCdf, 1, 2)).toBe(true);
  expect(differ(tabledNormalQuantile, normalQuantile, 2 ** -60, 2 ** -59)).toBe(true);
  expect(differ(tabledNormalQuantile, normalQuantile, 0.1, 0.5)).toBe(true);
});

describe('the distribution function', () => {
  test.each([
    [-3, 12, 1e-13],
    [-11, -3, 4e-10],
    [-40, -10, 0],
  ])('from %d to %d is exact to a relative %d', (low, high, accuracy) => {
    let worst = 0;
    for (const x of between(low, high))
      worst = Math.max(worst, Math.abs(tabledNormalCdf(x) - normalCdf(x)) / (normalCdf(x) || 1));
    expect(worst).toBeLessThanOrEqual(accuracy);
  });

  test('at the ends', () => {
    expect([-Infinity, -10, 8.5, Infinity].map(tabledNormalCdf)).toEqual(
      [-Infinity, -10, 8.5, Infinity].map(normalCdf),
    );
    expect(() => tabledNormalCdf(NaN)).toThrow(RangeError);
  });
});

describe('the quantile', () => {
  test('from 2^-60 to 1 - 2^-53 is exact to 1e-12', () => {
    let worst = 0;
    for (const e of between(-60, -1)) {
      for (const p of [2 ** e, 1 - Math.max(2 ** -53, 2 ** e)])
        worst = Math.max(worst, Math.abs(tabledNormalQuantile(p) - normalQuantile(p)));
    }
    expect(worst).toBeLessThan(1e-12);
  });

  test('beyond the table, on its cells and at the ends is that of the exact one', () => {
    for (const p of [0, 1e-300, 2 ** -61, 1]) expect(tabledNormalQuantile(p)).toBe(normalQuantile(p));
    for (let octave = -60; octave < 0; octave++)
      expect(tabledNormalQuantile(2 ** octave)).toBeCloseTo(normalQuantile(2 ** octave), 12);
    for (const p of [-0.1, 1.1, NaN]) expect(() => tabledNormalQuantile(p)).toThrow(RangeError);
  });
});

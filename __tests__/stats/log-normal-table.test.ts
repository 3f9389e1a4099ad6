import { describe, expect, test } from '@jest/globals';
import { tabledLogNormalCdf, tabledLogNormalCdfSlope } from '../../src/stats/log-normal-table.js';
import { logNormalCdf, logNormalCdfSlope } from '../../src/stats/normal.js';
import { seeded } from '../support/random.js';
import { reference } from './reference.js';

/** Largest distance, at 50,000 drawn points, of a function from another one. */
function distance(f: (x: number) => number, exact: (x: number) => number, low: number, high: number): number {
  const random = seeded(1);
  let worst = 0;
  for (let i = 0; i < 50_000; i++) {
    const x = low + (high - low) * random();
    const value = exact(x);
    worst = Math.max(worst, Math.abs(f(x) - value) / Math.max(1, Math.abs(value)));
  }
  return worst;
}

test.each([
  [-25, -20],
  [-20, -5],
  [-5, 3],
  [3, 12],
])('from %d to %d both are exact to the digits claimed', (low, high) => {
  expect(distance(tabledLogNormalCdf, logNormalCdf, low, high)).toBeLessThan(1e-14);
  expect(distance(tabledLogNormalCdfSlope, logNormalCdfSlope, low, high)).toBeLessThan(1e-11);
});

test.each(reference<{ x: number; log: string; slope: string }>('normal'))('at $x, against 20 digits', (c) => {
  const [log, slope] = [Number(c.log), Number(c.slope)];
  expect(Math.abs(tabledLogNormalCdf(c.x) - log)).toBeLessThan(1e-14 * Math.max(1, Math.abs(log)));
  expect(Math.abs(tabledLogNormalCdfSlope(c.x) - slope)).toBeLessThan(1e-11 * Math.max(1, slope));
});

describe('the ends', () => {
  test('of the table, and beyond them', () => {
    for (const x of [-Infinity, -1e5, -20]) {
      expect(tabledLogNormalCdf(x)).toBe(logNormalCdf(x));
      expect(tabledLogNormalCdfSlope(x)).toBe(logNormalCdfSlope(x));
    }
    for (const x of [8.5, 40, Infinity]) {
      expect(tabledLogNormalCdf(x)).toBe(0);
      expect(tabledLogNormalCdfSlope(x)).toBe(0);
    }
    expect(tabledLogNormalCdf(-20 + 1e-12)).toBeCloseTo(logNormalCdf(-20), 9);
    expect(tabledLogNormalCdf(8.5 - 1e-12)).toBeCloseTo(0, 14);
  });

  test('NaN is outside the domain', () => {
    for (const f of [tabledLogNormalCdf, tabledLogNormalCdfSlope]) expect(() => f(NaN)).toThrow(RangeError);
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bivariateNormalCdf } from '../../src/stats/bivariate-normal.js';
import { normalQuantile } from '../../src/stats/normal.js';
import { tetrachoric, type FourfoldTable } from '../../src/stats/tetrachoric.js';
import { golden } from '../support/golden.js';
import { reference } from './reference.js';

interface Case {
  bothWrong: number;
  firstWrong: number;
  secondWrong: number;
  n: number;
  rho: string | null;
  boundary: number;
}

test.each(golden<Case>('tetrachoric'))('$bothWrong of $firstWrong and $secondWrong in $n', (c) => {
  const got = tetrachoric({
    both: c.bothWrong,
    onlyFirst: c.firstWrong - c.bothWrong,
    onlySecond: c.secondWrong - c.bothWrong,
    neither: c.n - c.firstWrong - c.secondWrong + c.bothWrong,
  });
  expect(got.boundary).toBe(c.boundary !== 0);
  expect(Math.abs(got.rho - Number(c.rho ?? c.boundary))).toBeLessThan(1e-12);
});

test.each(reference<FourfoldTable & { rho: number }>('tetrachoric'))(
  '$both, $onlyFirst, $onlySecond, $neither in R',
  (c) => {
    expect(tetrachoric(c).rho).toBeCloseTo(c.rho, 4);
  },
);

describe('properties', () => {
  const cell = fc.oneof(fc.integer({ min: 1, max: 3000 }), fc.double({ min: 1e-3, max: 10, noNaN: true }));

  test('the root reproduces the joint rate, and swapping a property turns the sign', () => {
    fc.assert(
      fc.property(cell, cell, cell, cell, (both, onlyFirst, onlySecond, neither) => {
        const { rho, boundary } = tetrachoric({ both, onlyFirst, onlySecond, neither });
        expect(boundary).toBe(false);
        const n = both + onlyFirst + onlySecond + neither;
        const [h, k] = [normalQuantile((both + onlyFirst) / n), normalQuantile((both + onlySecond) / n)];
        // Next to 1 a double of rho is too coarse for more.
        expect(bivariateNormalCdf(h, k, rho)).toBeCloseTo(both / n, 11);
        const other = tetrachoric({ both: onlyFirst, onlyFirst: both, onlySecond: neither, neither: onlySecond });
        expect(other.rho).toBeCloseTo(-rho, 12);
        const transposed = tetrachoric({ both, onlyFirst: onlySecond, onlySecond: onlyFirst, neither });
        expect(transposed.rho).toBeCloseTo(rho, 12);
      }),
      { seed: 9, numRuns: 300 },
    );
  });

  test('with even margins it is sin(pi (2 p - 1/2))', () => {
    for (const both of [1, 7, 25, 49]) {
      const odd = 50 - both;
      const { rho } = tetrachoric({ both, onlyFirst: odd, onlySecond: odd, neither: both });
      expect(rho).toBeCloseTo(Math.sin(Math.PI * ((2 * both) / 100 - 0.5)), 13);
    }
  });

  test('nearly empty cells still have a root inside', () => {
    const close = tetrachoric({ both: 50, onlyFirst: 1e-9, onlySecond: 1e-9, neither: 50 });
    expect(close.boundary).toBe(false);
    expect(close.rho).toBeGreaterThan(1 - 1e-15);
    expect(tetrachoric({ both: 1e-9, onlyFirst: 500, onlySecond: 20, neither: 3 }).rho).toBeLessThan(-0.9);
  });
});

test('an empty cell is a bound, an empty margin an error', () => {
  expect(tetrachoric({ both: 0, onlyFirst: 3, onlySecond: 4, neither: 9 })).toEqual({ rho: -1, boundary: true });
  expect(tetrachoric({ both: 5, onlyFirst: 3, onlySecond: 4, neither: 0 })).toEqual({ rho: -1, boundary: true });
  expect(tetrachoric({ both: 5, onlyFirst: 0, onlySecond: 4, neither: 1 })).toEqual({ rho: 1, boundary: true });
  for (const bad of [
    { both: 0, onlyFirst: 0, onlySecond: 4, neither: 9 },
    { both: 4, onlyFirst: 0, onlySecond: 9, neither: 0 },
    { both: 0, onlyFirst: 0, onlySecond: 0, neither: 0 },
    { both: -1, onlyFirst: 2, onlySecond: 4, neither: 9 },
    { both: NaN, onlyFirst: 2, onlySecond: 4, neither: 9 },
    { both: Infinity, onlyFirst: 2, onlySecond: 4, neither: 9 },
  ])
    expect(() => tetrachoric(bad)).toThrow(RangeError);
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bivariateNormalCdfAtZ } from '../../src/stats/bivariate-normal.js';
import { normalQuantile } from '../../src/stats/normal.js';
import { approximateAtanh, tetrachoric, type FourfoldTable } from '../../src/stats/tetrachoric.js';
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
        expect(bivariateNormalCdfAtZ(h, k, Math.atanh(rho))).toBeCloseTo(both / n, 11);
        const other = tetrachoric({ both: onlyFirst, onlyFirst: both, onlySecond: neither, neither: onlySecond });
        expect(other.rho).toBeCloseTo(-rho, 12);
        const transposed = tetrachoric({ both, onlyFirst: onlySecond, onlySecond: onlyFirst, neither });
        expect(transposed.rho).toBeCloseTo(rho, 12);
      }),
      { seed: 9, numRuns: 300 },
    );
  });

  test('of usual tables the root reproduces the joint rate to the last digits', () => {
    const usual = fc.integer({ min: 5, max: 2000 });
    fc.assert(
      fc.property(usual, usual, usual, usual, (both, onlyFirst, onlySecond, neither) => {
        const { rho } = tetrachoric({ both, onlyFirst, onlySecond, neither });
        const n = both + onlyFirst + onlySecond + neither;
        const [h, k] = [normalQuantile((both + onlyFirst) / n), normalQuantile((both + onlySecond) / n)];
        expect(Math.abs(bivariateNormalCdfAtZ(h, k, Math.atanh(rho)) - both / n)).toBeLessThan(1e-15);
      }),
      { seed: 10, numRuns: 500 },
    );
  });

  test('with even margins it is sin(pi (2 p - 1/2))', () => {
    for (const both of [1, 7, 25, 49]) {
      const odd = 50 - both;
      const { rho } = tetrachoric({ both, onlyFirst: odd, onlySecond: odd, neither: both });
      expect(rho).toBeCloseTo(Math.sin(Math.PI * ((2 * both) / 100 - 0.5)), 13);
    }
  });

  test('where doubles cannot tell one root from the next, the search ends all the same', () => {
    const table = { both: 10.274197940965543, onlyFirst: 1.1491922602956782e-8, onlySecond: 2.4363504187032876e-12 };
    const { rho, boundary } = tetrachoric({ ...table, neither: 3.08808880227794 });
    expect(boundary).toBe(false);
    expect(rho).toBeGreaterThan(1 - 1e-12);
  });

  test('nearly empty cells still have a root inside', () => {
    const close = tetrachoric({ both: 50, onlyFirst: 1e-9, onlySecond: 1e-9, neither: 50 });
    expect(close.boundary).toBe(false);
    expect(close.rho).toBeGreaterThan(1 - 1e-15);
    expect(tetrachoric({ both: 1e-9, onlyFirst: 500, onlySecond: 20, neither: 3 }).rho).toBeLessThan(-0.9);
  });
});

describe('the approximation of Bonett and Price', () => {
  test('is exact where the margins are even', () => {
    for (const both of [1, 7, 25, 49]) {
      const odd = 50 - both;
      const rho = Math.tanh(approximateAtanh({ both, onlyFirst: odd, onlySecond: odd, neither: both }));
      expect(rho).toBeCloseTo(Math.sin(Math.PI * ((2 * both) / 100 - 0.5)), 13);
    }
  });

  test('is the published formula', () => {
    for (const [a, b, c, d] of [
      [43, 17, 9, 31],
      [5, 40, 12, 200],
      [90, 3, 30, 20],
      [2, 50, 8, 7],
    ] as const) {
      const margins = [(a + b) / (a + b + c + d), (a + c) / (a + b + c + d)] as const;
      const power = (1 - Math.abs(margins[0] - margins[1]) / 5 - (1 / 2 - Math.min(...margins)) ** 2) / 2;
      const rho = Math.cos(Math.PI / (1 + ((a * d) / (b * c)) ** power));
      expect(Math.tanh(approximateAtanh({ both: a, onlyFirst: b, onlySecond: c, neither: d }))).toBeCloseTo(rho, 13);
    }
  });

  test('stays where doubles of the correlation can follow', () => {
    const far = { both: 1e300, onlyFirst: 1e-3, onlySecond: 1e-3, neither: 1 };
    expect(approximateAtanh(far)).toBe(18);
    expect(approximateAtanh({ both: far.onlyFirst, onlyFirst: 1e300, onlySecond: 1, neither: far.onlySecond })).toBe(
      -18,
    );
  });
});

test('an empty cell is a bound', () => {
  expect(tetrachoric({ both: 0, onlyFirst: 3, onlySecond: 4, neither: 9 })).toEqual({ rho: -1, boundary: true });
  expect(tetrachoric({ both: 5, onlyFirst: 3, onlySecond: 4, neither: 0 })).toEqual({ rho: -1, boundary: true });
  expect(tetrachoric({ both: 5, onlyFirst: 0, onlySecond: 4, neither: 1 })).toEqual({ rho: 1, boundary: true });
  expect(tetrachoric({ both: 5, onlyFirst: 3, onlySecond: 0, neither: 1 })).toEqual({ rho: 1, boundary: true });
});

const COUNTS = 'tetrachoric: counts must be finite and not negative: ';
const MARGIN = 'tetrachoric: a margin is empty: ';
test.each([
  [-1, 2, 4, 9, COUNTS],
  [1, -2, 4, 9, COUNTS],
  [1, 2, -4, 9, COUNTS],
  [1, 2, 4, -9, COUNTS],
  [NaN, 2, 4, 9, COUNTS],
  [Infinity, 2, 4, 9, COUNTS],
  [1, Infinity, 4, 9, COUNTS],
  [1, 2, Infinity, 9, COUNTS],
  [1, 2, 4, Infinity, COUNTS],
  [0, 0, 4, 9, MARGIN],
  [4, 0, 9, 0, MARGIN],
  [3, 5, 0, 0, MARGIN],
  [0, 5, 0, 7, MARGIN],
  [0, 0, 0, 0, MARGIN],
  [2e55, 2e-176, 7e-292, 1e146, 'tetrachoric: no convergence for '],
])('%p, %p, %p and %p are outside the domain', (both, onlyFirst, onlySecond, neither, rule) => {
  expect(() => tetrachoric({ both, onlyFirst, onlySecond, neither })).toThrow(
    new RangeError(`${rule}${both}, ${onlyFirst}, ${onlySecond}, ${neither}`),
  );
});

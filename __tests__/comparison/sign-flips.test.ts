import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { pSumIsLarge } from '../../src/comparison/sign-flips.js';
import { pFirstIsBetter } from '../../src/stats/mcnemar.js';
import { seededRandom } from '../../src/stats/random.js';

const noCoins = (): never => {
  throw new Error('no coin is thrown where the distribution is exact');
};

interface Case {
  readonly differences: readonly number[];
  readonly p: number;
}

const { cases } = JSON.parse(readFileSync('__tests__/fixtures/reference/sign-flips.json', 'utf8')) as { cases: Case[] };

test.each(cases)('is that of the reference (case %#)', ({ differences, p }) => {
  expect(Math.abs(pSumIsLarge(differences, noCoins) / p - 1)).toBeLessThan(1e-12);
});

test('is the share of all signs with a sum as large, on any differences', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -6, max: 6 }), { maxLength: 10 }), (differences) => {
      const seen = differences.reduce((sum, each) => sum + each, 0);
      let asLarge = 0;
      for (let mask = 0; mask < 2 ** differences.length; mask++) {
        const sum = differences.reduce((total, each, i) => total + ((mask >>> i) & 1 ? each : -each), 0);
        if (sum >= seen) asLarge += 1;
      }
      expect(pSumIsLarge(differences, noCoins)).toBeCloseTo(asLarge / 2 ** differences.length, 12);
    }),
    { seed: 61, numRuns: 300 },
  );
});

test('single queries give the exact McNemar test', () => {
  for (const [more, less] of [
    [0, 0],
    [3, 0],
    [12, 5],
    [40, 52],
  ] as const) {
    const differences = [...Array<number>(more).fill(1), ...Array<number>(less).fill(-1), 0, 0];
    expect(pSumIsLarge(differences, noCoins)).toBeCloseTo(pFirstIsBetter(more, less), 12);
  }
});

describe('where the distribution would be too large', () => {
  const many = Array.from({ length: 4000 }, (_, i) => (i % 7 === 0 ? -1 : 1) * (1 + (i % 3)));

  test('signs are drawn, and agree with the normal distribution', () => {
    const mixed = Array.from({ length: 4000 }, (_, i) => (i % 20 < 10 ? 1 : -1) * (1 + (i % 3)));
    const p = pSumIsLarge(mixed, () => seededRandom('coins'));
    expect(p).toBeGreaterThan(0.45);
    expect(p).toBeLessThan(0.55);
    expect(pSumIsLarge(many, () => seededRandom('coins'))).toBe(1 / 10_000);
  });
});

test('a difference that is no whole number is a mistake', () => {
  expect(() => pSumIsLarge([0.5], noCoins)).toThrow(RangeError);
});

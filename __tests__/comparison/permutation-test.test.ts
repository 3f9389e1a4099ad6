import { expect, test } from '@jest/globals';
import { pLeadFell, type PolicyComparison } from '../../src/comparison/permutation-test.js';
import { hasBit } from '../../src/outcomes/bits.js';
import { bitsOf } from '../correlation/matrices.js';
import { seeded } from '../support/random.js';

/** The share of all 2^rows swaps in which the lead falls by as much as it did: what 9,999 of them estimate. */
function byEnumeration(
  before: PolicyComparison,
  after: PolicyComparison,
  rows: number,
  coinOf: (row: number) => number = (row) => row,
  coins = rows,
): number {
  const sides = [before, after].map(({ policy, models }) =>
    [policy, ...models].map((bits) => Array.from({ length: rows }, (_, row) => Number(hasBit(bits, row)))),
  );
  const fall = (mask: number): number => {
    const lead = (side: 0 | 1): number => {
      const counts = sides[0]!.map((_, k) => {
        let sum = 0;
        for (let row = 0; row < rows; row++) sum += sides[((mask >>> coinOf(row)) & 1) ^ side]![k]![row]!;
        return sum;
      });
      return counts[0]! - Math.max(...counts.slice(1));
    };
    return lead(0) - lead(1);
  };
  const seen = fall(0);
  let asLarge = 0;
  for (let mask = 0; mask < 2 ** coins; mask++) if (fall(mask) >= seen) asLarge += 1;
  return asLarge / 2 ** coins;
}

test('agrees with the enumeration of all swaps', () => {
  const random = seeded(3);
  for (let round = 0; round < 6; round++) {
    const rows = 8 + round;
    const column = (rate: number) => bitsOf(Array.from({ length: rows }, () => random() < rate));
    const contest = (rate: number): PolicyComparison => ({ policy: column(rate), models: [column(0.5), column(0.6)] });
    const [before, after] = [contest(0.9), contest(0.6)];
    const exact = byEnumeration(before, after, rows);
    // Five standard errors of a share among 9,999.
    expect(Math.abs(pLeadFell(before, after, rows, null) - exact)).toBeLessThan(5 * Math.sqrt(0.25 / 9999));
  }
});

test('is never nothing, and 1 where the runs are the same or the lead grew', () => {
  const all = bitsOf(new Array<boolean>(40).fill(true));
  const none = bitsOf(new Array<boolean>(40).fill(false));
  const [leads, trails] = [
    { policy: all, models: [none] },
    { policy: none, models: [none] },
  ];
  expect(pLeadFell(leads, trails, 40, null)).toBe(1 / 10_000);
  expect(pLeadFell(leads, leads, 40, null)).toBe(1);
  expect(pLeadFell(trails, leads, 40, null)).toBe(1);
});

test('a row of several queries is swapped as a whole', () => {
  const [right, wrong] = [bitsOf([true]), bitsOf([false])];
  const before = { policy: right, models: [wrong] };
  const after = { policy: wrong, models: [wrong] };
  const p = pLeadFell(before, after, 1, Float64Array.of(500));
  expect(p).toBeGreaterThan(0.47);
  expect(p).toBeLessThan(0.53);
});

test('a cluster is swapped as a whole, and agrees with the enumeration of the swaps of clusters', () => {
  const random = seeded(5);
  for (let round = 0; round < 4; round++) {
    const [clusters, size] = [9, 4];
    const column = (rate: number) => bitsOf(Array.from({ length: clusters * size }, () => random() < rate));
    const contest = (rate: number): PolicyComparison => ({ policy: column(rate), models: [column(0.5), column(0.6)] });
    const [before, after] = [contest(0.9), contest(0.6)];
    const clusterOf = Int32Array.from({ length: clusters * size }, (_, row) => Math.floor(row / size));
    const exact = byEnumeration(before, after, clusters * size, (row) => clusterOf[row]!, clusters);
    const p = pLeadFell(before, after, clusters * size, null, clusterOf);
    expect(Math.abs(p - exact)).toBeLessThan(5 * Math.sqrt(0.25 / 9999));
    // Each query in a cluster of its own is no cluster at all.
    const alone = Int32Array.from({ length: clusters * size }, (_, row) => 1000 - row);
    expect(pLeadFell(before, after, clusters * size, null, alone)).toBe(
      pLeadFell(before, after, clusters * size, null),
    );
  }
});

test('the order of the rows does not show', () => {
  const random = seeded(6);
  const rows = 40;
  const columns = Array.from({ length: 6 }, () => Array.from({ length: rows }, () => random() < 0.6));
  const order = Array.from({ length: rows }, (_, i) => (7 * i) % rows);
  const p = (permute: (column: boolean[]) => boolean[]): number => {
    const [a, b, c, d, e, f] = columns.map((column) => bitsOf(permute(column)));
    return pLeadFell({ policy: a!, models: [b!, c!] }, { policy: d!, models: [e!, f!] }, rows, null);
  };
  expect(p((column) => order.map((row) => column[row]!))).toBe(p((column) => column));
});

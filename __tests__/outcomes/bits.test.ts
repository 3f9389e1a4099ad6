import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  combine,
  count,
  difference,
  forEachBit,
  hasBit,
  inAll,
  inAny,
  indices,
  inMoreThan,
  inMoreThanHalf,
  intersection,
  ones,
  overlap,
  popcount,
  setBit,
  wordsFor,
} from '../../src/outcomes/bits.js';

const word = fc.oneof(
  fc.integer({ min: 0, max: 0xffffffff }),
  fc.constantFrom(0, 1, 0x80000000, 0xffffffff, 0x7fffffff, 0xaaaaaaaa),
);

test('popcount counts the ones of a word, signed or not', () => {
  fc.assert(
    fc.property(word, (value) => {
      const expected = value.toString(2).replaceAll('0', '').length;
      expect(popcount(value)).toBe(expected);
      expect(popcount(value | 0)).toBe(expected);
    }),
    { seed: 12, numRuns: 1000 },
  );
});

test('sets are counted and visited as a naive set is', () => {
  const rows = fc.uniqueArray(fc.integer({ min: 0, max: 200 }));
  fc.assert(
    fc.property(
      rows,
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 201, maxLength: 201 }),
      (members, weights) => {
        const bits = new Uint32Array(wordsFor(201));
        for (const row of members) setBit(bits, row);
        const sorted = [...members].sort((a, b) => a - b);
        const visited: number[] = [];
        forEachBit(bits, (row) => visited.push(row));
        expect(visited).toEqual(sorted);
        expect(count(bits, null)).toBe(members.length);
        expect(count(bits, Float64Array.from(weights))).toBe(members.reduce((sum, row) => sum + weights[row]!, 0));
        for (let row = 0; row <= 200; row++) expect(hasBit(bits, row)).toBe(members.includes(row));
      },
    ),
    { seed: 13 },
  );
});

test('ones sets the first bits and no other', () => {
  for (const size of [0, 1, 31, 32, 33, 63, 64, 65, 1000]) {
    const bits = ones(size);
    expect(bits).toHaveLength(Math.ceil(size / 32));
    expect(count(bits, null)).toBe(size);
    if (size > 0) expect(hasBit(bits, size - 1)).toBe(true);
  }
});

test('combine builds a set from words', () => {
  expect([...combine(40, (w) => (w === 0 ? -1 : 5))]).toEqual([0xffffffff, 5]);
});

test('the bits in more than half of some sets are those that a count finds', () => {
  const sets = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 69 })), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(sets, (members) => {
      const bits = members.map((rows) => {
        const set = new Uint32Array(wordsFor(70));
        for (const row of rows) setBit(set, row);
        return set;
      });
      const numbers = [0, 1, members.length - 1, members.length, 3];
      const found = inMoreThan(bits, numbers, 70);
      const holding = Array.from({ length: 70 }, (_, row) => members.filter((rows) => rows.includes(row)).length);
      const rowsWith = (isOne: (count: number) => boolean): number[] =>
        holding.flatMap((count, row) => (isOne(count) ? [row] : []));
      const rowsOf = (set: Uint32Array): number[] => [...indices(set)];
      expect(found.map(rowsOf)).toEqual(numbers.map((number) => rowsWith((count) => count > number)));
      expect(rowsOf(inMoreThanHalf(bits, 70))).toEqual(rowsWith((count) => 2 * count > members.length));
      expect(rowsOf(inAny(bits, 70))).toEqual(rowsWith((count) => count > 0));
      expect(rowsOf(inAll(bits, ones(70)))).toEqual(rowsWith((count) => count === members.length));
    }),
    { seed: 14 },
  );
});

test('what is set in both, where, and how much of it there is, with weights and without', () => {
  const rows = fc.uniqueArray(fc.integer({ min: 0, max: 99 }));
  fc.assert(
    fc.property(rows, rows, (a, b) => {
      const [first, second] = [a, b].map((members) => {
        const bits = new Uint32Array(wordsFor(100));
        for (const row of members) setBit(bits, row);
        return bits;
      });
      const weights = Float64Array.from({ length: 128 }, (_, row) => 1 + (row % 7));
      const both = a.filter((row) => b.includes(row)).sort((x, y) => x - y);
      expect([...indices(intersection(first!, second!))]).toEqual(both);
      const rest = a.filter((row) => !b.includes(row)).sort((x, y) => x - y);
      expect([...indices(difference(first!, second!))]).toEqual(rest);
      expect(overlap(first!, second!, null)).toBe(both.length);
      expect(overlap(first!, second!, weights)).toBe(both.reduce((sum, row) => sum + weights[row]!, 0));
    }),
    { seed: 21, numRuns: 300 },
  );
});

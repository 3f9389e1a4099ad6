import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cohenKappa, fleissKappa } from '../../src/stats/kappa.js';
import { reference } from './reference.js';

interface CohenCase {
  table: number[][];
  kappa: number | null;
  standardError: number | null;
}

interface FleissCase {
  ratings: number[][];
  times: number[];
  kappa: number | null;
}

const count = fc.integer({ min: 0, max: 30 });
const square = fc
  .integer({ min: 2, max: 4 })
  .chain((size) =>
    fc.array(fc.array(count, { minLength: size, maxLength: size }), { minLength: size, maxLength: size }),
  );

describe("Cohen's kappa", () => {
  test.each(reference<CohenCase>('cohen-kappa'))('of case %# is $kappa', ({ table, kappa, standardError }) => {
    const found = cohenKappa(table);
    if (kappa === null) return expect(found).toBeNull();
    expect(found!.kappa).toBeCloseTo(kappa, 13);
    expect(found!.standardError).toBeCloseTo(standardError!, 13);
  });

  test('the examples of Cohen (1960) and of Fleiss, Cohen and Everitt (1969), as printed there', () => {
    expect(
      cohenKappa([
        [88, 14, 18],
        [10, 40, 10],
        [2, 6, 12],
      ])!.kappa.toFixed(3),
    ).toBe('0.492');
    expect(
      cohenKappa([
        [106, 10, 4],
        [22, 28, 10],
        [2, 12, 6],
      ])!.kappa.toFixed(3),
    ).toBe('0.429');
  });

  test('complete agreement is exactly 1, and without error', () => {
    expect(
      cohenKappa([
        [1, 0],
        [0, 2],
      ]),
    ).toEqual({ kappa: 1, standardError: 0 });
    expect(
      cohenKappa([
        [0.1, 0],
        [0, 0.2],
      ]),
    ).toEqual({ kappa: 1, standardError: 0 });
  });

  test('one category throughout says nothing of agreement, nor do no subjects', () => {
    expect(
      cohenKappa([
        [7, 0],
        [0, 0],
      ]),
    ).toBeNull();
    expect(
      cohenKappa([
        [0, 0],
        [0, 0],
      ]),
    ).toBeNull();
    expect(cohenKappa([])).toBeNull();
  });

  test('the raters and the categories have no order, and more of the same subjects only narrow the error', () => {
    fc.assert(
      fc.property(square, (table) => {
        const found = cohenKappa(table);
        const turned = cohenKappa(table.map((row, i) => row.map((_, j) => table[j]![i]!)));
        const reversed = cohenKappa([...table].reverse().map((row) => [...row].reverse()));
        const fourfold = cohenKappa(table.map((row) => row.map((x) => 4 * x)));
        if (found === null) return expect([turned, reversed, fourfold]).toEqual([null, null, null]);
        expect(found.kappa).toBeLessThanOrEqual(1);
        expect(found.kappa).toBeGreaterThanOrEqual(-1 - 1e-12);
        for (const other of [turned!, reversed!, fourfold!]) expect(other.kappa).toBeCloseTo(found.kappa, 12);
        for (const other of [turned!, reversed!]) expect(other.standardError).toBeCloseTo(found.standardError, 12);
        expect(2 * fourfold!.standardError).toBeCloseTo(found.standardError, 12);
      }),
      { seed: 5, numRuns: 100 },
    );
  });

  test.each([
    [[[1, 2]]],
    [
      [
        [1, -1],
        [0, 1],
      ],
    ],
    [
      [
        [1, NaN],
        [0, 1],
      ],
    ],
    [[[1, 0], [0]]],
  ])('%j is outside the domain', (table) => {
    expect(() => cohenKappa(table)).toThrow(
      new RangeError('cohenKappa: the table must be square, of counts that are finite and not negative'),
    );
  });
});

describe("Fleiss' kappa", () => {
  test.each(reference<FleissCase>('fleiss-kappa'))('of case %# is $kappa', ({ ratings, times, kappa }) => {
    const found = fleissKappa(ratings, times);
    if (kappa === null) return expect(found).toBeNull();
    expect(found).toBeCloseTo(kappa, 13);
    const single = ratings.flatMap((row, i) => Array.from({ length: times[i]! }, () => row));
    expect(fleissKappa(single)).toBeCloseTo(kappa, 13);
  });

  test('the example of Fleiss (1971), as printed there', () => {
    const [{ ratings }] = reference<FleissCase>('fleiss-kappa') as [FleissCase];
    expect([ratings.length, ratings[0]!.length, fleissKappa(ratings)!.toFixed(3)]).toEqual([30, 5, '0.430']);
  });

  test('one category throughout says nothing of agreement, nor do no subjects', () => {
    expect(
      fleissKappa([
        [3, 0],
        [3, 0],
      ]),
    ).toBeNull();
    expect(fleissKappa([])).toBeNull();
    expect(fleissKappa([[2, 1]], [0])).toBeNull();
  });

  test.each([
    [[[1, 0]], [1]],
    [
      [
        [2, 0],
        [2, 1],
      ],
      [1, 1],
    ],
    [
      [
        [2, 0],
        [1, 1, 0],
      ],
      [1, 1],
    ],
    [[[3, -1]], [1]],
    [[[NaN, 2]], [1]],
  ])('ratings %j are outside the domain', (ratings, times) => {
    expect(() => fleissKappa(ratings, times)).toThrow(
      new RangeError('fleissKappa: every subject needs the same number of ratings, at least 2, in the same categories'),
    );
  });

  test.each([[[1, 1]], [[]], [[-1]], [[NaN]]])('%j times one kind of subjects is outside the domain', (times) => {
    expect(() => fleissKappa([[2, 0]], times)).toThrow(
      new RangeError('fleissKappa: as many numbers of subjects as kinds of subjects, finite and not negative'),
    );
  });
});

import { describe, expect, test } from '@jest/globals';
import { countTerms } from '../../src/policies/features-text.js';
import type { SparseRows } from '../../src/stats/logistic.js';
import { fitFeatures, pickRows } from '../../src/policies/features.js';

/** The entries of a row, column and value. */
function entries(rows: SparseRows, row: number): [number, number][] {
  return Array.from(rows.column.subarray(rows.start[row], rows.start[row + 1]), (column, k) => [
    column,
    rows.value[rows.start[row]! + k]!,
  ]);
}

const factsOf = (texts: string[], domains: (string | undefined)[] = texts.map(() => undefined)) => ({
  terms: countTerms(texts),
  domains,
  lengths: Float64Array.from(texts, (text) => text.length),
});

describe('features', () => {
  test('the weights of terms by hand', () => {
    // Four texts; "a" stands in all of them, "b" and "a b" in three, "b b" in two.
    const features = fitFeatures(factsOf(['a b', 'a b b', 'a', 'a b b b zzz']));
    const [ofA, ofB, ofPair] = [1 + Math.log(5 / 5), 1 + Math.log(5 / 4), 1 + Math.log(5 / 3)];
    // Of the last text: a, "a b", b three times, "b b" twice.
    const raw = [ofA, ofB, (1 + Math.log(3)) * ofB, (1 + Math.log(2)) * ofPair];
    const norm = Math.hypot(...raw);
    expect(features.termColumns).toBe(4);
    const row = entries(features, 3).slice(0, 4);
    expect(row.map(([column]) => column)).toEqual([0, 1, 2, 3]);
    for (const [i, [, value]] of row.entries()) expect(value).toBeCloseTo(raw[i]! / norm, 12);
  });

  test('the domain is a column where it tells queries apart', () => {
    const texts = ['p', 'q', 'r', 's'];
    expect(fitFeatures(factsOf(texts, ['x', 'x', '__proto__', '__proto__']))).toMatchObject({ columns: 2 });
    expect(fitFeatures(factsOf(texts, ['x', 'x', 'x', 'x']))).toMatchObject({ columns: 0 });
    expect(fitFeatures(factsOf(texts, ['x', 'x', 'y', undefined]))).toMatchObject({ columns: 1 });
  });

  test('the length is standardised and cut', () => {
    const texts = [...Array.from({ length: 40 }, (_, i) => 'x'.repeat(5 + (i % 3))), 'd'.repeat(100_000)];
    const features = fitFeatures(factsOf(texts));
    const lengths = texts.map((_, row) => entries(features, row).at(-1)![1]);
    expect(lengths.at(-1)).toBe(3);
    expect(Math.max(...lengths.slice(0, -1))).toBeLessThan(0);
    expect(lengths[0]!).toBeLessThan(lengths[1]!);
  });

  test('picked rows', () => {
    const rows = countTerms(['a b', 'b', 'a a']);
    const picked = pickRows(rows, [2, 0]);
    expect([entries(picked, 0), entries(picked, 1)]).toEqual([entries(rows, 2), entries(rows, 0)]);
  });
});

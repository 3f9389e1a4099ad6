import { describe, expect, test } from '@jest/globals';
import { countTerms } from '../../src/policies/features-text.js';
import type { SparseRows } from '../../src/stats/logistic.js';

/** The entries of a row, column and value. */
function entries(rows: SparseRows, row: number): [number, number][] {
  return Array.from(rows.column.subarray(rows.start[row], rows.start[row + 1]), (column, k) => [
    column,
    rows.value[rows.start[row]! + k]!,
  ]);
}

describe('terms', () => {
  test('words and pairs that stand in two texts, sorted, with their counts', () => {
    // Columns: "a", "a b", "b". The word c and every pair with it stand in one text only.
    const rows = countTerms(['A b, a b!', 'a B c', undefined]);
    expect(rows.columns).toBe(3);
    expect(entries(rows, 0)).toEqual([
      [0, 2],
      [1, 2],
      [2, 2],
    ]);
    expect(entries(rows, 1)).toEqual([
      [0, 1],
      [1, 1],
      [2, 1],
    ]);
    expect(entries(rows, 2)).toEqual([]);
  });

  test('the order of the texts never shows', () => {
    const texts = ['red green blue', 'green blue red', 'blue red', 'red red'];
    const plain = countTerms(texts);
    const turned = countTerms([...texts].reverse());
    for (const row of texts.keys()) expect(entries(turned, 3 - row)).toEqual(entries(plain, row));
  });

  test('scripts without spaces are read by the character', () => {
    const rows = countTerms(['東京は', '東京です']);
    // Two characters and their pair.
    expect(rows.columns).toBe(3);
  });

  test('names of built-in properties are words like others', () => {
    const rows = countTerms(['__proto__ constructor', 'constructor __proto__ toString', 'hasOwnProperty toString']);
    expect(rows.columns).toBe(3);
    expect(entries(rows, 0).map(([column]) => column)).toEqual([0, 1]);
  });

  test('a megabyte without a space, emoji, half a surrogate pair, nothing at all', () => {
    const texts = ['x'.repeat(1 << 20), '🙂'.repeat(1000), '\ud83d', '', 'x'.repeat(1 << 20)];
    const rows = countTerms(texts);
    expect(rows.start).toHaveLength(6);
    expect(entries(rows, 1)).toEqual([]);
    // One piece of 40, and its pair with itself; of a long text no more than the ends are read.
    expect(rows.columns).toBe(2);
    expect(entries(rows, 0)[0]![1]).toBe(250);
  });

  test('of a long text both ends are read', () => {
    const filler = 'f '.repeat(20_000);
    const rows = countTerms([`first ${filler}last`, 'first', 'last']);
    expect(entries(rows, 0).map(([column]) => column)).toEqual(
      expect.arrayContaining([...new Set(rows.column)].slice(0, 1)),
    );
    expect(rows.columns).toBe(2);
  });
});

import { describe, expect, test } from '@jest/globals';
import { countTerms, type SparseRows } from '../../../src/diagnostics/policies/features-text.js';
import { fitFeatures, pickRows } from '../../../src/diagnostics/policies/features.js';

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

describe('features', () => {
  test('the weights of terms by hand', () => {
    // Training: three texts; "a" stands in all of them, "b" in two, "a b" in two.
    const facts = factsOf(['a b', 'a b b', 'a', 'a b b b zzz']);
    const features = fitFeatures(facts, Uint32Array.of(0, 1, 2));
    const [ofA, ofB] = [1 + Math.log(4 / 4), 1 + Math.log(4 / 3)];
    const raw = [ofA, ofB, (1 + Math.log(3)) * ofB]; // a, "a b", b of the last text
    const norm = Math.hypot(...raw);
    expect(features.termColumns).toBe(3);
    const row = entries(features, 3).slice(0, 3);
    expect(row.map(([column]) => column)).toEqual([0, 1, 2]);
    for (const [i, [, value]] of row.entries()) expect(value).toBeCloseTo(raw[i]! / norm, 12);
  });

  test('nothing is learned from queries that are held out', () => {
    const texts = ['a b', 'a c', 'b c', 'c a'];
    const training = Uint32Array.of(0, 1, 2);
    const one = fitFeatures(factsOf([...texts, 'a a a a a a a a a a a a'], ['x', 'y', 'x', 'y', 'x']), training);
    const other = fitFeatures(factsOf([...texts, 'd d d'], ['x', 'y', 'x', 'y', 'new']), training);
    for (const row of training) expect(entries(one, row)).toEqual(entries(other, row));
    expect(entries(other, 4).filter(([column]) => column < other.columns - 1)).toEqual([]);
  });

  test('the domain is a column where it tells queries apart', () => {
    const texts = ['p', 'q', 'r', 's'];
    const all = Uint32Array.of(0, 1, 2, 3);
    expect(fitFeatures(factsOf(texts, ['x', 'x', '__proto__', '__proto__']), all)).toMatchObject({ columns: 2 });
    expect(fitFeatures(factsOf(texts, ['x', 'x', 'x', 'x']), all)).toMatchObject({ columns: 0 });
    expect(fitFeatures(factsOf(texts, ['x', 'x', 'y', undefined]), all)).toMatchObject({ columns: 1 });
  });

  test('the length is standardised on the training queries and cut', () => {
    const texts = ['a', 'bb', 'ccc', 'd'.repeat(100_000)];
    const features = fitFeatures(factsOf(texts), Uint32Array.of(0, 1, 2));
    const lengths = [0, 1, 2, 3].map((row) => entries(features, row).at(-1)![1]);
    expect(lengths[0]! + lengths[1]! + lengths[2]!).toBeCloseTo(0, 12);
    expect(lengths[3]).toBe(3);
  });

  test('picked rows', () => {
    const rows = countTerms(['a b', 'b', 'a a']);
    const picked = pickRows(rows, [2, 0]);
    expect([entries(picked, 0), entries(picked, 1)]).toEqual([entries(rows, 2), entries(rows, 0)]);
  });
});

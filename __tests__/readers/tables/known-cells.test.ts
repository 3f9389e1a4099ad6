import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isPlainText, isSame, KnownCells, outcomeCell } from '../../../src/readers/tables/known-cells.js';
import { CELL } from '../../../src/readers/reader.js';

test.each<[string, boolean]>([
  ['', true],
  ['a', true],
  ['a b', true],
  [' a', false],
  ['a ', false],
  ['a\tb', false],
  ['\n', false],
  ['é', false],
  ['a\x7fb', false],
  ['~', true],
])('%j is plain: %s', (text, expected) => {
  const bytes = Buffer.from(`x${text}y`);
  expect(isPlainText(bytes, 1, bytes.length - 1)).toBe(expected);
});

test('what is neither right, wrong nor missing has no code', () => {
  expect([true, 1, false, 0, 'missing'].map((result) => outcomeCell(result as never))).toEqual([
    CELL.right,
    CELL.right,
    CELL.wrong,
    CELL.wrong,
    CELL.missing,
  ]);
  for (const result of [0.5, 2, 'error', 'unscored', undefined]) expect(outcomeCell(result as never)).toBeUndefined();
});

test('bytes are the same only in length and content', () => {
  const known = Buffer.from('abc');
  expect([
    isSame(known, Buffer.from('xabcx'), 1, 4),
    isSame(known, Buffer.from('abd'), 0, 3),
    isSame(known, Buffer.from('abcd'), 0, 4),
  ]).toEqual([...[true, false, false]]);
  expect(isSame(Buffer.alloc(0), known, 2, 2)).toBe(true);
});

test('every text is read once, and means the same ever after, collisions or not', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '0', '1'), maxLength: 6 }), { maxLength: 60 }),
      (texts) => {
        const read: string[] = [];
        const cells = new KnownCells(
          (text) => (read.push(text), text.length % 2 === 0 ? `<${text}>` : undefined),
          Infinity,
        );
        const bytes = Buffer.from(texts.join(''));
        let at = 0;
        for (const text of texts) {
          expect(cells.of(bytes, at, at + text.length)).toBe(text.length % 2 === 0 ? `<${text}>` : undefined);
          at += text.length;
        }
        expect(read).toEqual([...new Set(texts)]);
      },
    ),
    { seed: 4, numRuns: 100 },
  );
});

test('texts whose hashes collide are told apart', () => {
  // In base 31 "aa" and "bB" are one number: 97 * 31 + 97 = 98 * 31 + 66.
  const cells = new KnownCells((text) => text, 8);
  const bytes = Buffer.from('aabB');
  for (let i = 0; i < 3; i++) expect([cells.of(bytes, 0, 2), cells.of(bytes, 2, 4)]).toEqual(['aa', 'bB']);
});

test('beyond the most texts nothing is known of a new one, and the old ones stay', () => {
  const cells = new KnownCells((text) => text, 2);
  const of = (text: string) => cells.of(Buffer.from(text), 0, text.length);
  expect([of('a'), of('b'), of('c'), of('a'), of('b'), of('c')]).toEqual(['a', 'b', undefined, 'a', 'b', undefined]);
});

test('the bytes may be used again', () => {
  const cells = new KnownCells((text) => text, 8);
  const bytes = Buffer.from('ab');
  cells.of(bytes, 0, 2);
  bytes.write('cd');
  expect([cells.of(Buffer.from('ab'), 0, 2), cells.of(bytes, 0, 2)]).toEqual(['ab', 'cd']);
});

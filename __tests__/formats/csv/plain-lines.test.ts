import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { PlainLines } from '../../../src/formats/csv/plain-lines.js';
import type { RawRow } from '../../../src/formats/csv/raw-row.js';

/** The rows of a text that comes in pieces of some length, and what is left to others. */
function split(text: string, size: number): { rows: RawRow[]; rest: string | undefined; line: number } {
  const lines = new PlainLines(',', 1);
  const rows: RawRow[] = [];
  for (let at = 0; at < text.length; at += size) {
    const { rows: whole, rest } = lines.write(text.slice(at, at + size));
    rows.push(...whole);
    if (rest !== undefined) return { rows, rest: rest + text.slice(at + size), line: lines.line };
  }
  return { rows: [...rows, ...lines.end()], rest: undefined, line: lines.line };
}

test('rows and their lines, whatever ends a line, without blank ones', () => {
  expect(split('a,b\r\n\n1,\n,2', 100).rows).toEqual([
    { cells: ['a', 'b'], line: 1 },
    { cells: ['1', ''], line: 3 },
    { cells: ['', '2'], line: 4 },
  ]);
});

test('at the first row with a quote the text from there on is given back, with its line', () => {
  for (let size = 1; size < 20; size++)
    expect(split('a,b\n1,2\nx,"y\nz",3\n', size)).toEqual({
      rows: [
        { cells: ['a', 'b'], line: 1 },
        { cells: ['1', '2'], line: 2 },
      ],
      rest: 'x,"y\nz",3\n',
      line: 3,
    });
});

test('pieces of any length give the same', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', ',', '\n', '\r\n', 'b1'), { maxLength: 60 }),
      fc.integer({ min: 1, max: 9 }),
      (parts, size) => {
        expect(split(parts.join(''), size)).toEqual(split(parts.join(''), 1000));
      },
    ),
    { seed: 5, numRuns: 300 },
  );
});

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parsedRows } from '../../../src/formats/csv/parsed-rows.js';
import type { RawRow } from '../../../src/formats/csv/raw-row.js';
import { regularRows, RegularRows } from '../../../src/formats/csv/regular-rows.js';

/** The rows of a text that comes in pieces of some length, and what is left to others. */
function split(text: string, size: number): { rows: RawRow[]; rest: string | undefined; line: number } {
  const lines = new RegularRows(',', 1);
  const rows: RawRow[] = [];
  for (let at = 0; at < text.length; at += size) {
    const { rows: whole, rest } = lines.write(text.slice(at, at + size));
    rows.push(...whole);
    if (rest !== undefined) return { rows, rest: rest + text.slice(at + size), line: lines.line };
  }
  const { rows: last, rest } = lines.end();
  return { rows: [...rows, ...last], rest, line: lines.line };
}

test('rows and their lines, whatever ends a line, without blank ones', () => {
  expect(split('a,b\r\n\n1,\n,2', 100).rows).toEqual([
    { cells: ['a', 'b'], line: 1 },
    { cells: ['1', ''], line: 3 },
    { cells: ['', '2'], line: 4 },
  ]);
});

test('quoted cells hold quotes, delimiters and line ends', () => {
  for (let size = 1; size < 30; size++)
    expect(split('"a",b\r\nx,"y\nz,",3\r\n"""","",\n""\n\n1,"2"', size)).toEqual({
      rows: [
        { cells: ['a', 'b'], line: 1 },
        { cells: ['x', 'y\nz,', '3'], line: 2 },
        { cells: ['"', '', ''], line: 4 },
        { cells: [''], line: 5 },
        { cells: ['1', '2'], line: 7 },
      ],
      rest: undefined,
      line: 8,
    });
});

test.each(['x,y"z",3\n4,5\n', 'x,"y"z,3\n4,5\n', '"y"\r,3\n4,5\n', 'x,"y\n'])(
  'at a row whose quotes break the rules, %j, the text from there on is given back, with its line',
  (odd) => {
    for (let size = 1; size < 20; size++)
      expect(split(`a,b\n"1",2\n${odd}`, size)).toEqual({
        rows: [
          { cells: ['a', 'b'], line: 1 },
          { cells: ['1', '2'], line: 2 },
        ],
        rest: odd,
        line: 3,
      });
  },
);

test('a row with quotes is not searched from its beginning for ever', () => {
  const long = `x,"${'y\n'.repeat(600_000)}`;
  expect(new RegularRows(',', 1).write(long)).toEqual({ rows: [], rest: long });
  expect(new RegularRows(',', 1).write(long.replace('"', '')).rest).toBeUndefined();
});

const text = fc
  .array(fc.constantFrom('a', ',', '"', '""', '",', ',"', '"\n', '\n"', '\n', '\r\n', '\r', 'é'), { maxLength: 40 })
  .map((parts) => parts.join(''));

test('equals csv-parse, which goes on where it stops', () => {
  let regular = 0;
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 9 }), (all, most) => {
      // A carriage return at the very end is half a line end here, and text to csv-parse.
      fc.pre(!all.endsWith('\r'));
      const found = regularRows(all, ',', 1, true, most);
      if (!found.isOdd) regular += 1;
      const rest = found.isOdd
        ? parsedRows(all.slice(found.at), ',', '\n', found.line, most - found.rows.length)
        : { rows: [], fault: undefined };
      const expected = parsedRows(all, ',', '\n', 1, most);
      expect([...found.rows, ...rest.rows]).toEqual(expected.rows);
      // csv-parse looks a little behind the last row that is wanted.
      if (expected.rows.length < most) expect(rest.fault).toBe(expected.fault);
    }),
    { seed: 9, numRuns: 1000 },
  );
  expect(regular).toBeGreaterThan(160);
});

test('pieces of any length give the same', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 9 }), (all, size) => {
      expect(split(all, size)).toEqual(split(all, 1000));
    }),
    { seed: 5, numRuns: 300 },
  );
});

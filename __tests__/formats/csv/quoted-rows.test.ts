import { describe, expect, test } from '@jest/globals';
import { quotedRows } from '../../../src/formats/csv/quoted-rows.js';
import type { RawRow } from '../../../src/formats/csv/raw-row.js';
import { faultOf } from '../../readers/tables/outcomes.js';
import { memoryFile } from '../../support/read.js';

async function* inPieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

/** The rows of a text that begins on line 5 of its file. */
async function read(text: string, size = 1000, lineEnd: '\n' | '\r' = '\n', delimiter = ','): Promise<RawRow[]> {
  const rows: RawRow[] = [];
  for await (const batch of quotedRows(memoryFile('in.csv', ''), inPieces(text, size), delimiter, lineEnd, 5)) {
    expect(batch).not.toEqual([]);
    rows.push(...batch);
  }
  return rows;
}

describe('rows of CSV with quotes', () => {
  test.each([1, 3, 1000])(
    'their lines count from the first, whatever breaks are in quotes; pieces of %d',
    async (size) => {
      expect(await read('"a\r\nb",1\r\n\n"c\nd\n",""\n"e\rf","x""y"\ng,', size)).toEqual([
        { cells: ['a\r\nb', '1'], line: 5 },
        { cells: ['c\nd\n', ''], line: 8 },
        { cells: ['e\rf', 'x"y'], line: 11 },
        { cells: ['g', ''], line: 12 },
      ]);
    },
  );

  test('rows that end in a carriage return alone', async () => {
    expect(await read('"a\nb";1\r"c\rd";2\r"e";3', 2, '\r', ';')).toEqual([
      { cells: ['a\nb', '1'], line: 5 },
      { cells: ['c\rd', '2'], line: 6 },
      { cells: ['e', '3'], line: 8 },
    ]);
  });

  test('rows of any width, and no rows at all', async () => {
    expect((await read('"a"\n1,2,3\n')).map(({ cells }) => cells)).toEqual([['a'], ['1', '2', '3']]);
    expect(await read('')).toEqual([]);
    expect(await read('\n\r\n')).toEqual([]);
  });

  test.each([
    ['"a\r\nb",1\n"c,2\n3,4\n', 'in.csv:7: a quote is opened here, or on a later line, and not closed'],
    ['"a\r\nb",1\nc"d,2\n', 'in.csv:7: not valid CSV ("INVALID_OPENING_QUOTE"). Quote cells that hold quotes'],
    ['"a",1\n"b"c,2\n', 'in.csv:6: not valid CSV ('],
  ])('%j is an error with its line', async (text, message) => {
    for (const size of [1, 1000]) expect(await faultOf(() => read(text, size))).toContain(message);
  });
});

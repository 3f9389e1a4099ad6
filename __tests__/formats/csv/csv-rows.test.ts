import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvRows } from '../../../src/formats/csv/csv-rows.js';
import { memoryFile } from '../../support/read.js';
import { faultOf } from '../../readers/tables/outcomes.js';

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

async function read(
  content: string | Buffer,
  width: number,
  chunkSize?: number,
  lineEnd?: '\n' | '\r',
): Promise<Row[]> {
  const file = memoryFile('in.csv', content, [], chunkSize);
  const header = Array.from({ length: width }, (_, i) => `c${i}`);
  const rows: Row[] = [];
  for await (const batch of csvRows(file, file.open(), header, ',', 1, lineEnd)) rows.push(...batch);
  return rows;
}

const cell = fc.string({
  unit: fc.constantFrom('a', 'é', '😀', ' ', "'", '=', '-', '\t', ';', '0', '\u2028', '\ufeff'),
  maxLength: 5,
});
const oddCell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', '\r\n', 'é'), maxLength: 5 });
const lineEnd = fc.constantFrom('\n', '\r\n');

/** A row as text, with quotes where they are needed, and its cells. */
const row = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(cell, cell, cell).map((cells) => ({ cells, text: cells.join(',') })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(oddCell, oddCell, oddCell)
      .map((cells) => ({ cells, text: cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(',') })),
  },
);
const unguarded = (text: string): string => (/^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text);

describe('csvRows', () => {
  test('gives the cells that were written and the lines on which rows begin, in chunks of any size', async () => {
    const rows = fc.array(fc.tuple(row, lineEnd, fc.integer({ min: 0, max: 1 })), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(rows, fc.integer({ min: 1, max: 30 }), fc.boolean(), async (items, size, isEnded) => {
        let text = 'c0,c1,c2\n';
        const expected: Row[] = [];
        for (const [{ cells, text: written }, end, blank] of items) {
          text += '\n'.repeat(blank);
          expected.push({ cells: cells.map(unguarded), line: text.split('\n').length });
          text += written + end;
        }
        if (!isEnded) text = text.replace(/\r?\n$/, '');
        expect(await read(text, 3, size)).toEqual(expected);
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  test('equals csv-parse on text without quotes', async () => {
    const unit = fc.constantFrom('a', ',', '\n', '\r\n', '\r', ' ', 'é', '\t');
    await fc.assert(
      fc.asyncProperty(fc.string({ unit, maxLength: 40 }), fc.integer({ min: 1, max: 9 }), async (body, size) => {
        const options = { record_delimiter: ['\r\n', '\n'], relax_column_count: true, skip_empty_lines: true };
        const rows = parse(`h\n${body}`, options).slice(1) as string[][];
        // A carriage return at the very end is half a line end to us, and text to csv-parse.
        fc.pre(!body.endsWith('\r'));
        fc.pre(rows.every((cells) => cells.length === rows[0]!.length));
        const found = await read(`h\n${body}`, rows[0]?.length ?? 1, size);
        expect(found.map(({ cells }) => cells)).toEqual(rows);
      }),
      { seed: 8, numRuns: 500 },
    );
  });

  test('reads rows that end in a carriage return alone', async () => {
    const rows = await read('a,b\r1,2\r"x\ry",4\r', 2, 3, '\r');
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['1', '2'],
      ['x\ry', '4'],
    ]);
  });

  test('passes over blank lines before the header, and a byte order mark', async () => {
    expect(await read('\ufeff\n\r\na,b\n1,2', 2, 1)).toEqual([{ cells: ['1', '2'], line: 4 }]);
    expect(await read('\ufeff"a",b\n1,2', 2, 1)).toEqual([{ cells: ['1', '2'], line: 2 }]);
  });

  test.each([
    ['a,b\n1,2\n3\n', 'in.csv:3: the row has 1 cells, but the header has 2.'],
    ['a,b\n1,2\n"x\ny",3,4\n', 'in.csv:3: the row has 3 cells, but the header has 2.'],
    [
      'a,b\n1,2\n"x,3\n4,5\n',
      'in.csv:3: a quote is opened here, or on a later line, and not closed before the end of the file.',
    ],
    ['a,b\n1,2\nx"y,3\n', 'in.csv:3: not valid CSV ("INVALID_OPENING_QUOTE").'],
    ['a,b\n1,2\n"x"y,3\n', 'in.csv:3: not valid CSV ('],
  ])('%j is one error with its place', async (content, message) => {
    for (const size of [1, 7, 1000]) expect(await faultOf(() => read(content, 2, size))).toContain(message);
  });

  test('text that is not UTF-8 is an error with its line, with and without quotes', async () => {
    for (const first of ['x', '"x"']) {
      const bytes = Buffer.concat([Buffer.from(`a,b\n${first},2\n`), Buffer.from([0x78, 0xff]), Buffer.from(',3\n')]);
      expect(await faultOf(() => read(bytes, 2, 1))).toContain('in.csv:3: the text is not UTF-8 from about line 3 on.');
    }
    expect(await faultOf(() => read(Buffer.from([0x61, 0x0a, 0xc3]), 1))).toContain('not UTF-8');
  });

  test('a cell of two megabytes is read, a row of more than 64 MiB is refused', async () => {
    const long = 'x'.repeat(2_000_000);
    for (const text of [long, `"${long}"`])
      expect((await read(`a,b\n${text},1\n`, 2, 1 << 16))[0]!.cells[0]).toHaveLength(2_000_000);
    const endless = Buffer.alloc(70 * 1024 * 1024, 'x');
    expect(await faultOf(() => read(endless, 1, 1 << 20))).toContain('one row is longer than 64 MiB');
  });
});

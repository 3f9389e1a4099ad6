import { describe, expect, test } from '@jest/globals';
import { openParquet } from '../../../src/formats/parquet/open.js';
import { checkPages } from '../../../src/formats/parquet/pages.js';
import { pageBytes, parquetOf, varint, zigzag, type ColumnSpec, type Page } from '../../support/parquet.js';
import { memoryFile } from '../../support/read.js';
import { faultOf } from '../../readers/tables/outcomes.js';

const [PLAIN, RLE, DELTA_BYTE_ARRAY, DICTIONARY] = [0, 3, 7, 8];
const int = (value: number): number[] => [value & 255, (value >> 8) & 255, (value >> 16) & 255, value >>> 24];
const run = (length: number, value: number): number[] => [...varint(2 * length), value];

async function read(rows: number, ...columns: ColumnSpec[]): Promise<unknown[]> {
  const parquet = await openParquet(memoryFile('x.parquet', parquetOf(rows, columns)));
  const all: unknown[] = [];
  for await (const batch of parquet.rows(() => true)) all.push(...batch);
  return all;
}

/** A dictionary of the numbers 10 and 20, and indices in it. */
const indices = (values: number, ...runs: number[][]): ColumnSpec =>
  column({ values, encoding: DICTIONARY, content: [1, ...runs.flat()] });
const column = (...pages: Page[]): ColumnSpec => ({
  name: 'x',
  type: 1,
  pages: [{ values: 2, encoding: PLAIN, content: [...int(10), ...int(20)], dictionary: true }, ...pages],
});
const truths = (values: number, ...runs: number[][]): ColumnSpec => ({
  name: 'x',
  type: 0,
  pages: [{ values, encoding: RLE, content: [...int(runs.flat().length), ...runs.flat()] }],
});
const optional = (values: number, levels: number[], content: number[], second?: Page['second']): ColumnSpec => ({
  name: 'x',
  type: 1,
  optional: true,
  pages: [
    {
      values,
      encoding: PLAIN,
      content: [...(second === undefined ? int(levels.length) : []), ...levels, ...content],
      ...(second === undefined ? {} : { second }),
    },
  ],
});
/** Texts by how much of the one before they begin with, and what they add, in blocks of 128 differences without bits. */
const shared = (values: number, prefix: number, text: string): ColumnSpec => {
  const block = [...zigzag(0), 0];
  const blocks = Array.from({ length: Math.ceil((values - 1) / 128) }, () => block).flat();
  const lengths = (first: number, step: number): number[] => [
    ...varint(128),
    ...varint(1),
    ...varint(values),
    ...zigzag(first),
    ...(step === 0 ? blocks : Array.from({ length: Math.ceil((values - 1) / 128) }, () => [...zigzag(step), 0]).flat()),
  ];
  return {
    name: 'x',
    type: 6,
    pages: [
      {
        values,
        encoding: DELTA_BYTE_ARRAY,
        content: [...lengths(0, prefix), ...lengths(text.length, 0), ...Buffer.from(text.repeat(values))],
      },
    ],
  };
};

describe('what a writer may write is read', () => {
  test('run lengths and groups of bits', async () => {
    expect(await read(5, indices(5, run(3, 1), run(2, 0)))).toEqual([20, 20, 20, 10, 10].map((x) => ({ x })));
    // One group of eight bits for five values.
    expect(await read(5, indices(5, [3, 0b01101]))).toEqual([20, 10, 20, 20, 10].map((x) => ({ x })));
    expect(await read(4, truths(4, run(3, 1), run(1, 0)))).toEqual([true, true, true, false].map((x) => ({ x })));
  });

  test('several pages, and pages with nothing', async () => {
    const page = { values: 2, encoding: DICTIONARY, content: [1, ...run(2, 1)] };
    expect(await read(4, column(page, page))).toHaveLength(4);
    expect(await read(3, optional(3, run(3, 0), []))).toEqual([{ x: null }, { x: null }, { x: null }]);
  });

  test('missing values, in both versions of a page', async () => {
    const levels = [...run(1, 1), ...run(2, 0), ...run(1, 1)];
    const content = [...int(7), ...int(8)];
    const seen = [7, null, null, 8].map((x) => ({ x }));
    expect(await read(4, optional(4, levels, content))).toEqual(seen);
    expect(await read(4, optional(4, levels, content, { nulls: 2, definition: levels.length }))).toEqual(seen);
  });

  test('texts that share their beginnings', async () => {
    expect(await read(3, shared(3, 1, 'a'))).toEqual(['a', 'aa', 'aaa'].map((x) => ({ x })));
  });
});

describe('a few bytes that would be written out to gigabytes are an error', () => {
  const BILLION = 1_000_000_000;
  test.each<[string, number, ColumnSpec, RegExp]>([
    ['a run of indices', 4, indices(4, run(BILLION, 1)), /a run of 1000000000 values where 4 are left/],
    ['a second run', 4, indices(4, run(3, 1), run(BILLION, 1)), /a run of 1000000000 values where 1 are left/],
    ['a run of truths', 4, truths(4, run(BILLION, 1)), /a run of 1000000000 values where 4 are left/],
    ['a run of levels', 4, optional(4, run(BILLION, 1), int(7)), /a run of 1000000000 values/],
    [
      'a run of levels, second version',
      4,
      optional(4, run(BILLION, 1), int(7), { nulls: 0, definition: 6 }),
      /a run of 1000000000 values/,
    ],
    [
      'groups without bits',
      4,
      {
        name: 'x',
        type: 1,
        pages: [
          {
            values: 4,
            encoding: DICTIONARY,
            content: [0, ...varint(BILLION + 1)],
            second: { nulls: 0, definition: 0 },
          },
        ],
      },
      /500000000 groups of values without bits/,
    ],
    ['a length in more bits than are read', 4, indices(4, [0x81, 0x80, 0x80, 0x80, 0x80, 0x10, 1]), /too many bits/],
    [
      'values that the column does not state',
      4,
      { ...indices(BILLION, run(BILLION, 1)), values: 4 },
      /more values than their column states/,
    ],
    [
      'a column that states too many',
      4,
      { ...indices(BILLION, run(BILLION, 1)), values: 150_000_000 },
      /a block states 150000000 values/,
    ],
    ['texts that share their beginnings', 60_000, shared(60_000, 1, 'a'), /expand too far/],
  ])('%s', async (_what, rows, spec, because) => {
    expect(await faultOf(() => read(rows, spec))).toMatch(because);
  });
});

describe('the first rows of nested values', () => {
  /** Lists of numbers: a value begins a row where its level of repetition is 0. */
  const page = (...levels: number[]): number[] => {
    const repetition = levels.flatMap((level) => run(1, level));
    const definition = run(levels.length, 1);
    const content = [...int(repetition.length), ...repetition, ...int(definition.length), ...definition];
    return pageBytes({
      values: levels.length,
      encoding: PLAIN,
      content: [...content, ...levels.flatMap(() => int(7))],
    });
  };
  const pages = [page(0, 1, 1), page(1, 0), page(1, 1), page(0, 0, 0)];
  const bytes = Uint8Array.from(pages.flat());
  const column = { codec: 'UNCOMPRESSED', num_values: 10n, type: 'INT32' } as const;
  const levels = { repetition: 1, definition: 1, isFlat: false, rows: 5 };

  test.each([
    [0, 1],
    [1, 2],
    [2, 4],
    [4, 4],
  ])('%i rows end on page %i', (rows, last) => {
    const seen = checkPages(bytes, column, levels, {}, 1000, rows);
    expect(seen.bytes).toBe(pages.slice(0, last).flat().length);
    expect(seen.isEnough).toBe(true);
  });

  test('the last row ends only with the column', () => {
    expect(checkPages(bytes, column, levels, {}, 1000, 5)).toEqual({
      bytes: bytes.length,
      values: 10,
      isEnough: false,
    });
  });
});

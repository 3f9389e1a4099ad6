import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { openParquet } from '../../../src/formats/parquet/open.js';
import { faultOf } from '../../readers/tables/outcomes.js';
import type { RandomAccess } from '../../../src/sources/random-access.js';
import type { ResultsFile } from '../../../src/sources/results-file.js';
import { parquetOf, textColumn, type ColumnSpec } from '../../support/parquet.js';
import { memoryFile } from '../../support/read.js';

/** A column of 32-bit numbers below 256. */
const column = (name: string, numbers: readonly number[], more: Partial<ColumnSpec> = {}): ColumnSpec => ({
  name,
  type: 1,
  pages: [{ values: numbers.length, encoding: 0, content: numbers.flatMap((number) => [number, 0, 0, 0]) }],
  ...more,
});

async function rows(
  bytes: Buffer,
  keep: (path: readonly string[]) => boolean = () => true,
  most?: number,
): Promise<unknown[][]> {
  const file = await openParquet(memoryFile('a.parquet', bytes));
  const batches: unknown[][] = [];
  for await (const batch of file.rows(keep, most)) batches.push(batch);
  return batches;
}
const fault = (bytes: Buffer): Promise<string> => faultOf(() => rows(bytes));

describe('the rows of a Parquet file', () => {
  test('with all columns, with one, and with none that is wanted', async () => {
    const bytes = parquetOf(2, [column('a', [1, 2]), column('b', [3, 4])]);
    expect(await rows(bytes)).toEqual([
      [
        { a: 1, b: 3 },
        { a: 2, b: 4 },
      ],
    ]);
    expect(await rows(bytes, ([name]) => name === 'b')).toEqual([[{ b: 3 }, { b: 4 }]]);
  });

  test('nested columns are named by their paths, and kept by them', async () => {
    const bytes = readFileSync('__tests__/fixtures/harness/lighteval/lists.parquet');
    const { columns } = await openParquet(memoryFile('a.parquet', bytes));
    expect(columns.map((path) => path[0])).toContain('doc');
    expect(columns.some((path) => path.length > 1)).toBe(true);
    const [first] = (await rows(bytes, ([name]) => name === 'metric')).flat();
    expect(Object.keys(first as object)).toEqual(['metric']);
  });

  test('one batch for each block', async () => {
    const bytes = readFileSync('__tests__/fixtures/harness/lighteval/blocks.parquet');
    const batches = await rows(bytes, ([name]) => name === 'metric');
    expect(batches.length).toBeGreaterThan(1);
    expect(batches.every((batch) => batch.length > 0)).toBe(true);
  });

  test('a file without blocks has neither columns nor rows', async () => {
    const file = await openParquet(
      memoryFile('a.parquet', readFileSync('__tests__/fixtures/harness/lighteval/empty.parquet')),
    );
    const batches: unknown[] = [];
    for await (const batch of file.rows(() => true)) batches.push(...batch);
    expect(batches).toEqual([]);
  });
});

describe('the first rows of a Parquet file', () => {
  test.each(['none', 'snappy', 'zstd', 'blocks', 'lists', 'texts', 'no-ids', 'empty'])('%s', async (name) => {
    const bytes = readFileSync(`__tests__/fixtures/harness/lighteval/${name}.parquet`);
    const whole = (await rows(bytes)).flat();
    for (let most = 0; most <= whole.length + 1; most++)
      expect((await rows(bytes, () => true, most)).flat()).toEqual(whole.slice(0, most));
  });

  const names = Array.from({ length: 900 }, (_, i) => `name-${i}`);
  const numbers = column(
    'n',
    names.map((_, i) => i % 250),
  );
  // The texts are on pages of about 20 kB, of which the first bytes that are read hold three.
  const texts = names.map((name) => name.repeat(30));
  const bytes = parquetOf(900, [numbers, textColumn('text', texts, 80)]);
  const whole = names.map((_, i) => ({ n: i % 250, text: texts[i] }));

  test('whatever pages they are on', async () => {
    for (const most of [1, 79, 80, 81, 300, 899, 900, 901])
      expect((await rows(bytes, () => true, most)).flat()).toEqual(whole.slice(0, most));
  });

  test('pages behind them are not looked at', async () => {
    const damaged = Buffer.from(bytes);
    damaged.fill(0xff, damaged.indexOf('name-400'), damaged.indexOf('name-410'));
    expect((await rows(damaged, () => true, 320)).flat()).toEqual(whole.slice(0, 320));
    expect(await faultOf(() => rows(damaged))).toContain('the Parquet file cannot be read');
  });
});

/** The file, and the bytes of it that are asked for. */
function watched(bytes: Buffer): { file: ResultsFile; asked: [number, number][] } {
  const asked: [number, number][] = [];
  const file = memoryFile('a.parquet', bytes);
  const access: RandomAccess = {
    size: bytes.length,
    read: async (start, end) => {
      asked.push([start, end]);
      return bytes.subarray(start, end);
    },
    stream: () => file.open(),
  };
  const refuse = (): never => {
    throw new Error('the whole file was asked for');
  };
  return { file: { ...file, bytes: refuse, random: async () => access }, asked };
}

test('of a column that is not wanted no byte is read, and no other byte twice', async () => {
  const texts = Array.from({ length: 300 }, (_, i) => `text ${i} `.repeat(20));
  const bytes = parquetOf(300, [
    column(
      'a',
      texts.map((_, i) => i % 200),
    ),
    textColumn('text', texts, 100),
    column(
      'b',
      texts.map(() => 7),
    ),
  ]);
  const { file, asked } = watched(bytes);
  const { rows: read } = await openParquet(file);
  const found: unknown[] = [];
  for await (const batch of read(([name]) => name !== 'text')) found.push(...batch);
  expect(found).toEqual(texts.map((_, i) => ({ a: i % 200, b: 7 })));
  const [start, end] = [bytes.indexOf('text 0 '), bytes.lastIndexOf('text 299 ')];
  expect(asked.filter(([from, to]) => from < end && to > start)).toEqual([]);
  // The end of the file, its footer, and each column once.
  expect(asked).toHaveLength(4);
});

test('row groups, and all of them together, have limits', async () => {
  const stating = (size: number): Buffer => parquetOf(1, [column('a', [1], { size })]);
  expect(await fault(stating(2 ** 30 + 1))).toBe(
    'a.parquet: a row group states 1073741825 bytes of decompressed content, more than the 1 GiB that is held at once. Split it into several files, or write smaller row groups.',
  );
  expect(await fault(stating(2 ** 34 + 1))).toContain('it states 17179869185 bytes of decompressed content');
});

describe('a file that states what it does not hold is refused', () => {
  test.each([
    ['rows', parquetOf(3, [column('a', [1, 2])]), 'pages hold fewer values than their block has rows'],
    ['a column twice', parquetOf(1, [column('a', [1]), column('a', [2])]), 'a block has a column twice'],
    ['rows beyond reason', parquetOf(10_000_001, [column('a', [1])]), 'it states 10000001 rows'],
    ['values beyond reason', parquetOf(1, [column('a', [1], { values: 200_000_001 })]), 'states 200000001 values'],
    ['values beyond a block', parquetOf(1, [column('a', [1], { values: 20_000_001 })]), 'states 20000001 values'],
  ])('%s', async (_what, bytes, message) => {
    const text = await fault(bytes);
    expect(text).toMatch(/^a\.parquet: the Parquet file cannot be read \(.*\): it is cut short or damaged\. Write/);
    expect(text).toContain(message);
  });
});

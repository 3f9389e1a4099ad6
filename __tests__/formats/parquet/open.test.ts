import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { openParquet } from '../../../src/formats/parquet/open.js';
import { faultOf } from '../../readers/tables/outcomes.js';
import { parquetOf } from '../../support/parquet.js';
import { column, rows } from './rows.js';
import { memoryFile } from '../../support/read.js';

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

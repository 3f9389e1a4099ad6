import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { openParquet } from '../../../src/formats/parquet/open.js';
import { faultOf } from '../../readers/tables/outcomes.js';
import type { RandomAccess } from '../../../src/sources/random-access.js';
import type { ResultsFile } from '../../../src/sources/results-file.js';
import { parquetOf, textColumn } from '../../support/parquet.js';
import { memoryFile } from '../../support/read.js';
import { column, rows } from './rows.js';

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

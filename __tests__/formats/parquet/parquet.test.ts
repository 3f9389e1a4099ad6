import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parquetColumns, readMetadata } from '../../../src/formats/parquet/parquet.js';
import { accessTo } from '../../../src/sources/access-to.js';
import { faultOf } from '../../readers/tables/outcomes.js';
import { parquetOf } from '../../support/parquet.js';
import { memoryFile } from '../../support/read.js';

const column = (name: string) => ({ name, type: 1, pages: [{ values: 1, encoding: 0, content: [1, 0, 0, 0] }] });
const columns = (bytes: Buffer): Promise<string[]> => parquetColumns(memoryFile('a.parquet', bytes));
const DAMAGED =
  'a.parquet: it begins like a Parquet file, but its footer cannot be read: it is cut short or damaged. Write the file again.';

describe('the columns of a Parquet file', () => {
  test('are those of the top level, in order, whatever nests in them', async () => {
    expect(await columns(parquetOf(1, ['b', '__proto__', 'a'].map(column)))).toEqual(['b', '__proto__', 'a']);
    expect(await columns(readFileSync('__tests__/fixtures/harness/lighteval/texts.parquet'))).toEqual([
      'doc',
      'metric',
      'model_response',
    ]);
  });

  test('a file cut anywhere is an error', async () => {
    const whole = parquetOf(1, [column('a')]);
    for (let end = 0; end < whole.length; end++)
      expect(await faultOf(() => columns(whole.subarray(0, end)))).toBe(DAMAGED);
  });

  test('a footer with any byte damaged is read or refused, and ends', async () => {
    const whole = parquetOf(1, [column('a'), column('b')]);
    for (let at = whole.length - 120; at < whole.length; at++) {
      for (const byte of [0, 0x7f, 0xff]) {
        const damaged = Buffer.from(whole);
        damaged[at] = byte;
        const found = await columns(damaged).catch((error: unknown) => error);
        if (found instanceof Error) expect(found.message).toBe(DAMAGED);
        else expect((found as unknown[]).every((name) => typeof name === 'string')).toBe(true);
      }
    }
  });

  test('the footer states rows and blocks', async () => {
    const bytes = parquetOf(1, [column('a')]);
    const file = memoryFile('a.parquet', bytes);
    const { num_rows: rows, row_groups: groups } = await readMetadata(file, await accessTo(file));
    expect([Number(rows), groups.length, groups[0]!.columns.map((one) => one.meta_data!.path_in_schema)]).toEqual([
      1,
      1,
      [['a']],
    ]);
  });
});

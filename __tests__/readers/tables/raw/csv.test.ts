import { describe, expect, test } from '@jest/globals';
import { openCsvTable } from '../../../../src/readers/tables/raw/csv.js';
import { memoryFile } from '../../../support/read.js';

const table = (text: string) => openCsvTable(memoryFile('in.csv', text, [], 1 << 12));
async function all(text: string): Promise<[readonly unknown[], number][]> {
  const rows: [readonly unknown[], number][] = [];
  for await (const batch of (await table(text))!.rows())
    rows.push(...batch.map(({ cells, line }): [readonly unknown[], number] => [cells, line]));
  return rows;
}
const sample = async (text: string): Promise<[readonly unknown[], number][]> =>
  (await table(text))!.sample.map(({ cells, line }) => [cells, line]);

describe('a CSV file as a table', () => {
  test.each([
    ['plain', 'id,a,b\nq1,1,0\n\nq2,0,1'],
    ['quoted', 'id,a,b\n"q\n1",1,0\n\nq2,"0",1\n'],
    ['of Windows', 'id,a,b\r\nq1,1,0\r\nq2,0,1\r\n'],
    ['with semicolons', 'id;a;b\nq1;1;0\nq2;0;1\n'],
    ['behind `sep=`', 'sep=;\nid;a;b\nq1;1;0\nq2;0;1\n'],
    ['behind titles', 'My results\nof today\nid,a,b\nq1,1,0\nq2,0,1\nq3,1,1\nq4,0,0\n'],
    ['with a byte order mark', '\ufeffid,a,b\nq1,1,0\nq2,0,1\n'],
    ['of old Macs', 'id,a,b\rq1,1,0\rq2,0,1\r'],
  ])('%s: the sample is what is read afterwards, with the same lines', async (_what, text) => {
    const { columns, isWhole, hasLines } = (await table(text))!;
    expect([columns, isWhole, hasLines]).toEqual([['id', 'a', 'b'], true, true]);
    const seen = await sample(text);
    expect(seen).toEqual(await all(text));
    expect(seen.length).toBeGreaterThan(1);
  });

  test('lines of rows, behind rows of several lines', async () => {
    expect((await sample('id,a\n"x\ny",1\n\nq2,0\n')).map(([, line]) => line)).toEqual([2, 5]);
    expect((await sample('id,a\r\n"x\r\ny",1\r\nq2,0\r\n')).map(([, line]) => line)).toEqual([2, 4]);
    expect((await sample('sep=;\nid;a\nq1;1\n')).map(([, line]) => line)).toEqual([3]);
  });

  test('lines before the header are said', async () => {
    expect((await table('My results\nid,a,b\nq1,1,0\nq2,0,1\nq3,1,1\n'))!.notes).toEqual(['a line before the header']);
    expect((await table('id,a,b\nq1,1,0\n'))!.notes).toEqual([]);
    expect(await table('')).toBeUndefined();
  });

  test('guards against formulas are taken off cells and names', async () => {
    expect((await table("'=id,a\n'+q1,1\n"))!.columns).toEqual(['=id', 'a']);
    expect(await sample("id,a\n'=q1,1\n")).toEqual([[['=q1', '1'], 2]]);
    expect(await all("id,a\n'=q1,1\n")).toEqual([[['=q1', '1'], 2]]);
  });

  test('of a long file the beginning is looked at: of a plain grid 500 rows, of others more', async () => {
    const long = (row: (i: number) => string): string =>
      `id,a,b\n${Array.from({ length: 40_000 }, (_, i) => `${row(i)}\n`).join('')}`;
    const grid = (await table(long((i) => `query-with-a-long-name-${i},1,${i % 2}`)))!;
    // The header is one of them.
    expect([grid.sample.length, grid.isWhole]).toEqual([499, false]);
    const scores = (await table(long((i) => `query-with-a-long-name-${i},1,0.5`)))!;
    expect([scores.sample.length, scores.isWhole]).toEqual([19_999, false]);
    expect(scores.sample.at(-1)!.cells).toEqual(['query-with-a-long-name-19998', '1', '0.5']);
  });
});

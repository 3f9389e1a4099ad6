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

  test.each([
    ['plain rows', 'id,a\nq1,1\n', 0],
    ['quoted rows', '"id",a\n"q ""1"" \n",1\n', 0],
    ['rows that only csv-parse reads', 'id,a\nq1,1\nq"2,0\n', 1],
    ['rows of old Macs', 'id,a\rq1,1\r', 1],
    ['bytes that are no text', Buffer.from('id,a\nq1,\xff\n', 'latin1'), 1],
    ['more rows than are looked at', `id,a\n${'q,1\n'.repeat(20_000)}`, 1],
  ])('%s: what has been looked at as a whole is not read again', async (_what, content, more) => {
    let opened = 0;
    const file = memoryFile('in.csv', content);
    const counted = { ...file, open: () => ((opened += 1), file.open()) };
    const small = (await openCsvTable(counted))!;
    const before = opened;
    const rows = small.rows()[Symbol.asyncIterator]();
    await rows.next().catch(() => undefined);
    await rows.return?.();
    expect(opened - before).toBe(more);
  });

  test('a row of another width is refused, whether the sample or the file is read', async () => {
    const rule = 'the row has 1 cells, but the header has 2.';
    await expect(all('id,a\nq1,1\nq2\n')).rejects.toThrow(rule);
    await expect(all(`id,a\n${'q,1\n'.repeat(20_000)}q2\n`)).rejects.toThrow(rule);
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

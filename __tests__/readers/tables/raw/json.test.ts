import { describe, expect, test } from '@jest/globals';
import type { JsonObject } from '../../../../src/formats/json/object.js';
import { previewFile } from '../../../../src/readers/preview-file.js';
import { JsonTable, jsonTable } from '../../../../src/readers/tables/raw/json.js';
import type { RowsReading } from '../../../../src/readers/tables/table.js';
import { faultOf } from '../outcomes.js';
import { memoryFile } from '../../../support/read.js';

async function table(text: string): Promise<JsonTable | undefined> {
  const file = memoryFile('in.json', text, [], 16);
  return jsonTable(file, await previewFile(file));
}
async function rows(text: string, reading?: RowsReading): Promise<[readonly unknown[], number][]> {
  const found: [readonly unknown[], number][] = [];
  for await (const batch of (await table(text))!.rows(reading))
    found.push(...batch.map(({ cells, line }): [readonly unknown[], number] => [cells, line]));
  return found;
}

describe('a JSON file as a table', () => {
  test('rows with their lines; a key that a row lacks is undefined', async () => {
    for (const text of ['{"id":1,"a":{"b":2}}\n\n{"id":3,"c":4}\n', '[{"id":1,"a":{"b":2}},\n\n{"id":3,"c":4}]']) {
      const { columns, isWhole, hasLines, sample, isOneObject } = (await table(text))!;
      expect([columns, isWhole, hasLines, isOneObject]).toEqual([['id', 'a.b', 'c'], true, true, false]);
      expect(sample).toEqual([
        { cells: [1, 2, undefined], line: 1 },
        { cells: [3, undefined, 4], line: 3 },
      ]);
      expect(await rows(text)).toEqual(sample.map(({ cells, line }) => [cells, line]));
    }
  });

  test('a document is held as a whole, and its rows have no lines', async () => {
    const text = '{"model":"m","results":[{"id":1},{"id":2}]}';
    const { columns, hasLines, isOneObject } = (await table(text))!;
    expect([columns, hasLines, isOneObject]).toEqual([['id', 'model'], false, false]);
    expect((await rows(text)).map(([cells]) => cells)).toEqual([
      [1, 'm'],
      [2, 'm'],
    ]);
    expect((await table('{"id":1}'))!.isOneObject).toBe(true);
  });

  test('a key that the first rows lack is told, with its line; wanted keys alone are read of wordy rows', async () => {
    const file = memoryFile('in.json', '{"id":1,"a":1}\n{"id":2,"b":1}\n');
    const beginning = new JsonTable(file, [{ row: { id: 1, a: 1 }, head: undefined }], false, false, 'json', [1]);
    const seen: [string, number][] = [];
    for await (const _ of beginning.rows({ onNewKey: (key, line) => seen.push([key, line]) }));
    expect(seen).toEqual([['b', 2]]);
    const crowd = Array.from({ length: 6000 }, (_, i) => `"k${i}":0`).join();
    const crowded: [string, number][] = [];
    await rows(`{"id":1}\n{"id":2,${crowd}}\n`, { onNewKey: (key, line) => crowded.push([key, line]) });
    expect(crowded[0]).toEqual(['k4999', 2]);
    const wordy = `{"id":1,"text":"${'x'.repeat(5000)}","a":{"b":7}}\n`;
    const first = JSON.parse(wordy) as JsonObject;
    const long = new JsonTable(
      memoryFile('in.json', wordy),
      [{ row: first, head: undefined }],
      false,
      false,
      'json',
      [1],
    );
    for await (const batch of long.rows({ wanted: new Set(['id', 'a.b']) }))
      expect(batch.map(({ cells }) => cells)).toEqual([[1, undefined, 7]]);
  });

  test('a last line that is cut is told', async () => {
    let cuts = 0;
    expect(await rows('{"id":1}\n{"id":2}\n{"id"', { onCut: () => (cuts += 1) })).toHaveLength(2);
    expect(cuts).toBe(1);
  });

  test('a fault behind the first rows is kept for whoever reads them', async () => {
    const found = (await table('{"id":1}\n{"id":}\n{"id":3}\n'))!;
    expect(found.isWhole).toBe(false);
    expect(found.fault).toBeInstanceOf(Error);
    expect(found.sample[0]!.cells).toEqual([1]);
  });

  test('a key that stands twice in a document is an error with its line', async () => {
    expect(await faultOf(() => table('{"q1":{"a":1},\n"q2":{"a":1},\n"q1":{"a":0}}'))).toMatch(
      /^in\.json:3: an object has the key "q1" twice, and it is not said which one counts\. Write the file again, with each key once\.$/,
    );
  });

  test('nothing that is a row is no table', async () => {
    expect(await table('[]')).toBeUndefined();
    expect(await table('[1,2]')).toBeUndefined();
  });
});

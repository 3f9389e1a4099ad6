import { describe, expect, test } from '@jest/globals';
import { previewFile } from '../../../src/readers/preview-file.js';
import { readTables } from '../../../src/readers/tables/read.js';
import type { ReadOptions } from '../../../src/readers/reader.js';
import type { ResultsFile } from '../../../src/sources/results-file.js';
import { faultOf } from './outcomes.js';
import { CollectingSink, memoryFile, OPTIONS } from '../../support/read.js';

const LONG = 'id,model,correct\nq1,a,1\nq1,b,0\nq2,a,0\nq2,b,1\n';
/** Files found in a folder, or named themselves. */
async function read(contents: Record<string, string>, options: Partial<ReadOptions> = {}, foundInFolder = false) {
  const folder: ResultsFile[] = [];
  for (const [path, text] of Object.entries(contents)) memoryFile(path, text, folder);
  const sink = new CollectingSink();
  const files = await Promise.all(
    folder.map(async (one) => {
      const file = { ...one, foundInFolder };
      return { file, preview: await previewFile(file) };
    }),
  );
  const unread = await readTables(files, sink, { ...OPTIONS, details: false, ...options });
  return {
    records: sink.records.map(({ model, id, result }) => `${model} ${id} ${String(Number(result))}`).sort(),
    lines: sink.records.map(({ line }) => line),
    sink,
    unread,
  };
}
const WANTED = ['a q1 1', 'a q2 0', 'b q1 0', 'b q2 1'];
const jsonLines = (text: string): string => {
  const [header, ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  return rows
    .map(
      (row) =>
        `${JSON.stringify(Object.fromEntries(header!.map((name, i) => [name, i === 2 ? Number(row[i]) : row[i]])))}\n`,
    )
    .join('');
};

describe('one table, whatever its form', () => {
  test.each<[string, Record<string, string>]>([
    ['CSV of plain rows', { 'x.csv': LONG }],
    ['CSV with quotes', { 'x.csv': LONG.replace(/q1/g, '"q1"') }],
    ['JSON lines', { 'x.jsonl': jsonLines(LONG) }],
    ['one column for each model', { 'x.csv': 'id,a,b\nq1,1,0\nq2,0,1\n' }],
    ['a file for each model', { 'a.csv': 'id,correct\nq1,1\nq2,0\n', 'b.csv': 'id,correct\nq1,0\nq2,1\n' }],
    [
      'files whose columns stand in another order',
      { 'x/a.csv': 'id,model,correct\nq1,a,1\nq2,a,0\n', 'x/b.csv': 'correct,model,id\n0,b,q1\n1,b,q2\n' },
    ],
    [
      'the model in a file beside',
      {
        'p/r.csv': 'id,correct\nq1,1\nq2,0\n',
        'p/config.json': '{"model":"a"}',
        'r/r.csv': 'id,correct\nq1,0\nq2,1\n',
        'r/config.json': '{"model":"b"}',
      },
    ],
  ])('%s', async (_what, contents) => {
    expect((await read(contents)).records).toEqual(WANTED);
  });

  test.each(['', '"'])('with details come the same outcomes and lines; answers in %j', async (quote) => {
    const [header, ...rows] = LONG.trim().split('\n');
    const file = { 'x.csv': `${header},answer\n${rows.map((row) => `${row},${quote}A${quote}\n`).join('')}` };
    const plain = await read(file);
    const whole = await read(file, { details: true });
    expect([whole.records, whole.lines]).toEqual([plain.records, plain.lines]);
    expect(whole.sink.records.map(({ details }) => details)).toEqual(WANTED.map(() => ({ answer: 'A' })));
    expect(plain.sink.records.some(({ details }) => details !== undefined)).toBe(false);
  });

  test('scores are kept as scores', async () => {
    const { sink } = await read({ 'x.csv': 'id,model,score\nq1,a,0.5\nq1,b,0.25\nq2,a,1\nq2,b,0\n' });
    expect(sink.records.map(({ result }) => result)).toEqual([0.5, 0.25, 1, 0]);
  });
});

describe('files that hold no results', () => {
  test('found in a folder are given back with why; named themselves they are errors', async () => {
    const contents = { 'x.csv': LONG, 'notes.csv': 'name,remark\nfoo,bar\nbaz,qux\n' };
    const { records, unread } = await read(contents, {}, true);
    expect(records).toEqual(WANTED);
    expect(unread.map(({ path }) => path)).toEqual(['notes.csv']);
    expect(unread[0]!.why).not.toMatch(/\.$/);
    expect(await faultOf(() => read(contents))).toMatch(/^notes\.csv: /);
  });

  test('that name the model of the files beside them are said', async () => {
    const { unread } = await read({ 'p/r.csv': 'id,correct\nq1,1\nq2,0\n', 'p/config.json': '{"model":"a"}' });
    expect(unread).toEqual([{ path: 'p/config.json', why: 'it names the model of the files beside it' }]);
  });

  test('a table of questions beside the outcomes is read, and alone is none', async () => {
    const items = 'id,question,a_answer,b_answer,reference\nq1,Why?,x,y,z\nq2,How?,x,y,z\n';
    const { sink } = await read({ 'x.csv': LONG, 'items.csv': items }, { details: true });
    expect(sink.facts.map(({ id, details }) => [id, details.prompt])).toEqual([
      ['q1', 'Why?'],
      ['q2', 'How?'],
    ]);
    expect((await read({ 'items.csv': items }, {}, true)).unread[0]!.why).toContain('but no verdicts');
  });
});

test('what is hardly a table is told by the names that it begins with', async () => {
  expect(await faultOf(() => read({ 'x.json': '{"title":"x","files":{"a":"b"}}' }))).toMatch(
    /^x\.json: no reader knows this file; its keys begin with "title", "files\.a"\. Give a table/,
  );
});

test('a column of outcomes among other things is in doubt', async () => {
  expect(await faultOf(() => read({ 'x.csv': 'id,gpt-4,claude\nq1,1,0\nq2,0,maybe\nq3,1,1\nq4,1,x\n' }))).toMatch(
    /^x\.csv:3: column "claude": it holds "maybe" here and outcomes in other rows\./,
  );
});

test('a judge whom no row names is an error', async () => {
  const judged = 'id,model,correct,judge\nq1,a,1,j\nq1,b,0,j\n';
  expect(await faultOf(() => read({ 'x.csv': judged }, { judge: 'k' }))).toBe(
    'x.csv: `judge`: no answer was judged by "k". The judges are: "j".',
  );
});

test('labels that a table lacks are told with the columns that there are', async () => {
  const told: (readonly string[])[] = [];
  await read({ 'x.csv': LONG }, { labels: ['topic'], onColumns: (names) => told.push(names) });
  expect(told).toEqual([['id', 'model', 'correct']]);
  const { sink } = await read(
    { 'x.csv': LONG.replace('id,', 'topic,id,').replace(/\n(q.)/g, '\nlaw,$1') },
    { labels: ['topic'] },
  );
  expect(sink.records[0]!.labels).toEqual(new Map([['topic', 'law']]));
});

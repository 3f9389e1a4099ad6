import { describe, expect, test } from '@jest/globals';
import type { ResultsFile } from '../../src/sources/results-file.js';
import { findResults } from '../../src/readers/load.js';
import { OutcomeTable } from '../../src/outcomes/table.js';
import { CollectingSink, memoryFile, OPTIONS } from '../support/read.js';
import { faultOf, load, outcomes } from './tables/outcomes.js';

const TABLE = memoryFile('results.csv', 'id,a,b\nq1,1,0\n');
const inFolder = (path: string, content: string | Buffer): ResultsFile => ({
  ...memoryFile(path, content),
  foundInFolder: true,
});
const POINTER = 'version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 1\n';

/** A file, and how often its bytes were asked for. */
function counted(file: ResultsFile): ResultsFile & { readonly opened: () => number } {
  let opened = 0;
  return {
    ...file,
    open: () => ((opened += 1), file.open()),
    bytes: () => ((opened += 1), file.bytes()),
    opened: () => opened,
  };
}

/** How often a file is opened to be read for its outcomes, and how often for what stands beside them. */
async function openings(path: string, content: string): Promise<{ first: number; second: number; answers: number }> {
  const file = counted(memoryFile(path, content, [], 1 << 16));
  const table = new OutcomeTable({ passThreshold: 0.5, repeats: undefined, selects: undefined });
  const found = await findResults([file], 'auto', OPTIONS, () => undefined);
  await found.read(table, { ...OPTIONS, details: false });
  const first = file.opened();
  const sink = new CollectingSink();
  await found.read(sink, { ...OPTIONS, onlyDetails: true });
  const answers = [...sink.records, ...sink.facts].filter(({ details }) => details?.answer !== undefined).length;
  return { first, second: file.opened() - first, answers };
}

describe('a file is opened', () => {
  const csv = (rows: number): string =>
    `id,gpt-4,"gpt-4_answer",llama-3\n${Array.from({ length: rows }, (_, i) => `q${i},${i % 2},"a, ""b""",1\n`).join('')}`;
  const lines = (rows: number): string =>
    Array.from({ length: rows }, (_, i) => `{"id":"q${i}","model":"a","correct":${i % 2},"answer":"b"}\n`).join('');

  test('once to see what it is and once for its rows where it is small', async () => {
    expect(await openings('r.csv', csv(300))).toEqual({ first: 2, second: 0, answers: 300 });
    // JSON: once more to see whether a second value follows the first. Plain rows of a long table are not held.
    expect(await openings('r.jsonl', lines(300))).toEqual({ first: 4, second: 1, answers: 300 });
  });

  test('once more for the outcomes and once for the rest where it is large', async () => {
    expect(await openings('r.csv', csv(60_000))).toEqual({ first: 3, second: 1, answers: 60_000 });
  });

  test('never again where nothing stands beside the outcomes', async () => {
    const grid = `id,a,b\n${Array.from({ length: 200_000 }, (_, i) => `q${i},${i % 2},1\n`).join('')}`;
    expect(await openings('r.csv', grid)).toEqual({ first: 3, second: 0, answers: 0 });
  });
});

describe('loadResults', () => {
  test('reads each file by the reader that knows it, into one table', async () => {
    const seen: string[] = [];
    const files = [
      TABLE,
      memoryFile('c.jsonl', '{"id":"q1","model":"c","correct":true}\n{"id":"q2","model":"c","correct":false}\n'),
    ];
    const { table } = await load(files);
    for (const { path, format } of table.files) seen.push(`${path} ${format}`);
    expect(seen).toEqual(['results.csv csv', 'c.jsonl json']);
    expect(outcomes(table)).toEqual({ a: { q1: '1', q2: '-' }, b: { q1: '0', q2: '-' }, c: { q1: '1', q2: '0' } });
  });

  test.each([
    [
      'prose',
      'README.md',
      '# Results\n\nHow these, and others, came about.\n',
      'no reader knows this file; its header begins with "# Results"',
    ],
    [
      'an image',
      'plot.png',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]),
      'the file cannot be read: it holds NUL bytes',
    ],
    ['an empty file', '_SUCCESS', '', 'the file is empty'],
    ['a config', 'config.json', '{"models":["a"]}', 'no reader knows this file; its keys begin with "models"'],
    ['a header alone', 'none.txt', 'id,a\n', 'the table has a header and no rows'],
  ])(
    '%s is set aside where it was found in a folder, and an error where it was named',
    async (_name, path, content, why) => {
      const { table, setAside } = await load([inFolder(path, content), TABLE]);
      expect(setAside).toEqual([expect.objectContaining({ path, why: expect.stringContaining(why) })]);
      expect(table.columns.size).toBe(2);
      expect(await faultOf(() => load([memoryFile(path, content), TABLE]))).toMatch(new RegExp(`^${path}(?::1)?: `));
    },
  );

  test('a Git LFS pointer is an error wherever it was found: it may stand for a model', async () => {
    for (const file of [inFolder('a.csv', POINTER), memoryFile('a.csv', POINTER)]) {
      expect(await faultOf(() => load([TABLE, file]))).toContain('a.csv: this is a Git LFS pointer');
    }
  });

  test('a file that begins like results and is broken is an error wherever it was found', async () => {
    const broken = inFolder('gpt-4.json', '[{"id" "q1"}]'.replace('[', '[}'));
    expect(await faultOf(() => load([TABLE, broken]))).toContain('gpt-4.json: the file cannot be read');
  });

  test.each([
    ['best.csv', ''],
    ['best.csv', ' \n'],
    ['best.csv', 'id,a\n'],
    ['logs/best.JSON', ''],
    ['best.jsonl', '\n'],
    ['best.csv.gz', ''],
    ['x.zip!best.tsv', ''],
  ])('%s with %j is an error wherever it was found: it was to hold a model', async (path, content) => {
    expect(await faultOf(() => load([TABLE, inFolder(path, content)]))).toMatch(
      /best\.\w+(\.gz)?(:1)?: the (file is empty|table has a header and no rows)\. .*take it away with a `!` pattern/,
    );
  });

  test.each(['query_id,reference_hash\n', 'query_id,models_wrong,kind\n'])(
    'the empty list %j of an earlier report is none',
    async (list) => {
      const { setAside } = await load([TABLE, inFolder('report/queries.csv', list)]);
      expect(setAside).toEqual([{ path: 'report/queries.csv', why: 'the table has a header and no rows' }]);
    },
  );

  test('no results at all are an error that says what was found', async () => {
    expect(await faultOf(() => load([inFolder('a.md', 'x'), inFolder('b.md', '')]))).toContain(
      'no file holds results per question: "a.md" (this is text, not a table), "b.md" (the file is empty).',
    );
    expect(await faultOf(() => load([inFolder('b.md', '')]))).toContain('b.md: the file is empty.');
    expect(await faultOf(() => load([]))).toContain('no file holds results per question.');
  });

  test('`format` takes one reader for all files, and holds each file to it', async () => {
    const { table } = await load([TABLE], { format: 'csv' });
    expect(table.files[0]!.format).toBe('csv');
    expect(await faultOf(() => load([TABLE], { format: 'json' }))).toContain(
      'results.csv: this is no JSON table file; its header begins with "id", "a", "b".',
    );
    expect(await faultOf(() => load([TABLE], { format: 'cvs' }))).toMatch(
      /^`format`: "cvs" is not known\. Known: auto, .*csv/,
    );
  });

  test('a table of scores on another scale: the error says how to set it', async () => {
    for (const scores of [
      memoryFile('s.csv', 'id,a,b\nq1,7,9\nq2,4,8\n'),
      memoryFile('s.jsonl', '{"id":"q1","a":7,"b":9}\n{"id":"q2","a":4,"b":8}\n'),
    ]) {
      const fault = await faultOf(() => load([scores]));
      expect(fault).toMatch(/the numbers of .* lie beyond 0 to 1\. .*`pass-threshold`/);
      expect(outcomes((await load([scores], { passThreshold: 5 })).table)).toEqual({
        a: { q1: '1', q2: '0' },
        b: { q1: '1', q2: '1' },
      });
    }
    expect(await faultOf(() => load([memoryFile('s.csv', 'x,y\nu,v\n')]))).not.toContain('pass-threshold');
  });

  test('one cell beyond 0 to 1 may be a score, a word is none', async () => {
    const withCell = (cell: string): Promise<string> =>
      faultOf(() => load([memoryFile('s.csv', `id,a,b\nq1,1,0\nq2,0,${cell}\n`)]));
    expect(await withCell('7')).toMatch(
      /it holds "7" here and outcomes in other rows\. If these are scores, set `pass-/,
    );
    expect(await withCell('x')).toMatch(/it holds "x" here and outcomes in other rows\. If it is a model/);
  });

  test('many files are read', async () => {
    const files = Array.from({ length: 300 }, (_, i) => memoryFile(`s${i}.csv`, `id,a,b\nq${i},1,0\n`));
    expect((await load(files)).table.ids.size).toBe(300);
  });
});

describe('a setting that chooses nothing in these results is an error', () => {
  test.each([
    [
      { filter: 'strict-match' },
      '`filter`: "strict-match" chooses nothing in these results (CSV table). Leave `filter` out.',
    ],
    [
      { metric: 'acc' },
      'results.csv: `metric`: "acc" is not a column of outcomes here: the table has one column per model. Leave `metric` out.',
    ],
    [{ judge: 'gpt-4' }, 'results.csv: `judge`: no answer was judged by "gpt-4". No row names its judge.'],
  ])('%j', async (options, message) => {
    expect(await faultOf(() => load([TABLE], options))).toBe(message);
  });

  test('a judge of a format without judges', async () => {
    const log = memoryFile(
      'run.jsonl',
      '{"spec":{"completion_fns":["m"],"eval_name":"e"}}\n{"run_id":"r","event_id":0,"sample_id":"e.1","type":"match","data":{"correct":true}}\n',
    );
    expect(await faultOf(() => load([log], { judge: 'gpt-4' }))).toBe(
      '`judge`: "gpt-4" chooses nothing in these results (OpenAI evals log). Leave `judge` out.',
    );
  });
});

import { gzipSync } from 'node:zlib';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { certify } from '../../src/certificate/certify.js';
import { selectPool } from '../../src/outcomes/pool.js';
import type { OutcomeTable } from '../../src/outcomes/table.js';
import type { ResultsFile } from '../../src/sources/results-file.js';
import { openSources } from '../../src/sources/index.js';
import { memoryFile } from '../support/read.js';
import { load, outcomes } from '../readers/tables/outcomes.js';

/** The same outcomes in every form that a table may have: nothing may differ, to the last digit of the certificate. */

const MODELS = ['alpha', 'org/beta', 'gamma:free'] as const;
type Cell = '1' | '0' | '';
interface Row {
  readonly id: string;
  readonly cells: readonly Cell[];
}

const ROWS: Row[] = Array.from({ length: 97 }, (_, i) => ({
  id: ['é', 'x', '"', ',', ''][i % 5]! + String(i),
  cells: MODELS.map((_model, m): Cell => ((i * 7 + m * 3) % 29 === 0 ? '' : (i * (m + 3) + m) % 4 === 0 ? '0' : '1')),
}));

const quoted = (text: string): string => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const json = (cell: Cell): boolean | null => (cell === '' ? null : cell === '1');
const wideCsv = (rows: readonly Row[], end = '\n'): string =>
  [`query_id,${MODELS.join(',')}`, ...rows.map(({ id, cells }) => [quoted(id), ...cells].join(','))].join(end) + end;
const records = (rows: readonly Row[]): { query_id: string; model: string; correct: boolean | null }[] =>
  rows.flatMap(({ id, cells }) => cells.map((cell, m) => ({ query_id: id, model: MODELS[m]!, correct: json(cell) })));
const longCsv = (rows: readonly Row[]): string =>
  `model,query_id,correct\n${records(rows)
    .map(({ query_id, model, correct }) => `${model},${quoted(query_id)},${correct ?? ''}\n`)
    .join('')}`;
const lines = (rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
const wideObjects = (rows: readonly Row[]): unknown[] =>
  rows.map(({ id, cells }) =>
    Object.fromEntries([['query_id', id], ...cells.map((cell, m) => [MODELS[m]!, json(cell)] as const)]),
  );
const shards = (rows: readonly Row[], write: (rows: readonly Row[]) => string, ending: string): ResultsFile[] =>
  Array.from({ length: 16 }, (_, k) =>
    memoryFile(`shard-${k}${ending}`, write(rows.filter((_row, i) => i % 16 === k))),
  );

const FORMS: readonly (readonly [string, () => ResultsFile[]])[] = [
  ['wide CSV', () => [memoryFile('w.csv', wideCsv(ROWS))]],
  ['wide CSV in small chunks', () => [memoryFile('w.csv', wideCsv(ROWS), [], 7)]],
  ['wide CSV with CRLF', () => [memoryFile('w.csv', wideCsv(ROWS, '\r\n'))]],
  ['wide CSV in another order', () => [memoryFile('w.csv', wideCsv([...ROWS].reverse()))]],
  ['long CSV', () => [memoryFile('l.csv', longCsv(ROWS))]],
  [
    'long CSV, one file for each model',
    () =>
      MODELS.map((model, m) =>
        memoryFile(
          `${m}.csv`,
          `query_id,model,correct\n${ROWS.map(({ id, cells }) => `${quoted(id)},${model},${cells[m]}\n`).join('')}`,
        ),
      ),
  ],
  ['long lines of JSON', () => [memoryFile('l.jsonl', lines(records(ROWS)), [], 11)]],
  ['long JSON array', () => [memoryFile('l.json', JSON.stringify(records(ROWS), null, 1))]],
  ['wide lines of JSON', () => [memoryFile('w.jsonl', lines(wideObjects(ROWS)))]],
  ['wide JSON array', () => [memoryFile('w.json', JSON.stringify(wideObjects(ROWS)))]],
  ['16 shards of wide CSV', () => shards(ROWS, wideCsv, '.csv')],
  ['16 shards of long lines, backwards', () => shards(ROWS, (rows) => lines(records(rows)), '.jsonl').reverse()],
];

/** What the forms must share: every outcome, and the certificate. */
function result(table: OutcomeTable): unknown {
  const settings = { confidence: 0.95, minGain: 0.02, baseline: undefined };
  const pool = selectPool(table, {
    ensembles: [],
    baseline: undefined,
    minCoverage: 0.5,
    countAsWrong: [],
    repeats: undefined,
    passThreshold: 0.5,
  });
  return { outcomes: outcomes(table), models: pool.matrix.models, certificate: certify(pool, settings) };
}

describe('the same rows', () => {
  test.each(FORMS)('as %s', async (_name, files) => {
    const [reference, found] = [await load(FORMS[0]![1]()), await load(files())];
    expect(result(found.table)).toEqual(result(reference.table));
    expect(Object.keys(outcomes(found.table)['alpha']!)).toHaveLength(97);
  });

  test('compressed with gzip, from a folder', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'forms-'));
    try {
      await writeFile(path.join(folder, 'w.csv.gz'), gzipSync(wideCsv(ROWS)));
      await writeFile(path.join(folder, 'more.jsonl.gz'), gzipSync(lines(records(ROWS.slice(0, 10)))));
      const { files } = await openSources([folder], { cwd: folder });
      expect(files).toHaveLength(2);
      expect(result((await load(files)).table)).toEqual(result((await load(FORMS[0]![1]())).table));
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('shuffled, in any form', async () => {
    const cell = fc.constantFrom<Cell>('1', '0', '1', '');
    const row = fc.tuple(cell, cell, cell);
    const sample = fc.array(row, { minLength: 2, maxLength: 30 }).chain((rows) => {
      const named = [['1', '0', '1'] as const, ...rows].map((cells, i) => ({ id: `q${i}`, cells }));
      return fc.tuple(fc.constant(named), fc.shuffledSubarray(named, { minLength: named.length }));
    });
    await fc.assert(
      fc.asyncProperty(
        sample,
        fc.constantFrom(wideCsv, longCsv, (rows: readonly Row[]) => lines(records(rows))),
        async ([rows, mixed], write) => {
          const [reference, found] = [
            await load([memoryFile('w.csv', wideCsv(rows))]),
            await load([memoryFile('in', write(mixed))]),
          ];
          expect(outcomes(found.table)).toEqual(outcomes(reference.table));
        },
      ),
      { seed: 18, numRuns: 60 },
    );
  });
});

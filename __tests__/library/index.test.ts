import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  certify,
  certifyCounts,
  readResults,
  renderMarkdown,
  type Cell,
  type Matrix,
} from '../../src/library/index.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'library-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const queries = Array.from({ length: 300 }, (_, q) => `q${q}`);
const matrix: Matrix = {
  queries,
  models: {
    alpha: queries.map((_, q): Cell => (q === 7 ? null : q % 10 !== 0)),
    beta: queries.map((_, q): Cell => (q === 8 ? 'error' : q === 9 ? 'unscored' : q % 5 !== 0)),
    vote: queries.map((_, q): Cell => q % 8 !== 0),
  },
};
const options = { ensembles: ['vote'], 'fail-on': ['no-gain', 'inconclusive'], 'min-gain': 0.05 };

test('a matrix and a file with the same outcomes have the same certificate', async () => {
  const text = (cell: Cell): string =>
    cell === null ? '' : typeof cell === 'boolean' ? String(Number(cell)) : String(cell);
  const rows = queries.map((id, q) => [id, ...Object.values(matrix.models).map((cells) => text(cells[q]!))].join());
  const path = join(folder, 'results.csv');
  writeFileSync(path, ['query_id,alpha,beta,vote', ...rows].join('\n'));

  const [ofMatrix, ofFile] = [await certify(matrix, options), await certify(path, options)];
  for (const key of ['verdict', 'passed', 'failures', 'queries', 'models', 'allWrong', 'gain', 'ensembles'])
    expect([key, ofMatrix[key]]).toEqual([key, ofFile[key]]);
  expect(ofMatrix).toMatchObject({ verdict: 'no-gain', passed: false, queries: { total: 300, complete: 297 } });
  expect(renderMarkdown(ofMatrix)).toMatch(/^### /);
  expect(await readResults(path, options)).toEqual(matrix);
});

test('counts stand for as many queries', async () => {
  const models = { a: [true, true, false], b: [true, false, false] };
  const certificate = await certify({ queries: ['p1', 'p2', 'p3'], models, counts: [800, 150, 50] });
  expect([certificate.queries.complete, certificate.allWrong.count]).toEqual([1000, 50]);
});

test('counts alone have a certificate', () => {
  const counts = { allWrong: 17, queries: 330, correct: [300, 295] };
  expect(certifyCounts(counts, { 'min-gain': 0.1 })).toMatchObject({ verdict: 'no-gain', minGain: 0.1, models: 2 });
  expect(() => certifyCounts(counts, { ensembles: ['a'] })).toThrow('"ensembles" says nothing about counts.');
  expect(() => certifyCounts({ ...counts, allWrong: 40 })).toThrow('no model can have 300 right');
});

test('names are names: no glob, no heading, no mention', async () => {
  const names = ['a*', '__proto__x', '@everyone', 'date-2024-05-13', 'date-2024-08-06'];
  const models = Object.fromEntries(names.map((name, m) => [name, queries.map((_, q) => q % (m + 3) !== 0)]));
  const certificate = await certify({ queries, models }, { diagnostics: false });
  expect(certificate.models.map(({ name }) => name).sort()).toEqual([...names].sort());
  expect(renderMarkdown(certificate)).not.toMatch(/(?<!`)@everyone/);
});

test.each([
  [{ queries: ['a', 'a'], models: {} }, {}, '`queries[1]` is "a".'],
  [{ queries: ['a'], models: { m: [] } }, {}, '`models`: "m" has 0 entries for 1 questions.'],
  [{ queries: ['a'], models: { m: ['yes' as never] } }, {}, '`models`: "m" has "yes" for the question "a".'],
  [{ queries: ['a'], models: { m: [NaN] } }, {}, '`models`: "m" has "NaN" for the question "a".'],
  [{ queries: ['a'], models: { m: [true] }, counts: [0] }, {}, '`counts` has "0" for the question "a".'],
  [{ queries: ['a'], models: { m: [true], n: [true] } }, { minGain: 1 }, 'there is no option "minGain".'],
  [{ queries: ['a'], models: { m: [true], n: [true] } }, { 'min-gain': 'x' }, '`min-gain` must be a number'],
])('%j with %j is refused', async (of, given, message) => {
  await expect(certify(of as Matrix, given as never)).rejects.toMatchObject({
    name: 'UserError',
    message: expect.stringContaining(message),
  });
});

test('a copy of a certificate has no report', async () => {
  const certificate = await certify(matrix, { diagnostics: false });
  expect(() => renderMarkdown({ ...certificate })).toThrow(TypeError);
});

import { describe, expect, test } from '@jest/globals';
import { judgeAgreement } from '../../src/correlation/judges.js';
import { EvidenceCollector } from '../../src/evidence/collect.js';
import { selectPool } from '../../src/outcomes/pool.js';
import { loadResults } from '../../src/readers/load.js';
import { memoryFile, OPTIONS } from '../support/read.js';
import { faultOf, load, outcomes } from './tables/outcomes.js';

const CSV = 'id,model,correct,judge\nq1,a,1,x\nq1,b,0,x\nq1,a,0,y\nq1,b,0,y\n';
const JSON_LINES = CSV.trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','))
  .map(([id, model, correct, judge]) => `${JSON.stringify({ id, model, correct: Number(correct), judge })}\n`)
  .join('');

describe.each([
  ['in.csv', CSV],
  ['in.jsonl', JSON_LINES],
])('a long table of two judges, %s', (path, text) => {
  const files = [memoryFile(path, text)];

  test('`judge` chooses whose verdicts count', async () => {
    const { table } = await load(files, { judge: 'x' });
    expect(outcomes(table)).toEqual({ a: { q1: '1' }, b: { q1: '0' } });
    expect(table.files[0]!.setAside).toEqual([{ what: 'verdicts of judge "y"', count: 2 }]);
  });

  test('without it, judges who differ are an error whose remedy is `judge`', async () => {
    expect(await faultOf(() => load(files))).toMatch(
      /model "a" is wrong on question "q1" here and right on it earlier\. If several judges graded the answers, name the one to use with `judge`\./,
    );
  });

  test('a judge whom nobody knows is an error that names those there are', async () => {
    expect(await faultOf(() => load(files, { judge: 'z' }))).toBe(
      `${path}: \`judge\`: no answer was judged by "z". The judges are: "x", "y".`,
    );
  });

  test('the verdicts of all judges are evidence, whoever is chosen', async () => {
    const { table } = await load(files, { judge: 'x' });
    const { matrix } = selectPool(table, {
      ensembles: [],
      baseline: undefined,
      minCoverage: 0,
      countAsWrong: [],
      repeats: undefined,
      passThreshold: 0.5,
    });
    const collector = new EvidenceCollector({
      rowOf: (key) => table.ids.find(key),
      passThreshold: 0.5,
      mostDraws: 1,
      mostCells: 100,
      matters: () => true,
      mostText: 1000,
    });
    await loadResults(files, 'auto', collector, { ...OPTIONS, judge: 'x', onlyDetails: true }, () => undefined);
    const found = judgeAgreement(collector.finish(table.ids, new Set(matrix.models))!.judges, matrix, 0.05)!;
    expect(found.judges.map(({ name, allWrong }) => [name, allWrong])).toEqual([
      ['x', 0],
      ['y', 1],
    ]);
  });
});

test('a judge who is named in one of several tables is known', async () => {
  const files = [memoryFile('1.csv', CSV), memoryFile('2.csv', 'id,model,correct,judge\nq2,a,1,y\n')];
  const { table } = await load(files, { judge: 'x' });
  expect(outcomes(table)).toEqual({ a: { q1: '1' }, b: { q1: '0' } });
});

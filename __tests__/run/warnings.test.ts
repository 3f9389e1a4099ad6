import { expect, test } from '@jest/globals';
import { OutcomeTable } from '../../src/outcomes/table.js';
import { memoryFile } from '../support/read.js';
import { certify } from '../../src/certificate/certify.js';
import { parseSettings } from '../../src/settings/settings.js';
import { layered } from '../../src/settings/layers.js';
import { poolOf, run, tableOf } from '../support/table.js';
import { retriesOf, warningsOf } from '../../src/run/warnings.js';

test('models whose errors stand beside graded answers are named, with how many queries', () => {
  const table = new OutcomeTable({ passThreshold: 0.5, repeats: undefined });
  const sink = table.open(memoryFile('in.csv', ''), 'csv');
  for (const id of ['q1', 'q2', 'q3']) {
    sink.record({ model: 'a', id, result: true });
    sink.record({ model: 'b', id, result: 'error' });
    if (id !== 'q3') sink.record({ model: 'b', id, result: true });
  }
  table.finish();
  expect(retriesOf(table)).toEqual(['"b" (2 questions)']);
});

test('of models that were left out, the largest min-coverage that keeps them is named, and what it costs', () => {
  const rows = {
    a: run(100, 80),
    b: run(100, 70),
    c: run(100, 60),
    d: [...run(34, 20), ...new Array<'error'>(66).fill('error')],
  };
  const pool = poolOf(rows, { minCoverage: 0.95 });
  const settings = parseSettings(layered((name) => (name === 'results' ? 'x.csv' : undefined), undefined));
  const certificate = certify(pool, { confidence: 0.95, minGain: 0.02, baseline: undefined });
  const [warning] = warningsOf(settings, tableOf(rows), certificate, pool);
  expect(warning).toMatch(
    /"d" \(34\.0%\)\. `min-coverage: 0\.34` keeps all 4, on the 34 questions that all of them answered\.$/,
  );
  expect(poolOf(rows, { minCoverage: 0.34 }).excluded).toEqual([]);
});

test('of one question that not every model answered no plural is said', () => {
  const rows = { a: run(100, 80), b: [...run(99, 70), 'missing' as const] };
  const pool = poolOf(rows, { minCoverage: 0.95 });
  const settings = parseSettings(layered((name) => (name === 'results' ? 'x.csv' : undefined), undefined));
  const certificate = certify(pool, { confidence: 0.95, minGain: 0.02, baseline: undefined });
  expect(warningsOf(settings, tableOf(rows), certificate, pool)).toContain(
    '1 of 100 questions was not answered by every model and was left out.',
  );
});

import { beforeAll, expect, test } from '@jest/globals';
import type { Lines } from '../../../../src/report/model/blocks.js';
import { correlation } from '../../../../src/report/model/sections/correlation.js';
import type { Evaluation } from '../../../../src/run/evaluate.js';
import { evaluationOf } from '../../../support/evaluation.js';
import { run } from '../../../support/table.js';
import { rowsOf, textsOf } from './shown.js';

let evaluation: Evaluation;
beforeAll(async () => {
  const rows = { a: run(60, 50), b: run(60, 40).reverse(), c: run(60, 30) };
  evaluation = await evaluationOf(rows, { diagnostics: 'true' });
});

function section(pairwise: object) {
  const diagnostics = { ...evaluation.diagnostics!, pairwise: { ...evaluation.diagnostics!.pairwise, ...pairwise } };
  return correlation({ ...evaluation, diagnostics } as Evaluation, false);
}

test('what each model of dependence predicts; none for what could not be worked out', () => {
  const found = section({
    singleFactor: { rho: 0.5, beta: 0.012345, ratio: 1.23456, interval: null, replicates: 0 },
    singleFactorPearson: null,
    fullSigma: { beta: 0, standardError: 0, ratio: null, interval: null },
    clayton: { theta: 1, tailDependence: 0.5, beta: 2.5e-8, ratio: 1234.5 },
  });
  expect(rowsOf(found, 'predictions')).toEqual([
    ['Single-factor Gaussian', '1.23%', '1.23'],
    ['Gaussian with every correlation', '0%', ''],
    ['Clayton', '0.00000250%', '1,230'],
  ]);
});

test('models without a threshold are named', () => {
  expect(textsOf(section({ withoutThreshold: ['always', '<never>'] }))).toContain(
    'Left out, being always right or always wrong: <always>, <<never>>.',
  );
  expect(textsOf(section({ withoutThreshold: [] })).join()).not.toContain('Left out, being');
});

test('the growth with the size of the pool is a chart, and in numbers', () => {
  const poolSize = [
    { k: 2, median: 1.5, p05: 1.1, p95: 2 },
    { k: 10, median: 30, p05: 12, p95: 1500 },
  ];
  const found = section({ poolSize })!;
  const chart = found.blocks.find((block): block is Lines => block.kind === 'lines')!;
  expect(chart.finding).toBe('The median ratio is 1.50 for 2 models and 30.0 for 10.');
  expect(chart.series[0]!.points.map(({ x, y, low, high }) => [x, y, low, high])).toEqual([
    [2, 1.5, 1.1, 2],
    [10, 30, 12, 1500],
  ]);
  expect(chart.reference!.y).toBe(1);
  expect(rowsOf(found, 'growth-numbers')).toEqual([
    ['2', '1.50', '1.10', '2.00'],
    ['10', '30.0', '12.0', '1,500'],
  ]);
});

test('one size alone is no growth, and without diagnostics there is no section', () => {
  const found = section({ poolSize: [{ k: 2, median: 1, p05: 1, p95: 1 }] })!;
  expect(found.blocks.some(({ kind }) => kind === 'lines')).toBe(false);
  expect(correlation({ ...evaluation, diagnostics: null }, false)).toBeNull();
});

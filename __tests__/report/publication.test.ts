import { beforeAll, expect, test } from '@jest/globals';
import { publicationOf, type Publication } from '../../src/report/publication.js';
import type { Evaluation } from '../../src/run/evaluate.js';
import { evaluationOf } from '../support/evaluation.js';
import { run } from '../support/table.js';

const PATHS = { certificate: 'report/certificate.json', report: 'report/report.html' };
let evaluation: Evaluation;
let published: Publication;
beforeAll(async () => {
  evaluation = await evaluationOf(
    { 'a\nb': run(60, 21), b: [...run(21, 0), ...run(39, 19)] },
    { diagnostics: 'false' },
  );
  published = publicationOf(evaluation, PATHS, false);
});

test('the outputs are those of the certificate, numbers with twelve digits', () => {
  const { certificate } = evaluation;
  const { lower, upper } = certificate.gain;
  expect(Object.fromEntries(published.outputs)).toEqual({
    verdict: certificate.verdict,
    passed: String(evaluation.decision.passed),
    beta: '0.333333333333',
    ceiling: '0.666666666667',
    'single-best': 'a\nb',
    'single-best-accuracy': '0.35',
    gain: '0.316666666667',
    'gain-lower': String(Number(lower.toPrecision(12))),
    'gain-upper': String(Number(upper.toPrecision(12))),
    models: '2',
    queries: '60',
    'all-wrong': '20',
    'certificate-path': PATHS.certificate,
    'report-path': PATHS.report,
  });
  expect([published.verdict, published.passed]).toEqual([certificate.verdict, evaluation.decision.passed]);
});

test('levels come longest first, and each says of which commit it is', () => {
  for (const levels of [published.comment, published.summary]) {
    const lengths = levels.map((level) => level('').length);
    expect(lengths.length).toBeGreaterThan(1);
    expect([...lengths].sort((a, b) => b - a)).toEqual(lengths);
    for (const level of levels) expect(level('STAMP')).toContain('STAMP');
  }
});

test('only the summary has a chart, and only where that is wanted', () => {
  const charted = publicationOf(evaluation, PATHS, true);
  expect(charted.summary.every((level) => level('').includes('```mermaid'))).toBe(true);
  expect(published.summary.some((level) => level('').includes('```mermaid'))).toBe(false);
  expect(charted.comment.some((level) => level('').includes('```mermaid'))).toBe(false);
});

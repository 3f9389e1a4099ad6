import { expect, test } from '@jest/globals';
import type { Case, Metric } from '../../../src/readers/deepeval/case.js';
import { scoredMetric, scoreOfCase } from '../../../src/readers/deepeval/score.js';

const metric = (name: string, more: Partial<Metric> = {}): Metric => ({
  name,
  success: undefined,
  score: undefined,
  threshold: undefined,
  failed: false,
  flaky: false,
  judge: undefined,
  ...more,
});
const of = (...metrics: Metric[]): Case => ({
  name: undefined,
  content: undefined,
  result: false,
  metrics,
  details: undefined,
  line: 7,
});
const chosen = (cases: readonly Case[], names: readonly string[], wanted?: string): string =>
  scoredMetric(cases, new Set(names), wanted, 'a.json');

test('the metric asked for, or the only one', () => {
  expect(chosen([], ['m'])).toBe('m');
  expect(chosen([], ['m', 'n'], 'n')).toBe('n');
  expect(() => chosen([], ['n', 'm'])).toThrow(
    'a.json: the test run has several metrics, and a score is of one. Set `metric` to one of "m", "n".',
  );
  expect(() => chosen([], [])).toThrow('a.json: the test run has no metric with a score. Leave `measure` at accuracy.');
});

test('a metric of which a low score is good is refused; one at its threshold, or that failed, tells nothing', () => {
  const turned = metric('m', { success: true, score: 0.2, threshold: 0.5 });
  expect(() => chosen([of(), of(turned)], ['m'])).toThrow(/^a\.json:7: of the metric "m" a low score is good/);
  expect(() => chosen([of({ ...turned, success: false, score: 0.9 })], ['m'])).toThrow(/a low score is good/);
  for (const more of [{ score: 0.9 }, { success: false }, { failed: true }, { score: 0.5 }, { threshold: undefined }])
    expect(chosen([of({ ...turned, ...more } as Metric)], ['m'])).toBe('m');
  expect(chosen([of(turned, metric('n'))], ['m', 'n'], 'n')).toBe('n');
});

test('the score of a case; without one it is unscored, or the error that it was', () => {
  expect(scoreOfCase(of(metric('m', { score: 0.25 }), metric('n', { score: 1 })), 'm')).toBe(0.25);
  expect(scoreOfCase(of(metric('m', { score: 0 })), 'm')).toBe(0);
  expect(scoreOfCase(of(metric('m', { score: 0.25, failed: true })), 'm')).toBe('unscored');
  expect(scoreOfCase(of(metric('m')), 'm')).toBe('unscored');
  expect(scoreOfCase(of(metric('m', { score: 1 }), metric('m', { score: 0 })), 'm')).toBe('unscored');
  expect(scoreOfCase({ ...of(), result: 'error' }, 'm')).toBe('error');
});

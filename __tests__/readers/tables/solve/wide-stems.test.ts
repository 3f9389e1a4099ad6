import { describe, expect, test } from '@jest/globals';
import { isAggregate, stemmed } from '../../../../src/readers/tables/solve/wide-stems.js';
import type { WideHints } from '../../../../src/readers/tables/solve/wide-types.js';
import { columnsFrom } from './columns-from.js';

const HINTS: WideHints = { isNamed: () => false, labels: new Set(), described: new Set() };
function stems(table: string, hints: Partial<WideHints> = {}): unknown {
  const found = stemmed(columnsFrom(table), { ...HINTS, ...hints });
  if (found === undefined || found.kind === 'measures') return found?.measures;
  return {
    outcome: found.outcome,
    models: Object.fromEntries(
      found.models.map(({ name, column, beside }) => [name, [column.name, Object.fromEntries(beside)]]),
    ),
    used: [...found.used],
  };
}

describe('models whose columns are named after them and a measure', () => {
  test('the verdict is the outcome, and what else is known stands beside', () => {
    const measures = [
      'correct',
      'cost',
      'answer',
      'latency',
      'latency_ms',
      'output_tokens',
      'prompt_tokens',
      'confidence',
    ];
    const header = ['id', ...measures.flatMap((measure) => [`a_${measure}`, `b_${measure}`]), 'a_reason'];
    const cells = (ok: string) => `${ok} 0 0.1 0.2 x y 3 4 3000 4000 7 8 5 6 0.9 0.8 z`;
    const beside = { cost: 3, answer: 5, latency: 7, outputTokens: 11, inputTokens: 13, confidence: 15 };
    const plusOne = Object.fromEntries(Object.entries(beside).map(([role, at]) => [role, at + 1]));
    expect(stems(`${header.join(' ')}\nq1 ${cells('1')}\nq2 ${cells('0')}`)).toEqual({
      outcome: 'correct',
      models: { a: ['a_correct', beside], b: ['b_correct', plusOne] },
      // A measure of one thing alone is none of the table.
      used: [1, 3, 5, 7, 9, 11, 13, 15, 2, 4, 6, 8, 10, 12, 14, 16],
    });
  });

  test('the column of the model’s own name goes first', () => {
    expect(stems('id a b a_score b_score\nq1 1 0 0.5 0.5\nq2 0 1 0.2 0.4')).toMatchObject({
      outcome: '',
      models: { a: ['a', {}], b: ['b', {}] },
    });
  });

  test.each([
    ['a verdict before a grade', 'id a_correct b_correct a_score b_score\nq1 1 0 1 0', 'correct'],
    ['a grade before a metric', 'id a_score b_score a_bleu b_bleu\nq1 1 0 0.1 0.2', 'score'],
    ['the measure that most have', 'id a_score b_score a_correct\nq1 1 0 1', 'score'],
  ])('%s', (_what, table, outcome) => {
    expect(stems(table)).toMatchObject({ outcome });
  });

  test('two verdicts of each: it is asked, and the user may say which', () => {
    const table = 'id a_passed b_passed a_resolved b_resolved\nq1 1 0 0 1\nq2 1 1 0 0';
    expect(stems(table)).toEqual(['passed', 'resolved']);
    expect(stems(table, { outcome: 'resolved' })).toMatchObject({ outcome: 'resolved' });
  });

  test('one thing alone, and columns that hold no outcomes, are no models', () => {
    expect(stems('id a_score a_cost\nq1 1 0.1')).toBeUndefined();
    expect(stems('id a_score b_score\nq1 x y\nq2 z w')).toBeUndefined();
    expect(stems('id a b\nq1 1 0')).toBeUndefined();
  });

  test('what is made from the models is none; what is not selected is not looked at', () => {
    const table = 'id a_score b_score mean_cost best_score c_score\nq1 1 0 1 1 1\nq2 0 1 1 1 0';
    expect(Object.keys((stems(table) as { models: object }).models)).toEqual(['a', 'b', 'c']);
    expect(stems(table, { selects: (name) => name !== 'c' })).toMatchObject({ models: { a: ['a_score', {}] } });
    expect(Object.keys((stems(table, { selects: (name) => name !== 'c' }) as { models: object }).models)).not.toContain(
      'c',
    );
  });
});

test('names of aggregates, unless the user names one as a model', () => {
  const of = (name: string, isNamed = false) => isAggregate(name, { ...HINTS, isNamed: () => isNamed });
  expect(
    ['oracle', 'mean of all', 'best-of-3', 'a_majority', ' avg ', 'n', 'bestow', 'another', 'meaning'].map((name) =>
      of(name),
    ),
  ).toEqual([...[true, true, true, true, true, true, false, false, false]]);
  expect(of('oracle', true)).toBe(false);
});

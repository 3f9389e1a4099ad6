import { describe, expect, test } from '@jest/globals';
import { isMeasureWord, measured, stemsOf } from '../../../../src/readers/tables/solve/stems.js';

describe('every way of taking a name apart', () => {
  test.each([
    ['gpt-4_latency', [['gpt-4', 'latency']]],
    [
      '[gpt-4] correct',
      [
        ['gpt-4', 'correct'],
        ['[gpt-4]', 'correct'],
      ],
    ],
    ['score (gpt-4)', [['gpt-4', 'score']]],
    ['gpt-4 (score)', [['gpt-4', 'score']]],
    ['latency.gpt-4', [['gpt-4', 'latency']]],
    [
      'a_total_cost',
      [
        ['a', 'total_cost'],
        ['a_total', 'cost'],
      ],
    ],
    ['a_rouge_l', [['a', 'rouge_l']]],
    ['gpt-4', []],
    ['_score', []],
    ['correct', []],
    ['', []],
  ])('%j', (name, stems) => {
    expect(stemsOf(name).map(({ stem, measure }) => [stem, measure])).toEqual(stems);
  });

  test('a very long name is not taken apart at each of its signs', () => {
    expect(stemsOf(`${'a_'.repeat(200)}score`)).toEqual([]);
  });
});

const things = (...names: string[]) =>
  Object.fromEntries([...(measured(names)?.things ?? [])].map(([thing, of]) => [thing, Object.fromEntries(of)]));

describe('what columns measure of things', () => {
  test('two things measured alike', () => {
    expect(things('id', 'a_score', 'b_score', 'a_cost', 'b_cost')).toEqual({
      a: { score: 1, cost: 3 },
      b: { score: 2, cost: 4 },
    });
  });

  test('one thing beside its own column', () => {
    expect(things('id', 'gpt-4', 'gpt-4_total_cost', 'claude')).toEqual({ 'gpt-4': { '': 1, total_cost: 2 } });
  });

  test('the longest measure, unless a column bears the name of the longer thing', () => {
    expect(things('a_total_cost', 'b_total_cost')).toEqual({ a: { total_cost: 0 }, b: { total_cost: 1 } });
    expect(things('a_total', 'a_total_cost')).toEqual({ a_total: { '': 0, cost: 1 } });
  });

  test('words that say whose answer it is are no things', () => {
    expect(measured(['model_answer', 'reference_answer', 'gold_answer'])).toBeUndefined();
    expect(measured(['id', 'a', 'b'])).toBeUndefined();
    expect(measured(['a_score'])).toBeUndefined();
    expect(measured([])).toBeUndefined();
  });

  test('of two columns for one measure the first counts', () => {
    expect(things('a_score', 'score (a)', 'b_score')).toEqual({ a: { score: 0 }, b: { score: 2 } });
  });
});

test('usual words for measures', () => {
  expect(['correct', 'price', 'latency_ms', 'reply', 'logprob', 'model', 'a'].map(isMeasureWord)).toEqual([
    ...[true, true, true, true, true, false, false],
  ]);
});

import { expect, test } from '@jest/globals';
import { measureKind, measureOf } from '../../../../src/readers/tables/solve/measures.js';
import { measured, stemsOf } from '../../../../src/readers/tables/solve/stems.js';

test.each([
  ['correct', 'verdict'],
  ['metrics.exact_match/score', 'verdict'],
  ['Is Correct', 'verdict'],
  ['score', 'score'],
  ['success', 'status'],
  ['answer_correctness', 'partly'],
  ['pass@5', 'partly'],
  ['faithfulness', 'metric'],
  ['is_truncated', 'flag'],
  ['question', 'other'],
  ['gpt-4', 'unknown'],
] as const)('%s measures: %s', (name, kind) => {
  expect(measureKind(name)).toBe(kind);
});

test('a measure is named by what its path ends in, without what stands around it', () => {
  expect(['metrics.f1.score', 'scores.Tone', 'score', 'a/b: exact match'].map(measureOf)).toEqual([
    'f1',
    'tone',
    'score',
    'exact_match',
  ]);
});

test('a thing and its measure come apart in the ways that people join them', () => {
  for (const name of ['gpt-4_latency', '[gpt-4] latency', 'latency (gpt-4)', 'gpt-4 [latency]'])
    expect(stemsOf(name)).toContainEqual({ stem: 'gpt-4', measure: 'latency' });
  expect(stemsOf('gpt-4')).toEqual([]);
});

test('several things measured alike are found, with the longest measure; parts of the table itself are no things', () => {
  const names = ['id', 'gpt-4_correct', 'gpt-4_total_cost', 'qwen_correct', 'qwen_total_cost', 'reference_answer'];
  expect([...measured(names)!.things].map(([name, of]) => [name, [...of]])).toEqual([
    [
      'gpt-4',
      [
        ['correct', 1],
        ['total_cost', 2],
      ],
    ],
    [
      'qwen',
      [
        ['correct', 3],
        ['total_cost', 4],
      ],
    ],
  ]);
  expect(measured(['id', 'question', 'answer'])).toBeUndefined();
});

import { describe, expect, test } from '@jest/globals';
import { alikeIds, alikeNames } from '../../src/outcomes/alike-names.js';

const ids = (...texts: string[]) => alikeIds(Int32Array.from(texts.keys()), (row) => texts[row]!);

describe('ids of queries', () => {
  test.each([
    ['a zero width space', ['q1', 'q1\u200b', 'q2']],
    ['capitals', ['Q1', 'q2', 'q1']],
    ['a blank that does not break', ['q 1', 'q2', 'q\u00a01']],
    ['a wide digit', ['q1', 'q2', 'q１']],
    ['blanks at the ends', ['q1', ' q1']],
  ])('that differ by %s look the same', (_what, texts) => {
    expect(ids(...texts)).toMatchObject({ queries: 2 });
  });

  test('are counted, and the first two are the example', () => {
    expect(ids('a', 'A', 'b', 'B', 'b ', 'c')).toEqual({ queries: 5, example: ['a', 'A'] });
  });

  test('that a reader tells apart are none', () => {
    expect(ids('q1', 'q2', 'q-1', 'q_1', 'Q3', 'café', 'cafe')).toBeNull();
    expect(ids()).toBeNull();
  });
});

test('names of models in groups', () => {
  expect(alikeNames(['gpt', 'GPT', 'claude'])).toEqual([['gpt', 'GPT']]);
});

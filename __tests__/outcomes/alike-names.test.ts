import { describe, expect, test } from '@jest/globals';
import { alikeIds, alikeNames, PLAIN_BYTES } from '../../src/outcomes/alike-names.js';
import { IdIndex } from '../../src/outcomes/id-index.js';

const ids = (...texts: string[]) => alikeIds(Int32Array.from(texts.keys()), (row) => texts[row]!);

function arePlain(texts: readonly string[]): boolean {
  const index = new IdIndex();
  for (const text of texts) index.internText(text);
  return index.consistOf(PLAIN_BYTES);
}

describe('ids of queries', () => {
  test.each([
    ['a zero width space', ['q1', 'q1\u200b', 'q2']],
    ['capitals', ['Q1', 'q2', 'q1']],
    ['a blank that does not break', ['q 1', 'q2', 'q\u00a01']],
    ['a wide digit', ['q1', 'q2', 'q１']],
    ['blanks at the ends', ['q1', ' q1']],
  ])('that differ by %s look the same', (_what, texts) => {
    expect(ids(...texts)).toMatchObject({ queries: 2 });
    // Nor are their bytes such that nobody would search.
    expect(arePlain(texts)).toBe(false);
  });

  test('are counted, and the first two are the example', () => {
    expect(ids('a', 'A', 'b', 'B', 'b ', 'c')).toEqual({ queries: 5, example: ['a', 'A'] });
  });

  test('that a reader tells apart are none', () => {
    expect(ids('q1', 'q2', 'q-1', 'q_1', 'Q3', 'café', 'cafe')).toBeNull();
    expect(ids()).toBeNull();
    expect(arePlain(['q1', 'q-1', 'q_1', 'task/12~'])).toBe(true);
  });
});

test('names of models in groups', () => {
  expect(alikeNames(['gpt', 'GPT', 'claude'])).toEqual([['gpt', 'GPT']]);
});

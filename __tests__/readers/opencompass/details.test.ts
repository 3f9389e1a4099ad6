import { describe, expect, test } from '@jest/globals';
import { detailVerdicts, itemDetails, verdictKey } from '../../../src/readers/opencompass/details.js';
import { CollectingSink, memoryFile } from '../../support/read.js';

const FILE = memoryFile('a.json', '');
const PLACE = { file: 'a.json', line: 3 };

test('the name of the verdict: the first of those that the harness looks for, or the one that the user names', () => {
  expect(verdictKey({ cascade_correct: true, is_correct: false }, undefined, FILE)).toBe('is_correct');
  expect(verdictKey({ score: 1 }, undefined, FILE)).toBeUndefined();
  expect(verdictKey({ correct: true, score: 1 }, 'score', FILE)).toBe('score');
  expect(() => verdictKey({ correct: true, score: 1 }, 'f1', FILE)).toThrow(
    'a.json: `metric`: "f1" is not in the details. They have: "correct", "score".',
  );
  expect(() => verdictKey({ correct: true }, 'toString', FILE)).toThrow('is not in the details');
});

describe('the verdicts on one query', () => {
  function verdicts(item: Record<string, unknown>, key: string | undefined = 'correct'): [unknown[], number] {
    const sink = new CollectingSink();
    return [detailVerdicts(item, key, sink.open(FILE, 'x'), PLACE), sink.warnings.length];
  }

  test.each<[Record<string, unknown>, unknown[], number]>([
    [{ correct: true }, [true], 0],
    [{ correct: 0.5 }, [0.5], 0],
    [{ correct: null }, ['unscored'], 0],
    [{}, ['unscored'], 0],
    [{ correct: [true] }, [true], 0],
    [{ correct: [true, false], example_abbr: 'x' }, [true, false], 0],
    [{ correct: [true, false] }, ['unscored'], 1],
    [{ correct: [[true], [false]], example_abbr: 'x' }, ['unscored'], 1],
    [{ correct: [] }, ['unscored'], 1],
  ])('of %j are %j', (item, expected, warnings) => {
    expect(verdicts(item)).toEqual([expected, warnings]);
  });

  test('without a name nothing is scored, and a verdict that comes late is an error', () => {
    const bare = (item: Record<string, unknown>) =>
      detailVerdicts(item, undefined, new CollectingSink().open(FILE, 'x'), PLACE);
    expect(bare({ score: 1 })).toEqual(['unscored']);
    expect(() => bare({ correct: true })).toThrow('a.json:3: "correct" is here but not in the first detail.');
    expect(() => verdicts({ correct: 'yes' })).toThrow('a.json:3: "correct" is "yes", neither a number');
  });
});

test('texts under their names, bare or alone in a list', () => {
  expect(
    itemDetails({ pred: ['a'], predictions: 'b', references: ['c', 'd'], answer: 'e', origin_prompt: 'f' }),
  ).toEqual({
    answer: 'a',
    reference: 'e',
    prompt: 'f',
  });
  expect(itemDetails({ pred: 7, origin_prediction: 'x', prompt: [{}] })).toEqual({ answer: 'x' });
  expect(itemDetails({})).toEqual({});
});

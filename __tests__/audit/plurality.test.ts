import { describe, expect, test } from '@jest/globals';
import { Comparisons } from '../../src/audit/comparisons.js';
import { answerGroupsOf, pluralityOf } from '../../src/audit/plurality.js';
import type { ModelReading } from '../../src/audit/reading.js';
import { answerKey } from '../../src/answers/key.js';

const reading = (model: string, answers: readonly string[], cut: Partial<ModelReading> = {}): ModelReading => ({
  model,
  answers: answers.map((text) => ({ text, key: answerKey(text), right: false })),
  draws: Math.max(1, answers.length),
  empty: false,
  stopped: false,
  atCap: false,
  errored: false,
  stopReasons: [],
  ...cut,
});
const groupsOf = (readings: readonly ModelReading[], most?: number) =>
  answerGroupsOf(readings, new Comparisons(most)).map(({ text, models }) => [text, models.join('')]);

describe('groups of one answer', () => {
  test('come largest first, equals in order of the answers, each in its shortest spelling', () => {
    const readings = [reading('a', ['7']), reading('b', ['0.50']), reading('c', ['5']), reading('d', ['1/2'])];
    expect(groupsOf(readings)).toEqual([
      ['1/2', 'bd'],
      ['5', 'c'],
      ['7', 'a'],
    ]);
    expect(groupsOf([])).toEqual([]);
  });

  test('are of the answers that were not cut', () => {
    const readings = [
      reading('a', ['5']),
      reading('b', ['5'], { stopped: true }),
      reading('c', ['5'], { atCap: true }),
      reading('d', [], { empty: true }),
      reading('e', ['5'], { errored: true }),
      reading('f', []),
    ];
    expect(groupsOf(readings)).toEqual([['5', 'a']]);
  });

  test('a model has one voice: its most common answer, the earliest of equals', () => {
    expect(groupsOf([reading('a', ['6', '5', '5'])])).toEqual([['5', 'a']]);
    expect(groupsOf([reading('a', ['6', '5', '5', '6'])])).toEqual([['6', 'a']]);
  });

  test('join a large one where only a unit is between them, as long as comparisons are made at length', () => {
    const readings = ['5', '5', '5 cm', '6'].map((text, i) => reading('abcd'[i]!, [text]));
    expect(groupsOf(readings)).toEqual([
      ['5', 'abc'],
      ['6', 'd'],
    ]);
    expect(groupsOf(readings, 0)).toHaveLength(3);
  });
});

describe('what the largest group amounts to', () => {
  const pluralityIn = (answers: Readonly<Record<string, string>>) =>
    pluralityOf(
      answerGroupsOf(
        Object.entries(answers).map(([model, text]) => reading(model, [text])),
        new Comparisons(),
      ),
      (model) => model[0]!,
    );

  test('is nothing where no two models agree', () => {
    expect(pluralityIn({ a: '1', b: '2' })).toBeNull();
    expect(pluralityIn({})).toBeNull();
  });

  test('counts models, families, and those that come second', () => {
    expect(pluralityIn({ a1: '5', a2: '5', b1: '5', c1: '6', c2: '7' })).toEqual({
      count: 3,
      second: 1,
      share: 3 / 5,
      families: 2,
      models: ['a1', 'a2', 'b1'],
      clear: true,
    });
  });

  test.each([
    ['two models', { a: '5', b: '5' }, false],
    ['three of one family', { a1: '5', a2: '5', a3: '5' }, false],
    ['just half of those that answer', { a: '5', b: '5', c: '5', d: '1', e: '2', f: '3' }, true],
    ['fewer than half', { a: '5', b: '5', c: '5', d: '1', e: '2', f: '3', g: '4' }, false],
    ['twice the second', { a: '5', b: '5', c: '5', d: '5', e: '6', f: '6' }, true],
    ['less than twice the second', { a: '5', b: '5', c: '5', d: '6', e: '6' }, false],
    ['a letter by three quarters', { a: 'B', b: 'B', c: 'B', d: 'C' }, true],
    ['a letter by less', { a: 'B', b: 'B', c: 'B', d: 'C', e: 'D' }, false],
    ['yes or no', { a: 'Yes', b: 'yes', c: 'yes.' }, false],
  ])('%s: clear or not', (_, answers, clear) => {
    expect(pluralityIn(answers as unknown as Record<string, string>)!.clear).toBe(clear);
  });
});

import { describe, expect, test } from '@jest/globals';
import { checkModelCount, Column } from '../../src/outcomes/column.js';
import { hasBit, indices } from '../../src/outcomes/bits.js';
import { MAX_MODELS } from '../../src/readers/record.js';

describe('a column', () => {
  test('knows right from wrong from nothing, on either side of a word', () => {
    const column = new Column('m', 64, false);
    for (const row of [0, 31, 32]) column.grade(row, true);
    column.grade(33, false);
    expect([0, 1, 31, 32, 33, 63].map((row) => column.outcome(row))).toEqual([
      true,
      undefined,
      true,
      true,
      false,
      undefined,
    ]);
    expect([...indices(column.graded)]).toEqual([0, 31, 32, 33]);
  });

  test('marks errors and answers without a verdict apart from outcomes', () => {
    const column = new Column('m', 64, false);
    expect([column.errored, column.unscored]).toEqual([undefined, undefined]);
    column.markError(40);
    column.markUnscored(31);
    expect([...indices(column.errored!)]).toEqual([40]);
    expect([...indices(column.unscored!)]).toEqual([31]);
    expect(column.outcome(40)).toBeUndefined();
  });

  test('keeps all that it has when it grows', () => {
    const column = new Column('m', 32, false, true);
    column.grade(5, true);
    column.markError(6);
    column.markUnscored(7);
    column.scores![5] = 0.75;
    column.grow(128);
    column.grade(127, true);
    column.markError(100);
    expect([column.outcome(5), column.outcome(127), column.outcome(100)]).toEqual([true, true, undefined]);
    expect([...indices(column.errored!)]).toEqual([6, 100]);
    expect(hasBit(column.unscored!, 7)).toBe(true);
    expect([column.scores![5], column.scores![127]]).toEqual([0.75, 0]);
  });

  test('has scores and draws only where they are asked for', () => {
    expect(new Column('m', 32, false)).toMatchObject({ scores: undefined, draws: undefined });
    expect(new Column('m', 32, true, true).draws).toBeDefined();
  });
});

test('more models than any evaluation has are a mistake', () => {
  expect(() => {
    checkModelCount(MAX_MODELS);
  }).not.toThrow();
  expect(() => {
    checkModelCount(MAX_MODELS + 1);
  }).toThrow(`there are more than ${MAX_MODELS} models. Name those that matter in \`models\``);
});

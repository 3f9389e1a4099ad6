import { describe, expect, test } from '@jest/globals';
import { averages, averagesIn, isLeaderboard, isMean } from '../../../../src/readers/tables/solve/averages.js';
import { column, columnsFrom } from './columns-from.js';

const fractions = (rows: number): string =>
  Array.from({ length: rows }, (_, i) => `q${i} 0.${11 + i} 0.${91 - i}`).join('\n');
const models = (table: string) => columnsFrom(table).slice(1);

describe('averages', () => {
  test('few rows of nothing but fractions', () => {
    expect(averagesIn(models(`id a b\n${fractions(19)}`))).toEqual(averages());
    expect(averagesIn(models(`id a b\n${fractions(20)}`))).toBeUndefined();
  });

  test('verdicts, and halves alone, are outcomes', () => {
    expect(averagesIn(models('id a b\nq1 1 0\nq2 0 1'))).toBeUndefined();
    expect(averagesIn(models('id a b\nq1 0.5 0.5\nq2 0.5 0.5'))).toBeUndefined();
    expect(averagesIn(models('id a b\nq1 0.5 1\nq2 0 0.25\nq3 1 1'))).toBeUndefined();
    expect(averagesIn([])).toBeUndefined();
    expect(averagesIn(models('id a b\nq1 - -'))).toBeUndefined();
  });

  test('rows that are named like benchmarks, however many', () => {
    const table = columnsFrom(`benchmark a b\n${fractions(30)}`);
    expect(averagesIn(table.slice(1), table[0])).toEqual(averages());
    const subjects = columnsFrom('x a b\nlaw 0.4 0.4\nmath 0.4 0.6\nart 0.6 0.4');
    expect(averagesIn(subjects.slice(1), subjects[0])).toEqual(averages());
  });

  test('rows without an outcome are not counted', () => {
    expect(averagesIn(models(`id a b\n${fractions(5)}\nq9 - -\nq8 - -`))).toEqual(averages());
  });
});

test('an accuracy of one query is 1 or 0; of fractions it is a mean', () => {
  const cells = ['0.1', '0.2', '0.3', '1'];
  expect(isMean(column('accuracy', cells))).toBe(true);
  expect(isMean(column('metrics.pass_rate', cells))).toBe(true);
  expect(isMean(column('score', cells))).toBe(false);
  expect(isMean(column('accuracy', ['0.5', '0.25', '1', '0']))).toBe(false);
  expect(isMean(column('accuracy', ['0.1', '0.2', '0.3', '1', '0']))).toBe(false);
});

test('a leaderboard: one row for each model, with fractions by the name of a mean', () => {
  const [model, accuracy, cost] = columnsFrom('model accuracy cost\na 0.5 0.1\nb 0.25 0.2') as [never, never, never];
  expect(isLeaderboard([model], [model, accuracy])).toBe(true);
  expect(isLeaderboard([model], [model, cost])).toBe(false);
  const [again, mean] = columnsFrom('model accuracy\na 0.5\na 0.25') as [never, never];
  expect(isLeaderboard([again], [again, mean])).toBe(false);
  expect(isLeaderboard([], [accuracy])).toBe(false);
});

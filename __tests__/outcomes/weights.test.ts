import { expect, test } from '@jest/globals';
import { RowWeights } from '../../src/outcomes/weights.js';

const state = (weights: RowWeights, row: number, count: number): void =>
  weights.state(row, count, 4, () => `q${row}`, { file: 'r.csv', line: row + 2 });

test('counts that are 1 throughout are no weights', () => {
  const weights = new RowWeights();
  expect(weights.toArray(3)).toBeNull();
  state(weights, 0, 1);
  expect(weights.toArray(3)).toBeNull();
});

test('a row without a count is one query, and counts of patterns add up', () => {
  const weights = new RowWeights();
  state(weights, 1, 5);
  state(weights, 1, 5);
  weights.grow(8);
  weights.add(2, 3, 8, {});
  weights.add(2, 4, 8, {});
  expect(weights.toArray(3)).toEqual(Float64Array.of(1, 5, 7));
});

test('one query has one count', () => {
  const weights = new RowWeights();
  state(weights, 1, 5);
  expect(() => state(weights, 1, 6)).toThrow('r.csv:3: question "q1" has the count 6 here and 5 earlier.');
});

test.each([0, -1, 1.5, NaN, 2 ** 53])('%p is no count', (count) => {
  expect(() => state(new RowWeights(), 0, count)).toThrow('is not a positive whole number');
});

test('counts beyond any evaluation are refused where they come to that', () => {
  const weights = new RowWeights();
  state(weights, 0, 1e10);
  expect(() => state(weights, 1, 1)).toThrow('more than 10,000,000,000 questions');
});

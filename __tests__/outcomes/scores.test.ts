import { expect, test } from '@jest/globals';
import { scaled } from '../../src/outcomes/scores.js';

test('a score is its share of the scale, ends included', () => {
  expect([1, 10, 5.5].map((score) => scaled(score, [1, 10], {}))).toEqual([0, 1, 0.5]);
  expect([true, false].map((verdict) => scaled(verdict, [0, 1], {}))).toEqual([1, 0]);
});

test.each([
  [0.9, 'the score "0.9" is not between 1 and 10'],
  [10.1, 'the score "10.1" is not between 1 and 10'],
  [NaN, 'is not between 1 and 10'],
  [true, 'right is not a score on the scale from 1 to 10'],
] as const)('%p is no score from 1 to 10', (result, rule) => {
  expect(() => scaled(result, [1, 10], { file: 'r.csv', line: 3 })).toThrow(rule);
});

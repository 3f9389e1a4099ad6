import { expect, test } from '@jest/globals';
import { mean, sum } from '../../src/stats/sums.js';

test('sums and means of lists and of typed lists, and of nothing', () => {
  expect([sum([1, 2, 4]), sum(Float64Array.of(0.5, -0.5)), sum([])]).toEqual([7, 0, 0]);
  expect([mean([1, 2, 6]), mean(Uint32Array.of(4)), mean([])]).toEqual([3, 4, NaN]);
});

import { expect, test } from '@jest/globals';
import { percentile } from '../../src/stats/percentile.js';

test('interpolates between order statistics, as R does by default', () => {
  expect(percentile([7], 0.3)).toBe(7);
  expect(percentile([1, 2, 3, 4], 0.5)).toBe(2.5);
  expect(percentile([1, 2, 3, 4], 0.05)).toBeCloseTo(1.15, 14);
  expect(percentile([1, 2, 3, 4], 1)).toBe(4);
  expect(percentile([1, Infinity, Infinity], 0.9)).toBe(Infinity);
});

test('refuses what it has no answer to', () => {
  expect(() => percentile([], 0.5)).toThrow(RangeError);
  expect(() => percentile([1], 1.1)).toThrow(RangeError);
  expect(() => percentile([1], NaN)).toThrow(RangeError);
});

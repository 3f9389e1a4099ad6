import { expect, test } from '@jest/globals';
import { verdictOf } from '../../src/certificate/verdict.js';

test.each([
  [0, 0.019, 'no-gain'],
  [0, 0.02, 'inconclusive'],
  [0.019, 0.3, 'inconclusive'],
  [0.02, 0.3, 'gain-possible'],
  [0.02, 0.02, 'gain-possible'],
] as const)('a gain between %d and %d, 0.02 asked for: %s', (lower, upper, verdict) => {
  expect(verdictOf({ lower, upper }, 0.02)).toBe(verdict);
});

test('where no gain is asked for, any gain will do', () => {
  expect(verdictOf({ lower: 0, upper: 0 }, 0)).toBe('gain-possible');
});

test.each([
  [NaN, 0.3],
  [0, NaN],
  [NaN, NaN],
])('bounds %d and %d are a programming error, no verdict', (lower, upper) => {
  expect(() => verdictOf({ lower, upper }, 0.02)).toThrow(new RangeError('verdictOf: a bound is not a number'));
});

import { expect, test } from '@jest/globals';
import { firstInteger, firstNotPositive } from '../../src/stats/bisect.js';

test.each([
  ['a line', (x: number): number => 0.3 - x, 0, 1, 0.3],
  ['a step', (x: number): number => (x < 0.3 ? 1 : -1), 0, 1, 0.3],
  ['a touch of zero', (x: number): number => Math.max(0, 0.3 - x), 0, 1, 0.3],
  ['nearly a constant', (x: number): number => (0.3 - x) ** 9, 0, 1, 0.3],
  ['a negative point', (x: number): number => -0.7 - x, -1, 0, -0.7],
  ['a point next to the lower end', (x: number): number => (x > 2 ? -1 : 1), 2, 3, 2 + 2 ** -51],
  ['a point at the upper end', (x: number): number => (x < 3 ? 1 : 0), 2, 3, 3],
  ['a point far below the ends', (x: number): number => 1e-200 - x, 0, 1, 1e-200],
] as [string, (x: number) => number, number, number, number][])(
  'the first double of %s where it is not positive',
  (_, f, low, high, first) => {
    expect(firstNotPositive(f, low, high)).toBe(first);
  },
);

test('never asks outside the two ends, nor much more often than a double has bits', () => {
  const asked: number[] = [];
  firstNotPositive(
    (x) => {
      asked.push(x);
      return Math.PI - x;
    },
    3,
    4,
  );
  expect(Math.min(...asked)).toBeGreaterThan(3);
  expect(Math.max(...asked)).toBeLessThan(4);
  expect(asked.length).toBeLessThan(54);
});

test.each([
  [NaN, 1],
  [0, NaN],
  [-Infinity, 0],
])('between %p and %p there is no middle', (low, high) => {
  expect(() => firstNotPositive((x) => -x, low, high)).toThrow(RangeError);
});

test('the first whole number is found wherever it is, and the end where there is none', () => {
  for (let low = -3; low <= 3; low++)
    for (let end = low; end <= low + 9; end++)
      for (let first = low; first <= end; first++) expect(firstInteger(low, end, (k) => k >= first)).toBe(first);
  expect(firstInteger(5, 5, () => true)).toBe(5);
});

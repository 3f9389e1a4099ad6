import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bound, counted, integer, percent, points, pValue, significant } from '../../src/base/numbers.js';

describe('percent', () => {
  test.each([
    [0.0515, 1, 'nearest', '5.2'],
    [0.07, 1, 'up', '7.0'],
    [0.07, 1, 'down', '7.0'],
    [0.0701, 1, 'up', '7.1'],
    [0.0709, 1, 'down', '7.0'],
    [1, 2, 'up', '100.00'],
    [0, 1, 'down', '0.0'],
    [-0.0001, 1, 'nearest', '0.0'],
    [-0.012, 1, 'nearest', '−1.2'],
  ] as const)('%d to %i digits, %s, is %s', (x, digits, rounding, text) => {
    expect(percent(x, digits, rounding)).toBe(text);
  });

  test('an upper bound is never shown smaller, a lower bound never larger than it is', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 4 }), (x, digits) => {
        expect(Number(percent(x, digits, 'up')) / 100).toBeGreaterThanOrEqual(x - 1e-17);
        expect(Number(percent(x, digits, 'down')) / 100).toBeLessThanOrEqual(x + 1e-17);
        expect(Number(percent(x, digits, 'up')) - 100 * x).toBeLessThanOrEqual(10 ** -digits + 1e-9);
      }),
      { seed: 3, numRuns: 2000 },
    );
  });
});

describe('bound', () => {
  test('a bound just below the gain asked for is not printed as equal to it', () => {
    expect(bound(0.01996, 'up', 0.02)).toBe('1.996');
    expect(bound(0.0199999, 'up', 0.02)).toBe('1.99999');
    expect(bound(0.014, 'up', 0.02)).toBe('1.4');
    expect(bound(0.02, 'down', 0.02)).toBe('2.0');
  });

  test('what is printed lies on the same side of the gain asked for as the bound', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 0.9, noNaN: true }),
        (x, against) => {
          fc.pre(Math.abs(x - against) > 1e-8);
          expect(Number(bound(x, 'up', against)) / 100 < against).toBe(x < against);
          expect(Number(bound(x, 'down', against)) / 100 < against).toBe(x < against);
        },
      ),
      { seed: 4, numRuns: 2000 },
    );
  });
});

test('integers, counts, points and p-values', () => {
  expect(integer(1234567)).toBe('1,234,567');
  expect(counted(1, 'query', 'queries')).toBe('1 query');
  expect(counted(1319, 'query', 'queries')).toBe('1,319 queries');
  expect(points(0.02)).toBe('2');
  expect(points(0.015)).toBe('1.5');
  expect(points(0.95)).toBe('95');
  expect(pValue(0.00001)).toBe('< 0.0001');
  expect(pValue(0.0123)).toBe('0.012');
  expect(pValue(0.5)).toBe('0.50');
});

test.each([
  [4530.4, 3, '4,530'],
  [999.6, 3, '1,000'],
  [8.3321, 2, '8.3'],
  [0.0000836, 3, '0.0000836'],
  [8.36e-9, 3, '8.36e-9'],
  [1e15, 3, '1.00e+15'],
  [0, 2, '0.0'],
])('%p to %i significant digits is %s', (x, digits, shown) => {
  expect(significant(x, digits)).toBe(shown);
});

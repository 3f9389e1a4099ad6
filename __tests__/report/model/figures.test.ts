import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  atMost,
  decimal,
  dollars,
  gainRange,
  pointsText,
  range,
  shares,
  signed,
} from '../../../src/report/model/figures.js';

test.each([
  [0.023, '+2.3'],
  [-0.004, '−0.4'],
  [0, '0.0'],
  // What is printed as nothing has no sign.
  [0.0004, '0.0'],
  [-0.0004, '0.0'],
  [0.0005, '+0.1'],
  [1, '+100.0'],
])('a difference of %d: %s', (x, shown) => {
  expect(signed(x)).toBe(shown);
});

test('a difference has as many digits as asked for', () => {
  expect([signed(0.01234, 2), signed(0.00004, 2)]).toEqual(['+1.23', '0.00']);
});

test('an interval is never printed narrower than it is', () => {
  expect(range([-0.0111, 0.0191])).toBe('−1.2 to 2.0');
  expect(shares([0.9551, 0.9759])).toBe('95.5 to 97.6%');
  const end = fc.double({ min: -1, max: 1, noNaN: true });
  fc.assert(
    fc.property(end, end, (a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      const [from, to] = range([low, high])
        .split(' to ')
        .map((text) => Number(text.replace('−', '-')));
      expect(from! / 100).toBeLessThanOrEqual(low + 1e-15);
      expect(to! / 100).toBeGreaterThanOrEqual(high - 1e-15);
      expect(to! - from!).toBeLessThan(100 * (high - low) + 0.2 + 1e-9);
    }),
    { seed: 5, numRuns: 500 },
  );
});

test('limits have the digits that tell them from the gain asked for', () => {
  expect(gainRange({ lower: 0.0212, upper: 0.046 }, 0.02)).toBe('2.1 to 4.6');
  expect(gainRange({ lower: 0.005, upper: 0.019991 }, 0.02)).toBe('0.5 to 1.9991');
  expect(gainRange({ lower: 0.02, upper: 0.0201 }, 0.02)).toBe('2.0 to 2.1');
  expect([atMost(0.0066, 0.02), atMost(0.019991, 0.02), atMost(0, 0.02)]).toEqual(['+0.7', '+1.9991', '+0.0']);
});

test('points have a unit that agrees with them', () => {
  expect([0, 0.01, 0.015, 0.02, 0.1].map(pointsText)).toEqual([
    '0 points',
    '1 point',
    '1.5 points',
    '2 points',
    '10 points',
  ]);
});

test('dollars have two digits that say something', () => {
  expect([0, 12.3456, 1, 0.5, 0.0999, 0.00123, 0.0000836].map(dollars)).toEqual([
    '0',
    '12.35',
    '1.00',
    '0.50',
    '0.100',
    '0.0012',
    '0.000084',
  ]);
});

test('correlations have two decimals and the minus of other numbers', () => {
  expect([0.34, -0.2, 1, -0.001, 0].map(decimal)).toEqual(['0.34', '−0.20', '1.00', '0.00', '0.00']);
});

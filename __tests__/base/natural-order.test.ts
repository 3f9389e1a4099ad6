import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { naturalOrder } from '../../src/base/natural-order.js';

test('orders numbers in texts by their value', () => {
  const sorted = [
    '',
    '1',
    '01',
    '2',
    '10',
    'Q1',
    'q1',
    'q01',
    'q1a',
    'q2',
    'q10',
    'q10b2',
    'q10b11',
    'qa',
    `q${'9'.repeat(400)}`,
  ];
  expect(naturalOrder('q2', 'q10')).toBeLessThan(0);
  expect(naturalOrder(`q${'9'.repeat(400)}`, 'q2')).toBeGreaterThan(0);
  expect([...sorted].reverse().sort(naturalOrder)).toEqual([...sorted].sort(naturalOrder));
});

test('is a total order: consistent, transitive, and equal for identical texts alone', () => {
  const text = fc.string({ unit: fc.constantFrom('0', '1', '9', 'a', 'b', '-'), maxLength: 5 });
  fc.assert(
    fc.property(text, text, text, (a, b, c) => {
      expect(Math.sign(naturalOrder(a, b))).toBe(0 - Math.sign(naturalOrder(b, a)));
      expect(naturalOrder(a, b) === 0).toBe(a === b);
      if (naturalOrder(a, b) <= 0 && naturalOrder(b, c) <= 0) expect(naturalOrder(a, c)).toBeLessThanOrEqual(0);
    }),
    { seed: 15, numRuns: 3000 },
  );
});

describe('naturalOrder of paths', () => {
  test('digits by value, the rest by character', () => {
    const names = ['b', 'a10', 'a9', 'a', 'a09', 'B', 'a9b', 'a99999999999999999999', 'a100000000000000000000'];
    expect(names.sort(naturalOrder)).toEqual([
      'B',
      'a',
      'a09',
      'a9',
      'a9b',
      'a10',
      'a99999999999999999999',
      'a100000000000000000000',
      'b',
    ]);
  });

  test('is a total order', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'b', '0', '1', '9', '/'), maxLength: 6 });
    fc.assert(
      fc.property(name, name, name, (a, b, c) => {
        expect(naturalOrder(a, b) === 0).toBe(a === b);
        expect(Math.sign(naturalOrder(a, b))).toBe(-Math.sign(naturalOrder(b, a)) + 0);
        if (naturalOrder(a, b) <= 0 && naturalOrder(b, c) <= 0) expect(naturalOrder(a, c)).toBeLessThanOrEqual(0);
      }),
      { seed: 7, numRuns: 3000 },
    );
  });
});

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { naturalOrder } from '../../src/outcomes/natural-order.js';

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

import { expect, test } from '@jest/globals';
import { hashOrder } from '../../src/outcomes/hash-order.js';

test('names are in the order of their SHA-256', () => {
  // `printf %s NAME | sha256sum`: q1 c75de8c1, q2 bee98bf1, a ca978112, none e3b0c442, é 4a99557e.
  const names = ['q1', 'q2', 'a', '', 'é'];
  expect(Array.from(hashOrder(names), (i) => names[i])).toEqual(['é', 'q2', 'q1', 'a', '']);
});

test('equal names stay in their order', () => {
  // b is 3e23e816.
  expect([...hashOrder(['a', 'b', 'a', 'b'])]).toEqual([1, 3, 0, 2]);
});

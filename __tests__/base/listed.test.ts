import { expect, test } from '@jest/globals';
import { listed } from '../../src/base/listed.js';

test.each([
  [[], 2, 'none'],
  [['a'], 2, '"a"'],
  [['a', 'b'], 2, '"a", "b"'],
  [['a', 'b', 'c'], 2, '"a", "b" and 1 more'],
  [Array.from({ length: 1236 }, (_, i) => String(i)), 1, '"0" and 1,235 more'],
])('%j', (names, most, text) => {
  expect(listed(names, most)).toBe(text);
});

test('of more than are here, with names as they are', () => {
  expect(listed(['a', 'b'], 5, String, 7)).toBe('a, b and 5 more');
});

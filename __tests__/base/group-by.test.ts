import { expect, test } from '@jest/globals';
import { groupBy } from '../../src/base/group-by.js';

test('groups and items stand in the order in which they come first; what has no key is in none', () => {
  const groups = groupBy([3, 1, 4, 1, 5, 9, 2], (x) => (x === 9 ? undefined : x % 2 === 0));
  expect([...groups]).toEqual([
    [false, [3, 1, 1, 5]],
    [true, [4, 2]],
  ]);
  expect(groupBy([], String).size).toBe(0);
});

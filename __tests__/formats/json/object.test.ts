import { expect, test } from '@jest/globals';
import { field, isObject } from '../../../src/formats/json/object.js';

test('an object is no list and not null, and has only its own keys', () => {
  expect([{}, { a: 1 }, [], null, 'text', 1, undefined].map(isObject)).toEqual([true, true, ...Array(5).fill(false)]);
  expect(['a', 'toString', '__proto__'].map((key) => field({ a: 0 }, key))).toEqual([0, undefined, undefined]);
});

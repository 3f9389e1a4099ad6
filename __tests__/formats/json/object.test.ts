import { expect, test } from '@jest/globals';
import { at, field, hasAll, isObject } from '../../../src/formats/json/object.js';

test('an object is no list and not null, and has only its own keys', () => {
  expect([{}, { a: 1 }, [], null, 'text', 1, undefined].map(isObject)).toEqual([true, true, ...Array(5).fill(false)]);
  expect(['a', 'toString', '__proto__'].map((key) => field({ a: 0 }, key))).toEqual([0, undefined, undefined]);
});

test('a path leads through objects and arrays, to their own keys alone', () => {
  const value = { a: [{ b: null }, 'text'], length: 7 };
  expect([at(value, 'a', 0, 'b'), at(value, 'a', 1), at(value)]).toEqual([null, 'text', value]);
  for (const path of [['a', '0'], ['a', 'length'], ['a', 1, 0], ['a', 0, 'b', 'c'], [0], ['toString'], ['z', 'y']])
    expect(at(value, ...path)).toBe(undefined);
});

test('an object has all keys of none; what is no object has none', () => {
  expect([hasAll({ a: 1, b: undefined }, ['a', 'b']), hasAll({}, []), hasAll({ a: 1 }, ['a', 'b'])]).toEqual([
    ...[true, true, false],
  ]);
  expect([hasAll({}, ['toString']), hasAll([1], ['length']), hasAll(null, [])]).toEqual([false, false, false]);
});

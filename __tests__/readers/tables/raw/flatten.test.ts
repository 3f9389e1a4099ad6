import { expect, test } from '@jest/globals';
import { leavesOf } from '../../../../src/readers/tables/raw/flatten.js';

const leaves = (row: object): Record<string, unknown> => Object.fromEntries(leavesOf(row));

test('scalars stand under the paths that lead to them', () => {
  expect(leaves({ id: 1, a: { b: { c: true }, d: null }, e: 'x' })).toEqual({
    id: 1,
    'a.b.c': true,
    'a.d': null,
    e: 'x',
  });
  expect(leaves({})).toEqual({});
  expect(leaves({ a: {} })).toEqual({});
});

test('a list of one stands for it; other lists are kept', () => {
  expect(leaves({ a: [7], b: [{ c: 1 }], d: [1, 2], e: [], f: [[1]] })).toEqual({
    a: 7,
    'b.c': 1,
    d: [1, 2],
    e: [],
    f: [[1]],
  });
});

test.each<[object[], Record<string, unknown>]>([
  [
    [
      { name: 'f1', score: 0.5 },
      { name: 'em', score: 1 },
    ],
    { 's.f1': 0.5, 's.em': 1 },
  ],
  [[{ metricName: 'f1', value: { p: 1, r: 0 } }], { 's.f1.p': 1, 's.f1.r': 0 }],
  [[{ scorer: 'f1', value: 2, score: 1 }], { 's.f1': 1 }],
])('a list of named values %j is an object of them', (list, expected) => {
  expect(leaves({ s: list })).toEqual(expected);
});

test.each([
  [
    [
      { name: 'f1', score: 1 },
      { name: 'f1', score: 0 },
    ],
  ],
  [
    [
      { name: '', score: 1 },
      { name: 'b', score: 0 },
    ],
  ],
  [[{ name: 'a' }, { name: 'b' }]],
  [[{ score: 1 }, { score: 2 }]],
  [[{ name: 'a', score: 1 }, 7]],
])('%j is none', (list) => {
  expect(leaves({ s: list })).toEqual({ s: list });
});

test('names that mean something to JavaScript are names like others', () => {
  const found = leavesOf(JSON.parse('{"__proto__":{"a":1},"constructor":2}') as object);
  expect([...found]).toEqual([
    ['__proto__.a', 1],
    ['constructor', 2],
  ]);
});

test('nesting without end is content, and so are very many values', () => {
  let deep: object = { x: 1 };
  for (let i = 0; i < 1000; i++) deep = { a: deep };
  const [[path, value]] = [...leavesOf(deep)] as [[string, unknown]];
  expect(path.split('.').length).toBeLessThan(12);
  expect(typeof value).toBe('object');
  expect(leavesOf(Object.fromEntries(Array.from({ length: 6000 }, (_, i) => [`k${i}`, i]))).size).toBe(5000);
});

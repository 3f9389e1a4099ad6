import { expect, test } from '@jest/globals';
import { chancesOf, countRight } from '../../src/policies/routers-chances.js';

test('chances stand query by query, the models of each in their order', () => {
  const queries = Uint32Array.of(7, 2);
  const { chances, queries: same } = chancesOf(queries, 3, (model, query) => 10 * query + model);
  expect([...chances]).toEqual([70, 71, 72, 20, 21, 22]);
  expect(same).toBe(queries);
  expect(chancesOf(new Uint32Array(0), 3, () => 1).chances).toHaveLength(0);
});

test('right answers are counted among the queries given', () => {
  const right = Uint8Array.of(1, 0, 1, 1);
  expect(countRight(right, Uint32Array.of(0, 1, 3))).toBe(2);
  expect(countRight(right, new Uint32Array(0))).toBe(0);
});

import { expect, test } from '@jest/globals';
import { columnsRead } from '../../../src/readers/tables/columns-read.js';
import { AS_WRITTEN } from '../../../src/readers/tables/spelling.js';
import type { LongShape, WideShape } from '../../../src/readers/tables/shape.js';

const query = { column: 0, isText: false };
const read = (...of: Parameters<typeof columnsRead>): number[] =>
  [...new Set(columnsRead(...of))].sort((a, b) => a - b);

test('of a long table, with and without what stands beside the outcomes', () => {
  const shape: LongShape = {
    kind: 'long',
    query,
    model: 1,
    outcome: 2,
    spelling: AS_WRITTEN,
    other: new Map([
      ['task', 3],
      ['error', 4],
      ['answer', 5],
      ['cost', 6],
    ]),
    unused: [7],
    compare: 8,
    only: { column: 9, value: 'acc' },
  };
  expect(read(shape, false)).toEqual([0, 1, 2, 3, 4, 8, 9]);
  expect(read(shape, true)).toEqual([0, 1, 2, 3, 4, 5, 6, 8, 9]);
});

test('of a wide table', () => {
  const shape: WideShape = {
    kind: 'wide',
    query,
    models: [{ name: 'alpha', column: 1, beside: new Map([['answer', 2]]) }],
    spelling: AS_WRITTEN,
    task: 3,
    count: 4,
    setAside: [{ column: 5, why: 'a text' }],
    doubtful: [],
    facts: new Map([['text', 6]]),
    compare: 7,
  };
  expect(read(shape, false)).toEqual([0, 1, 3, 4, 7]);
  expect(read(shape, true)).toEqual([0, 1, 2, 3, 4, 6, 7]);
});

test('of a table of questions, everything that is said of them', () => {
  expect(read({ kind: 'items', query, columns: new Map([['text', 2]]) }, false)).toEqual([0, 2]);
});

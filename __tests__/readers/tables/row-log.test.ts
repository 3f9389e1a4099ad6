import { expect, test } from '@jest/globals';
import { memoryOf, RowLog } from '../../../src/readers/tables/row-log.js';
import { packed } from '../../support/grid-rows.js';

const rows = (id: string) => packed([{ id, cells: [1] }], 1);

test('rows of a wide table are kept block by block until they are taken', () => {
  const log = new RowLog(100);
  const { rows: give } = log.grid();
  const [first, second, third] = [rows('a'), rows('b'), rows('c')];
  give(first);
  give(second);
  expect(log.take()).toEqual({ grid: [first, second] });
  give(third);
  expect(log.take()).toEqual({ grid: [third] });
  expect([log.take(), log.nameCount]).toEqual([{ grid: [] }, 0]);
});

test('answers of a long table are kept with the names of their models', () => {
  const log = new RowLog(100);
  const answers = log.answers();
  const model = answers.model('alpha');
  answers.row(Buffer.from('q1'), 0, 2, model, 1, 2);
  expect(log.nameCount).toBe(1);
  expect(log.take().answers).toMatchObject({ models: ['alpha'], ends: Uint32Array.of(2), rows: Uint32Array.of(3) });
  expect(log.take().answers!.rows).toHaveLength(0);
});

test('all their memory goes to the other thread', () => {
  const log = new RowLog(100);
  log.grid().rows(rows('a'));
  const taken = log.take();
  expect(memoryOf(structuredClone(taken, { transfer: memoryOf(taken) }))).toHaveLength(4);
  expect(memoryOf(taken).map(({ byteLength }) => byteLength)).toEqual([0, 0, 0, 0]);
  const answers = new RowLog(100);
  answers.answers();
  expect(memoryOf(answers.take())).toHaveLength(3);
  expect(memoryOf({})).toEqual([]);
});

import { describe, expect, test } from '@jest/globals';
import { indices } from '../../src/outcomes/bits.js';
import { Column } from '../../src/outcomes/column.js';
import { sampledModel } from '../../src/outcomes/samples.js';

/** Right and wrong draws of each query (`1` and `0`), and draws without a verdict (`E`). */
function columnOf(draws: readonly string[]): Column {
  const column = new Column('m\n', 32, true);
  for (const [row, cells] of draws.entries())
    for (const cell of cells) {
      if (cell === 'E') column.draws!.addFailed(row, 'error');
      else column.draws!.add(row, Number(cell), cell === '1', undefined);
    }
  return column;
}
const sampled = (draws: readonly string[], minCoverage: number) =>
  sampledModel(columnOf(draws), draws.length, minCoverage);

describe('draws of one model', () => {
  test('are counted by query: graded, right, and asked for', () => {
    const found = sampled(['10', '111', '0E0'], 1);
    expect([...found.draws]).toEqual([2, 3, 2]);
    expect([...found.right]).toEqual([1, 3, 0]);
    expect([...indices(found.anyRight)]).toEqual([0, 1]);
  });

  test('a query is answered with as many as the share of the queries has', () => {
    const draws = ['0000', '0001', '010', '11'];
    expect(sampled(draws, 1)).toMatchObject({ fewest: 2 });
    expect(sampled(draws, 0.75)).toMatchObject({ fewest: 3 });
    const half = sampled(draws, 0.5);
    expect(half.fewest).toBe(4);
    expect([...indices(half.answered)]).toEqual([0, 1]);
    expect([...indices(half.anyRight)]).toEqual([1]);
    expect(sampled(draws, 0).fewest).toBe(4);
  });

  test('expected are those asked for, and at least as many as most queries have', () => {
    expect([...sampled(['00', '111', '111E', '101'], 0.5).expected]).toEqual([3, 3, 4, 3]);
  });

  test('fewer than two on too many queries are an error that says how many have them', () => {
    expect(() => sampled(['11', '1', '0', '0E'], 0.95)).toThrow(
      /^`repeats: samples` asks what several draws of "m\\n" are worth, and only 1 of 4 questions has two or more graded ones\. Draw each/,
    );
    expect(sampled(['11', '1', '0', '0E'], 0.25).fewest).toBe(2);
  });
});

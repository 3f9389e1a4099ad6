import { describe, expect, test } from '@jest/globals';
import { selectPool } from '../../src/outcomes/pool.js';
import type { TableOptions } from '../../src/outcomes/grading.js';
import { OutcomeTable } from '../../src/outcomes/table.js';
import { memoryFile } from '../support/read.js';
import { outcomes } from '../readers/tables/outcomes.js';

describe('grouped rows', () => {
  const shard = (
    table: OutcomeTable,
    models: readonly string[],
    patterns: readonly (readonly [number[], number])[],
  ): void => {
    const grid = table.open(memoryFile('g.csv', ''), 'test').grid(models);
    patterns.forEach(([cells, count], i) => grid.pattern(Uint8Array.from(cells), count, i + 2));
  };
  const merged = (options: Partial<TableOptions>, ...shards: Parameters<typeof shard>[1 | 2][][]): OutcomeTable => {
    const table = new OutcomeTable({ passThreshold: 0.5, repeats: undefined, ...options });
    for (const [models, patterns] of shards) shard(table, models as string[], patterns as [number[], number][]);
    table.finish();
    return table;
  };

  test('two shards add up, in whatever order their columns are', () => {
    const table = merged(
      {},
      [
        ['b', 'a'],
        [
          [[0, 1], 5],
          [[1, 1], 2],
        ],
      ],
      [
        ['a', 'b'],
        [
          [[1, 0], 7],
          [[2, 0], 1],
        ],
      ],
    );
    expect(outcomes(table)).toEqual({
      a: { 'pattern:10': '1x12', 'pattern:11': '1x2', 'pattern:-0': '-x1' },
      b: { 'pattern:10': '0x12', 'pattern:11': '1x2', 'pattern:-0': '0x1' },
    });
  });

  test('patterns of other models are other rows', () => {
    const table = merged({}, [['a', 'b'], [[[0, 1], 5]]], [['c', 'd'], [[[0, 1], 7]]]);
    expect(outcomes(table)).toMatchObject({
      a: { 'pattern["a","b"]:01': '0x5', 'pattern["c","d"]:01': '-x7' },
      d: { 'pattern["c","d"]:01': '1x7' },
    });
  });

  test('keep their outcomes where repeats are set', () => {
    const table = merged({ repeats: 'majority' }, [
      ['a', 'b'],
      [
        [[0, 1], 5],
        [[0, 1], 6],
      ],
    ]);
    const options = {
      ensembles: [],
      baseline: undefined,
      minCoverage: 0,
      countAsWrong: [],
      repeats: 'majority' as const,
      passThreshold: 0.5,
    };
    expect(selectPool(table, options).matrix.right.map((bits) => [...bits])).toEqual([[0], [1]]);
  });

  test('a query by the name of a pattern is an error, not a part of it', () => {
    const table = new OutcomeTable({ passThreshold: 0.5, repeats: undefined });
    table.open(memoryFile('q.json', ''), 'test').record({ model: 'a', id: 'pattern:01', result: true });
    shard(table, ['a', 'b'], [[[0, 1], 5]]);
    expect(() => table.finish()).toThrow('g.csv:2: a question of another file has the id "pattern:01"');
  });

  test('a bad count is an error with its line', () => {
    expect(() => merged({}, [['a', 'b'], [[[0, 1], 0]]])).toThrow('g.csv:2: the count "0" is not');
  });
});

import type { TableOptions } from '../../src/outcomes/grading.js';
import { OutcomeTable } from '../../src/outcomes/table.js';
import { selectPool, type Pool, type PoolOptions } from '../../src/outcomes/pool.js';
import type { Result } from '../../src/readers/record.js';
import { memoryFile } from './read.js';

export type Rows = Record<string, readonly (Result | 1 | 0)[]>;

/** A table with one array of outcomes per model; query i is `q<i>`. */
export function tableOf(rows: Rows, options: Partial<TableOptions> = {}): OutcomeTable {
  const table = new OutcomeTable({ passThreshold: 0.5, repeats: undefined, ...options });
  const sink = table.open(memoryFile('memory', ''), 'test');
  for (const [model, outcomes] of Object.entries(rows)) {
    for (const [i, result] of outcomes.entries()) sink.record({ model, id: `q${i}`, result });
  }
  table.finish();
  return table;
}

export function poolOf(rows: Rows, options: Partial<PoolOptions> = {}): Pool {
  return selectPool(tableOf(rows), {
    ensembles: [],
    baseline: undefined,
    minCoverage: 0,
    countAsWrong: [],
    repeats: undefined,
    passThreshold: 0.5,
    ...options,
  });
}

/** `right` ones, then zeros, `n` in all. */
export function run(n: number, right: number): (0 | 1)[] {
  return Array.from({ length: n }, (_, i) => (i < right ? 1 : 0));
}

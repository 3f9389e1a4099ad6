import { familiesOf } from '../../../src/readers/tables/solve/family.js';
import type { Solution, SolveOptions } from '../../../src/readers/tables/solve/types.js';
import { solve } from '../../../src/readers/tables/solve/solve.js';
import { labelColumns } from '../../../src/readers/tables/labels.js';
import type { TableShape } from '../../../src/readers/tables/shape.js';
import { memoryFile } from '../../support/read.js';

export interface Hints extends Partial<Omit<SolveOptions, 'labels'>> {
  readonly anyScale?: boolean;
  readonly labels?: readonly string[];
}

/** What the solver makes of one table. */
export function solved(
  header: readonly string[],
  rows: readonly (readonly unknown[])[],
  hints: Hints = {},
  path = 'in.csv',
): Solution {
  const { anyScale, labels = [], ...others } = hints;
  const table = {
    file: memoryFile(path, ''),
    format: 'csv',
    columns: header,
    sample: rows.map((cells, i) => ({ cells, line: i + 2 })),
    isWhole: true,
    hasLines: true,
    notes: [],
    isOneObject: rows.length === 1,
    async *rows() {},
  };
  const [family] = familiesOf([table]);
  const solution = solve(family!, {
    columns: new Map(),
    metric: undefined,
    passThreshold: anyScale === true ? 7 : 0.5,
    repeats: false,
    selects: () => undefined,
    isNamed: () => false,
    ...others,
    labels: (names) => labelColumns(names, labels),
  });
  return solution;
}

/** The shape of one table; undefined where it is not read. */
export function shapeOf(
  header: readonly string[],
  rows: readonly (readonly unknown[])[],
  hints: Hints = {},
): TableShape | undefined {
  const solution = solved(header, rows, hints);
  return solution.kind === 'shape' ? solution.shape : undefined;
}

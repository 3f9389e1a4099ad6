import { gradingOf, type GradingSettings } from '../../src/comparison/grading.js';
import type { Earlier, Snapshot } from '../../src/comparison/types.js';
import { ones } from '../../src/outcomes/bits.js';
import { OutcomeMatrix } from '../../src/outcomes/matrix.js';
import { bitsOf } from '../correlation/matrices.js';

/** Right, wrong, or (null) not answered, by query. */
export type Column = readonly (0 | 1 | null)[];

export interface SnapshotParts {
  readonly ensembles?: Readonly<Record<string, Column>>;
  readonly hashes?: Readonly<Record<string, string>>;
  readonly grading?: Partial<GradingSettings>;
  readonly formats?: readonly string[];
  readonly ids?: readonly string[];
  readonly weights?: readonly number[];
}

const GRADED: GradingSettings = {
  passThreshold: 0.5,
  metric: undefined,
  filter: undefined,
  judge: undefined,
  repeats: undefined,
  countAsWrong: [],
};

/** A run by hand: one array of outcomes for each model. Query i is `q<i>` unless ids are given. */
export function snapshotOf(models: Readonly<Record<string, Column>>, parts: SnapshotParts = {}): Snapshot {
  const column = ([name, outcomes]: [string, Column]) => ({
    name,
    right: bitsOf(outcomes.map((outcome) => outcome === 1)),
    answered: bitsOf(outcomes.map((outcome) => outcome !== null)),
  });
  const rows = Object.values(models)[0]!.length;
  const weights = parts.weights === undefined ? null : Float64Array.from(parts.weights);
  const id = (row: number): string => parts.ids?.[row] ?? `q${row}`;
  return {
    matrix: new OutcomeMatrix(Object.entries(models).map(column), ones(rows), weights, id),
    ensembles: Object.entries(parts.ensembles ?? {}).map(column),
    hashes: new Map(Object.entries(parts.hashes ?? {})),
    grading: gradingOf({ ...GRADED, ...parts.grading }, parts.formats ?? ['csv']),
  };
}

export function earlierOf(snapshot: Snapshot | null): Earlier {
  return { origin: { kind: 'path', path: 'earlier' }, snapshot, version: '0.1.0', warnings: [] };
}

/** A column of so many right, then wrong, then right, ... answers. */
export function runs(...lengths: readonly number[]): (0 | 1)[] {
  return lengths.flatMap((length, i) => new Array<0 | 1>(length).fill(i % 2 === 0 ? 1 : 0));
}

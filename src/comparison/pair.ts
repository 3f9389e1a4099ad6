import { forEachBit, hasBit, setBit, wordsFor, type Bits } from '../outcomes/bits.js';
import { OutcomeMatrix } from '../outcomes/matrix.js';
import type { EnsembleOutcomes } from '../outcomes/pool.js';
import type { Members, SharedQueries, Snapshot } from './types.js';

/** Two runs on the same queries: row i of both is the same query, and every shared model answered it both times. */
export interface Paired {
  readonly before: Side;
  readonly after: Side;
  readonly queries: SharedQueries;
}

export interface Side {
  /** The shared models, in the order of their names. */
  readonly matrix: OutcomeMatrix;
  /** The shared ensembles, in the order of their names. */
  readonly ensembles: readonly EnsembleOutcomes[];
}

/** Names in both, only in the later, only in the earlier; each in order. */
export function membersOf(before: readonly string[], after: readonly string[]): Members {
  const [known, present] = [new Set(before), new Set(after)];
  return {
    shared: after.filter((name) => known.has(name)).sort(),
    added: after.filter((name) => !known.has(name)).sort(),
    removed: before.filter((name) => !present.has(name)).sort(),
  };
}

/**
 * Lays the queries that both runs have side by side, by their ids.
 *
 * Left out and counted are queries with another reference than before, those that stand for another number of
 * identical queries than before, and those that a shared model did not answer in one of the runs: whether it was right
 * there is not known, and guessing would look like a change.
 */
export function pair(
  before: Snapshot,
  after: Snapshot,
  models: readonly string[],
  ensembles: readonly string[],
): Paired {
  const [old, fresh] = [columnsOf(before, models), columnsOf(after, models)];
  const earlier = rowsById(before.matrix);
  const rows: [before: number, after: number][] = [];
  const weights: number[] = [];
  const queries = { shared: 0, otherQuestion: 0, incomplete: 0, compared: 0, byIdAlone: 0 };
  forEachBit(after.matrix.universe, (row) => {
    const id = after.matrix.id(row);
    const known = earlier.get(id);
    if (known === undefined) return;
    const weight = weightOf(after.matrix, row);
    queries.shared += weight;
    const [was, is] = [before.hashes.get(id), after.hashes.get(id)];
    if (weightOf(before.matrix, known) !== weight || (was !== undefined && is !== undefined && was !== is)) {
      queries.otherQuestion += weight;
    } else if (!answeredByAll(old, known) || !answeredByAll(fresh, row)) {
      queries.incomplete += weight;
    } else {
      queries.compared += weight;
      if (was === undefined || is === undefined) queries.byIdAlone += weight;
      rows.push([known, row]);
      weights.push(weight);
    }
  });
  const rowWeights = weights.every((weight) => weight === 1) ? null : Float64Array.from(weights);
  const side = (run: Snapshot, columns: readonly EnsembleOutcomes[], which: 0 | 1): Side => {
    const chosen = rows.map((both) => both[which]);
    const pick = ({ name, right, answered }: EnsembleOutcomes): EnsembleOutcomes => ({
      name,
      right: picked(right, chosen),
      answered: picked(answered, chosen),
    });
    const every = picked(run.matrix.universe, chosen);
    return {
      matrix: new OutcomeMatrix(columns.map(pick), every, rowWeights, (row) => run.matrix.id(chosen[row]!)),
      ensembles: ensembles.map((name) => pick(run.ensembles.find((ensemble) => ensemble.name === name)!)),
    };
  };
  const all = ({ matrix }: Snapshot): number => matrix.queries(matrix.universe);
  return {
    before: side(before, old, 0),
    after: side(after, fresh, 1),
    queries: { before: all(before), after: all(after), ...queries },
  };
}

function columnsOf({ matrix }: Snapshot, models: readonly string[]): EnsembleOutcomes[] {
  return models.map((name) => matrix.members[matrix.models.indexOf(name)]!);
}

function rowsById(matrix: OutcomeMatrix): Map<string, number> {
  const rows = new Map<string, number>();
  forEachBit(matrix.universe, (row) => rows.set(matrix.id(row), row));
  return rows;
}

function weightOf({ weights }: OutcomeMatrix, row: number): number {
  return weights === null ? 1 : weights[row]!;
}

function answeredByAll(columns: readonly EnsembleOutcomes[], row: number): boolean {
  return columns.every(({ answered }) => hasBit(answered, row));
}

/** The bits of some rows, as rows of their own. */
function picked(bits: Bits, rows: readonly number[]): Bits {
  const result = new Uint32Array(wordsFor(rows.length));
  for (const [i, row] of rows.entries()) if (hasBit(bits, row)) setBit(result, i);
  return result;
}

/** Whether rows are patterns of outcomes: they have no queries that another run could have as well. */
export function isGrouped({ weights, universe, id }: OutcomeMatrix): boolean {
  if (weights === null) return false;
  let grouped = false;
  forEachBit(universe, (row) => (grouped ||= PATTERN.test(id(row))));
  return grouped;
}

const PATTERN = /^pattern(?:\[.*\])?:[01-]+$/s;

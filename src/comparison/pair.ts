import { naturalOrder } from '../base/natural-order.js';
import { combine, forEachBit, hasBit, ones, setBit, wordsFor, type Bits } from '../outcomes/bits.js';
import { OutcomeMatrix } from '../outcomes/matrix.js';
import type { EnsembleOutcomes } from '../outcomes/pool.js';
import type { Members, SharedQueries, Snapshot } from './types.js';
import { weightAt } from '../stats/weight.js';

/**
 * Two runs on the same queries: row i of both is the same query, which every shared model answered in the earlier one.
 * What is not answered now is wrong now.
 */
export interface Paired {
  readonly before: Side;
  readonly after: Side;
  readonly queries: SharedQueries;
  /** Of the compared queries, those that this run has too. */
  readonly inBoth: number;
  /** Ids of earlier queries that are not in this run, or are other questions; a few, in natural order. */
  readonly removed: readonly string[];
  /** The cluster of each row, numbered; null where queries are not clustered. */
  readonly clusterOf: Int32Array | null;
}

/** As many removed queries are named. */
const MAX_IDS = 20;

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

/** The row of a query that a run does not have. */
const NONE = -1;

/**
 * Lays the queries of the earlier run beside those of this one, by their ids.
 *
 * Left out and counted are queries with another reference than before, those that stand for another number of
 * identical queries than before, and those that a shared model did not answer before: whether it was right there is not
 * known. What a model does not answer now it does not get right now, be it an error, a gap or a query that is gone: a
 * loss must not hide behind a missing answer.
 *
 * @param clusterOf  the cluster of a row of the later run; undefined where queries are not clustered
 */
export function pair(
  before: Snapshot,
  after: Snapshot,
  models: readonly string[],
  ensembles: readonly string[],
  clusterOf?: (row: number) => string | undefined,
): Paired {
  const [old, fresh] = [columnsOf(before, models), columnsOf(after, models)];
  const now = rowsById(after.matrix);
  const rows: [before: number, after: number][] = [];
  const weights: number[] = [];
  const removed: string[] = [];
  let inBoth = 0;
  const queries = { shared: 0, otherQuestion: 0, absent: 0, incomplete: 0, compared: 0, unanswered: 0, byIdAlone: 0 };
  forEachBit(before.matrix.universe, (known) => {
    const id = before.matrix.id(known);
    const row = now.get(id) ?? NONE;
    const weight = weightAt(before.matrix.weights, known);
    const [was, is] = [before.hashes.get(id), after.hashes.get(id)];
    if (row === NONE) {
      queries.absent += weight;
      removed.push(id);
    } else {
      const weightNow = weightAt(after.matrix.weights, row);
      queries.shared += weightNow;
      if (weightNow !== weight || (was !== undefined && is !== undefined && was !== is)) {
        queries.otherQuestion += weightNow;
        removed.push(id);
        return;
      }
    }
    if (!answeredByAll(old, known)) {
      queries.incomplete += weight;
      return;
    }
    queries.compared += weight;
    if (row !== NONE) inBoth += weight;
    if (row === NONE || !answeredByAll(fresh, row)) queries.unanswered += weight;
    else if (was === undefined || is === undefined) queries.byIdAlone += weight;
    rows.push([known, row]);
    weights.push(weight);
  });
  const rowWeights = weights.every((weight) => weight === 1) ? null : Float64Array.from(weights);
  const side = (run: Snapshot, columns: readonly EnsembleOutcomes[], which: 0 | 1): Side => {
    const chosen = rows.map((both) => both[which]);
    const pick = ({ name, right, answered }: EnsembleOutcomes): EnsembleOutcomes => {
      const has = picked(answered, chosen);
      const isRight = picked(right, chosen);
      return { name, right: combine(rows.length, (w) => isRight[w]! & has[w]!), answered: has };
    };
    const every = ones(rows.length);
    // Of models: no answer is a wrong one. Of ensembles it is known which queries they answered.
    const members = columns.map((column) => ({ ...pick(column), answered: every }));
    return {
      matrix: new OutcomeMatrix(members, every, rowWeights, (row) => before.matrix.id(rows[row]![0])),
      ensembles: ensembles.map((name) => pick(run.ensembles.find((ensemble) => ensemble.name === name)!)),
    };
  };
  const all = ({ matrix }: Snapshot): number => matrix.queries(matrix.universe);
  return {
    before: side(before, old, 0),
    after: side(after, fresh, 1),
    queries: { before: all(before), after: all(after), ...queries },
    inBoth,
    removed: removed.sort(naturalOrder).slice(0, MAX_IDS),
    clusterOf: clusterOf === undefined ? null : numbered(rows, clusterOf),
  };
}

/** The cluster of each row as a number. A row without a label is a cluster of its own, and so is one that is gone. */
function numbered(
  rows: readonly (readonly [before: number, after: number])[],
  clusterOf: (row: number) => string | undefined,
): Int32Array {
  const numbers = new Map<string, number>();
  let next = 0;
  return Int32Array.from(rows, ([, row]) => {
    const label = row === NONE ? undefined : clusterOf(row);
    if (label === undefined) return next++;
    const known = numbers.get(label);
    if (known !== undefined) return known;
    numbers.set(label, next);
    return next++;
  });
}

function columnsOf({ matrix }: Snapshot, models: readonly string[]): EnsembleOutcomes[] {
  return models.map((name) => matrix.members[matrix.models.indexOf(name)]!);
}

function rowsById(matrix: OutcomeMatrix): Map<string, number> {
  const rows = new Map<string, number>();
  forEachBit(matrix.universe, (row) => rows.set(matrix.id(row), row));
  return rows;
}

function answeredByAll(columns: readonly EnsembleOutcomes[], row: number): boolean {
  return columns.every(({ answered }) => hasBit(answered, row));
}

/** The bits of some rows, as rows of their own. */
function picked(bits: Bits, rows: readonly number[]): Bits {
  const result = new Uint32Array(wordsFor(rows.length));
  for (const [i, row] of rows.entries()) if (row !== NONE && hasBit(bits, row)) setBit(result, i);
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

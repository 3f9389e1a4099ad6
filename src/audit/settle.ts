import type { Evidence } from '../evidence/evidence.js';
import { naturalOrder } from '../base/natural-order.js';
import { combine, forEachBit, hasBit, setBit, type Bits } from '../outcomes/bits.js';
import type { OutcomeMatrix } from '../outcomes/matrix.js';
import { referenceHash } from './reference-hash.js';
import { ADJUDICATION_CLASSES, type Adjudicated, type Adjudication, type AdjudicationClass } from './types.js';
import { weightAt } from '../stats/weight.js';

export interface Settlement {
  /** Rows that are no part of the evaluation any more (see withoutRows). */
  readonly removed: Bits;
  readonly report: Omit<Adjudicated, 'asGraded' | 'asSettled'>;
}

/**
 * What adjudications remove: the queries that people found not to be genuine, of those that every answering model got
 * wrong and of the likely label errors.
 *
 * No other can be removed: leaving out any query that somebody likes to would move the gain to wherever somebody wants
 * it. Such adjudications, like those of changed or unknown queries, are ignored and named.
 *
 * @param listed    rows of likely label errors, by the grades as given (see likelyLabelErrors)
 * @param evidence  of the same rows; undefined where references and questions are not known, so that every
 *   adjudication that names a hash is stale
 */
export function settle(
  adjudications: readonly Adjudication[],
  matrix: OutcomeMatrix,
  listed: Bits,
  evidence: Evidence | undefined,
): Settlement {
  const open = new Map(adjudications.map((adjudication) => [adjudication.query, adjudication]));
  const removed = new Uint32Array(matrix.universe.length);
  const settled = Object.fromEntries(ADJUDICATION_CLASSES.map((name) => [name, 0])) as Record<
    AdjudicationClass,
    number
  >;
  const stale: string[] = [];
  let [genuine, unsettled, incompleteRemoved, labelErrorsRemoved] = [0, 0, 0, 0];
  const failed = combine(removed.length * 32, (w) => matrix.allWrong[w]! | matrix.partialAllWrong[w]! | listed[w]!);
  forEachBit(failed, (row) => {
    const id = matrix.id(row);
    const adjudication = open.get(id);
    open.delete(id);
    const isStale = adjudication !== undefined && hasChanged(adjudication, row, evidence);
    if (isStale) stale.push(id);
    const judged = isStale ? undefined : adjudication?.class;
    const isRemoved = judged !== undefined && judged !== 'genuine';
    if (isRemoved) setBit(removed, row);
    const weight = weightAt(matrix.weights, row);
    if (!hasBit(matrix.allWrong, row)) {
      if (isRemoved && hasBit(listed, row)) labelErrorsRemoved += weight;
      else if (isRemoved) incompleteRemoved += weight;
      return;
    }
    if (judged === undefined) unsettled += weight;
    else settled[judged] += weight;
    if (judged === 'genuine') genuine += weight;
  });
  const notListed = known(open, matrix);
  return {
    removed,
    report: {
      graded: matrix.queries(matrix.allWrong),
      genuine: genuine + unsettled,
      settled,
      unsettled,
      incompleteRemoved,
      labelErrorsRemoved,
      ignored: {
        notListed: notListed.sort(naturalOrder),
        stale: stale.sort(naturalOrder),
        unknown: [...open.keys()].sort(naturalOrder),
      },
    },
  };
}

function hasChanged({ referenceHash: judged }: Adjudication, row: number, evidence: Evidence | undefined): boolean {
  if (judged === undefined) return false;
  return judged !== referenceHash(evidence?.references[row], evidence?.prompts[row]);
}

/** Takes out of the adjudications those of queries that the matrix has. */
function known(open: Map<string, Adjudication>, matrix: OutcomeMatrix): string[] {
  const found: string[] = [];
  if (open.size === 0) return found;
  forEachBit(matrix.universe, (row) => {
    const id = matrix.id(row);
    if (open.delete(id)) found.push(id);
  });
  return found;
}

import type { Evidence } from '../../evidence/evidence.js';
import { forEachBit, hasBit } from '../../outcomes/bits.js';
import type { OutcomeMatrix } from '../../outcomes/matrix.js';
import { foldsOf, type ClusterName, type Fold } from '../folds.js';
import { overlap } from '../overlap.js';

const FOLDS = 5;
/** Below two queries a fold nothing that is held out would say anything. */
export const FEWEST_QUERIES = 2 * FOLDS;

/**
 * What every policy is measured with: the queries, how they are held out, and the one model that all gains are
 * paired against.
 *
 * Arrays over the queries go by position. A position is a complete row, in the order of the rows; where rows stand for
 * several queries, it is the part of a row that was dealt to one fold, so that each position is held out once.
 */
export interface PolicyContext {
  readonly matrix: OutcomeMatrix;
  /** Row of the matrix at each position; a row of several queries has a position in each of several folds. */
  readonly rows: Int32Array;
  /** Queries that each position stands for; null where each is one. */
  readonly weights: Float64Array | null;
  /** Sum of the weights. */
  readonly queries: number;
  readonly evidence: Evidence | undefined;
  readonly folds: readonly Fold[];
  /** The fold that holds a position out: all positions with another one are its training queries. */
  readonly foldOf: Uint8Array;
  /** The cluster of each position, a whole number; -1 for queries that are clusters of their own. null without clusters, and with one alone. */
  readonly clusterOf: Int32Array | null;
  /** The model (an index into `matrix.models`) that all gains are over: the declared baseline, or the one that is right most often. */
  readonly singleBest: number;
  /** The models that it could have been, which limits have to pay for; itself alone where it is the declared baseline. */
  readonly candidates: readonly number[];
  /** By fold, what a policy may take for the single best model: the baseline, or the best on the training queries. */
  readonly trainingBest: Int32Array;
  /** 1 - confidence. */
  readonly delta: number;
  readonly seed: number;
  /** By position, the outcome (0 or 1) of the single best model. */
  readonly comparator: Float64Array;
  /** By position, 1 where some model is right. */
  readonly oracle: Float64Array;
  /** The oracle's accuracy less the comparator's: what could be gained at most. */
  readonly headroom: number;
}

export interface PolicyOptions {
  readonly baseline: string | undefined;
  readonly delta: number;
  readonly seed: number;
  /** The cluster of a row, where queries come in clusters: those of one are held out together. */
  readonly cluster?: ClusterName | undefined;
}

/**
 * The context of a pool's policies.
 *
 * Gains are over the model that is best on all queries, as in the certificate. Choosing it there makes it look better
 * than it is, and gains smaller, which limits take into account (see realise). Choosing it on the training folds would
 * not do: of models that are nearly equal the one that is worse on a fold looks better on the others, so that what is
 * held against the policies is right less often than any of them. Ties go to the first name.
 *
 * @returns undefined below `FEWEST_QUERIES` complete queries
 */
export function policyContext(
  matrix: OutcomeMatrix,
  evidence: Evidence | undefined,
  { baseline, cluster, delta, seed }: PolicyOptions,
): PolicyContext | undefined {
  const queries = matrix.queries(matrix.complete);
  if (queries < FEWEST_QUERIES) return undefined;
  const folds = foldsOf(matrix, FOLDS, seed, cluster);
  const { rows, foldOf, weights } = positionsOf(matrix, folds);
  const declared = baseline === undefined ? undefined : matrix.models.indexOf(baseline);
  const trainingBest = Int32Array.from(folds, (fold) => declared ?? bestOf(matrix, fold.training));
  const singleBest = declared ?? bestOf(matrix, { rows: matrix.complete, weights: matrix.weights, queries });
  const comparator = Float64Array.from(rows, (row) => Number(hasBit(matrix.right[singleBest]!, row)));
  const oracle = Float64Array.from(rows, (row) => Number(!hasBit(matrix.allWrong, row)));
  let headroom = 0;
  for (let i = 0; i < rows.length; i++) headroom += (weights?.[i] ?? 1) * (oracle[i]! - comparator[i]!);
  return {
    matrix,
    rows,
    weights,
    queries,
    evidence,
    folds,
    foldOf,
    clusterOf: cluster === undefined ? null : clustersOf(rows, cluster),
    singleBest,
    candidates: declared === undefined ? [...matrix.models.keys()] : [declared],
    trainingBest,
    delta,
    seed,
    comparator,
    oracle,
    headroom: headroom / queries,
  };
}

function positionsOf(
  { complete, weights }: OutcomeMatrix,
  folds: readonly Fold[],
): Pick<PolicyContext, 'rows' | 'foldOf' | 'weights'> {
  const [rows, foldOf]: [number[], number[]] = [[], []];
  forEachBit(complete, (row) => {
    for (const [fold, { heldOut }] of folds.entries()) {
      if (!hasBit(heldOut.rows, row)) continue;
      rows.push(row);
      foldOf.push(fold);
    }
  });
  return {
    rows: Int32Array.from(rows),
    foldOf: Uint8Array.from(foldOf),
    weights: weights === null ? null : Float64Array.from(rows, (row, i) => folds[foldOf[i]!]!.heldOut.weights![row]!),
  };
}

/** The number of each row's cluster; null where there is but one. */
function clustersOf(rows: Int32Array, cluster: ClusterName): Int32Array | null {
  const numbers = new Map<string, number>();
  const of = rows.map((row) => {
    const name = cluster(row);
    if (name === undefined) return -1;
    if (!numbers.has(name)) numbers.set(name, numbers.size);
    return numbers.get(name)!;
  });
  return of.every((number) => number === 0) ? null : of;
}

/** The model that is right on most queries of a part of them, an index; the first name where several are. */
export function bestOf({ models, right }: OutcomeMatrix, part: Fold['training']): number {
  let [best, most] = [-1, -1];
  for (let m = 0; m < models.length; m++) {
    const correct = overlap(right[m]!, part.rows, part.weights);
    if (correct > most || (correct === most && models[m]! < models[best]!)) [best, most] = [m, correct];
  }
  return best;
}

/** By position, the outcome (0 or 1) of a model given by its index. */
export function outcomesOf({ matrix, rows }: PolicyContext, model: number): Float64Array {
  return Float64Array.from(rows, (row) => Number(hasBit(matrix.right[model]!, row)));
}

/** A note where the model that is best on the other folds is right less often than the best of all. */
export function comparatorNotes({
  comparator,
  foldOf,
  matrix,
  queries,
  rows,
  trainingBest,
  weights,
}: PolicyContext): string[] {
  let behind = 0;
  for (let i = 0; i < rows.length; i++) {
    const chosen = Number(hasBit(matrix.right[trainingBest[foldOf[i]!]!]!, rows[i]!));
    behind += (weights?.[i] ?? 1) * (comparator[i]! - chosen);
  }
  if (behind === 0) return [];
  const points = ((100 * behind) / queries).toFixed(1);
  return [
    `Gains are over the model that is best on all queries. Over the one that is best on the other folds, chosen without a look at the query, each would be ${points} points more.`,
  ];
}

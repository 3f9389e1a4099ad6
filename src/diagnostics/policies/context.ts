import type { Evidence } from '../../evidence/evidence.js';
import { forEachBit, hasBit } from '../../outcomes/bits.js';
import type { OutcomeMatrix } from '../../outcomes/matrix.js';
import { foldsOf, type Fold } from '../folds.js';
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
  /** By fold, the model (an index into `matrix.models`) that is right most often on the training queries. */
  readonly singleBest: Int32Array;
  /** Name of the declared baseline, which then is the single best of every fold. */
  readonly baseline: string | undefined;
  /** 1 - confidence. */
  readonly delta: number;
  readonly seed: number;
  /** By position, the outcome (0 or 1) of the single best model of its fold. */
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
}

/**
 * The context of a pool's policies.
 *
 * The single best model that a policy must beat is chosen on the same training folds as the policy, because the best
 * model of the whole sample is known only by looking at the queries that the policy is scored on. Ties go to the first
 * name. A declared baseline needs no choosing.
 *
 * @returns undefined below `FEWEST_QUERIES` complete queries
 */
export function policyContext(
  matrix: OutcomeMatrix,
  evidence: Evidence | undefined,
  { baseline, delta, seed }: PolicyOptions,
): PolicyContext | undefined {
  const queries = matrix.queries(matrix.complete);
  if (queries < FEWEST_QUERIES) return undefined;
  const folds = foldsOf(matrix, FOLDS, seed);
  const { rows, foldOf, weights } = positionsOf(matrix, folds);
  const singleBest = Int32Array.from(folds, (fold) =>
    baseline === undefined ? bestOf(matrix, fold.training) : matrix.models.indexOf(baseline),
  );
  const comparator = Float64Array.from(rows, (row, i) => Number(hasBit(matrix.right[singleBest[foldOf[i]!]!]!, row)));
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
    singleBest,
    baseline,
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

/** A note where folds disagree on the single best model: gains and headroom then differ from those of the certificate. */
export function comparatorNotes({ comparator, matrix, queries, singleBest, weights }: PolicyContext): string[] {
  if (new Set(singleBest).size === 1) return [];
  const correct = comparator.reduce((sum, outcome, i) => sum + (weights?.[i] ?? 1) * outcome, 0);
  const best = Math.max(...matrix.right.map((right) => matrix.queries(right)));
  const behind = ((100 * (best - correct)) / queries).toFixed(1);
  return [
    `Which model is the single best differs between the folds: policies are measured against the one chosen on the other folds, which is right ${behind} points less often than the best of the whole sample.`,
  ];
}

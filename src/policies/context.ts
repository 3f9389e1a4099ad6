import type { ClusterLabel } from '../outcomes/pool.js';
import { unitsOf } from '../certificate/cluster-gain.js';
import type { Evidence } from '../evidence/evidence.js';
import { forEachBit, hasBit, overlap } from '../outcomes/bits.js';
import type { OutcomeMatrix } from '../outcomes/matrix.js';
import { BUDGET, STEPS } from '../correlation/budget.js';
import { type Fold, FOLDS, foldsOf, MIN_TO_FOLD } from '../correlation/folds.js';
import { weightAt } from '../stats/weight.js';

/** Deals of the queries into folds: what is learned by chance in one is not in another. */
const DEALS = 20;
/** One deal of the queries into folds, each of which is held out once. */
export interface Deal {
  readonly folds: readonly Fold[];
  /** The fold that holds a position out: all positions with another one are its training queries. */
  readonly foldOf: Uint8Array;
  /** By fold, what a policy may take for the single best model: the baseline, or the best on the training queries. */
  readonly trainingBest: Int32Array;
}

/**
 * What every policy is measured with: the queries, how they are held out, and the one model that all gains are
 * paired against.
 *
 * Arrays over the queries go by position. A position is a complete row, in the order of the rows; where rows stand for
 * several queries, it is the part of a row that is dealt to one fold, so that each position is held out once in every deal.
 */
export interface PolicyContext extends Deal {
  /** All deals of the queries into folds; the context itself has the first. */
  readonly deals: readonly Deal[];
  readonly matrix: OutcomeMatrix;
  /** Row of the matrix at each position; a row of several queries has a position in each of several folds. */
  readonly rows: Int32Array;
  /** Queries that each position stands for; null where each is one. */
  readonly weights: Float64Array | null;
  /** Sum of the weights. */
  readonly queries: number;
  readonly evidence: Evidence | undefined;
  /**
   * The cluster of each position, in the order of bets (unitsOf); null without clusters.
   */
  readonly unitOf: Uint32Array | null;
  /** The model (an index into `matrix.models`) that all gains are over: the declared baseline, or the one that is right most often. */
  readonly singleBest: number;
  /** The models that it could have been, which limits have to pay for; itself alone where it is the declared baseline. */
  readonly candidates: readonly number[];
  /** The models of which costs are known on every query, indices; empty where savings are not asked for. */
  readonly priced: readonly number[];
  /** By position, what the reference of savings costs; null where that is not known. */
  readonly referenceCost: Float64Array | null;
  /** By position, the unit of bets on costs; null as above. */
  readonly costUnits: Uint32Array | null;
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
  readonly cluster?: ClusterLabel | undefined;
  /** Deals of the queries into folds; as many as their budget allows where not given. */
  readonly deals?: number;
}

/**
 * The context of a pool's policies.
 *
 * Gains are over the model that is best on all queries, as in the certificate. Choosing it there makes it look better
 * than it is, and gains smaller, which limits take into account (see realise). Choosing it on the training folds would
 * not do: of models that are nearly equal the one that is worse on a fold looks better on the others, so that what is
 * held against the policies is right less often than any of them. Ties go to the first name.
 *
 * @returns undefined below `MIN_TO_FOLD` complete queries
 */
export function policyContext(
  matrix: OutcomeMatrix,
  evidence: Evidence | undefined,
  { baseline, cluster, delta, seed, deals: wanted }: PolicyOptions,
): PolicyContext | undefined {
  const queries = matrix.queries(matrix.complete);
  if (queries < MIN_TO_FOLD) return undefined;
  const declared = baseline === undefined ? undefined : matrix.models.indexOf(baseline);
  const count = wanted ?? dealsWithin(matrix);
  const dealt = Array.from({ length: count }, (_, deal) => foldsOf(matrix, FOLDS, deal, cluster));
  const parts = dealt.map((folds) => positionsOf(matrix, folds));
  const { rows, weights } = parts[0]!;
  const deals = dealt.map((folds, deal) => ({
    folds,
    foldOf: parts[deal]!.foldOf,
    trainingBest: Int32Array.from(folds, (fold) => declared ?? bestOf(matrix, fold.training)),
  }));
  const singleBest = declared ?? bestOf(matrix, { rows: matrix.complete, weights: matrix.weights, queries });
  const comparator = Float64Array.from(rows, (row) => Number(hasBit(matrix.right[singleBest]!, row)));
  const oracle = Float64Array.from(rows, (row) => Number(!hasBit(matrix.allWrong, row)));
  let headroom = 0;
  for (let i = 0; i < rows.length; i++) headroom += weightAt(weights, i) * (oracle[i]! - comparator[i]!);
  return {
    ...deals[0]!,
    deals,
    matrix,
    rows,
    weights,
    queries,
    evidence,
    unitOf: cluster === undefined ? null : unitsOf(matrix, rows, cluster),
    singleBest,
    candidates: declared === undefined ? [...matrix.models.keys()] : [declared],
    priced: [],
    referenceCost: null,
    costUnits: null,
    delta,
    seed,
    comparator,
    oracle,
    headroom: headroom / queries,
  };
}

/** The same queries in each of their deals. */
export function inEachDeal(context: PolicyContext): PolicyContext[] {
  return context.deals.map((deal) => ({ ...context, ...deal }));
}

/** As many deals as are wanted, fewer where queries are so many that they would take long, and hardly differ. */
function dealsWithin({ complete, models }: OutcomeMatrix): number {
  const steps = complete.length * 32 * (STEPS.dealtQuery + models.length * STEPS.dealtOutcome);
  return Math.max(1, Math.min(DEALS, Math.floor(BUDGET.deals / steps)));
}

/** Parts of a row come largest first, so that the parts are the same in every deal. */
function positionsOf(
  { complete, weights }: OutcomeMatrix,
  folds: readonly Fold[],
): Pick<PolicyContext, 'rows' | 'foldOf' | 'weights'> {
  const [rows, foldOf]: [number[], number[]] = [[], []];
  forEachBit(complete, (row) => {
    const first = rows.length;
    for (let fold = 0; fold < folds.length; fold++) {
      if (!hasBit(folds[fold]!.heldOut.rows, row)) continue;
      rows.push(row);
      foldOf.push(fold);
    }
    const sizeIn = (fold: number): number => folds[fold]!.heldOut.weights![row]!;
    if (weights !== null) foldOf.push(...foldOf.splice(first).sort((a, b) => sizeIn(b) - sizeIn(a)));
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

const OVER_BASELINE =
  'Gains are over the declared baseline. What the certificate says of an ensemble in the results is its gain over the best member, whichever that is.';

/** What gains are over, where that is a declared baseline, or the models that are best on the other folds are right less often. */
export function comparatorNotes(context: PolicyContext): string[] {
  const { candidates, comparator, deals, matrix, queries, rows, weights } = context;
  if (candidates.length === 1) return [OVER_BASELINE];
  let behind = 0;
  for (const { foldOf, trainingBest } of deals) {
    for (let i = 0; i < rows.length; i++) {
      const chosen = Number(hasBit(matrix.right[trainingBest[foldOf[i]!]!]!, rows[i]!));
      behind += weightAt(weights, i) * (comparator[i]! - chosen);
    }
  }
  if (behind === 0) return [];
  const points = ((100 * behind) / queries / deals.length).toFixed(1);
  return [
    `Gains are over the model that is best on all questions. Over the one that is best on the other folds, chosen without a look at the question, each would be ${points} points more.`,
  ];
}

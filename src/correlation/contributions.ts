import type { ClusterShares } from '../certificate/cluster-shares.js';
import type { Interval } from '../certificate/types.js';
import type { Count, Fraction } from '../base/numbers.js';
import { combine, forEachBit } from '../outcomes/bits.js';
import type { OutcomeMatrix } from '../outcomes/matrix.js';
import { interval } from '../stats/clopper-pearson.js';
import { weightAt } from '../stats/weight.js';

/** What one model adds to what some model of the pool gets right. */
export interface Contribution {
  readonly model: string;
  /** Its Shapley value in the game of covering questions; these add up to 1 - beta. */
  readonly shapley: Fraction;
  /** Queries that no other member gets right: what the ceiling loses without it. */
  readonly onlyRight: {
    readonly count: Count;
    readonly rate: Fraction;
    /** Two-sided at the certificate's confidence: Clopper-Pearson, or by bets where questions lie in clusters. */
    readonly interval: Interval;
  };
}

/** On how many complete questions exactly so many members are right. */
export interface Recall {
  readonly right: Count;
  readonly queries: Count;
}

/**
 * Who contributes to the ceiling. The Shapley value of a model, over all orders in which models may join the pool, is the mean
 * over queries of (model right) / (number of models right): each query that is got right is shared among those who get it right
 * (Frechette, Kotthoff, Michalak, Rahwan, Hoos and Leyton-Brown, AAAI 2016).
 *
 * @param delta   1 - confidence of the two-sided intervals, in (0, 1)
 * @param shares  where queries come in clusters
 * @returns `contributions`: largest first; `recall`: for 0, 1, ... all of the members
 */
export function contributionsOf(
  matrix: OutcomeMatrix,
  delta: number,
  shares?: ClusterShares,
): { contributions: Contribution[]; recall: Recall[] } {
  const { complete, models, right, weights } = matrix;
  const rows = complete.length * 32;
  const depth = new Uint32Array(rows);
  for (const bits of right) forEachBit(bits, (row) => (depth[row]! += 1));
  const queries = new Float64Array(models.length + 1);
  forEachBit(complete, (row) => (queries[depth[row]!]! += weightAt(weights, row)));
  const n = matrix.queries(complete);
  const alone = combine(rows, (w) => {
    let word = 0;
    for (let bit = 0; bit < 32; bit++) if (depth[w * 32 + bit] === 1) word |= 1 << bit;
    return word;
  });
  const contributions = models.map((model, m) => {
    // Counted first, so that the sum does not hang on the order of the rows.
    const shared = new Float64Array(models.length + 1);
    forEachBit(right[m]!, (row) => (shared[depth[row]!]! += weightAt(weights, row)));
    const share = shared.reduce((sum, count, k) => (k === 0 ? sum : sum + count / k), 0);
    const only = combine(rows, (w) => alone[w]! & right[m]![w]!);
    const count = matrix.queries(only);
    const limits = shares === undefined ? interval(count, n, delta) : shares.interval(only, delta);
    return { model, shapley: share / n, onlyRight: { count, rate: count / n, interval: limits } };
  });
  return {
    contributions: contributions.sort((a, b) => b.shapley - a.shapley || (a.model < b.model ? -1 : 1)),
    recall: Array.from(queries, (count, k) => ({ right: k, queries: count })),
  };
}

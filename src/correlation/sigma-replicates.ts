import { combine, overlap } from '../outcomes/bits.js';
import { seededRandom } from '../stats/random.js';
import { fullSigma } from './copulas.js';
import type { Part } from './folds.js';
import { pairMatrices } from './pairwise.js';
import { coFailureRate, subset, thresholdsOf, varying, type WrongSets } from './wrong-sets.js';

/** Of the integral; the same shifts for every part, so that their noise cancels. */
export const LATTICE = { shifts: 2, points: 500 };

/** What the jackknife of the ratio to what all correlations predict is made of. */
export interface SigmaInput {
  readonly sets: WrongSets;
  /** The queries that are left when those of each part are left out. */
  readonly remaining: readonly Part[];
  readonly seed: string;
}

/**
 * A block of one number for each part that is left out, the logarithm of the ratio without it; NaN where fewer than two
 * models have a threshold there. A last block is the co-failure rate that is predicted for all queries.
 */
export function sigmaReplicates({ sets, remaining, seed }: SigmaInput): (block: number) => Float64Array {
  const predicted = (some: WrongSets): number =>
    fullSigma(pairMatrices(some), thresholdsOf(some), 0, seededRandom(seed), LATTICE).beta;
  // Half a query more, so that a part which holds all of the all-wrong queries leaves a logarithm.
  const logRatio = (some: WrongSets): number =>
    some.models.length < 2
      ? NaN
      : Math.log((coFailureRate(some) * some.queries + 0.5) / some.queries / predicted(some));
  return (block) => {
    const part = remaining[block];
    return Float64Array.of(part === undefined ? predicted(sets) : logRatio(within(sets, part)));
  };
}

/** The models on some of the queries, those that have no threshold there left out. */
function within(sets: WrongSets, { rows, weights, queries }: Part): WrongSets {
  const wrong = sets.wrong.map((bits) => combine(rows.length * 32, (w) => bits[w]! & rows[w]!));
  const some: WrongSets = {
    ...sets,
    complete: rows,
    wrong,
    counts: Float64Array.from(wrong, (bits) => overlap(bits, rows, weights)),
    queries,
    weights,
  };
  return subset(some, varying(some));
}

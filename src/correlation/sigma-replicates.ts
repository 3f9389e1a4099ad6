import { combine, overlap } from '../outcomes/bits.js';
import { seededRandom } from '../stats/random.js';
import { FEW_LEFT_OUT, NearbyTetrachoric, type KnownPairs } from '../stats/tetrachoric-update.js';
import { fullSigma } from './copulas.js';
import type { Part } from './folds.js';
import { coFailureRate, subset, thresholdsOf, varying, type WrongSets } from './wrong-sets.js';

/** Of the integral; the same shifts for every part, so that their noise cancels. */
export const LATTICE = { shifts: 2, points: 500 };

/** What the jackknife of the ratio to what all correlations predict is made of. */
export interface SigmaInput {
  readonly sets: WrongSets;
  /** Of all pairs i > j of these models, row by row. */
  readonly known: KnownPairs;
  /** The queries that are left when those of each part are left out. */
  readonly remaining: readonly Part[];
  readonly seed: string;
}

/**
 * A block of one number for each part that is left out, the logarithm of the ratio without it; NaN where fewer than two
 * models have a threshold there. A last block is the co-failure rate that is predicted for all queries.
 */
export function sigmaReplicates({ sets, known, remaining, seed }: SigmaInput): (block: number) => Float64Array {
  const near = new NearbyTetrachoric(known, FEW_LEFT_OUT);
  const predicted = (thresholds: Float64Array, rhos: Float64Array): number =>
    fullSigma({ tetrachoric: square(thresholds.length, rhos) }, thresholds, 0, seededRandom(seed), LATTICE).beta;
  const logRatio = (some: WrongSets): number => {
    const active = varying(some);
    if (active.length < 2) return NaN;
    const { counts, queries: n } = some;
    const thresholds = thresholdsOf(some);
    const rhos = near.of(active, { counts, thresholds, joint: jointCounts(some), n });
    // Half a query more, so that a part which holds all of the all-wrong queries leaves a logarithm.
    const measured = (coFailureRate(subset(some, active)) * n + 0.5) / n;
    return Math.log(
      measured /
        predicted(
          Float64Array.from(active, (m) => thresholds[m]!),
          rhos,
        ),
    );
  };
  return (block) => {
    const part = remaining[block];
    return Float64Array.of(
      part === undefined ? predicted(thresholdsOf(sets), known.rhos) : logRatio(within(sets, part)),
    );
  };
}

/** The models on some of the queries. */
function within(sets: WrongSets, { rows, weights, queries }: Part): WrongSets {
  const wrong = sets.wrong.map((bits) => combine(rows.length * 32, (w) => bits[w]! & rows[w]!));
  const counts = Float64Array.from(wrong, (bits) => overlap(bits, rows, weights));
  return { ...sets, complete: rows, wrong, counts, queries, weights };
}

/** Queries that both models of each pair i >= j get wrong, row by row. */
function jointCounts({ wrong, weights }: WrongSets): Float64Array {
  return Float64Array.from(
    wrong.flatMap((bits, i) => wrong.slice(0, i + 1).map((other) => overlap(bits, other, weights))),
  );
}

/** The matrix of these correlations of all pairs i > j, row by row. */
function square(size: number, rhos: Float64Array): Float64Array {
  const cells = new Float64Array(size * size);
  for (let i = 0, pair = 0; i < size; i++) {
    cells[i * size + i] = 1;
    for (let j = 0; j < i; j++) cells[i * size + j] = cells[j * size + i] = rhos[pair++]!;
  }
  return cells;
}

import type { Interval } from '../../certificate/certificate.js';
import { hasBit } from '../../outcomes/bits.js';
import { leastMeanLowerLimit, leastMeanUpperLimit, type ColumnCounts } from '../../stats/least-mean.js';
import type { PolicyContext } from './context.js';

/**
 * Limits of a policy's gain over the truly best model where queries come in clusters: bets on the clusters (the certificate's
 * own, leastMeanUpperLimit), valid for any number and any sizes of independent clusters, with no approximation.
 *
 * A query on which policy and model differ by d in [-1, 1] counts (1 + d) / 2, so that a cluster counts between 0 and its
 * size, and the gain over a model is twice the mean less 1. The least mean over the models is that over the best.
 *
 * @param outcome   by position; NaN is left out
 * @param gain      the gain seen: from there the limits are moved out for a larger variance
 * @param variance  relative to that of as many independent clusters
 */
export function clusterLimits(
  outcome: Float64Array,
  context: PolicyContext,
  gain: number,
  variance: number,
): { interval: Interval; upper: number } {
  const counts = clusterCounts(outcome, context);
  const moved = (mean: number): number => {
    const limit = gain + Math.sqrt(variance) * (2 * mean - 1 - gain);
    return Math.max(-1, Math.min(1, limit));
  };
  const { delta } = context;
  return {
    interval: [moved(leastMeanLowerLimit(counts, delta / 2)), moved(leastMeanUpperLimit(counts, delta / 2))],
    upper: moved(leastMeanUpperLimit(counts, delta)),
  };
}

function clusterCounts(outcome: Float64Array, context: PolicyContext): ColumnCounts {
  const { candidates, matrix, rows, weights } = context;
  const unitOf = context.unitOf!;
  const units = unitOf.reduce((most, unit) => Math.max(most, unit + 1), 0);
  const sizes = new Float64Array(units);
  const columns = candidates.map(() => new Float64Array(units));
  for (let i = 0; i < outcome.length; i++) {
    const value = outcome[i]!;
    if (Number.isNaN(value)) continue;
    const weight = weights?.[i] ?? 1;
    sizes[unitOf[i]!]! += weight;
    for (const [c, m] of candidates.entries()) {
      const right = Number(hasBit(matrix.right[m]!, rows[i]!));
      columns[c]![unitOf[i]!]! += (weight * (1 + value - right)) / 2;
    }
  }
  const answered = [...sizes.keys()].filter((unit) => sizes[unit]! > 0);
  const pick = (values: Float64Array): Float64Array => Float64Array.from(answered, (unit) => values[unit]!);
  return { sizes: pick(sizes), columns: columns.map(pick) };
}

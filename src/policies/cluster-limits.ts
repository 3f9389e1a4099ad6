import type { Interval } from '../certificate/types.js';
import { clusterGainLower, clusterGainUpper, gainCounts } from '../certificate/cluster-gain.js';
import { steadyLowerLimit, steadyUpperLimit } from '../certificate/steady-limits.js';
import { leastMeanLowerLimit, leastMeanUpperLimit } from '../stats/least-mean.js';
import type { PolicyContext } from './context.js';

/**
 * Limits of a policy's gain over the truly best model where queries come in clusters (clusterGainLower), as the certificate
 * has them of an ensemble.
 *
 * @param outcome   by position; NaN is left out
 * @param gain      the gain seen: from there the limits are moved out for a larger variance
 * @param variance  relative to that of as many independent clusters
 */
export function clusterLimits(
  outcome: Float64Array,
  { candidates, delta, matrix, rows, unitOf, weights }: PolicyContext & { readonly unitOf: Uint32Array },
  gain: number,
  variance: number,
): { interval: Interval; upper: number } {
  const counts = gainCounts(
    { outcome, rows, weights, unitOf },
    candidates.map((m) => matrix.right[m]!),
  );
  const moved = (limit: number): number =>
    Math.max(-1, Math.min(1, limit + (Math.sqrt(variance) - 1) * (limit - gain)));
  // What was learned has a limit for each of many deals, whose mean is steady enough.
  const [low, high] =
    variance === 1 ? [steadyLowerLimit, steadyUpperLimit] : [leastMeanLowerLimit, leastMeanUpperLimit];
  return {
    interval: [moved(clusterGainLower(counts, delta / 2, low)), moved(clusterGainUpper(counts, delta / 2, high))],
    upper: moved(clusterGainUpper(counts, delta, high)),
  };
}

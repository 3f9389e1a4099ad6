import { clusterGainLower, clusterGainUpper, gainCounts } from '../certificate/cluster-gain.js';
import { steadyLowerLimit, steadyUpperLimit } from '../certificate/steady-limits.js';
import { leastMeanLowerLimit, leastMeanUpperLimit } from '../stats/least-mean.js';
import type { PolicyContext } from './context.js';
import type { Counted } from './types.js';

type ClusterCounted = Extract<Counted, { by: 'clusters' }>;

/**
 * How a policy did in each cluster.
 *
 * @param outcome   by position; NaN is left out
 * @param gain      the gain seen: from there the limits are moved out for a larger variance
 * @param variance  relative to that of as many independent clusters
 */
export function countClusters(
  outcome: Float64Array,
  { candidates, matrix, rows, unitOf, weights }: PolicyContext & { readonly unitOf: Uint32Array },
  gain: number,
  variance: number,
): ClusterCounted {
  const models = candidates.map((m) => matrix.right[m]!);
  return { by: 'clusters', counts: gainCounts({ outcome, rows, weights, unitOf }, models), gain, variance };
}

/**
 * One-sided lower limit, at level 1 - alpha, of a policy's gain over the truly best model where queries come in clusters
 * (clusterGainLower), as the certificate has it of an ensemble.
 */
export function clusterLower(counted: ClusterCounted, alpha: number): number {
  // What was learned has a limit for each of many deals, whose mean is steady enough.
  const limit = counted.variance === 1 ? steadyLowerLimit : leastMeanLowerLimit;
  return moved(clusterGainLower(counted.counts, alpha, limit), counted);
}

/** One-sided upper limit of the same gain. */
export function clusterUpper(counted: ClusterCounted, alpha: number): number {
  const limit = counted.variance === 1 ? steadyUpperLimit : leastMeanUpperLimit;
  return moved(clusterGainUpper(counted.counts, alpha, limit), counted);
}

function moved(limit: number, { gain, variance }: ClusterCounted): number {
  return Math.max(-1, Math.min(1, limit + (Math.sqrt(variance) - 1) * (limit - gain)));
}

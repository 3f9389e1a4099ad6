import { sum } from '../stats/sums.js';
import { upperLimit } from '../stats/clopper-pearson.js';
import type { ColumnCounts, Sizes } from '../stats/least-mean.js';
import { bergerBoosBound, gainLowerBound } from './bounds.js';
import type { GainEstimate } from './types.js';
import type { ClusterCounts } from './cluster-counts.js';
import { steadyLowerLimit, steadyUpperLimit } from './steady-limits.js';

/** The gain over the best model, or over the declared baseline, with its limits for queries that are independent. */
export function estimateGain(
  rescued: readonly number[],
  queries: number,
  baseline: number | undefined,
  delta: number,
): GainEstimate {
  const count = baseline === undefined ? Math.min(...rescued) : rescued[baseline]!;
  return {
    point: count / queries,
    lower: gainLowerBound(count, queries, delta),
    upper: baseline === undefined ? bergerBoosBound(rescued, queries, delta) : upperLimit(count, queries, delta),
  };
}

/**
 * The same where clusters are independent and their queries may be copies of each other: by bets on clusters.
 *
 * @param told  what the size of a cluster may tell of its rates
 */
export function estimateClusteredGain(
  { columns, sizes }: Pick<ClusterCounts, 'columns' | 'sizes'>,
  baseline: number | undefined,
  delta: number,
  told: Sizes = 'any',
): GainEstimate {
  const counts = { columns: baseline === undefined ? columns : [columns[baseline]!], sizes };
  const point = leastShare(counts);
  // The bets look at one cluster after the other, and may for once end up on the other side of the rate seen.
  return {
    point,
    lower: Math.min(point, steadyLowerLimit(counts, delta, told)),
    upper: Math.max(point, steadyUpperLimit(counts, delta, told)),
  };
}

/** The least share of the queries that any column has. */
export function leastShare({ columns, sizes }: ColumnCounts): number {
  return Math.min(...columns.map(sum)) / sum(sizes);
}

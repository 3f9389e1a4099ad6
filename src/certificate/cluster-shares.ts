import { sum } from '../stats/sums.js';
import type { Bits } from '../outcomes/bits.js';
import { leastMeanLowerLimit, leastMeanUpperLimit, meanExceeds, type ColumnCounts } from '../stats/least-mean.js';
import type { Clusters } from './cluster-counts.js';

/** Units that bets are laid on: of very many clusters some neighbours in the order of bets are one. */
const MAX_UNITS = 1000;

/** Limits for shares of queries, by bets on whole clusters. */
export class ClusterShares {
  private readonly together: number;
  /** Complete queries by unit. */
  readonly sizes: Float64Array;

  constructor(private readonly clusters: Clusters) {
    this.together = Math.ceil(clusters.sizes.length / MAX_UNITS);
    this.sizes = this.merged(clusters.sizes);
  }

  /** One-sided lower limit at level 1 - alpha of the share of the queries in some complete rows, never above the share seen. */
  lower(rows: Bits, alpha: number): number {
    return shareLower(this.counts(rows), this.sizes, alpha);
  }

  /** Two-sided interval: each end at alpha / 2. */
  interval(rows: Bits, alpha: number): [low: number, high: number] {
    const counts = this.counts(rows);
    return [shareLower(counts, this.sizes, alpha / 2), shareUpper(counts, this.sizes, alpha / 2)];
  }

  /** Whether the share of the queries in some complete rows is above a value, with an error probability of at most alpha. */
  exceeds(rows: Bits, value: number, alpha: number): boolean {
    return meanExceeds(this.counts(rows), this.sizes, value, alpha);
  }

  /** Whether the share in the first rows is above that in the second, with an error probability of at most alpha. */
  isMore(first: Bits, second: Bits, alpha: number): boolean {
    const [a, b] = [this.counts(first), this.counts(second)];
    const half = this.sizes.map((size, unit) => (size + a[unit]! - b[unit]!) / 2);
    return meanExceeds(half, this.sizes, 0.5, alpha);
  }

  /** Queries of some complete rows by unit. */
  counts(rows: Bits): Float64Array {
    return this.merged(this.clusters.count(rows));
  }

  private merged(counts: Uint32Array): Float64Array {
    const units = new Float64Array(Math.ceil(counts.length / this.together));
    counts.forEach((count, cluster) => (units[Math.floor(cluster / this.together)]! += count));
    return units;
  }
}

/** One-sided lower limit of sum of counts over sum of sizes, never above what is seen. */
export function shareLower(counts: Float64Array, sizes: Float64Array, alpha: number): number {
  return Math.min(sum(counts) / sum(sizes), leastMeanLowerLimit(column(counts, sizes), alpha));
}

/** One-sided upper limit of the same, never below what is seen. */
export function shareUpper(counts: Float64Array, sizes: Float64Array, alpha: number): number {
  return Math.max(sum(counts) / sum(sizes), leastMeanUpperLimit(column(counts, sizes), alpha));
}

const column = (counts: Float64Array, sizes: Float64Array): ColumnCounts => ({ columns: [counts], sizes });

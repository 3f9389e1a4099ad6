import type { Bits } from '../outcomes/bits.js';
import { leastMeanLowerLimit, leastMeanUpperLimit } from '../stats/least-mean.js';
import type { ClusterCounts } from './cluster-counts.js';

/** Units that bets are laid on: of very many clusters some neighbours in the order of bets are one. */
const MOST_UNITS = 1000;

/** Limits for the share of queries in some rows, by bets on whole clusters. */
export class ClusterShares {
  private readonly together: number;
  private readonly sizes: Float64Array;

  constructor(private readonly clusters: ClusterCounts) {
    this.together = Math.ceil(clusters.sizes.length / MOST_UNITS);
    this.sizes = this.merged(clusters.sizes);
  }

  /** One-sided lower limit at level 1 - alpha, never above the share seen. */
  lower(rows: Bits, alpha: number): number {
    const counts = this.countsOf(rows);
    return Math.min(this.seen(counts), leastMeanLowerLimit({ columns: [counts], sizes: this.sizes }, alpha));
  }

  /** Two-sided interval: each end at alpha / 2. */
  interval(rows: Bits, alpha: number): [low: number, high: number] {
    const counts = this.countsOf(rows);
    const high = leastMeanUpperLimit({ columns: [counts], sizes: this.sizes }, alpha / 2);
    return [this.lower(rows, alpha / 2), Math.max(this.seen(counts), high)];
  }

  private countsOf(rows: Bits): Float64Array {
    return this.merged(this.clusters.count(rows));
  }

  private seen(counts: Float64Array): number {
    return sum(counts) / sum(this.sizes);
  }

  private merged(counts: Uint32Array): Float64Array {
    const units = new Float64Array(Math.ceil(counts.length / this.together));
    counts.forEach((count, cluster) => (units[Math.floor(cluster / this.together)]! += count));
    return units;
  }
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}

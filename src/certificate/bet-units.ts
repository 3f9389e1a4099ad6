import { mean } from '../stats/sums.js';
import { hashOrder } from '../outcomes/hash-order.js';
import type { OutcomeMatrix } from '../outcomes/matrix.js';
import type { ClusterLabel } from '../outcomes/pool.js';
import { leastBoundLowerLimit } from '../stats/least-bound.js';
import { leastMeanLowerLimit, leastMeanUpperLimit } from '../stats/least-mean.js';
import { meanUpperLimit } from '../stats/target-bets.js';
import { unitsOf } from './cluster-gain.js';
import type { GainEstimate } from './types.js';

/**
 * Limits by bets for variables of single queries: on the queries in the order of the SHA-256 of their ids, or, where
 * queries come in clusters, on these. Rows are queries here: none stands for several.
 */
export class BetUnits {
  /** By position in `rows`. */
  private readonly unitOf: Uint32Array;
  private readonly sizes: Float64Array;

  /** @param rows  at least one */
  constructor(
    matrix: OutcomeMatrix,
    rows: Int32Array,
    private readonly cluster: ClusterLabel | undefined,
  ) {
    if (cluster === undefined) {
      this.unitOf = new Uint32Array(rows.length);
      const order = hashOrder(Array.from(rows, (row) => matrix.id(row)));
      for (let rank = 0; rank < order.length; rank++) this.unitOf[order[rank]!] = rank;
    } else this.unitOf = unitsOf(matrix, rows, cluster);
    this.sizes = this.sums(new Float64Array(rows.length).fill(1));
  }

  /**
   * The least mean of several variables, with one-sided limits at level 1 - delta each.
   *
   * @param columns  by position, in an order that does not depend on the values; each in [0, range]
   */
  leastMean(columns: readonly Float64Array[], delta: number, range = 1): GainEstimate {
    const point = Math.min(...columns.map((values) => mean(values)));
    if (range === 0) return { point, lower: 0, upper: 0 };
    const shares = columns.map((values) => this.sums(values.map((value) => Math.min(1, value / range))));
    const { sizes } = this;
    const [lower, upper] =
      this.cluster !== undefined
        ? [
            leastMeanLowerLimit({ columns: shares, sizes }, delta),
            leastMeanUpperLimit({ columns: shares, sizes }, delta),
          ]
        : [
            leastBoundLowerLimit(
              shares.map((values) => ({ values, range: 1 })),
              delta,
            ),
            shares.length === 1
              ? meanUpperLimit(shares[0]!, delta)
              : leastMeanUpperLimit({ columns: shares, sizes }, delta),
          ];
    // The bets look at one unit after the other, and may for once end up on the other side of the mean seen.
    return { point, lower: Math.min(point, range * lower), upper: Math.max(point, range * upper) };
  }

  /** The mean of one variable in [0, 1] with a two-sided interval at level 1 - delta. */
  interval(values: Float64Array, delta: number): [low: number, high: number] {
    const { lower, upper } = this.leastMean([values], delta / 2);
    return [lower, upper];
  }

  private sums(values: Float64Array): Float64Array {
    const units = this.unitOf.reduce((most, unit) => Math.max(most, unit + 1), 0);
    const sums = new Float64Array(units);
    for (let i = 0; i < values.length; i++) sums[this.unitOf[i]!]! += values[i]!;
    return sums;
  }
}

/** The mean of a - b, both in [0, 1], with one-sided limits at level 1 - delta each. */
export function pairedMean(a: Float64Array, b: Float64Array, units: BetUnits, delta: number): GainEstimate {
  return ofHalves(units.leastMean([a.map((value, i) => (1 + value - b[i]!) / 2)], delta));
}

/** A difference d in [-1, 1] from what is known of (1 + d) / 2, on which bets can be laid. */
export function ofHalves({ point, lower, upper }: GainEstimate): GainEstimate {
  return { point: 2 * point - 1, lower: 2 * lower - 1, upper: 2 * upper - 1 };
}

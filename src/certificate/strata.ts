import { indices } from '../outcomes/bits.js';
import { hashOrder } from '../outcomes/hash-order.js';
import type { OutcomeMatrix } from '../outcomes/matrix.js';
import type { Traffic } from '../outcomes/traffic.js';
import { weightedLowerLimit, weightedUpperLimit, type ShareOfPopulation } from '../stats/weighted-mean.js';
import type { GainEstimate, GroupWeight, Interval } from './types.js';

/** Below as many complete queries a group is pooled with others. */
const MIN_QUERIES = 20;
/** Intervals of single models are rounded outwards to multiples of one by this: there are many of them. */
const INTERVALS = 1024;

/** Queries of one group, or of several that are too small alone, in the order of the SHA-256 of their ids. */
interface Stratum {
  readonly share: number;
  readonly rows: Int32Array;
}

/** A value of each row in [0, 1]. */
export type RowValue = (row: number) => number;

/** The complete queries by groups of the traffic: weighted means with limits by bets in rounds (weightedUpperLimit). */
export class Strata {
  readonly groups: readonly GroupWeight[];
  private readonly strata: readonly Stratum[];

  constructor(matrix: OutcomeMatrix, { shares, groupOf }: Traffic) {
    const rows = new Map([...shares.keys()].map((group) => [group, [] as number[]]));
    for (const row of indices(matrix.complete)) rows.get(groupOf(row))?.push(row);
    const sized = [...shares].map(([group, share]) => ({ group, share, rows: rows.get(group)! }));
    const small = sized.filter((group) => group.rows.length < MIN_QUERIES);
    const large = sized.filter((group) => group.rows.length >= MIN_QUERIES);
    const pooled = poolOf(small, large);
    const isPooled = new Set(pooled.map(({ group }) => group));
    this.groups = sized.map(({ group, share, rows: { length } }) => ({
      group,
      share,
      queries: length,
      pooled: pooled.length > 1 && isPooled.has(group),
    }));
    const together = {
      share: pooled.reduce((sum, { share }) => sum + share, 0),
      rows: pooled.flatMap((group) => group.rows),
    };
    this.strata = [...large.filter(({ group }) => !isPooled.has(group)), ...(pooled.length > 0 ? [together] : [])].map(
      ({ share, rows }) => ({
        share,
        rows: Int32Array.from(hashOrder(rows.map((row) => matrix.id(row))), (place) => rows[place]!),
      }),
    );
  }

  mean(value: RowValue): number {
    return this.strata.reduce((sum, { share, rows }) => {
      let total = 0;
      for (const row of rows) total += value(row);
      return sum + (share * total) / rows.length;
    }, 0);
  }

  /** The least weighted mean of several variables, with one-sided limits at level 1 - delta each. */
  leastMean(values: readonly RowValue[], delta: number, grid?: number): GainEstimate {
    const columns = this.columns(values);
    const point = Math.min(...values.map((value) => this.mean(value)));
    // The bets look at one round after the other, and may for once end up on the other side of the mean seen.
    return {
      point,
      lower: Math.min(point, weightedLowerLimit(columns, delta, grid)),
      upper: Math.max(point, weightedUpperLimit(columns, delta, grid)),
    };
  }

  /** A two-sided interval at level 1 - delta. */
  interval(value: RowValue, delta: number): Interval {
    const { lower, upper } = this.leastMean([value], delta / 2, INTERVALS);
    return [lower, upper];
  }

  private columns(values: readonly RowValue[]): ShareOfPopulation[] {
    return this.strata.map(({ share, rows }) => ({
      share,
      columns: values.map((value) => Float64Array.from(rows, value)),
    }));
  }
}

/** The small groups, and with them the smallest other one where they are too small together. */
function poolOf<Group extends { readonly rows: readonly number[] }>(
  small: readonly Group[],
  large: readonly Group[],
): Group[] {
  const queries = small.reduce((sum, { rows }) => sum + rows.length, 0);
  if (small.length === 0 || queries >= MIN_QUERIES || large.length === 0) return [...small];
  const smallest = large.reduce((least, group) => (group.rows.length < least.rows.length ? group : least));
  return [...small, smallest];
}

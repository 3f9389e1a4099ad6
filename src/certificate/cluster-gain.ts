import { leastShare } from './estimate.js';
import { hasBit, type Bits } from '../outcomes/bits.js';
import { hashOrder } from '../outcomes/hash-order.js';
import type { OutcomeMatrix } from '../outcomes/matrix.js';
import type { ClusterLabel } from '../outcomes/pool.js';
import type { ColumnCounts } from '../stats/least-mean.js';
import { weightAt } from '../stats/weight.js';
import { steadyLowerLimit, steadyUpperLimit } from './steady-limits.js';

/** Units that bets are laid on. */
const MAX_UNITS = 1000;

/**
 * The unit that each of some rows is in: its cluster, or itself without a label, numbered in the order of bets (hashOrder
 * of labels and ids). Of very many clusters some neighbours in that order are one unit.
 */
export function unitsOf(matrix: OutcomeMatrix, rows: Int32Array, cluster: ClusterLabel): Uint32Array {
  const keys = Array.from(rows, (row) => {
    const label = cluster(row);
    return label === undefined ? `query ${matrix.id(row)}` : `cluster ${label}`;
  });
  // Sorted, so that a cluster and a query of one name stand in the same order whatever the order of the rows.
  const units = [...new Set(keys)].sort();
  const together = Math.ceil(units.length / MAX_UNITS);
  const unitOf = new Map<string, number>();
  for (const [rank, i] of hashOrder(units.map((key) => key.slice(key.indexOf(' ') + 1))).entries())
    unitOf.set(units[i]!, Math.floor(rank / together));
  return Uint32Array.from(keys, (key) => unitOf.get(key)!);
}

/** What a policy answered; arrays go by position. */
export interface PolicyOutcomes {
  /** In [0, 1]; NaN is left out. */
  readonly outcome: Float64Array;
  readonly rows: Int32Array;
  /** Queries that each position stands for; null where each is one. */
  readonly weights: Float64Array | null;
  readonly unitOf: Uint32Array;
}

/**
 * How a policy did against models, by unit. A query on which policy and model differ by d in [-1, 1] counts (1 + d) / 2,
 * so that a unit counts between 0 and its size, and the gain over a model is twice the mean less 1.
 *
 * @param models  where each is right
 */
export function gainCounts({ outcome, rows, weights, unitOf }: PolicyOutcomes, models: readonly Bits[]): ColumnCounts {
  const units = unitOf.reduce((most, unit) => Math.max(most, unit + 1), 0);
  const sizes = new Float64Array(units);
  const columns = models.map(() => new Float64Array(units));
  for (let i = 0; i < outcome.length; i++) {
    const value = outcome[i]!;
    if (Number.isNaN(value)) continue;
    const unit = unitOf[i]!;
    const weight = weightAt(weights, i);
    sizes[unit]! += weight;
    for (let m = 0; m < models.length; m++)
      columns[m]![unit]! += (weight * (1 + value - Number(hasBit(models[m]!, rows[i]!)))) / 2;
  }
  const answered = [...sizes.keys()].filter((unit) => sizes[unit]! > 0);
  const pick = (values: Float64Array): Float64Array => Float64Array.from(answered, (unit) => values[unit]!);
  return { sizes: pick(sizes), columns: columns.map(pick) };
}

/**
 * One-sided lower limit, at level 1 - alpha, of the gain over the truly best of the models, whichever that is, where units
 * are independent and the queries of one may be copies of each other: by bets on the units (steadyLowerLimit), with no
 * approximation, where no unit that could be drawn is larger than the largest that was (see leastMeanUpperLimit). Never
 * above the gain seen over the model that did best here.
 *
 * @param counts  of gainCounts
 * @param alpha   in (0, 1)
 * @param limit   by which bets: in several orders, or (where limits are means anyway) in that of the names alone
 * @throws RangeError outside that domain, or without units
 */
export function clusterGainLower(counts: ColumnCounts, alpha: number, limit = steadyLowerLimit): number {
  return Math.min(gainSeen(counts), 2 * limit(counts, alpha) - 1);
}

/** One-sided upper limit of the same gain; never below the gain seen. */
export function clusterGainUpper(counts: ColumnCounts, alpha: number, limit = steadyUpperLimit): number {
  return Math.max(gainSeen(counts), 2 * limit(counts, alpha) - 1);
}

function gainSeen(counts: ColumnCounts): number {
  return 2 * leastShare(counts) - 1;
}

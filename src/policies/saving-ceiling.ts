import { sum } from '../stats/sums.js';
import type { GainEstimate } from '../certificate/types.js';
import { leastBoundLowerLimit, leastBoundUpperLimit, type BoundColumn } from '../stats/least-bound.js';
import { leastMeanLowerLimit } from '../stats/least-mean.js';
import { pFirstIsBetter } from '../stats/mcnemar.js';

/** What a ceiling of savings is worked out from; queries in the order of bets. */
export interface SavingQueries {
  /** By model and query, 1 where right. */
  readonly right: readonly Float64Array[];
  /** US dollars, by model: the same for each answer. */
  readonly price: readonly number[];
  /** Accuracy that may be given up. */
  readonly maxLoss: number;
  /** The cluster of each query, in the order of bets; null where queries are independent. */
  readonly unitOf: Uint32Array | null;
}

/**
 * The largest share of a reference's cost that any choice among the models' answers can save, if it may be right less often by
 * `maxLoss` at most. By the duality of linear programming it is the least, over the price lambda >= 0 of a right answer, of
 *
 *     E[D(lambda)] + lambda maxLoss,  D(lambda) = c_b + lambda (1 - X_b) - min_m (c_m + lambda (1 - X_m)),
 *
 * and with one price a model it is taken at a kink: 0, or what a model costs more than the cheapest. Limits by bets on the
 * kinks (leastBoundUpperLimit). Whatever lambda is, the mean is an upper estimate, so to choose it costs nothing.
 *
 * @param references  the declared one; or those that may be the best, of which the largest limit counts (see bestReferences)
 * @param levels      of the upper and of the lower limit
 */
export function savingCeiling(
  queries: SavingQueries,
  references: readonly number[],
  reference: number,
  levels: { readonly upper: number; readonly lower: number },
): GainEstimate {
  const columns = references.map((b) => kinks(queries, b));
  const sizes = queries.unitOf === null ? undefined : sizesOf(queries.unitOf);
  const point = pointOf(kinks(queries, reference), queries.right[0]!.length) / queries.price[reference]!;
  // Without kinks nothing is cheaper than the reference.
  const shares = (limit: (columns: readonly BoundColumn[]) => number): number[] =>
    columns.map((each, i) => (each.length === 0 ? 0 : limit(each) / queries.price[references[i]!]!));
  const upper = Math.max(...shares((each) => leastBoundUpperLimit(each, levels.upper, sizes)));
  const lower = Math.min(
    ...shares((each) =>
      sizes === undefined
        ? leastBoundLowerLimit(each, levels.lower)
        : Math.min(
            ...each.map(
              ({ values, range }) =>
                range *
                leastMeanLowerLimit({ columns: [Float64Array.from(values, (v) => v / range)], sizes }, levels.lower),
            ),
          ),
    ),
  );
  // No policy saves more than all but the cheapest model costs.
  const most = 1 - Math.min(...queries.price) / Math.max(...references.map((b) => queries.price[b]!));
  return { point, lower: Math.min(point, lower), upper: Math.max(point, Math.min(upper, most)) };
}

/**
 * The models that may be the best: those that no other one is shown to beat, each pair at the level `gamma` / (M - 1), so
 * that the best is among them with a probability of 1 - gamma.
 */
export function bestReferences(right: readonly Float64Array[], gamma: number): number[] {
  const level = gamma / Math.max(1, right.length - 1);
  return [...right.keys()].filter((m) =>
    right.every((other, k) => {
      if (k === m) return true;
      let [won, lost] = [0, 0];
      for (let i = 0; i < other.length; i++) {
        if (other[i]! > right[m]![i]!) won += 1;
        else if (other[i]! < right[m]![i]!) lost += 1;
      }
      return pFirstIsBetter(won, lost) > level;
    }),
  );
}

/** D(lambda) + lambda maxLoss of each kink: by query, or summed over clusters; none where the reference is the cheapest. */
function kinks({ right, price, maxLoss, unitOf }: SavingQueries, b: number): BoundColumn[] {
  const least = Math.min(...price);
  if (price[b]! <= least) return [];
  const lambdas = [...new Set([0, ...price.map((c) => c - least)])].sort((x, y) => x - y);
  const n = right[0]!.length;
  const units = unitOf === null ? n : unitOf.reduce((most, unit) => Math.max(most, unit + 1), 0);
  return lambdas.map((lambda) => {
    const range = price[b]! - least + lambda * (1 + maxLoss);
    const values = new Float64Array(units);
    for (let i = 0; i < n; i++) {
      let cheapest = Infinity;
      for (let m = 0; m < price.length; m++) cheapest = Math.min(cheapest, price[m]! + lambda * (1 - right[m]![i]!));
      const saved = price[b]! + lambda * (1 - right[b]![i]!) - cheapest + lambda * maxLoss;
      values[unitOf === null ? i : unitOf[i]!]! += Math.min(range, Math.max(0, saved));
    }
    return { values, range };
  });
}

function pointOf(columns: readonly BoundColumn[], queries: number): number {
  return columns.length === 0 ? 0 : Math.min(...columns.map(({ values }) => sum(values))) / queries;
}

function sizesOf(unitOf: Uint32Array): Float64Array {
  const sizes = new Float64Array(unitOf.reduce((most, unit) => Math.max(most, unit + 1), 0));
  for (const unit of unitOf) sizes[unit]! += 1;
  return sizes;
}

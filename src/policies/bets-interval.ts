import { unitsOf } from '../certificate/cluster-gain.js';
import { shareLower, shareUpper } from '../certificate/cluster-shares.js';
import type { Interval } from '../certificate/types.js';
import { weightAt } from '../stats/weight.js';
import type { PolicyContext } from './context.js';

/**
 * Two-sided interval, at 1 - delta, of the mean of values by query: bets on the queries, or on their clusters.
 *
 * @param positions  in the context, at least one
 * @param values     of each of these positions, in [-1, 1]
 */
export function betsInterval(
  positions: readonly number[],
  values: readonly number[],
  { delta, matrix, rows, unitOf, weights }: PolicyContext,
): Interval {
  const units = unitOf ?? unitsOf(matrix, rows, () => undefined);
  const sizes = new Map<number, number>();
  const counts = new Map<number, number>();
  for (const [u, i] of positions.entries()) {
    const [unit, weight] = [units[i]!, weightAt(weights, i)];
    sizes.set(unit, (sizes.get(unit) ?? 0) + weight);
    counts.set(unit, (counts.get(unit) ?? 0) + (weight * (1 + values[u]!)) / 2);
  }
  const inOrder = [...sizes.keys()].sort((a, b) => a - b);
  const [size, count] = [sizes, counts].map((by) => Float64Array.from(inOrder, (unit) => by.get(unit)!));
  return [2 * shareLower(count!, size!, delta / 2) - 1, 2 * shareUpper(count!, size!, delta / 2) - 1];
}

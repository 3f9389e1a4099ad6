import { weightAt } from './weight.js';

/** The sum of some numbers, added in their order; 0 of none. */
export function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i]!;
  return total;
}

/** The arithmetic mean; NaN of none. */
export function mean(values: ArrayLike<number>): number {
  return sum(values) / values.length;
}

/** The mean of values that each stand for a number of cases; 0 of nothing. */
export function weightedMean(values: Float64Array, weights: Float64Array | null): number {
  let [sum, total] = [0, 0];
  for (let i = 0; i < values.length; i++) {
    sum += weightAt(weights, i) * values[i]!;
    total += weightAt(weights, i);
  }
  return total === 0 ? 0 : sum / total;
}

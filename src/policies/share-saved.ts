import type { GainEstimate } from '../certificate/types.js';
import { isMeanAbove, isMeanBelow } from '../stats/target-bets.js';

/** Costs that differ by more than this factor are no saving to be told of. */
const MAX_RATIO = 64;
/** Limits of shares are searched to this width, outwards. */
const WIDTH = 1e-5;
/** Of very many units some neighbours in the order of bets are one. */
const MAX_UNITS = 1000;

/**
 * The share of a reference's cost that something else saves, 1 - E[cost] / E[reference], with one-sided limits at level
 * 1 - delta each. Where both cost the same on every query they are exact; else by bets on the sums of units, whether cost
 * less r times the reference's has a mean above or below 0. Costs are taken to be at most the largest that were seen.
 *
 * @param cost       by query, at least 0
 * @param reference  the same, with a positive sum
 * @param unitOf     of each query, in the order of bets
 */
export function shareSaved(
  cost: Float64Array,
  reference: Float64Array,
  unitOf: Uint32Array,
  delta: number,
): GainEstimate {
  if (isConstant(cost) && isConstant(reference)) {
    // Not of the sums, whose rounding would show: 60% is not 59.99.
    const share = 1 - cost[0]! / reference[0]!;
    return { point: share, lower: share, upper: share };
  }
  const point = total(cost) / total(reference);
  const units = unitOf.reduce((most, unit) => Math.max(most, unit + 1), 0);
  const together = Math.ceil(units / MAX_UNITS);
  const [own, other] = [cost, reference].map((values) => sums(values, unitOf, units, together)) as [
    Float64Array,
    Float64Array,
  ];
  const [most, largest] = [Math.max(...own), Math.max(...other)];
  /** Whether E[cost - ratio reference] is shown to be on one side of 0. */
  const isShown = (ratio: number, below: boolean): boolean => {
    // cost + ratio (largest - reference) lies in [0, most + ratio largest]; its mean is compared with ratio largest.
    const values = own.map((sum, unit) => sum + ratio * (largest - other[unit]!));
    return (below ? isMeanBelow : isMeanAbove)(values, delta, ratio * largest, most + ratio * largest);
  };
  const highest = edge((ratio) => isShown(ratio, true), point, MAX_RATIO);
  const lowest = edge((ratio) => isShown(ratio, false), point, 0);
  return { point: 1 - point, lower: 1 - highest, upper: 1 - lowest };
}

/** Where, from the ratio seen outwards, ratios begin that are shown to be wrong; the far end where none is. */
function edge(isShown: (ratio: number) => boolean, seen: number, far: number): number {
  let [inside, outside] = [seen, far];
  // Ratios far off take long to come down from: begin near.
  for (let step = Math.max(0.05, seen / 8); far > seen && seen + step < far; step *= 2) {
    if (!isShown(seen + step)) continue;
    outside = seen + step;
    break;
  }
  while (Math.abs(outside - inside) > WIDTH) {
    const middle = (inside + outside) / 2;
    if (isShown(middle)) outside = middle;
    else inside = middle;
  }
  return outside;
}

function sums(values: Float64Array, unitOf: Uint32Array, units: number, together: number): Float64Array {
  const sums = new Float64Array(Math.ceil(units / together));
  for (let i = 0; i < values.length; i++) sums[Math.floor(unitOf[i]! / together)]! += values[i]!;
  return sums;
}

function total(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function isConstant(values: Float64Array): boolean {
  return values.every((value) => value === values[0]);
}

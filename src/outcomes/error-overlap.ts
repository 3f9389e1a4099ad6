import { popcount, type Bits } from './bits.js';

/** Queries in both sets of rows, without making the set: the inner loop of everything that goes over pairs. */
export function overlap(a: Bits, b: Bits, weights: Float64Array | null): number {
  let total = 0;
  if (weights === null) {
    for (let w = 0; w < a.length; w++) total += popcount(a[w]! & b[w]!);
    return total;
  }
  for (let w = 0; w < a.length; w++) {
    for (let word = a[w]! & b[w]!; word !== 0; word &= word - 1)
      total += weights[w * 32 + 31 - Math.clz32(word & -word)]!;
  }
  return total;
}

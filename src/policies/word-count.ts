import { popcount } from '../outcomes/bits.js';

/** Queries in one word of packed rows: what loops that combine three sets or more add up, without making a set. */
export function queriesIn(word: number, index: number, weights: Float64Array | null): number {
  if (weights === null) return popcount(word);
  let total = 0;
  for (let rest = word; rest !== 0; rest &= rest - 1) total += weights[index * 32 + 31 - Math.clz32(rest & -rest)]!;
  return total;
}

import type { Random } from '../stats/random.js';
import { heads } from './permutation-test.js';

/** Additions of the exact distribution; beyond, flips are drawn. */
const MAX_WORK = 5_000_000;
const FLIPS = 9_999;

/**
 * P-value of "these paired differences are not positive on average": the probability that their sum is at least as
 * large when the sign of each is the fall of a fair coin (Fisher's randomisation test). With differences of 1 and -1 it
 * is the exact one-sided McNemar test; with one difference a cluster it is exact however the pairs of a cluster hang together.
 *
 * Exact by the distribution of the sum (differences are whole numbers), to the accuracy of sums of doubles; where that
 * would take more than 5 million additions, by 9,999 draws of all signs, what was seen counted in.
 *
 * @param differences  whole numbers, one for each pair or cluster
 * @param random       of the coins, where they are thrown
 * @returns the p-value, 1 where every difference is 0
 * @throws RangeError for a difference that is no whole number
 */
export function pSumIsLarge(differences: readonly number[], random: () => Random): number {
  const sizes: number[] = [];
  let [seen, unit] = [0, 0];
  for (const difference of differences) {
    if (!Number.isSafeInteger(difference)) throw new RangeError(`pSumIsLarge: a whole number, not ${difference}`);
    if (difference === 0) continue;
    sizes.push(Math.abs(difference));
    seen += difference;
    unit = divisor(unit, Math.abs(difference));
  }
  if (sizes.length === 0) return 1;
  const units = sizes.map((size) => size / unit);
  const total = units.reduce((sum, size) => sum + size, 0);
  // With A the sum of those whose coin shows heads, the sum is 2 A - total.
  const least = (seen / unit + total) / 2;
  return sizes.length * total <= MAX_WORK ? exact(units, total, least) : drawn(units, least, random());
}

function exact(sizes: readonly number[], total: number, least: number): number {
  const chance = new Float64Array(total + 1);
  chance[0] = 1;
  let reached = 0;
  for (const size of sizes) {
    reached += size;
    for (let sum = reached; sum >= 0; sum--)
      chance[sum] = 0.5 * (chance[sum]! + (sum >= size ? chance[sum - size]! : 0));
  }
  let p = 0;
  for (let sum = total; sum >= least; sum--) p += chance[sum]!;
  return Math.min(1, p);
}

function drawn(sizes: readonly number[], least: number, random: Random): number {
  const times = new Map<number, number>();
  for (const size of sizes) times.set(size, (times.get(size) ?? 0) + 1);
  let asLarge = 1;
  for (let flip = 0; flip < FLIPS; flip++) {
    let sum = 0;
    for (const [size, coins] of times) sum += size * heads(coins, random);
    if (sum >= least) asLarge += 1;
  }
  return asLarge / (FLIPS + 1);
}

function divisor(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}

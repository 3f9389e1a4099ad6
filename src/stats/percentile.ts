/**
 * The p-quantile of sorted values, by linear interpolation between order statistics (type 7 of Hyndman and Fan,
 * American Statistician 50, 1996).
 *
 * @param sorted  ascending, at least one value
 * @param p       0 <= p <= 1
 * @throws RangeError outside that domain
 */
export function percentile(sorted: ArrayLike<number>, p: number): number {
  if (!(sorted.length > 0 && p >= 0 && p <= 1)) throw new RangeError(`percentile: p = ${p} of ${sorted.length} values`);
  const at = p * (sorted.length - 1);
  const below = Math.floor(at);
  const low = sorted[below]!;
  const high = sorted[Math.ceil(at)]!;
  // Equal neighbours need no arithmetic, which infinite ones would turn into NaN.
  return low === high ? low : low + (at - below) * (high - low);
}

/**
 * The point where a decreasing function falls to zero or below, rounded up: the smallest double above `low` (where it
 * is positive) and up to `high` (where it is not) at which the function is not positive. Halving as far as doubles go
 * takes about 54 evaluations, and more only where the point lies much nearer to zero than either end does.
 *
 * @param low, high  finite; where `high` is not above `low` it comes back
 * @throws RangeError where an end is infinite or NaN
 */
export function firstNotPositive(f: (x: number) => number, low: number, high: number): number {
  if (!(Number.isFinite(low) && Number.isFinite(high)))
    throw new RangeError(`firstNotPositive: ends must be finite: ${low}, ${high}`);
  let [below, above] = [low, high];
  for (;;) {
    const middle = (below + above) / 2;
    if (middle <= below || middle >= above) return above;
    if (f(middle) > 0) below = middle;
    else above = middle;
  }
}

/**
 * The smallest whole number from `low` up to `end - 1` at which a condition holds that, once it holds, holds for all
 * larger ones; `end` where there is none. Asks about log2(end - low) times.
 */
export function firstInteger(low: number, end: number, holds: (k: number) => boolean): number {
  let [below, above] = [low - 1, end];
  while (above - below > 1) {
    const middle = Math.floor((below + above) / 2);
    if (holds(middle)) above = middle;
    else below = middle;
  }
  return above;
}

/**
 * The point where a decreasing function falls to zero or below, rounded up: the smallest double above `low` (where it
 * is positive) and up to `high` (where it is not) at which the function is not positive. Of a smooth function it takes
 * about 15 evaluations, of a step some 60, of one that is flat at that point, or bent sharply, up to 240, and more only
 * where the point lies much nearer to zero than either end does.
 *
 * Two steps of three are where the line between the ends crosses zero, with the value halved of an end that stays (the
 * Illinois rule; Dowell and Jarratt, BIT 11, 1971); the third halves the interval.
 *
 * @param low, high  finite; where `high` is not above `low` it comes back
 * @throws RangeError where an end is infinite or NaN
 */
export function firstNotPositive(f: (x: number) => number, low: number, high: number): number {
  if (!(Number.isFinite(low) && Number.isFinite(high)))
    throw new RangeError(`firstNotPositive: ends must be finite: ${low}, ${high}`);
  let [below, above] = [low, high];
  // The values there, once they are known; and where the last step fell.
  let [positive, rest, side] = [NaN, NaN, 0];
  let [near, width] = [NEAR, above - below];
  let zeros = 0;
  for (let step = 1; ; step++) {
    const middle = (below + above) / 2;
    if (middle <= below || middle >= above) return above;
    let x = middle;
    const crossing = below + (above - below) * (positive / (positive - rest));
    const isSlow = step % 3 === 0 && above - below > width / 2;
    if (step % 3 === 0) width = above - below;
    if (!isSlow && rest < 0 && crossing >= below && crossing <= above) {
      // A little way from either end, so that the other one comes as near.
      const off = Math.min(middle - below, near * Math.abs(crossing));
      x = Math.max(below + off, Math.min(above - off, crossing));
    }
    const value = f(x);
    const isSame = side === (value > 0 ? 1 : -1);
    near = isSame ? 8 * near : NEAR;
    if (value > 0) {
      below = x;
      positive = value;
      if (isSame) rest /= 2;
    } else {
      above = x;
      // A point met exactly is that sought, or nearly so; where the function stays 0 that says nothing, and halving does.
      zeros = value === 0 ? zeros + 1 : 0;
      rest = zeros === 1 || zeros === 2 ? -Number.MIN_VALUE : value;
      if (isSame) positive /= 2;
    }
    side = value > 0 ? 1 : -1;
  }
}

/** In parts of a number: a few doubles. */
const NEAR = 2 ** -51;

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

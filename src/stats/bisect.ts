/**
 * The point where a decreasing function falls to zero or below, rounded up: the smallest double above `low` (where it
 * is positive) and up to `high` (where it is not) at which the function is not positive. Halving as far as doubles go
 * takes about 54 evaluations, and more only where the point lies much nearer to zero than either end does.
 */
export function firstNotPositive(f: (x: number) => number, low: number, high: number): number {
  let [below, above] = [low, high];
  for (;;) {
    const middle = (below + above) / 2;
    if (middle <= below || middle >= above) return above;
    if (f(middle) > 0) below = middle;
    else above = middle;
  }
}

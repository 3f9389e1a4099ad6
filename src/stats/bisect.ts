/**
 * The point where a decreasing function falls to zero or below, rounded up: the smallest double found, between `low`
 * (where it is positive) and `high` (where it is not), at which the function is not positive. Bisection with
 * regula falsi steps (the Illinois variant), to neighbouring doubles or 1e-16 relative.
 */
export function firstNotPositive(f: (x: number) => number, low: number, high: number): number {
  let [a, b] = [low, high];
  let [fa, fb] = [f(a), f(b)];
  for (let i = 0; i < 200 && b - a > 2 ** -53 * b; i++) {
    const falsi = b - (fb * (b - a)) / (fb - fa);
    // Every third step is a plain halving, so that a flat function cannot stall the search.
    const x = i % 3 === 2 || !(falsi > a && falsi < b) ? (a + b) / 2 : falsi;
    if (x <= a || x >= b) break;
    const fx = f(x);
    if (fx > 0) {
      if (i % 3 !== 2) fb /= 2;
      [a, fa] = [x, fx];
    } else {
      if (i % 3 !== 2) fa /= 2;
      [b, fb] = [x, fx];
    }
  }
  return b;
}

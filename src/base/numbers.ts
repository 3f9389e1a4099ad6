/** `up` for upper bounds, `down` for lower bounds: what is printed never claims more than what was computed. */
export type Rounding = 'up' | 'down' | 'nearest';

/** The whole k with k / 10^(digits + 2) nearest to x on the asked side; that itself is compared, so 0.07 stays 0.07. */
function rounded(x: number, digits: number, rounding: Rounding): number {
  const scale = 10 ** (digits + 2);
  if (rounding === 'nearest') return Math.round(x * scale);
  let k = Math.round(x * scale);
  if (rounding === 'up') {
    while (k / scale < x) k += 1;
    while ((k - 1) / scale >= x) k -= 1;
  } else {
    while (k / scale > x) k -= 1;
    while ((k + 1) / scale <= x) k += 1;
  }
  return k;
}

/** A fraction as percent or percentage points: 0.0515 is `5.2` (nearest, one digit), -0.012 is `−1.2`. */
export function percent(x: number, digits = 1, rounding: Rounding = 'nearest'): string {
  const k = rounded(x, digits, rounding);
  return (k / 10 ** digits)
    .toFixed(digits)
    .replace(/^-(0\.?0*)$/, '$1')
    .replace('-', MINUS);
}

/** The sign that is as wide as a plus. */
export const MINUS = '−';

/**
 * A bound in points with as many digits as it takes to stand on the same side of `against` as it does: a bound just
 * below the gain asked for is not printed as equal to it.
 */
export function bound(x: number, rounding: 'up' | 'down', against: number): string {
  for (let digits = 1; digits < 8; digits++) {
    const shown = rounded(x, digits, rounding) / 10 ** (digits + 2);
    if (x < against === shown < against) return percent(x, digits, rounding);
  }
  return percent(x, 8, rounding);
}

/**
 * A number to the 12 significant digits that are written to files and outputs: more than any reader needs, and fewer than
 * platforms agree on for logarithms and exponentials.
 */
export function portable(x: number): number {
  return Number.isInteger(x) ? x : Number(x.toPrecision(12));
}

/** A fraction chosen by the user, in points, without needless zeros: 0.02 is `2`, 0.015 is `1.5`. */
export function points(x: number): string {
  return String(Number((100 * x).toPrecision(12)));
}

/** Thousands separated by commas. */
export function integer(x: number): string {
  return Math.round(x)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A number to so many significant digits, without an exponent where it is large: `8.33`, `0.0000836`, `4,530`. */
export function significant(x: number, digits: number): string {
  const shown = x.toPrecision(digits);
  const value = Number(shown);
  return Math.abs(value) >= 10 ** digits && Math.abs(value) < 1e15 ? integer(value) : shown;
}

/** `1 query`, `1,319 queries`. */
export function counted(x: number, one: string, many: string): string {
  return `${integer(x)} ${x === 1 ? one : many}`;
}

/** A p-value to two digits, never shown as 0. */
export function pValue(p: number): string {
  if (p < 1e-4) return '< 0.0001';
  return p >= 0.1 ? p.toFixed(2) : p.toPrecision(2);
}

/**
 * A whole number of things.
 *
 * @type integer
 * @minimum 0
 */
export type Count = number;

/**
 * A share of something, or a probability.
 *
 * @minimum 0
 * @maximum 1
 */
export type Fraction = number;

/**
 * A confidence.
 *
 * @exclusiveMinimum 0
 * @exclusiveMaximum 1
 */
export type Confidence = number;

/**
 * An amount that is not negative, whole or not.
 *
 * @minimum 0
 */
export type Amount = number;

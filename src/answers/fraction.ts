import { bounded, UNREADABLE } from './effort.js';

/** An exact rational number: lowest terms, the denominator positive. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

export const ONE: Fraction = { n: 1n, d: 1n };

/** n/d in lowest terms. @throws UNREADABLE where d is 0 or either part is too long */
export function fraction(n: bigint, d = 1n): Fraction {
  if (d === 1n) return { n: bounded(n), d };
  if (d === 0n) throw UNREADABLE;
  const divisor = gcd(n < 0n ? -n : n, d < 0n ? -d : d) * (d < 0n ? -1n : 1n);
  return { n: bounded(n / divisor), d: bounded(d / divisor) };
}

export function add(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.d + b.n * a.d, a.d * b.d);
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.n, a.d * b.d);
}

/** 1/a. @throws UNREADABLE where a is 0 */
export function reciprocal(a: Fraction): Fraction {
  return fraction(a.d, a.n);
}

export function negative(a: Fraction): Fraction {
  return { n: -a.n, d: a.d };
}

/** As text: `-3/4`, `5`. */
export function fractionText(a: Fraction): string {
  return a.d === 1n ? a.n.toString() : `${a.n}/${a.d}`;
}

/** Most digits, in all, of a number that is read as one. */
const MAX_DIGITS = 500;

/**
 * The exact value of an unsigned decimal numeral: `12`, `0.50`, `.5`, `5.`, `1.2e-3`; undefined for anything else and for
 * more than 500 digits.
 */
export function decimal(text: string): Fraction | undefined {
  if (text.length > MAX_DIGITS) return undefined;
  const match = /^(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/.exec(text);
  if (match === null) return undefined;
  const [, whole = '', part = '', exponent = '0'] = match;
  if (whole === '' && part === '') return undefined;
  const scale = Number(exponent) - part.length;
  if (Math.abs(scale) > MAX_DIGITS) return undefined;
  const digits = BigInt(whole + part);
  return scale >= 0 ? fraction(digits * 10n ** BigInt(scale)) : fraction(digits, 10n ** BigInt(-scale));
}

function gcd(a: bigint, b: bigint): bigint {
  // Most fractions are small, and numbers are much faster than big integers.
  if (a <= BigInt(Number.MAX_SAFE_INTEGER) && b <= BigInt(Number.MAX_SAFE_INTEGER)) {
    let [x, y] = [Number(a), Number(b)];
    while (y !== 0) [x, y] = [y, x % y];
    return BigInt(x);
  }
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

import { powerIsBounded, UNREADABLE, type Effort } from './effort.js';
import { fraction, fractionText, ONE, reciprocal, type Fraction } from './fraction.js';
import {
  atomPower,
  constant,
  inverseTerm,
  onlyTerm,
  polynomialText,
  productOf,
  rationalValue,
  scaled,
  single,
  sum,
  termsInOrder,
  wholePower,
  type Polynomial,
} from './polynomial.js';
import { primeFactors, wholeSquareRoot } from './radical.js';

/** A quotient of polynomials, exact. The denominator is 1 or has several terms; the first of them has coefficient 1. */
export interface Quotient {
  readonly above: Polynomial;
  readonly below: Polynomial;
}

const UNIT = constant(ONE);

export function number(value: Fraction): Quotient {
  return { above: constant(value), below: UNIT };
}

export function atom(name: string): Quotient {
  return { above: atomPower(name), below: UNIT };
}

export function plus(a: Quotient, b: Quotient, effort: Effort): Quotient {
  if (polynomialText(a.below) === polynomialText(b.below)) {
    return quotient(sum(a.above, b.above, effort), a.below, effort);
  }
  const above = sum(productOf(a.above, b.below, effort), productOf(b.above, a.below, effort), effort);
  return quotient(above, productOf(a.below, b.below, effort), effort);
}

export function negated(a: Quotient, effort: Effort): Quotient {
  return { above: scaled(a.above, fraction(-1n), effort), below: a.below };
}

export function times(a: Quotient, b: Quotient, effort: Effort): Quotient {
  return quotient(productOf(a.above, b.above, effort), productOf(a.below, b.below, effort), effort);
}

/** a / b. @throws UNREADABLE where b is 0 */
export function over(a: Quotient, b: Quotient, effort: Effort): Quotient {
  return times(a, quotient(b.below, b.above, effort), effort);
}

/** The exact value where there is nothing but rational numbers in it. */
export function valueOf(a: Quotient): Fraction | undefined {
  return a.below.size === 1 ? rationalValue(a.above) : undefined;
}

/** Whether it holds a symbol: anything but numbers, roots of numbers, π, e and i. */
export function hasSymbols(a: Quotient): boolean {
  return [...a.above.values(), ...a.below.values()].some(({ factors }) =>
    factors.some((factor) => !factor.atom.startsWith('#') && !['π', 'e', 'i'].includes(factor.atom)),
  );
}

/** As text. Equal texts mean equal values; the other way only where no denominator has several terms. */
export function quotientText(a: Quotient): string {
  const above = polynomialText(a.above);
  return isUnit(a.below) ? above : `(${above})/(${polynomialText(a.below)})`;
}

/** Whether the values are the same, by cross-multiplication. */
export function areEqual(a: Quotient, b: Quotient, effort: Effort): boolean {
  if (isUnit(a.below) && isUnit(b.below)) return polynomialText(a.above) === polynomialText(b.above);
  return polynomialText(productOf(a.above, b.below, effort)) === polynomialText(productOf(b.above, a.below, effort));
}

/**
 * base^exponent by identities that hold for every value of the symbols; a power that has none is an atom of its own.
 *
 * @throws UNREADABLE for 0 to a power that is not positive
 */
export function raised(base: Quotient, exponent: Quotient, effort: Effort): Quotient {
  const power = valueOf(exponent);
  const opaque = (): Quotient => atom(`(${quotientText(base)})^(${quotientText(exponent)})`);
  if (power === undefined) return opaque();
  if (base.above.size === 0) {
    if (power.n <= 0n) throw UNREADABLE;
    return base;
  }
  if (power.d !== 1n) return rootPower(base, power, effort) ?? opaque();
  const size = power.n < 0n ? -power.n : power.n;
  const positive = wholeQuotientPower(base, size, effort);
  if (positive === undefined) return opaque();
  return power.n < 0n ? over(number(ONE), positive, effort) : positive;
}

/** The degree-th root: of a negative rational, the real one of odd degree and the one along i for square roots. */
export function root(base: Quotient, degree: bigint, effort: Effort): Quotient {
  if (degree < 2n) throw UNREADABLE;
  const value = valueOf(base);
  if (value !== undefined && value.n < 0n) {
    const positive = root(number(fraction(-value.n, value.d)), degree, effort);
    if (degree % 2n === 1n) return negated(positive, effort);
    if (degree === 2n) return times(positive, atom('i'), effort);
  }
  return raised(base, number(fraction(1n, degree)), effort);
}

function wholeQuotientPower(base: Quotient, power: bigint, effort: Effort): Quotient | undefined {
  const value = valueOf(base);
  if (value !== undefined) {
    if (!powerIsBounded(value.n, power) || !powerIsBounded(value.d, power)) return undefined;
    return number(fraction(value.n ** power, value.d ** power));
  }
  if (power > 64n) return undefined;
  return {
    above: wholePower(base.above, Number(power), effort),
    below: wholePower(base.below, Number(power), effort),
  };
}

/** A power that is not whole: of a positive rational through its primes, of a bare symbol as it stands. */
function rootPower(base: Quotient, power: Fraction, effort: Effort): Quotient | undefined {
  const value = valueOf(base);
  if (value !== undefined) {
    if (value.n < 0n) return undefined;
    const above = integerPower(value.n, power, effort);
    const below = integerPower(value.d, power, effort);
    return above === undefined || below === undefined ? undefined : over(above, below, effort);
  }
  const term = isUnit(base.below) ? onlyTerm(base.above) : undefined;
  const [factor] = term?.factors ?? [];
  if (term === undefined || factor === undefined || term.factors.length > 1 || term.coefficient.n < 0n)
    return undefined;
  // (x^2)^(1/2) is |x|, not x; and a root under another power may be of a negative number.
  if (factor.power.n !== 1n || factor.power.d !== 1n || factor.atom === 'i' || factor.atom.startsWith('#')) {
    return undefined;
  }
  const scale = rootPower(number(term.coefficient), power, effort);
  return scale === undefined ? undefined : times(scale, { above: atomPower(factor.atom, power), below: UNIT }, effort);
}

function integerPower(n: bigint, power: Fraction, effort: Effort): Quotient | undefined {
  if (power.d === 2n && power.n === 1n) {
    const whole = wholeSquareRoot(n);
    if (whole !== undefined) return number(fraction(whole));
  }
  if (power.d > 64n) return undefined;
  effort.spend(100);
  const factors = primeFactors(n);
  if (factors === undefined) return undefined;
  let result = number(ONE);
  for (const [prime, count] of factors) {
    const exponent = fraction(power.n * BigInt(count), power.d);
    result = times(result, { above: atomPower(`#${prime}`, exponent), below: UNIT }, effort);
  }
  return result;
}

function quotient(above: Polynomial, below: Polynomial, effort: Effort): Quotient {
  if (isUnit(below)) return { above, below };
  if (below.size === 0) throw UNREADABLE;
  if (above.size === 0) return { above, below: UNIT };
  const term = onlyTerm(below);
  if (term !== undefined) return { above: productOf(above, single(inverseTerm(term)), effort), below: UNIT };
  const scale = reciprocal(termsInOrder(below)[0]!.coefficient);
  return { above: scaled(above, scale, effort), below: scaled(below, scale, effort) };
}

function isUnit(a: Polynomial): boolean {
  const value = a.size === 1 ? a.get('') : undefined;
  return value !== undefined && fractionText(value.coefficient) === '1';
}

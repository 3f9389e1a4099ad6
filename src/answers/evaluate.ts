import { UNREADABLE, type Effort } from './effort.js';
import { decimal, fraction, type Fraction } from './fraction.js';
import { atom, number, quotientText, valueOf, type Quotient } from './quotient.js';

/** Larger factorials and binomials are atoms: equal to themselves, not evaluated. */
const LARGEST = 200n;

/** n! for a whole n up to 200; an atom for anything else. @throws UNREADABLE for negative whole numbers */
export function factorial(of: Quotient, effort: Effort): Quotient {
  const n = whole(of);
  if (n === undefined || n > LARGEST) return atom(`(${quotientText(of)})!`);
  if (n < 0n) throw UNREADABLE;
  effort.spend(Number(n));
  let result = 1n;
  for (let factor = 2n; factor <= n; factor++) result *= factor;
  return number(fraction(result));
}

/** The binomial coefficient for 0 <= k <= n <= 200; an atom for anything else. */
export function binomial(above: Quotient, below: Quotient, effort: Effort): Quotient {
  const [n, k] = [whole(above), whole(below)];
  if (n === undefined || k === undefined || k < 0n || n > LARGEST || k > n) {
    return atom(`binomial(${quotientText(above)}, ${quotientText(below)})`);
  }
  effort.spend(Number(k));
  let result = 1n;
  for (let i = 1n; i <= k; i++) result = (result * (n - k + i)) / i;
  return number(fraction(result));
}

/** |a| of a rational number; an atom for anything else. */
export function magnitude(of: Quotient): Quotient {
  const value = valueOf(of);
  if (value === undefined) return atom(`|${quotientText(of)}|`);
  return number(fraction(value.n < 0n ? -value.n : value.n, value.d));
}

/** `0.1` and then `6` for ever: 1/6. @throws UNREADABLE where either is not made of digits */
export function repeatingDecimal(start: string, repeated: string): Fraction {
  const first = decimal(start);
  if (first === undefined || !/^\d{1,50}$/.test(repeated) || !/^\d+(?:\.\d+)?$/.test(start)) throw UNREADABLE;
  const places = BigInt(start.includes('.') ? start.length - start.indexOf('.') - 1 : 0);
  const scale = 10n ** places;
  const nines = 10n ** BigInt(repeated.length) - 1n;
  return fraction(((first.n * scale) / first.d) * nines + BigInt(repeated), scale * nines);
}

function whole(of: Quotient): bigint | undefined {
  const value = valueOf(of);
  return value?.d === 1n ? value.n : undefined;
}

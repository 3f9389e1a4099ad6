import { UNREADABLE, type Effort } from './effort.js';
import { add, fraction, fractionText, multiply, negative, ONE, type Fraction } from './fraction.js';
import { primePower } from './radical.js';

/**
 * One power of a product: a symbol, a constant such as π, a prime under a root (`#2` to the power 1/2 is √2) or a
 * function value that is not looked into, such as `sin(x)`.
 */
export interface Factor {
  readonly atom: string;
  readonly power: Fraction;
}

/** A coefficient times a product of factors, which are in the order of their atoms; `key` is the product as text. */
export interface Term {
  readonly coefficient: Fraction;
  readonly factors: readonly Factor[];
  readonly key: string;
}

/**
 * A sum of terms with different products, none of them zero: exact. Powers of a prime under a root are kept between 0
 * and 1 and those of i below 2, so that equal constants over the rationals have one form (roots of different primes are
 * linearly independent over the rationals: Besicovitch, J. London Math. Soc. 15, 1940).
 */
export type Polynomial = ReadonlyMap<string, Term>;

export function constant(value: Fraction): Polynomial {
  return value.n === 0n ? new Map() : new Map([['', { coefficient: value, factors: [], key: '' }]]);
}

/** One atom to a power. */
export function atomPower(atom: string, power: Fraction = ONE): Polynomial {
  return single(product(ONE, [{ atom, power }]));
}

export function single(term: Term): Polynomial {
  return new Map([[term.key, term]]);
}

export function sum(a: Polynomial, b: Polynomial, effort: Effort): Polynomial {
  effort.spend(b.size);
  const terms = new Map(a);
  for (const term of b.values()) addTerm(terms, term);
  return terms;
}

export function scaled(a: Polynomial, by: Fraction, effort: Effort): Polynomial {
  effort.spend(a.size);
  const terms = new Map<string, Term>();
  for (const term of a.values()) terms.set(term.key, { ...term, coefficient: multiply(term.coefficient, by) });
  return terms;
}

export function productOf(a: Polynomial, b: Polynomial, effort: Effort): Polynomial {
  const terms = new Map<string, Term>();
  for (const left of a.values()) {
    for (const right of b.values()) {
      effort.spend(1 + left.factors.length + right.factors.length);
      addTerm(terms, termProduct(left, right));
    }
  }
  return terms;
}

/** a to a whole power, by repeated multiplication: the effort bounds it. @param power  >= 0 */
export function wholePower(a: Polynomial, power: number, effort: Effort): Polynomial {
  let result = constant(ONE);
  for (let i = 0; i < power; i++) result = productOf(result, a, effort);
  return result;
}

/** 1/term. */
export function inverseTerm(term: Term): Term {
  return product(
    fraction(term.coefficient.d, term.coefficient.n),
    term.factors.map(({ atom, power }) => ({ atom, power: negative(power) })),
  );
}

/** The value of a polynomial without symbols, roots and constants such as π; undefined for any other. */
export function rationalValue(a: Polynomial): Fraction | undefined {
  if (a.size === 0) return { n: 0n, d: 1n };
  const term = a.size === 1 ? a.get('') : undefined;
  return term?.coefficient;
}

export function onlyTerm(a: Polynomial): Term | undefined {
  return a.size === 1 ? a.values().next().value : undefined;
}

/** Terms in the order of their products, which is the same for equal polynomials. */
export function termsInOrder(a: Polynomial): Term[] {
  return [...a.values()].sort((x, y) => (x.key < y.key ? -1 : 1));
}

/** As text, the same for equal polynomials. */
export function polynomialText(a: Polynomial): string {
  if (a.size === 0) return '0';
  return termsInOrder(a)
    .map(({ coefficient, key }) => {
      if (key === '') return fractionText(coefficient);
      if (coefficient.d === 1n && coefficient.n === 1n) return key;
      return coefficient.d === 1n && coefficient.n === -1n ? `-${key}` : `${fractionText(coefficient)}*${key}`;
    })
    .join(' + ');
}

function addTerm(terms: Map<string, Term>, term: Term): void {
  const known = terms.get(term.key);
  const coefficient = known === undefined ? term.coefficient : add(known.coefficient, term.coefficient);
  if (coefficient.n === 0n) terms.delete(term.key);
  else terms.set(term.key, { ...term, coefficient });
}

function termProduct(a: Term, b: Term): Term {
  const coefficient = multiply(a.coefficient, b.coefficient);
  if (b.factors.length === 0) return { ...a, coefficient };
  if (a.factors.length === 0) return { ...b, coefficient };
  return product(coefficient, [...a.factors, ...b.factors]);
}

/** Brings a product into its one form: atoms in order and once each, roots of primes and i reduced. */
function product(coefficient: Fraction, factors: readonly Factor[]): Term {
  const powers = new Map<string, Fraction>();
  for (const { atom, power } of factors) {
    const known = powers.get(atom);
    powers.set(atom, known === undefined ? power : add(known, power));
  }
  const reduced: Factor[] = [];
  for (const [atom, power] of powers) {
    if (atom.startsWith('#')) {
      const whole = floor(power);
      coefficient = multiply(coefficient, primePower(BigInt(atom.slice(1)), whole));
      const rest = add(power, fraction(-whole));
      if (rest.n !== 0n) reduced.push({ atom, power: rest });
    } else if (atom === 'i') {
      if (power.d !== 1n) throw UNREADABLE;
      const turns = ((power.n % 4n) + 4n) % 4n;
      if (turns >= 2n) coefficient = negative(coefficient);
      if (turns % 2n === 1n) reduced.push({ atom, power: ONE });
    } else if (power.n !== 0n) reduced.push({ atom, power });
  }
  reduced.sort((a, b) => (a.atom < b.atom ? -1 : 1));
  return { coefficient, factors: reduced, key: reduced.map(factorText).join('*') };
}

function floor({ n, d }: Fraction): bigint {
  const whole = n / d;
  return n < 0n && whole * d !== n ? whole - 1n : whole;
}

function factorText({ atom, power }: Factor): string {
  const name = atom.startsWith('#') ? atom.slice(1) : atom;
  if (name !== atom && power.d === 2n) return `√${name}`;
  if (power.n === 1n && power.d === 1n) return name;
  return `${name}^${power.d === 1n ? String(power.n) : `(${fractionText(power)})`}`;
}

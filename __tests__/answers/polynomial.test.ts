import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Effort, UNREADABLE } from '../../src/answers/effort.js';
import { fraction, ONE } from '../../src/answers/fraction.js';
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
} from '../../src/answers/polynomial.js';

const effort = (): Effort => new Effort();
const x = atomPower('x');
const whole = (n: number): Polynomial => constant(fraction(BigInt(n)));
const half = fraction(1n, 2n);
const root = (prime: number, power = half): Polynomial => atomPower(`#${prime}`, power);
const times = (...parts: readonly Polynomial[]): string =>
  polynomialText(parts.reduce((a, b) => productOf(a, b, effort())));

describe('one form', () => {
  test('terms that cancel are gone, and nothing is 0', () => {
    const gone = sum(x, scaled(x, fraction(-1n), effort()), effort());
    expect(gone.size).toBe(0);
    expect(polynomialText(gone)).toBe('0');
    expect(rationalValue(gone)).toEqual({ n: 0n, d: 1n });
    expect(constant(fraction(0n)).size).toBe(0);
  });

  test('roots of primes: √2 √2 = 2, 2^(5/2) = 4 √2, 2^(-1/2) = √2 / 2', () => {
    expect(times(root(2), root(2))).toBe('2');
    expect(polynomialText(root(2, fraction(5n, 2n)))).toBe('4*√2');
    expect(polynomialText(root(2, fraction(-1n, 2n)))).toBe('1/2*√2');
    expect(times(root(2), root(3))).toBe(times(root(3), root(2)));
    expect(polynomialText(root(2, fraction(1n, 3n)))).toBe('2^(1/3)');
  });

  test('powers of i: 1, i, -1, -i', () => {
    const i = atomPower('i');
    expect([0, 1, 2, 3, 4].map((power) => polynomialText(wholePower(i, power, effort())))).toEqual([
      '1',
      'i',
      '-1',
      '-i',
      '1',
    ]);
    expect(polynomialText(atomPower('i', fraction(-1n)))).toBe('-i');
    expect(() => atomPower('i', half)).toThrow(UNREADABLE);
  });

  test('x to 0 is 1, and 1/term undoes a term', () => {
    const term = onlyTerm(scaled(atomPower('x', fraction(3n)), fraction(2n, 5n), effort()))!;
    expect(times(single(term), single(inverseTerm(term)))).toBe('1');
    expect(onlyTerm(sum(x, whole(1), effort()))).toBeUndefined();
  });
});

describe('arithmetic', () => {
  /** Integer coefficients of 1, x, x^2. */
  const coefficients = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 3 });
  const of = (values: readonly number[]): Polynomial =>
    values
      .map((c, power) => scaled(wholePower(x, power, effort()), fraction(BigInt(c)), effort()))
      .map((term) => (onlyTerm(term)?.coefficient.n === 0n ? new Map() : term))
      .reduce((a, b) => sum(a, b, effort()), whole(0));
  const at = (p: Polynomial, value: number): number =>
    termsInOrder(p).reduce(
      (total, { coefficient, factors }) => total + Number(coefficient.n) * value ** Number(factors[0]?.power.n ?? 0n),
      0,
    );

  test('sums and products have the values of sums and products', () => {
    fc.assert(
      fc.property(coefficients, coefficients, fc.integer({ min: -5, max: 5 }), (a, b, value) => {
        const [p, q] = [of(a), of(b)];
        expect(at(sum(p, q, effort()), value)).toBe(at(p, value) + at(q, value));
        // Plus 0, for -0 is another number to the test.
        expect(at(productOf(p, q, effort()), value) + 0).toBe(at(p, value) * at(q, value) + 0);
      }),
      { seed: 3, numRuns: 150 },
    );
  });

  test('(x + 1)^3 by hand', () => {
    const cube = wholePower(sum(x, constant(ONE), effort()), 3, effort());
    expect(new Set(polynomialText(cube).split(' + '))).toEqual(new Set(['1', '3*x', '3*x^2', 'x^3']));
  });

  test('has an end: what grows without bound is not worked out', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((name) => atomPower(name)).reduce((a, b) => sum(a, b, effort()));
    expect(() => wholePower(many, 12, effort())).toThrow(UNREADABLE);
  });
});

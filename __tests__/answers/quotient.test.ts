import { describe, expect, test } from '@jest/globals';
import { Effort, UNREADABLE } from '../../src/answers/effort.js';
import { fraction } from '../../src/answers/fraction.js';
import {
  areEqual,
  atom,
  hasSymbols,
  negated,
  number,
  over,
  plus,
  quotientText,
  raised,
  root,
  times,
  valueOf,
  type Quotient,
} from '../../src/answers/quotient.js';

const effort = new Effort();
const n = (above: number, below = 1): Quotient => number(fraction(BigInt(above), BigInt(below)));
const [x, y] = [atom('x'), atom('y')];
const power = (base: Quotient, exponent: Quotient): string => quotientText(raised(base, exponent, new Effort()));
const rootOf = (base: Quotient, degree: bigint): string => quotientText(root(base, degree, new Effort()));

describe('quotients', () => {
  test('are numbers where nothing but numbers is in them', () => {
    expect(valueOf(over(plus(n(1), n(1, 2), effort), n(3), effort))).toEqual({ n: 1n, d: 2n });
    expect(valueOf(x)).toBeUndefined();
    expect(valueOf(over(n(0), plus(x, n(1), effort), effort))).toEqual({ n: 0n, d: 1n });
  });

  test('divide by a term into what stands above', () => {
    expect(quotientText(over(times(n(6), x, effort), times(n(4), y, effort), effort))).toBe('3/2*x*y^-1');
  });

  test('by sums are equal by cross-multiplication: (x^2 - 1) / (x - 1) is x + 1', () => {
    const less = plus(x, n(-1), effort);
    const found = over(plus(times(x, x, effort), n(-1), effort), less, effort);
    expect(areEqual(found, plus(x, n(1), effort), effort)).toBe(true);
    expect(areEqual(found, plus(x, n(2), effort), effort)).toBe(false);
    const scaledUp = over(times(n(3), x, effort), times(n(3), less, effort), effort);
    expect(areEqual(scaledUp, over(x, less, effort), effort)).toBe(true);
  });

  test('by nothing are none', () => {
    expect(() => over(x, plus(x, negated(x, effort), effort), effort)).toThrow(UNREADABLE);
  });

  test('have symbols, or constants alone', () => {
    expect([x, over(n(1), plus(x, n(1), effort), effort)].map(hasSymbols)).toEqual([true, true]);
    expect([n(2), atom('π'), atom('e'), root(n(2), 2n, effort)].map(hasSymbols)).toEqual([false, false, false, false]);
  });
});

describe('powers', () => {
  test.each([
    ['4^(1/2)', n(4), n(1, 2), '2'],
    ['(4/9)^(1/2)', n(4, 9), n(1, 2), '2/3'],
    ['8^(2/3)', n(8), n(2, 3), '4'],
    ['12^(1/2)', n(12), n(1, 2), '2*√3'],
    ['(1/2)^(1/2)', n(1, 2), n(1, 2), '1/2*√2'],
    ['2^-3', n(2), n(-3), '1/8'],
    ['x^-2', x, n(-2), 'x^-2'],
    ['x^(1/2)', x, n(1, 2), 'x^(1/2)'],
    ['0^5', n(0), n(5), '0'],
    ['(-8)^(1/3), whose principal value is no real', n(-8), n(1, 3), '(-8)^(1/3)'],
    ['x^y', x, y, '(x)^(y)'],
    ['2^99999, too long to write', n(2), n(99_999), '(2)^(99999)'],
  ])('%s', (_, base, exponent, text) => {
    expect(power(base, exponent)).toBe(text);
  });

  test('a root of a square is no symbol: it may be negative', () => {
    expect(power(times(x, x, effort), n(1, 2))).toBe('(x^2)^(1/2)');
  });

  test.each([n(0), n(-1)])('of 0 are positive', (exponent) => {
    expect(() => power(n(0), exponent)).toThrow(UNREADABLE);
  });
});

describe('roots', () => {
  test('of negative numbers: the real one of odd degree, and the one along i', () => {
    expect(rootOf(n(-8), 3n)).toBe('-2');
    expect(rootOf(n(-12), 2n)).toBe('2*√3*i');
    expect(rootOf(n(16), 4n)).toBe('2');
  });

  test('have a degree of two or more', () => {
    for (const degree of [1n, 0n, -2n]) expect(() => rootOf(n(4), degree)).toThrow(UNREADABLE);
  });
});

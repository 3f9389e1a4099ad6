import { describe, expect, test } from '@jest/globals';
import { Effort, UNREADABLE } from '../../src/answers/effort.js';
import { binomial, factorial, magnitude, repeatingDecimal } from '../../src/answers/evaluate.js';
import { fraction, fractionText } from '../../src/answers/fraction.js';
import { atom, number, quotientText } from '../../src/answers/quotient.js';

const n = (above: number, below = 1) => number(fraction(BigInt(above), BigInt(below)));
const x = atom('x');

test('factorials of whole numbers up to 200; of anything else an atom', () => {
  const of = (value: ReturnType<typeof n>): string => quotientText(factorial(value, new Effort()));
  expect([0, 1, 5].map((value) => of(n(value)))).toEqual(['1', '1', '120']);
  // 20! by Python.
  expect(of(n(20))).toBe('2432902008176640000');
  expect(of(n(200))).toMatch(/^7886578673647905035523632139321850622951\d{335}$/);
  expect([of(n(201)), of(n(1, 2)), of(x)]).toEqual(['(201)!', '(1/2)!', '(x)!']);
  expect(() => of(n(-1))).toThrow(UNREADABLE);
});

test('binomial coefficients for 0 <= k <= n <= 200; else an atom', () => {
  const of = (above: ReturnType<typeof n>, below: ReturnType<typeof n>): string =>
    quotientText(binomial(above, below, new Effort()));
  for (let total = 0; total <= 8; total++) {
    const row = Array.from({ length: total + 1 }, (_, k) => Number(of(n(total), n(k))));
    expect(row.reduce((a, b) => a + b)).toBe(2 ** total);
    expect([...row].reverse()).toEqual(row);
  }
  expect(of(n(52), n(5))).toBe('2598960');
  expect([of(n(3), n(4)), of(n(3), n(-1)), of(x, n(2)), of(n(201), n(1))]).toEqual([
    'binomial(3, 4)',
    'binomial(3, -1)',
    'binomial(x, 2)',
    'binomial(201, 1)',
  ]);
});

test('magnitudes', () => {
  expect([n(-3, 4), n(3, 4), n(0), x].map((value) => quotientText(magnitude(value)))).toEqual([
    '3/4',
    '3/4',
    '0',
    '|x|',
  ]);
});

describe('repeating decimals', () => {
  test.each([
    ['0.', '3', '1/3'],
    ['0.1', '6', '1/6'],
    ['0', '142857', '1/7'],
    ['1.2', '34', '611/495'],
    ['0', '9', '1'],
  ])('%s and %s for ever', (start, repeated, value) => {
    const text = (): string => fractionText(repeatingDecimal(start, repeated));
    // A point with nothing after it is no numeral here.
    if (start.endsWith('.')) expect(text).toThrow(UNREADABLE);
    else expect(text()).toBe(value);
  });

  test.each([
    ['0.1', ''],
    ['0.1', 'x'],
    ['1e3', '6'],
    ['.5', '6'],
    ['0', '1'.repeat(51)],
  ])('%s and %j are none', (start, repeated) => {
    expect(() => repeatingDecimal(start, repeated)).toThrow(UNREADABLE);
  });
});

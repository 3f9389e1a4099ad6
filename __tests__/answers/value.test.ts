import { describe, expect, test } from '@jest/globals';
import { Effort, UNREADABLE } from '../../src/answers/effort.js';
import { fraction } from '../../src/answers/fraction.js';
import { atom, negated, number, plus, times, type Quotient } from '../../src/answers/quotient.js';
import { areSame, equation, quantity, quotientOf, valueText, type Value } from '../../src/answers/value.js';

const effort = new Effort();
const n = (value: number): Value => quantity(number(fraction(BigInt(value))));
const sequence = (open: string, close: string, ...items: readonly Value[]): Value => ({
  kind: 'sequence',
  open,
  close,
  items,
});
const named = (name: string, value: Value): Value => ({ kind: 'named', name, value });
const same = (a: Value, b: Value): boolean => {
  const [there, back] = [areSame(a, b, new Effort()), areSame(b, a, new Effort())];
  expect(back).toBe(there);
  return there;
};
const [x, y] = [atom('x'), atom('y')];
const less = (a: Quotient, b: Quotient): Quotient => plus(a, negated(b, effort), effort);
const two = number(fraction(2n));

describe('order', () => {
  test('counts in tuples and intervals, and not in sets and lists', () => {
    expect(same(sequence('(', ')', n(1), n(2)), sequence('(', ')', n(2), n(1)))).toBe(false);
    expect(same(sequence('{', '}', n(1), n(2)), sequence('{', '}', n(2), n(1)))).toBe(true);
    expect(same(sequence('', '', n(1), n(2)), sequence('{', '}', n(2), n(1)))).toBe(true);
    expect(same(sequence('(', ')', n(1), n(2)), sequence('[', ')', n(1), n(2)))).toBe(false);
  });

  test('does not make one of two: what is listed twice must be listed twice', () => {
    expect(same(sequence('', '', n(1), n(1), n(2)), sequence('', '', n(1), n(2), n(2)))).toBe(false);
    expect(same(sequence('', '', n(1), n(1)), sequence('', '', n(1)))).toBe(false);
  });

  test('of unions is none', () => {
    const [a, b] = [sequence('(', ')', n(0), n(1)), sequence('(', ')', n(2), n(3))];
    expect(same({ kind: 'union', items: [a, b] }, { kind: 'union', items: [b, a] })).toBe(true);
    expect(valueText({ kind: 'union', items: [b, a] })).toBe('(0, 1) ∪ (2, 3)');
  });

  test('a list in a list keeps its ends', () => {
    const inner = sequence('', '', n(2), n(3));
    expect(valueText(sequence('', '', n(1), inner))).not.toBe(valueText(sequence('', '', n(1), n(2), n(3))));
  });

  test('counts in matrices, by rows and columns', () => {
    const matrix = (...rows: readonly (readonly number[])[]): Value => ({
      kind: 'matrix',
      rows: rows.map((row) => row.map(n)),
    });
    expect(same(matrix([1, 2], [3, 4]), matrix([1, 2], [3, 4]))).toBe(true);
    expect(same(matrix([1, 2], [3, 4]), matrix([1, 3], [2, 4]))).toBe(false);
    expect(same(matrix([1, 2, 3, 4]), matrix([1, 2], [3, 4]))).toBe(false);
  });
});

describe('names', () => {
  test('on one side only may be left out, two different ones may not', () => {
    expect(same(named('x', n(3)), n(3))).toBe(true);
    expect(same(named('x', n(3)), named('x', n(3)))).toBe(true);
    expect(same(named('x', n(3)), named('y', n(3)))).toBe(false);
    expect(same(named('x', n(3)), n(4))).toBe(false);
  });

  test('inside a list may not', () => {
    expect(same(sequence('', '', named('x', n(1)), n(2)), sequence('', '', n(1), n(2)))).toBe(false);
  });

  test('y = 2x is the equation 2x - y = 0; x = 3 is no equation yet to be solved', () => {
    const line = equation(less(times(two, x, effort), y), effort);
    expect(same(named('y', quantity(times(two, x, effort))), line)).toBe(true);
    expect(same(named('x', n(3)), equation(less(x, number(fraction(3n))), effort))).toBe(false);
  });
});

test('an equation has one form, whatever rational factor it has', () => {
  const [once, twice] = [less(x, y), times(two, less(x, y), effort)];
  expect(valueText(equation(twice, effort))).toBe(valueText(equation(once, effort)));
  expect(same(equation(less(y, x), effort), equation(once, effort))).toBe(true);
  expect(same(equation(plus(x, y, effort), effort), equation(once, effort))).toBe(false);
});

test('infinities have signs, and are no quantities', () => {
  const [up, down] = [false, true].map((isNegative): Value => ({ kind: 'infinity', isNegative }));
  expect([same(up!, up!), same(up!, down!), same(up!, n(1))]).toEqual([true, false, false]);
  expect(() => quotientOf(up!)).toThrow(UNREADABLE);
  expect([valueText(up!), valueText(down!)]).toEqual(['∞', '-∞']);
});

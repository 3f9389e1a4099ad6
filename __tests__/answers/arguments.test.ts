import { describe, expect, test } from '@jest/globals';
import { Effort, UNREADABLE } from '../../src/answers/effort.js';
import { readMath } from '../../src/answers/read-math.js';
import { tokensOf } from '../../src/answers/tokens.js';
import { valueText } from '../../src/answers/value.js';

const read = (text: string): string => valueText(readMath(tokensOf(text), new Effort()));

describe('what commands take', () => {
  test.each([
    ['a group', '\\frac{1+1}{3}', '2/3'],
    ['a single digit', '\\frac34', '3/4'],
    ['a single letter', '\\frac a b', 'a*b^-1'],
    ['a letter of Greek', '\\frac\\pi 2', '1/2*π'],
    ['the rest after a digit', '\\frac1{23}', '1/23'],
    ['a digit of a root', '\\sqrt 2', '√2'],
    ['a degree', '\\sqrt[3]{8}', '2'],
  ])('%s', (_, text, value) => {
    expect(read(text)).toBe(value);
  });

  test.each([
    '\\frac',
    '\\frac1',
    '\\frac{1}',
    '\\frac{1}{2',
    '\\frac12 3',
    '\\sqrt{2}3',
    '\\frac1\\infty',
    '\\sqrt 1.5',
  ])('%s is not read', (text) => {
    expect(() => read(text)).toThrow(UNREADABLE);
  });
});

describe('subscripts', () => {
  test.each([
    ['x_1', 'x_1'],
    ['x_{12}', 'x_12'],
    ['x_{i,j}', 'x_i , j'],
    ['77_8', '77_8'],
    ['77_{\\text{eight}}', '77_eight'],
  ])('%s', (text, value) => {
    expect(read(text)).toBe(value);
  });

  test('of one number are other numbers than those of another base', () => {
    expect(read('77_8')).not.toBe(read('77_9'));
    expect(read('77_8')).not.toBe(read('77'));
  });

  test.each(['x_', 'x_{1', 'x_{\\frac12}', 'x_{a_b}', '\\frac{x_{12}}', '\\pi x_+'])('%s is not read', (text) => {
    expect(() => read(text)).toThrow(UNREADABLE);
  });
});

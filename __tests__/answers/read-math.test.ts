import { describe, expect, test } from '@jest/globals';
import { Effort, UNREADABLE } from '../../src/answers/effort.js';
import { readMath } from '../../src/answers/read-math.js';
import { tokensOf } from '../../src/answers/tokens.js';
import { valueText } from '../../src/answers/value.js';

const read = (text: string): string => valueText(readMath(tokensOf(text), new Effort()));

describe('what holds formulas together', () => {
  test.each([
    ['(1, 2)', '(1, 2)'],
    ['[0, \\infty)', '[0, ∞)'],
    ['\\{3, 1, 2\\}', '{1, 2, 3}'],
    ['3, 1', '1, 3'],
    ['1 and 2', '1, 2'],
    ['(0,1) \\cup (2,3]', '(0, 1) ∪ (2, 3]'],
    ['\\emptyset', '{}'],
    ['\\mathbb{R}', '(-∞, ∞)'],
    ['\\langle 1, 2 \\rangle', '<1, 2>'],
    ['\\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\end{pmatrix}', 'matrix 1, 2; 3, 4'],
    ['(5)', '5'],
  ])('%j', (text, value) => {
    expect(read(text)).toBe(value);
  });
});

describe('names and relations', () => {
  test.each([
    ['x = 7/2', 'x = 7/2'],
    ['x = 7/2 = 3.5', 'x = 7/2'],
    ['3 = x', 'x = 3'],
    ['f(x) = 2x', 'f(x) = 2*x'],
    ['x_1 = 5', 'x_1 = 5'],
    ['(x, y) = (1, 2)', '(x,y) = (1, 2)'],
    ['x = 1 or x = 2', 'x = 1, 2'],
    ['x < 3', 'x = (-∞, 3)'],
    ['3 > x', 'x = (-∞, 3)'],
    ['1 \\le x < 2', 'x = [1, 2)'],
    ['x < 1 or x > 3', 'x = (-∞, 1) ∪ (3, ∞)'],
    ['x \\in [0, 1]', 'x = [0, 1]'],
    ['7! \\cdot 2 = 10080', '10080'],
  ])('%j', (text, value) => {
    expect(read(text)).toBe(value);
  });

  test('an equation is the same whatever factor it was multiplied by', () => {
    expect(read('2x + 4y = 6')).toBe(read('x + 2y = 3'));
    expect(read('2x + 4y = 6')).not.toBe(read('x + 2y = 4'));
  });
});

describe('plus and minus', () => {
  test('make two of one in what has no order', () => {
    expect(read('1 \\pm 2')).toBe('-1, 3');
    expect(read('x = \\pm 3')).toBe('x = -3, 3');
    expect(read('\\{\\pm 1\\}')).toBe('{-1, 1}');
    expect(read('1 \\mp 2')).toBe('-1, 3');
  });

  test.each(['\\pm 1 \\pm 2', '(\\pm 1, 2)'])('%s may be meant in two ways', (text) => {
    expect(() => read(text)).toThrow(UNREADABLE);
  });
});

describe('what states no value, or more than one', () => {
  test.each([
    '',
    'x =',
    '(1, 2',
    '(1, 2}',
    '(1, 2, 3]',
    '1,',
    '1 2',
    '1 = 2',
    'x = 1 = 2',
    'x = x',
    'A, B',
    'x > 1, x < 3',
    '1 < 2',
    'x < y',
    '(0, 1) \\cup 2',
    '1 or',
    '\\mathbb{Z}',
    '\\begin{array} 1 \\end{array}',
    '\\begin{pmatrix} 1',
    '\\{1)',
  ])('%j', (text) => {
    expect(() => read(text)).toThrow(UNREADABLE);
  });
});

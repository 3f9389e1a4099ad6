import { describe, expect, test } from '@jest/globals';
import { choiceOf, plainText, withoutTextCommands } from '../../src/answers/plain.js';

describe('a choice', () => {
  test.each([
    ['B', 'B', ''],
    ['b', 'B', ''],
    ['(c)', 'C', ''],
    ['c)', 'C', ''],
    ['B.', 'B', ''],
    ['(B).', 'B', ''],
    ['Option B', 'B', ''],
    ['answer: (d)', 'D', ''],
    ['B) Paris', 'B', 'paris'],
    ['(B) The Paris Hilton', 'B', 'paris hilton'],
    ['(b): x', 'B', 'x'],
  ])('%j', (text, letter, rest) => {
    expect(choiceOf(text)).toEqual({ letter, text: rest });
  });

  test.each([
    'e',
    'i',
    'k',
    'AB',
    '',
    'a) Paris',
    'A and B',
    '(A) and (C)',
    'A) or B) both',
    '(A), (B)',
    'Bob',
    'x'.repeat(401),
  ])('%j is none', (text) => {
    expect(choiceOf(text)).toBeUndefined();
  });
});

describe('a short text', () => {
  test.each([
    ['  The   Eiffel Tower. ', 'eiffel tower'],
    ['"Paris"', 'paris'],
    ['Hello!', 'hello'],
    ['a , b ;c', 'a,b;c'],
    ['An apple', 'apple'],
    ['the', 'the'],
    ['a b', 'a b'],
    ['A', 'a'],
    ['.', '.'],
  ])('%j', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  test('of more than 200 characters keeps its capitals', () => {
    const long = `The ${'Word '.repeat(50)}End.`;
    expect(plainText(long)).toBe(long);
  });

  test('of LaTeX keeps them too, and loses the spacing', () => {
    expect(plainText('\\left\\{ A , \\dfrac{1}{2} \\right\\}.')).toBe(plainText('\\{A,\\frac{1}{2}\\}'));
    expect(plainText('\\Alpha')).not.toBe(plainText('\\alpha'));
  });
});

test('text commands are unwrapped, and signs lose their back-slash', () => {
  expect(withoutTextCommands('\\text{5 cm}\\, \\textbf{x} 50\\% \\$3')).toBe('5 cm  x 50% $3');
  expect(withoutTextCommands('no {braces} at all')).toBe('no {braces} at all');
});

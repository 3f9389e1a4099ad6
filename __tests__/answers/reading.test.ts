import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { read } from '../../src/answers/reading.js';

test('a plain number, with commas or a dollar sign, is read as formulas are', () => {
  const number = fc.oneof(fc.stringMatching(/^\d{1,15}$/), fc.stringMatching(/^\d{1,3}(?:,\d{3}){1,4}$/));
  const sign = fc.constantFrom('', '-', '$', '\\$', '-$', '-\\$');
  const rest = fc.oneof(fc.constant(''), fc.stringMatching(/^\.\d{1,15}$/));
  fc.assert(
    fc.property(sign, number, rest, (...parts) => {
      const text = parts.join('');
      // What stands in a wrapper goes the long way.
      expect(read(text)).toEqual(read(`**${text}**`));
    }),
    { seed: 7, numRuns: 300 },
  );
});

describe('an answer is understood as', () => {
  test.each([
    ['42', '=42'],
    ['-0.50', '=-1/2'],
    ['$\\frac{1}{2}$', '=1/2'],
    ['5 cm', '=5 cm'],
    ['\\$5', '=5 dollar'],
    ['B', '(B)'],
    ['(b) Paris', '(B) paris'],
    ["['a', 1]", `'["a",1]`],
    ["`['a', 1]`", `'["a",1]`],
    ["```python\n['a', 1]\n```", `'["a",1]`],
    ['The Eiffel Tower.', '"eiffel tower'],
    ['', ''],
    ['  ', ''],
    ['x + x', '=2*x'],
    ['\\text{Paris}', '"paris'],
  ])('%j', (text, key) => {
    expect(read(text).key).toBe(key);
  });

  test.each(['5-7', '2 - 1', '12/25/2024', '2024-11-27'])('a range, a score or a date is no arithmetic: %s', (text) => {
    expect(read(text).kind).toBe('text');
  });

  test('a quotient of two numbers is one all the same', () => {
    expect(read('3/4').key).toBe('=3/4');
    expect(read('-5-7').key).toBe('=-12');
  });
});

test('no understanding is taken for another: the first character of the key says which', () => {
  const first = (text: string): string => read(text).key[0]!;
  expect([first('5'), first('C'), first("'5'"), first('five')]).toEqual(['=', '(', "'", '"']);
});

test('a plain number is read in the short way as in the long one', () => {
  for (const text of ['0', '-0', '7.0', '-12.25', '000123', '123456789012345.5'])
    expect([text, read(text).key]).toEqual([text, read(`$${text}$`).key]);
});

test('longer texts are compared as they stand: no formula beyond a thousand characters, no cleaning beyond 20,000', () => {
  const sum = (terms: number): string => Array.from({ length: terms }, () => '1').join('+');
  expect(read(sum(100)).key).toBe('=100');
  expect(read(sum(600)).kind).toBe('text');
  const long = `**${'X'.repeat(20_000)}**`;
  expect(read(long).key).toBe(`"${long}`);
});

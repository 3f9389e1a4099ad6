import { describe, expect, test } from '@jest/globals';
import { UNREADABLE } from '../../src/answers/effort.js';
import { lettersApart, tokensOf } from '../../src/answers/tokens.js';

/** Each token as its kind's first letter and its text; spaced ones after a dot. */
const shown = (text: string): string =>
  tokensOf(text)
    .map(({ kind, text: of, spaced }) => `${spaced ? '.' : ''}${kind[0]!}:${of}`)
    .join(' ');

describe('tokens', () => {
  test.each([
    ['2x + 3.5', 'n:2 w:x .s:+ .n:3.5'],
    ['\\dfrac12', 'c:frac n:1 n:2'],
    ['\\frac{10}{3}', 'c:frac s:{ n:10 s:} s:{ n:3 s:}'],
    ['5\\text{ cm}', 'n:5 t: cm'],
    ['\\left( 1,\\, 2 \\right)', 's:( .n:1 s:, .n:2 .s:)'],
    ['\\{1\\}', 'c:{ n:1 c:}'],
    ['3 \\times 10^4', 'n:3 .s:* .n:10 s:^ n:4'],
    ['2.5 x 10^3', 'n:2.5 s:* n:10 s:^ n:3'],
    ['sqrt(2)', 'c:sqrt s:( n:2 s:)'],
    ['30 percent', 'n:30 .s:%'],
    ['[1,2] U [3,4)', 's:[ n:1 s:, n:2 s:] .c:cup .s:[ n:3 s:, n:4 s:)'],
    ['a~b', 'w:a .w:b'],
    ['1.5e-3', 'n:1.5e-3'],
    ['2e', 'n:2 w:e'],
    ['', ''],
  ])('%j', (text, tokens) => {
    expect(shown(text)).toBe(tokens);
  });
});

describe('thousands', () => {
  test.each([
    ['1,234,567', 'n:1234567'],
    ['32{,}348', 'n:32348'],
    ['32,\\!348', 'n:32348'],
    ['$'.replace('$', '\\$') + '1 000 000', 'c:$ n:1000000'],
    ['1,234.5', 'n:1234.5'],
    ['1,23', 'n:1 s:, n:23'],
    ['1, 234', 'n:1 s:, .n:234'],
    ['(1,234)', 's:( n:1 s:, n:234 s:)'],
    ['12,345,67', 'n:12 s:, n:345 s:, n:67'],
  ])('%j', (text, tokens) => {
    expect(shown(text)).toBe(tokens);
  });

  test.each(['(1,000)', '1,234,-5', '~5', '\\text 5', '1 '.repeat(401)])('%j is not read', (text) => {
    expect(() => tokensOf(text)).toThrow(UNREADABLE);
  });
});

test('products of variables fall apart in a formula, and words stay', () => {
  const apart = (text: string): string[] => lettersApart(tokensOf(text)).map(({ text: of }) => of);
  expect(apart('2xy')).toEqual(['2', 'x', 'y']);
  expect(apart('x + bad')).toEqual(['x', '+', 'b', 'a', 'd']);
  expect(apart('x + days')).toEqual(['x', '+', 'days']);
  expect(apart('xy')).toEqual(['xy']);
});

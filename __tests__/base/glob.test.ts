import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../src/base/errors.js';
import { globMatcher, isGlob } from '../../src/base/glob.js';

describe('path globs', () => {
  test.each([
    ['*.json', 'a.json', true],
    ['*.json', 'd/a.json', false],
    ['*.json', '.json', true],
    ['d/*', 'd/', true],
    ['**/*.json', 'a.json', true],
    ['**/*.json', 'd/e/a.json', true],
    ['d/**/a', 'd/a', true],
    ['d/**/a', 'd/x/y/a', true],
    ['d/**/a', 'dx/a', false],
    ['d/**', 'd/x/y', true],
    ['d/**', 'd', false],
    ['a**b', 'axb', true],
    ['a**b', 'ax/b', false],
    ['**/**/x', 'x', true],
    ['a**/b', 'ax/y/b', false],
    ['a**', 'ax/y', false],
    ['**b', 'a/b', false],
    ['?.csv', 'a.csv', true],
    ['?.csv', '/.csv', false],
    ['?.csv', 'é.csv', true],
    ['?', '😀', true],
    ['[a-c]x', 'bx', true],
    ['[a-c]x', 'dx', false],
    ['[!a-c]x', 'dx', true],
    ['[^a-c]x', 'bx', false],
    ['a[!b]c', 'a/c', false],
    ['[]]', ']', true],
    ['[!]]', ']', false],
    ['[a-]', '-', true],
    ['[z-a]', 'm', false],
    ['[*]', '*', true],
    ['[*]', 'x', false],
    ['a[1.csv', 'a[1.csv', true],
    ['{a,b}.csv', 'b.csv', true],
    ['{a,b}.csv', 'c.csv', false],
    ['{a,b/{c,d}}/*', 'b/d/x', true],
    ['{,x}y', 'y', true],
    ['{a}', '{a}', true],
    ['{a,b', '{a,b', true],
    ['{a,*}', 'anything', true],
    ['{x,**/y}', 'p/q/y', true],
    ['a.b', 'axb', false],
    ['a+(b)', 'a+(b)', true],
    ['', '', true],
    ['', 'a', false],
  ])('%j and %j: %j', (pattern, text, matches) => {
    expect(globMatcher(pattern, 'path')(text)).toBe(matches);
  });
});

describe('name globs', () => {
  test.each([
    ['openai/*', 'openai/gpt/4', true],
    ['*', 'a/b', true],
    ['a?b', 'a/b', true],
    ['a[/]b', 'a/b', true],
    ['**/x', 'x', false],
    ['gpt-*', 'GPT-4', false],
    ['*\\*', 'a\\b', true],
  ])('%j and %j: %j', (pattern, text, matches) => {
    expect(globMatcher(pattern, 'name')(text)).toBe(matches);
  });
});

/** A second opinion: tries every split, in exponential time. */
function matchesByTrying(pattern: string, text: string): boolean {
  if (pattern === '') return text === '';
  if (pattern[0] === '*')
    return matchesByTrying(pattern.slice(1), text) || (text !== '' && matchesByTrying(pattern, text.slice(1)));
  return (
    text !== '' && (pattern[0] === '?' || pattern[0] === text[0]) && matchesByTrying(pattern.slice(1), text.slice(1))
  );
}

test('agrees with trying every split', () => {
  const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 7 });
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '/'), maxLength: 7 });
  fc.assert(
    fc.property(pattern, text, (p, t) => {
      expect(globMatcher(p, 'name')(t)).toBe(matchesByTrying(p, t));
    }),
    { seed: 7, numRuns: 2000 },
  );
});

test('no pattern takes more than its length times the length of the text', () => {
  const text = 'a'.repeat(2000);
  expect(globMatcher('*a'.repeat(100) + 'b', 'name')(text)).toBe(false);
  expect(globMatcher('{a,a}'.repeat(100), 'name')(text)).toBe(false);
  expect(globMatcher('{a,{a,'.repeat(200) + '}}'.repeat(200), 'name')('a')).toBe(true);
});

test('a pattern without end is refused', () => {
  expect(() => globMatcher('*'.repeat(4097), 'name')).toThrow(UserError);
  expect(globMatcher('a'.repeat(4096), 'name')('a')).toBe(false);
});

test.each([
  ['a/b.json', false],
  ['a*', true],
  ['a?', true],
  ['a[1].csv', true],
  ['{a,b}', true],
])('isGlob(%j) is %j', (path, is) => {
  expect(isGlob(path)).toBe(is);
});

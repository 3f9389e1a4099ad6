import { describe, expect, test } from '@jest/globals';
import { literalText } from '../../src/answers/literal.js';

const same = (...texts: readonly string[]): void => {
  const [first, ...others] = texts.map(literalText);
  expect(first).toBeDefined();
  for (const other of others) expect(other).toBe(first);
};

describe('literals that are the same', () => {
  test('whatever their white space, quotes and order of keys', () => {
    same(`{'a': 1, 'b': [True, None]}`, `{"b":[true,null],"a":1.0}`, `{ "a" : 1e0 ,\n"b" : [ True , None , ] , }`);
    same(`'it''s'`, `"its"`, `'i' "ts"`);
    same(`'a\\n\\x41\\u0041'`, `"a\\nAA"`);
  });

  test('a tuple of one is not what it holds, brackets around a value are', () => {
    same(`('a')`, `'a'`);
    same(`('a',)`, `( 'a' , )`);
    expect(literalText(`('a',)`)).not.toBe(literalText(`'a'`));
  });

  test('a set says each of its values once, in any order', () => {
    same(`{'b', 'a'}`, `{'a', 'b'}`, `{'a', 'b', 'a'}`);
  });
});

describe('literals that are not', () => {
  test.each([
    [`['a', 'b']`, `['b', 'a']`],
    [`('a', 'b')`, `['a', 'b']`],
    [`{'a': 1}`, `{'a'}`],
    [`{'a': '1'}`, `{'a': 1}`],
    [`'a '`, `'a'`],
    [`'A'`, `'a'`],
    [`[None]`, `['None']`],
    [`[-1, 'x']`, `[1, 'x']`],
  ])('%s and %s', (a, b) => {
    expect(literalText(a)).toBeDefined();
    expect(literalText(b)).toBeDefined();
    expect(literalText(a)).not.toBe(literalText(b));
  });
});

describe('what is none', () => {
  test.each([
    '(1, 2)',
    '[1, 2]',
    'x',
    `'a`,
    `['a'`,
    `['a' , , 'b']`,
    `['a' 1]`,
    `{'a': 1, 'b'}`,
    `{'a': 1, 'a': 2}`,
    `['a'] b`,
    `['\\x4']`,
    `[foo, 'a']`,
    `["a", 1_000]`,
    '["a",'.repeat(60),
    `'${'a'.repeat(20_000)}'`,
  ])('%j', (text) => {
    expect(literalText(text)).toBeUndefined();
  });

  test('fifty levels are read, one more is not', () => {
    const nested = (depth: number): string => `${'['.repeat(depth)}'a'${']'.repeat(depth)}`;
    expect(literalText(nested(50))).toBeDefined();
    expect(literalText(nested(51))).toBeUndefined();
  });
});

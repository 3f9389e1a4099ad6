import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { repeatedKey } from '../../../src/formats/json/repeated-key.js';

const found = (text: string, levels = 9) => repeatedKey(Buffer.from(text), levels);

test.each([
  ['{"a":1,"a":2}', { key: 'a', lines: 0 }],
  ['{"a":1,\n "b":{"c":1},\n "a":2}', { key: 'a', lines: 2 }],
  ['[{"x":1},{"a":[{"b":1,"b":2}]}]', { key: 'b', lines: 0 }],
  ['{"a\\"b":1,"a\\"b":1}', { key: 'a"b', lines: 0 }],
  ['{"\\u0061":1,"a":1}', { key: 'a', lines: 0 }],
  ['{"__proto__":1,"__proto__":2}', { key: '__proto__', lines: 0 }],
  ['{ "a" : "}" , "a" : "{" }', { key: 'a', lines: 0 }],
] as const)('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  '{"a":"a","b":"a"}',
  '["a","a"]',
  '[{"a":1},{"a":2}]',
  '{"a":{"a":{"a":"a,"}}}',
  '"a"',
  '1',
  '{}',
  '{"a',
  '{"a":1,"a',
])('%s has none', (text) => {
  expect(found(text)).toBeUndefined();
});

test('deeper than asked for nothing is looked at', () => {
  expect(found('{"a":{"b":1,"b":2}}', 1)).toBeUndefined();
  expect(found('{"a":{"b":1,"b":2}}', 2)).toMatchObject({ key: 'b' });
});

test('what JSON.stringify writes has none, and one that is put in is found', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue({ maxDepth: 2 }), { minKeys: 1 }),
      (value) => {
        const text = JSON.stringify(value);
        expect(found(text)).toBeUndefined();
        const key = Object.keys(value)[0]!;
        expect(found(`${text.slice(0, -1)},${JSON.stringify(key)}:null}`)).toMatchObject({ key });
      },
    ),
    { seed: 3, numRuns: 500 },
  );
});

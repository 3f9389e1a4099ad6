import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseJson, parseOpening } from '../../../src/formats/json/parse.js';
import { ANY_CHARACTER } from '../../support/characters.js';

const parse = (text: string): unknown => parseJson(Buffer.from(text));

/** Without integers that a double does not hold: those are read in another way on purpose. */
const hasLongInteger = (text: string): boolean => /(?<![0-9.])[0-9]{16,}(?![0-9.e])/.test(text);

describe('parseJson', () => {
  test('equals JSON.parse on JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        fc.pre(!hasLongInteger(text));
        expect(parse(text)).toEqual(JSON.parse(text));
      }),
      { seed: 1 },
    );
  });

  test('equals JSON.parse on JSON beside a bare NaN', () => {
    fc.assert(
      fc.property(fc.json({ stringUnit: ANY_CHARACTER }), (text) => {
        // What JSON.parse makes of half a surrogate pair depends on the escape; UTF-8 has no form for it.
        fc.pre(!/\p{Surrogate}/u.test(text) && !hasLongInteger(text));
        expect(parse(`[NaN, ${text}]`)).toEqual([NaN, JSON.parse(text)]);
      }),
      { seed: 2 },
    );
  });

  test.each([
    ['[NaN, Infinity, -Infinity]', [NaN, Infinity, -Infinity]],
    ['NaN', NaN],
    ['{"a":NaN,"b":"NaN","c":"Infinity -Infinity NaN"}', { a: NaN, b: 'NaN', c: 'Infinity -Infinity NaN' }],
    [String.raw`{"a":"\"NaN","b":"x\\","c":NaN}`, { a: '"NaN', b: 'x\\', c: NaN }],
  ])('reads bare constants and leaves strings alone: %s', (text, value) => {
    expect(parse(text)).toEqual(value);
  });

  test.each([
    ['{"id":9007199254740993}', { id: '9007199254740993' }],
    ['[-12345678901234567890,1]', ['-12345678901234567890', 1]],
    ['12345678901234567890', '12345678901234567890'],
    ['{"id":9007199254740991}', { id: 9007199254740991 }],
    [
      '[0.12345678901234567, 1234567890123456789.5, 1e300, 12345678901234567e3]',
      [0.12345678901234567, 1234567890123456789.5, 1e300, 12345678901234567e3],
    ],
    [
      '{"t":"id 12345678901234567890","n":12345678901234567890}',
      { t: 'id 12345678901234567890', n: '12345678901234567890' },
    ],
  ])('keeps every digit of long integers: %s', (text, value) => {
    expect(parse(text)).toEqual(value);
  });

  test('strings that begin with the inner mark stay strings, raw or escaped, as values and as keys', () => {
    const marked = '\ue0b7';
    const text = `{"a":"${marked}NaN","b":"\\ue0b7NaN","c":"\\uE0B7=1","${marked}k":1,"\\uE0b7l":2,"n":NaN}`;
    const expected = {
      a: `${marked}NaN`,
      b: `${marked}NaN`,
      c: `${marked}=1`,
      [`${marked}k`]: 1,
      [`${marked}l`]: 2,
      n: NaN,
    };
    expect(parse(text)).toEqual(expected);
  });

  test('a key named __proto__ is a key, also where marks are taken off', () => {
    const value = parse('{"__proto__":{"polluted":NaN,"x":12345678901234567890},"n":NaN}') as Record<string, unknown>;
    expect(Object.keys(value)).toEqual(['__proto__', 'n']);
    expect(Object.getOwnPropertyDescriptor(value, '__proto__')!.value).toEqual({
      polluted: NaN,
      x: '12345678901234567890',
    });
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect((parse('{"__proto__":NaN}') as Record<string, unknown>)['__proto__']).toBeNaN();
  });

  test.each(['NaNNaN', '{NaN:1}', '{12345678901234567890:1}', '- Infinity', '[1,NaN', '"NaN', 'nan', '[+NaN]'])(
    'refuses %s',
    (text) => {
      expect(() => parse(text)).toThrow(SyntaxError);
    },
  );

  test('refuses text that is not UTF-8', () => {
    expect(() => parseJson(Buffer.from([0x22, 0xff, 0x22]))).toThrow('not UTF-8');
  });

  test('neither depth nor length overflows a stack', () => {
    const depth = 10_000;
    let value = parse(`${'['.repeat(depth)}NaN${']'.repeat(depth)}`);
    for (let i = 0; i < depth; i++) value = (value as unknown[])[0];
    expect(value).toBeNaN();
    const long = '\\n'.repeat(4_000_000);
    expect((parse(`["${long}",NaN]`) as string[])[0]).toHaveLength(4_000_000);
  });
});

describe('parseOpening', () => {
  test('of a whole document is the document', () => {
    fc.assert(
      fc.property(fc.oneof(fc.object(), fc.array(fc.jsonValue())), (value) => {
        const text = JSON.stringify(value);
        fc.pre(!hasLongInteger(text));
        expect(parseOpening(text)).toEqual(JSON.parse(text));
      }),
      { seed: 3 },
    );
  });

  test('of a document cut anywhere is a part of it', () => {
    const whole = { a: 1, b: [true, null, { c: 'x"\\ü', d: [1.5, 'NaN'] }], e: {} };
    const text = JSON.stringify(whole);
    for (let end = 1; end <= text.length; end++) {
      expect(isPartOf(parseOpening(text.slice(0, end)), whole)).toBe(true);
    }
  });

  test('is undefined where nothing is open', () => {
    for (const text of ['', '  ', '"a', '12', 'text', '[1 2]', '{"a" 1}']) expect(parseOpening(text)).toBeUndefined();
  });

  test('does not slow down with depth', () => {
    expect(parseOpening('[1,'.repeat(300_000))).toHaveLength(2);
  });
});

function isPartOf(part: unknown, whole: unknown): boolean {
  if (Array.isArray(part)) return Array.isArray(whole) && part.every((item, i) => isPartOf(item, whole[i]));
  if (typeof part !== 'object' || part === null) return part === whole;
  return Object.entries(part).every(([key, item]) => isPartOf(item, (whole as Record<string, unknown>)[key]));
}

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { JsonScanner, type Choice, type JsonPath } from '../../../src/formats/json/scanner.js';

interface Seen {
  path: (string | number)[];
  value: unknown;
  line: number;
}

/** Scans a text in pieces of the given sizes, the last size again and again. */
function scan(
  text: string | Buffer,
  select: (path: JsonPath) => Choice,
  sizes: readonly number[] = [1 << 20],
): { seen: Seen[]; whole: boolean; left: JsonPath[] } {
  const seen: Seen[] = [];
  const left: JsonPath[] = [];
  const scanner = new JsonScanner({
    select,
    value: (path, bytes, line) => seen.push({ path: [...path], value: JSON.parse(bytes.toString('utf8')), line }),
    leave: (path) => left.push([...path]),
  });
  const bytes = Buffer.from(text);
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const size = sizes[Math.min(i, sizes.length - 1)]!;
    // A copy that is spoilt afterwards: the scanner must not keep the chunk's memory.
    const chunk = Buffer.from(bytes.subarray(at, at + size));
    scanner.write(chunk);
    chunk.fill(0x21);
    at += size;
  }
  return { seen, whole: scanner.end(), left };
}

const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 12 });

describe('JsonScanner', () => {
  test('takes whole documents, cut anywhere', () => {
    fc.assert(
      fc.property(fc.array(fc.json({ stringUnit: 'grapheme' }), { maxLength: 4 }), sizes, (documents, cuts) => {
        const { seen, whole } = scan(documents.join('\n'), () => 'take', cuts);
        expect(seen.map(({ value }) => value)).toEqual(documents.map((text) => JSON.parse(text) as unknown));
        expect(seen.map(({ line }) => line)).toEqual(documents.map((_, i) => i + 1));
        expect(whole).toBe(true);
      }),
      { seed: 4 },
    );
  });

  test('enters, takes and skips as it is told, cut anywhere', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ maxDepth: 4 }),
        fc.integer({ min: 0, max: 3 }),
        sizes,
        fc.integer({ min: 0, max: 3 }),
        (value, depth, cuts, space) => {
          const select = (path: JsonPath): Choice => {
            if (path.length > 0 && String(path.at(-1)).length % 3 === 1) return 'skip';
            return path.length < depth ? 'enter' : 'take';
          };
          const { seen, whole } = scan(JSON.stringify(value, null, space), select, cuts);
          expect(seen.map(({ path, value: found }) => [path, found])).toEqual(
            expected(JSON.parse(JSON.stringify(value)), [], select),
          );
          expect(whole).toBe(true);
        },
      ),
      { seed: 5 },
    );
  });

  test('tells where entered containers end', () => {
    const { left } = scan('{"a":[1,[]],"b":{}}', (path) => (path[1] === 0 ? 'take' : 'enter'));
    expect(left).toEqual([['a', 1], ['a'], ['b'], []]);
  });

  test('passes over a byte order mark, cut anywhere', () => {
    for (const size of [1, 2, 3, 4])
      expect(scan('\ufeff{"a":1}', () => 'take', [size]).seen.map(({ value }) => value)).toEqual([{ a: 1 }]);
  });

  test('passes over a byte order mark at the beginning of a file alone, wherever it is read on from', () => {
    const first = new JsonScanner({ select: () => 'take', value: () => undefined, leave: () => undefined });
    expect(() => first.write(Buffer.from('{"a":1}\n\ufeff{"a":1}\n'))).toThrow(/unexpected/);
    const later = new JsonScanner(
      { select: () => 'take', value: () => undefined, leave: () => undefined },
      undefined,
      2,
    );
    expect(() => later.write(Buffer.from('\ufeff{"a":1}\n'))).toThrow(/unexpected/);
  });

  test('is not whole where a document is cut, at every byte', () => {
    const text = '{"a":[1,"x\\"]",{"b":null}],"c":"é"}';
    const bytes = Buffer.from(text);
    for (const select of [(): Choice => 'take', (): Choice => 'skip', (): Choice => 'enter']) {
      for (let end = 1; end < bytes.length; end++) expect(scan(bytes.subarray(0, end), select).whole).toBe(false);
      expect(scan(bytes, select).whole).toBe(true);
    }
  });

  test('goes 10,000 levels deep', () => {
    const depth = 10_000;
    const text = '['.repeat(depth) + ']'.repeat(depth);
    let deepest = 0;
    let left = 0;
    const scanner = new JsonScanner({
      select: (path) => {
        deepest = Math.max(deepest, path.length);
        return 'enter';
      },
      value: () => undefined,
      leave: () => (left += 1),
    });
    for (let at = 0; at < text.length; at += 100) scanner.write(Buffer.from(text.slice(at, at + 100)));
    expect([scanner.end(), deepest, left]).toEqual([true, depth - 1, depth]);
    expect(scan(text, () => 'skip', [100]).whole).toBe(true);
  });

  test.each([
    ['{"a" 1}', 'unexpected "1"', 1],
    ['[1,\n,2]', 'unexpected ","', 2],
    ['{"a":1,\n}', 'unexpected "}"', 2],
    ['[1]\n]', 'unexpected "]"', 2],
    ['{"a":1]', 'unexpected "]"', 1],
    ['{"a":"x\n"}', 'not closed at the end of its line', 1],
    ['{"a\n":1}', 'not closed at the end of its line', 1],
    ['{"\\x":1}', 'broken escape', 1],
    ['[1"a"]', 'unexpected quote', 1],
  ])('refuses %j where it goes inside', (text, message, line) => {
    const fault = (): unknown => scan(text, () => 'enter');
    expect(fault).toThrow(message);
    expect(fault).toThrow(expect.objectContaining({ line }));
  });

  test('refuses a key that is not UTF-8: different keys would become one', () => {
    expect(() => scan(Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]), () => 'enter')).toThrow('not UTF-8');
  });

  test('a string that is cut does not swallow the lines behind it, even where it is passed over', () => {
    expect(() => scan('{"a":"x\n{"a":"y"}\n', () => 'skip')).toThrow('not closed');
  });

  test('refuses a taken value beyond the limit, and keeps nothing of a skipped one', () => {
    const scanner = (choice: Choice): JsonScanner =>
      new JsonScanner({ select: () => choice, value: () => undefined }, 10);
    const pieces = (target: JsonScanner): void =>
      ['"abc', 'defghi', 'jkl"'].forEach((piece) => target.write(Buffer.from(piece)));
    expect(() => pieces(scanner('take'))).toThrow('longer than 10 bytes');
    expect(() => pieces(scanner('skip'))).not.toThrow();
  });
});

/** What a scan should find, from the parsed value. */
function expected(value: unknown, path: (string | number)[], select: (path: JsonPath) => Choice): unknown[] {
  const choice = select(path);
  if (choice === 'skip') return [];
  if (choice === 'take' || typeof value !== 'object' || value === null) return [[path, value]];
  const entries = Array.isArray(value) ? value.map((item, i) => [i, item] as const) : Object.entries(value);
  return entries.flatMap(([key, item]) => expected(item, [...path, key], select));
}

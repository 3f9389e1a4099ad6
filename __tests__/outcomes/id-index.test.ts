import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { halfSipHash, IdIndex } from '../../src/outcomes/id-index.js';

describe('IdIndex', () => {
  test('numbers ids as a Map does', () => {
    const id = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 3 }),
      fc.nat({ max: 50 }).map(String),
      fc.constantFrom('', '__proto__', 'constructor', '\0', '\0\0'),
    );
    fc.assert(
      fc.property(fc.array(id, { maxLength: 200 }), (ids) => {
        const index = new IdIndex();
        const map = new Map<string, number>();
        for (const text of ids) {
          if (!map.has(text)) map.set(text, map.size);
          expect(index.internText(text)).toBe(map.get(text));
        }
        expect(index.size).toBe(map.size);
        for (const [text, number] of map) expect(index.text(number)).toBe(text);
      }),
      { seed: 14, numRuns: 200 },
    );
  });

  test('grows past every one of its tables', () => {
    const index = new IdIndex();
    // One expectation for all: each takes longer than what it looks at.
    const wrong: number[] = [];
    for (let i = 0; i < 100_000; i++) if (index.internText(`query-${i}`) !== i) wrong.push(i);
    for (let i = 0; i < 100_000; i += 997) if (index.internText(`query-${i}`) !== i) wrong.push(i);
    expect(wrong).toEqual([]);
    expect(index.text(99_999)).toBe('query-99999');
  });

  test('takes ids of any length, also of nothing, and from the middle of bytes', () => {
    const index = new IdIndex();
    const long = 'x'.repeat(70_000);
    const ids = ['', long, `${long}y`, '😀'.repeat(50_000), 'short'];
    for (const [i, id] of ids.entries()) expect(index.internText(id)).toBe(i);
    for (const [i, id] of ids.entries()) expect(index.text(i)).toBe(id);
    const bytes = Buffer.from('...short...');
    expect(index.intern(bytes, 3, 8)).toBe(4);
    expect(index.intern(bytes, 3, 3)).toBe(0);
  });

  test('keeps nothing of the bytes that it was given', () => {
    const index = new IdIndex();
    const bytes = Buffer.from('abc');
    index.intern(bytes, 0, 3);
    bytes.fill(0);
    expect(index.internText('abc')).toBe(0);
    expect(index.text(0)).toBe('abc');
  });
});

describe('halfSipHash', () => {
  const input = Uint8Array.from({ length: 64 }, (_, i) => i);

  test('gives the published values for one and three rounds: the bytes 0, 1, 2, ... under the key 00 01 ... 07', () => {
    const published = [
      0x5814c896, 0xe7e864ca, 0xbc4b0e30, 0x01539939, 0x7e059ea6, 0x88e3d89b, 0xa0080b65, 0x9d38d9d6, 0x577999b1,
      0xc839caed, 0xe4fa32cf, 0x959246ee, 0x6b28096c, 0x66dd9cd6, 0x16658a7c, 0xd0257b04, 0x8b31d501,
    ];
    const values = published.map((_, length) => halfSipHash(0x03020100, 0x07060504, input, 0, length) >>> 0);
    expect(values).toEqual(published);
    expect(halfSipHash(0x03020100, 0x07060504, input, 0, 63) >>> 0).toBe(0x87178304);
  });

  test('depends on every byte, on the length and on both halves of the key, not on where the bytes lie', () => {
    const hash = (bytes: Uint8Array, key0 = 1, key1 = 2): number => halfSipHash(key0, key1, bytes, 0, bytes.length);
    const seen = new Set([
      hash(input),
      hash(input, 3),
      hash(input, 1, 3),
      hash(input.subarray(0, 63)),
      hash(new Uint8Array(0)),
      hash(new Uint8Array(1)),
    ]);
    for (let i = 0; i < 64; i++) {
      const other = input.slice();
      other[i]! ^= 0x80;
      seen.add(hash(other));
    }
    expect(seen.size).toBe(70);
    const shifted = Uint8Array.from([9, 9, 9, ...input]);
    expect(halfSipHash(1, 2, shifted, 3, 67)).toBe(hash(input));
  });

  test('spreads consecutive ids evenly', () => {
    const counts = new Array<number>(256).fill(0);
    for (let i = 0; i < 25_600; i++) {
      const bytes = Buffer.from(`q${i}`);
      counts[halfSipHash(11, 22, bytes, 0, bytes.length) & 255]! += 1;
    }
    // 100 in each of 256 places, chi-square with 255 degrees of freedom: 400 is far in its tail.
    expect(counts.reduce((sum, n) => sum + (n - 100) ** 2 / 100, 0)).toBeLessThan(400);
  });
});

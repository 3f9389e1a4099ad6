import { expect, test } from '@jest/globals';
import { Xxh64 } from '../../src/sources/xxh64.js';

test.each([
  ['', 0xef46db3751d8e999n],
  ['a', 0xd24ec4f1a98c6e5bn],
  ['abc', 0x44bc2cf5ad770999n],
  ['The quick brown fox jumps over the lazy dog', 0x0b242d361fda71bcn],
])('XXH64 of %j', (text, hash) => {
  for (const size of [1, 5, 100]) {
    const xxh = new Xxh64();
    for (let at = 0; at < text.length; at += size) xxh.update(Buffer.from(text.slice(at, at + size)));
    expect(xxh.digest()).toBe(hash);
  }
});

/** Bytes 0, 1, 2 ... 250, 0 ... */
const bytes = (n: number): Buffer => Buffer.from(Uint8Array.from({ length: n }, (_, i) => i % 251));

// The last four bytes of what `zstd --check -c` (1.5) makes of these bytes: the lower half of the hash.
test.each([
  [1, 0xdb052768n],
  [3, 0x33bc65ddn],
  [4, 0x4453cc1en],
  [7, 0x630c72d2n],
  [8, 0x14b81b8dn],
  [15, 0xf6abac2dn],
  [31, 0x9b4d8ee1n],
  [32, 0x16ff32b4n],
  [33, 0xcafb8eadn],
  [63, 0xa95f8e4fn],
  [64, 0xdb6713f0n],
  [100, 0x32166597n],
  [1000, 0xa88b54d3n],
])('%i bytes, in pieces of any size', (length, low) => {
  const content = bytes(length);
  for (const size of [1, 7, 32, 45, 1000]) {
    const hash = new Xxh64();
    for (let at = 0; at < length; at += size) hash.update(content.subarray(at, at + size));
    expect(hash.digest() & 0xffffffffn).toBe(low);
  }
});

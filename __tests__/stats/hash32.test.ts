import { expect, test } from '@jest/globals';
import { fnv1a, hashText, mix32 } from '../../src/stats/hash32.js';

test('the published values of FNV-1a and of the finish of MurmurHash3', () => {
  // draft-eastlake-fnv, section 8; MurmurHash3_x86_32 of the empty text with seed 1 is its finish of 1.
  expect(['', 'a', 'foobar'].map((text) => fnv1a(text))).toEqual([0x811c9dc5, 0xe40c292c, 0xbf9cf968]);
  expect([0, 1].map(mix32)).toEqual([0, 0x514e28b7]);
});

test('the hash spreads ids that differ in their last character', () => {
  const seen = Array.from({ length: 5 }, () => 0);
  for (let i = 0; i < 10_000; i++) seen[hashText(`task/${i}`, 3) % 5]! += 1;
  // A chi-square of 4 degrees of freedom exceeds 18.5 once in a thousand.
  expect(seen.reduce((sum, count) => sum + (count - 2000) ** 2 / 2000, 0)).toBeLessThan(18.5);
});

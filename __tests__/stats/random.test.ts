import { expect, test } from '@jest/globals';
import { integerBelow, seededRandom } from '../../src/stats/random.js';

/** xoshiro128** and splitmix32 once more, in whole numbers without end, as their authors print them. */
function plain(seed: number, count: number): number[] {
  const mask = (1n << 32n) - 1n;
  const rotate = (x: bigint, by: bigint): bigint => ((x << by) | (x >> (32n - by))) & mask;
  let mix = BigInt(seed);
  const state = Array.from({ length: 4 }, () => {
    mix = (mix + 0x9e3779b9n) & mask;
    let z = ((mix ^ (mix >> 16n)) * 0x21f0aaadn) & mask;
    z = ((z ^ (z >> 15n)) * 0x735a2d97n) & mask;
    return z ^ (z >> 15n);
  });
  const draw = (): bigint => {
    const result = (rotate((state[1]! * 5n) & mask, 7n) * 9n) & mask;
    const t = (state[1]! << 9n) & mask;
    state[2]! ^= state[0]!;
    state[3]! ^= state[1]!;
    state[1]! ^= state[2]!;
    state[0]! ^= state[3]!;
    state[2]! ^= t;
    state[3] = rotate(state[3]!, 11n);
    return result;
  };
  return Array.from({ length: count }, () => Number(((draw() >> 5n) << 26n) | (draw() >> 6n)) / 2 ** 53);
}

test.each([0, 1, 12345, 2 ** 31, 2 ** 32 - 1])('seed %p gives the numbers of the published algorithm', (seed) => {
  const random = seededRandom(seed);
  expect(Array.from({ length: 50 }, random)).toEqual(plain(seed, 50));
});

test('a text seeds through FNV-1a, whose published value for "foobar" is 0xbf9cf968', () => {
  expect(seededRandom('foobar')()).toBe(seededRandom(0xbf9cf968)());
  expect(seededRandom('')()).toBe(seededRandom(0x811c9dc5)());
});

test('numbers are uniform: the counts of 64 cells pass a chi-square test, and integers stay below n', () => {
  const random = seededRandom(7);
  const counts = new Array<number>(64).fill(0);
  for (let i = 0; i < 64_000; i++) counts[integerBelow(random, 64)]!++;
  const square = counts.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
  // 63 degrees of freedom: the 0.1 % points are 32.5 and 103.4.
  expect(square).toBeGreaterThan(32.5);
  expect(square).toBeLessThan(103.4);
});

test.each([-1, 2 ** 32, 0.5, NaN, Infinity])('%p is no seed', (seed) => {
  expect(() => seededRandom(seed)).toThrow(new RangeError(`seed: a whole number in [0, 2^32), not ${seed}`));
});

test.each([0, -1, 1.5, NaN, 2 ** 33])('there is no whole number below %p to draw', (n) => {
  expect(() => integerBelow(seededRandom(1), n)).toThrow(
    new RangeError(`integerBelow: n must be in [1, 2^32], not ${n}`),
  );
});

test('the least and the largest range to draw from', () => {
  expect(integerBelow(() => 1 - 2 ** -53, 1)).toBe(0);
  expect(integerBelow(() => 1 - 2 ** -53, 2 ** 32)).toBe(2 ** 32 - 1);
});

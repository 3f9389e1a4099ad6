import { requireDomain } from './domain.js';
import { fnv1a } from './hash32.js';

/** A source of numbers that are uniform on [0, 1). */
export type Random = () => number;

/**
 * A seeded generator: xoshiro128** (Blackman and Vigna, ACM TOMS 47, 2021; period 2^128 - 1), its state filled by
 * splitmix32. Each number carries 53 random bits, from two 32-bit draws. Same seed, same numbers, on every machine.
 *
 * @param seed  a whole number in [0, 2^32), or a text, which is hashed to one (FNV-1a over its UTF-16 units)
 * @throws RangeError for another number
 */
export function seededRandom(seed: number | string): Random {
  let mix = typeof seed === 'string' ? fnv1a(seed) : seed;
  requireDomain(Number.isInteger(mix) && mix >= 0 && mix < 2 ** 32, `seed: a whole number in [0, 2^32), not ${mix}`);
  const fill = (): number => {
    mix = (mix + 0x9e3779b9) | 0;
    let z = mix ^ (mix >>> 16);
    z = Math.imul(z, 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return z ^ (z >>> 15);
  };
  let [a, b, c, d] = [fill(), fill(), fill(), fill()];
  const draw = (): number => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result;
  };
  return () => ((draw() >>> 5) * 2 ** 26 + (draw() >>> 6)) / 2 ** 53;
}

/** A whole number, uniform on 0 ... n - 1 to within n / 2^53. @throws RangeError unless n is whole and in [1, 2^32] */
export function integerBelow(random: Random, n: number): number {
  if (!(Number.isInteger(n) && n >= 1 && n <= 2 ** 32))
    throw new RangeError(`integerBelow: n must be in [1, 2^32], not ${n}`);
  return Math.floor(random() * n);
}

function rotate(x: number, by: number): number {
  return (x << by) | (x >>> (32 - by));
}

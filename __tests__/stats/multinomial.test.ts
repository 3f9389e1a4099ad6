import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { drawBinomial, resampler } from '../../src/stats/multinomial.js';
import { binomialCdf } from '../../src/stats/binomial.js';
import { seeded } from '../support/random.js';

/** Largest distance between the distribution function of draws and that of the binomial. */
function distance(n: number, p: number, draws: number, seed: number): number {
  const random = seeded(seed);
  const seen = new Map<number, number>();
  for (let i = 0; i < draws; i++) {
    const k = drawBinomial(n, p, random);
    if (!(Number.isInteger(k) && k >= 0 && k <= n)) throw new Error(`${k} of ${n}`);
    seen.set(k, (seen.get(k) ?? 0) + 1);
  }
  let [sum, largest] = [0, 0];
  for (const [k, times] of [...seen].sort(([a], [b]) => a - b)) {
    largest = Math.max(largest, Math.abs(sum / draws - (k === 0 ? 0 : binomialCdf(k - 1, n, p))));
    sum += times;
    largest = Math.max(largest, Math.abs(sum / draws - binomialCdf(k, n, p)));
  }
  return largest;
}

describe('drawBinomial', () => {
  // The Kolmogorov distance of 20,000 draws exceeds 0.0138 once in a thousand.
  test.each([
    [1, 0.3],
    [7, 0.5],
    [330, 1 / 330],
    [330, 0.02],
    [40, 0.26],
    [1000, 0.0101],
    [300, 0.9],
    [5000, 0.4],
    [20_000, 0.3],
  ])('has the binomial distribution, n = %d, p = %d', (n, p) => {
    expect(distance(n, p, 20_000, 11)).toBeLessThan(0.0138);
  });

  test.each([
    [1e12, 1e-11],
    [1e12, 0.25],
    [1e9, 0.999],
  ])('has its mean and variance where n is huge, n = %d, p = %d', (n, p) => {
    const random = seeded(12);
    const spread = Math.sqrt(n * p * (1 - p));
    const standard = Array.from({ length: 20_000 }, () => (drawBinomial(n, p, random) - n * p) / spread);
    expect(Math.abs(standard.reduce((a, b) => a + b) / 20_000)).toBeLessThan(0.025);
    expect(Math.abs(standard.reduce((a, b) => a + b * b, 0) / 20_000 - 1)).toBeLessThan(0.05);
  });
});

describe('resampler', () => {
  test('draws as many items as there are, and none of an empty category', () => {
    const counts = Float64Array.of(0, 5, 1, 0, 300, 2, 0);
    const drawn = new Float64Array(7).fill(-1);
    const [random, resample] = [seeded(3), resampler(counts)];
    for (let i = 0; i < 500; i++) {
      resample(drawn, random);
      expect(drawn.reduce((a, b) => a + b)).toBe(308);
      expect([drawn[0], drawn[3], drawn[6]]).toEqual([0, 0, 0]);
    }
  });

  test('has the means, variances and covariances of the multinomial', () => {
    const counts = Float64Array.of(10, 30, 60);
    const drawn = new Float64Array(3);
    const [random, resample] = [seeded(4), resampler(counts)];
    const rounds = 40_000;
    const sums = [0, 0, 0];
    let [square, product] = [0, 0];
    for (let i = 0; i < rounds; i++) {
      resample(drawn, random);
      for (const k of [0, 1, 2]) sums[k]! += drawn[k]!;
      square += (drawn[0]! - 10) ** 2;
      product += (drawn[0]! - 10) * (drawn[2]! - 60);
    }
    for (const [k, expected] of [10, 30, 60].entries())
      expect(Math.abs(sums[k]! / rounds - expected)).toBeLessThan(0.1);
    expect(Math.abs(square / rounds - 9)).toBeLessThan(0.3);
    expect(Math.abs(product / rounds + 6)).toBeLessThan(0.4);
  });

  test('is a chain of binomials, each of what the categories before it have left', () => {
    const size = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(fc.array(size, { minLength: 1, maxLength: 20 }), fc.nat(), (counts, seed) => {
        let items = counts.reduce((a, b) => a + b);
        let left = items;
        const plain = seeded(seed);
        const chain = counts.map((count) => {
          const taken =
            count === 0 || left === 0 ? 0 : count === items ? left : drawBinomial(left, count / items, plain);
          items -= count;
          left -= taken;
          return taken;
        });
        const drawn = new Float64Array(counts.length);
        resampler(Float64Array.from(counts))(drawn, seeded(seed));
        expect([...drawn]).toEqual(chain);
      }),
      { seed: 31, numRuns: 300 },
    );
  });
});

test('outside the domain', () => {
  const random = (): number => 0.5;
  for (const counts of [[-1, 2], [NaN]]) expect(() => resampler(Float64Array.from(counts))).toThrow(RangeError);
  expect(() => resampler(Float64Array.of(1))(new Float64Array(2), random)).toThrow(RangeError);
  for (const [n, p] of [
    [-1, 0.5],
    [NaN, 0.5],
    [5, 0],
    [5, 1],
    [5, NaN],
  ] as const)
    expect(() => drawBinomial(n, p, random)).toThrow(RangeError);
});

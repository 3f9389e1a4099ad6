import { describe, expect, test } from '@jest/globals';
import { resampler } from '../../src/stats/multinomial.js';
import { NearbyTetrachoric } from '../../src/stats/tetrachoric-update.js';
import { normalQuantile } from '../../src/stats/normal.js';
import { tetrachoric } from '../../src/stats/tetrachoric.js';
import { seeded } from '../support/random.js';

const slow = ([both, onlyFirst, onlySecond, neither]: Float64Array): number =>
  tetrachoric({ both: both!, onlyFirst: onlyFirst!, onlySecond: onlySecond!, neither: neither! }).rho;

/** What is known of one table. */
function nearby(cells: Float64Array): NearbyTetrachoric {
  const [both, onlyFirst, onlySecond, neither] = cells as unknown as [number, number, number, number];
  const n = both + onlyFirst + onlySecond + neither;
  return new NearbyTetrachoric({
    rhos: Float64Array.of(slow(cells)),
    first: Float64Array.of(normalQuantile((both + onlyFirst) / n)),
    second: Float64Array.of(normalQuantile((both + onlySecond) / n)),
  });
}

function fast(near: NearbyTetrachoric, [both, onlyFirst, onlySecond, neither]: Float64Array): number {
  const n = both! + onlyFirst! + onlySecond! + neither!;
  // The second of two models comes first in a pair.
  const counts = Float64Array.of(both! + onlySecond!, both! + onlyFirst!);
  const thresholds = counts.map((count) => normalQuantile(count / n));
  return near.sum([0, 1], { counts, thresholds, joint: Float64Array.of(counts[0]!, both!, counts[1]!), n });
}

describe('the fast path against the slow one', () => {
  test.each([50, 330, 5000])('resampled tables of about %i items', (n) => {
    const random = seeded(n);
    const drawn = new Float64Array(4);
    let [worst, sum, compared, same] = [0, 0, 0, 0];
    for (let i = 0; i < 400; i++) {
      const raw = Array.from({ length: 4 }, () => random() ** 3);
      const total = raw.reduce((a, b) => a + b);
      const cells = Float64Array.from(raw, (x) => 1 + Math.round((x / total) * n));
      const near = nearby(cells);
      const resample = resampler(cells);
      for (let k = 0; k < 5; k++) {
        resample(drawn, random);
        const [a, b, c, d] = drawn as unknown as [number, number, number, number];
        if ((a + b) * (c + d) * (a + c) * (b + d) === 0) continue;
        const error = Math.abs(fast(near, drawn) - slow(drawn));
        worst = Math.max(worst, error);
        sum += error;
        if (error === 0) same += 1;
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(1500);
    expect(worst).toBeLessThan(2e-3);
    expect(sum / compared).toBeLessThan(n < 100 ? 1e-5 : 1e-6);
    // Equal to the last digit means that the slow path answered, or that a cell is empty.
    expect(same / compared).toBeLessThan(n < 100 ? 0.5 : 0.3);
  });

  test('a distant table is found all the same', () => {
    const near = nearby(Float64Array.of(160, 20, 20, 130));
    for (const cells of [
      Float64Array.of(1, 160, 160, 9),
      Float64Array.of(160, 2, 3, 165),
      Float64Array.of(30, 100, 1, 199),
    ]) {
      expect(fast(near, cells)).toBeCloseTo(slow(cells), 5);
    }
  });

  test('empty cells are boundaries, whatever was known', () => {
    for (const known of [
      Float64Array.of(0, 10, 10, 10),
      Float64Array.of(5, 15, 15, 5),
      Float64Array.of(150, 1, 1, 150),
      Float64Array.of(10, 0, 10, 10),
    ]) {
      const near = nearby(known);
      expect(fast(near, Float64Array.of(5, 0, 10, 15))).toBe(1);
      expect(fast(near, Float64Array.of(5, 10, 0, 15))).toBe(1);
      expect(fast(near, Float64Array.of(0, 10, 5, 15))).toBe(-1);
      expect(fast(near, Float64Array.of(15, 10, 5, 0))).toBe(-1);
      expect(fast(near, Float64Array.of(15, 10, 5, 2))).toBeCloseTo(slow(Float64Array.of(15, 10, 5, 2)), 6);
    }
  });
});

test('the sum is over the pairs of the models asked for, and each of these is looked up in its own place', () => {
  const names = [0, 1, 2, 3];
  const counts = Float64Array.of(40, 55, 70, 90);
  const n = 200;
  const thresholds = counts.map((count) => normalQuantile(count / n));
  const both = (i: number, j: number): number => 20 + 3 * i + 5 * j;
  const rho = (i: number, j: number): number => {
    const joint = both(i, j);
    return slow(Float64Array.of(joint, counts[i]! - joint, counts[j]! - joint, n - counts[i]! - counts[j]! + joint));
  };
  const pairs = names.flatMap((i) => names.slice(0, i).map((j) => [i, j] as const));
  // Known a little beside the truth, so that every pair has a way to go.
  const near = new NearbyTetrachoric({
    rhos: Float64Array.from(pairs, ([i, j]) => rho(i, j) - 0.02),
    first: Float64Array.from(pairs, ([i]) => thresholds[i]! + 0.03),
    second: Float64Array.from(pairs, ([, j]) => thresholds[j]! - 0.02),
  });
  const joint = Float64Array.from(names.flatMap((i) => names.slice(0, i + 1).map((j) => both(i, j))));
  for (const active of [names, [0, 3], [1, 2, 3], [2]]) {
    const plain = pairs.filter((pair) => pair.every((m) => active.includes(m))).map(([i, j]) => rho(i, j));
    expect(near.sum(active, { counts, thresholds, joint, n })).toBeCloseTo(
      plain.reduce((a, b) => a + b, 0),
      6,
    );
  }
});

import { describe, expect, test } from '@jest/globals';
import { pricedBy } from '../../src/correlation/copulas.js';
import { pairMatrices } from '../../src/correlation/pairwise.js';
import { wrongPatterns } from '../../src/correlation/patterns.js';
import { doWork } from '../../src/correlation/parallel.js';
import { ratioInterval } from '../../src/correlation/ratio-bootstrap.js';
import { BLOCK_SIZE, ratioReplicates } from '../../src/correlation/ratio-replicates.js';
import { coFailureRate, thresholdsOf, wrongSets } from '../../src/correlation/wrong-sets.js';
import { resampler } from '../../src/stats/multinomial.js';
import { normalQuantile } from '../../src/stats/normal.js';
import { seededRandom } from '../../src/stats/random.js';
import { RATIO_INPUT } from '../support/ratio-input.js';
import { matrixOf, randomOutcomes } from './matrices.js';

test('on many queries groups of them spread the ratio as queries do', () => {
  const sets = wrongSets(matrixOf(randomOutcomes(16, 40_000, 7, 0.5, 0.9)));
  const pairs = pairMatrices(sets);
  const { interval, replicates } = doWork(ratioInterval(sets, pairs, 500, '1'));
  expect(replicates).toBe(500);
  // The same from patterns of queries, of which there are too many for more than a few replicates.
  const thresholds = sets.counts.map((errors) => normalQuantile(errors / sets.queries));
  const every = sets.models.flatMap((_, i) => Array.from({ length: i }, (__, j) => [i, j] as const));
  const of = (value: (i: number, j: number) => number): Float64Array =>
    Float64Array.from(every, ([i, j]) => value(i, j));
  const known = {
    rhos: of((i, j) => pairs.tetrachoric[i * 16 + j]!),
    first: of((i) => thresholds[i]!),
    second: of((_, j) => thresholds[j]!),
  };
  const sample = wrongPatterns(sets);
  expect(sample.counts.length).toBeGreaterThan(8000);
  const block = ratioReplicates({ seed: '2', models: 16, known, sample });
  const ratios = Float64Array.from([0, 1, 2, 3].flatMap((b) => [...block(b)])).sort();
  const [low, high] = interval!;
  // 100 draws place a 5 % quantile at between 0.5 and 12 % of their level.
  for (const outside of [ratios.filter((x) => x < low).length, ratios.filter((x) => x > high).length]) {
    expect(outside).toBeGreaterThan(0);
    expect(outside).toBeLessThan(13);
  }
});

describe('a block', () => {
  test('is the same whenever it is made, and another one for another seed or number', () => {
    const block = ratioReplicates(RATIO_INPUT);
    const third = [...block(3)];
    expect(third).toHaveLength(BLOCK_SIZE);
    block(0);
    expect([...block(3)]).toEqual(third);
    expect([...ratioReplicates(RATIO_INPUT)(3)]).toEqual(third);
    expect([...block(4)]).not.toEqual(third);
    expect([...ratioReplicates({ ...RATIO_INPUT, seed: 'y' })(3)]).not.toEqual(third);
  });

  test('has no number where fewer than two models vary, and 0 where no query is missed by all', () => {
    const { known, seed } = RATIO_INPUT;
    const alone = { counts: Float64Array.of(5, 5), start: Uint32Array.of(0, 0, 1), members: Uint32Array.of(0) };
    expect([...ratioReplicates({ seed, known, models: 3, sample: alone })(0)].every(Number.isNaN)).toBe(true);
    // Each query is missed by one model, never by two.
    const apart = {
      counts: Float64Array.of(10, 10, 10, 10),
      start: Uint32Array.of(0, 0, 1, 2, 3),
      members: Uint32Array.of(0, 1, 2),
    };
    expect([...ratioReplicates({ seed, known, models: 3, sample: apart })(0)].every((ratio) => ratio === 0)).toBe(true);
  });
});

test('a replicate is the ratio of a sample of queries, whatever of it is counted', () => {
  const models = 7;
  const sets = wrongSets(matrixOf(randomOutcomes(models, 90, 3, 0.2, 0.8)));
  const pairs = pairMatrices(sets);
  const thresholds = sets.counts.map((errors) => normalQuantile(errors / sets.queries));
  const every = sets.models.flatMap((_, i) => Array.from({ length: i }, (__, j) => [i, j] as const));
  const known = {
    rhos: Float64Array.from(every, ([i, j]) => pairs.tetrachoric[i * models + j]!),
    first: Float64Array.from(every, ([i]) => thresholds[i]!),
    second: Float64Array.from(every, ([, j]) => thresholds[j]!),
  };
  const sample = wrongPatterns(sets);
  const sizes = [...sample.counts.keys()].map((p) => sample.start[p + 1]! - sample.start[p]!);
  // Patterns of few wrong models and of many, each of several queries.
  expect(Math.min(...sizes)).toBeLessThan(3);
  expect(Math.max(...sizes)).toBe(models);
  const [random, resample] = [seededRandom('3 0'), resampler(sample.counts)];
  const drawn = new Float64Array(sample.counts.length);
  const plain = Array.from({ length: BLOCK_SIZE }, () => {
    resample(drawn, random);
    const wrongOf = (p: number): number[] => [...sample.members.subarray(sample.start[p], sample.start[p + 1])];
    const rows = [...drawn].flatMap((times, p) => new Array<number[]>(times).fill(wrongOf(p)));
    const outcomes = sets.models.map((_, m) => rows.map((wrong): 0 | 1 => (wrong.includes(m) ? 0 : 1)));
    const again = wrongSets(matrixOf(outcomes));
    return coFailureRate(again) === 0
      ? 0
      : pricedBy(pairMatrices(again).tetrachoric, thresholdsOf(again), coFailureRate(again)).ratio!;
  });
  const made = ratioReplicates({ seed: '3', models, known, sample })(0);
  for (const [i, ratio] of plain.entries()) expect(Math.abs(made[i]! / ratio - 1) || 0).toBeLessThan(1e-4);
});

import { describe, expect, test } from '@jest/globals';
import { certify } from '../../src/certificate/certify.js';
import { routerCeiling, type ModelDraws, type RepeatedDraws } from '../../src/diagnostics/router-ceiling.js';
import type { RouterCeiling } from '../../src/diagnostics/types.js';
import { seeded } from '../support/random.js';
import { matrixOf, NAMES, poolOfMatrix, randomOutcomes, shuffled } from './matrices.js';

const DELTA = 0.05;

/** Draws of models whose chances of being right are given by model and query. */
function drawsOf(chances: readonly (readonly number[])[], repeats: number, random: () => number): RepeatedDraws {
  const models = chances.map((row, m): ModelDraws => {
    const halves = row.map((p) => Array.from({ length: repeats }, () => (random() < p ? 1 : 0) as number));
    const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
    return {
      name: NAMES[m]!,
      draws: Uint32Array.from(row, () => repeats),
      right: Float64Array.from(halves, sum),
      firstHalfDraws: Uint32Array.from(row, () => repeats >> 1),
      firstHalfRight: Float64Array.from(halves, (draws) => sum(draws.slice(0, repeats >> 1))),
    };
  });
  return { models, id: (q) => `q${q}` };
}

/** Chances of `models` models on `queries` queries: one profile of difficulty for all, or profiles of their own. */
function chancesOf(models: number, queries: number, shared: boolean, random: () => number): number[][] {
  const profile = Array.from({ length: queries }, () => random());
  return Array.from({ length: models }, (_, m) =>
    profile.map((p) => (shared ? Math.min(1, p + m / 100) : random() < 0.5 ? p : random())),
  );
}

const ceiling = (draws: RepeatedDraws, baseline?: string): RouterCeiling => routerCeiling(draws, baseline, DELTA, 1)!;

describe('draws that never vary', () => {
  const outcomes = randomOutcomes(5, 150, 2);
  const constant = drawsOf(outcomes, 4, seeded(1));
  const certificate = certify(poolOfMatrix(matrixOf(outcomes)), {
    confidence: 0.95,
    minGain: 0.02,
    baseline: undefined,
  });

  test('give the gain of the certificate, by both roads', () => {
    const { gain, repeats, queries, leftOut } = ceiling(constant);
    expect(gain.point).toBeCloseTo(certificate.gain.point, 12);
    expect(gain.crossFitted).toBeCloseTo(certificate.gain.point, 12);
    expect([repeats, queries, leftOut]).toEqual([4, 150, 0]);
  });

  test('and over a declared baseline the gain over it', () => {
    const declared = certify(poolOfMatrix(matrixOf(outcomes)), { confidence: 0.95, minGain: 0.02, baseline: 'm03' });
    expect(ceiling(constant, 'm03').gain.point).toBeCloseTo(declared.gain.point, 12);
  });
});

test('point and cross-fitted estimate, by hand', () => {
  // Two models, two queries, four draws: halves (2 and 0), (1 and 1); (0 and 1), (1 and 2).
  const model = (name: string, first: number[], second: number[]): ModelDraws => ({
    name,
    draws: Uint32Array.of(4, 4),
    right: Float64Array.from(first, (x, q) => x + second[q]!),
    firstHalfDraws: Uint32Array.of(2, 2),
    firstHalfRight: Float64Array.from(first),
  });
  const { gain } = ceiling({ models: [model('a', [2, 0], [0, 1]), model('b', [1, 1], [1, 2])], id: String });
  // Means: a 1/2 and 1/4, b 1/2 and 3/4. The oracle of means has (1/2 + 3/4) / 2, as b has.
  expect(gain.point).toBe(0);
  // Query 1: the first half chooses a, which then has 0; the second chooses b, which has 1/2. Query 2: b twice, 1 and 1/2.
  expect(gain.crossFitted).toBeCloseTo(((0 + 1 / 2) / 2 + (1 + 1 / 2) / 2) / 2 - 5 / 8, 14);
});

describe('coverage, by seeded simulation', () => {
  const ROUNDS = 40;

  test.each([
    [true, 2],
    [true, 4],
    [true, 8],
    [false, 2],
    [false, 4],
    [false, 8],
  ])('one profile for all models: %s, %i draws', (shared, repeats) => {
    const random = seeded(100 * repeats + Number(shared));
    const [models, population] = [4, 2000];
    const chances = chancesOf(models, population, shared, random);
    const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b) / values.length;
    const best = Math.max(...chances.map(mean));
    const truth = mean(chances[0]!.map((_, q) => Math.max(...chances.map((row) => row[q]!)))) - best;
    let [above, below] = [0, 0];
    for (let round = 0; round < ROUNDS; round++) {
      const sample = Array.from({ length: 100 }, () => Math.floor(random() * population));
      const { lower, upper } = ceiling(
        drawsOf(
          chances.map((row) => sample.map((q) => row[q]!)),
          repeats,
          random,
        ),
      ).gain;
      if (lower > truth) above += 1;
      if (upper < truth) below += 1;
    }
    // Seven misses of 40 happen once in two hundred at a rate of 5 %.
    expect(above).toBeLessThan(7);
    expect(below).toBeLessThan(7);
  });
});

test('the bracket narrows with the number of draws', () => {
  const random = seeded(5);
  const chances = chancesOf(6, 400, false, random);
  const brackets = [2, 4, 8, 32].map((repeats) => ceiling(drawsOf(chances, repeats, random)).gain);
  const width = brackets.map(({ point, crossFitted }) => point - crossFitted);
  expect(width).toEqual([...width].sort((a, b) => b - a));
  for (const { lower, crossFitted, point, upper } of brackets) {
    expect([lower, crossFitted, point, upper]).toEqual([lower, crossFitted, point, upper].sort((a, b) => a - b));
  }
});

test('lucky draws are no headroom: equal models have a large oracle gain and a small router ceiling', () => {
  const random = seeded(6);
  const chances = chancesOf(10, 600, true, random).map((row) => row.map((p) => 0.2 + 0.6 * p));
  const oneDraw = certify(poolOfMatrix(matrixOf(chances.map((row) => row.map((p) => (random() < p ? 1 : 0))))), {
    confidence: 0.95,
    minGain: 0.02,
    baseline: undefined,
  });
  const { gain } = ceiling(drawsOf(chances, 32, random));
  expect(oneDraw.gain.point).toBeGreaterThan(0.2);
  expect(gain.crossFitted).toBeLessThan(0.06);
  expect(gain.upper).toBeLessThan(oneDraw.gain.lower);
});

describe('what counts', () => {
  const draws = drawsOf(chancesOf(3, 60, false, seeded(7)), 4, seeded(8));

  test('queries without draws of every model in both halves are left out and counted', () => {
    const [first, ...others] = draws.models;
    const firstHalfDraws = first!.firstHalfDraws.map((count, q) => (q < 7 ? 4 : count));
    expect(
      routerCeiling({ ...draws, models: [{ ...first!, firstHalfDraws }, ...others] }, undefined, DELTA, 1),
    ).toMatchObject({ queries: 53, leftOut: 7 });
    const single = draws.models.map((model) => ({ ...model, firstHalfDraws: new Uint32Array(60) }));
    expect(routerCeiling({ ...draws, models: single }, undefined, DELTA, 1)).toBeNull();
    expect(routerCeiling({ models: [], id: String }, undefined, DELTA, 1)).toBeNull();
  });

  test('neither the order of queries nor that of models shows', () => {
    const order = shuffled(
      Array.from({ length: 60 }, (_, q) => q),
      3,
    );
    const pick = <A extends Uint32Array | Float64Array>(values: A): A => values.map((_, i) => values[order[i]!]!) as A;
    const models = [...draws.models].reverse().map((m) => ({
      name: m.name,
      draws: pick(m.draws),
      right: pick(m.right),
      firstHalfDraws: pick(m.firstHalfDraws),
      firstHalfRight: pick(m.firstHalfRight),
    }));
    const moved = ceiling({ models, id: (i) => `q${order[i]!}` });
    const plain = ceiling(draws);
    for (const key of ['point', 'crossFitted', 'lower', 'upper'] as const)
      expect(moved.gain[key]).toBeCloseTo(plain.gain[key], 12);
  });

  test('the upper limit is the least over the models, each at delta / M', () => {
    const each = draws.models.map(({ name }) => routerCeiling(draws, name, DELTA / 3, 1)!.gain.upper);
    expect(ceiling(draws).gain.upper).toBe(Math.min(...each));
  });

  test('the lower limit is the least over the models, each at delta', () => {
    const each = draws.models.map(({ name }) => ceiling(draws, name).gain.lower);
    expect(ceiling(draws).gain.lower).toBe(Math.min(...each));
  });

  test('a declared baseline needs no correction for choosing', () => {
    const best = NAMES[0]!;
    expect(ceiling(draws, best).gain.upper).toBeLessThan(routerCeiling(draws, best, DELTA / 3, 1)!.gain.upper);
  });
});

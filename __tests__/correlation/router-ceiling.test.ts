import { describe, expect, test } from '@jest/globals';
import { certify } from '../../src/certificate/certify.js';
import { routerCeiling, type ModelDraws, type RepeatedDraws } from '../../src/correlation/router-ceiling.js';
import type { RouterCeiling } from '../../src/correlation/types.js';
import { routerScores } from '../../src/correlation/router-scores.js';
import { meanLowerLimit } from '../../src/stats/target-bets.js';
import { reference } from '../stats/reference.js';
import { seeded } from '../support/random.js';
import { routedOf, type RouterCase } from './routed.js';
import { matrixOf, NAMES, poolOfMatrix, randomOutcomes, shuffled } from './matrices.js';

const DELTA = 0.05;

/** Draws of models whose chances of being right are given by model and query. */
function drawsOf(chances: readonly (readonly number[])[], repeats: number, random: () => number): RepeatedDraws {
  const models = chances.map((row, m): ModelDraws => ({
    name: NAMES[m]!,
    draws: Uint32Array.from(row, () => repeats),
    right: Uint32Array.from(row, (p) => Array.from({ length: repeats }, () => random() < p).filter(Boolean).length),
  }));
  return { models, id: (q) => `q${q}` };
}

/** Chances of `models` models on `queries` queries: one profile of difficulty for all, or profiles of their own. */
function chancesOf(models: number, queries: number, shared: boolean, random: () => number): number[][] {
  const profile = Array.from({ length: queries }, () => random());
  return Array.from({ length: models }, (_, m) =>
    profile.map((p) => (shared ? Math.min(1, p + m / 100) : random() < 0.5 ? p : random())),
  );
}

const ceiling = (draws: RepeatedDraws, baseline?: string): RouterCeiling => routerCeiling(draws, baseline, DELTA)!;

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

test('the cross-fitted estimate, by hand', () => {
  // One query, two models with one and two of two draws right; nothing is known of other queries: k is 1, means 1/2.
  const model = (name: string, right: number): ModelDraws => ({
    name,
    draws: Uint32Array.of(2),
    right: Uint32Array.of(right),
  });
  const { gain } = ceiling({ models: [model('a', 1), model('b', 2)], id: String });
  // b is left with a right draw and scores with the other. a, left with a right draw, has the same rank, and goes first.
  expect(gain.crossFitted).toBeCloseTo(1 / 2 - 1, 14);
});

describe('reference values', () => {
  test.each(reference<RouterCase>('router-ceiling'))(
    'the lower limit of $right.length queries',
    ({ draws, right, declared, alpha, lower }) => {
      const { models, shares, against } = routedOf({ draws, right, declared });
      const got = routerScores(models);
      const limits = against.map(
        (m) =>
          2 *
            meanLowerLimit(
              got.map((score, q) => (1 + score - shares[m]![q]!) / 2),
              alpha,
            ) -
          1,
      );
      expect(Math.abs(Math.max(0, Math.min(...limits)) - lower)).toBeLessThan(1e-9);
    },
  );
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

test('ten identical models, 500 queries, four draws: less than 20 points, where the largest share has 29', () => {
  const random = seeded(9);
  const { gain } = ceiling(
    drawsOf(
      chancesOf(10, 500, true, random).map((_, __, all) => all[0]!),
      4,
      random,
    ),
  );
  expect(gain.lower).toBe(0);
  expect(gain.upper).toBeLessThan(0.2);
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

  test('queries without two draws of every model are left out and counted', () => {
    const [first, ...others] = draws.models;
    const fewer = {
      ...first!,
      draws: first!.draws.map((r, q) => (q < 7 ? 1 : r)),
      right: first!.right.map((c, q) => (q < 7 ? 1 : c)),
    };
    expect(routerCeiling({ ...draws, models: [fewer, ...others] }, undefined, DELTA)).toMatchObject({
      queries: 53,
      leftOut: 7,
    });
    const single = draws.models.map((model) => ({ ...model, draws: new Uint32Array(60).fill(1) }));
    expect(routerCeiling({ ...draws, models: single }, undefined, DELTA)).toBeNull();
    expect(routerCeiling({ models: [], id: String }, undefined, DELTA)).toBeNull();
  });

  test('neither the order of queries nor that of models shows', () => {
    const order = shuffled(
      Array.from({ length: 60 }, (_, q) => q),
      3,
    );
    const pick = (values: Uint32Array): Uint32Array => values.map((_, i) => values[order[i]!]!);
    const models = [...draws.models].reverse().map((m) => ({
      name: m.name,
      draws: pick(m.draws),
      right: pick(m.right),
    }));
    const moved = ceiling({ models, id: (i) => `q${order[i]!}` });
    const plain = ceiling(draws);
    for (const key of ['point', 'crossFitted', 'lower', 'upper'] as const)
      expect(moved.gain[key]).toBeCloseTo(plain.gain[key], 12);
  });

  test('the lower limit is the least over the models, each at delta', () => {
    const each = draws.models.map(({ name }) => ceiling(draws, name).gain.lower);
    expect(ceiling(draws).gain.lower).toBe(Math.min(...each));
  });
});

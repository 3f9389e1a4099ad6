import { describe, expect, test } from '@jest/globals';
import { pairMatrices } from '../../src/correlation/pairwise.js';
import { doWork } from '../../src/correlation/parallel.js';
import { ratioInterval, type RatioInterval } from '../../src/correlation/ratio-bootstrap.js';
import { coFailureRate, subset, varying, wrongSets, type WrongSets } from '../../src/correlation/wrong-sets.js';
import { normalQuantile } from '../../src/stats/normal.js';
import { singleFactorProbability } from '../../src/stats/single-factor.js';
import { seeded } from '../support/random.js';
import { matrixOf, NAMES, pickRows, randomOutcomes, repeated, shuffled, type Outcomes } from './matrices.js';

const setsOf = (outcomes: Outcomes, options: Parameters<typeof matrixOf>[1] = {}): WrongSets =>
  wrongSets(matrixOf(outcomes, options));
const intervalOf = (sets: WrongSets, replicates: number, seed = 1): RatioInterval =>
  doWork(ratioInterval(sets, pairMatrices(sets), replicates, String(seed)));

/** The ratio of one evaluation by the plain road: no patterns, no warm start. */
function ratioOf(outcomes: Outcomes): number {
  const all = setsOf(outcomes);
  const sets = subset(all, varying(all));
  const size = sets.models.length;
  const { tetrachoric } = pairMatrices(sets);
  let sum = 0;
  for (let i = 0; i < size; i++) for (let j = 0; j < i; j++) sum += tetrachoric[i * size + j]!;
  const rho = Math.max(0, sum / ((size * (size - 1)) / 2));
  return (
    coFailureRate(sets) /
    singleFactorProbability(
      sets.counts.map((count) => normalQuantile(count / sets.queries)),
      rho,
    )
  );
}

const OUTCOMES = randomOutcomes(6, 120, 2, 0.5, 1.4);

describe('the bootstrap of the underpricing ratio', () => {
  test.each([
    ['all of which vary', OUTCOMES],
    ['one of which is almost never wrong', [...OUTCOMES.slice(0, 4), OUTCOMES[0]!.map((_, q) => (q === 50 ? 0 : 1))]],
    ['one of which is almost always wrong', [...OUTCOMES.slice(0, 4), OUTCOMES[0]!.map((_, q) => (q === 50 ? 1 : 0))]],
  ] as [string, Outcomes][])('agrees with resampling rows and doing everything anew, for models %s', (_, outcomes) => {
    const random = seeded(77);
    const rows = (): number[] => Array.from({ length: 120 }, () => Math.floor(random() * 120));
    const ratios = Array.from({ length: 400 }, () => ratioOf(pickRows(outcomes, rows()))).sort((a, b) => a - b);
    const [low, high] = intervalOf(setsOf(outcomes), 1000).interval!;
    // 400 draws against 1,000 place a 5 % quantile within 1.3 % of its level; ties at 0 may hold more than the level.
    const below = (x: number): number => ratios.filter((ratio) => ratio < x - 1e-9).length / 400;
    expect(below(low)).toBeLessThan(0.1);
    expect(1 - below(high)).toBeGreaterThan(0.01);
    expect(ratios.filter((ratio) => ratio <= low + 1e-9).length / 400).toBeGreaterThan(0.01);
    expect(ratios.filter((ratio) => ratio > high + 1e-9).length / 400).toBeLessThan(0.1);
  });

  test('a weight is as many rows, and the order of rows and columns never shows', () => {
    const weights = OUTCOMES[0]!.map((_, q) => 1 + (q % 3));
    const long = repeated(OUTCOMES, weights).outcomes;
    const expected = intervalOf(setsOf(long), 100);
    expect(intervalOf(setsOf(OUTCOMES, { weights }), 100)).toEqual(expected);
    const columns = shuffled([0, 1, 2, 3, 4, 5], 3);
    const rows = shuffled(
      long[0]!.map((_, q) => q),
      4,
    );
    const moved = pickRows(
      columns.map((m) => long[m]!),
      rows,
    );
    expect(intervalOf(setsOf(moved, { names: columns.map((m) => NAMES[m]!) }), 100)).toEqual(expected);
  });

  test('the seed decides', () => {
    const sets = setsOf(OUTCOMES);
    expect(intervalOf(sets, 50, 5)).toEqual(intervalOf(sets, 50, 5));
    expect(intervalOf(sets, 50, 5)).not.toEqual(intervalOf(sets, 50, 6));
  });

  test('two models have the ratio 1 in every replicate', () => {
    const { interval, replicates } = intervalOf(setsOf(OUTCOMES.slice(0, 2)), 200);
    expect(replicates).toBe(200);
    expect(interval![0]).toBeCloseTo(1, 5);
    expect(interval![1]).toBeCloseTo(1, 5);
  });

  test('models that stop varying in a replicate leave it, and a replicate with fewer than two says nothing', () => {
    // The third model is wrong on one query of twelve: a replicate misses it with probability 0.35.
    const rare: Outcomes = [
      [0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 1, 1],
      [0, 0, 1, 1, 0, 1, 1, 0, 1, 1, 1, 1],
      [0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
    ];
    expect(intervalOf(setsOf(rare), 300).interval!.every(Number.isFinite)).toBe(true);
    const rarer: Outcomes = [
      [0, 1, 1, 1, 1, 1, 1, 1],
      [0, 0, 1, 1, 1, 1, 1, 1],
    ];
    const { replicates } = intervalOf(setsOf(rarer), 300);
    expect(replicates).toBeGreaterThan(100);
    expect(replicates).toBeLessThan(300);
  });

  test('no all-wrong query, no interval', () => {
    expect(
      intervalOf(
        setsOf([
          [0, 1, 1, 0],
          [1, 0, 1, 1],
        ]),
        100,
      ),
    ).toEqual({ interval: null, replicates: 0, made: 0 });
  });
});

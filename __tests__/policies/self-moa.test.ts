import { describe, expect, test } from '@jest/globals';
import { selfMoaOf } from '../../src/policies/self-moa.js';
import type { Evidence } from '../../src/evidence/evidence.js';
import { evidenceOf, type Said } from '../support/evidence.js';
import { seeded } from '../support/random.js';
import { NAMES } from '../correlation/matrices.js';
import { contextOf } from './contexts.js';

interface Sampling {
  readonly models: number;
  readonly queries: number;
  readonly draws: number;
  /** Chance that model m is right on query q. */
  readonly chance: (m: number, q: number) => number;
  readonly answer?: (right: boolean, m: number, draw: number) => string;
  readonly seed?: number;
}

/** The first draw of every model as its outcome, and all of them as evidence. */
function sampled({ models, queries, draws, chance, answer, seed = 1 }: Sampling): {
  outcomes: (0 | 1)[][];
  evidence: Evidence;
} {
  const random = seeded(seed);
  const said: Record<string, Said[][]> = {};
  const outcomes: (0 | 1)[][] = [];
  for (let m = 0; m < models; m++) {
    said[NAMES[m]!] = Array.from({ length: queries }, (_, q) =>
      Array.from({ length: draws }, (_draw, d) => {
        const right = random() < chance(m, q);
        return answer === undefined ? { right } : { right, answer: answer(right, m, d) };
      }),
    );
    outcomes.push(said[NAMES[m]!]!.map(([first]) => ((first as { right: boolean }).right ? 1 : 0)));
  }
  return { outcomes, evidence: evidenceOf(said) };
}

function run(sampling: Sampling, options: { baseline?: string; seed?: number } = {}): ReturnType<typeof selfMoaOf> {
  const { outcomes, evidence } = sampled(sampling);
  return selfMoaOf(contextOf(outcomes, { evidence, ...options }));
}

describe('several samples of one model against several models', () => {
  test('models that are right on different queries gain more by voting than one model with itself', () => {
    // Every model knows three queries in four for certain; another quarter is beyond each.
    const { selfMoa } = run({ models: 4, queries: 120, draws: 3, chance: (m, q) => (q % 4 === m ? 0 : 0.98) });
    const [vote] = selfMoa!.votes;
    expect(selfMoa).toMatchObject({ by: 'outcomes' });
    expect(vote).toMatchObject({ k: 3, queries: 120 });
    expect(vote!.selfAccuracy).toBeLessThan(0.78);
    expect(vote!.mixedAccuracy).toBeGreaterThan(0.95);
    expect(vote!.interval[1]).toBeLessThan(0);
    expect(selfMoa!.rhoWithin!).toBeGreaterThan(0.8);
    expect(selfMoa!.rhoBetween!).toBeLessThan(0);
  });

  test('copies of one model under other names are the same to a vote', () => {
    const { selfMoa } = run({ models: 5, queries: 150, draws: 5, chance: (_m, q) => (q % 3 === 0 ? 0.4 : 0.8) });
    for (const { interval, difference } of selfMoa!.votes) {
      expect(interval[0]).toBeLessThan(0);
      expect(interval[1]).toBeGreaterThan(0);
      expect(Math.abs(difference)).toBeLessThan(0.08);
    }
    expect(Math.abs(selfMoa!.rhoWithin! - selfMoa!.rhoBetween!)).toBeLessThan(0.1);
  });

  test('with independent errors the vote of three is right on 3 p^2 - 2 p^3', () => {
    const { selfMoa } = run({ models: 3, queries: 200, draws: 9, chance: () => 0.7 });
    const expected = 3 * 0.49 - 2 * 0.343;
    expect(Math.abs(selfMoa!.votes[0]!.selfAccuracy - expected)).toBeLessThan(0.05);
    expect(selfMoa!.rhoWithin!).toBeCloseTo(0, 1);
  });

  test('answers are voted on where draws have them', () => {
    const differing = { models: 3, queries: 100, draws: 3, chance: () => 0.5 };
    const votes = run({ ...differing, answer: (right, m, d) => (right ? 'yes' : `no ${m} ${d}`) }).selfMoa!;
    const outcomes = run(differing).selfMoa!;
    expect(votes.by).toBe('answers');
    expect(votes.votes[0]!.selfAccuracy).toBeGreaterThan(outcomes.votes[0]!.selfAccuracy);
  });

  test('the mixed pool is the model and those nearest to it, and none further away than five points', () => {
    const chances = [0.9, 0.88, 0.87, 0.7, 0.5, 0.91];
    const { selfMoa } = run({ models: 6, queries: 200, draws: 5, chance: (m) => chances[m]! });
    expect(selfMoa!.votes.map(({ k }) => k)).toEqual([3]);
    for (const name of selfMoa!.votes[0]!.models) expect(['m00', 'm01', 'm02', 'm05']).toContain(name);
    expect(selfMoa!.votes[0]!.models[0]).toBe(selfMoa!.model);
  });

  test('k goes up to the draws and the models that there are', () => {
    const ks = (models: number, draws: number): number[] =>
      run({ models, draws, queries: 30, chance: () => 0.8 }, { baseline: 'm00' }).selfMoa?.votes.map(({ k }) => k) ??
      [];
    expect(ks(3, 9)).toEqual([3]);
    expect(ks(9, 4)).toEqual([3]);
    expect(ks(2, 9)).toEqual([]);
  });

  test('a declared baseline is the model that votes with itself', () => {
    expect(run({ models: 4, queries: 80, draws: 3, chance: () => 0.7 }, { baseline: 'm03' }).selfMoa!.model).toBe(
      'm03',
    );
  });
});

describe('as a policy', () => {
  test('the vote of samples of the single best model of each fold is realised', () => {
    const { realised, notes } = run({ models: 3, queries: 150, draws: 7, chance: () => 0.75 }, { baseline: 'm00' });
    expect(notes).toEqual([]);
    expect(realised).toHaveLength(1);
    expect(realised[0]).toMatchObject({ kind: 'self-moa', heldOut: true, queries: 150, cost: null });
    expect(realised[0]!.name).toContain('7 samples');
    // The vote of seven with p = 3/4 is right on 0.93.
    expect(realised[0]!.accuracy).toBeGreaterThan(0.89);
    expect(realised[0]!.interval[0]).toBeGreaterThan(0.1);
  });

  test('it costs as many answers as there are voters', () => {
    const { outcomes, evidence } = sampled({ models: 2, queries: 40, draws: 5, chance: () => 0.7 });
    const priced = new Map(
      [...evidence.models].map(([name, model]) => [name, { ...model, cost: new Float64Array(40).fill(0.01) }]),
    );
    const { realised } = selfMoaOf(contextOf(outcomes, { evidence: { ...evidence, models: priced } }));
    expect(realised[0]!.cost).toBeCloseTo(0.05, 14);
  });
});

describe('without draws to vote with', () => {
  test.each([
    ['no evidence', undefined],
    ['one draw of each', sampled({ models: 3, queries: 40, draws: 1, chance: () => 0.7 }).evidence],
    ['nothing graded', evidenceOf({ m00: ['a'], m01: ['b'] })],
  ])('%s: a note', (_name, evidence) => {
    const { outcomes } = sampled({ models: 3, queries: 40, draws: 1, chance: () => 0.7 });
    const padded = evidence && { ...evidence, rows: 40 };
    const result = selfMoaOf(contextOf(outcomes, padded === undefined ? {} : { evidence: widened(padded) }));
    expect(result).toMatchObject({ selfMoa: null, realised: [] });
    expect(result.notes).toHaveLength(1);
  });

  test('no model of similar accuracy: the policy, and a note why there is no comparison', () => {
    const { selfMoa, realised, notes } = run({
      models: 2,
      queries: 60,
      draws: 3,
      chance: (m) => (m === 0 ? 0.9 : 0.4),
    });
    expect(selfMoa).toBeNull();
    expect(realised).toHaveLength(1);
    expect(notes).toHaveLength(1);
  });
});

/** Evidence of fewer rows, with nothing logged on the others. */
function widened(evidence: Evidence): Evidence {
  const models = [...evidence.models].map(([name, model]) => {
    const draws = model.draws.map((draw) => ({
      answer: Int32Array.from({ length: 40 }, (_, row) => draw.answer[row] ?? -1),
      right: Int8Array.from({ length: 40 }, (_, row) => draw.right[row] ?? -1),
      stop: new Int16Array(40).fill(-1),
    }));
    return [name, { ...model, draws }] as const;
  });
  return { ...evidence, models: new Map(models) };
}

test('the same numbers, whatever the seed', () => {
  const sampling = { models: 4, queries: 24, draws: 4, chance: (m: number, q: number) => 0.6 + ((m + q) % 4) / 10 };
  expect(run(sampling)).toEqual(run(sampling));
  expect(run(sampling, { seed: 9 }).realised).toEqual(run(sampling).realised);
});

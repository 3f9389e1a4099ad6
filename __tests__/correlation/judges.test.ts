import { describe, expect, test } from '@jest/globals';
import { judgeAgreement, MAX_JUDGES } from '../../src/correlation/judges.js';
import { NONE } from '../../src/evidence/evidence.js';
import { interval } from '../../src/stats/clopper-pearson.js';
import { cohenKappa, fleissKappa } from '../../src/stats/kappa.js';
import { seeded } from '../support/random.js';
import { matrixOf } from './matrices.js';

type Verdicts = Record<string, readonly (0 | 1 | null)[]>;

/** Verdicts by judge and by model. */
function judgesOf(verdicts: Record<string, Verdicts>): Map<string, Map<string, Int8Array>> {
  return new Map(
    Object.entries(verdicts).map(([judge, models]) => [
      judge,
      new Map(Object.entries(models).map(([model, cells]) => [model, Int8Array.from(cells, (cell) => cell ?? NONE)])),
    ]),
  );
}

/** A pool by the models' names alone: what its members got right is no matter here. */
function poolOf(names: readonly string[], rows: number, weights: readonly number[] | null = null) {
  return matrixOf(
    names.map(() => new Array<1>(rows).fill(1)),
    { names, weights },
  );
}

const THREE = judgesOf({
  strict: { a: [1, 0, 0, 0], b: [0, 0, 0, 1] },
  middle: { a: [1, 1, 0, 0], b: [0, 0, 0, 1] },
  mild: { a: [1, 1, 1, 0], b: [1, 1, 0, 1] },
});

describe('three judges of two models on four queries', () => {
  const found = judgeAgreement(THREE, poolOf(['a', 'b'], 4), 0.05)!;

  test('each judge has a co-failure rate of its own', () => {
    expect(
      found.judges.map(({ name, allWrong, queries, rate, right }) => [name, allWrong, queries, rate, right]),
    ).toEqual([
      ['middle', 1, 4, 0.25, 3 / 8],
      ['mild', 0, 4, 0, 6 / 8],
      ['strict', 2, 4, 0.5, 2 / 8],
    ]);
    expect(found.judges[2]!.interval).toEqual(interval(2, 4, 0.05));
  });

  test('so has their majority', () => {
    expect(found.majority).toEqual({
      answers: 8,
      right: 3 / 8,
      queries: 4,
      allWrong: 1,
      rate: 0.25,
      interval: interval(1, 4, 0.05),
      ties: 0,
    });
  });

  test('kappas are over the answers', () => {
    const kappas = [
      cohenKappa([
        [3, 0],
        [3, 2],
      ])!.kappa,
      cohenKappa([
        [2, 1],
        [0, 5],
      ])!.kappa,
      cohenKappa([
        [2, 4],
        [0, 2],
      ])!.kappa,
    ];
    expect(found.cohen.pairs.map(({ judges, answers, kappa }) => [...judges, answers, kappa])).toEqual([
      ['middle', 'mild', 8, kappas[0]],
      ['middle', 'strict', 8, kappas[1]],
      ['mild', 'strict', 8, kappas[2]],
    ]);
    expect(found.cohen.pairs.map(({ agreement }) => agreement)).toEqual([5 / 8, 7 / 8, 4 / 8]);
    expect([found.cohen.min, found.cohen.median, found.cohen.max]).toEqual([...kappas].sort((x, y) => x - y));
    // By answer, how many judges call it right: a 3 2 1 0, b 1 1 0 3.
    expect(found.fleiss.answers).toBe(8);
    expect(found.fleiss.kappa).toBeCloseTo(
      fleissKappa(
        [
          [3, 0],
          [2, 1],
          [1, 2],
          [0, 3],
        ],
        [2, 1, 3, 2],
      )!,
      14,
    );
  });
});

test('the order of judges, models and queries does not matter', () => {
  const turned = new Map(
    [...THREE]
      .reverse()
      .map(([judge, models]) => [
        judge,
        new Map([...models].reverse().map(([model, cells]) => [model, Int8Array.from(cells).reverse()])),
      ]),
  );
  const found = judgeAgreement(turned, poolOf(['b', 'a'], 4), 0.05);
  expect(found).toEqual(judgeAgreement(THREE, poolOf(['a', 'b'], 4), 0.05));
});

test('a tie is no majority: the answer counts as wrong, and is counted', () => {
  const judges = judgesOf({ x: { a: [1, 1, 0], b: [0, 0, 0] }, y: { a: [1, 0, 0], b: [0, 0, null] } });
  const { majority } = judgeAgreement(judges, poolOf(['a', 'b'], 3), 0.05)!;
  expect([majority.ties, majority.allWrong, majority.queries, majority.answers]).toEqual([1, 2, 3, 6]);
});

test('without a verdict there is no query: each rate is over the queries complete under its judge', () => {
  const judges = judgesOf({
    x: { a: [0, 0, 1], b: [0, null, 1] },
    y: { a: [0, 1, 1] },
    nobody: { a: [null, null, null] },
  });
  const found = judgeAgreement(judges, poolOf(['a', 'b'], 3), 0.05)!;
  expect(
    found.judges.map(({ name, allWrong, queries, rate, interval: limits }) => [
      name,
      allWrong,
      queries,
      rate,
      limits === null,
    ]),
  ).toEqual([
    ['x', 1, 2, 0.5, false],
    ['y', 0, 0, null, true],
  ]);
  expect(found.fleiss.answers).toBe(3);
  expect(found.cohen.pairs).toMatchObject([
    {
      answers: 3,
      kappa: cohenKappa([
        [1, 0],
        [1, 1],
      ])!.kappa,
    },
  ]);
});

test('judges of different answers, and of one verdict throughout, have no kappa', () => {
  const apart = judgeAgreement(
    judgesOf({ x: { a: [0, 1, null, null] }, y: { a: [null, null, 0, 1] } }),
    poolOf(['a', 'b'], 4),
    0.05,
  )!;
  expect(apart.cohen).toEqual({
    min: null,
    median: null,
    max: null,
    pairs: [{ judges: ['x', 'y'], answers: 0, agreement: null, kappa: null, standardError: null }],
  });
  expect(apart.fleiss).toEqual({ kappa: null, answers: 0 });
  const same = judgeAgreement(judgesOf({ x: { a: [1, 1] }, y: { a: [1, 1] } }), poolOf(['a', 'b'], 2), 0.05)!;
  expect(same.cohen.pairs[0]).toMatchObject({ answers: 2, agreement: 1, kappa: null, standardError: null });
});

test('ensembles and strangers are not looked at; fewer than two judges of members are none', () => {
  const pool = poolOf(['a', 'b'], 2);
  expect(judgeAgreement(judgesOf({ x: { a: [1, 0] }, y: { vote: [1, 1] } }), pool, 0.05)).toBeNull();
  expect(judgeAgreement(new Map(), pool, 0.05)).toBeNull();
  const found = judgeAgreement(
    judgesOf({ x: { a: [1, 0], vote: [0, 0] }, y: { a: [1, 0], vote: [1, 1] } }),
    pool,
    0.05,
  )!;
  expect(found.cohen.pairs[0]).toMatchObject({ answers: 2, kappa: 1 });
});

test('a row of several queries counts as that many', () => {
  const random = seeded(11);
  const rows = 40;
  const weights = Array.from({ length: rows }, () => 1 + Math.floor(random() * 3));
  const draw = (): Verdicts => ({ a: cells(), b: cells(), c: cells() });
  const cells = (): (0 | 1 | null)[] => weights.map(() => (random() < 0.1 ? null : random() < 0.4 ? 1 : 0));
  const verdicts = { x: draw(), y: draw(), z: draw() };
  const spread = Object.fromEntries(
    Object.entries(verdicts).map(([judge, models]) => [
      judge,
      Object.fromEntries(
        Object.entries(models).map(([model, column]) => [
          model,
          column.flatMap((cell, row) => new Array<typeof cell>(weights[row]!).fill(cell)),
        ]),
      ),
    ]),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const names = ['a', 'b', 'c'];
  const found = judgeAgreement(judgesOf(verdicts), poolOf(names, rows, weights), 0.1);
  expect(found).toEqual(judgeAgreement(judgesOf(spread), poolOf(names, total), 0.1));
  expect(found!.majority.ties).toBeGreaterThan(0);
});

test('of a crowd of judges those with the most verdicts are compared, the rest are counted', () => {
  const crowd = Object.fromEntries(
    Array.from({ length: MAX_JUDGES + 5 }, (_, i) => [
      `judge ${i}`,
      { a: [(i % 2) as 0 | 1, 1, i < 5 ? null : 0] as const },
    ]),
  );
  const found = judgeAgreement(judgesOf(crowd), poolOf(['a', 'b'], 3), 0.05)!;
  expect(found.judgesLeftOut).toBe(5);
  expect(found.judges.map(({ name }) => name)).toEqual(Array.from({ length: MAX_JUDGES }, (_, i) => `judge ${i + 5}`));
  expect(found.cohen.pairs).toHaveLength((MAX_JUDGES * (MAX_JUDGES - 1)) / 2);
});

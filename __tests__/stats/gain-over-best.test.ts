import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { levelOverChosen, lowerOverBest, upperOverBest, type Score } from '../../src/stats/gain-over-best.js';
import { exactPairedLower, exactPairedUpper } from '../../src/stats/paired-exact.js';
import { relativeError } from '../support/golden.js';

const scoresOf = (won: readonly number[], lost: readonly number[]): Score[] =>
  won.map((each, m) => ({ won: each, lost: lost[m]! }));

/** Won and lost by model (the first was chosen), queries, alpha; the level from scripts/reference/chosen-opponent.R. */
const REFERENCE: [readonly number[], readonly number[], number, number, number][] = [
  [[30, 85, 90], [20, 20, 20], 500, 0.05, 0.045773936051],
  [[2, 3, 40], [1, 0, 5], 80, 0.05, 0.0238988222664],
  [[12.5, 14, 60.5, 58], [20, 18.5, 9, 4], 300.5, 0.05, 0.0239998361473],
  [[30, 75, 60], [20, 30, 2], 500, 0.05, 0.0238584047857],
];

test.each(REFERENCE)('won %j, lost %j on %d queries at %d', (won, lost, queries, alpha, level) => {
  expect(relativeError(levelOverChosen(scoresOf(won, lost), 0, queries, alpha), level)).toBeLessThan(1e-11);
});

describe('the level', () => {
  test('is alpha where nothing was chosen', () => {
    expect(levelOverChosen([{ won: 7, lost: 3 }], 0, 50, 0.05)).toBe(0.05);
  });

  test.each([2, 5, 40])('is (alpha - gamma) / M for %d equals', (models) => {
    const scores = Array.from({ length: models }, () => ({ won: 12, lost: 9 }));
    expect(levelOverChosen(scores, 1, 200, 0.05)).toBeCloseTo(0.048 / models, 13);
  });

  test('is alpha - gamma where all others are far behind', () => {
    const others = Array.from({ length: 30 }, () => ({ won: 600, lost: 20 }));
    expect(levelOverChosen([{ won: 30, lost: 20 }, ...others], 0, 1000, 0.05)).toBeCloseTo(0.048, 13);
  });

  test('is alpha / M where the policy is right, and the model wrong, everywhere: the limit is 1 at any level', () => {
    expect(levelOverChosen(scoresOf([20, 20], [0, 0]), 0, 20, 0.05)).toBe(0.025);
  });

  test('lies between the two, and another model never raises it', () => {
    const score = fc.tuple(fc.nat(60), fc.nat(60)).map(([won, lost]) => ({ won, lost }));
    fc.assert(
      fc.property(
        fc.array(score, { minLength: 2, maxLength: 8 }),
        score,
        fc.constantFrom(0.05, 0.025),
        (some, more, alpha) => {
          const gains = some.map(({ won, lost }) => won - lost);
          const chosen = gains.indexOf(Math.min(...gains));
          const level = levelOverChosen(some, chosen, 150, alpha);
          expect(level).toBeLessThanOrEqual(alpha * 0.96 * (1 + 1e-9));
          expect(level).toBeGreaterThanOrEqual(((alpha * 0.96) / some.length) * (1 - 1e-9));
          expect(levelOverChosen([...some, more], chosen, 150, alpha)).toBeLessThanOrEqual(level * (1 + 1e-9));
        },
      ),
      { seed: 20, numRuns: 500 },
    );
  });
});

/**
 * A policy against two models, on a few queries: chances that it is right and neither is, that only the second is with
 * it, only the first, and the same where it is wrong: both right, only the first, only the second.
 */
type Chances = readonly [number, number, number, number, number, number];

/** Every outcome of `queries` queries with its chance, as scores against both models. */
function* everyOutcome(queries: number, chances: Chances): Generator<{ chance: number; scores: [Score, Score] }> {
  const all = [...chances, 1 - chances.reduce((sum, chance) => sum + chance, 0)];
  const counts = Array.from(all, () => 0);
  function* deal(cell: number, left: number, chance: number): Generator<{ chance: number; scores: [Score, Score] }> {
    if (cell === all.length - 1) {
      counts[cell] = left;
      let total = chance;
      for (let k = 1; k <= left; k++) total *= all[cell]! / k;
      const [won, wonFirst, wonSecond, lost, lostFirst, lostSecond] = counts as [
        number,
        number,
        number,
        number,
        number,
        number,
      ];
      yield {
        chance: total,
        scores: [
          { won: won + wonFirst, lost: lost + lostFirst },
          { won: won + wonSecond, lost: lost + lostSecond },
        ],
      };
      return;
    }
    let total = chance;
    for (let count = 0; count <= left; count++) {
      if (count > 0) total *= all[cell]! / count;
      counts[cell] = count;
      yield* deal(cell + 1, left - count, total);
    }
  }
  let factorial = 1;
  for (let k = 2; k <= queries; k++) factorial *= k;
  yield* deal(0, queries, factorial);
}

const EQUAL: readonly (readonly [string, Chances])[] = [
  ['two equal models, a policy as good', [0, 0.2, 0.2, 0, 0.2, 0.2]],
  ['two equal models that seldom differ', [0, 0.03, 0.03, 0, 0.03, 0.03]],
  ['two equal models, a better policy', [0.25, 0.2, 0.2, 0, 0.05, 0.05]],
  ['one model ahead', [0.05, 0.3, 0.02, 0.1, 0.05, 0.2]],
  ['two equal models, a worse policy', [0, 0.02, 0.02, 0.3, 0.2, 0.2]],
];

describe.each([0.2, 0.05])('over all outcomes of 5 queries, at level %d', (alpha) => {
  const limits = new Map<string, [number, number]>();
  test.each(EQUAL)('%s: neither limit misses more often', (_name, chances) => {
    const [won, wonFirst, wonSecond, lost, lostFirst, lostSecond] = chances;
    const gain = won - lost + Math.min(wonFirst - lostFirst, wonSecond - lostSecond);
    let [above, below] = [0, 0];
    for (const { chance, scores } of everyOutcome(5, chances)) {
      const key = JSON.stringify(scores);
      const gains = scores.map((score) => score.won - score.lost);
      const chosen = gains[0]! <= gains[1]! ? 0 : 1;
      const found = limits.get(key) ?? [lowerOverBest(scores, 5, alpha), upperOverBest(scores, chosen, 5, alpha)];
      limits.set(key, found);
      if (found[0] > gain + 1e-9) above += chance;
      if (found[1] < gain - 1e-9) below += chance;
    }
    expect(above).toBeLessThanOrEqual(alpha);
    expect(below).toBeLessThanOrEqual(alpha);
  });
});

test('is the least of the limits against each model, whatever their order', () => {
  const score = fc.tuple(fc.nat(30), fc.nat(30)).map(([won, lost]) => ({ won, lost }));
  fc.assert(
    fc.property(fc.array(score, { minLength: 1, maxLength: 6 }), fc.constantFrom(0.1, 0.025), (scores, alpha) => {
      const each = scores.map(({ won, lost }) => exactPairedLower(won, lost, 80, alpha));
      expect(lowerOverBest(scores, 80, alpha)).toBeCloseTo(Math.min(...each), 9);
    }),
    { seed: 3, numRuns: 60 },
  );
});

test('of models that compete each costs as much as by Bonferroni', () => {
  const scores = Array.from({ length: 5 }, () => ({ won: 12, lost: 9 }));
  expect(upperOverBest(scores, 2, 200, 0.05)).toBeCloseTo(exactPairedUpper(12, 9, 200, 0.048 / 5), 9);
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { levelOverChosen, type Score } from '../../../src/diagnostics/policies/chosen-opponent.js';
import { relativeError } from '../../support/golden.js';

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

import { describe, expect, test } from '@jest/globals';
import type { ConfidenceSignal } from '../../src/policies/cascades-confidence.js';
import { measureCascade } from '../../src/policies/cascades-measure.js';
import { answerCosts } from '../../src/policies/cost-answers.js';
import { contextOf } from './contexts.js';
import { coins } from './contexts.js';

const N = 200;
const FREE = answerCosts([], 0, undefined, []);
const STRONG = Array.from({ length: N }, () => 1 as const);
/** Wrong on every fifth query. */
const CHEAP = Array.from({ length: N }, (_, q) => (q % 5 === 0 ? 0 : 1) as 0 | 1);

function measured(
  cheap: readonly (0 | 1)[],
  strong: readonly (0 | 1)[],
  value: (q: number) => number,
  cluster?: (row: number) => string,
) {
  const context = contextOf([cheap, strong], { names: ['small', 'large'], cluster });
  const signal: ConfidenceSignal = { model: 0, by: 'logged', values: Float64Array.from(context.rows, value), draws: 1 };
  return measureCascade(signal, 1, context, FREE);
}

describe('a cascade', () => {
  test('that knows which answers are wrong escalates just these', () => {
    const { measured: found, policy } = measured(CHEAP, STRONG, (q) => (CHEAP[q] === 1 ? 0.8 : 0.3));
    expect(found.thresholds).toEqual([0.8, 0.8, 0.8, 0.8, 0.8]);
    expect(found.escalated).toBeCloseTo(0.2, 12);
    expect(found.accuracy).toBe(1);
    // All of the 0.2 that can be gained, at a rate of 0.2: random escalation gains 0.2 of it. Folds differ a little.
    expect(found.advantage).toBeCloseTo(0.16, 2);
    expect(found.advantageInterval[0]).toBeGreaterThan(0.1);
    expect(found.advantageInterval[1]).toBeLessThan(0.25);
    expect(policy).toMatchObject({ name: 'cascade: small, then large', kind: 'cascade', cost: null });
  });

  test('of equal thresholds takes the lowest, which escalates least', () => {
    // Where the cheap model is right at 0.5 and 0.9, nothing is gained by escalating beyond the wrong ones at 0.1.
    const { measured: found } = measured(CHEAP, STRONG, (q) => (CHEAP[q] === 0 ? 0.1 : q % 2 ? 0.5 : 0.9));
    expect(found.thresholds).toEqual([0.5, 0.5, 0.5, 0.5, 0.5]);
  });

  test('escalates what has no confidence, and nothing where the strong model is no better', () => {
    const { measured: found } = measured(STRONG, CHEAP, (q) => (q < 20 ? -Infinity : q));
    expect(found.thresholds).toEqual([20, 20, 20, 20, 20].map(() => expect.any(Number)));
    expect(found.escalated).toBeGreaterThanOrEqual(0.1);
    expect(found.escalated).toBeLessThan(0.12);
    // Four in twenty of these are lost by it.
    expect(found.accuracy).toBeLessThan(1);
  });

  test('always asks the strong model where keeping costs; then nothing is unsure', () => {
    const wrong = CHEAP.map(() => 0 as const);
    const { measured: found } = measured(wrong, STRONG, (q) => q % 7);
    expect(found).toMatchObject({ thresholds: [null, null, null, null, null], escalated: 1, accuracy: 1 });
    expect(found.advantageInterval).toEqual([0, 0]);
  });

  test('by chance has no advantage: the interval holds 0, and is wider where queries are copies', () => {
    const [cheap, strong, noise] = coins(3, 20, 31);
    const copied = (column: readonly (0 | 1)[]) => Array.from({ length: N }, (_, q) => column[Math.floor(q / 10)]!);
    const value = (q: number) => noise![Math.floor(q / 10)]! + (Math.floor(q / 10) % 3);
    const alone = measured(copied(cheap!), copied(strong!), value).measured.advantageInterval;
    const together = measured(copied(cheap!), copied(strong!), value, (q) => `t${Math.floor(q / 10)}`).measured;
    const [low, high] = together.advantageInterval;
    expect(low).toBeLessThan(0);
    expect(high).toBeGreaterThan(0);
    expect(high - low).toBeGreaterThan(alone[1] - alone[0]);
  });
});

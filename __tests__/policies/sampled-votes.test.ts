import { describe, expect, test } from '@jest/globals';
import { ABSTAINS } from '../../src/policies/answer-keys.js';
import type { DrawBallots } from '../../src/policies/draw-ballots.js';
import { mixedVoteOf, partitionsFor, randomAt, voteOf } from '../../src/policies/sampled-votes.js';
import { seeded } from '../support/random.js';
import { contextOf } from './contexts.js';

/** The draws of one query: choices, of which 0 is the right one. */
function ballotsOf(choices: readonly number[]): DrawBallots {
  const right = Float64Array.from(choices, (choice) => Number(choice === 0));
  return {
    model: 'm',
    start: Int32Array.of(0, choices.length),
    choice: Int32Array.from(choices),
    right,
    accuracy: 0.5,
    answered: 1,
  };
}
const vote = (choices: readonly number[], k: number, partitions = 4_000): number =>
  voteOf(ballotsOf(choices), 0, k, partitions, seeded(1));

describe('a vote of k draws', () => {
  test('of k is the one vote that there is', () => {
    expect(vote([0, 0, 1], 3)).toBe(1);
    expect(vote([0, 1, 1], 3)).toBe(0);
    expect(vote([0, 1, 2], 3)).toBeCloseTo(1 / 3, 12);
    expect(vote([0, ABSTAINS, ABSTAINS], 3)).toBe(1);
    expect(vote([ABSTAINS, ABSTAINS, ABSTAINS], 3)).toBe(0);
  });

  test('of more is the mean over choices without replacement', () => {
    expect(vote([0, 0, 0, 1], 3)).toBe(1);
    // Two of four are right: three drawn hold two of them in half of the choices.
    expect(vote([0, 0, 1, 1], 3)).toBeCloseTo(0.5, 1);
    // One drawn is right as often as the draws are; with replacement or not.
    expect(vote([0, 1, 2, 3], 1)).toBeCloseTo(0.25, 1);
  });
});

describe('a vote of one draw of each model', () => {
  const mixed = (...pool: readonly (readonly number[])[]): number =>
    mixedVoteOf(pool.map(ballotsOf), 0, 4_000, seeded(2));

  test('is exact where each has one', () => {
    expect(mixed([0], [0], [1])).toBe(1);
    expect(mixed([0], [1])).toBe(0.5);
  });

  test('is a mean over what may be drawn', () => {
    expect(mixed([0], [0, 1], [1])).toBeCloseTo(0.5, 1);
    expect(mixed([0, 0], [0], [1, 2])).toBe(1);
  });
});

test('votes are dealt a hundred times, fewer where that is too much work, and never fewer than twenty times', () => {
  expect(partitionsFor(0, 3)).toBe(100);
  expect(partitionsFor(10_000, 3)).toBe(100);
  expect(partitionsFor(25_000, 3)).toBe(50);
  expect(partitionsFor(10_000_000, 9)).toBe(20);
});

test('the generator of a query is that of its id, in any order of the rows, and another one for other numbers of voters', () => {
  const ids = Array.from({ length: 10 }, (_, i) => `q${i}`);
  const here = contextOf([ids.map(() => 1 as const)], { ids });
  const there = contextOf([ids.map(() => 1 as const)], { ids: [...ids].reverse(), seed: 9 });
  expect(randomAt(2, 3, here)()).toBe(randomAt(7, 3, there)());
  expect(randomAt(2, 3, here)()).not.toBe(randomAt(3, 3, here)());
  expect(randomAt(2, 3, here)()).not.toBe(randomAt(2, 5, here)());
});

import { describe, expect, test } from '@jest/globals';
import { ABSTAINS } from '../../src/policies/answer-keys.js';
import { sixthsOfThree, VoteCount } from '../../src/policies/count-votes.js';

/** Ballots: answer, graded right, and a weight where it is not 1. */
function outcome(ballots: readonly (readonly [choice: number, right: 0 | 1, weight?: number])[]): number {
  const count = new VoteCount(ballots.length);
  count.clear();
  for (const [choice, right, weight] of ballots) count.add(choice, right, weight);
  return count.outcome();
}

describe('the vote', () => {
  test('goes to the answer that most gave', () => {
    expect(
      outcome([
        [1, 1],
        [1, 1],
        [2, 0],
      ]),
    ).toBe(1);
    expect(
      outcome([
        [1, 1],
        [2, 0],
        [2, 0],
      ]),
    ).toBe(0);
    expect(
      outcome([
        [1, 1],
        [1, 1],
        [2, 0],
        [3, 0],
        [4, 0],
      ]),
    ).toBe(1);
  });

  test('is split fairly between ties', () => {
    expect(
      outcome([
        [1, 1],
        [2, 0],
      ]),
    ).toBe(0.5);
    expect(
      outcome([
        [1, 1],
        [2, 0],
        [3, 0],
      ]),
    ).toBeCloseTo(1 / 3, 15);
    expect(
      outcome([
        [1, 1],
        [1, 1],
        [2, 0],
        [2, 0],
        [3, 0],
      ]),
    ).toBe(0.5);
    expect(
      outcome([
        [1, 0],
        [2, 0],
      ]),
    ).toBe(0);
  });

  test('counts an answer by its share of right verdicts where the grader disagrees with itself', () => {
    expect(
      outcome([
        [1, 1],
        [1, 0],
        [2, 0],
      ]),
    ).toBe(0.5);
    expect(
      outcome([
        [1, 1],
        [1, 1],
        [1, 0],
        [1, 0],
        [2, 1],
      ]),
    ).toBe(0.5);
  });

  test('is not counted for who abstains, and an empty vote is wrong', () => {
    expect(
      outcome([
        [ABSTAINS, 1],
        [ABSTAINS, 1],
        [2, 0],
      ]),
    ).toBe(0);
    expect(
      outcome([
        [ABSTAINS, 1],
        [3, 1],
      ]),
    ).toBe(1);
    expect(outcome([[ABSTAINS, 1]])).toBe(0);
    expect(outcome([])).toBe(0);
  });

  test('weighs', () => {
    expect(
      outcome([
        [1, 1, 3],
        [2, 0, 1],
        [2, 0, 1],
      ]),
    ).toBe(1);
    expect(
      outcome([
        [1, 1, 0],
        [2, 0, 0.5],
      ]),
    ).toBe(0);
  });

  test('ties of weights are ties in any order of addition', () => {
    expect(
      outcome([
        [1, 1, 0.1],
        [1, 1, 0.2],
        [2, 0, 0.3],
      ]),
    ).toBe(0.5);
    expect(
      outcome([
        [2, 0, 0.3],
        [1, 1, 0.2],
        [1, 1, 0.1],
      ]),
    ).toBe(0.5);
  });
});

test('nothing is left over from the query before', () => {
  const count = new VoteCount(2);
  count.add(1, 1);
  count.add(1, 1);
  count.clear();
  count.add(1, 0);
  expect(count.outcome()).toBe(0);
});

test('a vote of three in sixths is the vote that is counted', () => {
  const answers = [ABSTAINS, 0, 1, 2];
  const all = answers.flatMap((a) => answers.flatMap((b) => answers.map((c) => [a, b, c] as const)));
  for (const [a, b, c] of all) {
    for (let verdicts = 0; verdicts < 8; verdicts++) {
      const [ra, rb, rc] = [0, 1, 2].map((bit) => ((verdicts >> bit) & 1) as 0 | 1) as [0 | 1, 0 | 1, 0 | 1];
      const counted = outcome([
        [a, ra],
        [b, rb],
        [c, rc],
      ]);
      expect(sixthsOfThree(a, b, c, ra, rb, rc) / 6).toBe(counted);
    }
  }
});

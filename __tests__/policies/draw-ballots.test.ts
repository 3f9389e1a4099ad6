import { describe, expect, test } from '@jest/globals';
import { ABSTAINS, AnswerKeys } from '../../src/policies/answer-keys.js';
import { asOutcomes, drawBallots, drawsAt, rightShare } from '../../src/policies/draw-ballots.js';
import { evidenceOf } from '../support/evidence.js';
import { contextOf } from './contexts.js';

/** On the first query three draws, two right; on the second two, one without an answer; none graded on the others. */
const EVIDENCE = evidenceOf({
  m00: [
    [
      { answer: '4', right: true },
      { answer: '$4$', right: true },
      { answer: '5', right: false },
    ],
    [{ right: false }, { answer: '4', right: true }],
    ...Array.from({ length: 8 }, () => [{ answer: '4' }]),
  ],
});
const context = contextOf([[1, 0, 1, 1, 1, 1, 1, 1, 1, 1]], { evidence: EVIDENCE });
const ballots = drawBallots('m00', EVIDENCE.models.get('m00')!, new AnswerKeys(EVIDENCE), context);

describe('the draws of a model', () => {
  test('are those with a verdict, query by query', () => {
    expect([...ballots.start]).toEqual([0, 3, 5, 5, 5, 5, 5, 5, 5, 5, 5]);
    expect([drawsAt(ballots, 0), drawsAt(ballots, 1), drawsAt(ballots, 2)]).toEqual([3, 2, 0]);
    expect([...ballots.right]).toEqual([1, 1, 0, 0, 1]);
  });

  test('vote for the same where they are the same answer, and abstain without one', () => {
    const [first, again, other, none, elsewhere] = ballots.choice;
    expect([again, elsewhere]).toEqual([first, first]);
    expect(other).not.toBe(first);
    expect(none).toBe(ABSTAINS);
    expect(ballots.answered).toBe(4 / 5);
  });

  test('are right by the mean share of the queries that have one', () => {
    expect(rightShare(ballots, 0)).toBeCloseTo(2 / 3, 12);
    expect(ballots.accuracy).toBeCloseTo((2 / 3 + 1 / 2) / 2, 12);
  });

  test('as outcomes vote for right or wrong', () => {
    expect([...asOutcomes(ballots).choice]).toEqual([1, 1, 0, 0, 1]);
  });
});

test('a row of several queries counts as often', () => {
  const weights = [3, 1, 1, 1, 1, 1, 1, 1, 1, 1];
  const weighted = contextOf([[1, 0, 1, 1, 1, 1, 1, 1, 1, 1]], { evidence: EVIDENCE, weights });
  const found = drawBallots('m00', EVIDENCE.models.get('m00')!, new AnswerKeys(EVIDENCE), weighted);
  expect(found.accuracy).toBeCloseTo((3 * (2 / 3) + 1 / 2) / 4, 12);
});

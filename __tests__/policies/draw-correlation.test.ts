import { describe, expect, test } from '@jest/globals';
import { correlationBetween, correlationWithin } from '../../src/policies/draw-correlation.js';
import type { DrawBallots } from '../../src/policies/draw-ballots.js';
import { contextOf } from './contexts.js';

const context = contextOf([[1, 1, 1, 1, 1, 1, 1, 1, 1, 1]]);

/** Verdicts of the draws of each of ten queries; the queries that are not given have none. */
function ballotsOf(verdicts: readonly (readonly (0 | 1)[])[]): DrawBallots {
  const start = new Int32Array(11);
  for (let i = 0; i < 10; i++) start[i + 1] = start[i]! + (verdicts[i]?.length ?? 0);
  const right = Float64Array.from(verdicts.flat());
  return { model: 'm', start, choice: Int32Array.from(right), right, accuracy: 0.5, answered: 1 };
}

describe('within a model', () => {
  test('by hand: wrong on 5 in 8 draws, both wrong on 2 of 4 queries', () => {
    const found = correlationWithin(
      ballotsOf([
        [1, 1],
        [1, 0],
        [0, 0],
        [0, 0],
      ]),
      context,
    );
    expect(found).toBeCloseTo((0.5 - 0.625 ** 2) / (0.625 * 0.375), 12);
  });

  test('is 1 where draws of a query never differ, and negative where they always do', () => {
    expect(
      correlationWithin(
        ballotsOf([
          [1, 1, 1],
          [0, 0, 0],
        ]),
        context,
      ),
    ).toBeCloseTo(1, 12);
    expect(
      correlationWithin(
        ballotsOf([
          [1, 0],
          [0, 1],
        ]),
        context,
      ),
    ).toBeCloseTo(-1, 12);
  });

  test('a single draw says nothing of it, nor do draws that are all right', () => {
    expect(correlationWithin(ballotsOf([[1], [0], [1]]), context)).toBeNull();
    expect(
      correlationWithin(
        ballotsOf([
          [1, 1],
          [1, 1],
        ]),
        context,
      ),
    ).toBeNull();
    expect(correlationWithin(ballotsOf([[1, 1], [0, 0], [1]]), context)).toBeCloseTo(1, 12);
  });
});

describe('between models', () => {
  const first = ballotsOf([[0], [0], [1], [1]]);

  test('of one draw each is phi of their errors, over the queries of both', () => {
    // Wrong on 2 and on 1 of 4, together on 1: (1/4 - 1/8) / sqrt(1/4 * 3/16).
    const second = ballotsOf([[0], [1], [1], [1], [0]]);
    expect(correlationBetween([first, second], context)).toBeCloseTo(1 / Math.sqrt(3), 12);
  });

  test('is the mean over the pairs that have one', () => {
    const opposite = ballotsOf([[1], [1], [0], [0]]);
    const always = ballotsOf([[1], [1], [1], [1]]);
    expect(correlationBetween([first, opposite, always], context)).toBeCloseTo(-1, 12);
    expect(correlationBetween([first, first, opposite], context)).toBeCloseTo(-1 / 3, 12);
    expect(correlationBetween([first, always], context)).toBeNull();
    expect(correlationBetween([first], context)).toBeNull();
  });
});

import { describe, expect, test } from '@jest/globals';
import { bestOf, comparatorNotes, inEachDeal, policyContext } from '../../src/policies/context.js';
import { hasBit } from '../../src/outcomes/bits.js';
import { matrixOf, pickRows, randomOutcomes, repeated, shuffled } from '../correlation/matrices.js';
import { coins, contextOf, meanOf } from './contexts.js';

const OPTIONS = { baseline: undefined, delta: 0.05, seed: 1 };

describe('the single best model that gains are paired against', () => {
  test('is the best of all queries, as in the certificate', () => {
    const outcomes = randomOutcomes(6, 80, 3);
    const context = contextOf(outcomes);
    const correct = outcomes.map((column) => column.reduce<number>((sum, right) => sum + right, 0));
    expect(correct[context.singleBest]).toBe(Math.max(...correct));
    expect([...context.comparator]).toEqual(outcomes[context.singleBest]);
    expect(context.candidates).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test('is the declared baseline where there is one, and then no choice is to be paid for', () => {
    const outcomes = randomOutcomes(4, 60, 5);
    const context = contextOf(outcomes, { baseline: 'm03' });
    expect([context.singleBest, ...context.trainingBest]).toEqual([3, 3, 3, 3, 3, 3]);
    expect([...context.comparator]).toEqual(outcomes[3]);
    expect(context.candidates).toEqual([3]);
  });

  test('of equals is the first name, whatever the order of the columns', () => {
    const column = randomOutcomes(1, 40, 1)[0]!;
    expect(contextOf([column, column], { names: ['b', 'a'] }).singleBest).toBe(1);
    expect(contextOf([column, column], { names: ['a', 'b'] }).singleBest).toBe(0);
  });
});

test('headroom is what an oracle gains over it', () => {
  const outcomes = randomOutcomes(3, 50, 2);
  const context = contextOf(outcomes, { baseline: 'm00' });
  const rescued = outcomes[0]!.filter((right, i) => right === 0 && (outcomes[1]![i] === 1 || outcomes[2]![i] === 1));
  expect(context.headroom).toBeCloseTo(rescued.length / 50, 14);
});

test('incomplete rows have no position', () => {
  const outcomes = randomOutcomes(2, 30, 4).map((column, m) =>
    column.map((right, i) => (m === 1 && i % 3 === 0 ? null : right)),
  );
  const context = contextOf(outcomes);
  expect(context.queries).toBe(20);
  expect([...context.rows].some((row) => row % 3 === 0)).toBe(false);
});

test('below ten complete queries there is no context', () => {
  expect(policyContext(matrixOf(coins(2, 9, 1)), undefined, OPTIONS)).toBeUndefined();
  expect(policyContext(matrixOf(coins(2, 10, 1)), undefined, OPTIONS)).toBeDefined();
});

test('the order of the rows changes nothing', () => {
  const outcomes = randomOutcomes(5, 60, 8);
  const order = shuffled([...outcomes[0]!.keys()], 1);
  const mixed = contextOf(pickRows(outcomes, order), { ids: order.map((row) => `q${row}`) });
  const plain = contextOf(outcomes);
  expect(mixed.singleBest).toEqual(plain.singleBest);
  expect(mixed.headroom).toBeCloseTo(plain.headroom, 14);
});

test('grouped rows are dealt over the folds, query by query', () => {
  const weights = [1, 2, 7, 12, 1, 30, 4, 3];
  const outcomes = randomOutcomes(3, weights.length, 2);
  const context = contextOf(outcomes, { weights, baseline: 'm01' });
  const spread = repeated(outcomes, weights).outcomes;
  expect(context.queries).toBe(60);
  expect(context.weights!.reduce((sum, weight) => sum + weight, 0)).toBe(60);
  expect(meanOf(context.comparator, context)).toBeCloseTo(spread[1]!.filter((right) => right === 1).length / 60, 14);
  for (const [fold, { heldOut }] of context.folds.entries()) {
    const dealt = context.weights!.reduce((sum, weight, i) => sum + (context.foldOf[i] === fold ? weight : 0), 0);
    expect(dealt).toBe(heldOut.queries);
  }
});

test('what policies may take for the best model is the best of the training queries of each fold', () => {
  const context = contextOf(randomOutcomes(6, 80, 3));
  for (const [fold, { training }] of context.folds.entries())
    expect(context.trainingBest[fold]).toBe(bestOf(context.matrix, training));
  for (const [i, row] of context.rows.entries())
    expect(hasBit(context.folds[context.foldOf[i]!]!.heldOut.rows, row)).toBe(true);
});

test('where that is right less often than the best of all a note says so, and by how much', () => {
  const context = contextOf(coins(20, 100, 3), { deals: 1 });
  const chosen = Float64Array.from(context.rows, (row, i) =>
    Number(hasBit(context.matrix.right[context.trainingBest[context.foldOf[i]!]!]!, row)),
  );
  const behind = 100 * (meanOf(context.comparator, context) - meanOf(chosen, context));
  expect(behind).toBeGreaterThan(1);
  expect(comparatorNotes(context)[0]).toContain(`each would be ${behind.toFixed(1)} points more`);
  const [overBaseline, ...rest] = comparatorNotes(contextOf(coins(20, 100, 3), { baseline: 'm00' }));
  expect([overBaseline, rest]).toEqual([expect.stringContaining('Gains are over the declared baseline.'), []]);
});

test('a row of several queries is parted in the same way in every deal, and held out by another fold', () => {
  const weights = Array.from({ length: 30 }, (_, i) => 1 + (i % 7));
  const context = contextOf(coins(3, 30, 3), { weights, deals: 6 });
  const each = inEachDeal(context);
  expect(each).toHaveLength(6);
  for (const deal of each) {
    for (const [i, row] of deal.rows.entries())
      expect(deal.folds[deal.foldOf[i]!]!.heldOut.weights![row]).toBe(deal.weights![i]);
  }
  expect(new Set(each.map(({ foldOf }) => foldOf.join())).size).toBe(6);
});

test('twenty deals', () => {
  expect(policyContext(matrixOf(coins(2, 40, 1)), undefined, OPTIONS)!.deals).toHaveLength(20);
});

import { describe, expect, test } from '@jest/globals';
import {
  dealsWithin,
  MAX_MODELS,
  meanOver,
  predictDeal,
  textsOf,
  trainingOf,
} from '../../src/policies/routers-texts.js';
import { chancesOf, type Router, type RoutingTask } from '../../src/policies/routers-chances.js';
import { queriesOf } from '../../src/policies/routers-queries.js';
import type { PolicyContext } from '../../src/policies/context.js';
import { evidenceOf } from '../support/evidence.js';
import { coins, contextOf } from './contexts.js';

const N = 100;
/** Later models are right more often. */
const OUTCOMES = Array.from({ length: 15 }, (_, m) => coins(1, N, 40 + m, 0.3 + 0.04 * m)[0]!);
const evidence = evidenceOf({}, { prompts: OUTCOMES[0]!.map((_, q) => (q % 2 ? 'cat purr' : 'dog bark')) });
const context = contextOf(OUTCOMES, { evidence });

/** The tasks that a router is given, fold by fold. */
function tasksOf(of: PolicyContext, costs: readonly Float64Array[] | null) {
  const tasks: RoutingTask[] = [];
  const router: Router = (task) => {
    tasks.push(task);
    const chances = chancesOf(task.heldOut, task.models.length, () => 0.5);
    return { heldOut: chances, training: chances };
  };
  const texts = textsOf(of, queriesOf(of), costs);
  return { tasks, texts, predicted: predictDeal(router, of, of.deals[0]!, texts) };
}

describe('what a router is given', () => {
  const { tasks, texts, predicted } = tasksOf(context, null);

  test('are all queries, each held out once and learned from in every other fold', () => {
    expect(tasks).toHaveLength(5);
    expect(tasks.flatMap(({ heldOut }) => [...heldOut]).sort((a, b) => a - b)).toEqual([...Array(N).keys()]);
    for (const { heldOut, training } of tasks) {
      expect(new Set([...heldOut, ...training]).size).toBe(N);
      for (const q of heldOut) expect(training).not.toContain(q);
    }
    expect(predicted.map(({ fold }) => fold)).toEqual([0, 1, 2, 3, 4]);
  });

  test('are outcomes of the same queries, in the order of the texts', () => {
    expect(texts.right[3]).toEqual(Uint8Array.from(texts.positions, (at) => OUTCOMES[3]![at]!));
    const [{ models, right, accuracies }] = tasks as [RoutingTask];
    expect(right).toEqual(models.map((m) => texts.right[m]));
    expect([...accuracies].sort((a, b) => b - a)).toEqual(accuracies);
  });

  test('are the twelve best models of the training queries', () => {
    for (const { models } of tasks) expect(models).toHaveLength(MAX_MODELS);
    expect(tasks.every(({ models }) => !models.includes(0))).toBe(true);
  });

  test('with costs are the reference, the cheapest and those that none is better and cheaper than', () => {
    // The worst model is the cheapest, all others cost the same.
    const priced = { ...context, priced: [...OUTCOMES.keys()], singleBest: 2 };
    const costs = OUTCOMES.map((_, m) => new Float64Array(N).fill(m === 0 ? 1 : 5));
    for (const { models } of tasksOf(priced, costs).tasks) {
      expect(models).toHaveLength(MAX_MODELS);
      expect(models).toEqual(expect.arrayContaining([0, 2]));
    }
  });

  test('costs stand in the order of the texts; null where they are not known', () => {
    const cost = Float64Array.from({ length: N }, (_, q) => q);
    const priced = { ...context, priced: [4] };
    const found = textsOf(priced, queriesOf(priced), [cost]);
    expect(found.costs[4]).toEqual(Float64Array.from(found.positions, (at) => at));
    expect(found.costs[3]).toBeNull();
    expect(texts.costs.every((each) => each === null)).toBe(true);
  });

  test('is within a budget: few queries are learned from in all deals', () => {
    expect(trainingOf(texts)).toBe(N);
    expect(dealsWithin(context, texts)).toBe(context.deals.length);
    const long = { ...texts, features: { ...texts.features, column: new Uint32Array(1e8) } };
    expect(dealsWithin(context, long)).toBe(1);
  });
});

test('the mean over some queries', () => {
  expect(meanOver(Float64Array.of(1, 10, 4), Uint32Array.of(0, 2))).toBe(2.5);
});

import { describe, expect, test } from '@jest/globals';
import { countTerms } from '../../src/policies/features-text.js';
import { fitFeatures } from '../../src/policies/features.js';
import { NearestQueries } from '../../src/policies/nearest-queries.js';
import { routeByNeighbours } from '../../src/policies/neighbours.js';
import { mostLikely } from '../../src/policies/most-likely.js';
import { logisticRouter } from '../../src/policies/routers-logistic.js';
import type { Predicted, RoutingTask } from '../../src/policies/routers-chances.js';
import { seeded } from '../support/random.js';

/** Half of the queries speak of cats, half of dogs; the last of neither. Model 1 is the better one on dogs. */
const TEXTS = [...Array.from({ length: 80 }, (_, q) => (q % 2 === 0 ? 'cat purr' : 'dog bark')), 'fish'];
const TRAINING = Uint32Array.from({ length: 60 }, (_, q) => q);
const HELD_OUT = Uint32Array.of(60, 61, 62, 63, 80);
const RIGHT = [
  Uint8Array.from(TEXTS, (_, q) => Number(q % 2 === 0 || q % 3 === 0)),
  Uint8Array.from(TEXTS, (_, q) => Number(q % 2 === 1)),
];
const FEATURES = fitFeatures({
  terms: countTerms(TEXTS),
  domains: TEXTS.map(() => undefined),
  lengths: new Float64Array(TEXTS.length),
});

function taskOf(
  right: readonly Uint8Array[],
  features = FEATURES,
  [training, heldOut] = [TRAINING, HELD_OUT],
): RoutingTask {
  const models = [...right.keys()];
  const accuracies = right.map((of) => (training.reduce((sum, q) => sum + of[q]!, 0) + 1) / (training.length + 2));
  return { features, nearest: new NearestQueries(features), training, heldOut, models, right, accuracies };
}

/** Of each query, the model with the largest chance. */
function picksOf({ queries, chances }: Predicted['heldOut'], models: number): number[] {
  return Array.from(queries, (_, i) => mostLikely(models, (m) => chances[i * models + m]!));
}

const route = (router: () => (task: RoutingTask) => Predicted, task: RoutingTask): number[] =>
  picksOf(router()(task).heldOut, task.models.length);

describe.each([
  ['neighbours', () => routeByNeighbours],
  ['logistic', logisticRouter],
])('route by %s', (_, router) => {
  test('to the model that is right on queries like this one; a text like no other to the best model', () => {
    const picks = route(router, taskOf(RIGHT));
    expect(picks).toEqual([0, 1, 0, 1, 0]);
  });

  test('models that are right nearly always, each less often on one kind of query', () => {
    const right = [3, 4].map((every, m) => Uint8Array.from(TEXTS, (_, q) => Number(q % 2 === m || q % every !== 0)));
    right.reverse();
    const picks = route(router, taskOf(right));
    expect(picks.slice(0, 4)).toEqual([1, 0, 1, 0]);
  });

  test('to the best model where no text tells the outcomes', () => {
    // Right on every third query, which has nothing to do with cats and dogs.
    const right = [1, 2].map((less) => Uint8Array.from(TEXTS, (_t, q) => Number(q % 5 >= less)));
    const picks = route(router, taskOf(right));
    expect(picks).toEqual([0, 0, 0, 0, 0]);
  });

  test('outcomes that no text tells, learned by heart, are no signal', () => {
    const random = seeded(3);
    const word = (): string => `w${Math.floor(40 * random())}`;
    const texts = Array.from({ length: 300 }, () => Array.from({ length: 8 }, word).join(' '));
    const facts = { terms: countTerms(texts), domains: texts.map(() => undefined), lengths: new Float64Array(300) };
    const right = [0.7, 0.5, 0.5].map((chance) => Uint8Array.from(texts, () => Number(random() < chance)));
    const training = Uint32Array.from({ length: 200 }, (_, q) => q);
    const heldOut = Uint32Array.from({ length: 100 }, (_, q) => 200 + q);
    const picks = route(router, taskOf(right, fitFeatures(facts), [training, heldOut]));
    expect(picks.filter((pick) => pick !== 0).length).toBeLessThan(20);
  });

  test('learns the same whatever it learned before', () => {
    const again = router();
    const alone = router()(taskOf(RIGHT));
    // Other queries, and other outcomes.
    again(taskOf([...RIGHT].reverse(), FEATURES, [HELD_OUT, TRAINING]));
    again(taskOf([...RIGHT].reverse()));
    const after = again(taskOf(RIGHT));
    expect(picksOf(after.heldOut, 2)).toEqual(picksOf(alone.heldOut, 2));
    for (const [i, chance] of after.heldOut.chances.entries()) expect(chance).toBeCloseTo(alone.heldOut.chances[i]!, 2);
  });
});

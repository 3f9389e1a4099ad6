import { describe, expect, test } from '@jest/globals';
import { countTerms } from '../../src/policies/features-text.js';
import { fitFeatures } from '../../src/policies/features.js';
import { NearestQueries } from '../../src/policies/nearest-queries.js';
import { logisticRouter } from '../../src/policies/routers-logistic.js';
import type { RoutingTask } from '../../src/policies/routers-chances.js';
import { seeded } from '../support/random.js';

const N = 120;
const random = seeded(5);
const COIN = Uint8Array.from({ length: N }, () => Number(random() < 0.7));
const isCat = (q: number): boolean => q % 2 === 0;
const TRAINING = Uint32Array.from({ length: 100 }, (_, q) => q);
const HELD_OUT = Uint32Array.of(100, 101, 102);

function taskOf(texts: readonly string[], right: readonly Uint8Array[]): RoutingTask {
  const features = fitFeatures({
    terms: countTerms(texts),
    domains: texts.map(() => undefined),
    lengths: new Float64Array(texts.length),
  });
  const accuracies = right.map((of) => (TRAINING.reduce((sum, q) => sum + of[q]!, 0) + 1) / 102);
  const models = [...right.keys()];
  return {
    features,
    nearest: new NearestQueries(features),
    training: TRAINING,
    heldOut: HELD_OUT,
    models,
    right,
    accuracies,
  };
}
const CATS = Array.from({ length: N }, (_, q) => (isCat(q) ? 'cat purr' : 'dog bark'));
const ON_CATS = Uint8Array.from({ length: N }, (_, q) => Number(isCat(q)));

describe('chances by logistic regression', () => {
  test('follow the words that tell right from wrong', () => {
    const { chances } = logisticRouter()(taskOf(CATS, [ON_CATS, ON_CATS.map((x) => 1 - x)])).heldOut;
    const [cat0, cat1, dog0, dog1] = chances;
    expect([cat0! > 0.8, cat1! < 0.2, dog0! < 0.2, dog1! > 0.8]).toEqual([true, true, true, true]);
  });

  test('are the accuracies where words tell nothing', () => {
    const texts = Array.from({ length: N }, () => `w${Math.floor(9 * random())} w${Math.floor(9 * random())}`);
    const task = taskOf(texts, [COIN, new Uint8Array(N).fill(1)]);
    const { chances } = logisticRouter()(task).heldOut;
    for (const [i, chance] of chances.entries()) expect(chance).toBeCloseTo(task.accuracies[i % 2]!, 12);
  });

  test('of a model that is always right are finite, beside one that words tell of', () => {
    const { chances } = logisticRouter()(taskOf(CATS, [new Uint8Array(N).fill(1), ON_CATS])).heldOut;
    expect(chances[0]).toBeGreaterThan(0.98);
    expect(chances[0]).toBeLessThan(1);
    expect(chances[2]).toBe(chances[0]);
  });

  test('on training queries are of those kept back, whose own outcomes were not learned from', () => {
    const plain = logisticRouter()(taskOf(CATS, [ON_CATS])).training;
    expect([...plain.queries]).toEqual([...TRAINING].filter((q) => q % 4 === 0));
    const turned = ON_CATS.slice();
    turned[4] = 0;
    expect(logisticRouter()(taskOf(CATS, [turned])).training).toEqual(plain);
  });
});

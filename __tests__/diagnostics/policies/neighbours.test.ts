import { describe, expect, test } from '@jest/globals';
import { countTerms } from '../../../src/diagnostics/policies/features-text.js';
import { fitFeatures } from '../../../src/diagnostics/policies/features.js';
import { routeByNeighbours } from '../../../src/diagnostics/policies/neighbours.js';
import { routeByLogistic } from '../../../src/diagnostics/policies/routers-logistic.js';
import { seeded } from '../../support/random.js';

/** Half of the queries speak of cats, half of dogs; the last of neither. Model 1 is the better one on dogs. */
const TEXTS = [...Array.from({ length: 80 }, (_, q) => (q % 2 === 0 ? 'cat purr' : 'dog bark')), 'fish'];
const TRAINING = Uint32Array.from({ length: 60 }, (_, q) => q);
const HELD_OUT = Uint32Array.of(60, 61, 62, 63, 80);
const RIGHT = [
  Uint8Array.from(TEXTS, (_, q) => Number(q % 2 === 0 || q % 3 === 0)),
  Uint8Array.from(TEXTS, (_, q) => Number(q % 2 === 1)),
];
const FEATURES = fitFeatures(
  { terms: countTerms(TEXTS), domains: TEXTS.map(() => undefined), lengths: new Float64Array(TEXTS.length) },
  TRAINING,
);

describe.each([
  ['neighbours', routeByNeighbours],
  ['logistic', routeByLogistic],
])('route by %s', (_, route) => {
  test('to the model that is right on queries like this one; a text like no other to the best model', () => {
    const picks = route({ features: FEATURES, training: TRAINING, heldOut: HELD_OUT, right: RIGHT });
    expect([...picks]).toEqual([0, 1, 0, 1, 0]);
  });

  test('models that are right nearly always, each less often on one kind of query', () => {
    const right = [3, 4].map((every, m) => Uint8Array.from(TEXTS, (_, q) => Number(q % 2 === m || q % every !== 0)));
    right.reverse();
    const picks = route({ features: FEATURES, training: TRAINING, heldOut: HELD_OUT, right });
    expect([...picks.subarray(0, 4)]).toEqual([1, 0, 1, 0]);
  });

  test('to the best model where no text tells the outcomes', () => {
    // Right on every third query, which has nothing to do with cats and dogs.
    const right = [1, 2].map((less) => Uint8Array.from(TEXTS, (_t, q) => Number(q % 5 >= less)));
    const picks = route({ features: FEATURES, training: TRAINING, heldOut: HELD_OUT, right });
    expect([...picks]).toEqual([0, 0, 0, 0, 0]);
  });

  test('outcomes that no text tells, learned by heart, are no signal', () => {
    const random = seeded(3);
    const word = (): string => `w${Math.floor(40 * random())}`;
    const texts = Array.from({ length: 300 }, () => Array.from({ length: 8 }, word).join(' '));
    const facts = { terms: countTerms(texts), domains: texts.map(() => undefined), lengths: new Float64Array(300) };
    const right = [0.7, 0.5, 0.5].map((chance) => Uint8Array.from(texts, () => Number(random() < chance)));
    const training = Uint32Array.from({ length: 200 }, (_, q) => q);
    const heldOut = Uint32Array.from({ length: 100 }, (_, q) => 200 + q);
    const picks = route({ features: fitFeatures(facts, training), training, heldOut, right });
    expect(picks.filter((pick) => pick !== 0).length).toBeLessThan(20);
  });
});

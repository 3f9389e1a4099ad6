import { describe, expect, test } from '@jest/globals';
import type { Policies, RealisedPolicy } from '../../../src/policies/types.js';
import { picksText, realisedText, selfMoaText, triplesText } from '../../../src/report/model/policies-text.js';
import { plainText } from '../../../src/report/model/text.js';

function policy(parts: Partial<RealisedPolicy>): RealisedPolicy {
  return {
    name: 'router',
    kind: 'router',
    queries: 100,
    accuracy: 0.9,
    gain: 0.004,
    interval: [-0.006, 0.013],
    upper: 0.011,
    jointLower: -0.008,
    shareOfHeadroom: 0.06,
    severalDraws: false,
    method: 'exactPaired',
    deals: 20,
    heldOut: true,
    won: 5,
    lost: 4.6,
    cost: null,
    latency: null,
    ...parts,
  };
}

function policies(realised: readonly RealisedPolicy[], parts: Partial<Policies> = {}): Policies {
  return {
    headroom: 0.066,
    realised,
    tried: realised.filter(({ kind, heldOut }) => heldOut && kind !== 'ensemble').length,
    votes: { by: 'outcomes', triples: null },
    routers: [],
    cascades: [],
    selfMoa: null,
    cost: null,
    folds: { count: 5, deals: 20 },
    notes: [],
    ...parts,
  };
}

const LOSING = policy({ name: 'vote', kind: 'vote', gain: -0.05, interval: [-0.08, -0.02] });

const SEEN = { singleBest: { name: 'a', declared: false, accuracy: 0.9, ties: [] } };

describe('the sentence', () => {
  test('says what the best trained policy realises of the headroom', () => {
    expect(plainText(realisedText(policies([policy({})]), 0.95))).toBe(
      'A perfect choice among the answers would gain 6.6 points; the best policy that was trained and measured here gains +0.4 (−0.6 to 1.3): router.',
    );
  });

  test('says what is shown of the best of several', () => {
    expect(plainText(realisedText(policies([policy({}), LOSING, LOSING]), 0.95))).toContain(
      'It is the best of 3 that were tried, for which less is shown: at least −0.8 (one-sided 95%).',
    );
    expect(plainText(realisedText(policies([policy({}), LOSING]), 0.95))).toContain('the better of 2 that were tried.');
  });

  test('leaves out ensembles, which were not trained here, and what was not held out', () => {
    const ensemble = policy({ name: 'e', kind: 'ensemble', gain: 0.06, heldOut: false });
    const peeking = policy({ name: 'p', gain: 0.05, heldOut: false });
    expect(plainText(realisedText(policies([ensemble, peeking, LOSING]), 0.95))).toContain(
      'gains −5.0 (−8.0 to −2.0): vote.',
    );
    expect(plainText(realisedText(policies([ensemble]), 0.95))).toContain('no policy could be trained');
  });

  test('rounds limits outward', () => {
    expect(plainText(realisedText(policies([policy({ interval: [-0.00601, 0.01301] })]), 0.95))).toContain(
      '(−0.7 to 1.4)',
    );
  });
});

describe('votes', () => {
  const triples = {
    count: 12341,
    sampled: false,
    meanGain: -0.0221,
    shareLosing: 0.778,
    slopeOnRho: { estimate: -0.2, interval: [-0.31, -0.1] as const },
    slopeOnHeadroom: null,
  };

  test('how many triples lose, and what correlation goes with', () => {
    expect(plainText(triplesText({ by: 'outcomes', triples }))).toBe(
      'Among 12,341 triples of models, 77.8% vote worse than their own best member; the vote gains −2.2 points on average. With the same possible gain, 0.1 more correlation between the three goes with −2.00 points (−3.10 to −1.00).',
    );
    expect(plainText(triplesText({ by: 'answers', triples: { ...triples, sampled: true, slopeOnRho: null } }))).toBe(
      'Among a sample of 12,341 triples of models, 77.8% vote worse than their own best member; the vote gains −2.2 points on average. Majorities of right answers were counted.',
    );
    expect(plainText(triplesText({ by: 'answers', triples: null }))).toBe('');
  });

  test('one model against several', () => {
    const vote = {
      k: 5,
      models: ['a', 'b', 'c', 'd', 'e'],
      queries: 100,
      selfAccuracy: 0.8,
      mixedAccuracy: 0.85,
      difference: -0.05,
      interval: [-0.09, -0.01] as const,
      selfSingle: 0.78,
      mixedSingle: 0.77,
      partitions: 100,
    };
    const text = plainText(selfMoaText({ model: 'a', by: 'answers', rhoWithin: 0.8, rhoBetween: 0.5, votes: [vote] }));
    expect(text).toContain('5 samples of a is right on 80.0%');
    expect(text).toContain('−5.0 points (−9.0 to −1.0)');
    expect(text).toContain('0.80 within the model and at 0.50 between');
  });

  test('a logged router', () => {
    const picks = {
      name: 'r',
      queries: 80,
      toSingleBest: 0.75,
      accuracyThere: 0.9,
      accuracyElsewhere: 0.7,
      singleBestElsewhere: 0.6,
      unknownModel: 2,
      notLogged: 0,
    };
    expect(plainText(picksText(picks, SEEN))).toBe(
      'r sent 75.0% of 80 questions to the single best model and was right on 90.0% of them. Elsewhere it was right on 70.0%, where the single best model is on 60.0%. Left out: 2 picks of models that are not in the pool.',
    );
    const none = { ...picks, queries: 0, toSingleBest: null, accuracyThere: null, accuracyElsewhere: null };
    expect(plainText(picksText(none, SEEN))).toContain('picked no model of the pool');
  });
});

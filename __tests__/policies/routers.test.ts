import { describe, expect, test } from '@jest/globals';
import { answerCosts } from '../../src/policies/cost-answers.js';
import type { PolicyContext } from '../../src/policies/context.js';
import { parsePrices } from '../../src/policies/prices.js';
import { realisedOf } from '../../src/policies/realise.js';
import { routers } from '../../src/policies/routers.js';
import type { RealisedPolicy } from '../../src/policies/types.js';
import { evidenceOf } from '../support/evidence.js';
import { seeded } from '../support/random.js';
import { shuffled } from '../correlation/matrices.js';
import { coins, contextOf, meanOf } from './contexts.js';

const QUERIES = 400;
const FREE = answerCosts([], 0, undefined, []);

/** Prompts of six words of a hundred, and a last word of the topic. */
function promptsOf(topics: readonly number[], seed: number): string[] {
  const random = seeded(seed);
  return topics.map((topic) => {
    const words = Array.from({ length: 6 }, () => `w${Math.floor(100 * random())}`);
    return `${words.join(' ')} ${TOPICS[topic]!}`;
  });
}

const TOPICS = ['constructor', '__proto__', 'gravity'];

/** Model m is right on 9 in 10 of the queries of topic m, and on 4 in 10 of the others. */
function planted(seed: number): { topics: number[]; outcomes: (0 | 1)[][] } {
  const random = seeded(seed);
  const topics = Array.from({ length: QUERIES }, () => Math.floor(3 * random()));
  const outcomes = [0, 1, 2].map((m) => topics.map((topic): 0 | 1 => (random() < (topic === m ? 0.9 : 0.4) ? 1 : 0)));
  return { topics, outcomes };
}

function run(context: PolicyContext): Map<string, RealisedPolicy> {
  return new Map(routers(context, FREE).realised.map((policy) => [policy.name, realisedOf(policy, 3, 0.05)]));
}

const LEARNED = ['router: tf-idf logistic', 'router: nearest neighbours'];

describe('routers from texts', () => {
  const { topics, outcomes } = planted(1);
  const evidence = evidenceOf({}, { prompts: promptsOf(topics, 2) });
  const context = contextOf(outcomes, { evidence });
  const found = run(context);

  test.each([
    ['router: tf-idf logistic', 0.6],
    // Words that say nothing count as much to neighbours as the one that does.
    ['router: nearest neighbours', 0.4],
  ])('%s finds a word that decides which model is right', (name, share) => {
    const policy = found.get(name)!;
    expect(policy).toMatchObject({ kind: 'router', heldOut: true, queries: QUERIES });
    // Who knows the topic is right on 0.9, the single best on 0.57, an oracle on 0.96.
    expect(policy.interval[0]).toBeGreaterThan(0.05);
    expect(policy.shareOfHeadroom).toBeGreaterThan(share);
    expect(policy.won - policy.lost).toBeCloseTo(policy.gain * QUERIES, 9);
  });

  test.each(LEARNED)('%s finds nothing in prompts that say nothing', (name) => {
    const blind = contextOf(coins(5, QUERIES, 3, 0.6), { evidence });
    const policy = run(blind).get(name)!;
    expect(policy.interval[0]).toBeLessThanOrEqual(0);
    expect(policy.interval[1]).toBeGreaterThanOrEqual(0);
    expect(Math.abs(policy.shareOfHeadroom!)).toBeLessThan(0.15);
  });

  test('outcomes of a fold that is held out decide nothing about its picks', () => {
    // What answers cost on that fold tells the picks there.
    const cost = (m: number): { cost: number }[] =>
      topics.map((_, q) => ({ cost: context.foldOf[q] === 0 ? 1000 ** m : 0 }));
    const priced = evidenceOf({ m00: cost(0), m01: cost(1), m02: cost(2) }, { prompts: evidence.prompts });
    const costs = answerCosts(context.matrix.models, QUERIES, priced, []);
    const picks = (turned: number | undefined): (number | null)[] => {
      const flipped = outcomes.map((column) =>
        column.map((outcome, q): 0 | 1 => (context.foldOf[q] === turned ? (outcome === 1 ? 0 : 1) : outcome)),
      );
      return routers(contextOf(flipped, { evidence: priced, deals: 1 }), costs).realised.map((policy) => policy.cost);
    };
    const plain = picks(undefined);
    expect(picks(0)).toEqual(plain);
    expect(picks(1)).not.toEqual(plain);
  });

  test('neither the order of queries nor that of models shows', () => {
    const order = shuffled(
      topics.map((_, q) => q),
      4,
    );
    const moved = contextOf(
      [2, 0, 1].map((m) => order.map((q) => outcomes[m]![q]!)),
      {
        names: ['m02', 'm00', 'm01'],
        ids: order.map((q) => `q${q}`),
        evidence: evidenceOf({}, { prompts: order.map((q) => evidence.prompts[q]) }),
      },
    );
    expect(run(moved)).toEqual(found);
  });

  test('hostile prompts', () => {
    const prompts = topics.map((_, q) => ['x'.repeat(1 << 20), '🙂🙂', '', '\ud83d', undefined, '__proto__'][q % 6]);
    const { realised, notes } = routers(contextOf(outcomes, { evidence: evidenceOf({}, { prompts }) }), FREE);
    expect(realised.map(({ name }) => name)).toEqual(LEARNED);
    expect(notes.join()).toContain(`of ${QUERIES} questions have no prompt`);
  });

  test('a model that is always right, and one that never is', () => {
    const extreme = [outcomes[0]!.map((): 0 | 1 => 1), outcomes[1]!.map((): 0 | 1 => 0), outcomes[2]!];
    for (const policy of run(contextOf(extreme, { evidence })).values()) expect(policy.accuracy).toBe(1);
  });

  test('a router costs what it picks', () => {
    const costs = answerCosts(context.matrix.models, QUERIES, evidence, parsePrices(['m00 = 1', 'm01 = 2', 'm02 = 3']));
    const policy = routers(context, costs).realised[0]!;
    expect(policy.cost).toBeGreaterThan(1.5);
    expect(policy.cost).toBeLessThan(2.5);
    expect(policy.latency).toBeNull();
    const some = answerCosts(context.matrix.models, QUERIES, evidence, parsePrices(['m00 = 1']));
    expect(routers(context, some).realised[0]!.cost).toBeNull();
  });
});

describe('router by domain', () => {
  const { topics, outcomes } = planted(5);
  const name = 'router: best model of the domain';

  test('by the subject', () => {
    const context = contextOf(outcomes, { evidence: evidenceOf({}, { subjects: topics.map((t) => TOPICS[t]) }) });
    const { realised, notes } = routers(context, FREE);
    expect(realised.map((policy) => policy.name)).toEqual([name]);
    expect(realised[0]!.accuracy).toBeCloseTo(0.9, 1);
    expect(notes).toEqual(['No router learned from texts: the results hold no prompts.']);
  });

  test('by the task of the id, where no subject is logged', () => {
    const ids = topics.map((topic, q) => `${TOPICS[topic]!}:${q}`);
    expect(run(contextOf(outcomes, { ids })).get(name)!.accuracy).toBeCloseTo(0.9, 1);
    // Every query a domain of its own: nothing is known of it, and the best model of the other folds answers.
    const strange = contextOf(outcomes, { ids: topics.map((_, q) => `${q}:x`), deals: 1 });
    const best = Float64Array.from(
      strange.rows,
      (row, i) => outcomes[strange.trainingBest[strange.foldOf[i]!]!]![row]!,
    );
    expect(run(strange).get(name)!.accuracy).toBeCloseTo(meanOf(best, strange), 14);
  });

  test('rows of several queries count as often as they stand for', () => {
    const subjects = topics.map((t) => TOPICS[t]);
    const weights = topics.map((_, q) => 1 + (q % 3));
    const context = contextOf(outcomes, { weights, evidence: evidenceOf({}, { subjects, prompts: subjects }) });
    const { realised, notes } = routers(context, FREE);
    expect(realised.map((policy) => policy.name)).toEqual([name]);
    expect(realised[0]!.queries).toBe(weights.reduce((a, b) => a + b));
    expect(notes[0]).toContain('several identical questions');
  });

  test('nothing to go by is said', () => {
    const { realised, notes } = routers(contextOf(outcomes), FREE);
    expect(realised).toEqual([]);
    expect(notes).toHaveLength(2);
  });
});

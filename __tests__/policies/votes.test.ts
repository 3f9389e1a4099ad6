import { describe, expect, test } from '@jest/globals';
import type { PolicyContext } from '../../src/policies/context.js';
import type { MeasuredPolicy, RealisedPolicy } from '../../src/policies/types.js';
import { realisedOf } from '../../src/policies/realise.js';
import { votesOf } from '../../src/policies/votes.js';
import { evidenceOf, type Said } from '../support/evidence.js';
import { seeded } from '../support/random.js';
import { NAMES, pickRows, randomOutcomes, repeated, shuffled } from '../correlation/matrices.js';
import { coins, contextOf } from './contexts.js';

function vote(context: PolicyContext, which: RegExp): MeasuredPolicy {
  return votesOf(context).realised.find(({ name }) => which.test(name))!;
}

const EVERYBODY = /models$/;
const WEIGHTED = /weighted/;
const THREE = /best three/;

/** Outcomes as answers: `yes` is right, a wrong answer is chosen by `wrong`. */
function answered(outcomes: readonly (readonly (0 | 1)[])[], wrong: (model: number, row: number) => string) {
  const said: Record<string, Said[]> = {};
  for (const [m, column] of outcomes.entries()) {
    said[NAMES[m]!] = column.map((right, row) => ({ answer: right ? 'yes' : wrong(m, row), right: right === 1 }));
  }
  return evidenceOf(said);
}

describe('the vote of all models', () => {
  const outcomes = randomOutcomes(5, 100, 4);
  const rightOn = outcomes[0]!.map((_, i) => outcomes.filter((column) => column[i] === 1).length);

  test('over outcomes is right where more than half are', () => {
    const context = contextOf(outcomes);
    const { votes, notes } = votesOf(context);
    expect(votes.by).toBe('outcomes');
    expect(notes).toHaveLength(1);
    expect(vote(context, EVERYBODY).accuracy).toBeCloseTo(rightOn.filter((right) => right >= 3).length / 100, 14);
  });

  test('over the outcomes of an even number counts half where half are right', () => {
    const four = outcomes.slice(0, 4);
    const right = four[0]!.map((_, i) => four.filter((column) => column[i] === 1).length);
    const expected = right.reduce((sum, count) => sum + (count > 2 ? 1 : count === 2 ? 0.5 : 0), 0) / 100;
    expect(vote(contextOf(four), EVERYBODY).accuracy).toBeCloseTo(expected, 14);
  });

  test('over answers that agree where they are wrong is the vote over outcomes', () => {
    const evidence = answered(outcomes, () => 'no');
    const context = contextOf(outcomes, { evidence });
    expect(votesOf(context)).toMatchObject({ votes: { by: 'answers' }, notes: [] });
    for (const which of [EVERYBODY, WEIGHTED, THREE])
      expect(vote(context, which).accuracy).toBeCloseTo(vote(contextOf(outcomes), which).accuracy, 14);
  });

  test('over answers that differ where they are wrong is right where two are, and split fairly where one is', () => {
    const context = contextOf(outcomes, { evidence: answered(outcomes, (m) => `wrong ${m}`) });
    const expected = rightOn.reduce((sum, right) => sum + (right >= 2 ? 1 : right === 1 ? 1 / 5 : 0), 0) / 100;
    const result = vote(context, EVERYBODY);
    expect(result.accuracy).toBeCloseTo(expected, 14);
    expect(result.gain).toBeGreaterThan(vote(contextOf(outcomes), EVERYBODY).gain);
  });

  test('falls back to outcomes where one model has too few answers', () => {
    const evidence = answered(outcomes, () => 'no');
    const gaps = new Map(evidence.models);
    const one = gaps.get(NAMES[2]!)!;
    const answer = one.draws[0]!.answer.map((text, row) => (row % 10 === 0 ? -1 : text));
    gaps.set(NAMES[2]!, { ...one, draws: [{ ...one.draws[0]!, answer }] });
    expect(votesOf(contextOf(outcomes, { evidence: { ...evidence, models: gaps } })).votes.by).toBe('outcomes');
    gaps.delete(NAMES[2]!);
    expect(votesOf(contextOf(outcomes, { evidence: { ...evidence, models: gaps } })).votes.by).toBe('outcomes');
  });
});

test('names from files that mean something to objects are only names', () => {
  const names = ['__proto__', 'constructor', 'toString'];
  const outcomes = randomOutcomes(3, 40, 1);
  const said = Object.fromEntries(
    names.map((name, m) => [
      name,
      outcomes[m]!.map((right) => ({ answer: right ? '__proto__' : 'constructor', right: right === 1 })),
    ]),
  );
  // An object literal cannot hold `__proto__` as a key of its own, fromEntries can.
  const context = contextOf(outcomes, { names, evidence: evidenceOf(said) });
  expect(votesOf(context).votes.by).toBe('answers');
  expect(vote(context, EVERYBODY).accuracy).toBeCloseTo(vote(contextOf(outcomes), EVERYBODY).accuracy, 14);
});

describe('weights', () => {
  test('let one good model outvote many poor ones', () => {
    const good = coins(1, 300, 1, 0.95)[0]!;
    const outcomes = [good, ...coins(4, 300, 2, 0.55)];
    const context = contextOf(outcomes);
    expect(vote(context, WEIGHTED).accuracy).toBeGreaterThan(vote(context, EVERYBODY).accuracy + 0.05);
    expect(vote(context, WEIGHTED).gain).toBeGreaterThan(-0.02);
  });

  test('are equal where every model is wrong more often than right', () => {
    const context = contextOf(coins(5, 200, 3, 0.2));
    expect(vote(context, WEIGHTED).accuracy).toBeCloseTo(vote(context, EVERYBODY).accuracy, 14);
  });
});

describe('the best three', () => {
  test('are found where three good models stand among many poor ones', () => {
    const outcomes = [...coins(6, 300, 5, 0.4), ...coins(3, 300, 6, 0.8)];
    const context = contextOf(outcomes);
    const result = vote(context, THREE);
    // Three independent models that are right on 80 %: 3 * 0.64 * 0.2 + 0.512 = 0.896.
    expect(result.accuracy).toBeGreaterThan(0.86);
    expect(result.interval[0]).toBeGreaterThan(0);
    expect(result.heldOut).toBe(true);
  });

  test('are chosen by answers where answers are voted on', () => {
    // m00 to m02 are wrong together, each with a wrong answer of its own; m03 to m05 agree on theirs.
    const random = seeded(3);
    const flags = Array.from({ length: 200 }, () => random() < 0.55);
    const outcomes = Array.from({ length: 6 }, (_, m) =>
      flags.map((right, i): 0 | 1 => (m < 3 ? (right || i % 3 === m ? 1 : 0) : right || i % 3 === 0 ? 1 : 0)),
    );
    const evidence = answered(outcomes, (m) => (m < 3 ? `wrong ${m}` : 'no'));
    const result = vote(contextOf(outcomes, { evidence }), THREE);
    expect(result.accuracy).toBeGreaterThan(vote(contextOf(outcomes), THREE).accuracy);
  });

  test('need more than three models', () => {
    expect(vote(contextOf(coins(3, 50, 1)), THREE)).toBeUndefined();
  });
});

describe('a vote costs', () => {
  const outcomes = randomOutcomes(4, 40, 7);
  const said = (cost: (m: number, row: number) => number | undefined): Record<string, Said[]> =>
    Object.fromEntries(
      outcomes.map((column, m) => [
        NAMES[m]!,
        column.map((_, row): Said => {
          const dollars = cost(m, row);
          return { latency: m + 1, ...(dollars === undefined ? {} : { cost: dollars }) };
        }),
      ]),
    );

  test('the answers of all who vote, and takes as long as the slowest', () => {
    const context = contextOf(outcomes, { evidence: evidenceOf(said((m) => 10 ** m)) });
    expect(vote(context, EVERYBODY)).toMatchObject({ cost: 1111, latency: 4 });
    // Three of the four: the sum of all less one of them, in each fold.
    expect(vote(context, THREE).cost!).toBeLessThan(1111);
  });

  test('nothing that is known where one answer has no price', () => {
    const context = contextOf(outcomes, {
      evidence: evidenceOf(said((m, row) => (m === 2 && row === 5 ? undefined : 1))),
    });
    expect(vote(context, EVERYBODY)).toMatchObject({ cost: null, latency: 4 });
    expect(vote(contextOf(outcomes), EVERYBODY)).toMatchObject({ cost: null, latency: null });
  });

  test('what the user says that answers cost', () => {
    const dollars = new Map(outcomes.map((_, m) => [NAMES[m]!, new Float64Array(64).fill(2)]));
    const { realised } = votesOf(contextOf(outcomes), { dollars, seconds: new Map() });
    expect(realised.map(({ cost }) => cost)).toContain(8);
  });
});

test('of coins nothing is realised: intervals cover 0, and what was learned is right on half of what it did not see', () => {
  let [covered, accuracy] = [0, 0];
  const runs = 24;
  for (let seed = 1; seed <= runs; seed++) {
    const policies = votesOf(contextOf(coins(7, 120, seed))).realised;
    const three = policies.find(({ name }) => THREE.test(name))!;
    if (three.interval[0] <= 0 && three.interval[1] >= 0) covered += 1;
    accuracy += three.accuracy / runs;
  }
  // On the queries that chose it the best of 35 triples of coins is right on some 60 %.
  expect(covered).toBeGreaterThanOrEqual(22);
  expect(Math.abs(accuracy - 0.5)).toBeLessThan(0.03);
});

test('the order of rows and of models changes nothing', () => {
  const outcomes = randomOutcomes(6, 80, 12);
  const rows = shuffled([...outcomes[0]!.keys()], 3);
  const models = shuffled([...outcomes.keys()], 4);
  const mixed = contextOf(
    pickRows(
      models.map((m) => outcomes[m]!),
      rows,
    ),
    {
      names: models.map((m) => NAMES[m]!),
      ids: rows.map((row) => `q${row}`),
    },
  );
  const [a, b] = [votesOf(contextOf(outcomes)), votesOf(mixed)];
  const limits = (all: readonly MeasuredPolicy[]): RealisedPolicy[] => all.map((one) => realisedOf(one, 3, 0.05));
  expect(limits(b.realised)).toEqual(limits(a.realised));
  expect(b.votes.triples!.count).toBe(a.votes.triples!.count);
  expect(b.votes.triples!.slopeOnRho!.estimate).toBeCloseTo(a.votes.triples!.slopeOnRho!.estimate, 10);
});

test('grouped rows vote as the queries that they stand for', () => {
  const outcomes = randomOutcomes(4, 16, 13);
  const weights = outcomes[0]!.map((_, i) => 1 + ((i * 7) % 11));
  const grouped = votesOf(contextOf(outcomes, { weights, baseline: 'm00' }));
  const spread = votesOf(contextOf(repeated(outcomes, weights).outcomes, { baseline: 'm00' }));
  const everybody = (all: readonly MeasuredPolicy[]): MeasuredPolicy => all.find(({ name }) => EVERYBODY.test(name))!;
  expect(everybody(grouped.realised)).toMatchObject({
    ...everybody(spread.realised),
    accuracy: expect.closeTo(everybody(spread.realised).accuracy, 12),
  });
  expect(grouped.votes.triples!.meanGain).toBeCloseTo(spread.votes.triples!.meanGain, 12);
  expect(grouped.votes.triples!.shareLosing).toBe(spread.votes.triples!.shareLosing);
});

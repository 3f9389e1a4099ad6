import { describe, expect, test } from '@jest/globals';
import { outcomesOf } from '../../src/policies/context.js';
import { bestFirst, realise, realiseLearned, realisedOf } from '../../src/policies/realise.js';
import type { MeasuredPolicy } from '../../src/policies/types.js';
import { hashOrder } from '../../src/outcomes/hash-order.js';
import { steadyLowerLimit, steadyUpperLimit } from '../../src/certificate/steady-limits.js';
import { exactPairedLower, exactPairedUpper } from '../../src/stats/paired-exact.js';
import { pickRows, randomOutcomes, shuffled } from '../correlation/matrices.js';
import { contextOf } from './contexts.js';

const HELD_OUT = { heldOut: true };

/** Ten queries for each pattern: both right, only the policy, only the baseline, only another model, nobody. */
function patterns(times: readonly number[]): { outcomes: (0 | 1)[][]; policy: Float64Array } {
  const rows: [0 | 1, 0 | 1, 0 | 1][] = [
    [1, 1, 1],
    [0, 1, 1],
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 0],
  ];
  const all = rows.flatMap((row, p) => Array.from({ length: times[p]! }, () => row));
  return {
    outcomes: [all.map(([base]) => base), all.map(([, other]) => other)],
    policy: Float64Array.from(all, ([, , policy]) => policy),
  };
}

describe('a policy of rights and wrongs', () => {
  const { outcomes, policy } = patterns([40, 12, 6, 10, 32]);
  const context = contextOf(outcomes, { baseline: 'm00' });
  const result = realise('p', 'router', policy, context, HELD_OUT)!;

  test('is paired with the single best model', () => {
    expect(result).toMatchObject({
      name: 'p',
      kind: 'router',
      queries: 100,
      heldOut: true,
      won: 12,
      lost: 6,
      cost: null,
    });
    expect(result.accuracy).toBeCloseTo(0.52, 14);
    expect(result.gain).toBeCloseTo(0.06, 14);
  });

  test('has the exact limits of the paired difference', () => {
    expect(result.interval).toEqual([exactPairedLower(12, 6, 100, 0.025), exactPairedUpper(12, 6, 100, 0.025)]);
    expect(result.upper).toBe(exactPairedUpper(12, 6, 100, 0.05));
    expect(result.upper).toBeLessThan(result.interval[1]);
  });

  test('has a lower limit that holds for the best of as many as were tried; an ensemble was not tried', () => {
    expect(realisedOf(result, 7, 0.05).jointLower).toBe(exactPairedLower(12, 6, 100, 0.05 / 7));
    expect(realisedOf({ ...result, kind: 'ensemble' }, 7, 0.05).jointLower).toBeNull();
  });

  test('realises a share of what an oracle would gain', () => {
    expect(context.headroom).toBeCloseTo(0.22, 14);
    expect(result.shareOfHeadroom).toBeCloseTo(6 / 22, 14);
  });
});

test('the single best itself gains nothing, with limits that know how little was seen', () => {
  const context = contextOf(randomOutcomes(3, 60, 1), { baseline: 'm02' });
  const result = realise('same', 'vote', outcomesOf(context, 2), context, HELD_OUT)!;
  expect(result).toMatchObject({ gain: 0, won: 0, lost: 0, shareOfHeadroom: 0 });
  expect(result.upper).toBe(exactPairedUpper(0, 0, 60, 0.05));
  expect(result.upper).toBeGreaterThan(0);
});

test('the oracle realises all of the headroom', () => {
  const context = contextOf(randomOutcomes(4, 80, 6));
  const result = realise('oracle', 'router', context.oracle, context, HELD_OUT)!;
  expect(result.gain).toBeCloseTo(context.headroom, 14);
  expect(result.shareOfHeadroom).toBeCloseTo(1, 14);
  expect(result.lost).toBe(0);
});

test('without headroom there is no share', () => {
  const column = randomOutcomes(1, 30, 3)[0]!;
  const context = contextOf([column, column]);
  const result = realise('p', 'vote', outcomesOf(context, 1), context, HELD_OUT)!;
  expect(result.shareOfHeadroom).toBeNull();
});

test('of what the ceiling does not bind no share is given', () => {
  const context = contextOf(randomOutcomes(2, 30, 3));
  const result = realise('p', 'vote', context.oracle, context, { ...HELD_OUT, severalDraws: true })!;
  expect(result).toMatchObject({ severalDraws: true, shareOfHeadroom: null });
  expect(result.gain).toBeGreaterThan(0);
});

describe('what was learned', () => {
  const outcomes = randomOutcomes(3, 400, 2);
  const base = contextOf(outcomes, { baseline: 'm00', deals: 3 });
  const policy = outcomesOf(base, 1);
  const fixed = realise('p', 'vote', policy, base, HELD_OUT)!;
  const learned = realiseLearned('p', 'vote', base, () => ({ outcome: policy }))!;

  test('has limits for 1.75 times the variance, and says of how many deals', () => {
    expect(learned.gain).toBeCloseTo(fixed.gain, 14);
    const { won, lost } = fixed;
    expect(learned.interval[0]).toBeCloseTo(exactPairedLower(won / 1.75, lost / 1.75, 400 / 1.75, 0.025), 9);
    expect(learned.upper).toBeCloseTo(Math.max(0, exactPairedUpper(won / 1.75, lost / 1.75, 400 / 1.75, 0.05)), 9);
    expect([learned.deals, fixed.deals]).toEqual([3, null]);
  });

  test('is the mean over the deals', () => {
    let deal = 0;
    const halves = [0, 1, 2].map((turn) => policy.map((right, i) => (i % 3 === turn ? 1 : right)));
    const each = halves.map((outcome) =>
      realiseLearned('p', 'vote', { ...base, deals: base.deals.slice(0, 1) }, () => ({ outcome }))!,
    );
    const all = realiseLearned('p', 'vote', base, () => ({
      outcome: halves[deal++]!,
      cost: new Float64Array(400).fill(deal),
    }))!;
    const mean = (of: (policy: MeasuredPolicy) => number): number => each.reduce((sum, one) => sum + of(one), 0) / 3;
    expect(all.gain).toBeCloseTo(
      mean(({ gain }) => gain),
      12,
    );
    expect(all.accuracy).toBeCloseTo(
      mean(({ accuracy }) => accuracy),
      12,
    );
    expect(all.interval[0]).toBeCloseTo(
      mean(({ interval }) => interval[0]),
      12,
    );
    expect(all.interval[1]).toBeCloseTo(
      mean(({ interval }) => interval[1]),
      12,
    );
    expect(all.upper).toBeCloseTo(
      mean(({ upper }) => upper),
      12,
    );
    expect(all.won).toBeCloseTo(
      mean(({ won }) => won),
      12,
    );
    expect(all.cost).toBe(2);
  });

  test('is never shown to lose: no upper limit is below 0', () => {
    const losing = policy.map((right, i) => (i % 2 === 0 ? 0 : right));
    const result = realiseLearned('p', 'vote', base, () => ({ outcome: losing }))!;
    expect(result.gain).toBeLessThan(-0.1);
    expect([result.interval[1], result.upper]).toEqual([0, 0]);
    expect(result.interval[0]).toBeLessThan(result.gain);
    expect(realise('p', 'vote', losing, base, HELD_OUT)!.upper).toBeLessThan(0);
  });

  test('is not there where one deal has nothing', () => {
    expect(realiseLearned('p', 'vote', base, () => undefined)).toBeUndefined();
    expect(realiseLearned('p', 'vote', base, () => ({ outcome: new Float64Array(400).fill(NaN) }))).toBeUndefined();
  });
});

describe('in clusters', () => {
  const once = randomOutcomes(3, 60, 4);
  const copies = once.map((column) => Array.from({ length: 20 }, () => column).flat());
  const few = contextOf(copies, { cluster: (row) => `c${row % 60}` });
  const policy = outcomesOf(few, (few.singleBest + 1) % 3);
  const [clustered, single] = [few, contextOf(copies)].map((context) =>
    realise('p', 'vote', policy, context, HELD_OUT)!,
  ) as unknown as [MeasuredPolicy, MeasuredPolicy];

  test('sixty questions asked twenty times say as much as sixty', () => {
    expect([clustered.method, single.method]).toEqual(['clusterBets', 'exactPaired']);
    expect(clustered.gain).toBe(single.gain);
    expect(clustered.interval[0]).toBeLessThan(single.interval[0] - 0.1);
    expect(clustered.upper).toBeGreaterThan(single.upper);
    const alone = contextOf(once, { cluster: (row) => `c${row}` });
    const asked = realise('p', 'vote', outcomesOf(alone, (few.singleBest + 1) % 3), alone, HELD_OUT)!;
    expect(clustered.interval[0]).toBeCloseTo(asked.interval[0], 9);
    expect(clustered.upper).toBeCloseTo(asked.upper, 9);
  });

  test('the limits are those of the bets on clusters, in the order of the hashes of their labels', () => {
    const order = hashOrder(Array.from({ length: 60 }, (_, c) => `c${c}`));
    const columns = once.map((_, m) =>
      Float64Array.from(order, (c) => {
        let count = 0;
        for (let row = c; row < 1200; row += 60) count += (1 + policy[row]! - copies[m]![row]!) / 2;
        return count;
      }),
    );
    const counts = { columns, sizes: new Float64Array(60).fill(20) };
    expect(clustered.upper).toBeCloseTo(2 * steadyUpperLimit(counts, 0.05) - 1, 12);
    expect(clustered.interval[0]).toBeCloseTo(2 * steadyLowerLimit(counts, 0.025) - 1, 12);
  });

  test('queries without an outcome are left out, and a query without a label is a cluster of its own', () => {
    const holes = policy.map((right, i) => (i % 60 < 10 ? NaN : right));
    expect(realise('p', 'vote', holes, few, HELD_OUT)!.queries).toBe(1000);
    const own = contextOf(once, { cluster: () => undefined });
    const named = contextOf(once, { cluster: (row) => `q${row}` });
    const [a, b] = [own, named].map((context) => realise('p', 'vote', outcomesOf(context, 0), context, HELD_OUT)!);
    expect(a!.interval).toEqual(b!.interval);
  });
});

describe('over a model that was chosen among its equals, the upper limits are those at alpha / M but for a twenty-fifth', () => {
  const outcomes = randomOutcomes(5, 400, 2);
  const chosen = contextOf(outcomes);
  const declared = contextOf(outcomes, { baseline: chosen.matrix.models[chosen.singleBest]! });
  const policy = outcomesOf(chosen, (chosen.singleBest + 1) % 5);

  test('and the lower ones the least over each of them', () => {
    const [free, paid] = [declared, chosen].map((context) => realise('p', 'vote', policy, context, HELD_OUT)!);
    expect(paid!.gain).toBe(free!.gain);
    expect(paid!.interval[1]).toBeCloseTo(exactPairedUpper(paid!.won, paid!.lost, 400, (0.96 * 0.025) / 5), 9);
    expect(paid!.upper).toBeCloseTo(exactPairedUpper(paid!.won, paid!.lost, 400, (0.96 * 0.05) / 5), 9);
    expect(paid!.upper).toBeGreaterThan(free!.upper);
    const each = chosen.matrix.models.map(
      (baseline) => realise('p', 'vote', policy, contextOf(outcomes, { baseline }), HELD_OUT)!.interval[0],
    );
    expect(paid!.interval[0]).toBeCloseTo(Math.min(...each), 9);
    expect(paid!.interval[0]).toBeLessThanOrEqual(free!.interval[0]);
  });
});

test('where two equal models are the best, the one that did worse here bounds what is gained', () => {
  // a is right on the first 55 of 100, b on the last 50, and the policy where a is: over b it gains 5, and loses much.
  const [a, b] = [Array.from({ length: 100 }, (_, i): 0 | 1 => (i < 55 ? 1 : 0)), []] as [(0 | 1)[], (0 | 1)[]];
  for (let i = 0; i < 100; i++) b.push(i >= 50 ? 1 : 0);
  const context = contextOf([a, b]);
  const result = realise('p', 'vote', outcomesOf(context, 0), context, HELD_OUT)!;
  expect(result.gain).toBe(0);
  expect(result.interval[0]).toBeCloseTo(exactPairedLower(50, 45, 100, 0.025), 9);
  expect(result.interval[0]).toBeLessThan(-0.1);
});

describe('fractions', () => {
  test('have the limits of their sums', () => {
    const context = contextOf(randomOutcomes(2, 40, 1), { baseline: 'm00' });
    const policy = context.comparator.map((right, i) => (i < 3 ? 0.5 : right));
    const result = realise('p', 'vote', policy, context, HELD_OUT)!;
    expect(result.interval[0]).toBe(exactPairedLower(result.won, result.lost, 40, 0.025));
    expect(result.won + result.lost).toBe(1.5);
  });
});

test('queries without an outcome are left out for both sides', () => {
  const context = contextOf(randomOutcomes(3, 60, 1));
  const policy = outcomesOf(context, 1).map((right, i) => (i < 20 ? NaN : right));
  const result = realise('p', 'ensemble', policy, context, { heldOut: false })!;
  let right = 0;
  for (let i = 20; i < 60; i++) right += context.comparator[i]!;
  expect(result.queries).toBe(40);
  expect(result.accuracy - result.gain).toBeCloseTo(right / 40, 14);
  expect(realise('p', 'ensemble', policy.fill(NaN), context, HELD_OUT)).toBeUndefined();
});

test('cost is a mean over the queries answered, and unknown where one of them is', () => {
  const context = contextOf(randomOutcomes(2, 20, 1));
  const policy = outcomesOf(context, 0).map((right, i) => (i === 0 ? NaN : right));
  const cost = Float64Array.from(policy, (_, i) => (i === 0 ? NaN : 2));
  const latency = Float64Array.from(policy, (_, i) => (i === 5 ? NaN : 2));
  expect(realise('p', 'router', policy, context, { heldOut: true, cost, latency })).toMatchObject({
    cost: 2,
    latency: null,
  });
});

test('weights count queries', () => {
  const outcomes = randomOutcomes(2, 12, 9);
  const weights = outcomes[0]!.map((_, i) => 1 + (i % 5));
  const grouped = contextOf(outcomes, { weights, baseline: 'm00' });
  const spread = contextOf(
    outcomes.map((column) => column.flatMap((right, i) => Array.from({ length: weights[i]! }, () => right))),
    { baseline: 'm00' },
  );
  const one = realise('p', 'vote', outcomesOf(grouped, 1), grouped, HELD_OUT);
  expect(one).toEqual(realise('p', 'vote', outcomesOf(spread, 1), spread, HELD_OUT));
});

test('the same numbers in any order of the rows', () => {
  const outcomes = randomOutcomes(3, 70, 11);
  const order = shuffled([...outcomes[0]!.keys()], 2);
  const plain = contextOf(outcomes);
  const mixed = contextOf(pickRows(outcomes, order), { ids: order.map((row) => `q${row}`) });
  const model = (plain.singleBest + 1) % 3;
  const first = realise('p', 'vote', outcomesOf(plain, model), plain, HELD_OUT);
  expect(realise('p', 'vote', outcomesOf(mixed, model), mixed, HELD_OUT)).toEqual(first);
});

test.each([-0.1, 1.1, Infinity])('an outcome of %d is outside the domain', (value) => {
  const context = contextOf(randomOutcomes(2, 20, 1));
  expect(() => realise('p', 'vote', new Float64Array(20).fill(value), context, HELD_OUT)).toThrow(RangeError);
});

test('best first, equals by name', () => {
  const context = contextOf(randomOutcomes(3, 60, 1));
  const of = (name: string, model: number) => realise(name, 'vote', outcomesOf(context, model), context, HELD_OUT)!;
  const policies = bestFirst([of('b', 0), of('a', 0), of('c', 1), of('d', 2)]);
  for (let i = 1; i < 4; i++) expect(policies[i]!.gain).toBeLessThanOrEqual(policies[i - 1]!.gain);
  const names = policies.map(({ name }) => name);
  expect(names.indexOf('a')).toBeLessThan(names.indexOf('b'));
});

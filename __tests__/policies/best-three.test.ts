import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hasBit } from '../../src/outcomes/bits.js';
import { ballotsOf, type Ballots } from '../../src/policies/ballots.js';
import { bestThree, type VotesOfThree } from '../../src/policies/best-three.js';
import { VoteCount } from '../../src/policies/count-votes.js';
import { inEachDeal, type PolicyContext } from '../../src/policies/context.js';
import type { Evidence } from '../../src/evidence/evidence.js';
import { evidenceOf } from '../support/evidence.js';
import { NAMES, randomOutcomes } from '../correlation/matrices.js';
import { coins, contextOf } from './contexts.js';

describe('the best three of the training queries', () => {
  test('have the most majorities there, by brute force', () => {
    const outcomes = randomOutcomes(8, 90, 21);
    const context = contextOf(outcomes);
    const score = (fold: number, three: readonly number[]): number =>
      context.rows.reduce(
        (sum, row, i) =>
          sum + (context.foldOf[i] !== fold && three.filter((m) => outcomes[m]![row] === 1).length >= 2 ? 1 : 0),
        0,
      );
    for (const fold of context.folds.keys()) {
      let most = 0;
      for (let a = 0; a < 8; a++)
        for (let b = a + 1; b < 8; b++) for (let c = b + 1; c < 8; c++) most = Math.max(most, score(fold, [a, b, c]));
      expect(score(fold, bestThree(context, ballotsOf(context), fold))).toBe(most);
    }
  });

  test('do not depend on the queries that are held out', () => {
    const outcomes = coins(7, 60, 4);
    const context = contextOf(outcomes);
    const flipped = outcomes.map((column) =>
      column.map((right, row): 0 | 1 => (context.foldOf[row] === 2 ? (right === 1 ? 0 : 1) : right)),
    );
    const other = contextOf(flipped);
    expect(bestThree(other, ballotsOf(other), 2)).toEqual(bestThree(context, ballotsOf(context), 2));
    expect(bestThree(other, ballotsOf(other), 3)).not.toEqual(bestThree(context, ballotsOf(context), 3));
  });

  test('nor on the answers to them', () => {
    const outcomes = coins(7, 60, 4);
    const plain = contextOf(outcomes);
    // What is a right answer on the queries held out by fold 2 is another one here: no two models agree there.
    const said = (peeked: boolean): Evidence =>
      evidenceOf(
        Object.fromEntries(
          outcomes.map((column, m) => [
            NAMES[m]!,
            column.map((right, row) => {
              const answer = right === 1 ? 'yes' : `no ${(m + row) % 3}`;
              return { answer: peeked && plain.foldOf[row] === 2 ? `${m}` : answer, right: right === 1 };
            }),
          ]),
        ),
      );
    const three = [false, true].map((peeked) => {
      const context = contextOf(outcomes, { evidence: said(peeked) });
      return context.folds.map((_, fold) => bestThree(context, ballotsOf(context), fold));
    });
    expect(three[1]![2]).toEqual(three[0]![2]);
    expect(three[1]).not.toEqual(three[0]);
  });

  test('of equals are those with the first names', () => {
    const column = coins(1, 40, 1)[0]!;
    const context = contextOf([column, column, column, column, column], { names: ['e', 'd', 'c', 'b', 'a'] });
    expect([...bestThree(context, ballotsOf(context), 0)].sort()).toEqual([2, 3, 4]);
  });

  test('count answers where there are some: wrong answers that differ leave a right one its share', () => {
    // As majorities all triples are the same. The wrong answers of m00 to m02 agree, and outvote a model that is right alone.
    const flags = coins(1, 100, 8, 0.4)[0]!;
    const alone = (m: number, i: number): 0 | 1 => (flags[i] === 1 || i % 6 === m ? 1 : 0);
    const outcomes = Array.from({ length: 6 }, (_, m) => flags.map((_flag, i) => alone(m, i)));
    const said = Object.fromEntries(
      outcomes.map((column, m) => [
        NAMES[m]!,
        column.map((right) => ({ answer: right ? 'yes' : m < 3 ? 'no' : `no ${m}`, right: right === 1 })),
      ]),
    );
    const context = contextOf(outcomes, { evidence: evidenceOf(said) });
    const three = bestThree(context, ballotsOf(context), 0);
    expect([...three].sort().filter((m) => m >= 3).length).toBeGreaterThanOrEqual(2);
  });

  test('of a hundred models are found among the best forty', () => {
    const outcomes = [...coins(97, 100, 2, 0.3), ...coins(3, 100, 3, 0.95)];
    const context = contextOf(outcomes, { names: outcomes.map((_, m) => `m${m}`) });
    expect([...bestThree(context, ballotsOf(context), 1)].sort((a, b) => a - b)).toEqual([97, 98, 99]);
  });
});

/** By the definition: triples of the models best first, ranked by majorities of outcomes, the 100 best by their votes. */
function plainBestThree(context: PolicyContext, { by, choice, right }: Ballots, fold: number): number[] {
  const { foldOf, matrix, rows, weights } = context;
  const training = [...rows.keys()].filter((i) => foldOf[i] !== fold);
  const sum = (of: (position: number) => number): number =>
    training.reduce((total, i) => total + (weights?.[i] ?? 1) * of(i), 0);
  const outcome = (m: number, i: number): number => Number(hasBit(matrix.right[m]!, rows[i]!));
  const accuracy = matrix.models.map((_, m) => sum((i) => outcome(m, i)));
  const models = [...matrix.models.keys()].sort((a, b) => accuracy[b]! - accuracy[a]! || a - b);
  const triples: { three: number[]; correct: number }[] = [];
  for (const [at, a] of models.entries())
    for (const [next, b] of [...models.entries()].slice(at + 1))
      for (const c of models.slice(next + 1))
        triples.push({
          three: [a, b, c],
          correct: sum((i) => Number(outcome(a, i) + outcome(b, i) + outcome(c, i) > 1)),
        });
  triples.sort((x, y) => y.correct - x.correct);
  if (by === 'outcomes') return triples[0]!.three;
  const vote = (three: readonly number[]): number =>
    sum((i) => {
      const count = new VoteCount(3);
      for (const m of three) count.add(choice[m]![i]!, right[m]![i]!);
      return count.outcome();
    });
  let [best, most] = [triples[0]!.three, -1];
  for (const { three } of triples.slice(0, 100)) {
    const correct = vote(three);
    if (correct > most + 1e-9) [best, most] = [three, correct];
  }
  return best;
}

test('are those of the definition: of repeated rows, of answers that abstain, of more triples than are voted on', () => {
  const cell = fc.record({ right: fc.boolean(), answer: fc.constantFrom('yes', 'no', 'perhaps', undefined) });
  const table = fc.tuple(fc.integer({ min: 3, max: 10 }), fc.integer({ min: 10, max: 70 })).chain(([models, queries]) =>
    fc.record({
      cells: fc.array(fc.array(cell, { minLength: queries, maxLength: queries }), {
        minLength: models,
        maxLength: models,
      }),
      weights: fc.option(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: queries, maxLength: queries })),
      // Where many abstain, outcomes are voted on.
      abstain: fc.boolean(),
    }),
  );
  fc.assert(
    fc.property(table, ({ cells, weights, abstain }) => {
      const outcomes = cells.map((column) => column.map(({ right }): 0 | 1 => (right ? 1 : 0)));
      const said = cells.map((column) =>
        column.map(({ right, answer }, i) => {
          const text = answer ?? (abstain || i % 25 === 0 ? undefined : 'maybe');
          return { right, ...(text === undefined ? {} : { answer: text }) };
        }),
      );
      const evidence = evidenceOf(Object.fromEntries(said.map((column, m) => [NAMES[m]!, column])));
      const context = contextOf(outcomes, { evidence, ...(weights === null ? {} : { weights }) });
      const ballots = ballotsOf(context);
      const memo: VotesOfThree = new Map();
      for (const deal of inEachDeal(context))
        for (const fold of context.folds.keys())
          expect(bestThree(deal, ballots, fold, memo)).toEqual(plainBestThree(deal, ballots, fold));
    }),
    { seed: 4, numRuns: 25 },
  );
});

import { describe, expect, test } from '@jest/globals';
import { similarityOf, type SimilarPair } from '../../src/correlation/similarity.js';
import { reference } from '../stats/reference.js';
import { matrixOf, NAMES, randomOutcomes, repeated } from './matrices.js';

interface Case {
  options: number;
  truth: number[];
  choices: number[][];
  pairs: (Omit<SimilarPair, 'models'> & { models: [number, number] })[];
}
const FIELDS = ['errorConsistency', 'doubleFault', 'disagreement', 'yuleQ', 'capa', 'sameWrong'] as const;

function inputOf({ choices, truth }: Case, copies?: readonly number[]) {
  const outcomes = choices.map((column) => column.map((choice, q): 0 | 1 => (choice === truth[q] ? 1 : 0)));
  const table = copies === undefined ? { outcomes, weights: null } : { outcomes, weights: copies };
  const answers = (model: string): number[] => choices[NAMES.indexOf(model)]!;
  return { matrix: matrixOf(table.outcomes, { weights: table.weights }), answers };
}

describe.each(reference<Case>('similarity').map((each, i) => [i, each] as const))('case %i', (_, each) => {
  const { matrix, answers } = inputOf(each);
  const found = similarityOf(matrix, { answers, options: each.options });

  test('agrees with the definitions', () => {
    expect(found.pairs).toHaveLength(each.pairs.length);
    for (const { models, ...wanted } of each.pairs) {
      const names = models.map((m) => NAMES[m]!);
      const pair = found.pairs.find((one) => one.models.join() === names.join())!;
      for (const field of FIELDS) {
        if (wanted[field] === null) expect([names, field, pair[field]]).toEqual([names, field, null]);
        else expect(pair[field]).toBeCloseTo(wanted[field], 12);
      }
    }
  });

  test('most alike first, with the means of what is known', () => {
    const kappas = found.pairs.map(({ errorConsistency }) => errorConsistency ?? -2);
    expect([...kappas].sort((a, b) => b - a)).toEqual(kappas);
    for (const field of FIELDS) {
      const known = found.pairs.map((pair) => pair[field]).filter((value) => value !== null);
      if (known.length === 0) expect(found.mean[field]).toBeNull();
      else expect(found.mean[field]).toBeCloseTo(known.reduce((a, b) => a + b, 0) / known.length, 12);
    }
  });
});

test('rows of several queries count as copies do', () => {
  const outcomes = randomOutcomes(4, 50, 3);
  const weights = outcomes[0]!.map((_, row) => 1 + (row % 3));
  const answers = (of: readonly (readonly number[])[]) => (model: string) => of[NAMES.indexOf(model)]!;
  const choices = outcomes.map((column, m) =>
    column.map((right, row) => (right === 1 ? 0 : 1 + ((row * (m + 1)) % 3))),
  );
  const copied = choices.map((column) =>
    column.flatMap((choice, row) => new Array<number>(weights[row]!).fill(choice)),
  );
  const weighted = similarityOf(matrixOf(outcomes, { weights }), { answers: answers(choices), options: 4 });
  const copies = similarityOf(matrixOf(repeated(outcomes, weights).outcomes), { answers: answers(copied), options: 4 });
  for (const [i, pair] of weighted.pairs.entries()) {
    expect(pair.models).toEqual(copies.pairs[i]!.models);
    for (const field of FIELDS) expect(pair[field]).toBeCloseTo(copies.pairs[i]![field]!, 12);
  }
});

test('without answers, or with few, and without the number of options nothing is said of them', () => {
  const { matrix, answers } = inputOf(reference<Case>('similarity')[0]!);
  const of = (options: Parameters<typeof similarityOf>[1]): unknown[] => {
    const { capa, sameWrong } = similarityOf(matrix, options).mean;
    return [capa === null, sameWrong === null];
  };
  expect(of({ answers, options: 4 })).toEqual([false, false]);
  expect(of({ answers })).toEqual([true, false]);
  expect(of({ options: 4 })).toEqual([true, true]);
  expect(of({ answers: (model) => answers(model).map((x, q) => (q % 10 === 0 ? -1 : x)), options: 4 })).toEqual([
    true,
    true,
  ]);
});

test('of very many models the most accurate', () => {
  const many = Array.from({ length: 30 }, (_, m) => Array.from({ length: 40 }, (__, q): 0 | 1 => (q < m + 5 ? 1 : 0)));
  const { models, pairs } = similarityOf(matrixOf(many), {});
  expect([models, pairs.length]).toEqual([20, 190]);
  expect(pairs.some((pair) => pair.models.includes(NAMES[9]!))).toBe(false);
});

import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { clustersOf } from '../../src/certificate/cluster-counts.js';
import { ClusterShares } from '../../src/certificate/cluster-shares.js';
import { contributionsOf } from '../../src/correlation/contributions.js';
import { matrixOf, NAMES, randomOutcomes, repeated, type Outcomes } from './matrices.js';

interface Case {
  outcomes: string[];
  shapley: number[];
  onlyRight: { count: number; interval: [number, number] }[];
  recall: number[];
}
const { cases } = JSON.parse(readFileSync('__tests__/fixtures/reference/contributions.json', 'utf8')) as {
  cases: Case[];
};
const rows = (outcomes: readonly string[]): Outcomes =>
  outcomes.map((row) => [...row].map((cell) => (cell === '1' ? 1 : 0)));

test.each(cases.map((each, i) => [i, each] as const))('agrees with all orders of joining, case %i', (_, each) => {
  const { contributions, recall } = contributionsOf(matrixOf(rows(each.outcomes)), 0.05);
  expect(recall).toEqual(each.recall.map((queries, right) => ({ right, queries })));
  for (const [m, wanted] of each.shapley.entries()) {
    const { shapley, onlyRight } = contributions.find(({ model }) => model === NAMES[m])!;
    expect(shapley).toBeCloseTo(wanted, 12);
    expect(onlyRight.count).toBe(each.onlyRight[m]!.count);
    for (const end of [0, 1] as const)
      expect(onlyRight.interval[end]).toBeCloseTo(each.onlyRight[m]!.interval[end], 11);
  }
});

test('values add up to 1 - beta, largest first, and weights count as copies do', () => {
  const outcomes = randomOutcomes(5, 70, 2);
  const weights = outcomes[0]!.map((_, row) => 1 + (row % 3));
  const weighted = contributionsOf(matrixOf(outcomes, { weights }), 0.05);
  const copies = matrixOf(repeated(outcomes, weights).outcomes);
  const plain = contributionsOf(copies, 0.05);
  const values = plain.contributions.map(({ shapley }) => shapley);
  expect([...values].sort((a, b) => b - a)).toEqual(values);
  const total = values.reduce((sum, value) => sum + value, 0);
  expect(total).toBeCloseTo(1 - copies.queries(copies.allWrong) / copies.queries(copies.complete), 12);
  expect(weighted.recall).toEqual(plain.recall);
  for (const [i, { onlyRight, shapley }] of weighted.contributions.entries()) {
    expect(shapley).toBeCloseTo(values[i]!, 12);
    expect(onlyRight).toEqual(plain.contributions[i]!.onlyRight);
  }
});

test('in clusters the interval is by bets on these', () => {
  const outcomes = randomOutcomes(3, 100, 4);
  const matrix = matrixOf(outcomes);
  const shares = new ClusterShares(clustersOf(matrix, (row) => `c${Math.floor(row / 10)}`));
  const [clustered, independent] = [shares, undefined].map((by) => contributionsOf(matrix, 0.05, by).contributions);
  const width = ([low, high]: readonly [number, number]): number => high - low;
  for (const [i, { onlyRight }] of clustered!.entries())
    expect(width(onlyRight.interval)).toBeGreaterThan(width(independent![i]!.onlyRight.interval));
});

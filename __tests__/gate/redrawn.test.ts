import { expect, test } from '@jest/globals';
import { Redrawn } from '../../src/gate/redrawn.js';
import type { EnsembleOutcomes } from '../../src/outcomes/pool.js';
import { bitsOf, matrixOf, repeated, type Outcomes } from '../correlation/matrices.js';
import { seeded } from '../support/random.js';

interface Counts {
  readonly rescued: readonly number[];
  readonly onlyEnsemble: readonly (readonly number[])[];
  readonly onlyMember: readonly (readonly number[])[];
}

/** The definitions, row by row. */
function byHand(outcomes: Outcomes, ensembles: Outcomes, weights: readonly number[]): Counts {
  const rows = weights.map((_, row) => row).filter((row) => outcomes.every((column) => column[row] !== null));
  const sum = (holds: (row: number) => boolean): number =>
    rows.reduce((total, row) => total + (holds(row) ? weights[row]! : 0), 0);
  return {
    rescued: outcomes.map((own) => sum((row) => own[row] === 0 && outcomes.some((column) => column[row] === 1))),
    onlyEnsemble: ensembles.map((ensemble) =>
      outcomes.map((own) => sum((row) => ensemble[row] === 1 && own[row] === 0)),
    ),
    onlyMember: ensembles.map((ensemble) => outcomes.map((own) => sum((row) => ensemble[row] !== 1 && own[row] === 1))),
  };
}

function seen({ rescued, discordant }: Redrawn): Counts {
  return {
    rescued: [...rescued],
    onlyEnsemble: discordant.map(({ onlyEnsemble }) => [...onlyEnsemble]),
    onlyMember: discordant.map(({ onlyMember }) => [...onlyMember]),
  };
}

const ensemblesOf = (columns: Outcomes): EnsembleOutcomes[] =>
  columns.map((column, e) => ({
    name: `e${e}`,
    // What an ensemble did not answer may be marked right by whoever made the bits: it counts as wrong all the same.
    right: bitsOf(column.map((outcome) => outcome !== 0)),
    answered: bitsOf(column.map((outcome) => outcome !== null)),
  }));

function table(columns: number, rows: number, random: () => number): (0 | 1 | null)[][] {
  return Array.from({ length: columns }, () =>
    Array.from({ length: rows }, () => (random() < 0.1 ? null : random() < 0.6 ? 1 : 0)),
  );
}

test('as drawn, the counts are those of the evaluation, in the order of its models', () => {
  const random = seeded(21);
  for (let round = 0; round < 40; round++) {
    const [models, rows] = [1 + (round % 5), 1 + Math.floor(70 * random())];
    const [outcomes, ensembles] = [table(models, rows, random), table(round % 3, rows, random)];
    const weights = Array.from({ length: rows }, () => (round % 2 === 0 ? 1 : 1 + Math.floor(5 * random())));
    // Names in no order: patterns come by name.
    const names = ['c', 'a', 'e', 'b', 'd'].slice(0, models);
    const matrix = matrixOf(outcomes, { names, weights: round % 2 === 0 ? null : weights });
    expect(seen(new Redrawn(matrix, ensemblesOf(ensembles)))).toEqual(byHand(outcomes, ensembles, weights));
  }
});

test('a sample has the counts of the evaluation that it would be', () => {
  const outcomes = [
    [1, 1, 0, 0],
    [1, 0, 1, 0],
  ] as const;
  const ensembles = [[1, 1, 1, 0]] as const;
  const redrawn = new Redrawn(matrixOf(outcomes), ensemblesOf(ensembles));
  // One query of each pattern.
  for (const times of [
    [3, 0, 1, 2],
    [0, 0, 0, 4],
    [1, 1, 1, 1],
  ]) {
    const sample = repeated(outcomes, times).outcomes;
    const voted = repeated(ensembles, times).outcomes;
    const rows = sample[0]!.map(() => 1);
    const wanted = byHand(sample, voted, rows);
    // The patterns come in an order of their own: in some order the times have these counts.
    const orders = permutations(times);
    const found = orders.filter((order) => {
      redrawn.draw((_, drawn) => drawn.set(order));
      return JSON.stringify(seen(redrawn)) === JSON.stringify(wanted);
    });
    expect(found.length).toBeGreaterThan(0);
  }
});

test('what is drawn anew is counted anew, from what was seen', () => {
  const outcomes = [
    [1, 1, 0, 0],
    [1, 0, 1, 0],
  ] as const;
  const redrawn = new Redrawn(matrixOf(outcomes), ensemblesOf([[1, 1, 1, 0]]));
  const first = seen(redrawn);
  redrawn.draw((counts, drawn) => drawn.set(counts.map((count) => 10 * count)));
  expect(redrawn.rescued).toEqual([10, 10]);
  redrawn.draw((_, drawn) => drawn.fill(0));
  expect(redrawn.rescued).toEqual([0, 0]);
  redrawn.draw((counts, drawn) => drawn.set(counts));
  expect(seen(redrawn)).toEqual(first);
});

function permutations(items: readonly number[]): number[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((item, i) => permutations(items.filter((_, j) => j !== i)).map((rest) => [item, ...rest]));
}

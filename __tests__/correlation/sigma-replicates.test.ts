import { expect, test } from '@jest/globals';
import { fullSigma } from '../../src/correlation/copulas.js';
import { foldsOf } from '../../src/correlation/folds.js';
import { pairMatrices } from '../../src/correlation/pairwise.js';
import { LATTICE, sigmaReplicates } from '../../src/correlation/sigma-replicates.js';
import { thresholdsOf, wrongSets } from '../../src/correlation/wrong-sets.js';
import { seededRandom } from '../../src/stats/random.js';
import { bitsOf, matrixOf, pickRows, randomOutcomes, type Outcomes } from './matrices.js';

const OUTCOMES = randomOutcomes(5, 90, 3, 0.2, 0.8);

/** What is predicted for these rows alone, and how many of them all models miss. */
function plain(outcomes: Outcomes): { predicted: number; allWrong: number; queries: number } {
  const sets = wrongSets(matrixOf(outcomes));
  const predicted = fullSigma(pairMatrices(sets), thresholdsOf(sets), 0, seededRandom('s'), LATTICE).beta;
  const rows = outcomes[0]!.map((_, q) => outcomes.every((column) => column[q] === 0));
  return { predicted, allWrong: rows.filter(Boolean).length, queries: rows.length };
}

test('each block is the logarithm of the ratio without a part, and the last what is predicted for all', () => {
  const matrix = matrixOf(OUTCOMES);
  const folds = foldsOf(matrix, 10, 0);
  const block = sigmaReplicates({
    sets: wrongSets(matrix),
    remaining: folds.map(({ training }) => training),
    seed: 's',
  });
  for (const [i, { training }] of folds.entries()) {
    const rows = OUTCOMES[0]!.map((_, q) => q).filter((q) => (training.rows[q >>> 5]! >>> (q & 31)) & 1);
    const { predicted, allWrong, queries } = plain(pickRows(OUTCOMES, rows));
    expect([...block(i)]).toHaveLength(1);
    expect(block(i)[0]).toBeCloseTo(Math.log((allWrong + 0.5) / queries / predicted), 12);
  }
  expect(block(10)[0]).toBeCloseTo(plain(OUTCOMES).predicted, 12);
});

test('a part without which fewer than two models have a threshold leaves no ratio', () => {
  const matrix = matrixOf([
    [0, 1, 1, 1],
    [0, 1, 1, 1],
  ]);
  const rows = bitsOf([false, true, true, true]);
  const block = sigmaReplicates({
    sets: wrongSets(matrix),
    remaining: [{ rows, weights: null, queries: 3 }],
    seed: 's',
  });
  expect(block(0)[0]).toBeNaN();
});

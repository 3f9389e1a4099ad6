import { describe, expect, test } from '@jest/globals';
import { foldsOf } from '../../src/correlation/folds.js';
import { forEachBit, type Bits } from '../../src/outcomes/bits.js';
import { matrixOf, pickRows, randomOutcomes, shuffled, type Outcomes } from './matrices.js';

const OUTCOMES = randomOutcomes(3, 100, 1);

function rowsOf(bits: Bits): number[] {
  const rows: number[] = [];
  forEachBit(bits, (row) => rows.push(row));
  return rows;
}

describe('folds', () => {
  test('every complete query is held out once and trained on in all other folds', () => {
    const holes: Outcomes = OUTCOMES.map((column) => column.map((outcome, q) => (q % 10 === 3 ? null : outcome)));
    const folds = foldsOf(matrixOf(holes), 5, 1);
    const held = folds.flatMap(({ heldOut }) => rowsOf(heldOut.rows));
    expect([...held].sort((a, b) => a - b)).toEqual(
      Array.from({ length: 100 }, (_, q) => q).filter((q) => q % 10 !== 3),
    );
    for (const { heldOut, training } of folds) {
      expect(heldOut.queries + training.queries).toBe(90);
      expect(rowsOf(heldOut.rows).filter((row) => rowsOf(training.rows).includes(row))).toEqual([]);
    }
  });

  test('the ids decide, not the rows; and the seed', () => {
    const order = shuffled(
      OUTCOMES[0]!.map((_, q) => q),
      2,
    );
    const ids = order.map((q) => `q${q}`);
    const plain = foldsOf(matrixOf(OUTCOMES), 5, 9).map(({ heldOut }) => rowsOf(heldOut.rows));
    const moved = foldsOf(matrixOf(pickRows(OUTCOMES, order), { ids }), 5, 9).map(({ heldOut }) =>
      rowsOf(heldOut.rows).map((row) => order[row]!),
    );
    expect(moved.map((rows) => rows.sort((a, b) => a - b))).toEqual(plain);
    expect(foldsOf(matrixOf(OUTCOMES), 5, 10).map(({ heldOut }) => rowsOf(heldOut.rows))).not.toEqual(plain);
  });

  test('the queries of a weighted row are dealt out', () => {
    const weights = OUTCOMES[0]!.map((_, q) => (q === 0 ? 1003 : 1 + (q % 7)));
    const folds = foldsOf(matrixOf(OUTCOMES, { weights }), 5, 1);
    for (const [row, weight] of weights.entries()) {
      const held = folds.map(({ heldOut }) => heldOut.weights![row]!);
      expect(held.reduce((a, b) => a + b)).toBe(weight);
      expect(Math.max(...held) - Math.min(...held)).toBeLessThanOrEqual(1);
      for (const { heldOut, training } of folds) {
        expect(heldOut.weights![row]! + training.weights![row]!).toBe(weight);
        expect(rowsOf(heldOut.rows).includes(row)).toBe(heldOut.weights![row]! > 0);
        expect(rowsOf(training.rows).includes(row)).toBe(training.weights![row]! > 0);
      }
    }
  });

  describe('of clustered queries', () => {
    const foldOf = (folds: readonly { heldOut: { rows: Bits } }[]): number[] => {
      const fold: number[] = [];
      for (const [f, { heldOut }] of folds.entries()) for (const row of rowsOf(heldOut.rows)) fold[row] = f;
      return fold;
    };
    /** Twelve clusters of 1 to 12 queries, and 22 queries without a label. */
    const labels = Array.from({ length: 12 }, (_, c) => Array.from({ length: c + 1 }, () => `c${c}`)).flat();

    test('those of one cluster stay together, and the folds are as even as clusters allow', () => {
      const fold = foldOf(foldsOf(matrixOf(OUTCOMES), 5, 1, (row) => labels[row]));
      expect(fold).toHaveLength(100);
      const byLabel = new Map(labels.map((label, row) => [label, fold[row]]));
      expect(labels.map((label) => byLabel.get(label))).toEqual(fold.slice(0, labels.length));
      const labelled = fold.slice(0, labels.length);
      const sizes = [0, 1, 2, 3, 4].map((f) => labelled.filter((each) => each === f).length);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(2);
      // The others are where they would be without clusters.
      const alone = foldOf(foldsOf(matrixOf(OUTCOMES), 5, 1));
      expect(fold.slice(labels.length)).toEqual(alone.slice(labels.length));
    });

    test('the labels decide, not the rows; and the seed', () => {
      const order = shuffled([...OUTCOMES[0]!.keys()], 3);
      const ids = order.map((q) => `q${q}`);
      const plain = foldOf(foldsOf(matrixOf(OUTCOMES), 5, 1, (row) => labels[row]));
      const moved = foldOf(foldsOf(matrixOf(pickRows(OUTCOMES, order), { ids }), 5, 1, (row) => labels[order[row]!]));
      expect(moved).toEqual(order.map((q) => plain[q]));
      expect(foldOf(foldsOf(matrixOf(OUTCOMES), 5, 2, (row) => labels[row]))).not.toEqual(plain);
    });

    test('two clusters are two folds; one alone is no cluster at all', () => {
      const two = foldsOf(matrixOf(OUTCOMES), 5, 1, (row) => (row < 30 ? 'a' : 'b'));
      expect(two.map(({ heldOut }) => heldOut.queries)).toEqual([70, 30, 0, 0, 0]);
      expect(two.map(({ training }) => training.queries)).toEqual([30, 70, 100, 100, 100]);
      expect(foldsOf(matrixOf(OUTCOMES), 5, 1, () => 'a')).toEqual(foldsOf(matrixOf(OUTCOMES), 5, 1));
    });

    test('a row of several queries stays together', () => {
      const weights = OUTCOMES[0]!.map((_, q) => 1 + (q % 7));
      const folds = foldsOf(matrixOf(OUTCOMES, { weights }), 5, 1, (row) => `c${row % 9}`);
      for (const [row, weight] of weights.entries())
        expect(folds.map(({ heldOut }) => heldOut.weights![row]!).sort()).toEqual([0, 0, 0, 0, weight]);
      expect(folds.reduce((sum, { heldOut }) => sum + heldOut.queries, 0)).toBe(weights.reduce((a, b) => a + b));
    });
  });
});

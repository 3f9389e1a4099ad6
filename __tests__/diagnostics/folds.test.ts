import { describe, expect, test } from '@jest/globals';
import { foldsOf, hashText } from '../../src/diagnostics/folds.js';
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

  test('the hash spreads ids that differ in their last character', () => {
    const seen = Array.from({ length: 5 }, () => 0);
    for (let i = 0; i < 10_000; i++) seen[hashText(`task/${i}`, 3) % 5]! += 1;
    // A chi-square of 4 degrees of freedom exceeds 18.5 once in a thousand.
    expect(seen.reduce((sum, count) => sum + (count - 2000) ** 2 / 2000, 0)).toBeLessThan(18.5);
  });
});

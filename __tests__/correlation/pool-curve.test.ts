import { describe, expect, test } from '@jest/globals';
import { foldsOf } from '../../src/correlation/folds.js';
import { poolCurve } from '../../src/correlation/pool-curve.js';
import { hasBit } from '../../src/outcomes/bits.js';
import { run } from '../support/table.js';
import { matrixOf, NAMES, pickRows, randomOutcomes, repeated, shuffled, type Outcomes } from './matrices.js';

const covered = (outcomes: Outcomes, models: readonly number[], rows: readonly number[]): number =>
  rows.filter((q) => models.some((m) => outcomes[m]![q] === 1)).length;

/** Greedy by its definition: the most new queries; ties by accuracy, then by position (names are in order). */
function greedy(outcomes: Outcomes, rows: readonly number[]): number[] {
  const order: number[] = [];
  while (order.length < outcomes.length) {
    const left = outcomes.map((_, m) => m).filter((m) => !order.includes(m));
    left.sort(
      (a, b) =>
        covered(outcomes, [...order, b], rows) - covered(outcomes, [...order, a], rows) ||
        covered(outcomes, [b], rows) - covered(outcomes, [a], rows) ||
        a - b,
    );
    order.push(left[0]!);
  }
  return order;
}

const ROWS = Array.from({ length: 80 }, (_, q) => q);
const OUTCOMES = randomOutcomes(6, 80, 4, 0.5, 0.9);

describe('the curve', () => {
  const { poolCurve: curve, fewModels } = poolCurve(matrixOf(OUTCOMES), undefined);
  const order = greedy(OUTCOMES, ROWS);

  test('is greedy maximum coverage, by brute force', () => {
    for (const { k, models, ceiling, gain } of curve) {
      const reached = covered(OUTCOMES, order.slice(0, k), ROWS);
      expect(models).toEqual(order.slice(0, k).map((m) => NAMES[m]));
      expect(ceiling).toBeCloseTo(reached / 80, 14);
      expect(gain).toBeCloseTo((reached - covered(OUTCOMES, [order[0]!], ROWS)) / 80, 14);
    }
    expect(curve[0]!.gain).toBe(0);
    expect(covered(OUTCOMES, order.slice(0, curve.length), ROWS)).toBe(covered(OUTCOMES, order, ROWS));
  });

  test('held out, by brute force on the same folds', () => {
    const folds = foldsOf(matrixOf(OUTCOMES), 5, 0).map(({ heldOut }) => ROWS.filter((q) => hasBit(heldOut.rows, q)));
    for (const { k, heldOutCeiling, heldOutGain, heldOutStandardError } of curve) {
      let reached = 0;
      const differences: number[] = [];
      for (const held of folds) {
        const chosen = greedy(
          OUTCOMES,
          ROWS.filter((q) => !held.includes(q)),
        );
        reached += covered(OUTCOMES, chosen.slice(0, k), held);
        for (const q of held) differences.push(covered(OUTCOMES, chosen.slice(0, k), [q]) - OUTCOMES[chosen[0]!]![q]!);
      }
      const mean = differences.reduce((a, b) => a + b) / 80;
      const variance = differences.reduce((sum, d) => sum + (d - mean) ** 2, 0) / 80;
      expect(heldOutCeiling).toBeCloseTo(reached / 80, 14);
      expect(heldOutGain).toBeCloseTo(mean, 14);
      expect(heldOutStandardError).toBeCloseTo(Math.sqrt(variance / 80), 12);
    }
  });

  test('few models: ninety percent of the gain, and within a standard error held out', () => {
    const full = curve.at(-1)!;
    const ninety = curve.find(({ gain }) => gain >= 0.9 * full.gain)!.k;
    expect(fewModels.ninetyPercent).toBe(ninety);
    const enough = curve.find(({ heldOutGain }) => full.heldOutGain! - heldOutGain! <= full.heldOutStandardError!)!.k;
    expect(fewModels.enough).toBe(enough);
  });

  test('the order of rows and columns never shows', () => {
    const columns = shuffled([0, 1, 2, 3, 4, 5], 3);
    const rows = shuffled(ROWS, 4);
    const moved = pickRows(
      columns.map((m) => OUTCOMES[m]!),
      rows,
    );
    const matrix = matrixOf(moved, { names: columns.map((m) => NAMES[m]!), ids: rows.map((q) => `q${q}`) });
    expect(poolCurve(matrix, undefined)).toEqual({ poolCurve: curve, fewModels });
  });
});

test('a weight is as many rows, in the sample', () => {
  const weights = ROWS.map((q) => 1 + (q % 3));
  const strip = (outcomes: ReturnType<typeof poolCurve>['poolCurve']): unknown[] =>
    outcomes.map(({ k, models, ceiling, gain }) => ({ k, models, ceiling, gain }));
  const weighted = poolCurve(matrixOf(OUTCOMES, { weights }), undefined).poolCurve;
  const long = poolCurve(matrixOf(repeated(OUTCOMES, weights).outcomes), undefined).poolCurve;
  const shared = Math.min(weighted.length, long.length);
  expect(strip(weighted.slice(0, shared))).toEqual(strip(long.slice(0, shared)));
});

test('ties go to the more accurate model, then to the first name', () => {
  // After m00, both m01 and m02 add two queries, and m02 is right on more.
  const matrix = matrixOf([
    [1, 1, 1, 1, 0, 0, 0, 0],
    [0, 0, 0, 0, 1, 1, 0, 0],
    [1, 0, 0, 0, 0, 0, 1, 1],
    [0, 0, 0, 0, 1, 1, 0, 0],
  ]);
  expect(poolCurve(matrix, undefined).poolCurve.at(-1)!.models).toEqual(['m00', 'm02', 'm01']);
});

test('selection flatters itself: with models that only guess, held-out gain of two lies below the gain in the sample', () => {
  const outcomes = randomOutcomes(30, 200, 6, 0.5, 0);
  const two = poolCurve(matrixOf(outcomes), undefined).poolCurve[1]!;
  expect(two.heldOutGain!).toBeLessThan(two.gain);
});

test('against a declared baseline the gain is over it, in the sample and held out, losses included', () => {
  // m00 is chosen first in every fold; it wins on 15 of 40 queries over m01 and loses on 5.
  const { poolCurve: curve } = poolCurve(
    matrixOf([run(40, 30), run(40, 0).map((_, q) => (q < 15 || (q >= 30 && q < 35) ? 1 : 0) as 0 | 1)]),
    'm01',
  );
  expect(curve[0]).toMatchObject({ models: ['m00'], ceiling: 0.75, gain: 0.25, heldOutGain: 0.25 });
  expect(curve[0]!.heldOutStandardError).toBeCloseTo(Math.sqrt((20 / 40 - 0.25 ** 2) / 40), 12);
});

test('no gain, no ninety percent; few queries, nothing held out', () => {
  const { poolCurve: curve, fewModels } = poolCurve(matrixOf([run(9, 5), run(9, 4)]), undefined);
  expect(fewModels).toEqual({ ninetyPercent: null, enough: null });
  expect(curve).toEqual([
    {
      k: 1,
      models: ['m00'],
      ceiling: 5 / 9,
      gain: 0,
      heldOutCeiling: null,
      heldOutGain: null,
      heldOutStandardError: null,
    },
  ]);
});

import { describe, expect, test } from '@jest/globals';
import { fitLogistic, logLoss, marginOf, type SparseRows } from '../../src/stats/logistic.js';
import { reference } from './reference.js';

interface Case {
  readonly rows: number;
  readonly columns: number;
  readonly entries: readonly (readonly [number, number, number])[];
  readonly right: readonly number[];
  readonly fits: readonly { strength: number; weights: number[]; intercept: number }[];
}

function rowsOf({ rows, columns, entries }: Pick<Case, 'rows' | 'columns' | 'entries'>): SparseRows {
  const start = new Uint32Array(rows + 1);
  for (const [row] of entries) start[row + 1]! += 1;
  for (let i = 0; i < rows; i++) start[i + 1]! += start[i]!;
  return {
    start,
    column: Uint32Array.from(entries, ([, column]) => column),
    value: Float64Array.from(entries, ([, , value]) => value),
    columns,
  };
}

function furthest(a: ArrayLike<number>, b: ArrayLike<number>): number {
  return Array.from(a).reduce((most, x, j) => Math.max(most, Math.abs(x - b[j]!)), 0);
}

const CASES = reference<Case>('logistic').map((c) => [c.rows, c.columns, c] as const);

describe('logistic regression', () => {
  test.each(CASES)('%d rows x %d columns: the minimum that scipy finds', (_rows, _columns, c) => {
    const rows = rowsOf(c);
    for (const { strength, weights, intercept } of c.fits) {
      const fit = fitLogistic(rows, c.right, strength, { closeEnough: 1e-9 });
      expect(furthest(fit.weights, weights)).toBeLessThan(1e-8);
      expect(fit.intercept).toBeCloseTo(intercept, 7);
      // As it is used: within the norm of the gradient at which it ends.
      expect(furthest(fitLogistic(rows, c.right, strength).weights, weights)).toBeLessThan(1e-3);
    }
  });

  test('where it begins changes nothing', () => {
    const c = CASES[1]![2];
    const rows = rowsOf(c);
    const from = fitLogistic(rows, c.right, 50);
    const plain = fitLogistic(rows, c.right, 1, { closeEnough: 1e-9 });
    const warm = fitLogistic(rows, c.right, 1, { from, closeEnough: 1e-9 });
    expect(furthest(warm.weights, plain.weights)).toBeLessThan(1e-8);
    expect(from.weights).not.toEqual(plain.weights);
  });

  test('without a feature it is the log odds of being right', () => {
    const rows = rowsOf({ rows: 4, columns: 0, entries: [] });
    const fit = fitLogistic(rows, [1, 1, 1, 0], 1);
    expect(marginOf(fit, rows, 0)).toBeCloseTo(Math.log(3), 9);
  });

  test('classes that a feature separates, at any strength', () => {
    const rows = rowsOf({ rows: 4, columns: 1, entries: [[0, 0, 1], [1, 0, 1], [2, 0, -1], [3, 0, -1]] }); // prettier-ignore
    const fit = fitLogistic(rows, [1, 1, 0, 0], 1e6);
    expect(marginOf(fit, rows, 0)).toBeGreaterThan(5);
    expect(Number.isFinite(fit.weights[0])).toBe(true);
  });

  test('outside its domain', () => {
    const rows = rowsOf({ rows: 2, columns: 0, entries: [] });
    expect(() => fitLogistic(rows, [1, 1], 1)).toThrow(RangeError);
    expect(() => fitLogistic(rows, [0, 0], 1)).toThrow(RangeError);
    expect(() => fitLogistic(rows, [0, 1], 0)).toThrow(RangeError);
  });
});

test('the loss of a margin', () => {
  expect(logLoss(0, 1)).toBeCloseTo(Math.LN2, 15);
  expect(logLoss(Math.log(3), 1)).toBeCloseTo(-Math.log(3 / 4), 15);
  expect(logLoss(Math.log(3), 0)).toBeCloseTo(-Math.log(1 / 4), 15);
  expect(logLoss(-1000, 1)).toBe(1000);
  expect(logLoss(1000, 1)).toBe(0);
});

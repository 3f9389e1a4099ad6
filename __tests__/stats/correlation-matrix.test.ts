import { describe, expect, test } from '@jest/globals';
import { nearestCorrelation } from '../../src/stats/correlation-matrix.js';
import { symmetricEigen } from '../../src/stats/symmetric-eigen.js';
import { seeded } from '../support/random.js';
import { equicorrelation, matrixOfRows } from './reference.js';

describe('nearest correlation', () => {
  test('leaves a positive definite matrix alone', () => {
    const matrix = equicorrelation(6, 0.3);
    expect(nearestCorrelation(matrix)).toEqual({ matrix, raised: 0 });
  });

  test('raises negative eigenvalues and keeps the diagonal at 1', () => {
    const broken = matrixOfRows([
      [1, 0.9, -0.9],
      [0.9, 1, 0.9],
      [-0.9, 0.9, 1],
    ]);
    expect(symmetricEigen(broken).values[2]).toBeLessThan(0);
    const { matrix, raised } = nearestCorrelation(broken);
    expect(raised).toBe(1);
    expect([matrix.cells[0], matrix.cells[4], matrix.cells[8]]).toEqual([1, 1, 1]);
    expect(matrix.cells[1]).toBe(matrix.cells[3]);
    // By symmetry the pattern stays; with eigenvalues 1.9, 1.9 and 0 the cells are +-1/2.
    expect(matrix.cells[1]).toBeCloseTo(0.5, 4);
    expect(matrix.cells[2]).toBeCloseTo(-0.5, 4);
    const least = symmetricEigen(matrix).values[2]!;
    expect(least).toBeGreaterThan(5e-5);
    expect(least).toBeLessThan(2e-4);
  });

  test.each([1, 2, 3])('is what eigenvectors and raised eigenvalues make, scaled to a unit diagonal (%d)', (seed) => {
    const random = seeded(seed);
    const n = 8;
    const cells = new Float64Array(n * n);
    for (let i = 0; i < n; i++)
      for (let j = 0; j <= i; j++) cells[i * n + j] = cells[j * n + i] = i === j ? 1 : 2 * random() - 1;
    const { values, vectors } = symmetricEigen({ size: n, cells });
    const product = (i: number, j: number): number =>
      values.reduce((sum, v, k) => sum + Math.max(0.01, v) * vectors.cells[i * n + k]! * vectors.cells[j * n + k]!, 0);
    const { matrix, raised } = nearestCorrelation({ size: n, cells }, 0.01);
    expect(raised).toBeGreaterThan(1);
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++)
        expect(matrix.cells[i * n + j]).toBeCloseTo(product(i, j) / Math.sqrt(product(i, i) * product(j, j)), 12);
  });

  test('takes a floor that no eigenvalue is below, and one of 1', () => {
    expect(nearestCorrelation(equicorrelation(3, 0), 1)).toEqual({ matrix: equicorrelation(3, 0), raised: 0 });
    // Eigenvalues 1.5 and 0.5, the smaller raised to 1: variances 5/4 and a covariance of 1/4.
    const { matrix, raised } = nearestCorrelation(equicorrelation(2, 0.5), 1);
    expect(raised).toBe(1);
    expect(matrix.cells[1]).toBeCloseTo(0.2, 14);
  });

  test.each([
    [2, 'nearestCorrelation: diagonal cell 0 must be 1, not 2'],
    [NaN, 'nearestCorrelation: diagonal cell 0 must be 1, not NaN'],
  ])('outside the domain: %p on the diagonal', (cell, rule) => {
    expect(() => nearestCorrelation({ size: 1, cells: Float64Array.of(cell) })).toThrow(new RangeError(rule));
  });

  test.each([0, -1, 1.5, NaN])('outside the domain: a floor of %p', (floor) => {
    expect(() => nearestCorrelation(equicorrelation(2, 0.1), floor)).toThrow(
      new RangeError(`nearestCorrelation: floor must lie in (0, 1], not ${floor}`),
    );
  });
});

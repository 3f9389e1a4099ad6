import { describe, expect, test } from '@jest/globals';
import type { SquareMatrix } from '../../src/stats/square-matrix.js';
import { symmetricEigen } from '../../src/stats/symmetric-eigen.js';
import { equicorrelation, randomCorrelation } from './reference.js';

/** A times the transpose of B, or A times B. */
function product(a: SquareMatrix, b: SquareMatrix, transposed: boolean): SquareMatrix {
  const n = a.size;
  const cells = new Float64Array(n * n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++)
      for (let k = 0; k < n; k++)
        cells[i * n + j] = cells[i * n + j]! + a.cells[i * n + k]! * b.cells[transposed ? j * n + k : k * n + j]!;
  return { size: n, cells };
}

const distance = (a: SquareMatrix, b: SquareMatrix): number =>
  a.cells.reduce((worst, x, i) => Math.max(worst, Math.abs(x - b.cells[i]!)), 0);

/** A matrix whose first column holds `large` beside the diagonal and something tiny below it. */
function nearlyClear(i: number, j: number, large: number): number {
  const [row, column] = [Math.max(i, j), Math.min(i, j)];
  if (row === column) return 1 + row;
  return column > 0 ? 0.25 : row === 1 ? large : 1e-9 * row;
}

describe('eigenvalues', () => {
  test.each([1, 2, 5, 24, 67])('of a random matrix of size %i rebuild it from orthogonal vectors', (size) => {
    const matrix = randomCorrelation(size, 3, size);
    const { values, vectors } = symmetricEigen(matrix);
    expect(distance(product(vectors, vectors, true), equicorrelation(size, 0))).toBeLessThan(1e-13);
    const scaled = { size, cells: vectors.cells.map((x, i) => x * values[i % size]!) };
    expect(distance(product(scaled, vectors, true), matrix)).toBeLessThan(1e-12);
    expect([...values]).toEqual([...values].sort((a, b) => b - a));
  });

  test('of an equicorrelation matrix are 1 + (m - 1) rho and 1 - rho', () => {
    const { values } = symmetricEigen(equicorrelation(9, 0.4));
    expect(values[0]).toBeCloseTo(1 + 8 * 0.4, 13);
    for (const value of values.slice(1)) expect(value).toBeCloseTo(0.6, 13);
  });

  test.each([
    ['all ones', (): number => 1],
    ['nothing but a diagonal', (i: number, j: number): number => (i === j ? i - 2 : 0)],
    ['zeros', (): number => 0],
    // Here a reflection that keeps the sign of the large cell loses the small one.
    ['a column that is nearly clear', (i: number, j: number): number => nearlyClear(i, j, 0.5)],
    ['a column that is nearly clear, the other sign', (i: number, j: number): number => nearlyClear(i, j, -0.5)],
    ['one column to clear', (i: number, j: number): number => (i === j ? 1 : Math.min(i, j) === 0 ? 0.1 : 0)],
  ] as [string, (i: number, j: number) => number][])('of a matrix of %s', (_, cell) => {
    const matrix = { size: 6, cells: Float64Array.from({ length: 36 }, (__, at) => cell(Math.floor(at / 6), at % 6)) };
    const { values, vectors } = symmetricEigen(matrix);
    const scaled = { size: 6, cells: vectors.cells.map((x, i) => x * values[i % 6]!) };
    expect(distance(product(scaled, vectors, true), matrix)).toBeLessThan(1e-14 * 6);
    expect(distance(product(vectors, vectors, true), equicorrelation(6, 0))).toBeLessThan(1e-14);
  });

  test('of what is no number are refused', () => {
    expect(() => symmetricEigen({ size: 2, cells: Float64Array.of(1, NaN, NaN, 1) })).toThrow(
      new RangeError('symmetricEigen: no convergence'),
    );
  });
});

test('equal correlations, and so a repeated eigenvalue, of any size and sign', () => {
  for (let size = 2; size <= 12; size++) {
    for (let rho = -1 / (size - 1); rho < 1; rho += 1 / 201) {
      const cells = new Float64Array(size * size).fill(rho);
      for (let i = 0; i < size; i++) cells[i * size + i] = 1;
      const wanted = [...new Array<number>(size - 1).fill(1 - rho), 1 + (size - 1) * rho].sort((a, b) => b - a);
      const { values } = symmetricEigen({ size, cells });
      for (const [i, value] of values.entries()) expect(Math.abs(value - wanted[i]!)).toBeLessThan(1e-13);
    }
  }
});

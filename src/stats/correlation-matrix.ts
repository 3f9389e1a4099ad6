import { requireDomain } from './domain.js';

/** A square matrix, row after row. */
export interface SquareMatrix {
  readonly size: number;
  readonly cells: Float64Array;
}

/** Eigenvalues in falling order, and the eigenvector of the i-th as column i of `vectors`. */
export interface Eigen {
  readonly values: Float64Array;
  readonly vectors: SquareMatrix;
}

/** The matrix of these rows. @throws RangeError unless it is square, symmetric to 1e-12 and finite */
export function symmetricMatrix(rows: readonly (readonly number[])[]): SquareMatrix {
  const size = rows.length;
  const cells = new Float64Array(size * size);
  rows.forEach((row, i) => {
    requireDomain(row.length === size, `matrix: row ${i} has ${row.length} cells, not ${size}`);
    cells.set(row, i * size);
  });
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++)
      // Written so that NaN and infinity fail too.
      if (!(Math.abs(rows[i]![j]! - rows[j]![i]!) <= 1e-12))
        throw new RangeError(`matrix: not symmetric at ${i}, ${j}`);
  return { size, cells };
}

/**
 * All eigenvalues and eigenvectors of a symmetric matrix by Jacobi's method (cyclic by rows; Golub and Van Loan, Matrix
 * Computations, section 8.5): slower than the QL method and simpler, and it gives orthogonal vectors to the last digits.
 *
 * Accuracy: absolute 1e-14 times the largest eigenvalue and the square root of the size.
 */
export function symmetricEigen(matrix: SquareMatrix): Eigen {
  const n = matrix.size;
  const a = matrix.cells.slice();
  const v = identity(n);
  const scale = Math.sqrt(a.reduce((sum, x) => sum + x * x, 0)) || 1;
  for (let sweep = 0; sweep < 100; sweep++) {
    let off = 0;
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) off = Math.max(off, Math.abs(a[p * n + q]!));
    if (off <= 1e-17 * scale) return inOrder(a, v, n);
    for (let p = 0; p < n; p++)
      for (let q = p + 1; q < n; q++) if (Math.abs(a[p * n + q]!) > 1e-18 * scale) rotate(a, v, n, p, q);
  }
  throw new RangeError('symmetricEigen: no convergence');
}

/** Makes the cell (p, q) zero by a rotation in the plane of p and q. */
function rotate(a: Float64Array, v: Float64Array, n: number, p: number, q: number): void {
  const cross = a[p * n + q]!;
  const theta = (a[q * n + q]! - a[p * n + p]!) / (2 * cross);
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(1, theta));
  const cos = 1 / Math.hypot(1, t);
  const sin = t * cos;
  for (let i = 0; i < n; i++) {
    const [x, y] = [a[i * n + p]!, a[i * n + q]!];
    a[i * n + p] = cos * x - sin * y;
    a[i * n + q] = sin * x + cos * y;
  }
  for (let i = 0; i < n; i++) {
    const [x, y] = [a[p * n + i]!, a[q * n + i]!];
    a[p * n + i] = cos * x - sin * y;
    a[q * n + i] = sin * x + cos * y;
  }
  a[p * n + q] = a[q * n + p] = 0;
  for (let i = 0; i < n; i++) {
    const [x, y] = [v[i * n + p]!, v[i * n + q]!];
    v[i * n + p] = cos * x - sin * y;
    v[i * n + q] = sin * x + cos * y;
  }
}

function inOrder(a: Float64Array, v: Float64Array, n: number): Eigen {
  const order = Array.from({ length: n }, (_, i) => i).sort((i, j) => a[j * n + j]! - a[i * n + i]!);
  const vectors = new Float64Array(n * n);
  order.forEach((from, to) => {
    for (let i = 0; i < n; i++) vectors[i * n + to] = v[i * n + from]!;
  });
  return { values: Float64Array.from(order, (i) => a[i * n + i]!), vectors: { size: n, cells: vectors } };
}

function identity(n: number): Float64Array {
  const cells = new Float64Array(n * n);
  for (let i = 0; i < n; i++) cells[i * n + i] = 1;
  return cells;
}

/**
 * A positive definite correlation matrix near a symmetric one with unit diagonal: eigenvalues below `floor` are raised
 * to it and the diagonal is rescaled to 1. A matrix that needs no raising comes back as it is. (Clipping once is not
 * the nearest matrix in Frobenius norm, which Higham's alternating projections find; it is what the published
 * comparison used.)
 *
 * @param floor  smallest eigenvalue before rescaling, > 0
 * @throws RangeError where the diagonal is not 1 or floor is not in (0, 1]
 */
export function nearestCorrelation(matrix: SquareMatrix, floor = 1e-4): { matrix: SquareMatrix; raised: number } {
  const n = matrix.size;
  requireDomain(floor > 0 && floor <= 1, `nearestCorrelation: floor must lie in (0, 1], not ${floor}`);
  for (let i = 0; i < n; i++) {
    const cell = matrix.cells[i * n + i]!;
    requireDomain(Math.abs(cell - 1) <= 1e-12, `nearestCorrelation: diagonal cell ${i} must be 1, not ${cell}`);
  }
  const { values, vectors } = symmetricEigen(matrix);
  const raised = values.filter((value) => value < floor).length;
  if (raised === 0) return { matrix, raised };
  const v = vectors.cells;
  const cells = new Float64Array(n * n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      let sum = 0;
      for (let k = 0; k < n; k++) sum += v[i * n + k]! * v[j * n + k]! * Math.max(floor, values[k]!);
      cells[i * n + j] = cells[j * n + i] = sum;
    }
  const width = Float64Array.from({ length: n }, (_, i) => Math.sqrt(cells[i * n + i]!));
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) cells[i * n + j] = i === j ? 1 : cells[i * n + j]! / (width[i]! * width[j]!);
  return { matrix: { size: n, cells }, raised };
}

/** The lower triangular L with L L' = matrix (Cholesky). @throws RangeError where the matrix is not positive definite */
export function cholesky(matrix: SquareMatrix): SquareMatrix {
  const n = matrix.size;
  const l = new Float64Array(n * n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      let sum = matrix.cells[i * n + j]!;
      for (let k = 0; k < j; k++) sum -= l[i * n + k]! * l[j * n + k]!;
      if (i === j && !(sum > 0)) throw new RangeError(`cholesky: the matrix is not positive definite at row ${i}`);
      l[i * n + j] = i === j ? Math.sqrt(sum) : sum / l[j * n + j]!;
    }
  return { size: n, cells: l };
}

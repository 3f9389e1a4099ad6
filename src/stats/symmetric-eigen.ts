import type { SquareMatrix } from './square-matrix.js';

/** Eigenvalues in falling order, and the eigenvector of the i-th as column i of `vectors`. */
export interface Eigen {
  readonly values: Float64Array;
  readonly vectors: SquareMatrix;
}

/**
 * All eigenvalues and eigenvectors of a symmetric matrix: Householder's reduction to three diagonals, then implicit QR
 * steps with Wilkinson's shift (Golub and Van Loan, Matrix Computations, sections 8.3.1 and 8.3.2).
 *
 * @throws RangeError where a cell is no finite number
 * Accuracy: absolute 1e-14 times the largest eigenvalue and the square root of the size.
 */
export function symmetricEigen(matrix: SquareMatrix): Eigen {
  const n = matrix.size;
  const { diagonal, beside, basis } = threeDiagonals(matrix);
  diagonalise(diagonal, beside, basis);
  const order = Array.from({ length: n }, (_, i) => i).sort((i, j) => diagonal[j]! - diagonal[i]!);
  const vectors = basis.map((_, at) => basis[order[at % n]! * n + Math.floor(at / n)]!);
  return { values: Float64Array.from(order, (i) => diagonal[i]!), vectors: { size: n, cells: vectors } };
}

/** The matrix in an orthonormal basis, vector after vector, in which only the diagonal and its neighbours are left. */
interface ThreeDiagonals {
  readonly diagonal: Float64Array;
  /** Cell i stands beside the diagonal's cells i and i + 1. */
  readonly beside: Float64Array;
  readonly basis: Float64Array;
}

function threeDiagonals({ size: n, cells }: SquareMatrix): ThreeDiagonals {
  const a = cells.slice();
  const beside = new Float64Array(n);
  // Row k: the vector whose reflection clears column k, scaled so that the reflection is I - v v'.
  const mirrors = new Float64Array(n * n);
  const w = new Float64Array(n);
  for (let k = 0; k + 1 < n; k++) {
    const v = mirrors.subarray(k * n, (k + 1) * n);
    let rest = 0;
    for (let i = k + 2; i < n; i++) rest += a[i * n + k]! ** 2;
    const first = a[(k + 1) * n + k]!;
    if (rest === 0) {
      beside[k] = first;
      continue;
    }
    const length = Math.sqrt(first * first + rest);
    beside[k] = first > 0 ? -length : length;
    const head = first - beside[k]!;
    const scale = Math.sqrt(2 / (head * head + rest));
    v[k + 1] = head * scale;
    for (let i = k + 2; i < n; i++) v[i] = a[i * n + k]! * scale;
    let half = 0;
    for (let i = k + 1; i < n; i++) {
      let sum = 0;
      for (let j = k + 1; j < n; j++) sum += a[i * n + j]! * v[j]!;
      w[i] = sum;
      half += (sum * v[i]!) / 2;
    }
    for (let i = k + 1; i < n; i++) w[i] = w[i]! - half * v[i]!;
    for (let i = k + 1; i < n; i++)
      for (let j = k + 1; j < n; j++) a[i * n + j] = a[i * n + j]! - v[i]! * w[j]! - w[i]! * v[j]!;
  }
  const diagonal = Float64Array.from({ length: n }, (_, i) => a[i * n + i]!);
  return { diagonal, beside, basis: basisOf(mirrors, n) };
}

/** The rows of the reflections' product, from the last to the first: each touches only what is right of and below it. */
function basisOf(mirrors: Float64Array, n: number): Float64Array {
  const rows = new Float64Array(n * n);
  for (let i = 0; i < n; i++) rows[i * n + i] = 1;
  for (let k = n - 2; k >= 0; k--) {
    const v = mirrors.subarray(k * n, (k + 1) * n);
    for (let i = k + 1; i < n; i++) {
      let sum = 0;
      for (let j = k + 1; j < n; j++) sum += rows[i * n + j]! * v[j]!;
      for (let j = k + 1; j < n; j++) rows[i * n + j] = rows[i * n + j]! - sum * v[j]!;
    }
  }
  return rows;
}

/** Turns the basis until nothing is left beside the diagonal. */
function diagonalise(diagonal: Float64Array, beside: Float64Array, basis: Float64Array): void {
  const n = diagonal.length;
  const scale = Math.max(...diagonal.map(Math.abs), ...beside.map(Math.abs), Number.MIN_VALUE);
  // Cells of a repeated eigenvalue come no closer to 0 than rounding lets them.
  const negligible = Number.EPSILON * scale;
  let last = n - 1;
  for (let step = 0; last > 0; step++) {
    if (!(step < 60 * n)) throw new RangeError('symmetricEigen: no convergence');
    if (Math.abs(beside[last - 1]!) <= negligible) {
      last -= 1;
      continue;
    }
    let first = last - 1;
    while (first > 0 && Math.abs(beside[first - 1]!) > negligible) first -= 1;
    chase(diagonal, beside, basis, first, last);
  }
}

/** One QR step on the cells from `first` to `last`: a rotation that the shift asks for, and those that tidy up after it. */
function chase(diagonal: Float64Array, beside: Float64Array, basis: Float64Array, first: number, last: number): void {
  const n = diagonal.length;
  const end = beside[last - 1]!;
  const half = (diagonal[last - 1]! - diagonal[last]!) / 2;
  const shift = diagonal[last]! - (end * end) / (half + (half < 0 ? -1 : 1) * Math.hypot(half, end));
  let x = diagonal[first]! - shift;
  let z = beside[first]!;
  for (let k = first; k < last; k++) {
    const length = Math.hypot(x, z);
    const cos = x / length;
    const sin = z / length;
    if (k > first) beside[k - 1] = length;
    const a = diagonal[k]!;
    const b = beside[k]!;
    const c = diagonal[k + 1]!;
    diagonal[k] = cos * (cos * a + sin * b) + sin * (cos * b + sin * c);
    diagonal[k + 1] = sin * (sin * a - cos * b) + cos * (cos * c - sin * b);
    x = beside[k] = cos * (cos * b + sin * c) - sin * (cos * a + sin * b);
    z = sin * beside[k + 1]!;
    beside[k + 1]! *= cos;
    const row = k * n;
    const next = row + n;
    for (let i = 0; i < n; i++) {
      const p = basis[row + i]!;
      const q = basis[next + i]!;
      basis[row + i] = cos * p + sin * q;
      basis[next + i] = cos * q - sin * p;
    }
  }
}

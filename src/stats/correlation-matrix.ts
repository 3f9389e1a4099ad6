import type { SquareMatrix } from './square-matrix.js';
import { requireDomain } from './domain.js';
import { symmetricEigen } from './symmetric-eigen.js';

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
  const cells = matrix.cells.slice();
  // Few are raised, the last ones: what that adds is less work than the whole product.
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      let sum = cells[i * n + j]!;
      for (let k = n - raised; k < n; k++) sum += v[i * n + k]! * v[j * n + k]! * (floor - values[k]!);
      cells[i * n + j] = cells[j * n + i] = sum;
    }
  const width = Float64Array.from({ length: n }, (_, i) => Math.sqrt(cells[i * n + i]!));
  const scaled = cells.map((cell, at) =>
    at % (n + 1) === 0 ? 1 : cell / (width[Math.floor(at / n)]! * width[at % n]!),
  );
  return { matrix: { size: n, cells: scaled }, raised };
}

import { sum } from './sums.js';

/** Sparse rows one after the other: entries `start[i]` up to `start[i + 1]` are those of row i, columns ascending. */
export interface SparseRows {
  readonly start: Uint32Array;
  readonly column: Uint32Array;
  readonly value: Float64Array;
  readonly columns: number;
}

export interface LogisticModel {
  readonly weights: Float64Array;
  readonly intercept: number;
}

/** Norm of the gradient at which a fit ends. The penalty makes weights at most this far from the best ones. */
const CLOSE_ENOUGH = 1e-3;
const MAX_STEPS = 50;

/**
 * Logistic regression with a quadratic penalty: the weights w and the intercept b that minimise
 *
 *     |w|^2 / 2 + strength x sum over rows of log(1 + exp(-y (x w + b))),    y = 1 where right, -1 where wrong,
 *
 * with the intercept free of the penalty. Newton steps, each found by conjugate gradients from products with the rows
 * alone (a truncated Newton method: Lin, Weng and Keerthi, Journal of Machine Learning Research 9, 2008), shortened
 * until they decrease the objective enough. No chance and no learning rate: the objective is strictly convex, and
 * the fit ends at its minimum.
 *
 * Written here because what npm has does not serve: dense matrices, a fixed number of plain gradient steps and no
 * penalty, which on texts is neither fast nor converged.
 *
 * @param right     of each row, 1 or 0; both must occur, or the intercept has no finite best value
 * @param strength  weight of the data against the penalty, > 0
 * @param options   `from`: where to begin; the fit for another strength saves steps. `closeEnough`: see CLOSE_ENOUGH
 * @throws RangeError where the outcomes are all the same, or the strength is not positive
 */
export function fitLogistic(
  rows: SparseRows,
  right: ArrayLike<number>,
  strength: number,
  { from, closeEnough = CLOSE_ENOUGH }: { from?: LogisticModel | undefined; closeEnough?: number } = {},
): LogisticModel {
  const n = rows.start.length - 1;
  let correct = 0;
  for (let i = 0; i < n; i++) correct += right[i]!;
  if (!(strength > 0)) throw new RangeError(`fitLogistic: the strength must be positive, not ${strength}`);
  if (!(correct > 0 && correct < n)) throw new RangeError('fitLogistic: right and wrong outcomes must both occur');

  const weights = from?.weights.slice() ?? new Float64Array(rows.columns);
  let intercept = from?.intercept ?? Math.log(correct / (n - correct));
  const margins = times(rows, weights).map((x) => x + intercept);
  const [slope, curvature] = [new Float64Array(n), new Float64Array(n)];
  for (let step = 0; step < MAX_STEPS; step++) {
    for (let i = 0; i < n; i++) {
      const p = 1 / (1 + Math.exp(-margins[i]!));
      slope[i] = strength * (p - right[i]!);
      curvature[i] = strength * p * (1 - p);
    }
    const gradient = weights.slice();
    addTransposed(rows, slope, gradient);
    const norm = Math.hypot(Math.sqrt(dot(gradient, gradient)), sum(slope));
    if (norm <= closeEnough) break;
    const move = newtonMove(rows, slope, curvature, gradient, Math.min(0.1, Math.sqrt(norm)) * norm);
    const decrease = dot(gradient, move.weights) + sum(slope) * move.intercept;
    const length = stepLength(weights, margins, move, decrease, right, strength);
    if (length === 0) break;
    for (let j = 0; j < weights.length; j++) weights[j]! += length * move.weights[j]!;
    for (let i = 0; i < n; i++) margins[i]! += length * move.margins[i]!;
    intercept += length * move.intercept;
  }
  return { weights, intercept };
}

/** The log odds that a row is right. */
export function marginOf({ weights, intercept }: LogisticModel, rows: SparseRows, row: number): number {
  let margin = intercept;
  for (let k = rows.start[row]!; k < rows.start[row + 1]!; k++) margin += weights[rows.column[k]!]! * rows.value[k]!;
  return margin;
}

interface Move extends LogisticModel {
  /** By how much the margin of each row changes. */
  readonly margins: Float64Array;
}

/** How far to go: halved until the objective falls by enough; 0 where rounding is all that is left to gain. */
function stepLength(
  weights: Float64Array,
  margins: Float64Array,
  move: Move,
  decrease: number,
  right: ArrayLike<number>,
  strength: number,
): number {
  const objective = (length: number): number => {
    let [loss, penalty] = [0, 0];
    for (let i = 0; i < margins.length; i++) loss += logLoss(margins[i]! + length * move.margins[i]!, right[i]!);
    for (let j = 0; j < weights.length; j++) penalty += (weights[j]! + length * move.weights[j]!) ** 2;
    return penalty / 2 + strength * loss;
  };
  const before = objective(0);
  for (let length = 1; length > 1e-10; length /= 2) {
    if (objective(length) <= before + 1e-4 * length * decrease) return length;
  }
  return 0;
}

/**
 * The Newton step to a tolerance: conjugate gradients for the weights, preconditioned with the diagonal. The intercept is
 * eliminated: whatever the weights do, it moves so that its own equation holds. Texts are all positive numbers, so
 * left in it would be nearly dependent on the weights, and the search slow.
 */
function newtonMove(
  rows: SparseRows,
  slope: Float64Array,
  curvature: Float64Array,
  gradient: Float64Array,
  tolerance: number,
): Move {
  const [total, pull] = [sum(curvature), sum(slope)];
  const size = gradient.length;
  const means = new Float64Array(size);
  addTransposed(rows, curvature, means);
  const diagonal = new Float64Array(size).fill(1);
  addSquares(rows, curvature, diagonal);
  for (let j = 0; j < size; j++) diagonal[j]! -= means[j]! ** 2 / total;

  const weights = new Float64Array(size);
  const residual = gradient.map((g, j) => (means[j]! * pull) / total - g);
  const search = residual.map((r, j) => r / diagonal[j]!);
  const product = new Float64Array(size);
  let fit = dot(residual, search);
  let left = dot(residual, residual);
  for (let round = 0; round < size && Math.sqrt(left) > tolerance; round++) {
    const along = times(rows, search);
    const shift = dot(curvature, along) / total;
    for (let i = 0; i < along.length; i++) along[i] = curvature[i]! * (along[i]! - shift);
    product.set(search);
    addTransposed(rows, along, product);
    const length = fit / dot(search, product);
    const before = fit;
    [fit, left] = [0, 0];
    for (let j = 0; j < size; j++) {
      weights[j]! += length * search[j]!;
      const r = residual[j]! - length * product[j]!;
      residual[j] = r;
      left += r * r;
      fit += (r * r) / diagonal[j]!;
    }
    for (let j = 0; j < size; j++) search[j] = residual[j]! / diagonal[j]! + (fit / before) * search[j]!;
  }
  const margins = times(rows, weights);
  const intercept = -(pull + dot(curvature, margins)) / total;
  return { weights, intercept, margins: margins.map((x) => x + intercept) };
}

function times({ start, column, value }: SparseRows, vector: Float64Array): Float64Array {
  const result = new Float64Array(start.length - 1);
  for (let i = 0; i < result.length; i++) {
    let total = 0;
    for (let k = start[i]!; k < start[i + 1]!; k++) total += value[k]! * vector[column[k]!]!;
    result[i] = total;
  }
  return result;
}

/** Adds the transposed rows times a vector. */
function addTransposed({ start, column, value }: SparseRows, vector: Float64Array, to: Float64Array): void {
  for (let i = 0; i < vector.length; i++) {
    const x = vector[i]!;
    for (let k = start[i]!; k < start[i + 1]!; k++) to[column[k]!]! += value[k]! * x;
  }
}

/** Adds the transposed squares of the rows times a vector. */
function addSquares({ start, column, value }: SparseRows, vector: Float64Array, to: Float64Array): void {
  for (let i = 0; i < vector.length; i++) {
    const x = vector[i]!;
    for (let k = start[i]!; k < start[i + 1]!; k++) to[column[k]!]! += value[k]! * value[k]! * x;
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let i = 0; i < a.length; i++) total += a[i]! * b[i]!;
  return total;
}

/** -log P(outcome) at a margin, without overflow. */
export function logLoss(margin: number, right: number): number {
  const against = right ? -margin : margin;
  return Math.max(0, against) + Math.log1p(Math.exp(-Math.abs(against)));
}

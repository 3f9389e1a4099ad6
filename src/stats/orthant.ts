import type { SquareMatrix } from './correlation-matrix.js';
import { requireDomain } from './domain.js';
import { logNormalCdfSlope, normalCdf, normalQuantile } from './normal.js';

export interface Estimate {
  readonly value: number;
  /** Standard deviation of `value` over random shifts of the lattice. */
  readonly standardError: number;
}

export interface LatticeSize {
  /** Independent random shifts, at least 2; the standard error comes from these alone. */
  readonly shifts: number;
  /** Lattice points for each shift. */
  readonly points: number;
}

/** A relative standard error of about 0.3 % for 67 strongly dependent variables, far less for few. */
const USUAL_SIZE: LatticeSize = { shifts: 12, points: 400 };
/** Sums of products are not better than this, however well the shifts agree. */
const ROUNDING = 1e-12;

/**
 * P(X_i <= t_i for every i) for a normal vector with unit variances and the given correlations: Genz's transformation
 * to the unit cube (Journal of Computational and Graphical Statistics 1, 1992) with the variables ordered by smallest
 * conditional probability (Gibson, Glasbey and Elston 1994) and the draws tilted (see minimaxTilt), integrated over a randomly shifted Richtmyer lattice (the
 * fractional parts of multiples of the square roots of primes) folded by the baker's transformation.
 *
 * @param thresholds   finite, one for each row
 * @param correlation  positive definite, unit diagonal (see nearestCorrelation)
 * @param random       uniform on [0, 1)
 * @throws RangeError outside that domain
 */
export function orthantProbability(
  thresholds: ArrayLike<number>,
  correlation: SquareMatrix,
  random: () => number,
  { shifts, points }: LatticeSize = USUAL_SIZE,
): Estimate {
  requireDomain(shifts >= 2 && points >= 1, `orthant: at least 2 shifts and 1 point, not ${shifts} and ${points}`);
  const chain = conditionalChain(thresholds, correlation);
  const n = thresholds.length;
  const generator = primes(n).map((p) => Math.sqrt(p) % 1);
  const at = new Float64Array(n);
  const scratch = new Float64Array(n);
  const tilt = minimaxTilt(chain);
  const means: number[] = [];
  for (let shift = 0; shift < shifts; shift++) {
    for (let i = 0; i < n; i++) at[i] = random();
    let sum = 0;
    for (let point = 0; point < points; point++) {
      sum += weigh(chain, tilt, at, scratch);
      for (let i = 0; i < n; i++) {
        const next = at[i]! + generator[i]!;
        at[i] = next < 1 ? next : next - 1;
      }
    }
    means.push(sum / points);
  }
  const value = means.reduce((a, b) => a + b) / shifts;
  const spread = means.reduce((sum, mean) => sum + (mean - value) ** 2, 0);
  return { value, standardError: Math.max(ROUNDING * value, Math.sqrt(spread / (shifts - 1) / shifts)) };
}

/**
 * The vector as a chain: given its predecessors' independent parts y_j, variable i stays below its threshold where its
 * own part is below limits[i] - sum_j weights[i, j] y_j.
 */
interface Chain {
  readonly size: number;
  readonly limits: Float64Array;
  readonly weights: Float64Array;
}

/**
 * The integrand at one point of the unit cube: each variable is drawn from its normal distribution, moved by its tilt
 * and cut at its limit, and the product collects what cutting and moving cost.
 */
function weigh(chain: Chain, tilt: Float64Array, at: Float64Array, limits: Float64Array): number {
  const { size, weights } = chain;
  limits.set(chain.limits);
  let product = 1;
  let exponent = 0;
  for (let j = 0; j < size; j++) {
    const moved = tilt[j]!;
    const room = normalCdf(limits[j]! - moved);
    product *= room;
    if (j === size - 1) break;
    // The floor lies beyond every threshold of use; without it a corner of the cube gives minus infinity.
    const drawn = moved + normalQuantile(Math.max(1e-300, Math.abs(2 * at[j]! - 1) * room));
    exponent += moved * (0.5 * moved - drawn);
    const column = j * size;
    for (let i = j + 1; i < size; i++) limits[i] = limits[i]! - weights[column + i]! * drawn;
  }
  return product * Math.exp(exponent);
}

/**
 * Botev's minimax tilt (JRSS B 79, 2017): the shifts of the draws that make the largest value of the integrand as
 * small as possible. They solve mu_j = -sum over i > j of weights[j, i] h(limit_i - mu_i), with h the slope of log Phi
 * and each limit taken at the means of the tilted draws. Damped substitution solves it roughly; the estimate is unbiased
 * whatever the tilt, so a rough answer costs precision only.
 */
function minimaxTilt({ size, limits, weights }: Chain): Float64Array {
  const tilt = new Float64Array(size);
  const hazard = new Float64Array(size);
  const left = new Float64Array(size);
  let damping = 0.5;
  let before = Infinity;
  for (let round = 0; round < 100; round++) {
    left.set(limits);
    for (let j = 0; j < size; j++) {
      hazard[j] = logNormalCdfSlope(left[j]! - tilt[j]!);
      const mean = tilt[j]! - hazard[j]!;
      for (let i = j + 1; i < size; i++) left[i] = left[i]! - weights[j * size + i]! * mean;
    }
    let change = 0;
    for (let j = 0; j < size; j++) {
      let sum = 0;
      for (let i = j + 1; i < size; i++) sum -= weights[j * size + i]! * hazard[i]!;
      change = Math.max(change, Math.abs(sum - tilt[j]!));
      tilt[j] = tilt[j]! + damping * (sum - tilt[j]!);
    }
    if (change < 1e-3) break;
    // Growing corrections mean that the substitution overshoots.
    if (change > before) damping *= 0.7;
    before = change;
  }
  return tilt;
}

/** Cholesky's decomposition with the variable least likely to stay below its threshold taken first at every step. */
function conditionalChain(thresholds: ArrayLike<number>, correlation: SquareMatrix): Chain {
  const n = correlation.size;
  requireDomain(n > 0 && thresholds.length === n, `orthant: ${thresholds.length} thresholds for ${n} variables`);
  const t = Float64Array.from(thresholds);
  requireDomain(t.every(Number.isFinite), 'orthant: thresholds must be finite');
  const c = correlation.cells.slice();
  for (let i = 0; i < n; i++)
    requireDomain(Math.abs(c[i * n + i]! - 1) < 1e-9, `orthant: diagonal cell ${i} must be 1`);
  // What is left of each variable's variance, and where its predecessors are expected to have moved it.
  const rest = new Float64Array(n).fill(1);
  const moved = new Float64Array(n);
  const weights = new Float64Array(n * n);
  for (let k = 0; k < n; k++) {
    let next = k;
    let least = Infinity;
    for (let i = k; i < n; i++) {
      if (!(rest[i]! > 1e-12)) throw new RangeError('orthant: the correlation matrix is not positive definite');
      const z = (t[i]! - moved[i]!) / Math.sqrt(rest[i]!);
      if (z < least) [least, next] = [z, i];
    }
    swap(k, next);
    const width = Math.sqrt(rest[k]!);
    weights[k * n + k] = width;
    const expected = -logNormalCdfSlope(least);
    for (let i = k + 1; i < n; i++) {
      let sum = c[i * n + k]!;
      for (let j = 0; j < k; j++) sum -= weights[i * n + j]! * weights[k * n + j]!;
      weights[i * n + k] = sum / width;
      rest[i] = rest[i]! - (sum / width) ** 2;
      moved[i] = moved[i]! + (sum / width) * expected;
    }
  }
  for (let i = 0; i < n; i++) {
    const width = weights[i * n + i]!;
    t[i] = t[i]! / width;
    for (let j = 0; j <= i; j++) weights[i * n + j] = weights[i * n + j]! / width;
  }
  // Columns as rows: the sampler walks down a column.
  const columns = new Float64Array(n * n);
  for (let i = 0; i < n; i++) for (let j = 0; j < i; j++) columns[j * n + i] = weights[i * n + j]!;
  return { size: n, limits: t, weights: columns };

  function swap(k: number, i: number): void {
    if (i === k) return;
    for (const list of [t, rest, moved]) [list[k], list[i]] = [list[i]!, list[k]!];
    for (let j = 0; j < n; j++) {
      [c[k * n + j], c[i * n + j]] = [c[i * n + j]!, c[k * n + j]!];
      [weights[k * n + j], weights[i * n + j]] = [weights[i * n + j]!, weights[k * n + j]!];
    }
    for (let j = 0; j < n; j++) [c[j * n + k], c[j * n + i]] = [c[j * n + i]!, c[j * n + k]!];
  }
}

function primes(count: number): number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate++)
    if (found.every((p) => candidate % p !== 0)) found.push(candidate);
  return found;
}

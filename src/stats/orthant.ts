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

/** Relative error of a few parts in a thousand for 67 strongly dependent variables. */
const USUAL_SIZE: LatticeSize = { shifts: 12, points: 500 };

/**
 * P(X_i <= t_i for every i) for a normal vector with unit variances and the given correlations: Genz's transformation
 * to the unit cube (Journal of Computational and Graphical Statistics 1, 1992) with the variables ordered by smallest
 * conditional probability (Gibson, Glasbey and Elston 1994), integrated over a randomly shifted Richtmyer lattice (the
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
  const drawn = new Float64Array(n);
  const means: number[] = [];
  for (let shift = 0; shift < shifts; shift++) {
    for (let i = 0; i < n; i++) at[i] = random();
    let sum = 0;
    for (let point = 0; point < points; point++) {
      sum += productOfConditionals(chain, at, drawn);
      for (let i = 0; i < n; i++) {
        const next = at[i]! + generator[i]!;
        at[i] = next < 1 ? next : next - 1;
      }
    }
    means.push(sum / points);
  }
  const value = means.reduce((a, b) => a + b) / shifts;
  const spread = means.reduce((sum, mean) => sum + (mean - value) ** 2, 0);
  return { value, standardError: Math.sqrt(spread / (shifts - 1) / shifts) };
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

/** The probability of the whole chain, times the density of having drawn it, at one point of the unit cube. */
function productOfConditionals({ size, limits, weights }: Chain, at: Float64Array, drawn: Float64Array): number {
  let conditional = normalCdf(limits[0]!);
  let product = conditional;
  for (let i = 1; i < size; i++) {
    const folded = Math.abs(2 * at[i - 1]! - 1);
    // A floor far below every threshold of use, so that a corner of the cube does not give minus infinity.
    drawn[i - 1] = normalQuantile(Math.max(1e-300, folded * conditional));
    let limit = limits[i]!;
    const row = i * size;
    for (let j = 0; j < i; j++) limit -= weights[row + j]! * drawn[j]!;
    conditional = normalCdf(limit);
    product *= conditional;
  }
  return product;
}

/** Cholesky's decomposition with the variable least likely to stay below its threshold taken first at every step. */
function conditionalChain(thresholds: ArrayLike<number>, correlation: SquareMatrix): Chain {
  const n = correlation.size;
  requireDomain(n > 0 && thresholds.length === n, `orthant: ${thresholds.length} thresholds for ${n} variables`);
  const t = Float64Array.from(thresholds);
  requireDomain(t.every(Number.isFinite), 'orthant: thresholds must be finite');
  const c = correlation.cells.slice();
  for (let i = 0; i < n; i++) requireDomain(Math.abs(c[i * n + i]! - 1) < 1e-9, `orthant: diagonal cell ${i} must be 1`);
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
  return { size: n, limits: t, weights };

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

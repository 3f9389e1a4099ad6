import type { SquareMatrix } from './square-matrix.js';
import { requireDomain } from './domain.js';
import { tabledNormalCdf, tabledNormalQuantile } from './normal-tables.js';
import { logNormalCdfSlope } from './normal.js';

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

/** A relative standard error of about 0.3% for 67 strongly dependent variables, far less for few. */
const USUAL_SIZE: LatticeSize = { shifts: 12, points: 1000 };
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
  const tilt = minimaxTilt(chain);
  const generator = Float64Array.from(primes(chain.size), (p) => Math.sqrt(p) % 1);
  const weights = new FourWeights(chain, tilt);
  const means = Array.from({ length: shifts }, () => {
    const start = Float64Array.from(generator, random);
    let sum = 0;
    for (let first = 0; first < points; first += 4)
      sum += weights.sum(generator, start, first, Math.min(4, points - first));
    return sum / points;
  });
  const value = means.reduce((a, b) => a + b) / shifts;
  const spread = means.reduce((sum, mean) => sum + (mean - value) ** 2, 0);
  return { value, standardError: Math.max(ROUNDING * value, Math.sqrt(spread / (shifts - 1) / shifts)) };
}

/**
 * The vector as a chain: given its predecessors' independent parts y_j, variable i stays below its threshold where its
 * own part is below limits[i] - sum_j weights[i, j] y_j. Row i of the weights is followed by row i + 1; j < i.
 */
interface Chain {
  readonly size: number;
  readonly limits: Float64Array;
  readonly weights: Float64Array;
}

/**
 * The integrand at points of the unit cube: each variable is drawn from its normal distribution, moved by its tilt and
 * cut at its limit, and the product collects what cutting and moving cost. Four points at a time, whose sums a
 * processor works out side by side; one alone would wait for each addition.
 */
class FourWeights {
  private readonly drawn: Float64Array;
  private readonly left = new Float64Array(4);
  private readonly product = new Float64Array(4);
  private readonly exponent = new Float64Array(4);

  constructor(
    private readonly chain: Chain,
    private readonly tilt: Float64Array,
  ) {
    this.drawn = new Float64Array(4 * chain.size);
  }

  /** The sum over the first `wanted` of the four points of a lattice from number `first` on. */
  sum(generator: Float64Array, start: Float64Array, first: number, wanted: number): number {
    const { drawn, left, product, exponent, tilt } = this;
    const { size, limits, weights } = this.chain;
    product.fill(1);
    exponent.fill(0);
    for (let j = 0, row = 0; j < size; row += j++) {
      let a = limits[j]! - tilt[j]!;
      let b = a;
      let c = a;
      let d = a;
      for (let i = 0, y = 0; i < j; i++, y += 4) {
        const weight = weights[row + i]!;
        a -= weight * drawn[y]!;
        b -= weight * drawn[y + 1]!;
        c -= weight * drawn[y + 2]!;
        d -= weight * drawn[y + 3]!;
      }
      left[0] = a;
      left[1] = b;
      left[2] = c;
      left[3] = d;
      const moved = tilt[j]!;
      for (let point = 0; point < 4; point++) {
        const room = tabledNormalCdf(left[point]!);
        product[point]! *= room;
        if (j === size - 1) continue;
        const at = start[j]! + (first + point) * generator[j]!;
        const folded = Math.abs(2 * (at - Math.floor(at)) - 1);
        // The floor lies beyond every threshold of use; without it a corner of the cube gives minus infinity.
        const y = moved + tabledNormalQuantile(Math.max(1e-300, folded * room));
        exponent[point]! += moved * (0.5 * moved - y);
        drawn[4 * j + point] = y;
      }
    }
    let sum = 0;
    for (let point = 0; point < wanted; point++) sum += product[point]! * Math.exp(exponent[point]!);
    return sum;
  }
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
  const mean = new Float64Array(size);
  const wanted = new Float64Array(size);
  let damping = 0.5;
  let before = Infinity;
  for (let round = 0; round < 100; round++) {
    wanted.fill(0);
    for (let i = 0, row = 0; i < size; row += i++) {
      let left = limits[i]!;
      for (let j = 0; j < i; j++) left -= weights[row + j]! * mean[j]!;
      hazard[i] = logNormalCdfSlope(left - tilt[i]!);
      mean[i] = tilt[i]! - hazard[i]!;
      for (let j = 0; j < i; j++) wanted[j]! -= weights[row + j]! * hazard[i]!;
    }
    let change = 0;
    for (let j = 0; j < size; j++) {
      change = Math.max(change, Math.abs(wanted[j]! - tilt[j]!));
      tilt[j]! += damping * (wanted[j]! - tilt[j]!);
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
  const rows = new Float64Array((n * (n - 1)) / 2);
  for (let i = 0, row = 0; i < n; row += i++) {
    const width = weights[i * n + i]!;
    t[i] = t[i]! / width;
    for (let j = 0; j < i; j++) rows[row + j] = weights[i * n + j]! / width;
  }
  return { size: n, limits: t, weights: rows };

  function swap(k: number, i: number): void {
    if (i === k) return;
    for (const list of [t, rest, moved]) exchange(list, k, i);
    for (let j = 0; j < n; j++) {
      exchange(c, k * n + j, i * n + j);
      exchange(weights, k * n + j, i * n + j);
    }
    for (let j = 0; j < n; j++) exchange(c, j * n + k, j * n + i);
  }
}

function exchange(list: Float64Array, k: number, i: number): void {
  const kept = list[k]!;
  list[k] = list[i]!;
  list[i] = kept;
}

function primes(count: number): number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate++)
    if (found.every((p) => candidate % p !== 0)) found.push(candidate);
  return found;
}

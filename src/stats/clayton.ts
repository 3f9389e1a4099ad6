import { firstNotPositive } from './bisect.js';
import { requireDomain } from './domain.js';

/**
 * P(U_i <= u_i for every i) under a Clayton copula: (sum u_i^-theta - (m - 1))^(-1/theta) (Clayton, Biometrika 65,
 * 1978; Nelsen, An Introduction to Copulas, section 4.6). Its lower tails depend: all events together stay likely
 * however rare each is.
 *
 * @param u      marginal probabilities, each in (0, 1), at least one
 * @param theta  0 <= theta <= Infinity; 0 is independence and Infinity the smallest of the u
 * @throws RangeError outside that domain
 * Accuracy: relative 1e-13; the sum is taken in logarithms, without cancellation near either limit.
 */
export function claytonProbability(u: ArrayLike<number>, theta: number): number {
  checkMargins(u);
  requireDomain(theta >= 0, `Clayton: theta must not be negative, not ${theta}`);
  return probability(Array.from(u, Math.log), theta);
}

/**
 * The coefficient of lower tail dependence of a pair, lim P(U <= q | V <= q) for q to 0: 2^(-1/theta) (Nelsen, An
 * Introduction to Copulas, section 5.4).
 *
 * @param theta  0 <= theta <= Infinity; 0 gives 0, Infinity 1
 * @throws RangeError outside that domain
 */
export function claytonTailDependence(theta: number): number {
  requireDomain(theta >= 0, `Clayton: theta must not be negative, not ${theta}`);
  return theta === 0 ? 0 : Math.exp(-Math.LN2 / theta);
}

export interface ClaytonFit {
  readonly theta: number;
  /** Set where no theta inside (0, Infinity) reproduces the mean: theta is then the limit next to it. */
  readonly limit: 'independence' | 'comonotone' | null;
}

/**
 * The theta at which the mean over all pairs of P(U_i <= u_i, U_j <= u_j) is `meanJoint`. The search runs over
 * Kendall's tau = theta / (theta + 2), in which the mean is increasing from independence (0) to comonotonicity (1).
 * Pairs that are less often wrong together than independent ones are beyond this copula: `limit` says so.
 *
 * @param u          marginal probabilities, each in (0, 1), at least two
 * @param meanJoint  between the means of the Frechet bounds max(0, u_i + u_j - 1) and min(u_i, u_j), give or take 1e-12
 * @throws RangeError outside that domain
 */
export function fitClayton(u: ArrayLike<number>, meanJoint: number): ClaytonFit {
  checkMargins(u);
  requireDomain(u.length >= 2, 'Clayton: at least two margins are needed');
  const logs = Array.from(u, Math.log);
  const highest = meanOverPairs(u.length, (i, j) => Math.min(u[i]!, u[j]!));
  const lowest = meanOverPairs(u.length, (i, j) => Math.max(0, u[i]! + u[j]! - 1));
  requireDomain(
    meanJoint >= lowest - 1e-12 && meanJoint <= highest + 1e-12,
    `Clayton: the mean joint probability must lie in [${lowest}, ${highest}], not ${meanJoint}`,
  );
  const missing = (tau: number): number => meanJoint - meanOfPairs(logs, (2 * tau) / (1 - tau));
  if (missing(0) <= 0) return { theta: 0, limit: 'independence' };
  if (meanJoint >= highest) return { theta: Infinity, limit: 'comonotone' };
  const tau = firstNotPositive(missing, 0, 1);
  return { theta: (2 * tau) / (1 - tau), limit: null };
}

function probability(logs: readonly number[], theta: number): number {
  if (theta === 0) return Math.exp(logs.reduce((sum, x) => sum + x, 0));
  const least = logs.reduce((a, b) => Math.min(a, b));
  if (theta === Infinity) return Math.exp(least);
  const largest = -theta * least;
  // Below 700 the powers are doubles, and 1 + sum (u^-theta - 1) has positive terms only; above it the -(m - 1) is lost.
  const logSum =
    largest < 700
      ? Math.log1p(logs.reduce((sum, x) => sum + Math.expm1(-theta * x), 0))
      : largest + Math.log(logs.reduce((sum, x) => sum + Math.exp(-theta * x - largest), 0));
  return Math.exp(-logSum / theta);
}

/** The mean over all pairs of their probability, with one power for each margin instead of two for each pair. */
function meanOfPairs(logs: readonly number[], theta: number): number {
  const powers = logs.map((log) => Math.expm1(-theta * log));
  return meanOverPairs(logs.length, (i, j) => {
    const sum = powers[i]! + powers[j]!;
    if (theta > 0 && sum < Infinity) return Math.exp(-Math.log1p(sum) / theta);
    return probability([logs[i]!, logs[j]!], theta);
  });
}

function meanOverPairs(m: number, value: (i: number, j: number) => number): number {
  let sum = 0;
  for (let i = 1; i < m; i++) for (let j = 0; j < i; j++) sum += value(i, j);
  return sum / ((m * (m - 1)) / 2);
}

function checkMargins(u: ArrayLike<number>): void {
  requireDomain(u.length >= 1, 'Clayton: there are no margins');
  for (let i = 0; i < u.length; i++)
    requireDomain(u[i]! > 0 && u[i]! < 1, `Clayton: margins lie in (0, 1), not ${u[i]}`);
}

import { firstNotPositive } from './bisect.js';
import { requireDomain } from './domain.js';
import { BetaDistribution } from './incomplete-beta.js';

/**
 * One-sided lower confidence limit, at level 1 - alpha, of a binomial proportion: the Clopper-Pearson limit
 * BetaInv(alpha; k, n - k + 1), and 0 at k = 0 (Clopper and Pearson, Biometrika 26, 1934).
 *
 * @param k      successes, 0 <= k <= n (the continuous extension for non-integers)
 * @param n      trials, > 0
 * @param alpha  probability of lying above the truth, in (0, 1)
 * @throws RangeError outside that domain
 * Accuracy: 1e-12 relative (golden values up to n = 10^6).
 */
export function lowerLimit(k: number, n: number, alpha: number): number {
  checkDomain(k, n, alpha);
  if (k === 0) return 0;
  const beta = new BetaDistribution(k, n - k + 1);
  return firstNotPositive((x) => alpha - beta.tails(x).lower, 0, 1);
}

/** One-sided upper Clopper-Pearson limit at level 1 - alpha: 1 - lowerLimit(n - k, n, alpha), and 1 at k = n. */
export function upperLimit(k: number, n: number, alpha: number): number {
  checkDomain(k, n, alpha);
  if (k === n) return 1;
  const beta = new BetaDistribution(k + 1, n - k);
  return firstNotPositive((x) => beta.tails(x).upper - alpha, 0, 1);
}

/** Two-sided (equal-tailed) Clopper-Pearson interval at level 1 - alpha. */
export function interval(k: number, n: number, alpha: number): [number, number] {
  return [lowerLimit(k, n, alpha / 2), upperLimit(k, n, alpha / 2)];
}

function checkDomain(k: number, n: number, alpha: number): void {
  requireDomain(n > 0 && Number.isFinite(n), `Clopper-Pearson: n must be positive and finite, not ${n}`);
  requireDomain(k >= 0 && k <= n, `Clopper-Pearson: k must lie in [0, ${n}], not ${k}`);
  requireDomain(alpha > 0 && alpha < 1, `Clopper-Pearson: alpha must lie in (0, 1), not ${alpha}`);
}

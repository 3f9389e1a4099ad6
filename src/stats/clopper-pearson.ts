import jstat from 'jstat';
import { requireDomain } from './domain.js';
import { betaDensity, incompleteBeta } from './incomplete-beta.js';

/**
 * One-sided lower confidence limit, at level 1 - alpha, of a binomial proportion: the Clopper-Pearson limit
 * BetaInv(alpha; k, n - k + 1), and 0 at k = 0 (Clopper and Pearson, Biometrika 26, 1934).
 *
 * @param k      successes, 0 <= k <= n (the continuous extension for non-integers)
 * @param n      trials, > 0
 * @param alpha  probability of lying above the truth, in (0, 1)
 * @throws RangeError outside that domain
 * Accuracy: 1e-12 relative (golden values up to n = 10^6), closed form at the ends.
 */
export function lowerLimit(k: number, n: number, alpha: number): number {
  checkDomain(k, n, alpha);
  if (k === 0) return 0;
  if (k === n) return Math.exp(Math.log(alpha) / n);
  return betaQuantile(k, n - k + 1, alpha);
}

/** One-sided upper Clopper-Pearson limit at level 1 - alpha: 1 - lowerLimit(n - k, n, alpha), and 1 at k = n. */
export function upperLimit(k: number, n: number, alpha: number): number {
  checkDomain(k, n, alpha);
  if (k === n) return 1;
  if (k === 0) return -Math.expm1(Math.log(alpha) / n);
  return betaQuantileUpper(k + 1, n - k, alpha);
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

/** x with I_x(a, b) = p. */
function betaQuantile(a: number, b: number, p: number): number {
  return polish(a, b, jstat.ibetainv(p, a, b), (x) => Math.log(incompleteBeta(a, b, x).lower / p), 1);
}

/** x with 1 - I_x(a, b) = p: a function of its own, because 1 - p has lost the digits of a small p. */
function betaQuantileUpper(a: number, b: number, p: number): number {
  const start = 1 - jstat.ibetainv(p, b, a);
  return polish(a, b, start, (x) => Math.log(incompleteBeta(a, b, x).upper / p), -1);
}

/**
 * Newton's method on the logarithm of a tail, kept inside a shrinking bracket. jStat's inverse is a good starting
 * value (eight digits) and no more.
 *
 * @param excess     log(tail(x) / wanted), monotone in x
 * @param direction  1 where the tail grows with x, -1 where it falls
 */
function polish(a: number, b: number, start: number, excess: (x: number) => number, direction: 1 | -1): number {
  let low = 0;
  let high = 1;
  let x = start > 0 && start < 1 ? start : a / (a + b);
  for (let i = 0; i < 200; i++) {
    const f = excess(x);
    if (f === 0) return x;
    if (f * direction > 0) high = x;
    else low = x;
    const tails = incompleteBeta(a, b, x);
    const slope = (direction * betaDensity(a, b, x)) / (direction > 0 ? tails.lower : tails.upper);
    let next = x - f / slope;
    if (!(next > low && next < high)) next = (low + high) / 2;
    if (Math.abs(next - x) <= 2 ** -52 * next) return next;
    x = next;
  }
  return x;
}

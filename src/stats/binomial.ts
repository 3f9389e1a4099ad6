import { requireDomain } from './domain.js';
import { incompleteBeta } from './incomplete-beta.js';

/**
 * P(X <= k) for X binomial with n trials and success probability p, as a regularised incomplete beta function. For
 * non-integer k it is the usual continuous extension, which sample-size searches need.
 *
 * @param k  0 <= k <= n, @param n  n > 0, @param p  0 <= p <= 1
 * @throws RangeError outside that domain
 * Accuracy: that of incompleteBeta, relative 1e-13.
 */
export function binomialCdf(k: number, n: number, p: number): number {
  requireDomain(n > 0 && Number.isFinite(n), `binomialCdf: n must be positive and finite, not ${n}`);
  requireDomain(k >= 0 && k <= n, `binomialCdf: k must lie in [0, ${n}], not ${k}`);
  return k === n ? 1 : incompleteBeta(k + 1, n - k, p).upper;
}

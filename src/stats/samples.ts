import { requireDomain } from './domain.js';

/**
 * What k answers drawn without replacement from r graded ones say, c of which are right: unbiased for k independent draws.
 * All take whole numbers with 0 <= c <= r and 1 <= k <= r.
 *
 * @throws RangeError outside that domain
 */

/** The chance that all k are wrong: C(r - c, k) / C(r, k). One less this is pass@k (Chen et al., arXiv:2107.03374). */
export function noneOfK(c: number, r: number, k: number): number {
  check(c, r, k);
  return ratio(r - c, r, k);
}

/** The chance that all k are right: C(c, k) / C(r, k), which is pass^k. */
export function allOfK(c: number, r: number, k: number): number {
  check(c, r, k);
  return ratio(c, r, k);
}

/** The chance that more than half of k are right, and half of the chance that exactly half are. */
export function majorityOfK(c: number, r: number, k: number): number {
  check(c, r, k);
  let sum = 0;
  for (let right = Math.ceil(k / 2); right <= Math.min(c, k); right++)
    sum += (2 * right === k ? 0.5 : 1) * hypergeometric(right, c, r, k);
  return Math.min(1, sum);
}

/** What the best of k gains over one draw, pass@k - pass@1, from one query. */
export function bestOfKGain(c: number, r: number, k: number): number {
  return Math.max(0, 1 - noneOfK(c, r, k) - c / r);
}

/** The largest `bestOfKGain` of any count of right draws among r. */
export function bestOfKRange(r: number, k: number): number {
  let most = 0;
  for (let c = 0; c <= r; c++) most = Math.max(most, bestOfKGain(c, r, k));
  return most;
}

/** C(a, k) / C(r, k) for a <= r. */
function ratio(a: number, r: number, k: number): number {
  let product = 1;
  for (let i = 0; i < k; i++) product *= Math.max(0, a - i) / (r - i);
  return product;
}

/** C(c, i) C(r - c, k - i) / C(r, k): the draws one after the other, in any of C(k, i) orders. */
function hypergeometric(i: number, c: number, r: number, k: number): number {
  if (k - i > r - c) return 0;
  let product = 1;
  for (let j = 0; j < i; j++) product *= ((c - j) / (r - j)) * ((k - j) / (i - j));
  for (let j = 0; j < k - i; j++) product *= (r - c - j) / (r - i - j);
  return product;
}

function check(c: number, r: number, k: number): void {
  const whole = Number.isInteger(c) && Number.isInteger(r) && Number.isInteger(k);
  requireDomain(
    whole && c >= 0 && c <= r && k >= 1 && k <= r,
    `samples: 0 <= c <= r and 1 <= k <= r, not c = ${c}, r = ${r}, k = ${k}`,
  );
}

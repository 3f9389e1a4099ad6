import { firstNotPositive } from './bisect.js';
import { requireDomain } from './domain.js';
import { normalDensity, normalQuantile } from './normal.js';

/**
 * Bets against "every conditional mean is at least e", one after the other: arrays by step. Everything but the value may
 * depend on the values before, and on nothing else.
 */
export interface Bets {
  /** z_t, in [low_t, high_t]. */
  readonly values: Float64Array;
  /** How steeply the capital should follow z_t: a_t / (sd_t sqrt(sum of a_s^2 from t on)); 0 bets nothing. */
  readonly slopes: Float64Array;
  readonly lows: Float64Array;
  readonly highs: Float64Array;
  /** The hypothesis says that the mean of z_t is at least e times this. */
  readonly weights: Float64Array;
  /**
   * The largest weight that the step can have, where the weight comes with the value and is not known before it: the bet then
   * must not depend on it, and `lows` and `highs` are those of any weight. Without it weights are known in advance.
   */
  readonly heaviest?: Float64Array;
}

/** Of the target over 1 / alpha. */
export const TARGET_MARGIN = 1.05;
/** A bet risks no more of the capital. */
export const MAX_STAKE = 0.9;
/** Limits are rounded outwards by this share, beyond what the last digits of exp and log may do. */
const OUTWARDS = 2 ** -40;

/**
 * One-sided upper confidence limit at level 1 - alpha for a mean of bounded variables: the smallest rejected e.
 *
 * The capital W, 1 at first, is moved by bet * (e - z_t) at each step. The bet never is negative, depends on the past
 * alone, and cannot ruin, so under the hypothesis W is a non-negative supermartingale, and by Ville's inequality it ever
 * reaches 1 / alpha with probability at most alpha: exact at every n, with no assumption beyond the bounds. The bet is the
 * delta hedge of a digital option that pays T = 1.05 / alpha at the last step: T phi(PhiInv(W / T)) times the slope
 * (compare Waudby-Smith and Ramdas, Journal of the Royal Statistical Society B 86, 2024; Voracek and Orabona,
 * arXiv:2505.22422). Rejection is monotone in e.
 *
 * @param alpha  in (0, 1)
 * @param most   largest mean that is possible, > 0; the limit where even that is not rejected
 * @throws RangeError outside that domain
 * Accuracy: rounded up by a relative 2^-40.
 */
export function betsUpperLimit(bets: Bets, alpha: number, most: number): number {
  checkAlpha(alpha);
  requireDomain(most > 0 && most < Infinity, `target bets: the largest mean must be positive, not ${most}`);
  if (!rejects(bets, alpha, most)) return most;
  if (rejects(bets, alpha, 0)) return 0;
  const smallest = firstNotPositive((e) => (rejects(bets, alpha, e) ? 0 : 1), 0, most);
  return Math.min(most, smallest * (1 + OUTWARDS));
}

/**
 * Whether the bets reach 1 / alpha against means of at least e. Not checked, for it is called in searches: alpha in
 * (0, 1), e >= 0.
 */
export function rejects(
  { values, slopes, lows, highs, weights, heaviest = weights }: Bets,
  alpha: number,
  e: number,
): boolean {
  const wanted = 1 / alpha;
  const target = TARGET_MARGIN * wanted;
  let capital = 1;
  for (let t = 0; t < values.length; t++) {
    const slope = slopes[t]!;
    if (slope === 0) continue;
    // What the largest weight can lose or win at a bet of 1; a smaller one does less of either.
    const most = e * heaviest[t]!;
    const risk = highs[t]! - most;
    const hope = most - lows[t]!;
    let bet = target * normalDensity(normalQuantile(capital / target)) * slope;
    if (risk > 0) bet = Math.min(bet, (MAX_STAKE * capital) / risk);
    if (hope > 0) bet = Math.min(bet, (target - capital) / hope);
    capital += bet * (e * weights[t]! - values[t]!);
    if (capital >= wanted) return true;
  }
  return false;
}

/**
 * Upper limit for the mean of variables in [0, range]; see `betsUpperLimit`. It depends on the order of the values, which
 * must not be chosen by looking at them.
 *
 * @param values  at least one, each in [0, range]
 * @param alpha   in (0, 1)
 * @throws RangeError outside that domain
 */
export function meanUpperLimit(values: ArrayLike<number>, alpha: number, range = 1): number {
  checkValues(values, alpha, range);
  return betsUpperLimit(meanBets(Float64Array.from(values), range), alpha, range);
}

/** Lower limit for the mean: what the upper limit for `range - values` leaves, at least 0. */
export function meanLowerLimit(values: ArrayLike<number>, alpha: number, range = 1): number {
  checkValues(values, alpha, range);
  const mirrored = Float64Array.from(values, (value) => range - value);
  return Math.max(0, range - betsUpperLimit(meanBets(mirrored, range), alpha, range));
}

/** Whether the upper limit is at most `e`: one pass where `meanUpperLimit` takes fifty. */
export function isMeanBelow(values: ArrayLike<number>, alpha: number, e: number, range = 1): boolean {
  checkValues(values, alpha, range);
  return e >= range || rejects(meanBets(Float64Array.from(values), range), alpha, e);
}

/** Whether the lower limit is at least `e`: one pass where `meanLowerLimit` takes fifty. */
export function isMeanAbove(values: ArrayLike<number>, alpha: number, e: number, range = 1): boolean {
  if (e > range) return false;
  checkValues(values, alpha, range);
  return rejects(
    meanBets(
      Float64Array.from(values, (value) => range - value),
      range,
    ),
    alpha,
    range - e,
  );
}

/** The slopes by the regularised standard deviation of the values before each; the prior is one value, range / 2. */
function meanBets(values: Float64Array, range: number): Bets {
  const n = values.length;
  let sum = range / 2;
  let squares = (range * range) / 4;
  const slopes = values.map((value, t) => {
    const slope = 1 / Math.sqrt((squares / (t + 1)) * (n - t));
    sum += value;
    squares += (value - sum / (t + 2)) ** 2;
    return slope;
  });
  const constant = (x: number): Float64Array => new Float64Array(n).fill(x);
  return { values, slopes, lows: constant(0), highs: constant(range), weights: constant(1) };
}

function checkValues(values: ArrayLike<number>, alpha: number, range: number): void {
  checkAlpha(alpha);
  requireDomain(range > 0 && range < Infinity, `target bets: the range must be positive and finite, not ${range}`);
  requireDomain(values.length > 0, 'target bets: there are no values');
  for (let i = 0; i < values.length; i++)
    if (!(values[i]! >= 0 && values[i]! <= range))
      throw new RangeError(`target bets: values lie in [0, ${range}], not ${values[i]}`);
}

/** @throws RangeError unless alpha is in (0, 1) */
export function checkAlpha(alpha: number): void {
  requireDomain(alpha > 0 && alpha < 1, `target bets: alpha must lie in (0, 1), not ${alpha}`);
}

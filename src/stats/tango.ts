import { firstNotPositive } from './bisect.js';
import { normalQuantile } from './normal.js';

/**
 * Confidence limits for the difference of two paired proportions, by inverting the score test (T. Tango, Statistics in
 * Medicine 17, 1998). The variance of the difference is estimated under each value tested, so that the limits lie in
 * [-1, 1] and do not collapse where no pair, or none of one kind, is discordant: with none at all they are
 * +-z^2 / (n + z^2).
 *
 * No continuity correction. The level is approximate: asymptotically exact, close to it at sizes that evaluations have.
 */

/**
 * One-sided lower limit, at level 1 - alpha, of P(first is right) - P(second is right).
 *
 * @param onlyFirst   pairs on which only the first is right, >= 0; parts of pairs are allowed
 * @param onlySecond  pairs on which only the second is right, >= 0
 * @param pairs       all pairs, concordant ones too, > 0 and not below the discordant ones
 * @param alpha       in (0, 1/2]
 * @throws RangeError outside that domain
 */
export function pairedLowerLimit(onlyFirst: number, onlySecond: number, pairs: number, alpha: number): number {
  checkPairs(onlyFirst, onlySecond, pairs);
  if (!(alpha > 0 && alpha <= 0.5)) throw new RangeError(`Tango: alpha must lie in (0, 1/2], not ${alpha}`);
  const z = -normalQuantile(alpha);
  const estimate = (onlyFirst - onlySecond) / pairs;
  // Positive where the score test rejects a difference as too small: from -1 up to the limit.
  const excess = (difference: number): number =>
    pairs * (estimate - difference) - z * Math.sqrt(pairs * varianceUnder(difference, onlyFirst, onlySecond, pairs));
  return Math.max(-1, firstNotPositive(excess, -1, estimate));
}

/**
 * Standard error of the difference seen, if the true one were a given difference: the one that these limits are made with.
 *
 * @param onlyFirst, onlySecond, pairs  as in pairedLowerLimit
 * @returns a function of the difference, in [-1, 1]
 * @throws RangeError outside that domain
 */
export function pairedStandardError(
  onlyFirst: number,
  onlySecond: number,
  pairs: number,
): (difference: number) => number {
  checkPairs(onlyFirst, onlySecond, pairs);
  return (difference) => {
    if (!(Math.abs(difference) <= 1))
      throw new RangeError(`Tango: a difference must lie in [-1, 1], not ${difference}`);
    return Math.sqrt(varianceUnder(difference, onlyFirst, onlySecond, pairs) / pairs);
  };
}

function checkPairs(onlyFirst: number, onlySecond: number, pairs: number): void {
  if (!(pairs > 0 && Number.isFinite(pairs)))
    throw new RangeError(`Tango: the number of pairs must be positive, not ${pairs}`);
  if (!(onlyFirst >= 0 && onlySecond >= 0 && onlyFirst + onlySecond <= pairs * (1 + 1e-12)))
    throw new RangeError(`Tango: ${onlyFirst} and ${onlySecond} discordant pairs of ${pairs}`);
}

/** Variance of one pair's difference, at the most likely chance of "only the second" that a given mean difference allows. */
function varianceUnder(difference: number, onlyFirst: number, onlySecond: number, pairs: number): number {
  const a = 2 * pairs;
  const b = (2 * pairs - onlyFirst + onlySecond) * difference - onlyFirst - onlySecond;
  const spread = difference * (1 - difference);
  const root = Math.sqrt(Math.max(0, b * b + 4 * a * onlySecond * spread));
  // The larger root of a x^2 + b x - onlySecond * spread.
  const chance = (root - b) / (2 * a);
  return Math.max(0, 2 * chance + spread);
}

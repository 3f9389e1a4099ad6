import { firstNotPositive } from './bisect.js';
import { requireDomain } from './domain.js';

/** A bet never risks more than this share of the capital. */
const TRUNCATION = 0.5;

/**
 * One-sided lower confidence limit, at level 1 - alpha, for the common mean of independent variables in [0, 1], from
 * capital won by betting (Waudby-Smith and Ramdas, Journal of the Royal Statistical Society B 86, 2024, section 4; the
 * hedged capital with all of it on one side). A gambler bets against "the mean is m" on each variable in turn; under
 * that hypothesis the capital is a non-negative martingale, so by Ville's inequality it ever reaches 1/alpha with
 * probability at most alpha. The limit is the smallest m that was never ruined this way: exact for every n, with no
 * assumption beyond [0, 1] and a mean that does not depend on what came before.
 *
 * The bets are the predictable plug-in ones for a fixed n, sqrt(2 log(1/alpha) / (n variance so far)), at most c / m
 * with c = 1/2. The answer depends on the order of the values, which must not be chosen by looking at them.
 *
 * @param values  at least one, each in [0, 1]
 * @param alpha   in (0, 1)
 * @throws RangeError outside that domain
 * Accuracy: the root is found to neighbouring doubles and rounded outwards.
 */
export function lowerMeanLimit(values: ArrayLike<number>, alpha: number): number {
  checkDomain(values, alpha);
  return limit(Float64Array.from(values), alpha);
}

/** One-sided upper limit for the mean: 1 minus the lower limit for the mean of 1 - values. */
export function upperMeanLimit(values: ArrayLike<number>, alpha: number): number {
  checkDomain(values, alpha);
  return Math.min(
    1,
    1 -
      limit(
        Float64Array.from(values, (x) => 1 - x),
        alpha,
      ) +
      2 ** -52,
  );
}

function limit(values: Float64Array, alpha: number): number {
  const bets = predictableBets(values, alpha);
  const wanted = -Math.log(alpha);
  /** Whether the capital against the mean m ever gets above what rejects m; the larger m, the less. */
  const rejects = (m: number): boolean => {
    let log = 0;
    // At m = 0 nothing can be lost, and the bet is the untruncated one.
    return values.some((value, i) => (log += Math.log1p(Math.min(bets[i]!, TRUNCATION / m) * (value - m))) > wanted);
  };
  if (!rejects(0)) return 0;
  return firstNotPositive((m) => (rejects(m) ? 1 : 0), 0, 1) * (1 - 2 ** -51);
}

/** The bets by the regularised mean and variance of the values before each: priors of one value, 1/2 and 1/4. */
function predictableBets(values: Float64Array, alpha: number): Float64Array {
  const scale = (-2 * Math.log(alpha)) / values.length;
  let sum = 0.5;
  let squares = 0.25;
  return values.map((value, i) => {
    const bet = Math.sqrt((scale * (i + 1)) / squares);
    sum += value;
    squares += (value - sum / (i + 2)) ** 2;
    return bet;
  });
}

function checkDomain(values: ArrayLike<number>, alpha: number): void {
  requireDomain(alpha > 0 && alpha < 1, `betting limit: alpha must lie in (0, 1), not ${alpha}`);
  requireDomain(values.length > 0, 'betting limit: there are no values');
  for (let i = 0; i < values.length; i++)
    if (!(values[i]! >= 0 && values[i]! <= 1))
      throw new RangeError(`betting limit: values lie in [0, 1], not ${values[i]}`);
}

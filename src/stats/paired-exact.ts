import { upperLimit } from './clopper-pearson.js';
import { requireDomain } from './domain.js';
import { gaussLegendre } from './gauss-legendre.js';
import { BetaDistribution } from './incomplete-beta.js';
import { normalQuantile } from './normal.js';
import { pairedLowerLimit } from './tango.js';

/**
 * Confidence limits for the difference of two paired proportions that keep their level where few pairs are discordant,
 * and agree with the exact McNemar test: the lower limit is above 0 exactly where the one-sided p-value is below alpha
 * (M. P. Fay and K. Lumbard, Statistics in Medicine 40, 2021: the exact limits of the two parts, melded).
 *
 * With W pairs won, L lost and D = W + L discordant of n, the difference is theta (2 p - 1): the chance theta of a
 * discordant pair, and the chance p that it is won. The exact lower limits of p are the quantiles of P ~ Beta(W, L + 1),
 * those of theta of Beta(D, n - D + 1), its upper limits of Beta(D + 1, n - D). The lower limit of the difference is the
 * alpha quantile of theta (2 P - 1), theta being drawn from below where 2 P > 1, and from above where it is not.
 *
 * That they keep their level is not proved but enumerated: over all outcomes, on a grid of chances, at 80 to 99.5%
 * (__tests__/stats/paired-exact.test.ts and scripts/claims/).
 */

/**
 * One-sided lower limit, at level 1 - alpha, of P(first is right) - P(second is right).
 *
 * @param won    pairs on which only the first is right, >= 0; parts of pairs are allowed
 * @param lost   pairs on which only the second is right, >= 0
 * @param pairs  all pairs, concordant ones too, > 0 and not below the discordant ones
 * @param alpha  in (0, 1)
 * @throws RangeError outside that domain
 * Accuracy: 1e-9 for whole pairs (reference values by mpmath). Parts of pairs leave the integrand a root at its edge: there
 * the limit was up to 3e-5 too low, and 2e-7 too high (30 pairs, reference values by scipy).
 */
export function exactPairedLower(won: number, lost: number, pairs: number, alpha: number): number {
  requireDomain(alpha > 0 && alpha < 1, `paired limit: alpha must lie in (0, 1), not ${alpha}`);
  // The score limit checks the rest of the domain, and is a good place to begin. Above 1/2 it is the estimate or more.
  const near = pairedLowerLimit(won, lost, pairs, Math.min(alpha, 0.5));
  if (won === 0) return -upperLimit(Math.min(lost, pairs), pairs, alpha);
  const z = normalQuantile(alpha);
  // On the scale of the normal quantile the distribution is nearly a line, so that secants are quick.
  const excess = (difference: number): number =>
    normalQuantile(Math.min(1 - 2 ** -53, Math.max(1e-300, melded(difference, won, lost, pairs)))) - z;
  return increasingRoot(excess, -1, alpha <= 0.5 ? (won - lost) / pairs : 1, near);
}

/** One-sided upper limit, at level 1 - alpha: minus the lower limit with the two exchanged. */
export function exactPairedUpper(won: number, lost: number, pairs: number, alpha: number): number {
  return -exactPairedLower(lost, won, pairs, alpha);
}

/**
 * The one-sided p-value of "P(first is right) - P(second is right) is at most a difference": below alpha exactly where the
 * lower limit at level 1 - alpha lies above it. Minus a margin, it is a test of non-inferiority.
 */
export function pDifferenceAtMost(difference: number, won: number, lost: number, pairs: number): number {
  if (difference <= -1) return 0;
  return Math.min(1, Math.max(0, melded(difference, won, lost, pairs)));
}

/**
 * Whether the lower limit at level 1 - alpha lies at or below a difference in [-1, 1]: a twentieth of the work of the limit,
 * and much less where it lies well above.
 */
export function reachesDown(difference: number, won: number, lost: number, pairs: number, alpha: number): boolean {
  return melded(difference, won, lost, pairs, alpha) >= alpha;
}

/**
 * P(theta (2 P - 1) <= difference).
 *
 * @param from  where it is below, any bound of it that is below will do
 */
function melded(difference: number, won: number, lost: number, pairs: number, from = 0): number {
  const discordant = Math.min(won + lost, pairs);
  const isAbove = difference >= 0;
  const [a, b] = isAbove ? [discordant, pairs - discordant + 1] : [discordant + 1, pairs - discordant];
  const least = Math.abs(difference);
  const chance = won === 0 ? null : new BetaDistribution(won, lost + 1);
  /** P(2 P - 1 <= difference / theta) */
  const wonBelow = (theta: number): number =>
    chance === null ? 1 : chance.tails(Math.max(0, Math.min(1, (1 + difference / theta) / 2))).lower;
  if (a === 0) return 1;
  if (b === 0) return wonBelow(1);
  const discordance = new BetaDistribution(a, b);
  // The angle whose squared sine is theta has a standard deviation of nearly 1 / (2 sqrt(n)), wherever theta is.
  const [centre, reach] = [Math.asin(Math.sqrt(a / (a + b))), 4.5 / Math.sqrt(a + b)];
  const low = Math.max(0, Math.asin(Math.sqrt(least)), centre - reach);
  const high = Math.min(Math.PI / 2, centre + reach);
  if (from > 0) {
    // The product is at most the difference no more often than with theta at the edge where that is likeliest, or beyond it.
    const edge = Math.sin((centre + (isAbove ? low : high)) / 2) ** 2;
    const { lower, upper } = discordance.tails(edge);
    const bound = wonBelow(edge) + (isAbove ? lower : upper);
    if (bound < from) return bound;
  }
  const density = (angle: number): number => {
    const sine = Math.sin(angle);
    const theta = sine ** 2;
    return (2 * discordance.logitDensity(theta) * wonBelow(theta)) / (sine * Math.cos(angle));
  };
  const beyond = low < high ? gaussLegendre(density, low, high, PANELS) : 0;
  // Where theta is below the difference, the product cannot reach it.
  return isAbove && least > 0 ? beyond + discordance.tails(least).lower : beyond;
}

const PANELS = 2;
/** Differences nearer than this are the same to every reader. */
const CLOSE = 1e-11;

/** The root of an increasing function, by secants that are kept in a bracket; rounded down. */
function increasingRoot(f: (x: number) => number, low: number, high: number, start: number): number {
  let [below, above] = [low, high];
  let [last, lastValue] = [high, f(high)];
  let x = start > low && start < high ? start : (low + high) / 2;
  for (let step = 0; step < 200; step++) {
    const value = f(x);
    if (value < 0) below = x;
    else above = x;
    const secant = x - (value * (x - last)) / (value - lastValue);
    [last, lastValue] = [x, value];
    const next = secant > below && secant < above ? secant : (below + above) / 2;
    if (Math.abs(next - x) <= CLOSE) return Math.max(low, Math.min(x, next) - CLOSE);
    x = next;
  }
  return below;
}

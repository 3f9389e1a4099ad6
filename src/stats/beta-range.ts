import { requireDomain } from './domain.js';

/** Moments that come from counts meet their bounds only to rounding. */
const TOLERANCE = 1e-12;

/**
 * The smallest and largest probability that all M models are wrong, given their mean error rate and their mean joint
 * error rate over pairs. With q_j = P(exactly j wrong) it is the range of q_M under
 *
 *     sum q_j = 1,   sum (j / M) q_j = meanError,   sum j (j - 1) / (M (M - 1)) q_j = meanJoint,   q >= 0,
 *
 * and sharp, because averaging over permutations of the models changes none of the three. It is the discrete moment
 * problem of Prekopa (Discrete Applied Mathematics 27, 1990), solved by its dual. For any i, (J - i)(J - i - 1) is not
 * negative at a whole J, so its mean bounds q_M from above by the mean over its value at M; the best i gives support
 * {i, i + 1, M}. J (J - M + 1) is positive only at J = M among 0 ... M, so its mean bounds q_M from below, with support
 * {0, M - 1, M}, or 0 does.
 *
 * @param models     M >= 2, whole
 * @param meanError  in [0, 1]
 * @param meanJoint  within the bounds that whole counts allow for that mean error, give or take 1e-12
 * @throws RangeError outside that domain
 */
export function betaRange(models: number, meanError: number, meanJoint: number): [number, number] {
  requireDomain(Number.isInteger(models) && models >= 2, `betaRange: at least 2 models, not ${models}`);
  requireDomain(meanError >= 0 && meanError <= 1, `betaRange: the mean error must lie in [0, 1], not ${meanError}`);
  const pairs = models * (models - 1);
  const mean = models * meanError;
  // With every count at one of the two whole numbers around the mean, pairs are wrong together as seldom as can be.
  const whole = Math.floor(mean);
  const least = (2 * whole * mean - whole * (whole + 1)) / pairs;
  requireDomain(
    meanJoint >= least - TOLERANCE && meanJoint <= meanError + TOLERANCE,
    `betaRange: with mean error ${meanError} of ${models} models the joint rate lies in [${least}, ${meanError}], not ${meanJoint}`,
  );
  const second = pairs * Math.min(meanError, Math.max(least, meanJoint));
  let high = 1;
  for (let i = 0; i <= models - 2; i++) {
    const bound = (second - 2 * i * mean + i * (i + 1)) / ((models - i) * (models - i - 1));
    high = Math.min(high, bound);
  }
  // Rounding may leave the bound a little below zero or, where the two coincide, below the lower one.
  high = Math.max(0, high);
  const low = Math.min(high, Math.max(0, (second - (models - 2) * mean) / models));
  return [low, high];
}

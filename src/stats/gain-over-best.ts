import { firstNotPositive } from './bisect.js';
import { normalCdf } from './normal.js';
import { exactPairedLower, exactPairedUpper, reachesDown } from './paired-exact.js';
import { pairedLowerLimit, pairedStandardError } from './tango.js';

/**
 * The part of a level that is spent on which of several models is truly the best, as in Berger and Boos (Journal of the
 * American Statistical Association 89, 1994).
 */
export function selectionLevel(level: number): number {
  return level / 25;
}

/** How a policy did against one model: queries on which it alone was right, or wrong. Parts of queries are allowed. */
export interface Score {
  readonly won: number;
  readonly lost: number;
}

/**
 * One-sided lower limit, at level 1 - alpha, of what a policy gains over the best of several models, whichever that truly is:
 * the least of the exact lower limits against each. The gain is that over one of them, whose limit holds at its level,
 * so looking at all of them costs nothing. (The limit against the model that did best *here* is none: with two equal
 * models it misses one time in three instead of one in forty.)
 *
 * @param scores  against each model that could be the best, >= 1
 * @param pairs   queries on which the policy was compared, > 0
 * @param alpha   in (0, 1)
 * @throws RangeError outside that domain
 */
export function lowerOverBest(scores: readonly Score[], pairs: number, alpha: number): number {
  // The least is likely that against the least gain; with it known, the rest can mostly be told by less work.
  const ascending = [...scores].sort((a, b) => a.won - a.lost - (b.won - b.lost));
  let { won, lost } = ascending[0]!;
  let least = exactPairedLower(won, lost, pairs, alpha);
  for (const score of ascending) {
    // The limit grows with what is won and falls with what is lost.
    if (score.won >= won && score.lost <= lost) continue;
    if (!reachesDown(least, score.won, score.lost, pairs, alpha)) continue;
    ({ won, lost } = score);
    least = Math.min(least, exactPairedLower(won, lost, pairs, alpha));
  }
  return least;
}

/**
 * One-sided upper limit, at level 1 - alpha, of the same gain: the exact one against the model that did best here, at the
 * level of `levelOverChosen`, which pays for that choice.
 *
 * @param chosen  the model that did best here, an index into the scores
 * @throws RangeError outside the domain of `lowerOverBest`
 */
export function upperOverBest(scores: readonly Score[], chosen: number, pairs: number, alpha: number): number {
  const { won, lost } = scores[chosen]!;
  return exactPairedUpper(won, lost, pairs, levelOverChosen(scores, chosen, pairs, alpha));
}

/**
 * The level at which an upper limit of a policy's gain over the model with the best accuracy *seen* is one of level
 * `alpha` of its gain over the truly best model, the least of its gains over them all.
 *
 * Bonferroni pays for every model that could have been chosen: alpha / M. But a model that is clearly worse than the best
 * is hardly ever chosen. So, after Berger and Boos (Journal of the American Statistical Association 89, 1994), as in the
 * certificate: with gamma = alpha / 25, the gain over model m is at least L_m, for all m together, at level 1 - gamma. If
 * the least gain is e or more, each gain is at least max(e, L_m), and an estimate over m that lies as many of its standard
 * errors below e as the chosen one's does has the chance Phi((e + z s_m(e) - max(e, L_m)) / s_m(max(e, L_m))), or
 * Phi(z) where m competes. The limit is the e at which these add up to alpha - gamma, and the level is Phi(z) there.
 * Where s_m is small the chance of m could rise with e: it is taken at its larger end, so that the sum only falls.
 *
 * These chances, by which models that are behind come to cost less, are normal approximations with Tango's standard errors.
 * Among models that compete the level is Bonferroni's, and with an exact limit nothing is approximate.
 *
 * @param scores   against each model that could have been chosen, >= 1; of one, nothing was chosen, and the level is alpha
 * @param chosen   an index into them
 * @param queries  on which the policy was compared, > 0
 * @param alpha    in (0, 1)
 * @returns        at most alpha; not below (alpha - gamma) / M but for rounding
 */
export function levelOverChosen(scores: readonly Score[], chosen: number, queries: number, alpha: number): number {
  const { won, lost } = scores[chosen]!;
  const estimate = (won - lost) / queries;
  if (scores.length === 1 || estimate >= 1) return alpha / scores.length;
  const gamma = selectionLevel(alpha);
  const errors = scores.map((each) => pairedStandardError(each.won, each.lost, queries));
  const own = (gain: number): number => (estimate - gain) / errors[chosen]!(gain);
  const models = scores.map((each, m) => {
    const floor = pairedLowerLimit(each.won, each.lost, queries, gamma / scores.length);
    return { floor, error: errors[m]!, atFloor: errors[m]!(floor), ownAtFloor: own(floor) };
  });
  const excess = (gain: number): number => {
    const z = own(gain);
    const competing = normalCdf(z);
    let sum = gamma - alpha;
    for (const { floor, error, atFloor, ownAtFloor } of models)
      sum += floor <= gain ? competing : normalCdf(Math.max((gain + z * error(gain) - floor) / atFloor, ownAtFloor));
    return sum;
  };
  return normalCdf(own(firstNotPositive(excess, estimate, 1)));
}

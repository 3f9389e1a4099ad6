import type { Interval } from '../../certificate/certificate.js';
import { hasBit } from '../../outcomes/bits.js';
import { normalQuantile } from '../../stats/normal.js';
import { seededRandom } from '../../stats/random.js';
import { pairedLowerLimit, pairedUpperLimit } from '../../stats/tango.js';
import { percentile } from '../percentile.js';
import { kindsOf, middle, resampled, type Kind } from './bootstrap.js';
import { levelOverChosen, type Score } from './chosen-opponent.js';
import type { PolicyContext } from './context.js';
import type { PolicyKind, RealisedPolicy } from './types.js';
import { designEffect, foldEffect } from './variance.js';

/** With fewer queries than this on which the two differ, resampling them says too little. */
const FEWEST_DIFFERENT = 10;

export interface RealiseExtra {
  /** Whether all that the policy learned came from the training folds (or it learned nothing). */
  readonly heldOut: boolean;
  /** Whether it learned nothing at all from these queries, and so is the same on every fold. */
  readonly fixed?: boolean;
  /** Positions that costs are the mean of, where not all with an outcome: an answer that did not come has none. */
  readonly asked?: (position: number) => boolean;
  /** By position, US dollars and seconds for the policy's answer; NaN where not known. */
  readonly cost?: Float64Array;
  readonly latency?: Float64Array;
}

/**
 * What a policy realises: its gain over the single best model on the same queries, with limits, and the share of the
 * headroom that this is.
 *
 * The gain has Tango's score limits where every outcome is 0 or 1. Where ties were split, outcomes are fractions, and
 * the limits are percentiles of a bootstrap over queries. With a handful of queries on which policy and model differ a
 * bootstrap is too sure of itself; the score limits are then taken of the sums of wins and losses. Those are too wide
 * if anything: a fraction varies less than the coin that it is the chance of.
 *
 * Every limit is for one policy, chosen without a look at these numbers, and holds for its gain over the truly best model,
 * whichever that is. The model with the best accuracy here is at least as good here as the true best, so the lower limit
 * pays nothing for the choice. The upper limit does (levelOverChosen). A declared baseline needs no choice.
 * - "Every policy gains less than min-gain" needs no correction for how many were tried. It is claimed only where the
 *   upper limit of each is below min-gain. If it is false, some policy gains as much, and the claim needs that one's
 *   limit to be wrong, which has probability delta at most (an intersection-union test: Berger, Technometrics 24, 1982).
 * - "The best of these policies gains at least so much" would need one: the largest of many estimates flatters itself,
 *   and its limits do not cover at their level. So the best in the list is a place to look, and no finding.
 *
 * Folds are not independent: each is scored with what was learned from the others. Where the policy learned anything, the
 * limits are those of 1 + K / (K - 1) times the variance, for K folds; where queries come in clusters, of as many times
 * more as the design effect says.
 * Simulated on models with nothing to choose between, where it is worst, and on clusters: scripts/claims/policies.js.
 *
 * @param outcome  by position, in [0, 1]; NaN where the policy has none: that query is left out for both sides
 * @returns undefined where the policy has no outcome at all
 * @throws RangeError for an outcome outside [0, 1]
 */
export function realise(
  name: string,
  kind: PolicyKind,
  outcome: Float64Array,
  context: PolicyContext,
  extra: RealiseExtra,
): RealisedPolicy | undefined {
  const { delta } = context;
  const { queries, correct, different, isFractional } = totals(outcome, context);
  if (queries === 0) return undefined;
  const inflation = (extra.fixed === true ? 1 : foldEffect(context.folds.length)) * designEffect(outcome, context);
  const scores = context.candidates.map((m) => scoreAgainst(m, outcome, context));
  const chosen = context.candidates.indexOf(context.singleBest);
  const { won, lost } = scores[chosen]!;
  const kinds = kindsOf(comparisons(outcome, context));
  const random = seededRandom(`${context.seed} policy ${kind} ${name}`);
  const { gains, shares, replicates } = resampled(kinds, random);
  const room = kinds.reduce((sum, each) => sum + each.queries * each.room, 0);
  const gain = (won - lost) / queries;
  const share = room > 0 ? (won - lost) / room : null;
  const stretched = (end: number, estimate: number, by = 1): number =>
    estimate + by * Math.sqrt(inflation) * (end - estimate);
  const size = queries / inflation;
  const sized = scores.map((each) => ({ won: each.won / inflation, lost: each.lost / inflation }));
  const [wins, losses] = [sized[chosen]!.won, sized[chosen]!.lost];
  const limits = (alpha: number): Interval => {
    const upperLevel = levelOverChosen(sized, chosen, size, alpha);
    if (!isFractional || different < FEWEST_DIFFERENT)
      return [pairedLowerLimit(wins, losses, size, alpha), pairedUpperLimit(wins, losses, size, upperLevel)];
    // So far out there are hardly any resamples: the limit at alpha is moved out as that of a normal distribution would be.
    const further = normalQuantile(upperLevel) / normalQuantile(alpha);
    return [stretched(percentile(gains, alpha), gain), stretched(percentile(gains, 1 - alpha), gain, further)];
  };
  // Where resamples without headroom are so many that an end could lie among them, there is no interval.
  const hasShares = share !== null && shares.length > (1 - delta / 2) * replicates;
  const [least, most] = hasShares ? middle(shares, delta) : [0, 0];
  return {
    name,
    kind,
    queries,
    accuracy: correct / queries,
    gain,
    interval: limits(delta / 2),
    upper: limits(delta)[1],
    shareOfHeadroom: share,
    shareInterval: hasShares ? [stretched(least, share), stretched(most, share)] : null,
    heldOut: extra.heldOut,
    won,
    lost,
    cost: meanWhereAnswered(extra.cost, outcome, context, extra.asked),
    latency: meanWhereAnswered(extra.latency, outcome, context, extra.asked),
  };
}

/** What a policy's outcomes add up to. `different`: the queries on which it is not the single best model's. */
function totals(
  outcome: Float64Array,
  { comparator, weights }: PolicyContext,
): { queries: number; correct: number; different: number; isFractional: boolean } {
  let [queries, correct, different] = [0, 0, 0];
  let isFractional = false;
  for (let i = 0; i < outcome.length; i++) {
    const value = outcome[i]!;
    if (Number.isNaN(value)) continue;
    if (!(value >= 0 && value <= 1)) throw new RangeError(`outcome: in [0, 1], not ${value}`);
    const weight = weights?.[i] ?? 1;
    queries += weight;
    correct += weight * value;
    if (value !== comparator[i]!) different += weight;
    if (value !== 0 && value !== 1) isFractional = true;
  }
  return { queries, correct, different, isFractional };
}

function scoreAgainst(model: number, outcome: Float64Array, { matrix, rows, weights }: PolicyContext): Score {
  const right = matrix.right[model]!;
  let [won, lost] = [0, 0];
  for (let i = 0; i < outcome.length; i++) {
    const value = outcome[i]!;
    if (Number.isNaN(value)) continue;
    const weight = weights?.[i] ?? 1;
    if (hasBit(right, rows[i]!)) lost += weight * (1 - value);
    else won += weight * value;
  }
  return { won, lost };
}

function* comparisons(outcome: Float64Array, { comparator, oracle, weights }: PolicyContext): Iterable<Kind> {
  for (let i = 0; i < outcome.length; i++) {
    if (Number.isNaN(outcome[i]!)) continue;
    yield { queries: weights?.[i] ?? 1, gain: outcome[i]! - comparator[i]!, room: oracle[i]! - comparator[i]! };
  }
}

/** Mean over the queries with an outcome; null where it is not known of all of them. */
function meanWhereAnswered(
  values: Float64Array | undefined,
  outcome: Float64Array,
  { weights }: PolicyContext,
  asked: (position: number) => boolean = () => true,
): number | null {
  if (values === undefined) return null;
  let [sum, queries] = [0, 0];
  for (let i = 0; i < values.length; i++) {
    if (Number.isNaN(outcome[i]!) || !asked(i)) continue;
    const weight = weights?.[i] ?? 1;
    sum += weight * values[i]!;
    queries += weight;
  }
  return queries === 0 || Number.isNaN(sum) ? null : sum / queries;
}

/** Best first: by gain, and by name where that is the same. */
export function bestFirst(policies: readonly RealisedPolicy[]): RealisedPolicy[] {
  return [...policies].sort((a, b) => b.gain - a.gain || (a.name < b.name ? -1 : 1));
}

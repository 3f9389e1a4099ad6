import { mean as meanOf } from '../stats/sums.js';
import { hasBit } from '../outcomes/bits.js';
import { lowerOverBest, upperOverBest, type Score } from '../stats/gain-over-best.js';
import { clusterLower, clusterUpper, countClusters } from './cluster-limits.js';
import { shareSaved } from './share-saved.js';
import { inEachDeal, type PolicyContext } from './context.js';
import type { Counted, PolicyKind, MeasuredPolicy, RealisedPolicy } from './types.js';
import { weightAt } from '../stats/weight.js';

export interface RealiseExtra {
  /** Whether all that the policy learned came from the training folds (or it learned nothing). */
  readonly heldOut: boolean;
  /** Positions that costs are the mean of, where not all with an outcome: an answer that did not come has none. */
  readonly asked?: (position: number) => boolean;
  /** Whether it returns other draws than those that the outcomes of the models are of. */
  readonly severalDraws?: boolean;
  /** By position, US dollars and seconds for the policy's answer; NaN where not known. */
  readonly cost?: Float64Array;
  readonly latency?: Float64Array;
}

/** What a policy answers in one deal of the folds: by position, its outcome, and what that took. */
export type Played = Pick<RealiseExtra, 'cost' | 'latency'> & { readonly outcome: Float64Array };

/**
 * What the variance of the gain of a learned policy is, relative to that of as many independent queries. Folds are scored
 * with what was learned from each other, which makes 1 + K / (K - 1) for K folds of one deal (Nadeau and Bengio, Machine
 * Learning 52, 2003). The mean over many deals varies less: for a choice between two models that are equal it is 1.48. But
 * for a choice in each of two domains 1.5 missed in 7% of the simulated evaluations, and this does in 1% (scripts/claims/learned.js).
 */
const LEARNED = 1.75;

/**
 * What a policy realises that learns nothing from these queries: its gain over the single best model on the same queries,
 * with limits, and the share of the headroom that this is.
 *
 * The gain has exact limits (exactPairedLower). Where ties were split, outcomes are fractions, and the limits are those of the
 * sums of wins and losses. Those are too wide if anything: a fraction varies less than the coin that it is the chance of.
 * Where queries come in clusters, the limits are by bets on clusters (clusterLower). Of an ensemble in the results these are the limits of the certificate
 * (compareEnsemble), but where a baseline is declared: then they are of the gain over that.
 *
 * Every limit is for one policy, chosen without a look at these numbers, and holds for its gain over the truly best model,
 * whichever that is (lowerOverBest, upperOverBest). A declared baseline needs no choice.
 * - "Every policy gains less than min-gain" needs no correction for how many were tried. It is claimed only where the
 *   upper limit of each is below min-gain. If it is false, some policy gains as much, and the claim needs that one's
 *   limit to be wrong, which has probability delta at most (an intersection-union test: Berger, Technometrics 24, 1982).
 * - "The best of these policies gains at least so much" needs one: the largest of many estimates flatters itself, and its
 *   own limits do not cover at their level. It is claimed at delta over the number tried (jointLower).
 *
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
): MeasuredPolicy | undefined {
  return played(name, kind, outcome, context, extra, 1);
}

/**
 * What a policy realises that is learned on the training folds of every deal: all figures are means over the deals, and so
 * are the limits, each of them for LEARNED times the variance. What they are limits of is the mean gain of policies
 * that are trained on four fifths of the queries, and not the gain of the one that is trained on all of them.
 *
 * No upper limit is below 0: of models that are nearly equal, the one that does better on some folds does worse on the rest,
 * so that a choice between them seems to lose what it does not.
 *
 * @param learn  the policy in one deal; undefined where it cannot be learned in one
 */
export function realiseLearned(
  name: string,
  kind: PolicyKind,
  context: PolicyContext,
  learn: (context: PolicyContext) => Played | undefined,
  extra: Pick<RealiseExtra, 'severalDraws'> = {},
): MeasuredPolicy | undefined {
  const deals: MeasuredPolicy[] = [];
  for (const deal of inEachDeal(context)) {
    const answers = learn(deal);
    if (answers === undefined) return undefined;
    const { outcome, ...took } = answers;
    const one = played(name, kind, outcome, deal, { heldOut: true, ...extra, ...took }, LEARNED);
    if (one === undefined) return undefined;
    deals.push(one);
  }
  const mean = (of: (policy: MeasuredPolicy) => number): number =>
    deals.reduce((sum, policy) => sum + of(policy), 0) / deals.length;
  const known = (of: (policy: MeasuredPolicy) => number | null): number | null =>
    deals.some((policy) => of(policy) === null) ? null : mean((policy) => of(policy)!);
  return {
    ...deals[0]!,
    counted: deals.flatMap(({ counted }) => counted),
    accuracy: mean(({ accuracy }) => accuracy),
    gain: mean(({ gain }) => gain),
    interval: [
      mean(({ interval }) => interval[0]),
      Math.max(
        0,
        mean(({ interval }) => interval[1]),
      ),
    ],
    upper: Math.max(
      0,
      mean(({ upper }) => upper),
    ),
    shareOfHeadroom: known(({ shareOfHeadroom }) => shareOfHeadroom),
    deals: deals.length,
    won: mean(({ won }) => won),
    lost: mean(({ lost }) => lost),
    against: deals[0]!.against.map((_, m) => ({
      won: mean(({ against }) => against[m]!.won),
      lost: mean(({ against }) => against[m]!.lost),
    })),
    saving: meanSaving(deals.map(({ saving }) => saving)),
    cost: known(({ cost }) => cost),
    latency: known(({ latency }) => latency),
  };
}

function meanSaving(savings: readonly MeasuredPolicy['saving'][]): MeasuredPolicy['saving'] {
  const known = savings.filter((saving) => saving !== null);
  if (known.length < savings.length) return null;
  const mean = (of: 'point' | 'lower' | 'upper'): number =>
    known.reduce((sum, saving) => sum + saving[of], 0) / known.length;
  return { point: mean('point'), lower: mean('lower'), upper: mean('upper') };
}

function played(
  name: string,
  kind: PolicyKind,
  outcome: Float64Array,
  context: PolicyContext,
  extra: RealiseExtra,
  variance: number,
): MeasuredPolicy | undefined {
  const { delta } = context;
  const { queries, correct, room } = totals(outcome, context);
  if (queries === 0) return undefined;
  const scores = scoresAgainst(context.candidates, outcome, context);
  const chosen = context.candidates.indexOf(context.singleBest);
  const { won, lost } = scores[chosen]!;
  const gain = (won - lost) / queries;
  const { unitOf } = context;
  const counted: Counted =
    unitOf === null
      ? {
          by: 'pairs',
          scores: scores.map((each) => ({ won: each.won / variance, lost: each.lost / variance })),
          size: queries / variance,
        }
      : countClusters(outcome, { ...context, unitOf }, gain, variance);
  const upperAt = (alpha: number): number =>
    counted.by === 'clusters'
      ? clusterUpper(counted, alpha)
      : upperOverBest(counted.scores, chosen, counted.size, alpha);
  const severalDraws = extra.severalDraws === true;
  return {
    name,
    kind,
    queries,
    accuracy: correct / queries,
    gain,
    interval: [lowerLimitOf([counted], delta / 2), upperAt(delta / 2)],
    upper: upperAt(delta),
    counted: [counted],
    method: counted.by === 'pairs' ? 'exactPaired' : 'clusterBets',
    deals: null,
    shareOfHeadroom: room > 0 && !severalDraws ? (won - lost) / room : null,
    severalDraws,
    heldOut: extra.heldOut,
    won,
    lost,
    against: scoresAgainst(context.priced, outcome, context),
    variance,
    saving: savingOver(extra.cost, outcome, context),
    cost: meanWhereAnswered(extra.cost, outcome, context, extra.asked),
    latency: meanWhereAnswered(extra.latency, outcome, context, extra.asked),
  };
}

/** What a policy's outcomes add up to. `room`: queries that the single best model gets wrong and some other model right. */
function totals(
  outcome: Float64Array,
  { comparator, oracle, weights }: PolicyContext,
): { queries: number; correct: number; room: number } {
  let [queries, correct, room] = [0, 0, 0];
  for (let i = 0; i < outcome.length; i++) {
    const value = outcome[i]!;
    if (Number.isNaN(value)) continue;
    if (!(value >= 0 && value <= 1)) throw new RangeError(`outcome: in [0, 1], not ${value}`);
    const weight = weightAt(weights, i);
    queries += weight;
    correct += weight * value;
    room += weight * (oracle[i]! - comparator[i]!);
  }
  return { queries, correct, room };
}

function scoresAgainst(
  models: readonly number[],
  outcome: Float64Array,
  { matrix, rows, weights }: PolicyContext,
): Score[] {
  const gained = new Float64Array(outcome.length);
  const missed = new Float64Array(outcome.length);
  for (let i = 0; i < outcome.length; i++) {
    if (Number.isNaN(outcome[i]!)) continue;
    gained[i] = weightAt(weights, i) * outcome[i]!;
    missed[i] = weightAt(weights, i) * (1 - outcome[i]!);
  }
  return models.map((model) => {
    const right = matrix.right[model]!;
    let [won, lost] = [0, 0];
    for (let i = 0; i < outcome.length; i++) {
      if (hasBit(right, rows[i]!)) lost += missed[i]!;
      else won += gained[i]!;
    }
    return { won, lost };
  });
}

/** What is saved against the reference; null unless costs and outcomes are known on every query. */
function savingOver(
  cost: Float64Array | undefined,
  outcome: Float64Array,
  { delta, referenceCost, costUnits }: PolicyContext,
): MeasuredPolicy['saving'] {
  if (cost === undefined || referenceCost === null || costUnits === null || outcome.some(Number.isNaN)) return null;
  return cost.some(Number.isNaN) ? null : shareSaved(cost, referenceCost, costUnits, delta);
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
    const weight = weightAt(weights, i);
    sum += weight * values[i]!;
    queries += weight;
  }
  return queries === 0 || Number.isNaN(sum) ? null : sum / queries;
}

/** One-sided lower limit, at level 1 - alpha, of the gain of a policy: the mean over its deals. */
export function lowerLimitOf(counted: readonly Counted[], alpha: number): number {
  const limits = counted.map((deal) =>
    deal.by === 'clusters' ? clusterLower(deal, alpha) : lowerOverBest(deal.scores, deal.size, alpha),
  );
  return meanOf(limits);
}

/** With the limit of each that holds for the best of all `tried`: at an equal share of delta (Bonferroni). */
export function realisedOf(
  { against: _, variance: __, saving: ___, counted, ...policy }: MeasuredPolicy,
  tried: number,
  delta: number,
): RealisedPolicy {
  return { ...policy, jointLower: policy.kind === 'ensemble' ? null : lowerLimitOf(counted, delta / tried) };
}

/** Best first: by gain, and by name where that is the same. */
export function bestFirst(policies: readonly MeasuredPolicy[]): MeasuredPolicy[] {
  return [...policies].sort((a, b) => b.gain - a.gain || (a.name < b.name ? -1 : 1));
}

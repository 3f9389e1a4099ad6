import type { Interval } from '../certificate/types.js';
import { exactPairedLower, exactPairedUpper } from '../stats/paired-exact.js';
import type { Cascade, MeasuredPolicy } from './types.js';
import { ascending } from '../stats/ranks.js';
import { weightedMean } from '../stats/sums.js';
import { betsInterval } from './bets-interval.js';
import type { ConfidenceSignal } from './cascades-confidence.js';
import { inEachDeal, outcomesOf, type PolicyContext } from './context.js';
import type { AnswerCosts } from './cost-answers.js';
import { realiseLearned } from './realise.js';
import { weightAt } from '../stats/weight.js';

type Measured = Pick<Cascade, 'thresholds' | 'escalated' | 'accuracy' | 'advantage' | 'advantageInterval'>;

/** Chooses the threshold of a cascade on each fold's training queries and scores it on the queries held out, in every deal. */
export function measureCascade(
  signal: ConfidenceSignal,
  strong: number,
  context: PolicyContext,
  costs: AnswerCosts,
): { measured: Measured; policy: MeasuredPolicy } {
  const { matrix, rows, weights } = context;
  const [low, high] = [outcomesOf(context, signal.model), outcomesOf(context, strong)];
  const order = ascending(signal.values);
  const [cheapName, strongName] = [matrix.models[signal.model]!, matrix.models[strong]!];
  const deals = inEachDeal(context).map((deal) => {
    const thresholds = deal.folds.map((_, fold) => bestThreshold(order, signal.values, low, high, deal, fold));
    const escalates = Float64Array.from(rows, (_, i) => Number(signal.values[i]! < thresholds[deal.foldOf[i]!]!));
    const rates = deal.folds.map((_, fold) => shareOfFold(escalates, deal, fold));
    const outcome = Float64Array.from(rows, (_, i) => (escalates[i] ? high[i]! : low[i]!));
    const advantage = weightedMean(
      outcome.map((right, i) => right - low[i]! - rates[deal.foldOf[i]!]! * (high[i]! - low[i]!)),
      weights,
    );
    const interval =
      deal.unitOf === null
        ? intervalAround(advantage, escalates, low, high, deal)
        : clusteredInterval(advantage, escalates, low, high, deal);
    return { foldOf: deal.foldOf, thresholds, escalates, outcome, advantage, interval };
  });
  const spent = (by: ReadonlyMap<string, Float64Array>, draws: number, escalates: Float64Array): Float64Array =>
    Float64Array.from(rows, (row, i) => {
      const first = draws * (by.get(cheapName)?.[row] ?? NaN);
      return escalates[i] ? first + (by.get(strongName)?.[row] ?? NaN) : first;
    });
  const policy = realiseLearned(`cascade: ${cheapName}, then ${strongName}`, 'cascade', context, ({ foldOf }) => {
    const { escalates, outcome } = deals.find((deal) => deal.foldOf === foldOf)!;
    return {
      outcome,
      cost: spent(costs.dollars, signal.draws, escalates),
      // Draws are made side by side; the strong model is asked after them.
      latency: spent(costs.seconds, 1, escalates),
    };
  })!;
  const mean = (of: (deal: (typeof deals)[0]) => number): number =>
    deals.reduce((sum, deal) => sum + of(deal), 0) / deals.length;
  const measured = {
    thresholds: deals[0]!.thresholds.map((threshold) => (threshold === Infinity ? null : threshold)),
    escalated: mean(({ escalates }) => weightedMean(escalates, weights)),
    accuracy: policy.accuracy,
    advantage: mean(({ advantage }) => advantage),
    advantageInterval: [mean(({ interval }) => interval[0]), mean(({ interval }) => interval[1])] as const,
  };
  return { measured, policy };
}

/**
 * Two-sided interval of the advantage over random escalation. With a share e of the queries escalated, that advantage is
 * e (1 - e) times the difference of two means of "strong right less cheap right": of the queries escalated and of those
 * kept. Each mean has exact limits, which hold for a handful of queries too, and the two are put together by
 * the squares of their distances (Zou and Donner, Statistics in Medicine 27, 2008). Thresholds are taken as given.
 */
function intervalAround(
  advantage: number,
  escalates: Float64Array,
  low: Float64Array,
  high: Float64Array,
  { weights, delta }: PolicyContext,
): Interval {
  const sides = [0, 1].map((side) => {
    let [queries, won, lost] = [0, 0, 0];
    for (let i = 0; i < escalates.length; i++) {
      if (escalates[i] !== side) continue;
      const weight = weightAt(weights, i);
      queries += weight;
      if (high[i]! > low[i]!) won += weight;
      if (high[i]! < low[i]!) lost += weight;
    }
    return { queries, won, lost };
  });
  const [kept, escalated] = sides as [(typeof sides)[0], (typeof sides)[0]];
  // Where nothing is kept, or nothing escalated, there is nothing to be unsure of: random escalation does the same.
  if (kept.queries === 0 || escalated.queries === 0) return [advantage, advantage];
  const [keptDown, keptUp] = distances(kept, delta);
  const [escalatedDown, escalatedUp] = distances(escalated, delta);
  const scale = (kept.queries * escalated.queries) / (kept.queries + escalated.queries) ** 2;
  return [advantage - scale * Math.hypot(escalatedDown, keptUp), advantage + scale * Math.hypot(escalatedUp, keptDown)];
}

/**
 * The same where queries come in clusters. With d for "strong right less cheap right", the advantage is the mean of
 * (d - mean d) (1 - e) over the queries escalated and of -(d - mean d) e over those kept, which says how much each query has
 * to do with it, the share escalated being an estimate too. Of this mean, by bets on clusters.
 */
function clusteredInterval(
  advantage: number,
  escalates: Float64Array,
  low: Float64Array,
  high: Float64Array,
  context: PolicyContext,
): Interval {
  const rate = weightedMean(escalates, context.weights);
  if (rate === 0 || rate === 1) return [advantage, advantage];
  const difference = high.map((right, i) => right - low[i]!);
  const mean = weightedMean(difference, context.weights);
  const range = Math.max(rate, 1 - rate) * (1 + Math.abs(mean));
  const influence = Array.from(difference, (d, i) => ((d - mean) * (escalates[i]! - rate)) / range);
  const [down, up] = betsInterval([...influence.keys()], influence, context);
  const centre = weightedMean(Float64Array.from(influence), context.weights);
  return [advantage + range * (down - centre), advantage + range * (up - centre)];
}

/** How far the limits of a mean difference lie below and above it. */
function distances(
  { queries, won, lost }: { queries: number; won: number; lost: number },
  delta: number,
): [number, number] {
  const mean = (won - lost) / queries;
  const alpha = delta / 2;
  return [mean - exactPairedLower(won, lost, queries, alpha), exactPairedUpper(won, lost, queries, alpha) - mean];
}

/**
 * The confidence from which keeping the cheap answer gives the highest accuracy on the training queries; of equal ones
 * the lowest, which escalates least. Queries without a confidence are always escalated.
 *
 * @returns Infinity where asking the strong model every time is best
 */
function bestThreshold(
  order: Uint32Array,
  values: Float64Array,
  low: Float64Array,
  high: Float64Array,
  { foldOf, weights }: PolicyContext,
  heldOut: number,
): number {
  let [best, most, gained, last] = [Infinity, -Infinity, 0, -Infinity];
  for (const i of order) {
    if (foldOf[i] === heldOut) continue;
    const value = values[i]!;
    if (value !== last && gained > most) [best, most] = [value, gained];
    last = value;
    gained += weightAt(weights, i) * (high[i]! - low[i]!);
  }
  return gained > most ? Infinity : best;
}

function shareOfFold(values: Float64Array, { foldOf, weights }: PolicyContext, fold: number): number {
  const isIn = (_: number, i: number): boolean => foldOf[i] === fold;
  return weightedMean(values.filter(isIn), weights === null ? null : weights.filter(isIn));
}

import { averageRecovered, callsFor, recoveredGap } from '../stats/recovered-gap.js';
import { normalQuantile } from '../stats/normal.js';
import { inEachDeal, type Deal, type PolicyContext } from './context.js';
import { mixtureAt } from './mixture.js';
import { mostLikely } from './most-likely.js';
import { realiseLearned, type Played } from './realise.js';
import type { Chances } from './routers-chances.js';
import { meanOver, type PredictedFold, type Texts } from './routers-texts.js';
import type { MeasuredPolicy, PricedRouter, RoutedPair } from './types.js';

/** Of accuracy, in the cost of the reference: none, then from 0.4 points in steps of the root of 2, until the cheapest is asked. */
const PRICES = [
  0,
  ...Array.from({ length: 11 }, (_, octave) => [2 ** (octave - 8), Math.SQRT2 * 2 ** (octave - 8)]).flat(),
];
/** Shares of calls to the stronger of two models. */
const CALLS = 100;
/** Of the variance of a loss, what its limit takes it to be, nearly: what is learned varies more (see realise). */
const VARIANCE = 2;

/** A router of which the chances are known, fold by fold, in each deal of the context. */
export interface PredictedRouter {
  readonly name: string;
  readonly predicted: ReadonlyMap<Deal['folds'], readonly PredictedFold[]>;
}

/**
 * A router that asks the model with the highest chance to be right, less a price times what it costs (the mean on the training
 * queries, as a share of the reference's): at each of several prices, and as a policy at the price that was chosen for each
 * fold on its training queries. There it is the one that saves most of those that are likely to be shown to lose at most
 * `maxLoss` on as many queries as there are; where none is, the reference answers. All prices share one fit.
 *
 * @param context  with the priced models; without weights
 */
export function priceRouter(
  { name, predicted }: PredictedRouter,
  context: PolicyContext,
  texts: Texts,
  maxLoss: number,
): { router: PricedRouter; policy: MeasuredPolicy | undefined } {
  const market = marketOf(context, texts);
  const deals = new Map(
    inEachDeal(context).map((deal) => [
      deal.folds,
      predicted.get(deal.folds)!.map((fold) => withRatios(fold, deal, texts)),
    ]),
  );
  const curve = PRICES.map((price) => {
    let [right, cost] = [0, 0];
    for (const folds of deals.values())
      for (const fold of folds)
        for (const [i, model] of picksAt(price, fold, fold.heldOut).entries()) {
          const query = fold.heldOut.queries[i]!;
          right += texts.right[model]![query]!;
          cost += texts.costs[model]![query]!;
        }
    const answers = deals.size * texts.positions.length;
    const [accuracy, spent] = [right / answers, cost / answers];
    const mixture = mixtureAt(market, spent);
    return {
      price,
      accuracy,
      cost: spent,
      saving: 1 - spent / market.referenceCost,
      overMixture: mixture === null ? null : accuracy - mixture,
    };
  });
  const policy = realiseLearned(`${name}, priced`, 'router', context, (deal) =>
    played(deals.get(deal.folds)!, deal, texts, maxLoss),
  );
  return { router: { name, curve, pair: pairOf(context, texts, market, [...deals.values()]) }, policy };
}

/** What models cost and how often they are right, over the queries of the texts. */
function marketOf({ priced, singleBest }: PolicyContext, { costs, right, positions }: Texts) {
  const all = Uint32Array.from(positions.keys());
  const mean = (of: (model: number) => ArrayLike<number>): number[] =>
    priced.map((m) => meanOver(Float64Array.from(of(m)), all));
  const market = { costs: mean((m) => costs[m]!), accuracies: mean((m) => right[m]!) };
  return { ...market, referenceCost: market.costs[priced.indexOf(singleBest)]! };
}

interface PricedFold extends PredictedFold {
  /** What it may take for the reference: the best model on its training queries, if what that costs is known. */
  readonly reference: number;
  /** Of each model, its cost on the training queries as a share of the reference's; null where it is not known. */
  readonly ratios: readonly (number | null)[];
}

function withRatios(fold: PredictedFold, { singleBest, trainingBest }: PolicyContext, { costs }: Texts): PricedFold {
  const best = trainingBest[fold.fold]!;
  const reference = costs[best] === null ? singleBest : best;
  const { queries } = fold.training;
  const unit = meanOver(costs[reference]!, queries) || 1;
  const ratios = fold.models.map((m) => (costs[m] === null ? null : meanOver(costs[m]!, queries) / unit));
  return { ...fold, reference, ratios };
}

/** By query, the model that is asked at a price. */
function picksAt(price: number, { models, ratios }: PricedFold, { chances, queries }: Chances): Uint32Array {
  return Uint32Array.from(queries, (_, i) => {
    const worth = (m: number): number =>
      ratios[m] === null ? -Infinity : chances[i * models.length + m]! - price * ratios[m]!;
    return models[mostLikely(models.length, worth)]!;
  });
}

/** What is answered in one deal, each fold at its own price. */
function played(folds: readonly PricedFold[], deal: PolicyContext, texts: Texts, maxLoss: number): Played {
  const { costs, positions, right } = texts;
  const [outcome, cost] = [new Float64Array(deal.rows.length).fill(NaN), new Float64Array(deal.rows.length).fill(NaN)];
  for (const fold of folds) {
    const price = choosePrice(fold, deal, texts, maxLoss);
    const picks = price === undefined ? undefined : picksAt(price, fold, fold.heldOut);
    for (const [i, query] of fold.heldOut.queries.entries()) {
      const model = picks?.[i] ?? fold.reference;
      outcome[positions[query]!] = right[model]![query]!;
      cost[positions[query]!] = costs[model]![query]!;
    }
  }
  return { outcome, cost };
}

/** undefined where no price is likely to be shown to lose at most `maxLoss`. */
function choosePrice(
  fold: PricedFold,
  deal: PolicyContext,
  { costs, right }: Texts,
  maxLoss: number,
): number | undefined {
  const { queries } = fold.training;
  const reference = right[fold.reference]!;
  const errors = normalQuantile(1 - deal.delta) * Math.sqrt(VARIANCE / deal.queries);
  let [best, least] = [undefined as number | undefined, Infinity];
  for (const price of PRICES) {
    let [won, lost, cost] = [0, 0, 0];
    for (const [i, model] of picksAt(price, fold, fold.training).entries()) {
      const query = queries[i]!;
      if (right[model]![query]! > reference[query]!) won += 1;
      if (right[model]![query]! < reference[query]!) lost += 1;
      cost += costs[model]![query]!;
    }
    const loss = (lost - won) / queries.length;
    // One more that differs: none seen is no certainty.
    const deviation = Math.sqrt((lost + won + 1) / queries.length - loss ** 2);
    if (loss + errors * deviation <= maxLoss && cost < least) [best, least] = [price, cost];
  }
  return best;
}

/** The figures of the literature on routers for the reference and the cheapest model, where that is right less often. */
function pairOf(
  { matrix, priced, singleBest }: PolicyContext,
  { right }: Texts,
  { accuracies, costs }: ReturnType<typeof marketOf>,
  deals: readonly (readonly PredictedFold[])[],
): RoutedPair | null {
  const cheapest = costs.indexOf(Math.min(...costs));
  const [weak, strong] = [priced[cheapest]!, singleBest];
  if (!(accuracies[cheapest]! < accuracies[priced.indexOf(strong)]!)) return null;
  const mean = new Float64Array(CALLS + 1);
  for (const folds of deals) {
    const [scores, gains]: [number[], number[]] = [[], []];
    for (const { heldOut, models } of folds) {
      const [s, w] = [models.indexOf(strong), models.indexOf(weak)];
      for (const [i, query] of heldOut.queries.entries()) {
        scores.push(heldOut.chances[i * models.length + s]! - heldOut.chances[i * models.length + w]!);
        gains.push(right[strong]![query]! - right[weak]![query]!);
      }
    }
    const curve = recoveredGap(Float64Array.from(scores), Float64Array.from(gains), CALLS);
    for (const [step, value] of curve.entries()) mean[step]! += value / deals.length;
  }
  return {
    strong: matrix.models[strong]!,
    weak: matrix.models[weak]!,
    pgr: Array.from({ length: 10 }, (_, i) => ({ calls: (i + 1) / 10, recovered: mean[((i + 1) * CALLS) / 10]! })),
    apgr: averageRecovered(mean),
    cpt50: callsFor(mean, 0.5),
    cpt80: callsFor(mean, 0.8),
  };
}

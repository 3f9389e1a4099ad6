import { hasBit } from '../outcomes/bits.js';
import { BUDGET, STEPS } from '../correlation/budget.js';
import type { Deal, PolicyContext } from './context.js';
import { frontierOf } from './cost-frontier.js';
import { countTerms } from './features-text.js';
import { fitFeatures, type Features, type QueryFacts } from './features.js';
import { NearestQueries } from './nearest-queries.js';
import type { Predicted, Router } from './routers-chances.js';
import { preference, type Queries } from './routers-queries.js';

/** Queries that routers are measured on; of more, a sample. */
export const MAX_QUERIES = 10_000;
/** Training queries of a fold that routers learn from texts; of more, some. */
export const MAX_TRAINING = 2_000;
/** Models among which routers choose by texts: the best on the training queries, and with costs those that none is better and cheaper than. */
export const MAX_MODELS = 12;

/** What routers read, once for all folds and deals: it comes from the queries alone, and from no outcome. */
export interface Texts {
  /** Positions of the sampled queries. */
  readonly positions: Uint32Array;
  readonly features: Features;
  readonly nearest: NearestQueries;
  /** Of each model by query, 1 where it is right. */
  readonly right: readonly Uint8Array[];
  /** Of each model by query, what its answer costs; null where that is not known. */
  readonly costs: readonly (Float64Array | null)[];
}

/** What a router makes of a fold; queries are positions in the texts. */
export interface PredictedFold extends Predicted {
  readonly fold: number;
  /** The models of the chances, as the matrix numbers them; best first. */
  readonly models: readonly number[];
}

/** @param costs  of the priced models of the context, by position; null where savings are not asked for */
export function textsOf(
  { matrix, priced, rows }: PolicyContext,
  queries: Queries,
  costs: readonly Float64Array[] | null,
): Texts {
  const positions = queries.positions.subarray(0, MAX_QUERIES);
  const prompts = queries.prompts.slice(0, MAX_QUERIES);
  const facts: QueryFacts = {
    terms: countTerms(prompts),
    domains: queries.domains.slice(0, MAX_QUERIES),
    lengths: Float64Array.from(prompts, (prompt) => prompt?.length ?? 0),
  };
  const features = fitFeatures(facts);
  const right = matrix.right.map((bits) => Uint8Array.from(positions, (at) => Number(hasBit(bits, rows[at]!))));
  return {
    positions,
    features,
    nearest: new NearestQueries(features),
    right,
    costs: matrix.models.map((_, m) => {
      const own = costs?.[priced.indexOf(m)];
      return own === undefined ? null : Float64Array.from(positions, (at) => own[at]!);
    }),
  };
}

/** Training queries of a fold that are learned from, at most. */
export function trainingOf({ positions }: Texts): number {
  return Math.min(MAX_TRAINING, positions.length);
}

export function dealsWithin({ deals, folds, matrix }: PolicyContext, texts: Texts): number {
  const training = trainingOf(texts);
  const perQuery = texts.features.column.length / texts.positions.length;
  const steps = perQuery * STEPS.fittedFeature + STEPS.neighbour;
  const deal = folds.length * Math.min(MAX_MODELS, matrix.models.length) * training * steps;
  return Math.max(1, Math.min(deals.length, Math.floor(BUDGET.routers / deal)));
}

/** What a router predicts of each fold of a deal, learned on the others. */
export function predictDeal(
  route: Router,
  context: PolicyContext,
  { foldOf, folds }: Deal,
  texts: Texts,
): PredictedFold[] {
  const { features, nearest, positions, right } = texts;
  const all = Uint32Array.from(positions.keys());
  return [...folds.keys()].map((fold) => {
    const heldOut = all.filter((i) => foldOf[positions[i]!] === fold);
    const training = all.filter((i) => foldOf[positions[i]!] !== fold).subarray(0, MAX_TRAINING);
    const { order, accuracyOf } = preference(context.matrix, folds[fold]!.training);
    const models = candidatesOf(order, accuracyOf, context, texts, training);
    const task = { features, nearest, training, heldOut, models };
    const predicted = route({
      ...task,
      right: models.map((m) => right[m]!),
      accuracies: models.map((m) => accuracyOf(m)),
    });
    return { ...predicted, fold, models };
  });
}

/** Of very many models the best; where costs are known, first the reference and those that no other is better and cheaper than. */
function candidatesOf(
  order: readonly number[],
  accuracyOf: (model: number) => number,
  { singleBest, priced }: PolicyContext,
  { costs }: Texts,
  training: Uint32Array,
): readonly number[] {
  if (order.length <= MAX_MODELS || priced.length === 0) return order.slice(0, MAX_MODELS);
  const offers = order.flatMap((m) =>
    costs[m] === null ? [] : [{ name: String(m), accuracy: accuracyOf(m), cost: meanOver(costs[m]!, training) }],
  );
  const frontier = frontierOf(offers).map(({ name }) => Number(name));
  // The cheapest and the reference are the ends of what is traded.
  const wanted = [singleBest, ...frontier.slice(0, 1), ...frontier.slice(1).reverse(), ...order];
  const chosen = new Set([...new Set(wanted)].slice(0, MAX_MODELS));
  return order.filter((m) => chosen.has(m));
}

/** Mean of values over some queries. */
export function meanOver(values: Float64Array, queries: Uint32Array): number {
  return queries.reduce((sum, query) => sum + values[query]!, 0) / queries.length;
}

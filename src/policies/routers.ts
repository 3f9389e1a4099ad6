import { hasBit } from '../outcomes/bits.js';
import type { PolicyContext } from './context.js';
import type { AnswerCosts } from './cost-answers.js';
import { mostLikely } from './most-likely.js';
import { routeByNeighbours } from './neighbours.js';
import { priceRouter } from './priced-routers.js';
import { realiseLearned, type Played } from './realise.js';
import type { Router } from './routers-chances.js';
import { logisticRouter } from './routers-logistic.js';
import { preference, queriesOf, type Queries } from './routers-queries.js';
import {
  dealsWithin,
  MAX_MODELS,
  MAX_QUERIES,
  MAX_TRAINING,
  predictDeal,
  textsOf,
  trainingOf,
  type PredictedFold,
  type Texts,
} from './routers-texts.js';
import type { MeasuredPolicy, PricedRouter } from './types.js';
import { weightAt } from '../stats/weight.js';

/** What routers are priced by: by priced model, the cost at each position; and the accuracy that may be given up. */
export interface Pricing {
  readonly modelCosts: readonly Float64Array[];
  readonly maxLoss: number;
}

export interface Routers {
  readonly realised: MeasuredPolicy[];
  /** The routers from texts once more, trading accuracy for cost; none where costs are not known. */
  readonly priced: { readonly routers: readonly PricedRouter[]; readonly policies: readonly MeasuredPolicy[] };
  readonly notes: string[];
}

/**
 * Routers that could be built on these results, each learned on the training folds and scored on the fold held out: the
 * best model of the query's domain, logistic regressions on its text, and its nearest neighbours.
 *
 * Routers see the query and no answer.
 *
 * @returns the routers that there is something to learn for, and why others are missing or measured on less
 */
export function routers(context: PolicyContext, costs: AnswerCosts, pricing: Pricing | null = null): Routers {
  const notes: string[] = [];
  const queries = queriesOf(context);
  const realised: (MeasuredPolicy | undefined)[] = [];
  const priced: ReturnType<typeof priceRouter>[] = [];
  const learned = (name: string, on: PolicyContext, picks: (deal: PolicyContext) => Int32Array): void => {
    realised.push(realiseLearned(name, 'router', on, (deal) => playOf(picks(deal), deal, costs)));
  };
  if (new Set(queries.domains).size > 1) {
    learned('router: best model of the domain', context, (deal) => picksByDomain(deal, queries));
  } else {
    notes.push('No router by domain: the questions have no subjects or tasks that tell them apart.');
  }
  if (context.weights !== null) {
    notes.push(
      'No router learned from texts: rows stand for several identical questions, which would be in training and test alike.',
    );
  } else if (queries.prompts.every((prompt) => prompt === undefined)) {
    notes.push('No router learned from texts: the results hold no prompts.');
  } else {
    const texts = textsOf(context, queries, pricing?.modelCosts ?? null);
    const deals = dealsWithin(context, texts);
    const on = { ...context, deals: context.deals.slice(0, deals) };
    for (const [name, router] of ROUTERS) {
      const route = router();
      const predicted = new Map(on.deals.map((deal) => [deal.folds, predictDeal(route, on, deal, texts)]));
      learned(name, on, (deal) => picksByTexts(predicted.get(deal.folds)!, deal, texts));
      if (pricing !== null) priced.push(priceRouter({ name, predicted }, on, texts, pricing.maxLoss));
    }
    const without = queries.prompts.filter((prompt) => prompt === undefined).length;
    if (without > 0)
      notes.push(
        `${without} of ${queries.prompts.length} questions ${without === 1 ? 'has no prompt and was' : 'have no prompt and were'} routed by domain at most.`,
      );
    if (queries.positions.length > MAX_QUERIES)
      notes.push(
        `Routers from texts were measured on a sample of ${MAX_QUERIES} questions${pricing === null ? '' : ', so that what they save is not set beside the other policies'}.`,
      );
    if (context.matrix.models.length > MAX_MODELS)
      notes.push(
        `Routers from texts choose among the ${MAX_MODELS} models that are best on the training questions${pricing === null ? '' : ', or best for what they cost'}.`,
      );
    if (trainingOf(texts) === MAX_TRAINING)
      notes.push(`Routers from texts learned from ${MAX_TRAINING} questions a fold, to keep the time short.`);
    if (deals < context.deals.length)
      notes.push(
        `Routers from texts were measured on ${deals} of the ${context.deals.length} deals, to keep the time short.`,
      );
  }
  return {
    realised: realised.filter((policy) => policy !== undefined),
    priced: {
      routers: priced.map(({ router }) => router),
      policies: priced.flatMap(({ policy }) => policy ?? []),
    },
    notes,
  };
}

/** By position, the model that is best in the query's domain on the training folds; the best of all where the domain is new. */
function picksByDomain(context: PolicyContext, { positions, domains }: Queries): Int32Array {
  const { matrix, rows, foldOf, folds, weights } = context;
  const size = matrix.models.length;
  const numbers = new Map<string | undefined, number>();
  const numberOf = domains.map((domain) => {
    if (!numbers.has(domain)) numbers.set(domain, numbers.size);
    return numbers.get(domain)!;
  });
  const correct = folds.map(() => new Float64Array(numbers.size * size));
  for (const [i, position] of positions.entries()) {
    const weight = weightAt(weights, position);
    for (let m = 0; m < size; m++) {
      if (hasBit(matrix.right[m]!, rows[position]!)) correct[foldOf[position]!]![numberOf[i]! * size + m]! += weight;
    }
  }
  const picks = new Int32Array(rows.length);
  const total = Float64Array.from(correct[0]!, (_, cell) => correct.reduce((sum, of) => sum + of[cell]!, 0));
  for (const fold of folds.keys()) {
    const { order } = preference(matrix, folds[fold]!.training);
    const best = Array.from({ length: numbers.size }, (_, domain) => {
      // A new domain has no right answers in training: all models tie, and the first in the order is the best of all.
      const at = domain * size;
      return order[mostLikely(size, (k) => total[at + order[k]!]! - correct[fold]![at + order[k]!]!)]!;
    });
    for (const [i, position] of positions.entries())
      if (foldOf[position] === fold) picks[position] = best[numberOf[i]!]!;
  }
  return picks;
}

const ROUTERS: readonly (readonly [name: string, router: () => Router])[] = [
  ['router: tf-idf logistic', logisticRouter],
  ['router: nearest neighbours', () => routeByNeighbours],
];

/** By position, the model with the largest chance to be right; -1 for queries outside the sample. */
function picksByTexts(predicted: readonly PredictedFold[], { rows }: PolicyContext, { positions }: Texts): Int32Array {
  const picks = new Int32Array(rows.length).fill(-1);
  for (const { heldOut, models } of predicted) {
    for (const [i, query] of heldOut.queries.entries())
      picks[positions[query]!] = models[mostLikely(models.length, (m) => heldOut.chances[i * models.length + m]!)]!;
  }
  return picks;
}

/** What comes of a router's picks, models by position; -1 where it has none. */
function playOf(picks: Int32Array, { matrix, rows }: PolicyContext, costs: AnswerCosts): Played {
  const of = (by: ReadonlyMap<string, Float64Array>): Float64Array =>
    Float64Array.from(picks, (m, i) => by.get(matrix.models[m] ?? '')?.[rows[i]!] ?? NaN);
  return {
    outcome: Float64Array.from(picks, (m, i) => (m < 0 ? NaN : Number(hasBit(matrix.right[m]!, rows[i]!)))),
    cost: of(costs.dollars),
    latency: of(costs.seconds),
  };
}

import { hasBit } from '../outcomes/bits.js';
import { hashOrder } from '../outcomes/hash-order.js';
import { BUDGET, STEPS } from '../correlation/budget.js';
import { overlap } from '../outcomes/error-overlap.js';
import type { PolicyContext } from './context.js';
import type { AnswerCosts } from './cost-answers.js';
import { countTerms } from './features-text.js';
import { fitFeatures, type Features, type QueryFacts } from './features.js';
import { NearestQueries } from './nearest-queries.js';
import { routeByNeighbours } from './neighbours.js';
import { realiseLearned, type Played } from './realise.js';
import { logisticRouter } from './routers-logistic.js';
import { mostLikely } from './most-likely.js';
import type { Router } from './routers-picks.js';
import type { MeasuredPolicy } from './types.js';
import { weightAt } from '../stats/weight.js';

/** Queries that routers are measured on; of more, a sample. */
const MAX_QUERIES = 10_000;
/** Training queries of a fold that routers learn from texts; of more, some. */
const MAX_TRAINING = 2_000;
/** The models that are best on the training queries, among which routers choose by texts. */
const MAX_MODELS = 12;

/**
 * Routers that could be built on these results, each learned on the training folds and scored on the fold held out: the
 * best model of the query's domain, logistic regressions on its text, and its nearest neighbours.
 *
 * A query's domain is its subject, or its task where none is logged. Routers see the query and no answer.
 *
 * @returns the routers that there is something to learn for, and why others are missing or measured on less
 */
export function routers(context: PolicyContext, costs: AnswerCosts): { realised: MeasuredPolicy[]; notes: string[] } {
  const notes: string[] = [];
  const queries = queriesOf(context);
  const realised: (MeasuredPolicy | undefined)[] = [];
  const learned = (name: string, on: PolicyContext, picks: (deal: PolicyContext) => Int32Array): void => {
    realised.push(realiseLearned(name, 'router', on, (deal) => playOf(picks(deal), deal, costs)));
  };
  if (new Set(queries.domains).size > 1) {
    learned('router: best model of the domain', context, (deal) => picksByDomain(deal, queries));
  } else {
    notes.push('No router by domain: the queries have no subjects or tasks that tell them apart.');
  }
  if (context.weights !== null) {
    notes.push(
      'No router learned from texts: rows stand for several identical queries, which would be in training and test alike.',
    );
  } else if (queries.prompts.every((prompt) => prompt === undefined)) {
    notes.push('No router learned from texts: the results hold no prompts.');
  } else {
    const texts = textsOf(context, queries);
    const deals = dealsWithin(context, texts);
    const on = { ...context, deals: context.deals.slice(0, deals) };
    for (const [name, router] of ROUTERS) {
      const route = router();
      learned(name, on, (deal) => picksByTexts(route, deal, texts));
    }
    const without = queries.prompts.filter((prompt) => prompt === undefined).length;
    if (without > 0)
      notes.push(`${without} of ${queries.prompts.length} queries have no prompt and were routed by domain at most.`);
    if (queries.sampled) notes.push(`Routers from texts were measured on a sample of ${MAX_QUERIES} queries.`);
    if (context.matrix.models.length > MAX_MODELS)
      notes.push(`Routers from texts choose among the ${MAX_MODELS} models that are best on the training queries.`);
    if (trainingOf(texts) === MAX_TRAINING)
      notes.push(`Routers from texts learned from ${MAX_TRAINING} queries a fold, to keep the time short.`);
    if (deals < context.deals.length)
      notes.push(
        `Routers from texts were measured on ${deals} of the ${context.deals.length} deals, to keep the time short.`,
      );
  }
  return { realised: realised.filter((policy) => policy !== undefined), notes };
}

/** What is known of the queries. They are in the order of a hash of their ids, so that the order of rows never shows. */
interface Queries {
  /** Position in the context of each. */
  readonly positions: Uint32Array;
  readonly domains: readonly (string | undefined)[];
  readonly prompts: readonly (string | undefined)[];
  readonly sampled: boolean;
}

function queriesOf({ rows, matrix, evidence }: PolicyContext): Queries {
  const ids = Array.from(rows, (row) => matrix.id(row));
  const positions = hashOrder(ids);
  return {
    positions,
    domains: Array.from(positions, (at) => evidence?.subjects[rows[at]!] ?? taskOf(ids[at]!)),
    prompts: Array.from(positions, (at) => evidence?.prompts[rows[at]!]),
    sampled: positions.length > MAX_QUERIES,
  };
}

/** The task of a query id of the form `task:id`. */
function taskOf(id: string): string | undefined {
  return /^((?:[^\\:]|\\.)+):/s.exec(id)?.[1];
}

/** Models best first by the training queries of a fold; of equal ones the first name. */
function preference({ matrix, folds }: PolicyContext, fold: number): number[] {
  const { rows, weights } = folds[fold]!.training;
  const correct = matrix.right.map((right) => overlap(right, rows, weights));
  return [...matrix.models.keys()].sort(
    (a, b) => correct[b]! - correct[a]! || (matrix.models[a]! < matrix.models[b]! ? -1 : 1),
  );
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
    const order = preference(context, fold);
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

/** What routers read, once for all folds and deals: it comes from the queries alone, and from no outcome. */
interface Texts {
  /** Positions of the sampled queries. */
  readonly positions: Uint32Array;
  readonly features: Features;
  readonly nearest: NearestQueries;
  /** Of each model by query, 1 where it is right. */
  readonly right: readonly Uint8Array[];
}

function textsOf({ matrix, rows }: PolicyContext, queries: Queries): Texts {
  const positions = queries.positions.subarray(0, MAX_QUERIES);
  const prompts = queries.prompts.slice(0, MAX_QUERIES);
  const facts: QueryFacts = {
    terms: countTerms(prompts),
    domains: queries.domains.slice(0, MAX_QUERIES),
    lengths: Float64Array.from(prompts, (prompt) => prompt?.length ?? 0),
  };
  const features = fitFeatures(facts);
  const right = matrix.right.map((bits) => Uint8Array.from(positions, (at) => Number(hasBit(bits, rows[at]!))));
  return { positions, features, nearest: new NearestQueries(features), right };
}

/** Training queries of a fold that are learned from, at most. */
function trainingOf({ positions }: Texts): number {
  return Math.min(MAX_TRAINING, positions.length);
}

function dealsWithin({ deals, folds, matrix }: PolicyContext, texts: Texts): number {
  const training = trainingOf(texts);
  const perQuery = texts.features.column.length / texts.positions.length;
  const steps = perQuery * STEPS.fittedFeature + STEPS.neighbour;
  const deal = folds.length * Math.min(MAX_MODELS, matrix.models.length) * training * steps;
  return Math.max(1, Math.min(deals.length, Math.floor(BUDGET.routers / deal)));
}

/** By position, what a router picks that reads the text; -1 for queries outside the sample. */
function picksByTexts(route: Router, deal: PolicyContext, texts: Texts): Int32Array {
  const { rows, foldOf, folds } = deal;
  const { features, nearest, positions, right } = texts;
  const picks = new Int32Array(rows.length).fill(-1);
  const all = Uint32Array.from(positions.keys());
  for (const fold of folds.keys()) {
    const heldOut = all.filter((i) => foldOf[positions[i]!] === fold);
    const training = all.filter((i) => foldOf[positions[i]!] !== fold).subarray(0, MAX_TRAINING);
    const models = preference(deal, fold).slice(0, MAX_MODELS);
    const picked = route({ features, nearest, training, heldOut, models, right: models.map((m) => right[m]!) });
    for (const [i, query] of heldOut.entries()) picks[positions[query]!] = models[picked[i]!]!;
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

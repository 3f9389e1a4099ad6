import { hasBit } from '../../outcomes/bits.js';
import { overlap } from '../overlap.js';
import { hashText } from '../folds.js';
import type { PolicyContext } from './context.js';
import type { AnswerCosts } from './cost-answers.js';
import { countTerms } from './features-text.js';
import { fitFeatures, type QueryFacts } from './features.js';
import { routeByNeighbours } from './neighbours.js';
import { realise } from './realise.js';
import { routeByLogistic } from './routers-logistic.js';
import { mostLikely, type Router } from './routers-picks.js';
import type { RealisedPolicy } from './types.js';

/** Queries that routers are measured on; of more, a sample. */
const MOST_QUERIES = 10_000;
/** Features of all training queries, times models, in one fold: a few seconds of work for all folds. */
const MOST_WORK = 8_000_000;
const FEWEST_TRAINING = 500;
/** Neighbours are sought among all training queries, so time goes by their number times that of all queries. */
const MOST_TRAINING = 2_000;

/**
 * Routers that could be built on these results, each learned on the training folds and scored on the fold held out: the
 * best model of the query's domain, logistic regressions on its text, and its nearest neighbours.
 *
 * A query's domain is its subject, or its task where none is logged. Routers see the query and no answer.
 *
 * @returns the routers that there is something to learn for, and why others are missing or measured on less
 */
export function routers(context: PolicyContext, costs: AnswerCosts): { realised: RealisedPolicy[]; notes: string[] } {
  const notes: string[] = [];
  const queries = queriesOf(context);
  const realised: (RealisedPolicy | undefined)[] = [];
  if (new Set(queries.domains).size > 1) {
    realised.push(routed('router: best model of the domain', picksByDomain(context, queries), context, costs));
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
    const { learned, shortened } = learnedPicks(context, queries);
    for (const [name, picks] of learned) realised.push(routed(name, picks, context, costs));
    const without = queries.prompts.filter((prompt) => prompt === undefined).length;
    if (without > 0)
      notes.push(`${without} of ${queries.prompts.length} queries have no prompt and were routed by domain at most.`);
    if (queries.sampled) notes.push(`Routers from texts were measured on a sample of ${MOST_QUERIES} queries.`);
    if (shortened !== undefined)
      notes.push(`Routers from texts learned from ${shortened} queries a fold, to keep the time short.`);
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

function queriesOf({ rows, matrix, evidence, seed }: PolicyContext): Queries {
  const keyed = Array.from(rows, (row, position) => {
    const id = matrix.id(row);
    return { id, position, hash: hashText(id, seed + 1) };
  });
  keyed.sort((a, b) => a.hash - b.hash || (a.id < b.id ? -1 : a.id > b.id ? 1 : a.position - b.position));
  return {
    positions: Uint32Array.from(keyed, ({ position }) => position),
    domains: keyed.map(({ id, position }) => evidence?.subjects[rows[position]!] ?? taskOf(id)),
    prompts: keyed.map(({ position }) => evidence?.prompts[rows[position]!]),
    sampled: keyed.length > MOST_QUERIES,
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
    const weight = weights?.[position] ?? 1;
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

const LEARNED: readonly (readonly [string, Router])[] = [
  ['router: tf-idf logistic', routeByLogistic],
  ['router: nearest neighbours', routeByNeighbours],
];

/** By position, the picks of the routers that read the text; -1 for queries outside the sample. */
function learnedPicks(
  context: PolicyContext,
  queries: Queries,
): { learned: Map<string, Int32Array>; shortened: number | undefined } {
  const { matrix, rows, foldOf, folds } = context;
  const positions = queries.positions.subarray(0, MOST_QUERIES);
  const prompts = queries.prompts.slice(0, MOST_QUERIES);
  const facts: QueryFacts = {
    terms: countTerms(prompts),
    domains: queries.domains.slice(0, MOST_QUERIES),
    lengths: Float64Array.from(prompts, (prompt) => prompt?.length ?? 0),
  };
  const perQuery = Math.max(1, facts.terms.column.length / positions.length);
  const affordable = Math.floor(MOST_WORK / (matrix.models.length * perQuery));
  const most = Math.min(MOST_TRAINING, Math.max(FEWEST_TRAINING, affordable));
  const learned = new Map(LEARNED.map(([name]) => [name, new Int32Array(rows.length).fill(-1)]));
  const all = Uint32Array.from(positions.keys());
  let shortened: number | undefined;
  for (const fold of folds.keys()) {
    const heldOut = all.filter((i) => foldOf[positions[i]!] === fold);
    const training = all.filter((i) => foldOf[positions[i]!] !== fold);
    if (training.length > most) shortened = most;
    const order = preference(context, fold);
    const right = order.map((m) => Uint8Array.from(positions, (at) => Number(hasBit(matrix.right[m]!, rows[at]!))));
    const used = training.subarray(0, most);
    const task = { features: fitFeatures(facts, used), training: used, heldOut, right };
    for (const [name, route] of LEARNED) {
      const picks = route(task);
      for (const [i, query] of heldOut.entries()) learned.get(name)![positions[query]!] = order[picks[i]!]!;
    }
  }
  return { learned, shortened };
}

/** What a router realises by its picks, models by position; -1 where it has none. */
function routed(
  name: string,
  picks: Int32Array,
  context: PolicyContext,
  costs: AnswerCosts,
): RealisedPolicy | undefined {
  const { matrix, rows } = context;
  const outcome = Float64Array.from(picks, (m, i) => (m < 0 ? NaN : Number(hasBit(matrix.right[m]!, rows[i]!))));
  const of = (by: ReadonlyMap<string, Float64Array>): Float64Array =>
    Float64Array.from(picks, (m, i) => by.get(matrix.models[m] ?? '')?.[rows[i]!] ?? NaN);
  return realise(name, 'router', outcome, context, {
    heldOut: true,
    cost: of(costs.dollars),
    latency: of(costs.seconds),
  });
}

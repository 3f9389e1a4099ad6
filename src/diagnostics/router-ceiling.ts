import { lowerMeanLimit, upperMeanLimit } from '../stats/betting.js';
import { hashText } from './folds.js';
import type { RouterCeiling } from './types.js';

/** Graded draws of one model, by query: the same queries in the same order for every model. */
export interface ModelDraws {
  readonly name: string;
  readonly draws: Uint32Array;
  /** Draws that are right, or the sum of their scores in [0, 1]. */
  readonly right: Float64Array;
  /** Of these, those of one half, split by the index of the draw and never by its outcome. */
  readonly firstHalfDraws: Uint32Array;
  readonly firstHalfRight: Float64Array;
}

export interface RepeatedDraws {
  readonly models: readonly ModelDraws[];
  /** Id of a query, by its position in the arrays. */
  readonly id: (query: number) => string;
}

/**
 * The largest gain of any router: a policy that decides by the query alone and so cannot pick the lucky draw.
 *
 * With p_m(q) the chance that model m is right on q, the best router gains G = min_m E[max_m' p_m'(q) - p_m(q)].
 * - `point` and `upper` put mean draws for chances: by Jensen's inequality E[max of means] >= E[max of chances], so the
 *   mean of max_m' p^_m'(q) - p^_m(q), a variable in [0, 1], is not below G_m. `upper` is the least of its upper
 *   confidence limits over m, each at delta / M, or the declared baseline's alone, at delta.
 * - `crossFitted` and `lower` choose the model of each query by half of its draws and score it on the other half, both
 *   ways, averaged for each query so that queries stay independent. What it chooses is one router, so it gains no more
 *   than the best. `lower` is the least of the lower limits over m, each at delta: G is one of the G_m, so looking at
 *   all of them costs nothing. Ties are shared equally, which needs no knowledge of the other queries.
 *
 * The limits are those of Waudby-Smith and Ramdas (2023), valid at every number of queries. They depend on the order
 * of the queries, which is that of a seeded hash of the ids: no order that a file may have can bend them.
 *
 * @param baseline  name of the declared baseline, if any
 * @param delta     one-sided level of each limit, in (0, 1)
 * @returns null where no query has two draws of every model, in both halves
 */
export function routerCeiling(
  input: RepeatedDraws,
  baseline: string | undefined,
  delta: number,
  seed: number,
): RouterCeiling | null {
  const { models } = input;
  const total = models[0]?.draws.length ?? 0;
  const queries = usableQueries(input, total, seed);
  const n = queries.length;
  if (n === 0) return null;
  const against = baseline === undefined ? models : models.filter(({ name }) => name === baseline);
  const oracle = Float64Array.from(queries, (q) =>
    models.reduce((most, m) => Math.max(most, m.right[q]! / m.draws[q]!), 0),
  );
  const chosen = Float64Array.from(
    queries,
    (q) => (crossScore(models, q, 'first') + crossScore(models, q, 'second')) / 2,
  );

  let [point, crossFitted, upper, lower] = [Infinity, Infinity, Infinity, Infinity];
  const values = new Float64Array(n);
  const byMean = against
    .map((model) => {
      const own = Float64Array.from(queries, (q) => model.right[q]! / model.draws[q]!);
      return { own, mean: mean(own) };
    })
    .sort((a, b) => b.mean - a.mean);
  for (const model of byMean) {
    const headroom = mean(oracle) - model.mean;
    point = Math.min(point, headroom);
    crossFitted = Math.min(crossFitted, mean(chosen) - model.mean);
    // A model further behind than the bound found cannot lower it; leaving it out only ever raises the least.
    if (headroom < upper) {
      for (let i = 0; i < n; i++) values[i] = oracle[i]! - model.own[i]!;
      upper = Math.min(upper, upperMeanLimit(values, delta / against.length));
    }
    for (let i = 0; i < n; i++) values[i] = (1 + chosen[i]! - model.own[i]!) / 2;
    lower = Math.min(lower, 2 * lowerMeanLimit(values, delta) - 1);
  }
  const repeats = queries.reduce((least, q) => models.reduce((few, m) => Math.min(few, m.draws[q]!), least), Infinity);
  return { repeats, queries: n, leftOut: total - n, gain: { point, lower: Math.max(0, lower), upper, crossFitted } };
}

/** Queries with draws of every model in both halves, in the order of a hash of their ids. */
function usableQueries({ models, id }: RepeatedDraws, total: number, seed: number): number[] {
  const usable: { query: number; name: string; hash: number }[] = [];
  for (let query = 0; query < total; query++) {
    if (!models.every((m) => m.firstHalfDraws[query]! > 0 && m.draws[query]! > m.firstHalfDraws[query]!)) continue;
    const name = id(query);
    usable.push({ query, name, hash: hashText(name, seed) });
  }
  usable.sort((a, b) => a.hash - b.hash || (a.name < b.name ? -1 : 1));
  return usable.map(({ query }) => query);
}

/** Chooses by one half of the draws on a query and scores by the other; the mean score where several models tie. */
function crossScore(models: readonly ModelDraws[], query: number, chooseBy: 'first' | 'second'): number {
  let [best, ties, score] = [-1, 0, 0];
  for (const model of models) {
    const first = model.firstHalfRight[query]! / model.firstHalfDraws[query]!;
    const second =
      (model.right[query]! - model.firstHalfRight[query]!) / (model.draws[query]! - model.firstHalfDraws[query]!);
    const [choice, result] = chooseBy === 'first' ? [first, second] : [second, first];
    if (choice > best) [best, ties, score] = [choice, 1, result];
    else if (choice === best) [ties, score] = [ties + 1, score + result];
  }
  return score / ties;
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

import { hashOrder } from '../outcomes/hash-order.js';
import { meanLowerLimit } from '../stats/target-bets.js';
import { routerScores } from './router-scores.js';
import { mean } from '../stats/sums.js';
import { routerUpperLimit } from './router-upper.js';
import type { RouterCeiling } from './types.js';

/** Graded draws of one model, by query: the same queries in the same order for every model. */
export interface ModelDraws {
  readonly name: string;
  readonly draws: Uint32Array;
  /** Draws that are right. */
  readonly right: Uint32Array;
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
 * - `point` and `upper`: from statistics of the draws with an expectation of at least G; see `routerUpperLimit`.
 * - `crossFitted` and `lower`: what one router gains that chooses by all draws but one and is scored on that one; see
 *   `routerScores`. It gains no more than the best. `lower` is the least of the lower limits over m, each at delta: G is
 *   one of the G_m, so looking at all of them costs nothing.
 *
 * The limits are won by bets (see `stats/target-bets`) and hold at every number of queries. They depend on the order of
 * the queries, which is that of the SHA-256 of the ids.
 *
 * @param baseline  name of the declared baseline, if any
 * @param delta     one-sided level of each limit, in (0, 1)
 * @returns null where no query has two draws of every model
 */
export function routerCeiling(input: RepeatedDraws, baseline: string | undefined, delta: number): RouterCeiling | null {
  const total = input.models[0]?.draws.length ?? 0;
  const usable: number[] = [];
  for (let query = 0; query < total; query++)
    if (input.models.every(({ draws }) => draws[query]! >= 2)) usable.push(query);
  const n = usable.length;
  if (n === 0) return null;
  const queries = Array.from(hashOrder(usable.map(input.id)), (i) => usable[i]!);
  // In order of name, so that the order of columns does not show.
  const models = [...input.models]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, draws, right }) => ({
      name,
      draws: Uint32Array.from(queries, (q) => draws[q]!),
      right: Uint32Array.from(queries, (q) => right[q]!),
    }));
  const against = [...models.keys()].filter((m) => baseline === undefined || models[m]!.name === baseline);
  const shares = models.map(({ draws, right }) => Float64Array.from(draws, (r, q) => right[q]! / r));
  const means = against.map((m) => mean(shares[m]!));
  const scores = routerScores(models);
  const crossFitted = mean(scores) - Math.max(...means);
  const above = routerUpperLimit(models, shares, against, delta);
  // The largest gain is at least 0, and at least what one router gains.
  const point = Math.max(0, crossFitted, above.point);
  const values = new Float64Array(n);
  let lower = Infinity;
  for (const m of against) {
    for (let q = 0; q < n; q++) values[q] = (1 + scores[q]! - shares[m]![q]!) / 2;
    lower = Math.min(lower, 2 * meanLowerLimit(values, delta) - 1);
  }
  const repeats = models.reduce((least, { draws }) => draws.reduce((few, r) => Math.min(few, r), least), Infinity);
  return {
    repeats,
    queries: n,
    leftOut: total - n,
    gain: {
      point,
      lower: Math.max(0, lower),
      upper: Math.max(point, above.upper),
      crossFitted,
    },
  };
}

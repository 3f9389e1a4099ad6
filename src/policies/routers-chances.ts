import type { Features } from './features.js';
import type { NearestQueries } from './nearest-queries.js';

/** One fold of a router: what it may learn from, and what it must route. Queries are positions in one order. */
export interface RoutingTask {
  readonly features: Features;
  readonly nearest: NearestQueries;
  readonly training: Uint32Array;
  readonly heldOut: Uint32Array;
  /** The models to choose from, as the matrix numbers them. */
  readonly models: readonly number[];
  /** Of each of them by query, 1 where it is right. Models come best first, by the training queries. */
  readonly right: readonly Uint8Array[];
  /** Of each, the share of the training queries of the fold that it gets right, in (0, 1). */
  readonly accuracies: readonly number[];
}

/** Chances to be right: by query the chances of each model, one query after the other. */
export interface Chances {
  readonly queries: Uint32Array;
  readonly chances: Float64Array;
}

/** What a router makes of a fold. */
export interface Predicted {
  readonly heldOut: Chances;
  /** Of training queries, without a look at their own outcomes: what may be chosen by them was not learned from them. */
  readonly training: Chances;
}

/** Works out the chance of each model to be right on each query. */
export type Router = (task: RoutingTask) => Predicted;

/** @param chance  of a model, an index into those of the task, on a query */
export function chancesOf(
  queries: Uint32Array,
  models: number,
  chance: (model: number, query: number) => number,
): Chances {
  const chances = new Float64Array(queries.length * models);
  for (const [i, query] of queries.entries())
    for (let m = 0; m < models; m++) chances[i * models + m] = chance(m, query);
  return { queries, chances };
}

/** Right answers of a model among some queries. */
export function countRight(right: Uint8Array, queries: Uint32Array): number {
  let correct = 0;
  for (const query of queries) correct += right[query]!;
  return correct;
}

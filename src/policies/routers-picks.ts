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
}

/** For each held-out query the model to ask, an index into `right`. */
export type Router = (task: RoutingTask) => Uint32Array;

/** Right answers of a model among some queries. */
export function countRight(right: Uint8Array, queries: Uint32Array): number {
  let correct = 0;
  for (const query of queries) correct += right[query]!;
  return correct;
}

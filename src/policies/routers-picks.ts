import type { Features } from './features.js';
import type { NearestQueries } from './neighbours.js';

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

/** The model with the highest estimate; of equal ones the better model, so that no signal means the single best. */
export function mostLikely(models: number, estimate: (model: number) => number): number {
  let [best, highest] = [0, -Infinity];
  for (let m = 0; m < models; m++) {
    const value = estimate(m);
    if (value > highest) [best, highest] = [m, value];
  }
  return best;
}

/** Right answers of a model among some queries. */
export function countRight(right: Uint8Array, queries: Uint32Array): number {
  let correct = 0;
  for (const query of queries) correct += right[query]!;
  return correct;
}

import { chancesOf, type Predicted, type RoutingTask } from './routers-chances.js';

/** Numbers of neighbours to choose among. Beside them stands all of the training queries: each model's own accuracy. */
const SIZES = [5, 10, 20, 50, 100];
const MAX_NEIGHBOURS = SIZES.at(-1)!;

/**
 * The chance of a model to be right, by nearest neighbours: how often it is right on the training queries most like this one,
 * by the cosine of their TF-IDF rows.
 *
 * How many neighbours is chosen among the training queries, each predicted from the others: the number with the least
 * mean squared error over all models (Brier score). Where no number predicts better than the models' accuracies, these are
 * the chances on every query; so they are on a query that shares no term with any training query.
 */
export function routeByNeighbours(task: RoutingTask): Predicted {
  const { accuracies, nearest, training, heldOut, right } = task;
  const isTraining = new Uint8Array(nearest.queries);
  for (const query of training) isTraining[query] = 1;
  const near = (query: number): Uint32Array => nearest.to(query, MAX_NEIGHBOURS, isTraining);
  const size = chooseSize(near, training, right) ?? 0;
  const chances = (queries: Uint32Array): Predicted['heldOut'] =>
    chancesOf(queries, right.length, (m, query) => {
      const neighbours = near(query).subarray(0, size);
      if (neighbours.length === 0) return accuracies[m]!;
      let correct = 0;
      for (const neighbour of neighbours) correct += right[m]![neighbour]!;
      return correct / neighbours.length;
    });
  return { heldOut: chances(heldOut), training: chances(training) };
}

/** undefined where accuracies alone predict best. */
function chooseSize(
  nearestTo: (query: number) => Uint32Array,
  training: Uint32Array,
  right: readonly Uint8Array[],
): number | undefined {
  const n = training.length;
  const correct = right.map((of) => training.reduce((sum, query) => sum + of[query]!, 0));
  const losses = new Float64Array(SIZES.length);
  let lossAlone = 0;
  for (const query of training) {
    const near = nearestTo(query);
    for (const [m, of] of right.entries()) {
      const outcome = of[query]!;
      // Of the others only, as for the neighbours.
      const alone = (correct[m]! - outcome) / Math.max(1, n - 1);
      lossAlone += (alone - outcome) ** 2;
      let sum = 0;
      for (let s = 0, seen = 0; s < SIZES.length; s++) {
        for (; seen < Math.min(SIZES[s]!, near.length); seen++) sum += of[near[seen]!]!;
        losses[s]! += ((seen === 0 ? alone : sum / seen) - outcome) ** 2;
      }
    }
  }
  const least = losses.indexOf(Math.min(...losses));
  return losses[least]! < lossAlone ? SIZES[least] : undefined;
}

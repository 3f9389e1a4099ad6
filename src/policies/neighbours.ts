import type { Features } from './features.js';
import { mostLikely, type RoutingTask } from './routers-picks.js';

/** Numbers of neighbours to choose among. Beside them stands all of the training queries: each model's own accuracy. */
const SIZES = [5, 10, 20, 50, 100];
const MOST = SIZES.at(-1)!;

/**
 * Routes by nearest neighbours: the model that is right most often on the training queries most like this one, by the
 * cosine of their TF-IDF rows.
 *
 * How many neighbours is chosen among the training queries, each predicted from the others: the number with the least
 * mean squared error over all models (Brier score). Where no number predicts better than the models' accuracies, every
 * query goes to the best model; so does a query that shares no term with any training query.
 */
export function routeByNeighbours({ nearest, training, heldOut, right }: RoutingTask): Uint32Array {
  const isTraining = new Uint8Array(nearest.queries);
  for (const query of training) isTraining[query] = 1;
  const near = (query: number): Uint32Array => nearest.to(query, MOST, isTraining);
  const size = chooseSize(near, training, right);
  if (size === undefined) return new Uint32Array(heldOut.length);
  return heldOut.map((query) => {
    const neighbours = near(query).subarray(0, size);
    return mostLikely(right.length, (m) => {
      let correct = 0;
      for (const neighbour of neighbours) correct += right[m]![neighbour]!;
      return correct;
    });
  });
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

/** Neighbours of each query that are kept: enough that most sets of training queries have MOST among them. */
const KEPT = 800;

/** The queries nearest to each, by the cosine of their terms; once for all folds and deals. */
export class NearestQueries {
  private readonly start: Uint32Array;
  private readonly query: Uint32Array;
  private readonly value: Float64Array;
  private readonly similarity: Float64Array;
  private readonly known: (Uint32Array | undefined)[];
  readonly queries: number;

  constructor(private readonly features: Features) {
    const { termColumns } = features;
    this.queries = features.start.length - 1;
    this.known = Array.from({ length: this.queries });
    this.start = new Uint32Array(termColumns + 1);
    this.forEachTerm((column) => (this.start[column + 1]! += 1));
    for (let c = 0; c < termColumns; c++) this.start[c + 1]! += this.start[c]!;
    const next = this.start.slice();
    this.query = new Uint32Array(this.start[termColumns]!);
    this.value = new Float64Array(this.query.length);
    this.forEachTerm((column, value, query) => {
      const at = next[column]!++;
      this.query[at] = query;
      this.value[at] = value;
    });
    this.similarity = new Float64Array(this.queries);
  }

  /** Those of some queries that are nearest to one, nearest first, at most `most`; itself is not among them. */
  to(query: number, most: number, among: Uint8Array): Uint32Array {
    const near = (this.known[query] ??= this.nearest(query));
    const found = new Uint32Array(Math.min(most, near.length));
    let count = 0;
    for (let i = 0; i < near.length && count < found.length; i++) if (among[near[i]!] === 1) found[count++] = near[i]!;
    return found.subarray(0, count);
  }

  /** All that share a term, nearest first, at most KEPT; equally near ones in their order. */
  private nearest(row: number): Uint32Array {
    const { features, start, query, value, similarity } = this;
    similarity.fill(0);
    for (let k = features.start[row]!; k < features.start[row + 1]!; k++) {
      const column = features.column[k]!;
      if (column >= features.termColumns) break;
      const x = features.value[k]!;
      for (let at = start[column]!; at < start[column + 1]!; at++) similarity[query[at]!]! += x * value[at]!;
    }
    similarity[row] = 0;
    // The least similarity that still counts, from a sort without a comparison function, which is fast.
    const sorted = similarity.slice().sort();
    const least = Math.max(sorted[Math.max(0, sorted.length - KEPT)]!, Number.MIN_VALUE);
    const near: number[] = [];
    for (let i = 0; i < similarity.length; i++) if (similarity[i]! >= least) near.push(i);
    return Uint32Array.from(near.sort((a, b) => similarity[b]! - similarity[a]! || a - b).slice(0, KEPT));
  }

  private forEachTerm(visit: (column: number, value: number, query: number) => void): void {
    const { start, column, value, termColumns } = this.features;
    for (let query = 0; query < this.queries; query++) {
      for (let k = start[query]!; k < start[query + 1]! && column[k]! < termColumns; k++)
        visit(column[k]!, value[k]!, query);
    }
  }
}

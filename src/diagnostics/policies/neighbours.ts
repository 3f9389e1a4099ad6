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
export function routeByNeighbours({ features, training, heldOut, right }: RoutingTask): Uint32Array {
  const index = new TermIndex(features, training);
  const size = chooseSize(
    training.map((_, i) => i),
    (i) => index.nearest(training[i]!, i),
    training,
    right,
  );
  if (size === undefined) return new Uint32Array(heldOut.length);
  return heldOut.map((query) => {
    const near = index.nearest(query, undefined).subarray(0, size);
    return mostLikely(right.length, (m) => {
      let correct = 0;
      for (const neighbour of near) correct += right[m]![training[neighbour]!]!;
      return correct;
    });
  });
}

/** undefined where accuracies alone predict best. */
function chooseSize(
  positions: Uint32Array,
  nearestTo: (position: number) => Uint32Array,
  training: Uint32Array,
  right: readonly Uint8Array[],
): number | undefined {
  const n = training.length;
  const correct = right.map((of) => training.reduce((sum, query) => sum + of[query]!, 0));
  const losses = new Float64Array(SIZES.length);
  let lossAlone = 0;
  for (const position of positions) {
    const near = nearestTo(position);
    for (const [m, of] of right.entries()) {
      const outcome = of[training[position]!]!;
      // Of the others only, as for the neighbours.
      const alone = (correct[m]! - outcome) / Math.max(1, n - 1);
      lossAlone += (alone - outcome) ** 2;
      let sum = 0;
      for (let s = 0, seen = 0; s < SIZES.length; s++) {
        for (; seen < Math.min(SIZES[s]!, near.length); seen++) sum += of[training[near[seen]!]!]!;
        losses[s]! += ((seen === 0 ? alone : sum / seen) - outcome) ** 2;
      }
    }
  }
  const least = losses.indexOf(Math.min(...losses));
  return losses[least]! < lossAlone ? SIZES[least] : undefined;
}

/** For each term the training queries that have it, so that only those are gone through that share a term. */
class TermIndex {
  private readonly start: Uint32Array;
  private readonly query: Uint32Array;
  private readonly value: Float64Array;
  private readonly similarity: Float64Array;

  constructor(
    private readonly features: Features,
    training: Uint32Array,
  ) {
    const { termColumns } = features;
    this.start = new Uint32Array(termColumns + 1);
    this.forEachTerm(training, (column) => (this.start[column + 1]! += 1));
    for (let c = 0; c < termColumns; c++) this.start[c + 1]! += this.start[c]!;
    const next = this.start.slice();
    this.query = new Uint32Array(this.start[termColumns]!);
    this.value = new Float64Array(this.query.length);
    this.forEachTerm(training, (column, value, position) => {
      const at = next[column]!++;
      this.query[at] = position;
      this.value[at] = value;
    });
    this.similarity = new Float64Array(training.length);
  }

  /**
   * Positions of the training queries nearest to a query, nearest first, at most MOST; equally near ones in their order. None that
   * has no term in common with it, and not the one at `except`.
   */
  nearest(row: number, except: number | undefined): Uint32Array {
    const { features, start, query, value, similarity } = this;
    similarity.fill(0);
    for (let k = features.start[row]!; k < features.start[row + 1]!; k++) {
      const column = features.column[k]!;
      if (column >= features.termColumns) break;
      const x = features.value[k]!;
      for (let at = start[column]!; at < start[column + 1]!; at++) similarity[query[at]!]! += x * value[at]!;
    }
    if (except !== undefined) similarity[except] = 0;
    // The least similarity that still counts, from a sort without a comparison function, which is fast.
    const sorted = similarity.slice().sort();
    const least = Math.max(sorted[Math.max(0, sorted.length - MOST)]!, Number.MIN_VALUE);
    const near: number[] = [];
    for (let i = 0; i < similarity.length; i++) if (similarity[i]! >= least) near.push(i);
    return Uint32Array.from(near.sort((a, b) => similarity[b]! - similarity[a]! || a - b).slice(0, MOST));
  }

  private forEachTerm(training: Uint32Array, visit: (column: number, value: number, position: number) => void): void {
    const { start, column, value, termColumns } = this.features;
    for (const [position, row] of training.entries()) {
      for (let k = start[row]!; k < start[row + 1]! && column[k]! < termColumns; k++)
        visit(column[k]!, value[k]!, position);
    }
  }
}

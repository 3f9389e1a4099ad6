import type { ClusterLabel } from '../outcomes/pool.js';
import { combine, count, forEachBit, setBit, type Bits } from '../outcomes/bits.js';
import type { OutcomeMatrix } from '../outcomes/matrix.js';
import { weightAt } from '../stats/weight.js';
import { sha256 } from '../base/sha256.js';

/** Some of the complete queries: rows, and how many queries each stands for. */
export interface Part {
  readonly rows: Bits;
  readonly weights: Float64Array | null;
  readonly queries: number;
}

export interface Fold {
  readonly training: Part;
  readonly heldOut: Part;
}

export const FOLDS = 5;
/** Below two queries a fold nothing that is held out would say anything. */
export const MIN_TO_FOLD = 2 * FOLDS;

/**
 * Splits the complete queries into folds by the SHA-256 of the number of the deal and their ids, so that neither the order of
 * the rows nor anybody's choice of a seed decides. The queries of a row that stands for several are dealt out over the folds.
 *
 * Queries of one cluster stay together: what is learned from a query would be told again by its siblings.
 *
 * @param folds    how many, >= 2; of a handful of queries or clusters some may be empty
 * @param deal     number of the deal: each splits the queries in another way
 * @param cluster  where queries come in clusters; of no use, and not used, where all would be held out at once
 */
export function foldsOf(matrix: OutcomeMatrix, folds: number, deal: number, cluster?: ClusterLabel): Fold[] {
  const { complete, weights } = matrix;
  const foldOfCluster = cluster && dealClusters(matrix, folds, deal, cluster);
  const dealt = Array.from({ length: folds }, () => ({
    rows: new Uint32Array(complete.length),
    weights: weights === null ? null : new Float64Array(weights.length),
  }));
  forEachBit(complete, (row) => {
    const weight = weightAt(weights, row);
    const name = cluster?.(row);
    const together = name === undefined ? undefined : foldOfCluster!.get(name);
    if (together !== undefined) {
      setBit(dealt[together]!.rows, row);
      if (weights !== null) dealt[together]!.weights![row] = weight;
      return;
    }
    const start = dealHash(matrix.id(row), deal) % folds;
    for (let turn = 0; turn < Math.min(folds, weight); turn++) {
      const fold = dealt[(start + turn) % folds]!;
      setBit(fold.rows, row);
      if (fold.weights !== null) fold.weights[row] = Math.floor((weight - turn - 1) / folds) + 1;
    }
  });
  const split = dealt.map((heldOut) => ({
    heldOut: part(heldOut.rows, heldOut.weights),
    training: rest(matrix, heldOut),
  }));
  const isOneCluster = cluster !== undefined && split.some(({ training }) => training.queries === 0);
  return isOneCluster ? foldsOf(matrix, folds, deal) : split;
}

/**
 * The fold of each cluster. Largest clusters first, each to the fold that has the fewest queries so far, for a hash would
 * leave the folds of a few clusters uneven; among clusters of one size a hash decides.
 */
function dealClusters(matrix: OutcomeMatrix, folds: number, deal: number, cluster: ClusterLabel): Map<string, number> {
  const sizes = new Map<string, number>();
  forEachBit(matrix.complete, (row) => {
    const name = cluster(row);
    if (name !== undefined) sizes.set(name, (sizes.get(name) ?? 0) + weightAt(matrix.weights, row));
  });
  const all = [...sizes].map(([name, size]) => ({ name, size, hash: dealHash(name, deal) }));
  all.sort((a, b) => b.size - a.size || a.hash - b.hash || (a.name < b.name ? -1 : 1));
  const filled = Array.from({ length: folds }, () => 0);
  const foldOf = new Map<string, number>();
  for (const { name, size } of all) {
    const fold = filled.indexOf(Math.min(...filled));
    filled[fold]! += size;
    foldOf.set(name, fold);
  }
  return foldOf;
}

function rest({ complete, weights }: OutcomeMatrix, heldOut: Pick<Part, 'rows' | 'weights'>): Part {
  const left = weights === null ? null : weights.map((weight, row) => weight - heldOut.weights![row]!);
  const kept = combine(complete.length * 32, (w) => complete[w]! & ~heldOut.rows[w]!);
  if (left !== null) forEachBit(heldOut.rows, (row) => left[row]! > 0 && setBit(kept, row));
  return part(kept, left);
}

function part(rows: Bits, weights: Float64Array | null): Part {
  return { rows, weights, queries: count(rows, weights) };
}

/** The first 32 bits of the SHA-256 of the number of a deal, a space and a name, in UTF-8. */
function dealHash(name: string, deal: number): number {
  return Number.parseInt(sha256(`${deal} ${name}`).slice(0, 8), 16);
}

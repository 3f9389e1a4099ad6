import { combine, forEachBit, hasBit, type Bits } from '../outcomes/bits.js';
import type { OutcomeMatrix } from '../outcomes/matrix.js';
import { BLOCK, type ClusterSample } from './cluster-replicates.js';
import { dealOut, keysOf, mix } from './deal.js';
import { computeBlocks } from './parallel.js';
import { percentile } from './percentile.js';
import type { ClusterDiagnostics } from './types.js';
import { wrongSets } from './wrong-sets.js';

const REPLICATES = 2000;
const FEWEST = 200;
/** Additions, of about a nanosecond each. */
const WORK = 4e9;
/** Groups that clusters are dealt out to where there are more than four times as many kinds of them. */
const GROUPS = 2000;

/**
 * What it does to the gain that queries come in clusters (one passage, one template): how much wider its variance is
 * than that of as many independent queries, and a bootstrap interval over whole clusters.
 *
 * Clusters that are the same to the gain are drawn as one kind. Where there are thousands of kinds, clusters are dealt
 * out to groups at random and the groups resampled: the standard deviation of the replicates is then that of resampled
 * clusters to within a share of 1 / sqrt(2 x groups), below what 2,000 replicates tell.
 *
 * @param clusterOf  the cluster of each row, whole numbers from 0; read at complete rows only
 * @param reference  the single best model, or the declared baseline
 * @param declared   whether it was declared: the gain is then the gain over it, else over the best of each resample
 * @param delta      1 - confidence of the two-sided interval, in (0, 1)
 * @param seed       of the replicates
 * @returns null where there are fewer than two clusters
 */
export function clusterDiagnostics(
  matrix: OutcomeMatrix,
  clusterOf: ArrayLike<number>,
  reference: string,
  declared: boolean,
  delta: number,
  seed: string,
): ClusterDiagnostics | null {
  const { models, wrong } = wrongSets(matrix);
  const clusters = clustersOf(matrix, clusterOf);
  if (clusters.size < 2) return null;
  const against = declared ? [models.indexOf(reference)] : [...models.keys()];
  const size = matrix.universe.length * 32;
  const rescued = against.map((m) => combine(size, (w) => wrong[m]![w]! & ~matrix.allWrong[w]!));
  const sample = kindsOf(matrix, clusters, rescued) ?? groupsOf(matrix, clusters, rescued);
  const work = sample.clusters.length * (rescued.length + 60);
  const blocks = Math.ceil(Math.min(REPLICATES, Math.max(FEWEST, Math.floor(WORK / work))) / BLOCK);
  const gains = computeBlocks(
    'gain',
    { seed, models: rescued.length, sample },
    { blocks, length: BLOCK, seconds: 1e-9 * work * blocks * BLOCK },
  ).sort();
  return {
    clusters: clusters.size,
    largest: clusters.queries.reduce((most, queries) => Math.max(most, queries)),
    designEffect: designEffect(clusters, matrix, rescued[declared ? 0 : models.indexOf(reference)]!),
    interval: [percentile(gains, delta / 2), percentile(gains, 1 - delta / 2)],
    replicates: gains.length,
  };
}

/** The clusters that have complete rows, numbered without gaps. */
interface Clusters {
  readonly size: number;
  /** Of each row; of complete rows only. */
  readonly of: Uint32Array;
  readonly queries: Float64Array;
}

function clustersOf(matrix: OutcomeMatrix, clusterOf: ArrayLike<number>): Clusters {
  const numbers = new Map<number, number>();
  const of = new Uint32Array(matrix.universe.length * 32);
  const queries: number[] = [];
  forEachBit(matrix.complete, (row) => {
    let cluster = numbers.get(clusterOf[row]!);
    if (cluster === undefined) {
      cluster = numbers.size;
      numbers.set(clusterOf[row]!, cluster);
      queries.push(0);
    }
    of[row] = cluster;
    queries[cluster]! += weightOf(matrix, row);
  });
  return { size: numbers.size, of, queries: Float64Array.from(queries) };
}

/** Clusters with as many queries, and as many rescues for every model, as one unit; null where there are too many kinds. */
function kindsOf(matrix: OutcomeMatrix, clusters: Clusters, rescued: readonly Bits[]): ClusterSample | null {
  const kinds = new Map<string, { clusters: number; counts: number[] }>();
  // First the queries, then the rescues of each model.
  const counts = new Float64Array(1 + rescued.length);
  const { rows, start } = rowsByCluster(matrix, clusters);
  for (let cluster = 0; cluster < clusters.size && kinds.size <= 4 * GROUPS; cluster++) {
    counts.fill(0);
    counts[0] = clusters.queries[cluster]!;
    for (let i = start[cluster]!; i < start[cluster + 1]!; i++) {
      const weight = weightOf(matrix, rows[i]!);
      for (let m = 0; m < rescued.length; m++) if (hasBit(rescued[m]!, rows[i]!)) counts[m + 1]! += weight;
    }
    const key = counts.join();
    const kind = kinds.get(key);
    if (kind === undefined) kinds.set(key, { clusters: 1, counts: [...counts] });
    else kind.clusters += 1;
  }
  if (kinds.size > 4 * GROUPS) return null;
  // Sorted by what they hold: the draws must not depend on the order of rows or on how clusters are numbered.
  const sorted = [...kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, kind]) => kind);
  return {
    clusters: Float64Array.from(sorted, (kind) => kind.clusters),
    queries: Float64Array.from(sorted, (kind) => kind.counts[0]!),
    rescues: Float64Array.from(sorted.flatMap((kind) => kind.counts.slice(1))),
  };
}

function rowsByCluster(matrix: OutcomeMatrix, { size, of }: Clusters): { rows: Uint32Array; start: Uint32Array } {
  const start = new Uint32Array(size + 1);
  forEachBit(matrix.complete, (row) => (start[of[row]! + 1]! += 1));
  for (let cluster = 0; cluster < size; cluster++) start[cluster + 1]! += start[cluster]!;
  const next = start.slice();
  const rows = new Uint32Array(start[size]!);
  forEachBit(matrix.complete, (row) => (rows[next[of[row]!]!++] = row));
  return { rows, start };
}

function groupsOf(matrix: OutcomeMatrix, clusters: Clusters, rescued: readonly Bits[]): ClusterSample {
  const models = rescued.length;
  // A cluster's content is its sums, and so are the hashes of it.
  const [first, second] = keysOf(models + 1).map((keys) => {
    const hashes = Uint32Array.from(clusters.queries, (queries) => Math.imul(queries, keys[models]!));
    for (const [m, bits] of rescued.entries())
      forEachBit(bits, (row) => (hashes[clusters.of[row]!]! += Math.imul(weightOf(matrix, row), keys[m]!)));
    return hashes.map(mix);
  }) as [Uint32Array, Uint32Array];
  const group = dealOut(first, second, GROUPS);
  const queries = new Float64Array(GROUPS);
  for (const [cluster, g] of group.entries()) queries[g]! += clusters.queries[cluster]!;
  const rescues = new Float64Array(GROUPS * models);
  for (const [m, bits] of rescued.entries())
    forEachBit(bits, (row) => (rescues[group[clusters.of[row]!]! * models + m]! += weightOf(matrix, row)));
  return { clusters: new Float64Array(GROUPS).fill(1), queries, rescues };
}

/**
 * Sandwich variance of the rescue rate, with the factor C / (C - 1), over p (1 - p) / n. Its sums are of whole numbers,
 * so that their order does not show.
 */
function designEffect({ size, of, queries }: Clusters, matrix: OutcomeMatrix, rescued: Bits): number | null {
  const rescues = new Float64Array(size);
  forEachBit(rescued, (row) => (rescues[of[row]!]! += weightOf(matrix, row)));
  let [n, total, byN, byRescues, crossed] = [0, 0, 0, 0, 0];
  for (let cluster = 0; cluster < size; cluster++) {
    const [q, r] = [queries[cluster]!, rescues[cluster]!];
    n += q;
    total += r;
    byN += q * q;
    byRescues += r * r;
    crossed += q * r;
  }
  if (total === 0 || total === n) return null;
  const rate = total / n;
  const squares = byRescues - 2 * rate * crossed + rate * rate * byN;
  return ((size / (size - 1)) * squares) / (n * rate * (1 - rate));
}

function weightOf({ weights }: OutcomeMatrix, row: number): number {
  return weights === null ? 1 : weights[row]!;
}

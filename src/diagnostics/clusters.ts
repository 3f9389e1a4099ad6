import { combine, forEachBit, hasBit } from '../outcomes/bits.js';
import type { OutcomeMatrix } from '../outcomes/matrix.js';
import { resample } from './multinomial.js';
import { percentile } from './percentile.js';
import type { ClusterDiagnostics } from './types.js';
import { wrongSets } from './wrong-sets.js';

const REPLICATES = 2000;
const FEWEST = 200;
/** Additions, of about a nanosecond each. */
const WORK = 2e9;

/**
 * What it does to the gain that queries come in clusters (one passage, one template): how much wider its variance is
 * than that of as many independent queries, and a bootstrap interval over whole clusters.
 *
 * @param clusterOf  the cluster of each row, whole numbers from 0; read at complete rows only
 * @param reference  the single best model, or the declared baseline
 * @param declared   whether it was declared: the gain is then the gain over it, else over the best of each resample
 * @param delta      1 - confidence of the two-sided interval, in (0, 1)
 * @returns null where there are fewer than two clusters
 */
export function clusterDiagnostics(
  matrix: OutcomeMatrix,
  clusterOf: ArrayLike<number>,
  reference: string,
  declared: boolean,
  delta: number,
  random: () => number,
): ClusterDiagnostics | null {
  const { models, clusters, kinds } = clusterKinds(matrix, clusterOf);
  if (clusters < 2) return null;
  const at = models.indexOf(reference);
  const replicates = Math.min(REPLICATES, Math.max(FEWEST, Math.floor(WORK / (kinds.length * (models.length + 60)))));
  const gains = resampledGains(kinds, declared ? [at] : [...models.keys()], replicates, random);
  return {
    clusters,
    largest: kinds.reduce((most, kind) => Math.max(most, kind.queries), 0),
    designEffect: designEffect(kinds, clusters, at),
    interval: [percentile(gains, delta / 2), percentile(gains, 1 - delta / 2)],
    replicates,
  };
}

/** Clusters that are the same to the gain: as many queries, and as many rescues for every model. */
interface ClusterKind {
  readonly clusters: number;
  readonly queries: number;
  readonly rescues: readonly number[];
}

function clusterKinds(
  matrix: OutcomeMatrix,
  clusterOf: ArrayLike<number>,
): { models: readonly string[]; clusters: number; kinds: ClusterKind[] } {
  const { models, wrong } = wrongSets(matrix);
  const size = matrix.universe.length * 32;
  const rescued = wrong.map((bits) => combine(size, (w) => bits[w]! & ~matrix.allWrong[w]!));
  const rows: number[] = [];
  forEachBit(matrix.complete, (row) => rows.push(row));
  rows.sort((a, b) => clusterOf[a]! - clusterOf[b]!);
  // First the queries, then the rescues of each model.
  const counts = new Float64Array(1 + models.length);
  const kinds = new Map<string, { clusters: number; counts: number[] }>();
  let clusters = 0;
  for (const [i, row] of rows.entries()) {
    const weight = matrix.weights === null ? 1 : matrix.weights[row]!;
    counts[0]! += weight;
    for (const [m, bits] of rescued.entries()) if (hasBit(bits, row)) counts[m + 1]! += weight;
    if (i + 1 < rows.length && clusterOf[rows[i + 1]!] === clusterOf[row]) continue;
    const key = counts.join();
    const kind = kinds.get(key);
    if (kind === undefined) kinds.set(key, { clusters: 1, counts: [...counts] });
    else kind.clusters += 1;
    clusters += 1;
    counts.fill(0);
  }
  // Sorted by what they hold: the draws must not depend on the order of rows or on how clusters are numbered.
  const sorted = [...kinds].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    models,
    clusters,
    kinds: sorted.map(([, kind]) => ({
      clusters: kind.clusters,
      queries: kind.counts[0]!,
      rescues: kind.counts.slice(1),
    })),
  };
}

function resampledGains(
  kinds: readonly ClusterKind[],
  models: readonly number[],
  replicates: number,
  random: () => number,
): Float64Array {
  const clusters = Float64Array.from(kinds, (kind) => kind.clusters);
  const drawn = new Float64Array(kinds.length);
  const rescues = new Float64Array(models.length);
  const gains = new Float64Array(replicates);
  for (let i = 0; i < replicates; i++) {
    resample(clusters, drawn, random);
    rescues.fill(0);
    let queries = 0;
    for (const [k, kind] of kinds.entries()) {
      const times = drawn[k]!;
      if (times === 0) continue;
      queries += times * kind.queries;
      for (let m = 0; m < models.length; m++) rescues[m]! += times * kind.rescues[models[m]!]!;
    }
    gains[i] = rescues.reduce((least, count) => Math.min(least, count)) / queries;
  }
  return gains.sort();
}

/** Sandwich variance of the rescue rate, with the factor C / (C - 1), over p (1 - p) / n. */
function designEffect(kinds: readonly ClusterKind[], clusters: number, model: number): number | null {
  let [queries, rescues] = [0, 0];
  for (const kind of kinds) {
    queries += kind.clusters * kind.queries;
    rescues += kind.clusters * kind.rescues[model]!;
  }
  if (rescues === 0 || rescues === queries) return null;
  const rate = rescues / queries;
  const squares = kinds.reduce(
    (sum, kind) => sum + kind.clusters * (kind.rescues[model]! - rate * kind.queries) ** 2,
    0,
  );
  return ((clusters / (clusters - 1)) * squares) / (queries * rate * (1 - rate));
}

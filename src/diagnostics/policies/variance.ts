import type { PolicyContext } from './context.js';

/**
 * What the variance of a mean over folds is, relative to that of as many independent queries: folds are scored with what
 * was learned from each other (Nadeau and Bengio, Machine Learning 52, 2003).
 */
export function foldEffect(folds: number): number {
  return 1 + folds / (folds - 1);
}

/**
 * The design effect of a policy's gain over the single best model: its variance where whole clusters are drawn, relative
 * to that of as many independent queries, from the sums over C clusters, with the factor C / (C - 1) (L. Kish, Survey
 * Sampling, 1965, chapter 5). Rough below some twenty clusters.
 *
 * @param outcome  by position; NaN is left out
 * @returns 1 or more (that clusters would be better than independent queries is not believed), and 1 without clusters
 */
export function designEffect(outcome: Float64Array, { clusterOf, comparator, weights }: PolicyContext): number {
  if (clusterOf === null) return 1;
  let [queries, sum] = [0, 0];
  for (let i = 0; i < outcome.length; i++) {
    if (Number.isNaN(outcome[i]!)) continue;
    const weight = weights?.[i] ?? 1;
    queries += weight;
    sum += weight * (outcome[i]! - comparator[i]!);
  }
  const mean = sum / queries;
  const byCluster = new Map<number, number>();
  let [within, alone, clusters] = [0, 0, 0];
  for (let i = 0; i < outcome.length; i++) {
    if (Number.isNaN(outcome[i]!)) continue;
    const weight = weights?.[i] ?? 1;
    const deviation = outcome[i]! - comparator[i]! - mean;
    within += weight * deviation * deviation;
    const cluster = clusterOf[i]!;
    if (cluster >= 0) byCluster.set(cluster, (byCluster.get(cluster) ?? 0) + weight * deviation);
    else {
      // Each query of the position is a cluster of its own.
      alone += weight * deviation * deviation;
      clusters += weight;
    }
  }
  clusters += byCluster.size;
  if (within === 0 || clusters < 2) return 1;
  const between = [...byCluster.values()].reduce((total, each) => total + each * each, alone);
  return Math.max(1, ((clusters / (clusters - 1)) * between) / within);
}

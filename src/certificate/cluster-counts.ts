import { combine, forEachBit, type Bits } from '../outcomes/bits.js';
import { hashOrder } from '../outcomes/hash-order.js';
import type { OutcomeMatrix } from '../outcomes/matrix.js';
import type { ClusterLabel } from '../outcomes/pool.js';
import type { ColumnCounts } from '../stats/least-mean.js';
import { weightAt } from '../stats/weight.js';
import type { ClusterSummary } from './types.js';

/** Clusters of complete queries in the order of bets. */
export interface Clusters {
  readonly sizes: Uint32Array;
  /** How many queries of each cluster are in some complete rows. */
  readonly count: (rows: Bits) => Uint32Array;
  /** Queries without a label, each a cluster of its own. */
  readonly unlabelled: number;
}

/** With the rescues of each model, in the order of the matrix. */
export interface ClusterCounts extends Clusters, ColumnCounts {
  readonly columns: readonly Uint32Array[];
  readonly sizes: Uint32Array;
}

export function clusterCounts(matrix: OutcomeMatrix, label: ClusterLabel): ClusterCounts {
  const clusters = clustersOf(matrix, label);
  return { ...clusters, columns: matrix.right.map((right) => clusters.count(rescuesOf(matrix, right))) };
}

/**
 * The clusters of the complete queries. A query without a label is a cluster of its own, named by its id; clusters are in the order
 * of the SHA-256 of their names.
 */
export function clustersOf(matrix: OutcomeMatrix, label: ClusterLabel): Clusters {
  const { complete, weights } = matrix;
  const rows = complete.length * 32;
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const queries: number[] = [];
  // A row may stand for several queries: of one cluster, or, without a label, for as many clusters.
  const first = new Uint32Array(rows);
  const alone = new Uint32Array(rows);
  let unlabelled = 0;
  const open = (name: string): number => {
    queries.push(0);
    return names.push(name) - 1;
  };
  // Clusters first, so that one that is named as a query is stands before it whatever the order of the rows.
  forEachBit(complete, (row) => {
    const name = label(row);
    if (name === undefined) return;
    let cluster = numbers.get(name);
    if (cluster === undefined) numbers.set(name, (cluster = open(name)));
    first[row] = cluster;
    queries[cluster]! += weightAt(weights, row);
  });
  forEachBit(complete, (row) => {
    if (label(row) !== undefined) return;
    const weight = weightAt(weights, row);
    const id = matrix.id(row);
    first[row] = names.length;
    alone[row] = weight;
    unlabelled += weight;
    for (let k = 0; k < weight; k++) queries[open(k === 0 ? id : `${id} ${k}`)] = 1;
  });
  const order = hashOrder(names);
  const place = new Uint32Array(order.length);
  for (let rank = 0; rank < order.length; rank++) place[order[rank]!] = rank;
  const count = (rows: Bits): Uint32Array => {
    const counts = new Uint32Array(order.length);
    forEachBit(rows, (row) => {
      for (let k = 0; k < alone[row]!; k++) counts[place[first[row]! + k]!] = 1;
      if (alone[row] === 0) counts[place[first[row]!]!]! += weightAt(weights, row);
    });
    return counts;
  };
  return {
    sizes: Uint32Array.from(order, (cluster) => queries[cluster]!),
    count,
    unlabelled,
  };
}

/** Complete rows that a model gets wrong and another member right. */
export function rescuesOf(matrix: OutcomeMatrix, right: Bits): Bits {
  return combine(right.length * 32, (w) => matrix.complete[w]! & ~right[w]! & ~matrix.allWrong[w]!);
}

/**
 * How the queries lie in clusters, and what that does to the count of rescues of one model.
 *
 * @param reference  index of the model; null where nothing is counted
 */
export function clusterSummary(
  { columns, sizes, unlabelled }: ClusterCounts,
  reference: number | null,
): ClusterSummary {
  const total = (each: (size: number) => number): number => sizes.reduce((sum, size) => sum + each(size), 0);
  return {
    clusters: sizes.length,
    effective: total((size) => size) ** 2 / total((size) => size * size),
    largest: sizes.reduce((most, size) => Math.max(most, size)),
    unlabelled,
    designEffect: reference === null ? null : designEffect(columns[reference]!, sizes),
  };
}

/**
 * The design effect of a rescue rate: its variance where whole clusters are drawn, over that of as many independent
 * queries; sandwich estimate with the factor C / (C - 1) (L. Kish, Survey Sampling, 1965, chapter 5).
 *
 * @returns null where there is one cluster, or none or all of the queries are rescues
 */
export function designEffect(rescued: Uint32Array, sizes: Uint32Array): number | null {
  let [n, total, bySize, byRescues, crossed] = [0, 0, 0, 0, 0];
  for (let cluster = 0; cluster < sizes.length; cluster++) {
    const [q, r] = [sizes[cluster]!, rescued[cluster]!];
    n += q;
    total += r;
    bySize += q * q;
    byRescues += r * r;
    crossed += q * r;
  }
  if (sizes.length < 2 || total === 0 || total === n) return null;
  const rate = total / n;
  const squares = byRescues - 2 * rate * crossed + rate * rate * bySize;
  return ((sizes.length / (sizes.length - 1)) * squares) / (n * rate * (1 - rate));
}

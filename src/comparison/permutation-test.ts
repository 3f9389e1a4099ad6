import { combine, count, hasBit, popcount, type Bits } from '../outcomes/bits.js';
import { seededRandom, type Random } from '../stats/random.js';
import { weightAt } from '../stats/weight.js';
import { sha256 } from '../base/sha256.js';

/** One run on some queries: a policy (an ensemble, or a perfect choice), and the models that it is measured against. */
export interface PolicyComparison {
  readonly policy: Bits;
  readonly models: readonly Bits[];
}

const SWAPS = 9_999;

/**
 * P-value of "the lead of the policy over the best of the models has not fallen": exact for runs of an unchanged
 * evaluation, however the models depend on each other and although the best of them is chosen from the data.
 *
 * If nothing has changed, what was seen of a query in one run might as well have been seen in the other. So the runs
 * are swapped query by query, by the fall of a coin each time, 9,999 times, and the p-value is the share of the swaps
 * (with what was seen as one of them) in which the lead falls by as much as it did (a permutation test; with what was
 * seen counted in, a sample of swaps is exact too: Phipson and Smyth, SAGMB 9, 2010).
 *
 * @param rows     queries of both runs, row by row the same
 * The coins come from what was seen, by SHA-256, so that no setting changes a decision.
 *
 * @param weights    identical queries that a row stands for, which are swapped together; null where each is one
 * @param clusterOf  the cluster of each row, which is swapped whole; null where every query is one of its own
 */
export function pLeadFell(
  before: PolicyComparison,
  after: PolicyComparison,
  rows: number,
  weights: Float64Array | null,
  clusterOf: Int32Array | null = null,
): number {
  const { counts, others, kinds } = differencesOf(before, after, rows, weights, clusterOf);
  const seen = lead(counts) - lead(others);
  const random = randomOf(JSON.stringify([[...counts], [...others], kinds.map(keyOf)]));
  const [first, second] = [new Float64Array(counts.length), new Float64Array(counts.length)];
  let asLarge = 1;
  for (let swap = 0; swap < SWAPS; swap++) {
    first.set(counts);
    second.set(others);
    for (const { queries, at, step } of kinds) {
      const swapped = heads(queries, random);
      if (swapped === 0) continue;
      for (let i = 0; i < at.length; i++) {
        first[at[i]!]! += swapped * step[i]!;
        second[at[i]!]! -= swapped * step[i]!;
      }
    }
    if (lead(first) - lead(second) >= seen) asLarge += 1;
  }
  return asLarge / (SWAPS + 1);
}

/** A generator for what was seen: the same data, the same numbers. */
export function randomOf(seen: string): Random {
  return seededRandom(sha256(seen));
}

/** Queries, or clusters, that change the counts in the same way when they are swapped. */
interface Kind {
  queries: number;
  /** Which counts, and by how much each. */
  readonly at: Int32Array;
  readonly step: Float64Array;
}

interface Differences {
  /** Right answers in the earlier run and in the later one: of the policy, then of each model that could be the best. */
  readonly counts: Float64Array;
  readonly others: Float64Array;
  /** Only queries on which the runs differ: no others move anything. In an order that the rows do not decide. */
  readonly kinds: readonly Kind[];
}

function differencesOf(
  before: PolicyComparison,
  after: PolicyComparison,
  rows: number,
  weights: Float64Array | null,
  clusterOf: Int32Array | null,
): Differences {
  const contenders = contendersOf(before, after, rows, weights);
  const was = [before.policy, ...contenders.map((m) => before.models[m]!)];
  const is = [after.policy, ...contenders.map((m) => after.models[m]!)];
  const kinds = new Map<string, Kind>();
  const tally = (steps: ReadonlyMap<number, number>): void => {
    const moved = [...steps].filter(([, step]) => step !== 0).sort(([a], [b]) => a - b);
    if (moved.length === 0) return;
    const kind = { queries: 1, at: Int32Array.from(moved, ([k]) => k), step: Float64Array.from(moved, ([, s]) => s) };
    const key = keyOf({ ...kind, queries: 0 });
    const known = kinds.get(key);
    if (known === undefined) kinds.set(key, kind);
    else known.queries += 1;
  };
  const clusters = new Map<number, Map<number, number>>();
  for (let row = 0; row < rows; row++) {
    const weight = weightAt(weights, row);
    const steps = clusterOf === null ? new Map<number, number>() : stepsOf(clusters, clusterOf[row] ?? NO_CLUSTER);
    for (let k = 0; k < was.length; k++) {
      const step = Number(hasBit(is[k]!, row)) - Number(hasBit(was[k]!, row));
      if (step !== 0) steps.set(k, (steps.get(k) ?? 0) + weight * step);
    }
    if (clusterOf === null) tally(steps);
  }
  for (const steps of clusters.values()) tally(steps);
  return {
    counts: Float64Array.from(was, (bits) => count(bits, weights)),
    others: Float64Array.from(is, (bits) => count(bits, weights)),
    kinds: [...kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, kind]) => kind),
  };
}

/** Rows beyond the last query change nothing. */
const NO_CLUSTER = -1;

function stepsOf(clusters: Map<number, Map<number, number>>, cluster: number): Map<number, number> {
  let steps = clusters.get(cluster);
  if (steps === undefined) clusters.set(cluster, (steps = new Map()));
  return steps;
}

function keyOf({ queries, at, step }: Kind): string {
  return `${queries} ${at.join()} ${step.join()}`;
}

/**
 * The models that are the best one in some swap. The others never count, and need not be counted: even with the better
 * of its two answers to every query, such a model stays behind another one with the worse of its own.
 */
function contendersOf(
  before: PolicyComparison,
  after: PolicyComparison,
  rows: number,
  weights: Float64Array | null,
): number[] {
  const most = before.models.map((was, m) =>
    count(
      combine(rows, (w) => was[w]! | after.models[m]![w]!),
      weights,
    ),
  );
  const least = before.models.map((was, m) =>
    count(
      combine(rows, (w) => was[w]! & after.models[m]![w]!),
      weights,
    ),
  );
  const bar = Math.max(...least);
  return most.flatMap((highest, m) => (highest >= bar ? [m] : []));
}

/** How many of some coins show heads, thrown 32 at a time. */
export function heads(coins: number, random: Random): number {
  let sum = 0;
  for (let left = coins; left > 0; left -= 32) {
    const thrown = Math.floor(random() * 2 ** 32);
    sum += popcount(left >= 32 ? thrown : thrown & ((1 << left) - 1));
  }
  return sum;
}

/** Right answers of the policy less those of the best model. */
function lead(counts: Float64Array): number {
  let best = -Infinity;
  for (let k = 1; k < counts.length; k++) best = Math.max(best, counts[k]!);
  return counts[0]! - best;
}

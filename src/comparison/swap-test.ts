import { combine, count, hasBit, type Bits } from '../outcomes/bits.js';
import { seededRandom } from '../stats/random.js';

/** One run on some queries: a policy (an ensemble, or a perfect choice), and the models that it is measured against. */
export interface Contest {
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
 * @param weights  identical queries that a row stands for, which are swapped together; null where each is one
 * @param seed     of the coins
 */
export function pLeadFell(
  before: Contest,
  after: Contest,
  rows: number,
  weights: Float64Array | null,
  seed: string,
): number {
  const contenders = contendersOf(before, after, rows, weights);
  const size = 1 + contenders.length;
  const was = [before.policy, ...contenders.map((m) => before.models[m]!)];
  const is = [after.policy, ...contenders.map((m) => after.models[m]!)];
  // Only the queries on which the runs differ move anything: what each adds to which count when it is swapped.
  const start: number[] = [0];
  const at: number[] = [];
  const step: number[] = [];
  const [counts, others] = [new Float64Array(size), new Float64Array(size)];
  for (let row = 0; row < rows; row++) {
    const weight = weights === null ? 1 : weights[row]!;
    for (let k = 0; k < size; k++) {
      const [b, a] = [Number(hasBit(was[k]!, row)), Number(hasBit(is[k]!, row))];
      counts[k]! += weight * b;
      others[k]! += weight * a;
      if (b === a) continue;
      at.push(k);
      step.push(weight * (a - b));
    }
    if (at.length > start.at(-1)!) start.push(at.length);
  }
  const seen = lead(counts) - lead(others);
  const random = seededRandom(seed);
  const [first, second] = [new Float64Array(size), new Float64Array(size)];
  let asLarge = 1;
  for (let swap = 0; swap < SWAPS; swap++) {
    first.set(counts);
    second.set(others);
    for (let q = 0; q + 1 < start.length; q++) {
      if (random() < 0.5) continue;
      for (let i = start[q]!; i < start[q + 1]!; i++) {
        first[at[i]!]! += step[i]!;
        second[at[i]!]! -= step[i]!;
      }
    }
    if (lead(first) - lead(second) >= seen) asLarge += 1;
  }
  return asLarge / (SWAPS + 1);
}

/**
 * The models that are the best one in some swap. The others never count, and need not be counted: even with the better
 * of its two answers to every query, such a model stays behind another one with the worse of its own.
 */
function contendersOf(before: Contest, after: Contest, rows: number, weights: Float64Array | null): number[] {
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

/** Right answers of the policy less those of the best model. */
function lead(counts: Float64Array): number {
  let best = -Infinity;
  for (let k = 1; k < counts.length; k++) best = Math.max(best, counts[k]!);
  return counts[0]! - best;
}

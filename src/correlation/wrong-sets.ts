import { combine, count, type Bits } from '../outcomes/bits.js';
import type { OutcomeMatrix } from '../outcomes/matrix.js';
import { normalQuantile } from '../stats/normal.js';

/** For each model the complete rows that it gets wrong. Models come by name, so that their order in the input never shows. */
export interface WrongSets {
  readonly complete: Bits;
  readonly models: readonly string[];
  readonly wrong: readonly Bits[];
  /** Queries (not rows) that each model gets wrong. */
  readonly counts: Float64Array;
  /** Complete queries. */
  readonly queries: number;
  readonly weights: Float64Array | null;
}

export function wrongSets(matrix: OutcomeMatrix): WrongSets {
  const order = matrix.models.map((_, i) => i).sort((i, j) => (matrix.models[i]! < matrix.models[j]! ? -1 : 1));
  const size = matrix.universe.length * 32;
  const wrong = order.map((i) => combine(size, (w) => matrix.complete[w]! & ~matrix.right[i]![w]!));
  return {
    complete: matrix.complete,
    models: order.map((i) => matrix.models[i]!),
    wrong,
    counts: Float64Array.from(wrong, (bits) => matrix.queries(bits)),
    queries: matrix.queries(matrix.complete),
    weights: matrix.weights,
  };
}

/** The same for some of the models. */
export function subset(sets: WrongSets, members: readonly number[]): WrongSets {
  return {
    ...sets,
    models: members.map((i) => sets.models[i]!),
    wrong: members.map((i) => sets.wrong[i]!),
    counts: Float64Array.from(members, (i) => sets.counts[i]!),
  };
}

/** Models that are wrong on some queries and right on some: those with a finite threshold. */
export function varying(sets: WrongSets): number[] {
  return sets.models.map((_, i) => i).filter((i) => sets.counts[i]! > 0 && sets.counts[i]! < sets.queries);
}

/** Of these models the `most` that are wrong least often, in the order of their names; of equal ones the first names. */
export function mostAccurate({ counts }: WrongSets, members: readonly number[], most: number): readonly number[] {
  if (members.length <= most) return members;
  return [...members]
    .sort((i, j) => counts[i]! - counts[j]! || i - j)
    .slice(0, most)
    .sort((i, j) => i - j);
}

/** Normal quantiles of the models' wrong-rates. @param sets  models that each have a finite one */
export function thresholdsOf({ counts, queries }: WrongSets): Float64Array {
  return counts.map((errors) => normalQuantile(errors / queries));
}

/** Share of the complete queries on which all of these models are wrong. @param sets  at least one model */
export function coFailureRate({ complete, wrong, weights, queries }: WrongSets): number {
  const together = combine(complete.length * 32, (w) => wrong.reduce((word, bits) => word & bits[w]!, complete[w]!));
  return count(together, weights) / queries;
}

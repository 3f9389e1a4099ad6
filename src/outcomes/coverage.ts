import { count, difference, inAll, inAny, inMoreThanHalf, overlap, type Bits } from './bits.js';
import type { ColumnState } from './column.js';

/** How much of the queries that count each model answered. */
export interface Coverage {
  /** The queries that `min-coverage` is a share of. */
  readonly counted: Bits;
  /** Share of them that each model answered, in the order of the models. */
  readonly shares: readonly number[];
  /** Queries that at most half of the models have, and the models that have any of them; null where there are none. */
  readonly ofFew: { readonly queries: number; readonly models: readonly string[] } | null;
  /** Two readings of the results with different models, neither of which is the obvious one; null elsewhere. */
  readonly ambiguity: Ambiguity | null;
}

export interface Ambiguity {
  /** Over the queries that more than half of the models have. */
  readonly shared: Reading;
  /** Over all queries. */
  readonly all: Reading;
}

interface Reading {
  /** Models that would stay, and the queries that all of them answered. */
  readonly models: readonly string[];
  readonly queries: number;
}

/**
 * Against which queries the models' answers are counted.
 *
 * Against all of them, one file with queries of its own would put every other model below `minCoverage`, and the pool
 * would be whoever wrote that file. So where it matters, those queries count that more than half of the models have (an
 * outcome, an error or an answer without a verdict). They do not count alone where most models answered much else (ids
 * that differ between files look so), and where that reading would keep fewer outcomes than reading all queries does
 * (most files hold a sample of the queries): then nobody but the user knows what is meant.
 */
export function coverageOf(
  models: readonly ColumnState[],
  universe: Bits,
  weights: Float64Array | null,
  minCoverage: number,
): Coverage {
  const size = universe.length * 32;
  const present = models.map(presentIn);
  const shared = inMoreThanHalf(present, size);
  const few = difference(universe, shared);
  const all = sharesOf(models, universe, weights);
  const whole = { counted: universe, shares: all, ofFew: null, ambiguity: null };
  const fewQueries = count(few, weights);
  if (fewQueries === 0) return whole;
  const holders = models.filter((_, m) => present[m]!.some((word, w) => (word & few[w]!) !== 0));
  const ofFew = { queries: fewQueries, models: holders.map(({ name }) => name) };
  const most = sharesOf(models, shared, weights);
  const stays = (shares: readonly number[]): ColumnState[] => models.filter((_, m) => shares[m]! >= minCoverage);
  const [byAll, byShared] = [stays(all), stays(most)];
  const isSame = byAll.length === byShared.length && byAll.every((state, i) => state === byShared[i]);
  if (isSame || !isMostOf(models, shared, weights, minCoverage)) return { ...whole, ofFew };
  const reading = (kept: readonly ColumnState[], within: Bits): Reading => ({
    models: kept.map(({ name }) => name),
    queries: kept.length === 0 ? 0 : count(answeredByAll(kept, within), weights),
  });
  const readings = { shared: reading(byShared, shared), all: reading(byAll, universe) };
  const outcomes = ({ models: kept, queries }: Reading): number => kept.length * queries;
  const ambiguity = outcomes(readings.all) > outcomes(readings.shared) ? readings : null;
  return { counted: shared, shares: most, ofFew, ambiguity };
}

/** The rows that every one of some models answered. */
export function answeredByAll(models: readonly ColumnState[], within: Bits): Bits {
  return inAll(
    models.map(({ answered }) => answered),
    within,
  );
}

function presentIn({ answered, errored, unscored }: ColumnState): Bits {
  return inAny([answered, errored, unscored], answered.length * 32);
}

function sharesOf(models: readonly ColumnState[], rows: Bits, weights: Float64Array | null): number[] {
  const total = count(rows, weights);
  return models.map(({ answered }) => (total === 0 ? 0 : overlap(answered, rows, weights) / total));
}

/** Whether the rows are nearly all that more than half of the models answered. */
function isMostOf(
  models: readonly ColumnState[],
  rows: Bits,
  weights: Float64Array | null,
  minCoverage: number,
): boolean {
  const content = models.filter(
    ({ answered }) => overlap(answered, rows, weights) >= minCoverage * count(answered, weights),
  );
  return 2 * content.length > models.length;
}

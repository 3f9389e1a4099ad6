import { requireDomain } from './domain.js';
import { eagernessOf, NearColumns } from './least-mean.js';
import { normalDensity, normalQuantile } from './normal.js';
import { checkAlpha, TARGET_MARGIN, MAX_STAKE } from './target-bets.js';

/** A group of queries with its share of a population. */
export interface ShareOfPopulation {
  /** Positive; the shares of all groups add up to 1. */
  readonly share: number;
  /** By column, the values of the group's queries in [0, 1], in an order that does not depend on them; at least one query. */
  readonly columns: readonly ArrayLike<number>[];
}

/** Limits lie on the grid of multiples of one by this. */
const GRID = 4096;
/** More rounds tell the bets little, and take long. */
const MAX_ROUNDS = 250;

/**
 * One-sided upper confidence limit at level 1 - alpha for the least, over columns, of the weighted mean: the sum over groups
 * of share times mean of the group. Queries are independent, and those of a group have one distribution.
 *
 * Bets are laid in R rounds, as many as the smallest group has queries, but no more than 250: round r takes the queries floor(r n / R) to
 * floor((r + 1) n / R) - 1 of a group of n. In a round all bets share one fraction f of the capital, and a query of group g, of
 * which the round takes k, moves it by the factor 1 + f (share / k) (e_g - z), where the e_g are guesses of the means from the
 * past, shifted so that their weighted mean is e. As 1 + x <= exp(x), the expectation of the product is at most
 * exp(f (e - weighted mean)) <= 1 under the hypothesis "the weighted mean is at least e", whatever the guesses are; so Ville's
 * inequality holds as for betsUpperLimit, whose hedge the fraction follows. z is the average of the columns that trailed the
 * leader by little (leastMeanUpperLimit).
 *
 * Rejection is not monotone in e, for the guesses move with it. The limit is the smallest point of a grid from which on all are
 * rejected: a mean between two points is at least the lower one of these, and to reject that one is an error already.
 *
 * @param alpha  in (0, 1)
 * @param grid   a coarser one is faster
 * @returns a multiple of 1 / grid
 * @throws RangeError outside the domain
 */
export function weightedUpperLimit(groups: readonly ShareOfPopulation[], alpha: number, grid = GRID): number {
  check(groups, alpha);
  return upperLimit(roundsOf(groups), alpha, 0, grid);
}

/** One-sided lower limit for the same: the least of the columns' own limits, each at alpha. */
export function weightedLowerLimit(groups: readonly ShareOfPopulation[], alpha: number, grid = GRID): number {
  check(groups, alpha);
  let complement = 0;
  // The column with the least mean first: its limit is likely the least, and none is looked for above it.
  for (const column of leastFirst(groups)) {
    const others = groups.map(({ share, columns }) => ({
      share,
      columns: [Float64Array.from(columns[column]!, (value) => 1 - value)],
    }));
    complement = upperLimit(roundsOf(others), alpha, complement, grid);
  }
  return 1 - complement;
}

function leastFirst(groups: readonly ShareOfPopulation[]): number[] {
  const means = groups[0]!.columns.map((_, column) =>
    groups.reduce((sum, { share, columns }) => {
      const values = columns[column]!;
      let total = 0;
      for (let i = 0; i < values.length; i++) total += values[i]!;
      return sum + (share * total) / values.length;
    }, 0),
  );
  return [...means.keys()].sort((a, b) => means[a]! - means[b]!);
}

/** What is known of a group before a round, and what the round then takes of it. */
interface Part {
  readonly share: number;
  readonly guess: number;
  readonly size: number;
  /** As many values are bet on as `size` says; equal ones stand together. */
  readonly values: readonly { readonly value: number; readonly times: number }[];
}

interface Round {
  readonly parts: readonly Part[];
  /** The weighted mean of the guesses. */
  readonly guess: number;
  /** How steeply the capital should follow the weighted mean. */
  readonly slope: number;
}

/** @param least  what the limit is not looked for below; a mean of 0 is never rejected, so it is at least one step */
function upperLimit(rounds: readonly Round[], alpha: number, least: number, grid: number): number {
  for (let j = grid; j / grid > least; j--) if (!rejects(rounds, j / grid, alpha)) return Math.min(grid, j + 1) / grid;
  return Math.max(least, 1 / grid);
}

function rejects(rounds: readonly Round[], e: number, alpha: number): boolean {
  const target = TARGET_MARGIN / alpha;
  let capital = 1;
  for (const { parts, guess, slope } of rounds) {
    if (slope === 0) continue;
    // Downwards the guesses keep their proportions, upwards what they lack of 1 does.
    const shifted = (mean: number): number =>
      e <= guess ? (mean * e) / guess : 1 - ((1 - mean) * (1 - e)) / (1 - guess);
    let fraction = (target * normalDensity(normalQuantile(capital / target)) * slope) / capital;
    for (const { share, guess: mean, size } of parts) {
      const risk = (share / size) * (1 - shifted(mean));
      if (risk > 0) fraction = Math.min(fraction, MAX_STAKE / risk);
    }
    for (const { share, guess: mean, size, values } of parts) {
      const stake = (fraction * share) / size;
      const start = 1 + stake * shifted(mean);
      for (const { value, times } of values) capital *= power(start - stake * value, times);
    }
    if (capital >= 1 / alpha) return true;
  }
  return false;
}

function roundsOf(groups: readonly ShareOfPopulation[]): Round[] {
  const count = Math.min(MAX_ROUNDS, ...groups.map(({ columns }) => columns[0]!.length));
  const states = groups.map((group) => new GroupPast(group, count));
  const models = groups[0]!.columns.length;
  const sums = Array.from({ length: models }, (_, m) =>
    Float64Array.from({ length: count }, (_round, r) =>
      states.reduce((sum, state) => sum + state.share * state.meanIn(r, m), 0),
    ),
  );
  const near = new NearColumns(sums);
  const { eagerness, rest } = eagernessOf(count, models);
  return Array.from(eagerness, (a, r) => {
    near.choose();
    const chosen = Array.from({ length: models }, (_, m) => m).filter((m) => near.isChosen(m));
    const variance = states.reduce((sum, state) => sum + state.varianceOfRound(r), 0);
    const parts = states.map((state) => state.take(r, chosen));
    near.next(r, 1);
    return {
      parts,
      guess: parts.reduce((sum, { share, guess }) => sum + share * guess, 0),
      slope: a === 0 ? 0 : a / Math.sqrt(variance * rest[r]!),
    };
  });
}

/** A group as the rounds go through it. */
class GroupPast {
  readonly share: number;
  private readonly columns: readonly ArrayLike<number>[];
  /** Of each column, the sum over the past. */
  private readonly sums: Float64Array;
  /** Of the values that were bet on. */
  private taken = 0;
  private sum = 0;
  private squares = 0;

  constructor(
    { share, columns }: ShareOfPopulation,
    private readonly rounds: number,
  ) {
    this.share = share;
    this.columns = columns;
    this.sums = new Float64Array(columns.length);
  }

  private start(round: number): number {
    return Math.floor((round * this.columns[0]!.length) / this.rounds);
  }

  meanIn(round: number, column: number): number {
    const [from, to] = [this.start(round), this.start(round + 1)];
    let sum = 0;
    for (let i = from; i < to; i++) sum += this.columns[column]![i]!;
    return sum / (to - from);
  }

  /** What the group adds to the variance of a round's weighted mean, by the past; the prior is one value at 1/2. */
  varianceOfRound(round: number): number {
    const { sum, squares, taken } = this;
    const spread = taken === 0 ? 0 : Math.max(0, squares - (sum * sum) / taken);
    const variance = (spread + 0.25) / (taken + 1);
    return (this.share ** 2 * variance) / (this.start(round + 1) - this.start(round));
  }

  /** The averages of the chosen columns in a round, which then is past. */
  take(round: number, chosen: readonly number[]): Part {
    const from = this.start(round);
    const values = new Float64Array(this.start(round + 1) - from);
    for (const m of chosen)
      for (let i = 0; i < values.length; i++) values[i]! += this.columns[m]![from + i]! / chosen.length;
    const past = chosen.reduce((sum, m) => sum + this.sums[m]!, 0) / chosen.length;
    const guess = (past + 0.5) / (this.taken + 1);
    for (let m = 0; m < this.columns.length; m++)
      for (let i = 0; i < values.length; i++) this.sums[m]! += this.columns[m]![from + i]!;
    for (const value of values) {
      this.sum += value;
      this.squares += value * value;
    }
    this.taken += values.length;
    return { share: this.share, guess, size: values.length, values: together(values) };
  }
}

function together(values: Float64Array): Part['values'] {
  const times = new Map<number, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  return Array.from(times, ([value, count]) => ({ value, times: count }));
}

/** By squaring: the same digits on every platform. @param n  a whole number from 1 on */
function power(x: number, n: number): number {
  let [product, square] = [1, x];
  for (let left = n; left > 0; left >>>= 1) {
    if ((left & 1) === 1) product *= square;
    square *= square;
  }
  return product;
}

function check(groups: readonly ShareOfPopulation[], alpha: number): void {
  checkAlpha(alpha);
  requireDomain(groups.length > 0, 'weighted mean: there are no groups');
  const total = groups.reduce((sum, { share }) => sum + share, 0);
  requireDomain(Math.abs(total - 1) < 1e-9, `weighted mean: shares add up to 1, not ${total}`);
  const models = groups[0]!.columns.length;
  for (const { share, columns } of groups) {
    requireDomain(share > 0, `weighted mean: shares are positive, not ${share}`);
    requireDomain(columns.length === models && models > 0, 'weighted mean: all groups have the same columns');
    const n = columns[0]!.length;
    requireDomain(n > 0, 'weighted mean: a group has no values');
    for (const values of columns) {
      requireDomain(values.length === n, 'weighted mean: the columns of a group are as long as each other');
      for (let i = 0; i < n; i++)
        if (!(values[i]! >= 0 && values[i]! <= 1))
          throw new RangeError(`weighted mean: values lie in [0, 1], not ${values[i]}`);
    }
  }
}

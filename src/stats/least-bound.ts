import { mean } from './sums.js';
import { requireDomain } from './domain.js';
import { eagernessOf } from './least-mean.js';
import { betsUpperLimit, checkAlpha, isMeanAbove, meanLowerLimit } from './target-bets.js';

/** A variable by unit, in the order of bets: each value in [0, range], and an expectation of at least the quantity sought. */
export interface BoundColumn {
  readonly values: ArrayLike<number>;
  readonly range: number;
}

/**
 * One-sided upper limit at level 1 - alpha for the least expectation of several variables that each lie in a range of their
 * own (the kinks of a linear program's dual, say, where each is an upper estimate of the same optimum).
 *
 * Each step bets on the column with the least mean + 2 sd / sqrt(n) on the units before. Mean and sd are regularised by one
 * value in the middle of the range: mean (B/2 + S) / (t+1), sd^2 (SS - S^2/t + B^2/4) / (t+1). To choose by the past costs
 * nothing, as every column has an expectation of at least the least. Bets wait as those of `leastMeanUpperLimit` do.
 *
 * @param columns  at least one, of the same length, at least 1
 * @param alpha    in (0, 1)
 * @param sizes    where units are clusters, how many queries each has: values are then sums over these, each at most the
 *                 range times the size, and the limit is for the mean of a query. It may depend on the size (see Sizes)
 * @throws RangeError outside that domain
 * Accuracy: rounded up by a relative 2^-40.
 */
export function leastBoundUpperLimit(
  columns: readonly BoundColumn[],
  alpha: number,
  sizes?: ArrayLike<number>,
): number {
  const n = check(columns, alpha, sizes);
  const largest = sizes === undefined ? 1 : Math.max(...Array.from(sizes));
  const { eagerness, rest } = eagernessOf(n, columns.length);
  const [values, slopes, highs] = [new Float64Array(n), new Float64Array(n), new Float64Array(n)];
  const past = columns.map(({ range }) => new Past(range));
  for (let t = 0; t < n; t++) {
    let [chosen, least] = [0, Infinity];
    for (const [j, one] of past.entries()) {
      const key = one.mean() + (2 / Math.sqrt(n)) * one.deviation();
      if (key < least) [chosen, least] = [j, key];
    }
    const a = eagerness[t]!;
    slopes[t] = a === 0 ? 0 : a / (past[chosen]!.deviation() * Math.sqrt(rest[t]!));
    values[t] = columns[chosen]!.values[t]! / largest;
    highs[t] = columns[chosen]!.range;
    for (const [j, one] of past.entries()) one.add(columns[j]!.values[t]! / largest);
  }
  const ones = new Float64Array(n).fill(1);
  const weights = sizes === undefined ? ones : ones.map((_, t) => sizes[t]! / largest);
  const bets = { values, slopes, lows: new Float64Array(n), highs, heaviest: ones, weights };
  return betsUpperLimit(bets, alpha, Math.max(...columns.map(({ range }) => range)));
}

/**
 * One-sided lower limit for the same: the least of the columns' own limits, each at alpha. The least expectation is one of
 * theirs, so looking at all of them costs nothing.
 */
export function leastBoundLowerLimit(columns: readonly BoundColumn[], alpha: number): number {
  check(columns, alpha);
  let least = Infinity;
  for (const { values, range } of [...columns].sort((a, b) => mean(a.values) - mean(b.values))) {
    if (!isMeanAbove(values, alpha, least, range)) least = Math.min(least, meanLowerLimit(values, alpha, range));
  }
  return least;
}

/** Of the values of a column so far. */
class Past {
  private count = 0;
  private sum = 0;
  private squares = 0;

  constructor(private readonly range: number) {}

  add(value: number): void {
    this.count += 1;
    this.sum += value;
    this.squares += value * value;
  }

  mean(): number {
    return (this.range / 2 + this.sum) / (this.count + 1);
  }

  deviation(): number {
    const spread = this.count === 0 ? 0 : Math.max(0, this.squares - (this.sum * this.sum) / this.count);
    return Math.sqrt((spread + this.range ** 2 / 4) / (this.count + 1));
  }
}

function check(columns: readonly BoundColumn[], alpha: number, sizes?: ArrayLike<number>): number {
  checkAlpha(alpha);
  requireDomain(columns.length > 0, 'least bound: there are no columns');
  const n = columns[0]!.values.length;
  requireDomain(n > 0, 'least bound: there are no values');
  for (const { values, range } of columns) {
    requireDomain(values.length === n, 'least bound: columns are of one length');
    requireDomain(range > 0 && range < Infinity, `least bound: ranges are positive and finite, not ${range}`);
    for (let i = 0; i < n; i++)
      if (!(values[i]! >= 0 && values[i]! <= range * (sizes?.[i] ?? 1) * (1 + 1e-12)))
        throw new RangeError(`least bound: values lie in [0, ${range}], not ${values[i]}`);
  }
  return n;
}

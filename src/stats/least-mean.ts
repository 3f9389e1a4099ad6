import { sum } from './sums.js';
import { requireDomain } from './domain.js';
import { betsUpperLimit, checkAlpha, rejects, type Bets } from './target-bets.js';

/** Counts by column (a model) and unit: of a cluster, how many of its queries are rescues for the model. */
export interface ColumnCounts {
  /** In an order that does not depend on the counts: the first of equals leads. */
  readonly columns: readonly ArrayLike<number>[];
  /** Queries of each unit, at least one; counts are between 0 and this. */
  readonly sizes: ArrayLike<number>;
}

/**
 * What the size of a unit may tell of its mean share: `any`, everything; `unrelated`, nothing. It matters only where sizes
 * differ.
 */
export type Sizes = 'any' | 'unrelated';

/** How far behind the leader, in standard deviations of the difference of sums, a column may be and still be bet on. */
const NEAR = 0.5;
/** How long bets wait until the columns are told apart. */
const PATIENCE = 0.15;

/**
 * One-sided upper confidence limit at level 1 - alpha for the least, over columns, of the mean share of counts in sizes:
 * sum of counts over sum of sizes, for units that are independent (clusters of queries; or queries, with sizes of 1).
 *
 * Each step bets on the average of the columns that trailed the leader by no more than half a standard deviation before.
 * To choose by the past costs nothing: where every column has a mean of at least e, so has any average of them. Shares are
 * of the largest size, so that a unit of size s has a mean of at least e s / largest; it lies between 0 and s / largest.
 *
 * Units are drawn with their sizes, so a bet is laid before the size is known, and risks no more than the largest unit may cost
 * (`any`). A size may then tell of the share; but no unit that could be drawn may be larger than the largest that was, for
 * where rare units are large and different, a sample without them cannot know. A bet that looks at the size first
 * (`unrelated`) can be larger on small units, and gives narrower limits. It asks for a mean of e s / largest for every size:
 * where larger units have larger shares those limits miss up to five times as often as they should (scripts/claims/clusters.js).
 *
 * Cost: units times columns, and once per unit the square of the columns that have a count there.
 * @param alpha  in (0, 1)
 * @throws RangeError outside the domain
 */
export function leastMeanUpperLimit(input: ColumnCounts, alpha: number, sizes: Sizes = 'any'): number {
  check(input, alpha);
  return betsUpperLimit(leastBets(input.columns, frameOf(input.sizes, input.columns.length, sizes)), alpha, 1);
}

/**
 * One-sided lower limit for the same: the least of the columns' own limits, each at alpha. The least mean is one of
 * them, so looking at all of them costs nothing.
 */
export function leastMeanLowerLimit({ columns, sizes }: ColumnCounts, alpha: number, told: Sizes = 'any'): number {
  check({ columns, sizes }, alpha);
  const bySum = columns.map((counts) => ({ counts, sum: sum(counts) })).sort((a, b) => a.sum - b.sum);
  const frame = frameOf(sizes, 1, told);
  const others = new Float64Array(sizes.length);
  let complement = 0;
  for (const { counts } of bySum) {
    for (let unit = 0; unit < others.length; unit++) others[unit] = sizes[unit]! - counts[unit]!;
    const bets = leastBets([others], frame);
    // A column that rejects the largest complement so far has a smaller one itself.
    if (!rejects(bets, alpha, complement)) complement = Math.max(complement, betsUpperLimit(bets, alpha, 1));
  }
  return Math.max(0, 1 - complement);
}

/**
 * Whether the one-sided lower limit of one column is above a value: the same bets, without the search for the limit.
 *
 * @param value  in [0, 1)
 * @throws RangeError outside the domain of the limits
 */
export function meanExceeds(
  counts: ArrayLike<number>,
  sizes: ArrayLike<number>,
  value: number,
  alpha: number,
): boolean {
  check({ columns: [counts], sizes }, alpha);
  const others = Float64Array.from(sizes, (size, unit) => size - counts[unit]!);
  return rejects(leastBets([others], frameOf(sizes, 1, 'any')), alpha, 1 - value);
}

/**
 * Whether the upper limit of the least mean is below a value: the same bets, without the search for the limit.
 *
 * @param value  in [0, 1]
 * @throws RangeError outside the domain of the limits
 */
export function leastMeanIsBelow(input: ColumnCounts, value: number, alpha: number): boolean {
  check(input, alpha);
  return rejects(leastBets(input.columns, frameOf(input.sizes, input.columns.length, 'any')), alpha, value);
}

/** How much each step counts. */
export interface Eagerness {
  /** a_t, which grows as the columns are told apart. */
  readonly eagerness: Float64Array;
  /** The sum of squares of a_t from each step on. */
  readonly rest: Float64Array;
}

export function eagernessOf(n: number, columns: number): Eagerness {
  const wait = PATIENCE * Math.sqrt(Math.log(columns));
  const [eagerness, rest] = [new Float64Array(n), new Float64Array(n)];
  for (let t = n - 1, sum = 0; t >= 0; t--) {
    const a = (eagerness[t] = Math.max(0, 1 - wait * Math.sqrt(n / (t + 1))));
    rest[t] = sum += a * a;
  }
  return { eagerness, rest };
}

/** What bets on the same units have in common. */
interface Frame extends Eagerness {
  readonly largest: number;
  /** Sizes as shares of the largest. */
  readonly shares: Float64Array;
  /** The largest that a step can have, as far as the bets may know. */
  readonly heaviest: Float64Array;
  readonly zeros: Float64Array;
}

function frameOf(sizes: ArrayLike<number>, columns: number, told: Sizes): Frame {
  const n = sizes.length;
  let largest = 0;
  for (let unit = 0; unit < n; unit++) largest = Math.max(largest, sizes[unit]!);
  const shares = new Float64Array(n);
  for (let unit = 0; unit < n; unit++) shares[unit] = sizes[unit]! / largest;
  const heaviest = told === 'any' ? new Float64Array(n).fill(1) : shares;
  return { largest, shares, heaviest, ...eagernessOf(n, columns), zeros: new Float64Array(n) };
}

function leastBets(columns: readonly ArrayLike<number>[], frame: Frame): Bets {
  const { largest, shares, eagerness, rest } = frame;
  const n = shares.length;
  const [values, slopes] = [new Float64Array(n), new Float64Array(n)];
  const near = new NearColumns(columns);
  let [weight, squares] = [0, 0];
  for (let t = 0; t < n; t++) {
    near.choose();
    const scale = near.chosen * largest;
    const rate = t === 0 ? 0 : near.sum / scale / weight;
    const spread = near.square / (scale * scale) - (2 * rate * near.crossed) / scale + rate * rate * squares;
    const variance = (Math.max(0, spread) + 0.25) / (t + 1);
    const a = eagerness[t]!;
    const share = shares[t]!;
    slopes[t] = a === 0 ? 0 : a / Math.sqrt(variance * rest[t]!);
    values[t] = near.next(t, share) / scale;
    weight += share;
    squares += share * share;
  }
  return { values, slopes, lows: frame.zeros, highs: frame.heaviest, heaviest: frame.heaviest, weights: shares };
}

/**
 * The columns near the one with the least sum, and sums over the past of what they have together: exact where the columns
 * hold counts. At each step first `choose`, then `next`.
 */
export class NearColumns {
  private readonly sums: Float64Array;
  private readonly products: Float64Array;
  /** Of each column, the sum of counts times shares. */
  private readonly weighted: Float64Array;
  private readonly isNear: Uint8Array;
  private readonly active: Uint32Array;
  /** How many columns are near. */
  chosen = 0;
  sum = 0;
  square = 0;
  crossed = 0;

  constructor(private readonly columns: readonly ArrayLike<number>[]) {
    const size = columns.length;
    this.sums = new Float64Array(size);
    this.products = new Float64Array(size * size);
    this.weighted = new Float64Array(size);
    this.isNear = new Uint8Array(size);
    this.active = new Uint32Array(size);
  }

  /** Takes those near the leader of the steps before. */
  choose(): void {
    const { sums, products } = this;
    const size = sums.length;
    let leader = 0;
    for (let m = 1; m < size; m++) if (sums[m]! < sums[leader]!) leader = m;
    const own = products[leader * size + leader]!;
    this.crossed = 0;
    for (let m = 0; m < size; m++) {
      const behind = (sums[m]! - sums[leader]!) / NEAR;
      const spread = products[m * size + m]! + own - 2 * products[leader * size + m]!;
      this.set(m, behind * behind <= Math.max(0, spread));
      if (this.isNear[m] === 1) this.crossed += this.weighted[m]!;
    }
  }

  isChosen(column: number): boolean {
    return this.isNear[column] === 1;
  }

  /** The sum of the counts of the chosen ones at a step, which then is past. */
  next(t: number, share: number): number {
    const { columns, products, active } = this;
    const size = columns.length;
    let [counts, total] = [0, 0];
    for (let m = 0; m < size; m++) {
      const count = columns[m]![t]!;
      if (count === 0) continue;
      active[counts++] = m;
      this.sums[m]! += count;
      this.weighted[m]! += count * share;
      if (this.isNear[m] === 1) total += count;
    }
    for (let i = 0; i < counts; i++) {
      const count = columns[active[i]!]![t]!;
      const row = active[i]! * size;
      for (let j = 0; j < counts; j++) products[row + active[j]!]! += count * columns[active[j]!]![t]!;
    }
    this.sum += total;
    this.square += total * total;
    return total;
  }

  private set(column: number, near: boolean): void {
    if ((this.isNear[column] === 1) === near) return;
    const { sums, products, isNear } = this;
    const sign = near ? 1 : -1;
    if (!near) isNear[column] = 0;
    let together = products[column * sums.length + column]!;
    for (let m = 0; m < sums.length; m++) if (isNear[m] === 1) together += 2 * products[column * sums.length + m]!;
    if (near) isNear[column] = 1;
    this.chosen += sign;
    this.sum += sign * sums[column]!;
    this.square += sign * together;
  }
}

function check({ columns, sizes }: ColumnCounts, alpha: number): void {
  checkAlpha(alpha);
  requireDomain(columns.length > 0 && sizes.length > 0, 'least mean: there are no counts');
  for (let unit = 0; unit < sizes.length; unit++)
    if (!(sizes[unit]! > 0 && sizes[unit]! < Infinity))
      throw new RangeError(`least mean: sizes are positive and finite, not ${sizes[unit]}`);
  for (const counts of columns) {
    requireDomain(counts.length === sizes.length, 'least mean: columns are as long as the list of sizes');
    for (let unit = 0; unit < sizes.length; unit++)
      if (!(counts[unit]! >= 0 && counts[unit]! <= sizes[unit]!))
        throw new RangeError(`least mean: counts lie between 0 and the size ${sizes[unit]}, not ${counts[unit]}`);
  }
}

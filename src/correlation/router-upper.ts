import { mean } from '../stats/sums.js';
import { eagernessOf, NearColumns } from '../stats/least-mean.js';
import { betsUpperLimit } from '../stats/target-bets.js';

interface Draws {
  readonly draws: Uint32Array;
  readonly right: Uint32Array;
}

/** b of the statistics: how much a spread of the chances counts. */
const FACTORS = Array.from({ length: 13 }, (_, power) => 0.25 * Math.sqrt(2 ** power));
const STATISTICS = FACTORS.length + 1;

/**
 * Upper confidence limit for the gain of the best router, G = min_m E[max p - p_m], and what it is an upper estimate of.
 *
 * Each query bets on a statistic with an expectation of at least G, less the mean share of the models that trailed the
 * leader by half a standard deviation at most before (or of the declared baseline): the largest share of right draws, by
 * Jensen's inequality; or, for some b, the mean share + (1 - 1/M) / (4b) + b S. There S estimates the spread sum_m (p_m -
 * mean p)^2 without bias, and max p - mean p <= sqrt((1 - 1/M) S) <= b S + (1 - 1/M) / (4b). The first is far too large where
 * models are alike, the others where they differ. Whichever had the smallest mean + 2 sd / sqrt(n) + 2 range / n on the
 * queries before is taken: to choose by the past costs nothing, as all of them have expectations of at least G.
 *
 * @param shares   of right draws of each model, by query, in the order of the bets
 * @param against  models over whose best the gain is; one where a baseline is declared
 * @param delta    in (0, 1)
 * @returns `point`: the mean over all queries of the statistic that would be taken next, less the largest mean share
 */
export function routerUpperLimit(
  models: readonly Draws[],
  shares: readonly Float64Array[],
  against: readonly number[],
  delta: number,
): { point: number; upper: number } {
  const n = shares[0]!.length;
  const size = models.length;
  const wrong = against.map((m) => shares[m]!.map((share) => 1 - share));
  const near = new NearColumns(wrong);
  const { eagerness, rest } = eagernessOf(n, against.length);
  const ranges = new Ranges(size);
  // Of all queries: a bet is laid before its query is seen, so how many draws that one has may not bear on it.
  const fewest = models.reduce((least, { draws }) => draws.reduce((few, r) => Math.min(few, r), least), Infinity);
  const past = new PastStatistics(n);
  const statistics = new Float64Array(STATISTICS);
  const headrooms = new Float64Array(STATISTICS);
  const [values, slopes, lows, highs] = [0, 1, 2, 3].map(() => new Float64Array(n)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let q = 0; q < n; q++) {
    near.choose();
    const { chosen } = near;
    const best = past.best((j) => ranges.width(j, chosen, fewest));
    const a = eagerness[q]!;
    slopes[q] = a === 0 ? 0 : a / (past.deviation(best) * Math.sqrt(rest[q]!));
    [lows[q], highs[q]] = ranges.of(best, chosen, fewest) as [number, number];
    fill(statistics, models, shares, q);
    const reference = 1 - near.next(q, 0) / chosen;
    for (let j = 0; j < STATISTICS; j++) {
      headrooms[j]! += statistics[j]! / n;
      statistics[j]! -= reference;
    }
    values[q] = statistics[best]!;
    past.add(statistics);
  }
  const next = past.best((j) => ranges.width(j, 1, fewest));
  const best = against.reduce((most, m) => Math.max(most, mean(shares[m]!)), 0);
  return {
    point: headrooms[next]! - best,
    upper: betsUpperLimit({ values, slopes, lows, highs, weights: new Float64Array(n).fill(1) }, delta, 1),
  };
}

/** The statistics of a query before a model's share is taken off: first the largest share, then one for each factor. */
function fill(to: Float64Array, models: readonly Draws[], shares: readonly Float64Array[], query: number): void {
  const size = models.length;
  let [largest, sum, squares, unbiased] = [0, 0, 0, 0];
  for (let m = 0; m < size; m++) {
    const share = shares[m]![query]!;
    const [r, c] = [models[m]!.draws[query]!, models[m]!.right[query]!];
    largest = Math.max(largest, share);
    sum += share;
    squares += share * share;
    unbiased += (c * (c - 1)) / (r * (r - 1));
  }
  const spread = unbiased - (sum * sum - squares + unbiased) / size;
  to[0] = largest;
  for (let i = 0; i < FACTORS.length; i++) to[i + 1] = sum / size + offset(FACTORS[i]!, size) + FACTORS[i]! * spread;
}

function offset(factor: number, size: number): number {
  return (1 - 1 / size) / (4 * factor);
}

/** Between what each statistic lies, less the mean share of so many models. */
class Ranges {
  private readonly known = new Map<number, readonly [low: number, high: number]>();

  constructor(private readonly size: number) {}

  width(statistic: number, chosen: number, fewest: number): number {
    const [low, high] = this.of(statistic, chosen, fewest);
    return high - low;
  }

  of(statistic: number, chosen: number, fewest: number): readonly [low: number, high: number] {
    // The largest share is not below any.
    if (statistic === 0) return [0, 1];
    const draws = Math.min(fewest, 1000);
    const key = (draws * this.size + chosen - 1) * STATISTICS + statistic;
    let range = this.known.get(key);
    if (range === undefined) this.known.set(key, (range = this.workOut(FACTORS[statistic - 1]!, chosen, draws)));
    return range;
  }

  /**
   * The statistic is convex in each model's count, so it is largest where all counts are 0 or r: `ones` models at 1, of the
   * chosen ones as few as can be. S is at least the spread of the shares, less p (1 - p) / (r - 1) <= 1 / (4 (r - 1)) a model.
   */
  private workOut(factor: number, chosen: number, draws: number): readonly [number, number] {
    const { size } = this;
    let most = -Infinity;
    for (let ones = 0; ones <= size; ones++) {
      const reference = Math.max(0, ones - (size - chosen)) / chosen;
      most = Math.max(most, ones / size - reference + (factor * ones * (size - ones)) / size);
    }
    const least = chosen / size - 1 - (factor * (size - 1)) / (4 * (draws - 1));
    const shift = offset(factor, size);
    return [least + shift, most + shift];
  }
}

/** Means and deviations of the statistics over the queries before. */
class PastStatistics {
  private readonly sums = new Float64Array(STATISTICS);
  private readonly squares = new Float64Array(STATISTICS);
  private count = 0;

  /** @param total  queries there are */
  constructor(private readonly total: number) {}

  add(statistics: Float64Array): void {
    for (let j = 0; j < STATISTICS; j++) {
      this.sums[j]! += statistics[j]!;
      this.squares[j]! += statistics[j]! ** 2;
    }
    this.count += 1;
  }

  deviation(j: number): number {
    const { count } = this;
    const spread = count === 0 ? 0 : this.squares[j]! - this.sums[j]! ** 2 / count;
    return Math.sqrt((Math.max(0, spread) + 0.25) / (count + 1));
  }

  best(width: (j: number) => number): number {
    let [best, least] = [0, Infinity];
    for (let j = 0; j < STATISTICS; j++) {
      const mean = this.count === 0 ? 0 : this.sums[j]! / this.count;
      const value = mean + (2 * this.deviation(j)) / Math.sqrt(this.total) + (2 * width(j)) / this.total;
      if (value < least) [best, least] = [j, value];
    }
    return best;
  }
}

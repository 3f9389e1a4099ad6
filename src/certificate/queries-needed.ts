import { selectionLevel } from '../stats/gain-over-best.js';
import { firstInteger } from '../stats/bisect.js';
import { combine } from '../outcomes/bits.js';
import type { OutcomeMatrix } from '../outcomes/matrix.js';
import { binomialCdf } from '../stats/binomial.js';
import { lowerLimit } from '../stats/clopper-pearson.js';
import type { SquareMatrix } from '../stats/square-matrix.js';
import { nearestCorrelation } from '../stats/correlation-matrix.js';
import { normalQuantile } from '../stats/normal.js';
import { orthantProbability } from '../stats/orthant.js';
import { seededRandom } from '../stats/random.js';
import { rescuesOf } from './cluster-counts.js';
import { queriesToDecide } from './sample-size.js';

/** The probability with which the number of queries decides. */
const POWER = 0.8;
/** As many models with the fewest rescues are looked at together; the others are further behind than they. */
const MAX_MODELS = 24;
/** Models that fall below a count less often than this do not matter to it. */
const NEGLIGIBLE = 1e-5;
/** For an error of a point or two in the probability. */
const LATTICE = { shifts: 4, points: 250 };

export interface SampleInput {
  readonly matrix: OutcomeMatrix;
  /** R_m of each model over the complete queries. */
  readonly rescued: readonly number[];
  readonly baseline: number | undefined;
  readonly delta: number;
  readonly minGain: number;
}

/**
 * How many independent queries of the same kind decide with a probability of 80%, were the rates seen the true ones: that the gain
 * is below `minGain` where it was seen there, else that it reaches it. To be decided once, at that number.
 *
 * The verdict turns on the least of the rescue counts R_m. Which count is needed follows from the bounds, with the other
 * models at their expected counts. The probability of reaching it comes from the exact binomial distributions of the
 * R_m, joined by a Gaussian copula with the correlations seen (a single model needs none: then it is exact).
 *
 * @returns more than there are; null where no number up to 10^9 would do
 */
export function queriesNeeded(input: SampleInput): number | null {
  const { matrix, rescued, baseline } = input;
  const n = matrix.queries(matrix.complete);
  const order = baseline === undefined ? [...rescued.keys()].sort((a, b) => rescued[a]! - rescued[b]!) : [baseline];
  const sample = new Sample(input, n, order);
  return queriesToDecide(n + 1, (queries) => sample.decides(queries));
}

/** An evaluation of another size, at the rates seen. */
class Sample {
  private readonly rates: readonly number[];
  private correlation: SquareMatrix | undefined;

  constructor(
    private readonly input: SampleInput,
    queries: number,
    /** The models that may be the best, fewest rescues first. */
    private readonly order: readonly number[],
  ) {
    this.rates = order.map((m) => input.rescued[m]! / queries);
  }

  /** Whether as many queries decide with probability `POWER`. */
  decides(queries: number): boolean {
    const { minGain } = this.input;
    if (this.rates[0]! >= minGain) return this.allReach(this.leastForPossible(queries), queries, POWER);
    const most = this.mostForNone(queries);
    return most >= 0 && !this.allReach(most + 1, queries, 1 - POWER, true);
  }

  /** The smallest count with which the lower bound reaches the gain asked for. */
  private leastForPossible(queries: number): number {
    const { delta, minGain } = this.input;
    return firstInteger(0, queries + 1, (k) => k > 0 && 1 - binomialCdf(k - 1, queries, minGain) <= delta);
  }

  /** The largest count with which the upper bound lies below the gain asked for; -1 where none does. */
  private mostForNone(queries: number): number {
    const { baseline, delta, minGain } = this.input;
    const gamma = selectionLevel(delta);
    const level = baseline === undefined ? delta - gamma : delta;
    // Where a model certainly is at least this bad; for the best itself that says nothing.
    const floors = this.rates.map((rate, i) =>
      i === 0 ? 0 : lowerLimit(Math.min(queries, rate * queries), queries, gamma / this.rates.length),
    );
    const competing = floors.filter((floor) => floor <= minGain).length;
    const behind = floors.filter((floor) => floor > minGain);
    const tails = (k: number): number =>
      behind.reduce((sum, floor) => sum + binomialCdf(k, queries, floor), competing * binomialCdf(k, queries, minGain));
    return firstInteger(0, Math.ceil(minGain * queries), (k) => tails(k) > level) - 1;
  }

  /**
   * Whether the probability that every count reaches k is at least `wanted` (or more, where `strictly`). The largest of
   * the chances to fall short and their sum enclose the chance that any does; between, the copula tells.
   */
  private allReach(k: number, queries: number, wanted: number, strictly = false): boolean {
    const short: { index: number; chance: number }[] = [];
    let sum = 0;
    for (let index = 0; index < Math.min(this.rates.length, MAX_MODELS); index++) {
      const chance = k <= 0 ? 0 : binomialCdf(k - 1, queries, this.rates[index]!);
      if (chance < NEGLIGIBLE) break;
      short.push({ index, chance });
      sum += chance;
    }
    const enough = (probability: number): boolean => (strictly ? probability > wanted : probability >= wanted);
    const largest = short[0]?.chance ?? 0;
    if (short.length < 2) return enough(1 - largest);
    if (!enough(1 - largest)) return false;
    if (enough(1 - sum)) return true;
    const size = short.length;
    const cells = new Float64Array(size * size);
    const all = this.correlations();
    for (let i = 0; i < size; i++)
      for (let j = 0; j < size; j++) cells[i * size + j] = all.cells[short[i]!.index * all.size + short[j]!.index]!;
    const { value } = orthantProbability(
      short.map(({ chance }) => -normalQuantile(chance)),
      nearestCorrelation({ size, cells }).matrix,
      seededRandom('queries needed'),
      LATTICE,
    );
    return enough(value);
  }

  /** Correlations of the rescues of the first models in the order. */
  private correlations(): SquareMatrix {
    if (this.correlation !== undefined) return this.correlation;
    const { matrix } = this.input;
    const members = this.order.slice(0, MAX_MODELS);
    const size = members.length;
    const sets = members.map((m) => rescuesOf(matrix, matrix.right[m]!));
    const n = matrix.queries(matrix.complete);
    const cells = new Float64Array(size * size);
    for (let i = 0; i < size; i++) {
      for (let j = 0; j <= i; j++) {
        const [p, q] = [this.rates[i]!, this.rates[j]!];
        const both = matrix.queries(combine(matrix.complete.length * 32, (w) => sets[i]![w]! & sets[j]![w]!)) / n;
        const spread = Math.sqrt(p * (1 - p) * q * (1 - q));
        const phi = i === j ? 1 : spread > 0 ? Math.max(-1, Math.min(1, (both - p * q) / spread)) : 0;
        cells[i * size + j] = cells[j * size + i] = phi;
      }
    }
    return (this.correlation = { size, cells });
  }
}

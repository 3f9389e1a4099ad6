import type { Count, Fraction } from '../base/numbers.js';
import { combine, hasBit, indices } from '../outcomes/bits.js';
import type { OutcomeMatrix } from '../outcomes/matrix.js';
import type { ClusterLabel, EnsembleOutcomes, Pool } from '../outcomes/pool.js';
import type { SampledModel } from '../outcomes/samples.js';
import { interval as clopperPearson, lowerLimit } from '../stats/clopper-pearson.js';
import { allOfK, bestOfKGain, bestOfKRange, majorityOfK, noneOfK } from '../stats/samples.js';
import { mean, sum } from '../stats/sums.js';
import { assemble } from './assemble.js';
import { compareByBets } from './ensembles.js';
import { BetUnits, pairedMean } from './bet-units.js';
import { clusterCounts, clusterSummary } from './cluster-counts.js';
import type { Certificate, CertifySettings, EnsembleResult, GainEstimate, Interval } from './types.js';
import { deltaOf } from './level.js';
import { missingEnds } from './missing.js';

/** What several draws of one model are worth. Field names are those of `certificate.json`. */
export interface ModelSamples {
  readonly model: string;
  /** Draws that every question has. */
  readonly draws: Count;
  readonly queries: Count;
  /** Queries on which some draws are right and others wrong; their share, with a two-sided interval. */
  readonly flips: { readonly count: Count; readonly rate: Fraction; readonly interval: Interval };
  /** By k, ascending, up to `draws`. */
  readonly curve: readonly SamplePoint[];
  /** Rows of `ensembles` where the pool is this model alone: what picks one of its draws. */
  readonly selectors: readonly Selector[];
}

export interface SamplePoint {
  readonly k: Count;
  /** The chance that some of k draws is right, that all are, and that most are (half of a tie). */
  readonly passAtK: Fraction;
  readonly passHatK: Fraction;
  readonly majority: Fraction;
  /** pass@k less pass@1: what the best of k, a majority of k or any selector among k gains at most. */
  readonly gain: GainEstimate;
}

/** A logged selector: what it gains over one draw, and what it falls short of a perfect choice among `draws`. */
export interface Selector {
  readonly name: string;
  readonly accuracy: Fraction;
  readonly gain: GainEstimate;
  readonly regret: GainEstimate;
}

/** Graded draws by position. */
interface Drawn {
  readonly name: string;
  readonly draws: Uint32Array;
  readonly right: Uint32Array;
}

/** k of the curve: 2, 3, 5, 10, 20, 50, ... up to the number of draws, and that. */
function curveOf(draws: number): number[] {
  const steps = [2, 3, 5];
  for (let ten = 10; ten < draws; ten *= 10) steps.push(ten, 2 * ten, 5 * ten);
  return [...steps.filter((k) => k < draws), draws];
}

/**
 * What several draws of one model are worth: exact limits for the gain of the best of k (target bets on an estimate that is
 * unbiased for pass@k - pass@1, query by query), each one-sided at level 1 - delta.
 *
 * @param drawn  at least two draws on each query
 */
export function samplesOf(drawn: Drawn, units: BetUnits, delta: number): ModelSamples {
  const { name, draws, right } = drawn;
  const fewest = draws.reduce((least, r) => Math.min(least, r), Infinity);
  const flipping = Float64Array.from(right, (c, i) => Number(c > 0 && c < draws[i]!));
  const count = sum(flipping);
  return {
    model: name,
    draws: fewest,
    queries: draws.length,
    flips: { count, rate: count / draws.length, interval: units.interval(flipping, delta) },
    curve: curveOf(fewest).map((k) => ({
      k,
      passAtK: 1 - meanOver(drawn, (c, r) => noneOfK(c, r, k)),
      passHatK: meanOver(drawn, (c, r) => allOfK(c, r, k)),
      majority: meanOver(drawn, (c, r) => majorityOfK(c, r, k)),
      gain: bestOf(drawn, k, units, delta),
    })),
    selectors: [],
  };
}

/** The gain of the best of k draws over one. */
function bestOf({ draws, right }: Drawn, k: number, units: BetUnits, delta: number): GainEstimate {
  let range = 0;
  for (const r of new Set(draws)) range = Math.max(range, bestOfKRange(r, k));
  const values = Float64Array.from(right, (c, i) => bestOfKGain(c, draws[i]!, k));
  return units.leastMean([values], delta, range);
}

function meanOver({ draws, right }: Drawn, of: (c: number, r: number) => number): number {
  return mean(Float64Array.from(right, (c, i) => of(c, draws[i]!)));
}

/**
 * Samples of every member that has at least two draws on each complete query; of a pool of one model with its selectors.
 *
 * @param models  graded draws on the complete queries, in the order of their rows
 */
export function modelSamples(models: readonly Drawn[], pool: Pool, confidence: number): ModelSamples[] {
  const { matrix, cluster, ensembles } = pool;
  const delta = deltaOf(confidence);
  const rows = indices(matrix.complete);
  const drawn = models.filter(({ draws }) => draws.length > 0 && draws.every((r) => r >= 2));
  if (drawn.length === 0) return [];
  const units = new BetUnits(matrix, rows, cluster);
  return drawn.map((one) => ({
    ...samplesOf(one, units, delta),
    selectors:
      pool.samples === undefined
        ? []
        : ensembles.map((ensemble) =>
            new Selection(ensemble, one, pool.samples!.fewest, matrix, units).selector(delta),
          ),
  }));
}

/** The certificate of a pool of one model: what any choice among its draws can gain over one of them. */
export function certifySamples(pool: Pool, samples: SampledModel, settings: CertifySettings): Certificate {
  const { matrix, cluster } = pool;
  const delta = deltaOf(settings.confidence);
  const rows = indices(matrix.complete);
  const n = rows.length;
  const at = (of: Uint32Array): Uint32Array => Uint32Array.from(rows, (row) => of[row]!);
  const drawn = { name: samples.name, draws: at(samples.draws), right: at(samples.right) };
  const units = new BetUnits(matrix, rows, cluster);
  const k = samples.fewest;
  const shares = Float64Array.from(drawn.right, (c, i) => c / drawn.draws[i]!);
  const none = Float64Array.from(drawn.right, (c, i) => noneOfK(c, drawn.draws[i]!, k));
  const accuracy = mean(shares);
  const gain = bestOf(drawn, k, units, delta);
  const count = matrix.queries(matrix.allWrong);
  // As many draws on each query: a count, whose limits are narrower.
  const isCount = cluster === undefined && drawn.draws.every((r) => r === k);
  return assemble(pool, settings, {
    measure: 'accuracy',
    models: [{ correct: accuracy * n, accuracy, interval: units.interval(shares, delta), rescues: gain.point * n }],
    chosen: settings.baseline === undefined ? undefined : 0,
    allWrong: {
      rows: matrix.allWrong,
      rate: mean(none),
      interval: isCount ? clopperPearson(count, n, delta) : units.interval(none, delta),
      lower: isCount ? lowerLimit(count, n, delta) : units.leastMean([none], delta).lower,
    },
    clusters: cluster === undefined ? null : clusterSummary(clusterCounts(matrix, cluster), null),
    weights: null,
    gain: {
      ...gain,
      method: 'samples',
      bounds: null,
      independent: null,
      sizesUnrelated: null,
      missing: missingDraws(matrix, samples, cluster, delta, settings.minGain),
    },
    overBest: () => gain,
    ensembles: pool.ensembles.map((ensemble) => new Selection(ensemble, drawn, k, matrix, units).result(pool, delta)),
  });
}

/** The two ends that draws which are not there leave open: all of them wrong, and all of them right. */
function missingDraws(
  matrix: OutcomeMatrix,
  { name, draws, right, expected, fewest }: SampledModel,
  cluster: ClusterLabel | undefined,
  delta: number,
  minGain: number,
): Certificate['gain']['missing'] {
  const rows = indices(matrix.universe);
  const absent = (row: number): number => expected[row]! - draws[row]!;
  const queries = rows.filter((row) => absent(row) > 0).length;
  const gainOf = (isRight: boolean): GainEstimate => {
    const filled = {
      name,
      draws: Uint32Array.from(rows, (row) => draws[row]! + absent(row)),
      right: Uint32Array.from(rows, (row) => right[row]! + (isRight ? absent(row) : 0)),
    };
    return bestOf(filled, fewest, new BetUnits(matrix, rows, cluster), delta);
  };
  return missingEnds(queries, gainOf, minGain);
}

/** A row of results that is a choice among the draws of the only model; what it did not answer is wrong. */
class Selection {
  private readonly outcome: Float64Array;
  private readonly shares: Float64Array;
  private readonly some: Float64Array;

  constructor(
    private readonly ensemble: EnsembleOutcomes,
    { draws, right }: Drawn,
    fewest: number,
    private readonly matrix: OutcomeMatrix,
    private readonly units: BetUnits,
  ) {
    const rows = indices(matrix.complete);
    this.outcome = Float64Array.from(rows, (row) =>
      Number(hasBit(ensemble.answered, row) && hasBit(ensemble.right, row)),
    );
    this.shares = Float64Array.from(right, (c, i) => c / draws[i]!);
    this.some = Float64Array.from(right, (c, i) => 1 - noneOfK(c, draws[i]!, fewest));
  }

  selector(delta: number): Selector {
    const { outcome, shares, some, units } = this;
    return {
      name: this.ensemble.name,
      accuracy: mean(outcome),
      gain: pairedMean(outcome, shares, units, delta),
      regret: pairedMean(some, outcome, units, delta),
    };
  }

  result(pool: Pool, delta: number): EnsembleResult {
    const { ensemble, matrix, outcome, shares, some, units } = this;
    const beyond = combine(
      matrix.complete.length * 32,
      (w) => matrix.allWrong[w]! & ensemble.answered[w]! & ensemble.right[w]!,
    );
    return compareByBets(ensemble, pool, delta, beyond, {
      at: (level) => pairedMean(outcome, shares, units, level),
      accuracy: mean(outcome),
      oracle: mean(some),
      room: () => mean(some) - mean(shares),
    });
  }
}

import type { OutcomeMatrix } from '../outcomes/matrix.js';
import type { ClusterLabel } from '../outcomes/pool.js';
import { betaRange } from '../stats/beta-range.js';
import { sum } from '../stats/sums.js';
import { fewerThan, modelsToPair, stepsOfRows, type Thinned } from './budget.js';
import { clayton, pricedBy } from './copulas.js';
import { meanJointWrong, pairMatrices, pairSummary, type PairMatrices } from './pairwise.js';
import { known, startWorks, type Work } from './parallel.js';
import { drawsOfEachSize, sizesUpTo, stepsOfDraws, SUB_POOLS } from './pool-size.js';
import { ratioInterval } from './ratio-bootstrap.js';
import { SIGMA_PARTS, sigmaInterval, sigmaParts } from './sigma-interval.js';
import type { FullSigmaPrediction, PairwiseDiagnostics, PoolSizePoint } from './types.js';
import { coFailureRate, mostAccurate, subset, thresholdsOf, varying, wrongSets, type WrongSets } from './wrong-sets.js';

/** Of the ratio to what a single factor predicts. */
const REPLICATES = 2000;

export interface PairwiseOptions {
  /** A whole number in [0, 2^32). */
  readonly seed: number;
  /** The name of each row's cluster. */
  readonly cluster?: ClusterLabel | undefined;
  /** Told what begins, of the parts that may take longer than a second. */
  readonly stage?: (what: string) => void;
}

/** What pairs of models say, and where that is about fewer models or samples than it would be. */
export interface PairwiseResult {
  readonly pairwise: PairwiseDiagnostics;
  readonly thinned: readonly Thinned[];
}

/** Begun, and worked on by other threads where there are any. */
export interface StartedPairwise {
  /** @param familyOf  the family of a model; every model is one of its own if not given */
  finish(familyOf?: (model: string) => string): PairwiseResult;
  /** Ends the work of the other threads, for a run that ends in an error. */
  stop(): void;
}

/** Begins what is said of pairs of models: it takes longest, and needs nothing but the outcomes. */
export function startPairwise(matrix: OutcomeMatrix, options: PairwiseOptions): StartedPairwise {
  options.stage?.('comparing every pair of models');
  const all = wrongSets(matrix);
  const members = varying(all);
  const most = modelsToPair(stepsOfRows(all.complete.length, all.weights));
  const sets = subset(all, mostAccurate(all, members, most));
  const pairs = pairMatrices(sets);
  const predictions = members.length < 2 ? NO_PREDICTIONS : startPredictions(matrix, sets, pairs, options);
  return {
    stop: predictions.stop,
    finish(familyOf = (model) => model) {
      const size = all.models.length;
      const { thinned, ...predicted } = predictions.finish();
      return {
        pairwise: {
          withoutThreshold: all.models.filter((_, i) => !members.includes(i)),
          models: sets.models.length,
          ...pairSummary(pairs, familyOf),
          betaRange: betaRange(size, sum(all.counts) / (size * all.queries), meanJointWrong(all)),
          ...predicted,
        },
        thinned: [...fewerThan('correlations', sets.models.length, members.length, 'models'), ...thinned],
      };
    },
  };
}

type Predictions = Pick<
  PairwiseDiagnostics,
  'beta' | 'singleFactor' | 'singleFactorPearson' | 'fullSigma' | 'clayton' | 'poolSize'
> & { readonly thinned: readonly Thinned[] };

const NO_PREDICTIONS = {
  stop: () => undefined,
  finish: (): Predictions => ({
    beta: null,
    singleFactor: null,
    singleFactorPearson: null,
    fullSigma: null,
    clayton: null,
    poolSize: [],
    thinned: [],
  }),
};

function startPredictions(
  matrix: OutcomeMatrix,
  sets: WrongSets,
  pairs: PairMatrices,
  { seed, cluster, stage = () => undefined }: PairwiseOptions,
): { finish(): Predictions; stop(): void } {
  stage('working out what correlations predict');
  const thresholds = thresholdsOf(sets);
  const beta = coFailureRate(sets);
  const { finish, stop } = startWorks([
    cluster === undefined
      ? ratioInterval(sets, pairs, REPLICATES, `${seed} single factor`)
      : known({ interval: null, replicates: 0, made: REPLICATES }),
    sigmaInterval(matrix, sets, `${seed} full sigma`, cluster),
    fullSigmaWork(pairs, thresholds, beta, `${seed} full sigma`),
    poolSizeWork(sets, pairs, thresholds, `${seed} pool size`),
  ]);
  return {
    stop,
    finish() {
      const singleFactor = pricedBy(pairs.tetrachoric, thresholds, beta);
      const [{ made, ...bootstrap }, interval, fullSigma, poolSize] = finish();
      return {
        beta,
        singleFactor: { ...singleFactor, ...bootstrap },
        singleFactorPearson: pricedBy(pairs.pearson, thresholds, beta),
        fullSigma: { ...fullSigma, interval },
        clayton: clayton(sets, pairs, beta),
        poolSize,
        thinned: [
          ...(beta > 0 ? fewerThan('ratio interval', made, REPLICATES, 'replicates') : []),
          ...(beta > 0 ? fewerThan('sigma interval', sigmaParts(sets), SIGMA_PARTS, 'parts') : []),
          ...fewerThan('pool sizes', drawsOfEachSize(sets), SUB_POOLS, 'pools of each size'),
        ],
      };
    },
  };
}

function fullSigmaWork(
  pairs: PairMatrices,
  thresholds: Float64Array,
  beta: number,
  seed: string,
): Work<Omit<FullSigmaPrediction, 'interval'>> {
  return {
    kind: 'fullSigma',
    input: { pairs, thresholds, beta, seed },
    blocks: 1,
    length: 3,
    // Little beside the others.
    seconds: 0,
    finish: ([predicted, standardError, ratio]) => ({
      beta: predicted!,
      standardError: standardError!,
      ratio: Number.isNaN(ratio) ? null : ratio!,
    }),
  };
}

function poolSizeWork(
  sets: WrongSets,
  { tetrachoric }: PairMatrices,
  thresholds: Float64Array,
  seed: string,
): Work<PoolSizePoint[]> {
  const draws = drawsOfEachSize(sets);
  const sizes = draws === 0 ? [] : sizesUpTo(thresholds.length);
  return {
    kind: 'poolSize',
    input: { sets, tetrachorics: tetrachoric, thresholds, seed },
    blocks: 1,
    length: 3 * sizes.length,
    seconds: 1e-9 * draws * stepsOfDraws(sets),
    finish: (numbers) =>
      sizes.map((k, i) => {
        const [median, p05, p95] = numbers.subarray(3 * i);
        return { k, median: median!, p05: p05!, p95: p95! };
      }),
  };
}

import type { ClusterLabel, Pool } from '../outcomes/pool.js';
import { sum } from '../stats/sums.js';
import { clustersOf } from '../certificate/cluster-counts.js';
import { ClusterShares } from '../certificate/cluster-shares.js';
import type { Certificate } from '../certificate/types.js';
import { deltaOf } from '../certificate/level.js';
import { type Bits, overlap } from '../outcomes/bits.js';
import type { OutcomeMatrix } from '../outcomes/matrix.js';
import { betaRange } from '../stats/beta-range.js';
import { seededRandom } from '../stats/random.js';
import { fewerThan, groupsToCertify, modelsToPair, stepsOfRows, type Thinned } from './budget.js';
import { clayton, fullSigma, pricedBy } from './copulas.js';
import { meanJointWrong, pairMatrices, pairSummary, type PairMatrices } from './pairwise.js';
import { chanceOf } from './chance.js';
import { contributionsOf } from './contributions.js';
import { allDrawsOf, luckFloor } from './luck.js';
import { poolCurve } from './pool-curve.js';
import { drawsOfEachSize, poolSizeGrowth, SUB_POOLS } from './pool-size.js';
import { startRatioInterval } from './ratio-bootstrap.js';
import { regimeOf } from './regime.js';
import { routerCeiling, type RepeatedDraws } from './router-ceiling.js';
import { SIGMA_PARTS, sigmaInterval, sigmaParts } from './sigma-interval.js';
import { similarityOf, type SimilarityOptions } from './similarity.js';
import { slicesOf } from './slices.js';
import type { Diagnostics, PairwiseDiagnostics } from './types.js';
import { coFailureRate, mostAccurate, subset, thresholdsOf, varying, wrongSets, type WrongSets } from './wrong-sets.js';

/** Of the ratio to what a single factor predicts. */
const REPLICATES = 2000;

export interface DiagnoseOptions {
  /** A whole number in [0, 2^32). Same pool and seed, same diagnostics. */
  readonly seed: number;
  /** The family of a model; every model is one of its own if not given. */
  readonly familyOf?: (model: string) => string;
  /** Choices of each question. */
  readonly options?: number;
  /** Of a model, by row, a number for its answer (see similarityOf). */
  readonly answers?: NonNullable<SimilarityOptions['answers']>;
  /** Rows of each group of queries, for slices. */
  readonly groups?: ReadonlyMap<string, Bits>;
  /** The name of each row's cluster. */
  readonly cluster?: ClusterLabel | undefined;
  /** Repeated draws of the members of the pool. */
  readonly draws?: RepeatedDraws;
  /** Told what begins, of the parts that may take longer than a second. */
  readonly stage?: (what: string) => void;
}

/**
 * Begins to work out everything that a pool's outcomes say beside the certificate. What needs something that was not given
 * is null.
 *
 * Every part has a generator of its own, so that asking for one more part changes no number of another.
 *
 * @param certificate  of the same pool: its confidence, min-gain and single best model are used
 * @returns what gives all of it. Until then other threads resample, and this one is free for other work
 */
export function startDiagnostics(pool: Pool, certificate: Certificate, options: DiagnoseOptions): () => Diagnostics {
  const { matrix } = pool;
  const { stage = () => undefined } = options;
  const { name: best, declared } = certificate.singleBest;
  const baseline = declared ? best : undefined;
  const delta = deltaOf(certificate.confidence);
  const finishPairwise = startPairwise(matrix, options);
  stage('looking for the best few models');
  const few = poolCurve(matrix, baseline, options.cluster);
  const groups = options.groups && largest(matrix, options.groups);
  const shares = pool.cluster && new ClusterShares(clustersOf(matrix, pool.cluster));
  const beside = {
    regime: regimeOf(matrix, matrix.models.indexOf(best), declared, delta, shares),
    ...few,
    slices: groups === undefined ? null : slicesOf(pool, certificate, groups),
    routerCeiling: options.draws === undefined ? null : routerCeiling(options.draws, baseline, delta),
    luckFloor: luckFloor(matrix, options.draws, delta, matrix.models.indexOf(best), shares),
    chance: options.options === undefined ? null : chanceOf(pool, certificate, options.options, shares),
    allDraws: options.draws === undefined ? null : allDrawsOf(options.draws),
    ...contributionsOf(matrix, delta, shares),
    similarity: similarityOf(matrix, options),
  };
  return () => {
    const { pairwise, thinned } = finishPairwise();
    return {
      pairwise,
      ...beside,
      thinned: [
        ...thinned,
        ...fewerThan('pool curve', few.poolCurve.length, few.poolCurve.at(-1)!.k, 'sizes'),
        ...fewerThan('groups', groups?.size ?? 0, options.groups?.size ?? 0, 'groups'),
      ],
    };
  };
}

/** The groups with the most queries, as many as can have a certificate. */
function largest(matrix: OutcomeMatrix, groups: ReadonlyMap<string, Bits>): ReadonlyMap<string, Bits> {
  const most = groupsToCertify(matrix.models.length, stepsOfRows(matrix.complete.length, matrix.weights));
  if (groups.size <= most) return groups;
  const sized = [...groups].map(([name, rows]) => ({
    name,
    rows,
    queries: overlap(rows, matrix.complete, matrix.weights),
  }));
  sized.sort((a, b) => b.queries - a.queries || (a.name < b.name ? -1 : 1));
  return new Map(sized.slice(0, most).map(({ name, rows }) => [name, rows]));
}

function startPairwise(
  matrix: OutcomeMatrix,
  options: DiagnoseOptions,
): () => { pairwise: PairwiseDiagnostics; thinned: readonly Thinned[] } {
  options.stage?.('comparing every pair of models');
  const all = wrongSets(matrix);
  const size = all.models.length;
  const meanError = sum(all.counts) / (size * all.queries);
  const members = varying(all);
  const most = modelsToPair(stepsOfRows(all.complete.length, all.weights));
  const sets = subset(all, mostAccurate(all, members, most));
  const pairs = pairMatrices(sets);
  const finishPredictions = members.length < 2 ? () => NO_PREDICTIONS : startPredictions(matrix, sets, pairs, options);
  const described = {
    withoutThreshold: all.models.filter((_, i) => !members.includes(i)),
    models: sets.models.length,
    ...pairSummary(pairs, options.familyOf ?? ((model) => model)),
    betaRange: betaRange(size, meanError, meanJointWrong(all)),
  };
  return () => {
    const { thinned, ...predicted } = finishPredictions();
    return {
      pairwise: { ...described, ...predicted },
      thinned: [...fewerThan('correlations', sets.models.length, members.length, 'models'), ...thinned],
    };
  };
}

type Predictions = Pick<
  PairwiseDiagnostics,
  'beta' | 'singleFactor' | 'singleFactorPearson' | 'fullSigma' | 'clayton' | 'poolSize'
> & { readonly thinned: readonly Thinned[] };

const NO_PREDICTIONS: Predictions = {
  beta: null,
  singleFactor: null,
  singleFactorPearson: null,
  fullSigma: null,
  clayton: null,
  poolSize: [],
  thinned: [],
};

function startPredictions(
  matrix: OutcomeMatrix,
  sets: WrongSets,
  pairs: PairMatrices,
  { seed, cluster, stage = () => undefined }: DiagnoseOptions,
): () => Predictions {
  const thresholds = thresholdsOf(sets);
  const beta = coFailureRate(sets);
  const finishRatio =
    cluster === undefined
      ? startRatioInterval(sets, pairs, REPLICATES, `${seed} single factor`)
      : () => ({ interval: null, replicates: 0, made: REPLICATES });
  stage('working out what correlations predict');
  const singleFactor = pricedBy(pairs.tetrachoric, thresholds, beta);
  const others = {
    singleFactorPearson: pricedBy(pairs.pearson, thresholds, beta),
    fullSigma: {
      ...fullSigma(pairs, thresholds, beta, seededRandom(`${seed} full sigma`)),
      interval: sigmaInterval(matrix, sets, `${seed} full sigma`, cluster),
    },
    clayton: clayton(sets, pairs, beta),
    poolSize: poolSizeGrowth(sets, pairs.tetrachoric, thresholds, seededRandom(`${seed} pool size`)),
  };
  return () => {
    stage('resampling questions');
    const { interval, replicates, made } = finishRatio();
    return {
      beta,
      singleFactor: { ...singleFactor, interval, replicates },
      ...others,
      thinned: [
        ...(beta > 0 ? fewerThan('ratio interval', made, REPLICATES, 'replicates') : []),
        ...(beta > 0 ? fewerThan('sigma interval', sigmaParts(sets), SIGMA_PARTS, 'parts') : []),
        ...fewerThan('pool sizes', drawsOfEachSize(sets), SUB_POOLS, 'pools of each size'),
      ],
    };
  };
}

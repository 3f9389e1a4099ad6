import type { Certificate } from '../certificate/certificate.js';
import { deltaOf } from '../certificate/level.js';
import type { Bits } from '../outcomes/bits.js';
import type { OutcomeMatrix } from '../outcomes/matrix.js';
import type { Pool } from '../outcomes/pool.js';
import { betaRange } from '../stats/beta-range.js';
import { normalQuantile } from '../stats/normal.js';
import { seededRandom } from '../stats/random.js';
import { clusterDiagnostics } from './clusters.js';
import type { ClusterName } from './folds.js';
import { clayton, fullSigma, pricedBy, singleFactor } from './copulas.js';
import { jointWrongCounts, pairMatrices, pairMean, pairSummary, type PairMatrices } from './pairwise.js';
import { poolCurve } from './pool-curve.js';
import { poolSizeGrowth } from './pool-size.js';
import { regimeOf } from './regime.js';
import { routerCeiling, type RepeatedDraws } from './router-ceiling.js';
import { slicesOf } from './slices.js';
import type { Diagnostics, PairwiseDiagnostics } from './types.js';
import { coFailureRate, subset, varying, wrongSets, type WrongSets } from './wrong-sets.js';

export interface DiagnoseOptions {
  /** A whole number in [0, 2^32). Same pool and seed, same diagnostics. */
  readonly seed: number;
  /** Families of models by name, where the prefix of the name does not say it. */
  readonly families?: ReadonlyMap<string, string>;
  /** Rows of each group of queries, for slices. */
  readonly groups?: ReadonlyMap<string, Bits>;
  /** The cluster of each row, whole numbers from 0. */
  readonly clusterOf?: ArrayLike<number>;
  /** The name of each row's cluster. */
  readonly cluster?: ClusterName | undefined;
  /** Repeated draws of the members of the pool. */
  readonly draws?: RepeatedDraws;
  /** Told what begins, of the parts that may take longer than a second. */
  readonly stage?: (what: string) => void;
}

/**
 * Everything that a pool's outcomes say beside the certificate. What needs something that was not given is null.
 *
 * Every part has a generator of its own, so that asking for one more part changes no number of another.
 *
 * @param certificate  of the same pool: its confidence, min-gain and single best model are used
 */
export function diagnose(pool: Pool, certificate: Certificate, options: DiagnoseOptions): Diagnostics {
  const { matrix } = pool;
  const { seed, stage = () => undefined } = options;
  const { name: best, declared } = certificate.singleBest;
  const baseline = declared ? best : undefined;
  const delta = deltaOf(certificate.confidence);
  const errors = certificate.queries.complete - certificate.models.find(({ name }) => name === best)!.correct;
  const pairwise = pairwiseDiagnostics(matrix, options.families ?? new Map(), seed, stage);
  stage('looking for the best few models');
  const few = poolCurve(matrix, baseline, seed, options.cluster);
  if (options.clusterOf !== undefined) stage('resampling clusters');
  return {
    pairwise,
    regime: regimeOf(certificate.allWrong.count, errors, delta),
    ...few,
    slices: options.groups === undefined ? null : slicesOf(pool, certificate, options.groups),
    clusters:
      options.clusterOf === undefined
        ? null
        : clusterDiagnostics(matrix, options.clusterOf, best, declared, delta, `${seed} clusters`),
    routerCeiling: options.draws === undefined ? null : routerCeiling(options.draws, baseline, delta, seed),
  };
}

function pairwiseDiagnostics(
  matrix: OutcomeMatrix,
  families: ReadonlyMap<string, string>,
  seed: number,
  stage: (what: string) => void,
): PairwiseDiagnostics {
  stage('comparing every pair of models');
  const all = wrongSets(matrix);
  const size = all.models.length;
  const meanError = all.counts.reduce((sum, errors) => sum + errors, 0) / (size * all.queries);
  const meanJoint = pairMean(jointWrongCounts(all), size, () => true)! / all.queries;
  const members = varying(all);
  const sets = subset(all, members);
  const pairs = pairMatrices(sets);
  return {
    withoutThreshold: all.models.filter((_, i) => !members.includes(i)),
    ...pairSummary(pairs, families),
    betaRange: betaRange(size, meanError, meanJoint),
    ...(members.length < 2 ? NO_PREDICTIONS : predictions(sets, pairs, seed, stage)),
  };
}

type Predictions = Pick<
  PairwiseDiagnostics,
  'beta' | 'singleFactor' | 'singleFactorPearson' | 'fullSigma' | 'clayton' | 'poolSize'
>;

const NO_PREDICTIONS: Predictions = {
  beta: null,
  singleFactor: null,
  singleFactorPearson: null,
  fullSigma: null,
  clayton: null,
  poolSize: [],
};

function predictions(sets: WrongSets, pairs: PairMatrices, seed: number, stage: (what: string) => void): Predictions {
  stage('resampling queries');
  const thresholds = sets.counts.map((errors) => normalQuantile(errors / sets.queries));
  const beta = coFailureRate(sets);
  const single = singleFactor(sets, pairs, thresholds, beta, `${seed} single factor`);
  stage('working out what correlations predict');
  return {
    beta,
    singleFactor: single,
    singleFactorPearson: pricedBy(pairs.pearson, thresholds, beta),
    fullSigma: fullSigma(pairs, thresholds, beta, seededRandom(`${seed} full sigma`)),
    clayton: clayton(sets, pairs, beta),
    poolSize: poolSizeGrowth(sets, pairs.tetrachoric, thresholds, seededRandom(`${seed} pool size`)),
  };
}

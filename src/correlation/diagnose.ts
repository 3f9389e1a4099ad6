import type { Pool } from '../outcomes/pool.js';
import { clustersOf } from '../certificate/cluster-counts.js';
import { ClusterShares } from '../certificate/cluster-shares.js';
import type { Certificate } from '../certificate/types.js';
import { deltaOf } from '../certificate/level.js';
import { type Bits, overlap } from '../outcomes/bits.js';
import type { OutcomeMatrix } from '../outcomes/matrix.js';
import { fewerThan, groupsToCertify, stepsOfRows } from './budget.js';
import { chanceOf } from './chance.js';
import { contributionsOf } from './contributions.js';
import { allDrawsOf, luckFloor } from './luck.js';
import { startPairwise, type PairwiseOptions } from './pairwise-diagnostics.js';
import { poolCurve } from './pool-curve.js';
import { regimeOf } from './regime.js';
import { routerCeiling, type RepeatedDraws } from './router-ceiling.js';
import { similarityOf, type SimilarityOptions } from './similarity.js';
import { slicesOf } from './slices.js';
import type { Diagnostics } from './types.js';

/** Same pool and seed, same diagnostics. */
export interface DiagnoseOptions extends PairwiseOptions {
  /** The family of a model; every model is one of its own if not given. */
  readonly familyOf?: (model: string) => string;
  /** Choices of each question. */
  readonly options?: number;
  /** Of a model, by row, a number for its answer (see similarityOf). */
  readonly answers?: NonNullable<SimilarityOptions['answers']>;
  /** Rows of each group of queries, for slices. */
  readonly groups?: ReadonlyMap<string, Bits>;
  /** Repeated draws of the members of the pool. */
  readonly draws?: RepeatedDraws;
}

/**
 * Begins to work out everything that a pool's outcomes say beside the certificate. What needs something that was not given
 * is null.
 *
 * Every part has a generator of its own, so that asking for one more part changes no number of another.
 *
 * @param certificate  of the same pool: its confidence, min-gain and single best model are used
 * @param started  what pairs of models say, where that was begun earlier
 * @returns what gives all of it. Until then other threads resample, and this one is free for other work
 */
export function startDiagnostics(
  pool: Pool,
  certificate: Certificate,
  options: DiagnoseOptions,
  started = startPairwise(pool.matrix, options),
): () => Diagnostics {
  const { matrix } = pool;
  const { stage = () => undefined } = options;
  const { name: best, declared } = certificate.singleBest;
  const baseline = declared ? best : undefined;
  const delta = deltaOf(certificate.confidence);
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
    stage('resampling questions');
    const { pairwise, thinned } = started.finish(options.familyOf);
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

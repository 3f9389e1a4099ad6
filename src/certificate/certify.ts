import { quote, UserError } from '../base/errors.js';
import type { OutcomeMatrix } from '../outcomes/matrix.js';
import type { Pool } from '../outcomes/pool.js';
import { interval, lowerLimit } from '../stats/clopper-pearson.js';
import { rescues, upperBounds, type PoolCounts } from './bounds.js';
import type { Certificate, CertifySettings, GainEstimate } from './types.js';
import { assemble, bestOf } from './assemble.js';
import { clusterCounts, clusterSummary, type ClusterCounts } from './cluster-counts.js';
import { ClusterShares } from './cluster-shares.js';
import { compareEnsemble } from './ensembles.js';
import { estimateClusteredGain, estimateGain } from './estimate.js';
import { deltaOf } from './level.js';
import { missingOutcomes } from './missing.js';
import { queriesNeeded } from './queries-needed.js';
import { certifySamples } from './samples.js';
import { certifyScores } from './scores.js';
import { commonVerdict, verdictOf, withVerdict } from './verdict.js';
import { certifyWeighted } from './weighted.js';

/**
 * The certificate of a pool.
 *
 * @throws UserError where no query was answered by every member
 */
export function certify(pool: Pool, settings: CertifySettings): Certificate {
  const { matrix } = pool;
  const { minGain } = settings;
  const delta = deltaOf(settings.confidence);
  const counts = countsOf(matrix);
  const n = counts.queries;
  if (n === 0) throw noCompleteQuery(pool);
  if (pool.samples !== undefined) return certifySamples(pool, pool.samples, settings);
  if (pool.scores !== undefined) return certifyScores(pool, pool.scores, settings);
  if (pool.traffic !== undefined) return certifyWeighted(pool, pool.traffic, settings);
  const { cluster } = pool;
  const clusters = cluster === undefined ? null : clusterCounts(matrix, cluster);
  const shares = clusters === null ? null : new ClusterShares(clusters);
  const chosen = settings.baseline === undefined ? undefined : matrix.models.indexOf(settings.baseline);
  const rescued = rescues(counts);
  const gainOver = (baseline: number | undefined): GainEstimate =>
    clusters === null ? estimateGain(rescued, n, baseline, delta) : estimateClusteredGain(clusters, baseline, delta);
  const gain = gainOver(chosen);
  const models = matrix.right.map((right, m) => ({
    correct: counts.correct[m]!,
    accuracy: counts.correct[m]! / n,
    interval: shares?.interval(right, delta) ?? interval(counts.correct[m]!, n, delta),
    rescues: rescued[m]!,
  }));
  return assemble(pool, settings, {
    measure: 'accuracy',
    models,
    chosen,
    queries: {
      partialAllWrong: matrix.queries(matrix.partialAllWrong),
      neededToDecide:
        verdictOf(gain, minGain) === 'inconclusive' && clusters === null
          ? queriesNeeded({ matrix, rescued, baseline: chosen, delta, minGain })
          : null,
    },
    allWrong: {
      rows: matrix.allWrong,
      rate: counts.allWrong / n,
      interval: shares?.interval(matrix.allWrong, delta) ?? interval(counts.allWrong, n, delta),
      lower: shares?.lower(matrix.allWrong, delta) ?? lowerLimit(counts.allWrong, n, delta),
    },
    clusters: clusters === null ? null : clusterSummary(clusters, chosen ?? bestOf(models)),
    weights: null,
    gain: {
      ...gain,
      method: methodOf(clusters !== null, chosen !== undefined),
      bounds: upperBounds(counts, delta, chosen),
      independent: clusters === null ? null : withVerdict(estimateGain(rescued, n, chosen, delta), minGain),
      sizesUnrelated: clusters === null ? null : sizesUnrelated(clusters, chosen, delta, minGain),
      missing: missingOutcomes(
        matrix,
        (whole) =>
          cluster === undefined
            ? estimateGain(rescues(countsOf(whole)), whole.queries(whole.complete), chosen, delta)
            : estimateClusteredGain(clusterCounts(whole, cluster), chosen, delta),
        minGain,
      ),
    },
    overBest: () => gainOver(undefined),
    ensembles: pool.ensembles.map((ensemble) =>
      compareEnsemble(ensemble, matrix, {
        minCoverage: pool.minCoverage,
        among: pool.ensembles.length,
        delta,
        cluster,
      }),
    ),
  });
}

function methodOf(clustered: boolean, declared: boolean): Certificate['gain']['method'] {
  if (clustered) return declared ? 'clusterDeclared' : 'clusterLeast';
  return declared ? 'rescueDeclared' : 'rescueBergerBoos';
}

/**
 * The certificate of settled queries, with the verdict that the grades as given allow too: where theirs is another,
 * nobody has shown anything.
 */
export function holdingBoth(settled: Certificate, graded: Certificate): Certificate {
  const verdict = commonVerdict(settled.verdict, graded.verdict);
  if (verdict === settled.verdict) return settled;
  return { ...settled, verdict, queries: { ...settled.queries, neededToDecide: null } };
}

function countsOf(matrix: OutcomeMatrix): PoolCounts {
  return {
    queries: matrix.queries(matrix.complete),
    allWrong: matrix.queries(matrix.allWrong),
    correct: matrix.right.map((right) => matrix.queries(right)),
  };
}

/** The gain with narrower limits, for clusters whose size tells nothing of their rates; null where all are of one size. */
function sizesUnrelated(
  clusters: ClusterCounts,
  baseline: number | undefined,
  delta: number,
  minGain: number,
): Certificate['gain']['sizesUnrelated'] {
  if (clusters.sizes.every((size) => size === clusters.sizes[0])) return null;
  const gain = estimateClusteredGain(clusters, baseline, delta, 'unrelated');
  return withVerdict(gain, minGain);
}

function noCompleteQuery(pool: Pool): UserError {
  const { matrix } = pool;
  const answers = matrix.members
    .map(({ name, answered }) => ({ name, answered: matrix.queries(answered) }))
    .sort((a, b) => a.answered - b.answered)
    .slice(0, 3)
    .map(({ name, answered }) => `${quote(name)} answered ${answered}`);
  return new UserError(
    `no question was answered by all ${matrix.models.length} models (of ${matrix.queries(matrix.universe)} questions ${answers.join(', ')}).`,
    'Check that the question ids are the same in all files, or leave out models with `models`.',
  );
}

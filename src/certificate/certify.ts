import { quote, UserError } from '../errors.js';
import type { OutcomeMatrix } from '../outcomes/matrix.js';
import type { Pool } from '../outcomes/pool.js';
import { interval, lowerLimit, upperLimit } from '../stats/clopper-pearson.js';
import { bergerBoosBound, gainLowerBound, rescues, upperBounds, type PoolCounts } from './bounds.js';
import type { Certificate, GainEstimate, ModelResult } from './certificate.js';
import { compareEnsemble } from './ensembles.js';
import { deltaOf } from './level.js';
import { missingOutcomes } from './missing.js';
import { queriesToDecide } from './sample-size.js';
import { verdictOf } from './verdict.js';

export interface CertifySettings {
  readonly confidence: number;
  readonly minGain: number;
  /** Name of the model declared as baseline in advance. */
  readonly baseline: string | undefined;
}

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
  const models = modelResults(pool, counts, delta);
  const best = matrix.models.indexOf(models[0]!.name);
  const chosen = settings.baseline === undefined ? undefined : matrix.models.indexOf(settings.baseline);
  const reference = chosen ?? best;
  const rescued = rescues(counts);
  const gain = estimate(rescued, n, chosen, delta);
  const verdict = verdictOf(gain, minGain);
  const top = counts.correct[reference]!;
  return {
    confidence: settings.confidence,
    minGain,
    verdict,
    queries: {
      total: matrix.queries(matrix.universe),
      complete: n,
      partialAllWrong: matrix.queries(matrix.partialAllWrong),
      neededToDecide: verdict === 'inconclusive' ? queriesNeeded(rescued, n, chosen, delta, minGain) : null,
    },
    models,
    singleBest: {
      name: matrix.models[reference]!,
      declared: chosen !== undefined,
      accuracy: top / n,
      ties: matrix.models.filter((_, i) => i !== reference && counts.correct[i] === top),
    },
    allWrong: {
      count: counts.allWrong,
      rate: counts.allWrong / n,
      interval: interval(counts.allWrong, n, delta),
      lower: lowerLimit(counts.allWrong, n, delta),
      queries: matrix.ids(matrix.allWrong),
    },
    ceiling: { point: 1 - counts.allWrong / n, upper: 1 - lowerLimit(counts.allWrong, n, delta) },
    gain: {
      ...gain,
      method: chosen === undefined ? 'rescueBergerBoos' : 'rescueDeclared',
      bounds: upperBounds(counts, delta, chosen),
      overBestSeen:
        chosen === undefined || counts.correct[chosen] === counts.correct[best]
          ? null
          : { name: matrix.models[best]!, ...estimate(rescued, n, undefined, delta) },
      missing: missingOutcomes(
        matrix,
        (whole) => estimate(rescues(countsOf(whole)), whole.queries(whole.complete), chosen, delta),
        minGain,
      ),
    },
    ensembles: pool.ensembles.map((ensemble) =>
      compareEnsemble(ensemble, matrix, { minCoverage: pool.minCoverage, delta }),
    ),
  };
}

function countsOf(matrix: OutcomeMatrix): PoolCounts {
  return {
    queries: matrix.queries(matrix.complete),
    allWrong: matrix.queries(matrix.allWrong),
    correct: matrix.right.map((right) => matrix.queries(right)),
  };
}

/** The gain over the best model, or over the declared baseline, with its limits. */
function estimate(
  rescued: readonly number[],
  queries: number,
  baseline: number | undefined,
  delta: number,
): GainEstimate {
  const count = baseline === undefined ? Math.min(...rescued) : rescued[baseline]!;
  return {
    point: count / queries,
    lower: gainLowerBound(count, queries, delta),
    upper: baseline === undefined ? bergerBoosBound(rescued, queries, delta) : upperLimit(count, queries, delta),
  };
}

function queriesNeeded(
  rescued: readonly number[],
  queries: number,
  baseline: number | undefined,
  delta: number,
  minGain: number,
): number | null {
  return queriesToDecide(queries, (n, factor) => {
    const scaled = rescued.map((count) => count * factor);
    return verdictOf(estimate(scaled, n, baseline, delta), minGain) !== 'inconclusive';
  });
}

/** Best first; equal counts stay in the order of the pool, which is that of the names. */
function modelResults(pool: Pool, counts: PoolCounts, delta: number): ModelResult[] {
  const rescued = rescues(counts);
  return pool.matrix.models
    .map((name, i) => ({
      name,
      correct: counts.correct[i]!,
      accuracy: counts.correct[i]! / counts.queries,
      interval: interval(counts.correct[i]!, counts.queries, delta),
      rescues: rescued[i]!,
      unanswered: pool.unanswered.get(name)!,
    }))
    .sort((a, b) => b.correct - a.correct);
}

function noCompleteQuery(pool: Pool): UserError {
  const { matrix } = pool;
  const answers = matrix.members
    .map(({ name, answered }) => ({ name, answered: matrix.queries(answered) }))
    .sort((a, b) => a.answered - b.answered)
    .slice(0, 3)
    .map(({ name, answered }) => `${quote(name)} answered ${answered}`);
  return new UserError(
    `no query was answered by all ${matrix.models.length} models (of ${matrix.queries(matrix.universe)} queries ${answers.join(', ')}).`,
    'Check that the query ids are the same in all files, or leave out models with `models`.',
  );
}

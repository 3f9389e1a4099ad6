import type { Bits } from '../outcomes/bits.js';
import type { Pool } from '../outcomes/pool.js';
import type { Certificate, CertifySettings, GainEstimate, ModelResult } from './types.js';
import { verdictOf } from './verdict.js';

/** What one kind of outcomes gives of its own. */
interface Found extends Pick<Certificate, 'measure' | 'clusters' | 'weights' | 'ensembles'> {
  /** In the order of the matrix. */
  readonly models: readonly Omit<ModelResult, 'name' | 'unanswered'>[];
  /** Index of the declared baseline. */
  readonly chosen: number | undefined;
  readonly allWrong: Omit<Certificate['allWrong'], 'count' | 'queries'> & { readonly rows: Bits };
  readonly gain: Omit<Certificate['gain'], 'overBestSeen'>;
  /** The gain over whichever model is best, where a baseline is declared. */
  readonly overBest: () => GainEstimate;
  readonly queries?: Partial<Certificate['queries']>;
}

/** The certificate around what was found: its verdict, the ranking of the models, and what follows from beta. */
export function assemble(
  { matrix, unanswered }: Pool,
  { confidence, minGain }: Pick<CertifySettings, 'confidence' | 'minGain'>,
  { measure, models, chosen, allWrong, gain, overBest, queries, clusters, weights, ensembles }: Found,
): Certificate {
  const { rows, rate, interval, lower } = allWrong;
  const best = bestOf(models);
  const reference = chosen ?? best;
  const { accuracy } = models[reference]!;
  const { missing, ...limits } = gain;
  return {
    measure,
    confidence,
    minGain,
    verdict: verdictOf(gain, minGain),
    queries: {
      total: matrix.queries(matrix.universe),
      complete: matrix.queries(matrix.complete),
      partialAllWrong: 0,
      neededToDecide: null,
      ...queries,
    },
    // Equal ones stay in the order of the pool, which is that of the names.
    models: models
      .map((model, m) => {
        const name = matrix.models[m]!;
        return { name, ...model, unanswered: unanswered.get(name)! };
      })
      .sort((a, b) => b.accuracy - a.accuracy),
    singleBest: {
      name: matrix.models[reference]!,
      declared: chosen !== undefined,
      accuracy,
      ties: matrix.models.filter((_, m) => m !== reference && models[m]!.accuracy === accuracy),
    },
    allWrong: { count: matrix.queries(rows), rate, interval, lower, queries: matrix.ids(rows) },
    clusters,
    weights,
    ceiling: { point: 1 - rate, upper: 1 - lower },
    gain: {
      ...limits,
      overBestSeen: models[best]!.accuracy === accuracy ? null : { name: matrix.models[best]!, ...overBest() },
      missing,
    },
    ensembles,
  };
}

/** Index of the most accurate, of equal ones the first. */
export function bestOf(models: readonly Pick<ModelResult, 'accuracy'>[]): number {
  return models.reduce((best, { accuracy }, m) => (accuracy > models[best]!.accuracy ? m : best), 0);
}

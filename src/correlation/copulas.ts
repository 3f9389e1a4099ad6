import { claytonProbability, claytonTailDependence, fitClayton } from '../stats/clayton.js';
import { nearestCorrelation } from '../stats/correlation-matrix.js';
import { orthantProbability, type LatticeSize } from '../stats/orthant.js';
import { seededRandom } from '../stats/random.js';
import { singleFactorProbability } from '../stats/single-factor.js';
import { pairMean, type PairMatrices } from './pairwise.js';
import type { ClaytonPrediction, FullSigmaPrediction, SingleFactorPrediction } from './types.js';
import type { WrongSets } from './wrong-sets.js';

/**
 * What a single factor predicts for the co-failure rate whose correlation is the mean of these, or 0 where that is negative.
 *
 * @param correlations  a square matrix by rows
 * @param thresholds    normal quantiles of the models' wrong-rates, at least two
 * @param beta          the measured co-failure rate of these models
 */
export function pricedBy(
  correlations: Float64Array,
  thresholds: Float64Array,
  beta: number,
): Pick<SingleFactorPrediction, 'rho' | 'beta' | 'ratio'> {
  const mean = pairMean(correlations, thresholds.length, () => true)!;
  const rho = Math.min(1, Math.max(0, mean));
  const predicted = singleFactorProbability(thresholds, rho);
  return { rho, beta: predicted, ratio: ratio(beta, predicted) };
}

/** Every pair with its own tetrachoric correlation, made positive definite by clipping eigenvalues at 1e-4. */
export function fullSigma(
  pairs: PairMatrices,
  thresholds: Float64Array,
  beta: number,
  random: () => number,
  lattice?: LatticeSize,
): Omit<FullSigmaPrediction, 'interval'> {
  const { matrix } = nearestCorrelation({ size: thresholds.length, cells: pairs.tetrachoric });
  const { value, standardError } = orthantProbability(thresholds, matrix, random, lattice);
  return { beta: value, standardError, ratio: ratio(beta, value) };
}

export interface FullSigmaInput {
  readonly pairs: PairMatrices;
  readonly thresholds: Float64Array;
  readonly beta: number;
  readonly seed: string;
}

/** The same as one block of three numbers, NaN for a null. */
export function fullSigmaBlock({ pairs, thresholds, beta, seed }: FullSigmaInput): () => Float64Array {
  return () => {
    const prediction = fullSigma(pairs, thresholds, beta, seededRandom(seed));
    return Float64Array.of(prediction.beta, prediction.standardError, prediction.ratio ?? NaN);
  };
}

/** One parameter, from the mean rate at which pairs are wrong together, with tails that stay dependent. */
export function clayton(sets: WrongSets, pairs: PairMatrices, beta: number): ClaytonPrediction {
  const rates = sets.counts.map((count) => count / sets.queries);
  const joint = pairMean(pairs.jointWrong, rates.length, () => true)! / sets.queries;
  const { theta } = fitClayton(rates, joint);
  const predicted = claytonProbability(rates, theta);
  return {
    theta: Number.isFinite(theta) ? theta : null,
    tailDependence: claytonTailDependence(theta),
    beta: predicted,
    ratio: ratio(beta, predicted),
  };
}

/** null where the prediction is 0, or so small that the ratio is no double. */
function ratio(beta: number, predicted: number): number | null {
  const quotient = beta / predicted;
  return Number.isFinite(quotient) ? quotient : null;
}

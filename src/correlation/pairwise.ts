import { forEachBit, overlap } from '../outcomes/bits.js';
import { tetrachoric } from '../stats/tetrachoric.js';
import type { PairwiseDiagnostics } from './types.js';
import type { WrongSets } from './wrong-sets.js';
import { weightAt } from '../stats/weight.js';

/** Square matrices over the models of a pool, by rows. */
export interface PairMatrices {
  readonly models: readonly string[];
  /** Queries that both models get wrong; on the diagonal those that the model gets wrong. */
  readonly jointWrong: Float64Array;
  /** Correlations of wrong-indicators, 1 on the diagonal. */
  readonly pearson: Float64Array;
  readonly tetrachoric: Float64Array;
  /** Pairs whose tetrachoric correlation lies on a Frechet bound. */
  readonly boundary: number;
}

/** Mean over all pairs of models of the share of queries that both get wrong: from how many are wrong on each query. */
export function meanJointWrong({ wrong, complete, weights, queries }: WrongSets): number {
  const wrongModels = new Float64Array(complete.length * 32);
  for (const bits of wrong) forEachBit(bits, (row) => (wrongModels[row]! += 1));
  let sum = 0;
  forEachBit(complete, (row) => {
    const j = wrongModels[row]!;
    sum += ((j * (j - 1)) / 2) * weightAt(weights, row);
  });
  return sum / ((wrong.length * (wrong.length - 1)) / 2) / queries;
}

/** Queries that both models of each pair get wrong, for all pairs: a square matrix by rows. */
export function jointWrongCounts({ wrong, counts, weights }: WrongSets): Float64Array {
  const size = wrong.length;
  const joint = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    joint[i * size + i] = counts[i]!;
    for (let j = 0; j < i; j++) {
      joint[i * size + j] = joint[j * size + i] = overlap(wrong[i]!, wrong[j]!, weights);
    }
  }
  return joint;
}

/**
 * Pearson (phi) and tetrachoric correlations of all pairs.
 *
 * @param sets  models that are each wrong on some queries and right on some
 * @throws RangeError where a model is always right or always wrong: neither correlation exists
 */
export function pairMatrices(sets: WrongSets): PairMatrices {
  const { counts, queries: n } = sets;
  const size = counts.length;
  const jointWrong = jointWrongCounts(sets);
  const pearson = new Float64Array(size * size);
  const tetrachorics = new Float64Array(size * size);
  let boundary = 0;
  for (let i = 0; i < size; i++) {
    pearson[i * size + i] = tetrachorics[i * size + i] = 1;
    for (let j = 0; j < i; j++) {
      const a = counts[i]!;
      const b = counts[j]!;
      const both = jointWrong[i * size + j]!;
      const pair = tetrachoric({ both, onlyFirst: a - both, onlySecond: b - both, neither: n - a - b + both });
      if (pair.boundary) boundary += 1;
      tetrachorics[i * size + j] = tetrachorics[j * size + i] = pair.rho;
      const phi = (n * both - a * b) / Math.sqrt(a * (n - a) * b * (n - b));
      pearson[i * size + j] = pearson[j * size + i] = phi;
    }
  }
  return { models: sets.models, jointWrong, pearson, tetrachoric: tetrachorics, boundary };
}

/** Mean of a square matrix over the pairs i > j for which `include` holds; null where there are none. */
export function pairMean(
  matrix: Float64Array,
  size: number,
  include: (i: number, j: number) => boolean,
): number | null {
  let sum = 0;
  let pairs = 0;
  for (let i = 1; i < size; i++) {
    for (let j = 0; j < i; j++) {
      if (!include(i, j)) continue;
      sum += matrix[i * size + j]!;
      pairs += 1;
    }
  }
  return pairs === 0 ? null : sum / pairs;
}

/**
 * Mean correlations, of all pairs and within and across families.
 *
 */
export function pairSummary(
  pairs: PairMatrices,
  familyOf: (model: string) => string,
): Pick<PairwiseDiagnostics, 'pearson' | 'tetrachoric'> {
  const size = pairs.models.length;
  const family = pairs.models.map(familyOf);
  const sameFamily = (i: number, j: number): boolean => family[i] === family[j];
  return {
    pearson: {
      mean: pairMean(pairs.pearson, size, () => true),
      within: pairMean(pairs.pearson, size, sameFamily),
      across: pairMean(pairs.pearson, size, (i, j) => !sameFamily(i, j)),
    },
    tetrachoric: {
      mean: pairMean(pairs.tetrachoric, size, () => true),
      pairs: (size * (size - 1)) / 2,
      boundary: pairs.boundary,
    },
  };
}

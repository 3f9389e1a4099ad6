import type { ClusterLabel } from '../outcomes/pool.js';
import type { Interval } from '../certificate/types.js';
import type { OutcomeMatrix } from '../outcomes/matrix.js';
import { lowerLimit, upperLimit } from '../stats/clopper-pearson.js';
import { normalQuantile } from '../stats/normal.js';
import { studentCritical } from '../stats/student.js';
import { BUDGET, STEPS, stepsOfRows } from './budget.js';
import { foldsOf } from './folds.js';
import { known, type Work } from './parallel.js';
import { LATTICE } from './sigma-replicates.js';
import { coFailureRate, type WrongSets } from './wrong-sets.js';

/** Parts of the queries that are left out in turn; fewer where that is too much work. */
export const SIGMA_PARTS = 20;
const MIN_PARTS = 10;
/** With fewer queries for each model the estimated correlations are so noisy that the prediction is biased. */
const QUERIES_PER_MODEL = 3;
/** Two-sided level: each end is exceeded with a chance of a twentieth. */
const DELTA = 0.1;
/**
 * 90% interval of the measured co-failure rate over what all pairwise correlations together predict.
 *
 * The spread of the logarithm of the ratio is that of a jackknife: a twentieth of the queries (whole clusters, where there
 * are some) is left out at a time, and thresholds, correlations and the prediction are worked out anew. Student's t
 * gives its ends. Where few queries are all-wrong their number is skewed; each end is moved out by what the exact limit
 * of that number is longer than its normal one, squares being added.
 *
 * Simulated on two families of models with nothing but pairwise correlations, the lower end exceeds 1 in at most 5% of
 * runs (docs/claims.md).
 *
 * @param sets   of this matrix, models that each have a threshold
 * @param seed   of the shifts of the lattice
 * @returns the work; null without all-wrong queries, with fewer than three queries per model, where leaving out a part leaves
 *   fewer than two models with a threshold, and where it is too much work
 */
export function sigmaInterval(
  matrix: OutcomeMatrix,
  sets: WrongSets,
  seed: string,
  cluster?: ClusterLabel,
): Work<Interval | null> {
  const parts = sigmaParts(sets);
  const n = sets.queries;
  const allWrong = Math.round(coFailureRate(sets) * n);
  if (parts === 0 || allWrong === 0 || n < QUERIES_PER_MODEL * sets.models.length) return known<Interval | null>(null);
  return {
    kind: 'sigma',
    input: { sets, remaining: foldsOf(matrix, parts, 0, cluster).map(({ training }) => training), seed },
    blocks: parts + 1,
    length: 1,
    seconds: 1e-9 * (parts + 1) * stepsOfPart(sets),
    finish: (numbers) => endsOf(numbers.subarray(0, parts), numbers[parts]!, allWrong, n),
  };
}

/** @param without  logarithms of the ratio without each part */
function endsOf(without: Float64Array, predicted: number, allWrong: number, n: number): Interval | null {
  const parts = without.length;
  const mean = without.reduce((sum, x) => sum + x, 0) / parts;
  const variance = ((parts - 1) / parts) * without.reduce((sum, x) => sum + (x - mean) ** 2, 0);
  const estimate = Math.log(allWrong / n / predicted);
  const reach = studentCritical(parts - 1, DELTA) ** 2 * variance;
  const normal = (normalQuantile(DELTA / 2) ** 2 * (1 - allWrong / n)) / allWrong;
  const end = (limit: number): number => {
    const exact = Math.log(allWrong / n / limit);
    return estimate - Math.sign(exact) * Math.sqrt(Math.max(0, reach + exact ** 2 - normal));
  };
  const ends: Interval = [
    Math.exp(end(lowerLimit(allWrong, n, DELTA / 2))),
    Math.exp(end(upperLimit(allWrong, n, DELTA / 2))),
  ];
  // The few queries that models fail on may all lie in one part; what is left without it then has no ratio.
  return ends.every(Number.isFinite) ? ends : null;
}

/** How many parts can be afforded; 0 where they are too few for an interval. */
export function sigmaParts(sets: WrongSets): number {
  const affordable = Math.min(SIGMA_PARTS, Math.floor(BUDGET.sigma / stepsOfPart(sets)));
  return affordable < MIN_PARTS ? 0 : affordable;
}

function stepsOfPart({ complete, models, weights }: WrongSets): number {
  const size = models.length;
  const pairs = (size * (size - 1)) / 2;
  return (
    pairs * (STEPS.tetrachoric + stepsOfRows(complete.length, weights)) +
    STEPS.eigen * size ** 3 +
    LATTICE.shifts * LATTICE.points * STEPS.orthant * pairs
  );
}

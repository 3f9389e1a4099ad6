import { seededRandom } from '../../stats/random.js';
import { kindsOf, middle, resampled } from './bootstrap.js';
import type { Cascade } from './cascades.js';
import { ascending, weightedMean } from './cascades-advantage.js';
import type { ConfidenceSignal } from './cascades-confidence.js';
import { outcomesOf, type PolicyContext } from './context.js';
import type { AnswerCosts } from './cost-answers.js';
import { realise } from './realise.js';
import type { RealisedPolicy } from './types.js';

type Measured = Pick<Cascade, 'thresholds' | 'escalated' | 'accuracy' | 'advantage' | 'advantageInterval'>;

/** Chooses the threshold of a cascade on each fold's training queries and scores it on the queries held out. */
export function measureCascade(
  signal: ConfidenceSignal,
  strong: number,
  context: PolicyContext,
  costs: AnswerCosts,
): { measured: Measured; policy: RealisedPolicy } {
  const { matrix, rows, weights, foldOf, folds, delta, seed } = context;
  const [low, high] = [outcomesOf(context, signal.model), outcomesOf(context, strong)];
  const order = ascending(signal.values);
  const thresholds = folds.map((_, fold) => bestThreshold(order, signal.values, low, high, context, fold));
  const escalates = Float64Array.from(rows, (_, i) => Number(signal.values[i]! < thresholds[foldOf[i]!]!));
  const outcome = Float64Array.from(rows, (_, i) => (escalates[i] ? high[i]! : low[i]!));

  const rates = folds.map((_, fold) => shareOfFold(escalates, context, fold));
  const advantages = outcome.map((right, i) => right - low[i]! - rates[foldOf[i]!]! * (high[i]! - low[i]!));
  const kinds = kindsOf(Array.from(advantages, (gain, i) => ({ queries: weights?.[i] ?? 1, gain, room: 0 })));
  const [cheapName, strongName] = [matrix.models[signal.model]!, matrix.models[strong]!];
  const { gains } = resampled(kinds, seededRandom(`${seed} cascade ${cheapName} ${strongName}`));

  const spent = (by: ReadonlyMap<string, Float64Array>, draws: number): Float64Array =>
    Float64Array.from(rows, (row, i) => {
      const first = draws * (by.get(cheapName)?.[row] ?? NaN);
      return escalates[i] ? first + (by.get(strongName)?.[row] ?? NaN) : first;
    });
  const policy = realise(`cascade: ${cheapName}, then ${strongName}`, 'cascade', outcome, context, {
    heldOut: true,
    cost: spent(costs.dollars, signal.draws),
    // Draws are made side by side; the strong model is asked after them.
    latency: spent(costs.seconds, 1),
  })!;
  const measured = {
    thresholds: thresholds.map((threshold) => (threshold === Infinity ? null : threshold)),
    escalated: weightedMean(escalates, weights),
    accuracy: policy.accuracy,
    advantage: weightedMean(advantages, weights),
    advantageInterval: middle(gains, delta),
  };
  return { measured, policy };
}

/**
 * The confidence from which keeping the cheap answer gives the highest accuracy on the training queries; of equal ones
 * the lowest, which escalates least. Queries without a confidence are always escalated.
 *
 * @returns Infinity where asking the strong model every time is best
 */
function bestThreshold(
  order: Uint32Array,
  values: Float64Array,
  low: Float64Array,
  high: Float64Array,
  { foldOf, weights }: PolicyContext,
  heldOut: number,
): number {
  let [best, most, gained, last] = [Infinity, -Infinity, 0, -Infinity];
  for (const i of order) {
    if (foldOf[i] === heldOut) continue;
    const value = values[i]!;
    if (value !== last && gained > most) [best, most] = [value, gained];
    last = value;
    gained += (weights?.[i] ?? 1) * (high[i]! - low[i]!);
  }
  return gained > most ? Infinity : best;
}

function shareOfFold(values: Float64Array, { foldOf, weights }: PolicyContext, fold: number): number {
  const isIn = (_: number, i: number): boolean => foldOf[i] === fold;
  return weightedMean(values.filter(isIn), weights === null ? null : weights.filter(isIn));
}

import { weightedMean } from '../stats/sums.js';
import type { PolicyContext } from './context.js';
import type { AnswerCosts } from './cost-answers.js';
import { envelopeOf, frontierOf } from './cost-frontier.js';
import type { RealisedPolicy, CostReport, CostOption } from './types.js';

const ONE_POINT = 0.01;

/**
 * Costs of the models, over the complete queries, and of the realised policies, each over its own.
 *
 * @returns null where no model has a cost on every query
 */
export function costReport(
  context: PolicyContext,
  realised: readonly Omit<RealisedPolicy, 'jointLower'>[],
  costs: AnswerCosts,
): CostReport | null {
  const all = [...modelsOf(context, costs), ...realised];
  const priced = all.flatMap((option) => (option.cost === null ? [] : [{ ...option, cost: option.cost }]));
  if (!priced.some(({ kind }) => kind === 'model')) return null;
  const frontier = frontierOf(priced);
  const onFrontier = new Set(frontier);
  const options = priced
    .map((option) => ({
      name: option.name,
      kind: option.kind,
      accuracy: option.accuracy,
      cost: option.cost,
      costPerCorrect: option.accuracy === 0 ? null : option.cost / option.accuracy,
      latency: option.latency,
      onFrontier: onFrontier.has(option),
    }))
    .sort((a, b) => a.cost - b.cost || b.accuracy - a.accuracy || (a.name < b.name ? -1 : 1));
  const best = frontier.at(-1)!;
  // The margin keeps rounding from shutting out an option that is exactly a point less accurate.
  const near = frontier.find(({ accuracy }) => accuracy >= best.accuracy - ONE_POINT - 1e-12)!;
  return {
    options,
    envelope: envelopeOf(frontier),
    cheapestWithinPoint: {
      name: near.name,
      accuracy: near.accuracy,
      cost: near.cost,
      best: best.name,
      saved: best.cost === 0 ? null : 1 - near.cost / best.cost,
    },
    withoutCost: all.filter(({ cost }) => cost === null).map(({ name }) => name),
  };
}

type Costed = Pick<CostOption, 'name' | 'kind' | 'accuracy' | 'latency'> & { readonly cost: number | null };

function modelsOf(context: PolicyContext, { dollars, seconds }: AnswerCosts): Costed[] {
  const { matrix, queries, rows, weights } = context;
  const meanOf = (values: Float64Array | undefined): number | null => {
    if (values === undefined) return null;
    const mean = weightedMean(
      Float64Array.from(rows, (row) => values[row]!),
      weights,
    );
    return Number.isNaN(mean) ? null : mean;
  };
  return matrix.models.map((name, m) => ({
    name,
    kind: 'model' as const,
    accuracy: matrix.queries(matrix.right[m]!) / queries,
    cost: meanOf(dollars.get(name)),
    latency: meanOf(seconds.get(name)),
  }));
}

import { weightedMean } from './cascades-advantage.js';
import { outcomesOf, type PolicyContext } from './context.js';
import type { AnswerCosts } from './cost-answers.js';
import { envelopeOf, frontierOf, type EnvelopeStep } from './cost-frontier.js';
import type { PolicyKind, RealisedPolicy } from './types.js';

/** What accuracy costs: models and realised policies side by side. */
export interface CostReport {
  /** Cheapest first. */
  readonly options: readonly CostOption[];
  /** The shadow price of the budget, from the cheapest option on the frontier upwards. */
  readonly envelope: readonly EnvelopeStep[];
  /** The cheapest option that is at most one percentage point less accurate than the most accurate one. */
  readonly cheapestWithinPoint: {
    readonly name: string;
    readonly accuracy: number;
    readonly cost: number;
    /** The most accurate option, and the share of its cost that is saved; null where that costs nothing. */
    readonly best: string;
    readonly saved: number | null;
  };
  /** Models and policies whose cost is not known on every query. */
  readonly withoutCost: readonly string[];
}

export interface CostOption {
  readonly name: string;
  readonly kind: 'model' | PolicyKind;
  readonly accuracy: number;
  /** US dollars for an answer, and for a right answer; null where none is right. */
  readonly cost: number;
  readonly costPerCorrect: number | null;
  /** Seconds for an answer; null where not known on every query. */
  readonly latency: number | null;
  /** No other option is at least as accurate for less, or more accurate for as much. */
  readonly onFrontier: boolean;
}

const ONE_POINT = 0.01;

/**
 * Costs of the models, over the complete queries, and of the realised policies, each over its own.
 *
 * @returns null where no model has a cost on every query
 */
export function costReport(
  context: PolicyContext,
  realised: readonly RealisedPolicy[],
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
  const { matrix, rows, weights } = context;
  const meanOf = (values: Float64Array | undefined): number | null => {
    const mean = weightedMean(
      Float64Array.from(rows, (row) => values?.[row] ?? NaN),
      weights,
    );
    return Number.isNaN(mean) ? null : mean;
  };
  return matrix.models.map((name, m) => ({
    name,
    kind: 'model' as const,
    accuracy: weightedMean(outcomesOf(context, m), weights),
    cost: meanOf(dollars.get(name)),
    latency: meanOf(seconds.get(name)),
  }));
}

import { areaUnderCurve, type Auc } from '../stats/auc.js';
import { midRanks } from '../stats/ranks.js';
import { weightedMean } from '../stats/sums.js';
import { integratedAdvantage } from './cascades-advantage.js';
import { confidenceSignals, type ConfidenceSignal } from './cascades-confidence.js';
import { measureCascade } from './cascades-measure.js';
import { outcomesOf, type PolicyContext } from './context.js';
import type { AnswerCosts } from './cost-answers.js';
import type { MeasuredPolicy, Cascade } from './types.js';
import { weightAt } from '../stats/weight.js';

export interface CascadeResults {
  readonly cascades: readonly Cascade[];
  readonly realised: readonly MeasuredPolicy[];
  /** Cascades that could have been measured too, had the outcomes been others. */
  readonly unmeasured: number;
  readonly notes: readonly string[];
}

/** Pairs that are measured; of more, those with the largest integrated advantage. */
const MAX_PAIRS = 10;

/**
 * Cascades from each model with a confidence to each more accurate one that does not cost less, at most `MAX_PAIRS`
 * of them, largest integrated advantage first.
 *
 * That choice looks at the queries that the cascades are scored on, so what is reported flatters cascades. "No policy
 * gains as much" is made harder by it, not easier; for "this one gains as much" all that could have been chosen count.
 */
export function cascadesOf(context: PolicyContext, costs: AnswerCosts): CascadeResults {
  const signals = confidenceSignals(context);
  if (signals.length === 0) {
    return without('No cascade: no model has a confidence, or three draws with answers that agree more or less.');
  }
  const models = membersOf(context, costs);
  const dearer = signals.map((signal) => dearerThan(signal, models));
  const possible = dearer.reduce((sum, others) => sum + others.length, 0);
  const pairs = signals.flatMap((signal, i) => pairsOf(signal, models[signal.model]!, dearer[i]!, context.weights));
  if (pairs.length === 0) {
    const note = 'No cascade: no model is more accurate, and at least as expensive, than one with a confidence.';
    return { ...without(note), unmeasured: possible };
  }
  // The sort is stable: equal pairs stay in the order of the models.
  pairs.sort((a, b) => b.integrated - a.integrated);
  const measured = pairs.slice(0, MAX_PAIRS).map(({ signal, cheap, strong, integrated, auc }) => {
    const { measured, policy } = measureCascade(signal, strong.index, context, costs);
    const cascade: Cascade = {
      cheap: cheap.name,
      strong: strong.name,
      signal: signal.by,
      queries: context.queries,
      unlogged: unlogged(signal, context),
      cheapAccuracy: cheap.accuracy,
      strongAccuracy: strong.accuracy,
      auc: auc.auc,
      aucStandardError: auc.standardError,
      volumeCeiling: 1 - cheap.accuracy / strong.accuracy,
      integratedAdvantage: integrated,
      integratedErrorsCaught: cheap.accuracy * (1 - cheap.accuracy) * (auc.auc - 0.5),
      ...measured,
    };
    return { cascade, policy };
  });
  const left = pairs.length - measured.length;
  return {
    cascades: measured.map(({ cascade }) => cascade),
    realised: measured.map(({ policy }) => policy),
    unmeasured: possible - measured.length,
    notes:
      left === 0
        ? []
        : [`${left} more cascades were not measured: those shown catch most errors beyond random escalation.`],
  };
}

function without(note: string): CascadeResults {
  return { cascades: [], realised: [], unmeasured: 0, notes: [note] };
}

interface Member {
  readonly index: number;
  readonly name: string;
  readonly right: Float64Array;
  readonly accuracy: number;
  /** Dollars for an answer; NaN where not known of every query. */
  readonly cost: number;
}

function membersOf(context: PolicyContext, { dollars }: AnswerCosts): Member[] {
  const { matrix, rows, weights } = context;
  return matrix.models.map((name, index) => {
    const right = outcomesOf(context, index);
    const cost = Float64Array.from(rows, (row) => dollars.get(name)?.[row] ?? NaN);
    return { index, name, right, accuracy: weightedMean(right, weights), cost: weightedMean(cost, weights) };
  });
}

interface Pair {
  readonly signal: ConfidenceSignal;
  readonly cheap: Member;
  readonly strong: Member;
  readonly auc: Auc;
  readonly integrated: number;
}

/** The other models that do not cost less than the draws of a signal. A cost that is not known rules nothing out. */
function dearerThan({ model, draws }: ConfidenceSignal, models: readonly Member[]): Member[] {
  return models.filter(({ index, cost }) => index !== model && !(cost < models[model]!.cost * draws));
}

function pairsOf(
  signal: ConfidenceSignal,
  cheap: Member,
  others: readonly Member[],
  weights: Float64Array | null,
): Pair[] {
  if (cheap.accuracy === 0) return [];
  const stronger = others.filter(({ accuracy }) => accuracy > cheap.accuracy);
  if (stronger.length === 0) return [];
  const ranks = midRanks(signal.values, weights);
  const auc = areaUnderCurve(signal.values, cheap.right, weights);
  return stronger.map((strong) => {
    const integrated = integratedAdvantage(ranks, cheap.right, strong.right, weights);
    return { signal, cheap, strong, integrated, auc };
  });
}

export function unlogged({ values }: ConfidenceSignal, { weights }: PolicyContext): number {
  return values.reduce((sum, value, i) => sum + (value === -Infinity ? weightAt(weights, i) : 0), 0);
}

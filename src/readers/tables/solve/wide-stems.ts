import type { Candidate, WideHints } from './wide-types.js';
import type { Role } from '../roles.js';
import type { Column } from './facts.js';
import { measureKind, type Measure } from './measures.js';
import { ANSWERS, COSTS, LATENCIES, measured } from './stems.js';

/** Names of columns that are made from the columns of the models. */
const AGGREGATE =
  /^(?:(?:any|all|none|some|every|both|mean|avg|average|median|min|max|best|worst|oracle|majority|consensus|union|intersection|total|sum|overall|num|count|n)(?:[_ -].*)?|.*[_ -](?:oracle|majority|mean|average|any|all|avg))$/i;

/** Models whose columns are named after them and a measure. */
export interface Stemmed {
  readonly kind?: undefined;
  /** The measure that is the outcome. */
  readonly outcome: string;
  readonly measures: readonly string[];
  readonly models: readonly Candidate[];
  /** All columns of these models. */
  readonly used: ReadonlySet<number>;
}

/** Models whose columns are named after them and a measure; the measure that is the outcome, and what else is known. */
export function stemmed(
  own: readonly Column[],
  hints: WideHints,
): Stemmed | { readonly kind: 'measures'; readonly measures: readonly string[] } | undefined {
  const found = measured(own.map(({ name }) => name));
  if (found === undefined) return undefined;
  const things = [...found.things].filter(([thing]) => hints.selects?.(thing) !== false || hints.selects === undefined);
  const holdsOutcomes = (column: Column | undefined): column is Column =>
    column !== undefined &&
    (column.content === 'outcomes' || column.content === 'mixed' || column.content === 'nothing');
  const counts = new Map<string, number>();
  for (const [, measures] of things)
    for (const [measure, at] of measures)
      if (holdsOutcomes(own[at]) && (measure === '' || isOutcomeMeasure(measure)))
        counts.set(measure, (counts.get(measure) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const candidates = [...counts].filter(([, count]) => count === most).map(([measure]) => measure);
  const wanted = hints.outcome === undefined ? undefined : candidates.find((measure) => measure === hints.outcome);
  const outcome = wanted ?? bestMeasure(candidates);
  if (outcome === undefined) return candidates.length > 1 ? { kind: 'measures', measures: candidates } : undefined;
  const used = new Set<number>();
  const models: Candidate[] = [];
  for (const [name, measures] of things) {
    for (const at of measures.values()) used.add(at);
    const at = measures.get(outcome);
    const column = at === undefined ? undefined : own[at];
    if (holdsOutcomes(column) && !isAggregate(name, hints))
      models.push({ name, column, beside: besideOf(measures, outcome) });
  }
  // One thing with several measures beside columns of another kind is no table of models.
  return models.length === 0 || (outcome !== '' && models.length < 2)
    ? undefined
    : { outcome, measures: candidates, models, used };
}

function isOutcomeMeasure(measure: string): boolean {
  const kind = measureKind(measure);
  return kind === 'verdict' || kind === 'score' || kind === 'status' || kind === 'partly' || kind === 'metric';
}

/** The column of the model's own name goes first, then a verdict by name, then a grade. */
function bestMeasure(candidates: readonly string[]): string | undefined {
  if (candidates.includes('')) return '';
  const byKind = (kind: Measure): string[] => candidates.filter((measure) => measureKind(measure) === kind);
  const clear = candidates.filter((measure) => measure === 'correct' || measure === 'is_correct');
  for (const group of [clear, byKind('verdict'), byKind('score'), byKind('status'), candidates]) {
    if (group.length === 1) return group[0];
    if (group.length > 1) return undefined;
  }
  return undefined;
}

function besideOf(measures: ReadonlyMap<string, number>, outcome: string): Map<Role, number> {
  const beside = new Map<Role, number>();
  for (const [measure, at] of measures) {
    if (measure === outcome || measure === '') continue;
    const role = roleOfMeasure(measure);
    if (role !== undefined && !beside.has(role)) beside.set(role, at);
  }
  return beside;
}

function roleOfMeasure(measure: string): Role | undefined {
  if (ANSWERS.has(measure)) return 'answer';
  if (COSTS.has(measure)) return 'cost';
  if (LATENCIES.has(measure) && !measure.endsWith('ms')) return 'latency';
  if (/(?:output|completion)_tokens$/.test(measure)) return 'outputTokens';
  if (/(?:input|prompt)_tokens$/.test(measure)) return 'inputTokens';
  return measure === 'confidence' ? 'confidence' : undefined;
}

export const isAggregate = (name: string, { isNamed }: WideHints): boolean =>
  AGGREGATE.test(name.trim()) && !isNamed(name.trim());

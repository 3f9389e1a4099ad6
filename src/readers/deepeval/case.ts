import { quote, type LinePlace, type Place } from '../../base/errors.js';
import { at, field, hasAll, isObject, type JsonObject } from '../../formats/json/object.js';
import type { ReadOptions } from '../reader.js';
import type { RecordDetails, Result } from '../record.js';
import { textId } from '../tables/wide.js';
import { badValue, malformed, numberAt, optionalText, textAt } from '../common/rows.js';

/** One test case of a run: what of it identifies a query, and its verdict. */
export interface Case {
  readonly name: string | undefined;
  /** Hash of what was asked, which is the same for every model; undefined where nothing of it is logged. */
  readonly content: string | undefined;
  readonly result: Result;
  /** What its metrics say; looked at where scores are measured. */
  readonly metrics: readonly Metric[];
  readonly details: RecordDetails | undefined;
  readonly line: number;
}

/** The verdict of one metric. */
export interface Metric {
  readonly name: string | undefined;
  readonly success: boolean | undefined;
  readonly score: number | undefined;
  readonly threshold: number | undefined;
  /** The judge failed, so that `success: false` says nothing of the answer. */
  readonly failed: boolean;
  readonly flaky: boolean;
  readonly judge: string | undefined;
}

export function looksLikeCase(item: unknown): boolean {
  return (
    ['metricsData', 'metricsMetadata'].some((key) => Array.isArray(at(item, key))) ||
    ['actualOutput', 'turns'].some((key) => hasAll(item, ['name', 'success', key]))
  );
}

/** Names that DeepEval gives by position in the run, which differs where runs differ. */
export function hasAutomaticName(name: string): boolean {
  return /^(?:conversational_)?test_case_(?:[0-9]+|None)$/.test(name);
}

/**
 * Reads one test case.
 *
 * @param metrics  the names of all metrics seen are added here
 * @throws UserError where it is not a test case, or its verdict is neither true, false nor null
 */
export function caseOf(
  value: unknown,
  isConversation: boolean,
  options: ReadOptions,
  metrics: Set<string>,
  place: LinePlace,
): Case {
  if (!isObject(value)) throw malformed(`a test case is not an object but ${quote(value)}.`, place, AGAIN);
  const found = metricsOf(value, place);
  for (const { name } of found) if (name !== undefined) metrics.add(name);
  const isAnswered =
    isConversation ||
    textAt(value, 'actualOutput') !== undefined ||
    Object.hasOwn(value, 'multimodalInputActualOutput');
  const name = textAt(value, 'name');
  return {
    name: name === undefined || name.trim() === '' ? undefined : name,
    content: contentOf(value, isConversation),
    result: resultOf(value, found, options.metric, isAnswered ? 'unscored' : 'error', place),
    metrics: options.scores === true ? found : [],
    details: options.details ? caseDetails(value, found) : undefined,
    line: place.line,
  };
}

/** What to do about a file that is not as DeepEval writes it. */
export const AGAIN = 'Write the file again with DeepEval.';

function metricsOf(item: JsonObject, place: Place): Metric[] {
  const list = field(item, 'metricsData') ?? field(item, 'metricsMetadata') ?? [];
  if (!Array.isArray(list) || !list.every(isObject))
    throw malformed(`the metrics of a test case are not a list of objects but ${quote(list)}.`, place, AGAIN);
  return list.map((metric) => ({
    name: optionalText(field(metric, 'name') ?? field(metric, 'metric')),
    success: verdictOf(field(metric, 'success'), place),
    score: numberAt(metric, 'score'),
    threshold: numberAt(metric, 'threshold'),
    failed: (field(metric, 'error') ?? null) !== null,
    flaky: field(metric, 'flaky') === true,
    judge: textAt(metric, 'evaluationModel'),
  }));
}

/** Null values are left out of the file. */
function verdictOf(value: unknown, place: Place): boolean | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'boolean') return value;
  throw badValue('success', value, 'neither true, false nor null', place, AGAIN);
}

/**
 * The verdict of the case, or of the metric asked for. Scores are never compared with thresholds here: for some
 * metrics a high score is bad, and only `success` knows.
 */
function resultOf(
  item: JsonObject,
  metrics: readonly Metric[],
  metric: string | undefined,
  ungraded: Result,
  place: Place,
): Result {
  const success = verdictOf(field(item, 'success'), place);
  const deciding = metrics.filter(({ name, flaky }) => (metric === undefined ? !flaky : name === metric));
  if (metric === undefined) {
    if (success !== false) return success ?? ungraded;
    const judged = deciding.some((one) => one.success === false && !one.failed);
    return !judged && deciding.some(({ failed }) => failed) ? ungraded : false;
  }
  if (deciding.some((one) => one.success === false && !one.failed)) return false;
  return deciding.length > 0 && deciding.every((one) => one.success === true) ? true : ungraded;
}

function contentOf(item: JsonObject, isConversation: boolean): string | undefined {
  if (!isConversation) {
    const input = field(item, 'input') ?? field(item, 'multimodalInput') ?? undefined;
    return input === undefined ? undefined : textId(JSON.stringify([input, field(item, 'expectedOutput') ?? null]));
  }
  // The turns hold the model's own answers; the scenario, or else what the user said first, was there before.
  const turns = field(item, 'turns');
  const first: unknown = Array.isArray(turns) ? turns.find((turn) => at(turn, 'role') === 'user') : undefined;
  const opening = textAt(item, 'scenario') ?? textAt(first, 'content');
  return opening === undefined ? undefined : textId(JSON.stringify([opening, field(item, 'expectedOutcome') ?? null]));
}

function caseDetails(item: JsonObject, metrics: readonly Metric[]): RecordDetails {
  const judges = new Set(metrics.map(({ judge }) => judge));
  return {
    answer: textAt(item, 'actualOutput'),
    reference: textAt(item, 'expectedOutput'),
    prompt: textAt(item, 'input'),
    judge: judges.size === 1 ? [...judges][0] : undefined,
    // `evaluationCost` is what the judge cost.
    cost: numberAt(item, 'tokenCost'),
    latency: numberAt(item, 'completionTime'),
    inputTokens: numberAt(item, 'inputTokenCount'),
    outputTokens: numberAt(item, 'outputTokenCount'),
  };
}

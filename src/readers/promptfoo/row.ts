import type { LinePlace, Place } from '../../base/errors.js';
import { at, field, isObject, type JsonObject } from '../../formats/json/object.js';
import type { RecordDetails, Result } from '../record.js';
import { columnFor, normalName } from '../tables/roles.js';
import { textId, textOf } from '../tables/cells.js';
import { badValue, numberAt, optionalText, scoreOf, textAt } from '../common/rows.js';
import { objectsIn } from '../common/parts.js';
import { stableText } from '../common/stable-text.js';

/** What to do about a file that is not as promptfoo writes it. */
export const AGAIN = 'Write the file again with promptfoo.';

/** One answer of one provider, to one prompt, in one test: what JSON, JSON Lines and CSV have in common. */
export interface PromptfooRow {
  /** The provider's label, or its id where it has none. */
  readonly provider: string;
  /** The prompt's label, which is its template where the user gave none; empty where the file does not say. */
  readonly prompt: string;
  /** Position of the (provider, prompt) pair in its evaluation. */
  readonly promptIdx: number | undefined;
  /** Position of the test in its evaluation, where repeats are tests of their own. */
  readonly testIdx: number | undefined;
  /** The id that the user put into the test's metadata. */
  readonly id: string | undefined;
  readonly description: string | undefined;
  /** Hash of variables and assertions. */
  readonly content: string;
  /** False where the test has no variables, or the file was written without them. */
  readonly hasVars: boolean;
  /** Whether the test asserts anything: without, it passes whatever the answer is. */
  readonly isMeasured: boolean;
  /** Outcomes by name: `success`, `score` and the named scores. */
  readonly results: ReadonlyMap<string, Result>;
  /** The harness's own id of the row, the same in all files that it writes of one evaluation. */
  readonly rowId: string | undefined;
  readonly line: number;
  readonly details: RecordDetails;
}

/**
 * Reads a row of `results.results` or of a JSON-Lines file.
 *
 * @throws UserError where a field is not what promptfoo writes
 */
export function readRow(row: JsonObject, place: LinePlace, wantsDetails: boolean): PromptfooRow {
  const test = objectAt(row, 'testCase', place);
  const vars = objectAt(field(test, 'vars') === undefined ? row : test, 'vars', place);
  const description = textOf(field(test, 'description'));
  return {
    provider: providerName(field(row, 'provider'), place),
    prompt: textAt(row, 'prompt', 'label') ?? textAt(row, 'prompt', 'display') ?? '',
    promptIdx: indexAt(row, 'promptIdx', place),
    testIdx: indexAt(row, 'testIdx', place),
    id: valueFor('query', [field(test, 'metadata')]),
    description: description.trim() === '' ? undefined : description,
    content: textId(stableText({ vars, assert: field(test, 'assert') ?? null }, place)),
    hasVars: Object.keys(vars).length > 0,
    isMeasured: isMeasured(row),
    results: resultsOf(row, place),
    rowId: textAt(row, 'id'),
    line: place.line,
    details: wantsDetails ? readDetails(row, test, vars, place) : {},
  };
}

function providerName(provider: unknown, place: Place): string {
  const name = typeof provider === 'string' ? provider : textOf(at(provider, 'label')) || textOf(at(provider, 'id'));
  if (name.trim() !== '') return name;
  throw badValue('provider', provider, 'which names none', place, 'Give every provider an id or a label.');
}

/**
 * `error` is no mark of an error: it holds the reason of an ordinary wrong answer as well. `failureReason` 2 is one, and
 * so is a failure without an output.
 */
function resultsOf(row: JsonObject, place: Place): Map<string, Result> {
  const success = field(row, 'success');
  const failureReason = field(row, 'failureReason');
  const output = at(row, 'response', 'output') ?? null;
  if (failureReason === 2 || (success === false && output === null)) return new Map([['success', 'error']]);
  if (typeof success !== 'boolean') throw badValue('success', success, 'neither true nor false', place, AGAIN);
  const results = new Map<string, Result>([['success', success]]);
  const named = objectAt(row, 'namedScores', place);
  for (const [name, value] of Object.entries(named)) results.set(name, scoreOf(value, name, place));
  const score = field(row, 'score');
  if (score !== undefined) results.set('score', scoreOf(score, 'score', place));
  return results.set('success', success);
}

function isMeasured(row: JsonObject): boolean {
  const grading = field(row, 'gradingResult');
  const test = field(row, 'testCase');
  const lists = [at(grading, 'componentResults'), at(test, 'assert')];
  if (lists.some((list) => Array.isArray(list) && list.length > 0)) return true;
  if (at(grading, 'reason') === NO_ASSERTIONS) return false;
  // Old files do not hold the test, and files may be written without the grading: only both together say "no assertions".
  return isObject(grading) || !isObject(test);
}

/** What promptfoo gives as the reason why a test without assertions passed. */
export const NO_ASSERTIONS = 'No assertions';

function readDetails(row: JsonObject, test: JsonObject, vars: JsonObject, place: Place): RecordDetails {
  const response = field(row, 'response');
  const output = at(response, 'output') ?? undefined;
  const cost = numberAt(row, 'cost') ?? 0;
  const latency = numberAt(row, 'latencyMs');
  return {
    answer: unstripped(typeof output === 'object' ? stableText(output, place) : optionalText(output)),
    reference: referenceOf(test, vars),
    prompt: unstripped(textAt(row, 'prompt', 'raw')),
    subject: valueFor('subject', [field(test, 'metadata'), vars]),
    stopReason: textAt(response, 'finishReason'),
    // 0 stands for an unknown cost as well.
    cost: cost > 0 ? cost : undefined,
    latency: latency === undefined || at(response, 'cached') === true ? undefined : latency / 1000,
    inputTokens: numberAt(response, 'tokenUsage', 'prompt'),
    outputTokens: numberAt(response, 'tokenUsage', 'completion'),
  };
}

/** Texts that promptfoo was told to leave out (`PROMPTFOO_STRIP_...`) are marked so. */
function unstripped(text: string | undefined): string | undefined {
  return text === '[output stripped]' || text === '[prompt stripped]' ? undefined : text;
}

/** Assertions that compare the answer with a text, the strictest first. */
const COMPARING = ['equals', 'contains', 'icontains', 'starts-with', 'similar', 'levenshtein', 'factuality'];

/** There is no field for the reference: it is what the strictest comparing assertion compares with, or a variable. */
function referenceOf(test: JsonObject, vars: JsonObject): string | undefined {
  const assertions = objectsIn(field(test, 'assert'));
  for (const type of COMPARING) {
    const value = textOf(
      at(
        assertions.find((assertion) => field(assertion, 'type') === type),
        'value',
      ),
    );
    const variable = /^\{\{\s*([\w-]+)\s*\}\}$/.exec(value)?.[1];
    const text = variable === undefined ? value : textOf(field(vars, variable));
    if (text !== '' && !text.includes('{{')) return text;
  }
  return valueFor('reference', [vars]);
}

/** The text under the first key that has a role, as in a table: `id`, `query_id`, ... for a query. */
export function valueFor(role: 'query' | 'subject' | 'reference', places: readonly unknown[]): string | undefined {
  for (const object of places.filter(isObject)) {
    const keys = Object.keys(object);
    const column = columnFor(role, keys.map(normalName));
    const text = column === undefined ? '' : textOf(field(object, keys[column]!));
    if (text.trim() !== '') return text;
  }
  return undefined;
}

/** @throws UserError where there is something else than an object */
function objectAt(row: JsonObject, key: string, place: Place): JsonObject {
  const value = field(row, key) ?? {};
  if (isObject(value)) return value;
  throw badValue(key, value, 'not an object', place, AGAIN);
}

/** @throws UserError where there is something else than a position */
function indexAt(row: JsonObject, key: string, place: Place): number | undefined {
  const value = field(row, key);
  if (value === undefined || (Number.isSafeInteger(value) && (value as number) >= 0))
    return value as number | undefined;
  throw badValue(key, value, 'not a whole number', place, AGAIN);
}

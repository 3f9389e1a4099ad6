import { quote, UserError, type Place } from '../../base/errors.js';
import { field, type JsonObject } from '../../formats/json/object.js';
import type { ResultsFile } from '../../sources/results-file.js';
import type { FileSink } from '../reader.js';
import type { RecordDetails, Result } from '../record.js';
import { malformed, optionalText, scoreOf } from '../common/rows.js';

/** What to do about a file that is not as OpenCompass writes it. */
export const AGAIN = 'Write the file again with OpenCompass.';

/** The verdicts that OpenCompass itself looks for, in its order. */
export const VERDICTS = ['correct', 'is_correct', 'cascade_correct'];

/**
 * Name of the verdict in the items of a file, judged by its first item; undefined where there is none.
 *
 * @throws UserError where the user names one that the item does not have
 */
export function verdictKey(first: object, wanted: string | undefined, file: ResultsFile): string | undefined {
  if (wanted === undefined) return VERDICTS.find((key) => Object.hasOwn(first, key));
  if (Object.hasOwn(first, wanted)) return wanted;
  const known = Object.keys(first).map(quote).join(', ');
  throw new UserError(`\`metric\`: ${quote(wanted)} is not in the details.`, `They have: ${known}.`, {
    file: file.path,
  });
}

/**
 * The verdicts on one query: one for each run of the data set that was asked for (`n`), otherwise one.
 *
 * @throws UserError for a verdict that is neither a number, true, false nor null
 */
export function detailVerdicts(item: JsonObject, key: string | undefined, sink: FileSink, place: Place): Result[] {
  if (key === undefined) {
    const late = VERDICTS.find((name) => Object.hasOwn(item, name));
    if (late === undefined) return ['unscored'];
    throw malformed(`${quote(late)} is here but not in the first detail.`, place, AGAIN);
  }
  const value = field(item, key) ?? null;
  if (!Array.isArray(value)) return [scoreOf(value, key, place)];
  const values: readonly unknown[] = value;
  // Only items that carry `example_abbr` were gathered over runs; elsewhere a list is the evaluator's own affair.
  const areRuns = values.length === 1 || (values.length > 1 && Object.hasOwn(item, 'example_abbr'));
  if (areRuns && !values.some((one) => Array.isArray(one))) return values.map((one) => scoreOf(one, key, place));
  sink.warn(`${quote(key)} of some questions is a list that is not one verdict for each run: they are unscored`);
  return ['unscored'];
}

export function itemDetails(item: JsonObject): RecordDetails {
  const text = (...keys: readonly string[]): string | undefined => {
    const values = keys
      .map((key) => field(item, key))
      .map((value): unknown => (Array.isArray(value) && value.length === 1 ? value[0] : value));
    return values.map(optionalText).find((value) => value !== undefined);
  };
  return {
    answer: text('pred', 'predictions', 'origin_prediction'),
    reference: text('references', 'answer', 'ref'),
    prompt: text('prompt', 'origin_prompt'),
  };
}

import { groupBy } from '../../base/group-by.js';
import { at, hasAll, isObject, type JsonObject } from '../../formats/json/object.js';
import { quote, UserError, type LinePlace, type Place } from '../../base/errors.js';
import { previewedItems, type FilePreview } from '../../formats/file-preview.js';
import { jsonRows, type JsonRow } from '../../formats/json/read.js';
import type { ResultsFile } from '../../sources/results-file.js';
import type { FileSink, ReadOptions } from '../reader.js';
import type { Result } from '../record.js';

/**
 * The first rows of a file of JSON lines, of an array of objects, or of a file of one line; none if it is anything
 * else. The last of an array is left out, because the opening of the file may end inside it.
 */
export function firstRows(preview: FilePreview): readonly JsonObject[] {
  const items = previewedItems(preview);
  if (!items.every(isObject)) return [];
  return preview.kind === 'json-array' && items.length > 1 ? items.slice(0, -1) : items;
}

/** Whether there are rows and all of them have all of these keys. */
export function allHave(rows: readonly JsonObject[], keys: readonly string[]): boolean {
  return rows.length > 0 && rows.every((row) => hasAll(row, keys));
}

/**
 * All whole rows of a file. Says so where an interrupted run has cut the last line.
 *
 * @throws UserError for what is not JSON, and where there is no row at all
 */
export async function* wholeRows(
  file: ResultsFile,
  sink: FileSink,
): AsyncGenerator<JsonRow & { readonly place: LinePlace }> {
  let rows = 0;
  let isCut = false;
  for await (const batch of jsonRows(file, () => (isCut = true))) {
    rows += batch.length;
    for (const { row, line } of batch) yield { row, line, place: { file: file.path, line } };
  }
  if (rows === 0) throw endedEarly('the file holds no rows.', { file: file.path });
  if (isCut) {
    sink.warn(
      `the last line is cut short and was left out, the ${rows} before it were read; the run may have been interrupted`,
    );
  }
}

/**
 * The text of an id or a name; harnesses write ids as numbers too.
 *
 * @throws UserError where the row has none
 */
export function requiredText(row: unknown, key: string, place: Place): string {
  const value = at(row, key);
  if (typeof value === 'string' && value.trim() !== '') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  throw badValue(key, value, 'not an id or a name', place);
}

/** A score as it was logged; null and the NaN of Python's writer mean that there is none. */
export function scoreOf(value: unknown, key: string, place: Place): Result {
  if (typeof value === 'boolean') return value;
  if (value === null) return 'unscored';
  if (typeof value === 'number') return Number.isFinite(value) ? value : 'unscored';
  throw badValue(key, value, 'neither a number, true, false nor null', place, 'Score the answers again.');
}

export function optionalText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

export function optionalNumber(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** The text at the end of a path (see `at`); undefined where there is none. */
export function textAt(value: unknown, ...path: readonly (string | number)[]): string | undefined {
  return optionalText(at(value, ...path));
}

/** The finite number at the end of a path (see `at`); undefined where there is none. */
export function numberAt(value: unknown, ...path: readonly (string | number)[]): number | undefined {
  return optionalNumber(at(value, ...path));
}

/** A value as it may stand in a message; a missing one is said to be missing. */
export function shown(value: unknown): string {
  return value === undefined ? 'missing' : quote(value);
}

const WRITE_AGAIN = 'Write the file again with the harness.';

/** A file that is not as its harness writes it. */
export function malformed(rule: string, place: Place, remedy = WRITE_AGAIN): UserError {
  return new UserError(rule, remedy, place);
}

/** A value that is none of those that the harness writes there: `"score" is "x", not a number.` */
export function badValue(key: string, value: unknown, not: string, place: Place, remedy = WRITE_AGAIN): UserError {
  return new UserError(`${quote(key)} is ${shown(value)}, ${not}.`, remedy, place);
}

/** A file without results, which an interrupted evaluation leaves. */
export function endedEarly(rule: string, place: Place): UserError {
  return new UserError(rule, 'Did the evaluation end before it wrote its results?', place);
}

/** @throws UserError where the user asks for a metric that this format does not have */
export function onlyMetric(options: ReadOptions, metric: string, file: ResultsFile): void {
  if (options.metric === undefined || options.metric === metric) return;
  throw new UserError(`\`metric\`: ${quote(options.metric)} is not in the file.`, `There is only ${quote(metric)}.`, {
    file: file.path,
  });
}

/** @throws UserError where the pass threshold lies outside the scale on which this harness scores, 0 to 1 */
export function unitScale(options: ReadOptions, file: ResultsFile): void {
  if (options.passThreshold <= 1) return;
  throw new UserError(
    `the scores of this file go from 0 to 1, so that none could reach the pass threshold ${options.passThreshold}.`,
    'Set `pass-threshold` to at most 1.',
    { file: file.path },
  );
}

/** One key for several texts, such that different texts never give the same key. */
export function keyOf(...parts: readonly string[]): string {
  return JSON.stringify(parts);
}

/** The number of each draw, from 0, among those of the same query; undefined where it is the only one. */
export function drawNumbers(queries: readonly string[]): (number | undefined)[] {
  const numbers = new Array<number | undefined>(queries.length).fill(undefined);
  for (const draws of groupBy(queries.keys(), (i) => queries[i]!).values())
    if (draws.length > 1) for (const [number, i] of draws.entries()) numbers[i] = number;
  return numbers;
}

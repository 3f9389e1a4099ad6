import { quote, UserError } from '../../errors.js';
import type { JsonObject } from '../glimpse.js';
import type { ResultsFile } from '../reader.js';
import { parseJson } from './parse.js';
import { JsonScanner, JsonSyntaxError, type Choice, type JsonPath } from './scanner.js';

/** A value found in a file, and the line where it begins. */
export interface Found {
  readonly path: JsonPath;
  readonly value: unknown;
  readonly line: number;
}

/**
 * The values of a JSON file that `select` takes, in the order of the file, in batches of one chunk each, so that a
 * file larger than memory is never held whole.
 *
 * @throws UserError where the file is not JSON or is cut short
 */
export async function* jsonValues(file: ResultsFile, select: (path: JsonPath) => Choice): AsyncGenerator<Found[]> {
  yield* scan(file, select, false);
}

/** A row of JSON lines or of an array of objects. */
export interface JsonRow {
  readonly row: JsonObject;
  readonly line: number;
}

/**
 * The objects of a JSON-lines file, or of a JSON array, or the one object that the file is.
 *
 * A JSON-lines file that ends in the middle of its last line is what an interrupted run leaves: its whole lines are
 * read, and `onCut` is told.
 */
export async function* jsonRows(file: ResultsFile, onCut: () => void = () => undefined): AsyncGenerator<JsonRow[]> {
  let isArray: boolean | undefined;
  const select = (path: JsonPath): Choice => (path.length === 0 ? 'enter' : 'take');
  // Only the first byte tells an array from lines of objects; the scanner would enter both.
  for await (const chunk of file.open()) {
    const first = /[^\s\ufeff]/.exec(chunk.toString('latin1', 0, 4096).replace(/^\xef\xbb\xbf/, ''));
    if (first === null) continue;
    isArray = first[0] === '[';
    break;
  }
  const found = isArray ? scan(file, select, false) : scan(file, () => 'take', true, onCut);
  for await (const batch of found) {
    yield batch.map(({ value, line }) => ({ row: asRow(value, file, line), line }));
  }
}

function asRow(value: unknown, file: ResultsFile, line: number): JsonObject {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as JsonObject;
  throw new UserError(`a row is not a JSON object but ${quote(value)}.`, 'Write one object for each record.', { file: file.path, line });
}

async function* scan(
  file: ResultsFile,
  select: (path: JsonPath) => Choice,
  mayBeCut: boolean,
  onCut: () => void = () => undefined,
): AsyncGenerator<Found[]> {
  let batch: Found[] = [];
  const scanner = new JsonScanner({
    select,
    value: (path, bytes, line) => batch.push({ path: [...path], value: parseAt(bytes, line), line }),
  });
  let first = true;
  try {
    for await (const chunk of file.open()) {
      scanner.write(first ? withoutByteOrderMark(chunk) : chunk);
      first = false;
      if (batch.length > 0) yield batch;
      batch = [];
    }
    const whole = scanner.end();
    if (batch.length > 0) yield batch;
    if (!whole) {
      if (!mayBeCut || scanner.roots === 0) throw new JsonSyntaxError('the file ends inside a value: it is cut short', scanner.lines);
      onCut();
    }
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    throw new UserError(`not valid JSON: ${error.message}.`, 'Write the file again, or leave it out.', {
      file: file.path,
      line: error.line,
    });
  }
}

function parseAt(bytes: Buffer, line: number): unknown {
  try {
    return parseJson(bytes);
  } catch (error) {
    // V8 quotes the text in its message; only its reason is of use, and the text may be anything.
    const reason = error instanceof Error ? error.message.replace(/,? ?(\.\.\.)?".*$/s, '') : 'unknown';
    throw new JsonSyntaxError(reason, line);
  }
}

function withoutByteOrderMark(chunk: Buffer): Buffer {
  return chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf ? chunk.subarray(3) : chunk;
}

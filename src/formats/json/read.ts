import { quote, UserError } from '../../base/errors.js';
import { isObject, type JsonObject } from './object.js';
import type { ResultsFile } from '../../sources/results-file.js';
import { parseJson } from './parse.js';
import { repeatedKey } from './repeated-key.js';
import { JsonScanner, JsonSyntaxError, type Choice, type JsonPath } from './scanner.js';

/** A value found in a file, and the line where it begins. */
export interface Found {
  readonly path: JsonPath;
  readonly value: unknown;
  readonly line: number;
}

/**
 * The values of a JSON file that `select` takes (by their path and first byte), in the order of the file, in batches of one chunk each, so that a
 * file larger than memory is never held whole.
 *
 * @throws UserError where the file is not one JSON value or is cut short
 */
export async function* jsonValues(
  file: ResultsFile,
  select: (path: JsonPath, first: number) => Choice,
): AsyncGenerator<Found[]> {
  yield* scan(file, {
    select: (path, first, scanner) => {
      if (path.length === 0) refuseSecond(scanner);
      return select(path, first);
    },
    found: (path, value, line) => ({ path: [...path], value, line }),
  });
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
 *
 * @param only  keys to keep: all other values are passed over without being parsed, which is many times faster where
 *   rows hold long texts, and slower where they are short
 * @param firstLine  the line on which the text begins
 * @throws UserError where the file is not JSON, where a row is not an object, and where anything but the last line is cut
 */
export async function* jsonRows(
  file: ResultsFile,
  onCut: () => void = () => undefined,
  only?: ReadonlySet<string>,
  firstLine = 1,
): AsyncGenerator<JsonRow[]> {
  let isArray = false;
  /** The row being put together from its values, where only some are kept. */
  let row = new Map<string, unknown>();
  let rowLine = 1;
  const isRow = (path: JsonPath): boolean => path.length === (isArray ? 1 : 0);
  yield* scan<JsonRow>(file, {
    firstLine,
    select: (path, first, scanner) => {
      if (path.length === 0) {
        if (isArray) refuseSecond(scanner);
        else isArray = scanner.roots === 0 && firstLine === 1 && first === OPEN_ARRAY;
        if (isArray) return 'enter';
      }
      if (!isRow(path)) return only!.has(String(path.at(-1))) ? 'take' : 'skip';
      if (only === undefined || first !== OPEN_OBJECT) return 'take';
      row = new Map();
      rowLine = scanner.lines;
      return 'enter';
    },
    found: (path, value, line) => {
      if (isRow(path)) return { row: asRow(value, file, line), line };
      const key = String(path.at(-1));
      if (row.has(key)) throw twice(key, line);
      row.set(key, value);
      return undefined;
    },
    left: (path) => (isRow(path) ? { row: Object.fromEntries(row), line: rowLine } : undefined),
    onCut: (scanner) => {
      if (isArray || (scanner.roots === 0 && firstLine === 1)) return false;
      const since = only === undefined ? scanner.openSince! : rowLine;
      if (since !== scanner.lines) throw new JsonSyntaxError('the value that begins here does not end', since);
      onCut();
      return true;
    },
  });
}

const OPEN_OBJECT = 0x7b;
const OPEN_ARRAY = 0x5b;

function refuseSecond(scanner: JsonScanner): void {
  if (scanner.roots > 0) throw new JsonSyntaxError('something follows the end of the value', scanner.lines);
}

function asRow(value: unknown, file: ResultsFile, line: number): JsonObject {
  if (isObject(value)) return value;
  throw new UserError(`a row is not a JSON object but ${quote(value)}.`, 'Write one object for each record.', {
    file: file.path,
    line,
  });
}

interface Scan<T> {
  readonly select: (path: JsonPath, first: number, scanner: JsonScanner) => Choice;
  /** What a taken value gives; undefined where it is only part of something. */
  readonly found: (path: JsonPath, value: unknown, line: number) => T | undefined;
  /** What the end of an entered value gives. */
  readonly left?: (path: JsonPath) => T | undefined;
  /** The line on which the text begins. */
  readonly firstLine?: number;
  /** Whether the end of the file inside a value is acceptable; not, unless this says so. */
  readonly onCut?: (scanner: JsonScanner) => boolean;
}

async function* scan<T>(
  file: ResultsFile,
  { select, found, left, onCut, firstLine = 1 }: Scan<T>,
): AsyncGenerator<T[]> {
  let batch: T[] = [];
  let values = 0;
  const scanner: JsonScanner = new JsonScanner(
    {
      select: (path, first) => select(path, first, scanner),
      value: (path, bytes, line) => {
        values += 1;
        const repeated = values > LOOKED_AT ? undefined : repeatedKey(bytes, ROW_LEVELS);
        if (repeated !== undefined) throw twice(repeated.key, line + repeated.lines);
        add(found(path, parseAt(bytes, line), line));
      },
      leave: (path) => add(left?.(path)),
    },
    undefined,
    firstLine,
  );
  const add = (item: T | undefined): void => {
    if (item !== undefined) batch.push(item);
  };
  try {
    for await (const chunk of file.open()) {
      scanner.write(chunk);
      if (batch.length > 0) yield batch;
      batch = [];
    }
    if (!scanner.end() && onCut?.(scanner) !== true) {
      throw new JsonSyntaxError('the file ends inside a value: it is cut short', scanner.lines);
    }
    if (batch.length > 0) yield batch;
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    throw new UserError(`not valid JSON: ${error.message}.`, 'Write the file again, or leave it out.', {
      file: file.path,
      line: error.line,
    });
  }
}

/** Values of a file whose keys are looked at: whoever writes a key twice does so early. */
const LOOKED_AT = 10_000;
/** A row, and what it holds. Further down is what others have logged. */
const ROW_LEVELS = 2;

function twice(key: string, line: number): JsonSyntaxError {
  return new JsonSyntaxError(`an object has the key ${quote(key)} twice, and it is not said which one counts`, line);
}

function parseAt(bytes: Buffer, line: number): unknown {
  try {
    return parseJson(bytes);
  } catch (error) {
    throw new JsonSyntaxError(reasonOf(error), line);
  }
}

/** V8 quotes the text in its message; only what stands before that is of use, and the text may be anything. */
function reasonOf(error: unknown): string {
  if (error instanceof RangeError) return 'a value is nested too deeply';
  const message = error instanceof Error ? error.message : '';
  const reason = message.replace(/,? (?:\.\.\.)?"[^]*$| in JSON at [^]*$/, '');
  return /^[\x20-\x7e]+$/.test(reason) ? reason : 'an unexpected character';
}

import { isUtf8 } from 'node:buffer';
import type { JsonObject } from '../formats/json/object.js';
import type { FilePreview } from '../formats/file-preview.js';
import { parseOpening } from '../formats/json/parse.js';
import { JsonScanner, JsonSyntaxError } from '../formats/json/scanner.js';
import type { ResultsFile } from '../sources/results-file.js';
import { MAX_MODELS } from './record.js';
import { delimiterOf, isWiderThan, lineEndOf } from '../formats/csv/delimiter.js';
import { firstRows } from '../formats/csv/first-rows.js';

/** How much of a file is looked at, and how far the end of a first JSON value or a first row is searched for. */
const OPENING = 1024 * 1024;
const FIRST_VALUE = 64 * 1024 * 1024;
/** Where a second value is searched for, the rest of a chunk need not be looked at. */
const PIECE = 64 * 1024;
const ITEMS = 20;
const ROWS = 200;
const LFS = 'version https://git-lfs.github.com/spec/';

/** The Compound File Binary format: `.xls`, and `.xlsx` behind a password. */
const OLD_OFFICE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** A table may have a column of answers for each model, and some for other things, but not many. */
const MAX_COLUMNS = 2 * MAX_MODELS + 1000;

/** Looks at the opening of a file and says what it is, whatever its name. */
export async function previewFile(file: ResultsFile): Promise<FilePreview> {
  if (file.entries) return { kind: 'zip', entries: file.entries.map((entry) => entry.path.split('!').at(-1)!) };
  const { bytes, text, whole } = await openingOf(file);
  if (bytes.length === 0) return { kind: 'empty' };
  if (bytes.subarray(0, LFS.length).toString('latin1') === LFS) return { kind: 'lfs-pointer' };
  if (bytes.subarray(0, 4).toString('latin1') === 'PAR1') {
    // Loaded where it is needed: the codecs are most of the program, and few results are Parquet.
    const { parquetColumns } = await import('../formats/parquet/parquet.js');
    return { kind: 'parquet', columns: await parquetColumns(file) };
  }
  if (bytes.subarray(0, OLD_OFFICE.length).equals(OLD_OFFICE))
    return {
      kind: 'unreadable',
      because: 'it is an Office file in the old format or with a password; save it as .xlsx without one',
    };
  const fault = notText(bytes, whole);
  if (fault !== undefined) return { kind: 'unreadable', ...fault };
  const first = /\S/.exec(text)?.[0];
  if (first === undefined) return { kind: 'empty' };
  if (first === '[' && !BRACKETED_NAME.test(text)) return arrayPreview(text, whole);
  if (first === '{') return objectPreview(file, text);
  const root = XML_ROOT.exec(text)?.[1];
  if (root !== undefined) return { kind: 'xml', root };
  const preview = await csvPreview(text, whole);
  if (whole || preview.kind !== 'csv' || preview.rows.length > 0) return preview;
  // The first row alone is longer than the opening.
  const longer = await openingOf(file, FIRST_VALUE);
  const found = await csvPreview(longer.text, longer.whole);
  if (longer.whole || found.kind !== 'csv' || found.rows.length > 0) return found;
  return { kind: 'unreadable', because: 'its first row has more than 64 MiB', isBroken: true };
}

/** The first tag behind a declaration, comments and white space. */
const XML_ROOT = /^\s*(?:<\?[^>]*\?>\s*|<!--(?:[^-]|-(?!->))*-->\s*|<![A-Za-z][^>]*>\s*)*<([A-Za-z][\w:.-]*)[\s/>]/;

/** A header whose first name is in brackets, `[provider] prompt,...`, and not the beginning of a JSON array. */
const BRACKETED_NAME = /^\s*\[(?!true\b|false\b|null\b|NaN\b|Infinity\b)[A-Za-z]/;

/** The first bytes of a file, the text that they are, without a byte order mark, and whether they are all of it. */
export interface Opening {
  readonly bytes: Buffer;
  readonly text: string;
  readonly whole: boolean;
}

export async function openingOf(file: ResultsFile, size = OPENING): Promise<Opening> {
  const chunks: Buffer[] = [];
  let seen = 0;
  for await (const chunk of file.open()) {
    if (seen < size) chunks.push(Buffer.from(chunk.subarray(0, size - seen)));
    seen += chunk.length;
    if (seen > size) break;
  }
  const whole = seen <= size;
  const bytes = chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
  const text = (whole ? bytes : wholeCharacters(bytes)).toString('utf8').replace(/^\ufeff/, '');
  return { bytes, text, whole };
}

/** Why bytes are not text that can be read. Text in another encoding may well be results; other bytes are not. */
function notText(bytes: Buffer, whole: boolean): { because: string; isBroken?: boolean } | undefined {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (utf16) return { because: 'it is UTF-16 text; save it as UTF-8', isBroken: true };
  if (bytes.includes(0)) return { because: 'it holds NUL bytes: it is binary, or text in another encoding than UTF-8' };
  if (!isUtf8(whole ? bytes : wholeCharacters(bytes)))
    return { because: 'it is not UTF-8 text; save it as UTF-8', isBroken: true };
  return undefined;
}

/** Without the bytes of a last character that the cut may have split. */
function wholeCharacters(bytes: Buffer): Buffer {
  let end = bytes.length;
  while (end > bytes.length - 4 && (bytes[end - 1]! & 0xc0) === 0x80) end -= 1;
  return (bytes[end - 1]! & 0x80) === 0 ? bytes : bytes.subarray(0, end - 1);
}

function arrayPreview(text: string, whole: boolean): FilePreview {
  const items = parseOpening(text);
  if (!Array.isArray(items))
    return { kind: 'unreadable', because: 'it begins like a JSON array, but is not JSON', isBroken: true };
  const preview = { kind: 'json-array', items: items.slice(0, ITEMS) as unknown[] } as const;
  return whole && endsInside(text) ? { ...preview, isCut: true } : preview;
}

async function objectPreview(file: ResultsFile, text: string): Promise<FilePreview> {
  const items: unknown[] = [];
  let rest = text.trimStart();
  const value = parseOpening(rest);
  if (typeof value !== 'object' || value === null)
    return { kind: 'unreadable', because: 'it begins like a JSON object, but is not JSON', isBroken: true };
  const { several, isCut } = await extentOf(file);
  if (!several) return { kind: 'json-object', value: value as JsonObject, ...(isCut ? { isCut } : {}) };
  // Lines: only whole ones; the first counts even where it is longer than the opening.
  items.push(value);
  for (let at = rest.indexOf('\n'); at !== -1 && items.length < ITEMS; at = rest.indexOf('\n')) {
    rest = rest.slice(at + 1);
    const next = rest.indexOf('\n');
    const item = next === -1 ? undefined : parseOpening(rest.slice(0, next));
    if (item !== undefined) items.push(item);
  }
  return { kind: 'json-lines', items };
}

/** Whether a second JSON value follows the first, and whether the file ends inside the first. */
async function extentOf(file: ResultsFile): Promise<{ several: boolean; isCut: boolean }> {
  let values = 0;
  let isCut = false;
  const scanner = new JsonScanner({
    select: () => {
      values += 1;
      return 'skip';
    },
    value: () => undefined,
  });
  let size = 0;
  try {
    for await (const chunk of file.open()) {
      for (let at = 0; at < chunk.length; at += PIECE) {
        scanner.write(chunk.subarray(at, at + PIECE));
        if (values > 1) return { several: true, isCut };
      }
      size += chunk.length;
      if (size >= FIRST_VALUE) return { several: false, isCut };
    }
    isCut = !scanner.end();
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
  }
  return { several: values > 1, isCut: isCut && values === 1 };
}

/** Whether the text, the whole of a file, ends inside its first JSON value. */
function endsInside(text: string): boolean {
  const scanner = new JsonScanner({ select: () => 'skip', value: () => undefined });
  try {
    scanner.write(Buffer.from(text));
    return !scanner.end();
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    return false;
  }
}

/** The header and the first rows, as far as they are whole and valid: what is wrong behind them is said where it is read. */
async function csvPreview(text: string, whole: boolean): Promise<FilePreview> {
  const delimiter = delimiterOf(text);
  if (isWiderThan(MAX_COLUMNS, text, delimiter))
    return { kind: 'unreadable', because: `its first row has more than ${MAX_COLUMNS} columns` };
  const lineEnd = lineEndOf(text);
  const isWhole = whole || !text.includes(lineEnd);
  const { rows, fault = 'there is no header' } = await firstRows(text, isWhole, delimiter, lineEnd, 1, ROWS);
  const [header, ...others] = rows.map(({ cells }) => cells);
  if (header === undefined) return { kind: 'unreadable', because: `it is neither JSON nor CSV (${fault})` };
  return { kind: 'csv', header, rows: others };
}

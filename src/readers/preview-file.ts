import { isUtf8 } from 'node:buffer';
import type { FilePreview } from '../formats/file-preview.js';
import type { ResultsFile } from '../sources/results-file.js';
import { MAX_MODELS } from './record.js';
import { delimiterOf, isWiderThan, lineEndOf } from '../formats/csv/delimiter.js';
import { firstRows } from '../formats/csv/first-rows.js';
import { MAX_ROW } from '../formats/csv/raw-row.js';

/** How much of a file is looked at. */
const OPENING = 1024 * 1024;
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
  if (first === '{' || (first === '[' && !BRACKETED_NAME.test(text)))
    return (await import('./preview-json.js')).jsonPreview(file, text, whole);
  const root = XML_ROOT.exec(text)?.[1];
  if (root !== undefined) return { kind: 'xml', root };
  const preview = await csvPreview(text, whole);
  if (whole || preview.kind !== 'csv' || preview.rows.length > 0) return preview;
  // The first row alone is longer than the opening.
  const longer = await openingOf(file, MAX_ROW);
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

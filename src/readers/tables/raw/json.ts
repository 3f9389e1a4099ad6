import { quote, UserError } from '../../../base/errors.js';
import { isObject, type JsonObject } from '../../../formats/json/object.js';
import { repeatedKey } from '../../../formats/json/repeated-key.js';
import { previewedItems, type FilePreview } from '../../../formats/file-preview.js';
import { isTooDeep } from '../../../formats/json/nesting.js';
import { parseJson } from '../../../formats/json/parse.js';
import { jsonRows } from '../../../formats/json/read.js';
import { counted } from '../../../sources/decompress.js';
import type { ResultsFile } from '../../../sources/results-file.js';
import { SAMPLE_BYTES, SAMPLE_ROWS, type RowsReading, type Table, type TableRow } from '../table.js';
import { rowsOfDocument, type DocumentRow } from './documents.js';
import { leavesOf, type Leaves } from './flatten.js';

/** A JSON document that is no list of rows is held in memory as a whole, up to this size. */
const MAX_DOCUMENT = 256 * 1024 * 1024;

/** Models, queries by id, and what is said of each. */
const DOCUMENT_LEVELS = 3;

/** A JSON file as a table; undefined where nothing in it is a row. */
export async function jsonTable(file: ResultsFile, preview: FilePreview): Promise<JsonTable | undefined> {
  if (preview.kind === 'json-object' || (preview.kind === 'json-array' && nestsRows(preview.items))) {
    const bytes = await file.bytes();
    if (bytes.length > MAX_DOCUMENT) return undefined;
    const document = tryParse(bytes);
    const repeated = document === undefined ? undefined : repeatedKey(bytes, DOCUMENT_LEVELS);
    if (repeated !== undefined) {
      throw new UserError(
        `an object has the key ${quote(repeated.key)} twice, and it is not said which one counts.`,
        'Write the file again, with each key once.',
        { file: file.path, line: repeated.lines + 1 },
      );
    }
    const rows = document === undefined ? undefined : rowsOfDocument(document);
    return rows === undefined
      ? undefined
      : new JsonTable(file, rows, true, rows.length === 1 && !Array.isArray(document));
  }
  const sample: DocumentRow[] = [];
  const lines: number[] = [];
  let size = 0;
  let isWhole = true;
  let isCut = false;
  let fault: unknown;
  const seen = { ...file, open: () => counted(file.open(), (total) => (size = total)) };
  try {
    rows: for await (const batch of jsonRows(seen, () => (isCut = true))) {
      for (const { row, line } of batch) {
        if (sample.length === SAMPLE_ROWS) {
          isWhole = false;
          break rows;
        }
        sample.push({ row, head: undefined });
        lines.push(line);
      }
      if (size > SAMPLE_BYTES) {
        isWhole = false;
        break;
      }
    }
  } catch (error) {
    // Said where the file is read, or where no reading of what could be seen fits.
    isWhole = false;
    fault = error;
  }
  if (sample.length === 0)
    for (const row of previewedItems(preview).filter(isObject)) sample.push({ row, head: undefined });
  if (sample.length === 0) return undefined;
  return new JsonTable(file, sample, isWhole, false, 'json', lines, fault, isWhole && !isCut);
}

function tryParse(bytes: Buffer): unknown {
  if (isTooDeep(bytes)) return undefined;
  try {
    return parseJson(bytes.subarray(bytes[0] === 0xef && bytes[1] === 0xbb ? 3 : 0));
  } catch {
    return undefined;
  }
}

/** Whether the items of a list are not rows themselves but hold lists of rows. */
function nestsRows(items: readonly unknown[]): boolean {
  const rows = rowsOfDocument(items);
  return rows !== undefined && rows.length > 0 && rows[0]!.head !== undefined;
}

/** Rows of a JSON file, nested values in columns by their paths. */
export class JsonTable implements Table {
  readonly columns: readonly string[];
  readonly sample: readonly TableRow[];
  readonly hasLines: boolean;
  readonly notes: readonly string[] = [];
  /** Keys of the rows themselves in which each column lies. */
  private readonly topKeys: ReadonlyMap<string, string>;
  /** Whether rows hold long texts, so that values that are not wanted are better passed over than parsed. */
  readonly isWordy: boolean;

  constructor(
    readonly file: ResultsFile,
    private readonly first: readonly DocumentRow[],
    readonly isWhole: boolean,
    /** The file is one object, as likely a summary as a table of one row. */
    readonly isOneObject: boolean,
    readonly format = 'json',
    /** Lines of the first rows, where the file is read row by row; without them they are all that there are. */
    lines?: readonly number[],
    readonly fault?: unknown,
    /** Whether nothing is left that only another reading of the file would find. */
    private readonly isRead = false,
  ) {
    this.hasLines = lines !== undefined;
    const leaves = first.map(leavesOfRow);
    const topKeys = new Map<string, string>();
    for (const { row } of first) for (const key of Object.keys(row)) topKeys.set(key, key);
    const columns = new Set<string>();
    for (const row of leaves) for (const path of row.keys()) columns.add(path);
    this.columns = [...columns];
    this.topKeys = new Map(this.columns.map((path) => [path, topKeyOf(path, topKeys)]));
    this.sample = leaves.map((row, i) => ({
      cells: cellsOf(row, this.columns),
      // 0: not known, the row comes from the opening of a file that cannot be read.
      line: lines?.[i] ?? 0,
    }));
    this.isWordy = first.length > 0 && lettersOf(first[0]!.row, WORDY) > WORDY;
  }

  async *rows({ wanted, onNewKey, onCut, rest }: RowsReading = {}): AsyncGenerator<readonly TableRow[]> {
    if (!this.hasLines) {
      yield this.first.map((row) => ({ cells: cellsOf(leavesOfRow(row), this.columns), line: 1 }));
      return;
    }
    const known = new Set(this.topKeys.values());
    const tellNew = ({ row, line }: { readonly row: JsonObject; readonly line: number }): void => {
      if (onNewKey !== undefined) for (const key of Object.keys(row)) if (!known.has(key)) onNewKey(key, line);
    };
    if (this.isRead && rest === undefined) {
      // Of a row with very many keys not all have become columns.
      for (const [i, { row }] of this.first.entries()) tellNew({ row, line: this.sample[i]!.line });
      yield this.sample;
      return;
    }
    // Whoever wants to hear of new keys needs them all.
    const only = wanted !== undefined && this.isWordy && onNewKey === undefined ? this.keysOf(wanted) : undefined;
    const file = rest === undefined ? this.file : { ...this.file, open: () => rest.chunks };
    for await (const batch of jsonRows(file, onCut, only, rest?.line)) {
      for (const each of batch) tellNew(each);
      yield batch.map(({ row, line }) => ({ cells: this.cellsOf(row), line }));
    }
  }

  /** The keys of a row in which these columns lie. */
  keysOf(columns: Iterable<string>): Set<string> {
    return new Set([...columns].map((path) => this.topKeys.get(path) ?? path));
  }

  /** The cells of one more row. */
  cellsOf(row: JsonObject): unknown[] {
    return cellsOf(leavesOf(row), this.columns);
  }
}

/** Letters of a row from which on passing over its unused values is quicker than to parse them. */
const WORDY = 4096;

/** Letters in a value, counted to a little more than `most`. */
function lettersOf(value: unknown, most: number): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 4;
  let letters = 0;
  for (const [key, part] of Object.entries(value)) {
    letters += key.length + lettersOf(part, most - letters);
    if (letters > most) break;
  }
  return letters;
}

function leavesOfRow({ row, head }: DocumentRow): Leaves {
  const leaves = leavesOf(row);
  for (const [path, value] of head ?? []) if (!leaves.has(path)) leaves.set(path, value);
  return leaves;
}

function topKeyOf(path: string, keys: ReadonlyMap<string, string>): string {
  for (let end = path.length; end > 0; end = path.lastIndexOf('.', end - 1)) {
    const key = path.slice(0, end);
    if (keys.has(key)) return key;
  }
  return path;
}

function cellsOf(leaves: Leaves, columns: readonly string[]): unknown[] {
  return columns.map((path) => leaves.get(path));
}

import { isUtf8 } from 'node:buffer';
import type { ResultsFile } from '../../../sources/results-file.js';
import { csvRows, ofOneWidth, unguard } from '../../../formats/csv/csv-rows.js';
import { firstRows } from '../../../formats/csv/first-rows.js';
import { delimiterOf, lineEndOf } from '../../../formats/csv/delimiter.js';
import { SAMPLE_BYTES, SAMPLE_ROWS, type Table, type TableRow } from '../table.js';
import { openingOf, type Opening } from '../../preview-file.js';
import { MAX_ROW, type RawRow } from '../../../formats/csv/raw-row.js';
import { headerOf } from './header.js';

/** How a CSV file is written: what stands before its rows, and what separates them. */
export interface Dialect {
  readonly header: readonly string[];
  readonly delimiter: string;
  readonly lineEnd: '\n' | '\r';
  /** Lines before the first row, the header among them; 1 where the file begins with its header. */
  readonly skip: number;
  readonly notes: readonly string[];
}

/** A CSV file that is read as a table; `dialect` for whoever scans its bytes. */
export interface CsvTable extends Table {
  readonly dialect: Dialect;
  /** Whether the sample has as many rows as are looked at, so that more of the file would not change it. */
  readonly isFull: boolean;
}

/** Rows of a large grid that are looked at. */
const GRID_ROWS = 500;

/** A CSV file as a table, from as much of its beginning as shows what it is. */
export async function openCsvTable(file: ResultsFile): Promise<CsvTable | undefined> {
  const first = await openingOf(file);
  if (first.whole) return csvTable(file, first);
  const grid = await csvTable(file, first, GRID_ROWS);
  if (grid !== undefined && isPlainGrid(grid)) return grid;
  const short = await csvTable(file, first);
  if (short?.isFull === true) return short;
  const opening = await openingOf(file, SAMPLE_BYTES);
  const table = await csvTable(file, opening);
  if (opening.whole || (table !== undefined && table.sample.length > 0)) return table;
  // The sample held no whole row: read up to MAX_ROW.
  return csvTable(file, await openingOf(file, MAX_ROW));
}

/**
 * A CSV file as a table.
 *
 * @param opening  its beginning
 * @param most     rows that are looked at
 */
async function csvTable(
  file: ResultsFile,
  { bytes, text, whole }: Opening,
  most = SAMPLE_ROWS,
): Promise<CsvTable | undefined> {
  const separator = SEPARATOR_LINE.exec(text);
  const body = separator === null ? text : text.slice(separator[0].length);
  const skipped = separator === null ? 0 : 1;
  const lineEnd = lineEndOf(text);
  const delimiter = separator?.[1] ?? bestDelimiter(body);
  const first = await firstRows(body, whole, delimiter, lineEnd, skipped + 1, most);
  const { rows } = first;
  const found = headerOf(rows.map(({ cells }) => cells));
  if (found === undefined) return undefined;
  const { header, bodyAt, notes } = found;
  const isPlain = skipped === 0 && bodyAt === 1;
  const skip = isPlain ? 1 : (rows[bodyAt]?.line ?? rows.at(-1)!.line + 1) - 1;
  const dialect = { header, delimiter, lineEnd, skip, notes };
  const sample = rows.slice(bodyAt);
  const isWhole = whole && rows.length < most;
  // Where all is valid, nothing is left that only another reading would find.
  const isRead = isWhole && first.isRegular && isUtf8(bytes);
  for (const { cells } of sample) unguard(cells);
  return {
    file,
    format: 'csv',
    columns: header,
    sample,
    isWhole,
    hasLines: true,
    notes,
    dialect,
    isFull: rows.length === most,
    rows: () => (isRead ? seenRows(file, sample, header) : csvTableRows(file, dialect)),
  };
}

/** The rows of a small file, all of which have been looked at. */
async function* seenRows(
  file: ResultsFile,
  rows: readonly RawRow[],
  header: readonly string[],
): AsyncGenerator<readonly TableRow[]> {
  yield* ofOneWidth(rows, file, header);
}

/** Whether the first rows are an id and nothing but 0 and 1: what such a table is, a few rows show. */
function isPlainGrid({ sample, columns }: Table): boolean {
  return (
    columns.length > 2 &&
    sample.length > 0 &&
    sample
      .slice(0, 100)
      .every(({ cells }) => cells.slice(1).every((cell) => cell === '0' || cell === '1' || cell === ''))
  );
}

/** Whether a table is CSV that begins with its header and has usual line ends, so that its bytes can be scanned. */
export function isGrid(table: Table): table is CsvTable {
  return 'dialect' in table && (table as CsvTable).dialect.skip === 1 && (table as CsvTable).dialect.lineEnd === '\n';
}

async function* csvTableRows(file: ResultsFile, dialect: Dialect): AsyncGenerator<readonly TableRow[]> {
  const { header, delimiter, lineEnd, skip } = dialect;
  if (skip === 1) {
    for await (const batch of csvRows(file, file.open(), header, delimiter, 1, lineEnd)) yield batch;
    return;
  }
  for await (const batch of csvRows(file, behindLines(file.open(), skip), header, delimiter, skip + 1, lineEnd))
    yield batch;
}

/** The bytes behind a number of line feeds. */
async function* behindLines(chunks: AsyncIterable<Buffer>, lines: number): AsyncGenerator<Buffer> {
  let left = lines;
  for await (const chunk of chunks) {
    let at = 0;
    while (left > 0 && at !== -1) {
      at = chunk.indexOf(10, at);
      if (at !== -1) {
        at += 1;
        left -= 1;
      }
    }
    if (at !== -1) yield chunk.subarray(at);
  }
}

const SEPARATOR_LINE = /^\ufeff?sep=(.)\r?\n/i;

/** Titles before the header may hold no delimiter, or another one. */
function bestDelimiter(text: string): string {
  const first = delimiterOf(text);
  if (text.slice(0, text.indexOf('\n')).includes(first)) return first;
  const lines = text.split('\n', 12).filter((line) => line.trim() !== '');
  const counts = [',', ';', '\t'].map(
    (one) => [one, lines.filter((line) => line.split(one).length >= 3).length] as const,
  );
  const [best] = counts.sort((a, b) => b[1] - a[1]);
  return best![1] >= 2 ? best![0] : first;
}

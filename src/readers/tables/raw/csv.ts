import { parse } from 'csv-parse/sync';
import { unguarded } from '../../../base/formula-guard.js';
import type { ResultsFile } from '../../../sources/results-file.js';
import { csvRows } from '../../../formats/csv/csv-rows.js';
import { LineCount, type ParsedRow } from '../../../formats/csv/quoted-rows.js';
import { delimiterOf, lineEndOf } from '../../../formats/csv/delimiter.js';
import { SAMPLE_BYTES, SAMPLE_ROWS, type Table, type TableRow } from '../table.js';
import { openingOf } from '../../preview-file.js';
import { MAX_ROW } from '../../../formats/csv/raw-row.js';
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
  if (first.whole) return csvTable(file, first.text, true);
  const grid = csvTable(file, first.text, false, GRID_ROWS);
  if (grid !== undefined && isPlainGrid(grid)) return grid;
  const short = csvTable(file, first.text, false);
  if (short?.isFull === true) return short;
  const { text, whole } = await openingOf(file, SAMPLE_BYTES);
  const table = csvTable(file, text, whole);
  if (whole || (table !== undefined && table.sample.length > 0)) return table;
  // The sample held no whole row: read up to MAX_ROW.
  const longer = await openingOf(file, MAX_ROW);
  return csvTable(file, longer.text, longer.whole);
}

/**
 * A CSV file as a table.
 *
 * @param text   its beginning
 * @param whole  whether that is all of it
 * @param mostRows  rows that are looked at
 */
function csvTable(file: ResultsFile, text: string, whole: boolean, mostRows = SAMPLE_ROWS): CsvTable | undefined {
  const lineEnd = lineEndOf(text);
  const rows = firstRows(text, whole, lineEnd, mostRows);
  const dialect = dialectOf(rows, lineEnd);
  if (dialect === undefined) return undefined;
  const { bodyAt } = dialect;
  const sample = rows.cells
    .slice(bodyAt)
    .map((cells, i) => ({ cells: cells.map(unguarded), line: rows.lines[bodyAt + i]! }));
  return {
    file,
    format: 'csv',
    columns: dialect.header,
    sample,
    isWhole: whole && rows.cells.length < mostRows,
    hasLines: true,
    notes: dialect.notes,
    dialect,
    isFull: rows.cells.length === mostRows,
    rows: () => csvTableRows(file, dialect),
  };
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

interface FirstRows {
  readonly cells: string[][];
  /** The line of each row. */
  readonly lines: number[];
  readonly delimiter: string;
  /** Lines before the first of these rows. */
  readonly skipped: number;
}

const SEPARATOR_LINE = /^\ufeff?sep=(.)\r?\n/i;

function firstRows(text: string, whole: boolean, lineEnd: '\n' | '\r', mostRows: number): FirstRows {
  const separator = SEPARATOR_LINE.exec(text);
  const start = separator === null ? 0 : separator[0].length;
  const end = whole ? text.length : text.lastIndexOf(lineEnd) + 1;
  const lines = text.slice(start, end);
  const delimiter = separator?.[1] ?? bestDelimiter(lines);
  const skipped = separator === null ? 0 : 1;
  // Without quotes every line is a row, and splitting is many times as fast as the parser.
  if (!lines.includes('"') && lineEnd === '\n')
    return { ...plainRows(lines, delimiter, skipped, mostRows), delimiter, skipped };
  const cells: string[][] = [];
  const at: number[] = [];
  const count = new LineCount(skipped + 1, lineEnd);
  try {
    parse(lines, {
      delimiter,
      info: true,
      on_record: (row: unknown) => {
        const parsed = row as ParsedRow;
        cells.push(parsed.record);
        at.push(count.beginningOf(parsed));
        return null;
      },
      record_delimiter: lineEnd === '\r' ? ['\r'] : ['\r\n', '\n'],
      relax_column_count: true,
      skip_empty_lines: true,
      to: mostRows,
    });
  } catch {
    // What is wrong behind the first rows is said where it is read.
  }
  return { cells, lines: at, delimiter, skipped };
}

function plainRows(
  text: string,
  delimiter: string,
  skipped: number,
  mostRows: number,
): Pick<FirstRows, 'cells' | 'lines'> {
  const cells: string[][] = [];
  const lines: number[] = [];
  let start = 0;
  for (let line = skipped + 1; start < text.length && cells.length < mostRows; line++) {
    const next = text.indexOf('\n', start);
    const end = next === -1 ? text.length : next;
    const row = text.slice(start, next > start && text[next - 1] === '\r' ? next - 1 : end);
    start = end + 1;
    if (row === '') continue;
    cells.push(row.split(delimiter));
    lines.push(line);
  }
  return { cells, lines };
}

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

interface FoundDialect extends Dialect {
  /** Number of the row, among those parsed, with which the body begins. */
  readonly bodyAt: number;
}

function dialectOf(
  { cells: rows, lines, delimiter, skipped }: FirstRows,
  lineEnd: '\n' | '\r',
): FoundDialect | undefined {
  const found = headerOf(rows);
  if (found === undefined) return undefined;
  const { header, bodyAt, notes } = found;
  const isPlain = skipped === 0 && bodyAt === 1;
  return {
    header,
    delimiter,
    lineEnd,
    skip: isPlain ? 1 : (lines[bodyAt] ?? lines.at(-1)! + 1) - 1,
    notes,
    bodyAt,
  };
}

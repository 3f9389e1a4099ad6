import type { CsvTable } from './raw/csv.js';
import { csvRows } from '../../formats/csv/csv-rows.js';
import type { Table, TableRow } from './table.js';
import type { FileSink } from '../reader.js';
import { scanOf, type ScanPlan } from './scan-plan.js';
import type { ResultsFile } from '../../sources/results-file.js';
import type { TableRows } from './rows.js';
import type { RowScan } from './row-scan.js';
import { scannedByTwo, type Begun } from './second-thread.js';

/** Reads in general what a scan has left, from a line on. */
export type RestOf = (chunks: AsyncIterable<Buffer>, line: number) => AsyncIterable<readonly TableRow[]>;

/** Scans the rows of a table, those of a large file on two threads. */
export async function scannedTable(
  { file, sample }: Table,
  plan: ScanPlan,
  rows: TableRows,
  rest: RestOf,
  out: FileSink,
): Promise<void> {
  const scan = scanOf(plan, out);
  await scanned(file, scan, rows, rest, scannedByTwo(file, scan, plan, sample));
}

/**
 * Plain rows are scanned as bytes as far as they go; what follows is read in general.
 *
 * @param begun  what of the file has been scanned already
 */
export async function scanned(
  file: ResultsFile,
  scan: RowScan,
  rows: TableRows,
  rest: RestOf,
  begun?: Begun,
): Promise<void> {
  const opened = begun === undefined ? file.open() : file.disk!.from(begun.at);
  const chunks = opened[Symbol.asyncIterator]();
  try {
    let left = begun?.left;
    for (let next; left === undefined && !(next = await chunks.next()).done;) left = scan.write(next.value);
    left ??= scan.end();
    if (left === undefined) return;
    for await (const batch of rest(resumed(left.bytes, chunks), left.line))
      for (const row of batch) rows.add(row.cells, row.line);
  } finally {
    // Whoever asks for chunks one by one has to close the file himself where a row is refused.
    await chunks.return?.();
  }
}

/** The rest of a CSV file, read in general. */
export function csvRest({ file, dialect: { header, delimiter, lineEnd } }: CsvTable) {
  return (chunks: AsyncIterable<Buffer>, line: number): AsyncIterable<readonly TableRow[]> =>
    csvRows(file, chunks, header, delimiter, line, lineEnd);
}

async function* resumed(first: Buffer, others: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  for (let next = await others.next(); !next.done; next = await others.next()) yield next.value;
}

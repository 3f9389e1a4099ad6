import type { CsvTable } from './raw/csv.js';
import { csvRows } from '../../formats/csv/csv-rows.js';
import type { Table, TableRow } from './table.js';
import type { FileSink } from '../reader.js';
import { scanOf, type ScanPlan } from './scan-plan.js';
import type { TableRows } from './rows.js';
import type { Rest, RowScan } from './row-scan.js';
import { openedForTwo, scannedByTwo } from './second-thread.js';

/** Reads in general what a scan has left, from a line on. */
export type RestOf = (chunks: AsyncIterable<Buffer>, line: number) => AsyncIterable<readonly TableRow[]>;

/** Scans the rows of a table, those of a large file on two threads where nothing but outcomes is wanted. */
export async function scannedTable(
  { file, sample }: Table,
  plan: ScanPlan,
  rows: TableRows,
  rest: RestOf,
  out: FileSink,
): Promise<void> {
  const scan = scanOf(plan, out);
  const opened = 'details' in plan && plan.details ? undefined : await openedForTwo(file);
  if (opened === undefined) return scanned(scan, file.open(), rows, rest);
  try {
    const { at, left } = await scannedByTwo(opened, scan, plan, sample);
    await scanned(scan, opened.from(at), rows, rest, left);
  } finally {
    await opened.close();
  }
}

/**
 * Plain rows are scanned as bytes as far as they go; what follows is read in general.
 *
 * @param bytes   what follows what the scan has read
 * @param before  bytes before them on which it has stopped
 */
export async function scanned(
  scan: RowScan,
  bytes: AsyncIterable<Buffer>,
  rows: TableRows,
  rest: RestOf,
  before?: Rest,
): Promise<void> {
  const chunks = bytes[Symbol.asyncIterator]();
  try {
    let left = before;
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

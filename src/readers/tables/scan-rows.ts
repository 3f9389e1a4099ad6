import type { CsvTable } from './raw/csv.js';
import { csvRows } from '../../formats/csv/csv-rows.js';
import type { TableRow } from './table.js';
import type { ResultsFile } from '../../sources/results-file.js';
import type { TableRows } from './rows.js';
import type { RowScan } from './row-scan.js';

/** Plain rows are scanned as bytes as far as they go; what follows is read in general. */
export async function scanned(
  file: ResultsFile,
  scan: RowScan,
  rows: TableRows,
  rest: (chunks: AsyncIterable<Buffer>, line: number) => AsyncIterable<readonly TableRow[]>,
): Promise<void> {
  const chunks = file.open()[Symbol.asyncIterator]();
  const readRest = async (first: Buffer, line: number): Promise<void> => {
    for await (const batch of rest(resumed(first, chunks), line))
      for (const row of batch) rows.add(row.cells, row.line);
  };
  try {
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
      const rest = scan.write(next.value);
      if (rest !== undefined) return await readRest(rest.bytes, rest.line);
    }
    const rest = scan.end();
    if (rest !== undefined) await readRest(rest.bytes, rest.line);
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

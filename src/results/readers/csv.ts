import { unguarded } from '../../formula-guard.js';
import type { Glimpse } from '../glimpse.js';
import { JudgeOfTables } from '../shared/judges.js';
import { namesFromPaths } from '../shared/model-names.js';
import type { FileSink, GlimpsedFile, Reader, ReadOptions, RecordSink, ResultsFile } from '../reader.js';
import { csvRows } from '../tables/csv-rows.js';
import { delimiterOf, lineEndOf } from '../tables/delimiter.js';
import { GridScan } from '../tables/grid-scan.js';
import { labelColumns } from '../tables/labels.js';
import { placeTable } from '../tables/place.js';
import { tableRows, type TableRows } from '../tables/rows.js';
import { tableShape } from '../tables/shape.js';
import { WideRows } from '../tables/wide.js';
import { openingOf } from '../take-glimpse.js';

/** Comma-separated tables of any origin: one column per model, or one row per (query, model). */
export const csvReader: Reader = {
  name: 'csv',
  title: 'CSV table',
  looksFor: 'a header with a query id and one column per model, or with query, model and correct (or score)',
  chooses: ['judge'],
  accepts: (glimpse, options) => {
    if (glimpse.kind !== 'csv' || glimpse.rows.length === 0) return false;
    const anyScale = options !== undefined && options.passThreshold > 1;
    return tableShape(cleanHeader(glimpse), glimpse.rows, { metric: options?.metric, anyScale }) !== undefined;
  },
  read: readCsvFiles,
};

/** A table and how it is written. */
interface Table {
  readonly file: ResultsFile;
  readonly header: readonly string[];
  readonly delimiter: string;
  readonly lineEnd: '\n' | '\r';
}

type CsvGlimpse = Extract<Glimpse, { kind: 'csv' }>;

async function readCsvFiles(files: readonly GlimpsedFile[], sink: RecordSink, options: ReadOptions): Promise<void> {
  const models = namesFromPaths(files.map(({ file }) => file.path));
  const judge = new JudgeOfTables(options.judge);
  for (const [i, { file, glimpse }] of files.entries()) {
    const out = sink.open(file, 'csv');
    const header = cleanHeader(glimpse as CsvGlimpse);
    const { rows: first } = glimpse as CsvGlimpse;
    const shape = placeTable(header, first, file.path, out, options, (row) => lineOf(header, first, row));
    const { text } = await openingOf(file);
    const table = { file, header, delimiter: delimiterOf(text), lineEnd: lineEndOf(text) };
    const labels = labelColumns(header, options.labels);
    const context = { sink: out, path: file.path, modelOfFile: models[i]!, details: options.details, labels, judge };
    const rows = tableRows(shape, header, context, options);
    if (rows === undefined) continue;
    const isPlain = labels.size === 0 && options.passThreshold <= 1 && table.lineEnd === '\n';
    if (rows instanceof WideRows && !rows.givesFacts && isPlain && GridScan.suits(rows.shape, header, table.delimiter))
      await readGrid(table, rows, out);
    else await readRows(table, file.open(), 1, rows);
  }
  judge.check(files[0]!.file.path);
}

/** The line of one of the first rows: cells may span lines. */
function lineOf(header: readonly string[], rows: readonly (readonly string[])[], row: number): number {
  const before = [header, ...rows.slice(0, row)];
  return before.reduce((line, cells) => line + 1 + cells.join('').split('\n').length - 1, 1);
}

/** Names without the white space around them, and without a guard against spreadsheets. */
function cleanHeader({ header }: CsvGlimpse): string[] {
  return header.map((name) => unguarded(name).trim());
}

async function readRows(
  { file, header, delimiter, lineEnd }: Table,
  chunks: AsyncIterable<Buffer>,
  firstLine: number,
  rows: TableRows,
): Promise<void> {
  for await (const batch of csvRows(file, chunks, header, delimiter, firstLine, lineEnd)) {
    for (const { cells, line } of batch) rows.add(cells, line);
  }
}

/** A plain grid of 0 and 1 is scanned as bytes as far as it goes; what follows is read in general. */
async function readGrid(table: Table, rows: WideRows, sink: FileSink): Promise<void> {
  const scan = new GridScan(sink.grid(rows.names), rows.names.length);
  const chunks = table.file.open()[Symbol.asyncIterator]();
  try {
    for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
      const rest = scan.write(next.value);
      if (rest !== undefined) return await readRows(table, resumed(rest.bytes, chunks), rest.line, rows);
    }
    const rest = scan.end();
    if (rest !== undefined) await readRows(table, resumed(rest.bytes, chunks), rest.line, rows);
  } finally {
    // Whoever asks for chunks one by one has to close the file himself where a row is refused.
    await chunks.return?.();
  }
}

async function* resumed(first: Buffer, others: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  for (let next = await others.next(); !next.done; next = await others.next()) yield next.value;
}

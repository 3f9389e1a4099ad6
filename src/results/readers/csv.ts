import { UserError } from '../../errors.js';
import type { Glimpse } from '../glimpse.js';
import type { FileSink, GlimpsedFile, Reader, ReadOptions, RecordSink, ResultsFile } from '../reader.js';
import { namesFromPaths } from '../model-names.js';
import { csvRows } from '../tables/csv-rows.js';
import { delimiterOf } from '../tables/delimiter.js';
import { GridScan, type Rest } from '../tables/grid-scan.js';
import { addLongRow, type LongContext } from '../tables/long.js';
import { tableShape, type LongShape, type TableShape, type WideShape } from '../tables/shape.js';
import { WideRows } from '../tables/wide.js';

type CsvGlimpse = Extract<Glimpse, { kind: 'csv' }>;

/** Comma-separated tables of any origin: one column per model, or one row per (query, model). */
export const csvReader: Reader = {
  name: 'csv',
  title: 'CSV table',
  looksFor: 'a header with a query id and one column per model, or with query, model and correct (or score)',
  accepts: (glimpse) => glimpse.kind === 'csv' && glimpse.rows.length > 0 && tableShape(glimpse.header, glimpse.rows) !== undefined,
  read: readCsvFiles,
};

async function readCsvFiles(files: readonly GlimpsedFile[], sink: RecordSink, options: ReadOptions): Promise<void> {
  const models = namesFromPaths(files.map(({ file }) => file.path));
  for (const [i, { file, glimpse }] of files.entries()) {
    const out = sink.open(file, 'csv');
    const { header, rows } = glimpse as CsvGlimpse;
    const clean = header.map((name) => name.replace(/^'(?='*[=+\-@\t\r])/, '').trim());
    const shape = tableShape(clean, rows, {
      metric: options.metric,
      selects: (model) => out.selects(model),
      anyScale: options.passThreshold > 1,
    });
    if (shape === undefined) throw noShape(file);
    const delimiter = delimiterOf(await firstLine(file));
    const context = { sink: out, path: file.path, modelOfFile: models[i]!, details: options.details };
    await readTable(file, shape, clean, delimiter, out, context, options);
  }
}

async function readTable(
  file: ResultsFile,
  shape: TableShape,
  header: readonly string[],
  delimiter: string,
  sink: FileSink,
  context: LongContext,
  options: ReadOptions,
): Promise<void> {
  if (shape.kind === 'long') return readLong(file, shape, header, delimiter, context);
  const rows = new WideRows(shape, header, sink, file.path, options.passThreshold);
  let chunks: AsyncIterable<Buffer> = file.open();
  let line = 1;
  if (options.passThreshold <= 1 && GridScan.suits(shape, header, delimiter)) {
    const rest = await scanGrid(file, shape, header, sink);
    if (rest === undefined) return;
    [chunks, line] = [rest.chunks, rest.line];
  }
  for await (const batch of csvRows(file, chunks, header, delimiter, line)) {
    for (const row of batch) rows.add(row.cells, row.line);
  }
}

async function readLong(file: ResultsFile, shape: LongShape, header: readonly string[], delimiter: string, context: LongContext): Promise<void> {
  for await (const batch of csvRows(file, file.open(), header, delimiter)) {
    for (const row of batch) addLongRow(shape, header, row.cells, row.line, context);
  }
}

/** Scans as much of the file as is a plain grid; what remains is given back as a stream that begins with a whole row. */
async function scanGrid(
  file: ResultsFile,
  shape: WideShape,
  header: readonly string[],
  sink: FileSink,
): Promise<{ chunks: AsyncIterable<Buffer>; line: number } | undefined> {
  const scan = new GridScan(sink.grid(shape.models.map((column) => header[column]!)), shape.models.length, 2);
  const chunks = file.open()[Symbol.asyncIterator]();
  let headerEnd = -1;
  let held: Buffer = Buffer.alloc(0);
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    let chunk = next.value;
    if (headerEnd === -1) {
      held = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
      headerEnd = held.indexOf(0x0a);
      // A line end inside a quoted name of the header: not plain.
      if (headerEnd === -1 || held.subarray(0, headerEnd).includes(0x22)) return { chunks: resume(held, chunks), line: 1 };
      chunk = held.subarray(headerEnd + 1);
    }
    const rest = scan.write(chunk);
    if (rest !== undefined) return { chunks: resume(rest.bytes, chunks), line: rest.line };
  }
  const rest: Rest | undefined = scan.end();
  return rest === undefined ? undefined : { chunks: resume(rest.bytes, chunks), line: rest.line };
}

async function* resume(first: Buffer, others: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  if (first.length > 0) yield first;
  for (let next = await others.next(); !next.done; next = await others.next()) yield next.value;
}

async function firstLine(file: ResultsFile): Promise<string> {
  for await (const chunk of file.open()) return chunk.toString('utf8', 0, 1024 * 1024);
  return '';
}

function noShape(file: ResultsFile): UserError {
  return new UserError(
    'the table has neither a query id with one column per model, nor columns for query, model and outcome.',
    `Expected: ${csvReader.looksFor}.`,
    { file: file.path, line: 1 },
  );
}

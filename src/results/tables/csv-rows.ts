import { parse, type Parser } from 'csv-parse';
import { quote, UserError } from '../../errors.js';
import type { ResultsFile } from '../reader.js';

export interface CsvRow {
  readonly cells: readonly string[];
  /** Line of the file on which the row begins, from 1. */
  readonly line: number;
}

/** Longest row: a cell of ten megabytes is an answer, one of a hundred a broken file. */
const MAX_ROW = 64 * 1024 * 1024;
/** A spreadsheet guard: an apostrophe before a cell that would be read as a formula. */
const GUARDED = /^'+[=+\-@\t\r]/;

/**
 * The rows of a CSV file behind its header, in batches. Cells that were guarded against spreadsheets (`'=1+1`) are
 * given back as they were.
 *
 * @param chunks     the text, from the header on, or from a later row on
 * @param firstLine  number of the line on which the text begins; 1 means that it begins with the header
 * @throws UserError for rows of another length than the header, open quotes and text that is not UTF-8
 */
export async function* csvRows(
  file: ResultsFile,
  chunks: AsyncIterable<Buffer>,
  header: readonly string[],
  delimiter: string,
  firstLine = 1,
): AsyncGenerator<CsvRow[]> {
  let batch: CsvRow[] = [];
  let fault: Error | undefined;
  const parser = parse({
    bom: true,
    delimiter,
    from: firstLine === 1 ? 2 : 1,
    info: true,
    max_record_size: MAX_ROW,
    relax_column_count: true,
    skip_empty_lines: true,
  });
  parser.on('readable', () => drain(parser, (cells, lines) => batch.push(toRow(cells, lines, firstLine))));
  parser.on('error', (error) => (fault = error));
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let line = firstLine;
  for await (const chunk of chunks) {
    await write(parser, decodeText(decoder, file, chunk, line));
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) line += 1;
    if (fault) throw csvFault(fault, file, firstLine);
    if (batch.length > 0) yield check(batch, file, header);
    batch = [];
  }
  decodeText(decoder, file, undefined, line);
  parser.end();
  await new Promise((resolve) => parser.once('close', resolve));
  if (fault) throw csvFault(fault, file, firstLine);
  if (batch.length > 0) yield check(batch, file, header);
}

function drain(parser: Parser, push: (cells: string[], lines: number) => void): void {
  for (let next = parser.read() as Parsed | null; next !== null; next = parser.read() as Parsed | null) {
    push(next.record, next.info.lines);
  }
}

interface Parsed {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

/** csv-parse reports the line on which a row ends. */
function toRow(cells: string[], endLine: number, firstLine: number): CsvRow {
  let breaks = 0;
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i]!;
    if (cell.includes('\n')) breaks += cell.split('\n').length - 1;
    if (GUARDED.test(cell)) cells[i] = cell.slice(1);
  }
  return { cells, line: firstLine - 1 + endLine - breaks };
}

function check(batch: CsvRow[], file: ResultsFile, header: readonly string[]): CsvRow[] {
  for (const row of batch) {
    if (row.cells.length !== header.length) {
      throw new UserError(
        `the row has ${row.cells.length} cells, but the header has ${header.length}.`,
        'Give every row one cell for each column; quote cells that hold the delimiter.',
        { file: file.path, line: row.line },
      );
    }
  }
  return batch;
}

async function write(parser: Parser, text: string): Promise<void> {
  if (text !== '' && !parser.write(text) && !parser.destroyed) {
    await new Promise<void>((resolve) => {
      parser.once('drain', resolve);
      parser.once('error', () => resolve());
    });
  }
  // Rows are emitted on the next turn of the event loop.
  await new Promise((resolve) => setImmediate(resolve));
}

function decodeText(decoder: InstanceType<typeof TextDecoder>, file: ResultsFile, chunk: Buffer | undefined, line: number): string {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined });
  } catch {
    throw new UserError(`the text is not UTF-8 from about line ${line} on.`, 'Save the file as UTF-8.', { file: file.path, line });
  }
}

function csvFault(error: Error, file: ResultsFile, firstLine: number): UserError {
  const lines = (error as { lines?: number }).lines;
  const code = (error as { code?: string }).code ?? 'unknown';
  const place = lines === undefined ? { file: file.path } : { file: file.path, line: firstLine - 1 + lines };
  if (code === 'CSV_MAX_RECORD_SIZE') {
    return new UserError(`one row is longer than ${MAX_ROW / 1024 / 1024} MiB.`, 'Is a quote left open? Otherwise leave the long texts out of the results.', place);
  }
  if (code === 'CSV_QUOTE_NOT_CLOSED') {
    return new UserError('a quoted cell is not closed before the end of the file.', 'Close the quote, or write the file again: it may be cut short.', place);
  }
  return new UserError(`not valid CSV (${quote(code)}).`, 'Quote cells that hold quotes, delimiters or line ends, and double the quotes inside them (RFC 4180).', place);
}

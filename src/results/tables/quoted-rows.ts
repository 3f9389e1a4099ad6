import { parse, type Parser } from 'csv-parse';
import { quote, UserError } from '../../errors.js';
import type { ResultsFile } from '../reader.js';
import { tooLong, type RawRow } from './csv-rows.js';

/** Longest row: a cell of ten megabytes is an answer, one of a hundred a broken file. */
export const MAX_ROW = 64 * 1024 * 1024;

/**
 * Rows of CSV with quotes, by csv-parse, in batches of one piece of text each. No batch is empty.
 *
 * @param firstLine  number of the line on which the text begins
 * @throws UserError for quotes that are left open or stand where none may stand, and for rows that are too long
 */
export async function* quotedRows(
  file: ResultsFile,
  texts: AsyncIterable<string>,
  delimiter: string,
  lineEnd: '\n' | '\r',
  firstLine: number,
): AsyncGenerator<RawRow[]> {
  let batch: RawRow[] = [];
  let fault: Error | undefined;
  const parser = parse({
    delimiter,
    info: true,
    max_record_size: MAX_ROW,
    record_delimiter: lineEnd === '\r' ? ['\r'] : ['\r\n', '\n'],
    relax_column_count: true,
    skip_empty_lines: true,
  });
  parser.on('readable', () => {
    for (let next = read(parser); next !== null; next = read(parser)) {
      batch.push({ cells: next.record, line: firstLine - 1 + beginningLine(next) });
    }
  });
  parser.on('error', (error) => (fault = error));
  for await (const text of texts) {
    parser.write(text);
    // Rows are emitted on the next turn of the event loop; until then nothing more is written.
    await new Promise((resolve) => setImmediate(resolve));
    if (fault) throw csvFault(fault, file, firstLine);
    if (batch.length > 0) yield batch;
    batch = [];
  }
  parser.end();
  await new Promise((resolve) => parser.once('close', resolve));
  if (fault) throw csvFault(fault, file, firstLine);
  if (batch.length > 0) yield batch;
}

interface Parsed {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

function read(parser: Parser): Parsed | null {
  return parser.read() as Parsed | null;
}

/** csv-parse reports the line on which a row ends. */
function beginningLine({ record, info }: Parsed): number {
  let breaks = 0;
  for (const cell of record) {
    for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) breaks += 1;
  }
  return info.lines - breaks;
}

function csvFault(error: Error, file: ResultsFile, firstLine: number): UserError {
  const lines = (error as { lines?: number }).lines ?? 1;
  const code = (error as { code?: string }).code ?? 'unknown';
  const line = firstLine - 1 + lines;
  const place = { file: file.path, line };
  if (code === 'CSV_MAX_RECORD_SIZE') return tooLong(file, line);
  if (code === 'CSV_QUOTE_NOT_CLOSED') {
    return new UserError(
      'a quoted cell is not closed before the end of the file.',
      'Close the quote, or write the file again: it may be cut short.',
      place,
    );
  }
  return new UserError(
    `not valid CSV (${quote(code)}).`,
    'Quote cells that hold quotes, delimiters or line ends, and double the quotes inside them (RFC 4180).',
    place,
  );
}

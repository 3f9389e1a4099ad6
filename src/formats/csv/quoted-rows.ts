import { parse, type Parser } from 'csv-parse';
import { quote, UserError } from '../../base/errors.js';
import type { ResultsFile } from '../../sources/results-file.js';
import { LineCount, type ParsedRow } from './line-count.js';
import { tooLong, type RawRow, MAX_ROW } from './raw-row.js';

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
  const lines = new LineCount(firstLine, lineEnd);
  const parser = parse({
    delimiter,
    info: true,
    max_record_size: MAX_ROW,
    record_delimiter: lineEnd === '\r' ? ['\r'] : ['\r\n', '\n'],
    relax_column_count: true,
    skip_empty_lines: true,
  });
  const take = (): void => {
    for (let next = read(parser); next !== null; next = read(parser)) {
      batch.push({ cells: next.record, line: lines.beginningOf(next) });
    }
  };
  parser.on('readable', take);
  parser.on('error', (error) => {
    // The line of the fault depends on the rows before it.
    take();
    fault = error;
  });
  for await (const text of texts) {
    parser.write(text);
    // Rows are emitted on the next turn of the event loop; until then nothing more is written.
    await new Promise((resolve) => setImmediate(resolve));
    if (fault) throw csvFault(fault, file, lines);
    if (batch.length > 0) yield batch;
    batch = [];
  }
  parser.end();
  await new Promise((resolve) => parser.once('close', resolve));
  if (fault) throw csvFault(fault, file, lines);
  if (batch.length > 0) yield batch;
}

function read(parser: Parser): ParsedRow | null {
  return parser.read() as ParsedRow | null;
}

function csvFault(error: Error, file: ResultsFile, lines: LineCount): UserError {
  const code = (error as { code?: string }).code ?? 'unknown';
  if (code === 'CSV_MAX_RECORD_SIZE') return tooLong(file, lines.next);
  if (code === 'CSV_QUOTE_NOT_CLOSED') {
    return new UserError(
      'a quote is opened here, or on a later line, and not closed before the end of the file.',
      'Close the quote, or write the file again: it may be cut short.',
      { file: file.path, line: lines.next },
    );
  }
  return new UserError(
    `not valid CSV (${quote(code)}).`,
    'Quote cells that hold quotes, delimiters or line ends, and double the quotes inside them (RFC 4180).',
    { file: file.path, line: lines.ofFault(error) },
  );
}

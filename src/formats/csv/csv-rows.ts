import { tooLong, type RawRow } from './raw-row.js';
import { unguarded } from '../../base/formula-guard.js';
import { UserError } from '../../base/errors.js';
import type { ResultsFile } from '../../sources/results-file.js';
import { RegularRows } from './regular-rows.js';

export interface CsvRow {
  readonly cells: readonly string[];
  /** Line of the file on which the row begins, from 1. */
  readonly line: number;
}

/**
 * The rows of a CSV file behind its header, in batches. Cells that were guarded against spreadsheets (`'=1+1`) are
 * given back as they were.
 *
 * Rows as RFC 4180 has them are split here, which takes a sixth of the time; from the first other one on csv-parse reads, and
 * says what is wrong. A property test holds the two equal.
 *
 * @param chunks     the text, from the header on, or from a later row on
 * @param firstLine  number of the line on which the text begins; 1 means that it begins with the header
 * @param lineEnd    what ends the rows; `\n` stands for `\r\n` too
 * @throws UserError for rows of another length than the header, open quotes and text that is not UTF-8
 */
export async function* csvRows(
  file: ResultsFile,
  chunks: AsyncIterable<Buffer>,
  header: readonly string[],
  delimiter: string,
  firstLine = 1,
  lineEnd: '\n' | '\r' = '\n',
): AsyncGenerator<readonly CsvRow[]> {
  const texts = decoded(file, chunks, firstLine);
  const regular = new RegularRows(delimiter, firstLine);
  let isHeader = firstLine === 1;
  try {
    for await (const batch of allRows(file, texts, regular, delimiter, lineEnd)) {
      const rows = isHeader ? batch.slice(1) : batch;
      isHeader = false;
      for (const { cells } of rows) unguard(cells);
      yield* ofOneWidth(rows, file, header);
    }
  } finally {
    // The texts are asked for one by one, so that nothing else closes the file where a row is refused.
    await texts.return(undefined);
  }
}

/** Every row, the header among them: regular ones as long as there are any, then the rest. No batch is empty. */
async function* allRows(
  file: ResultsFile,
  texts: AsyncGenerator<string>,
  regular: RegularRows,
  delimiter: string,
  lineEnd: '\n' | '\r',
): AsyncGenerator<RawRow[]> {
  // Loaded where it is needed: few files have rows that only csv-parse reads.
  const others = async (rest: AsyncIterable<string>, line: number): Promise<AsyncGenerator<RawRow[]>> =>
    (await import('./quoted-rows.js')).quotedRows(file, rest, delimiter, lineEnd, line);
  if (lineEnd === '\r') {
    yield* await others(texts, 1);
    return;
  }
  for (let isLast = false; !isLast;) {
    const next = await texts.next();
    isLast = next.done === true;
    const { rows, rest } = next.done === true ? regular.end() : regular.write(next.value);
    if (rows.length > 0) yield rows;
    if (rest !== undefined) {
      yield* await others(joined(rest, texts), regular.line);
      return;
    }
    if (regular.isTooLong) throw tooLong(file, regular.line);
  }
}

/**
 * A batch of rows, as far as they have the length of the header: what is wrong before the first other one is said first.
 *
 * @throws UserError for that one
 */
export function* ofOneWidth<Row extends CsvRow>(
  rows: readonly Row[],
  file: ResultsFile,
  header: readonly string[],
): Generator<readonly Row[]> {
  const odd = rows.findIndex(({ cells }) => cells.length !== header.length);
  const valid = odd === -1 ? rows : rows.slice(0, odd);
  if (valid.length > 0) yield valid;
  if (odd === -1) return;
  const { cells, line } = rows[odd]!;
  throw new UserError(
    `the row has ${cells.length} cells, but the header has ${header.length}.`,
    'Give every row one cell for each column; quote cells that hold the delimiter.',
    { file: file.path, line },
  );
}

/** Takes off guards against spreadsheets. */
export function unguard(cells: string[]): void {
  for (let i = 0; i < cells.length; i++) cells[i] = unguarded(cells[i]!);
}

async function* joined(first: string, others: AsyncGenerator<string>): AsyncGenerator<string> {
  yield first;
  yield* others;
}

/** The chunks as text, without a byte order mark at the beginning of the file. */
async function* decoded(file: ResultsFile, chunks: AsyncIterable<Buffer>, firstLine: number): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: firstLine !== 1 });
  let line = firstLine;
  const decode = (chunk?: Buffer): string => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      const place = { file: file.path, line };
      throw new UserError(`the text is not UTF-8 from about line ${line} on.`, 'Save the file as UTF-8.', place);
    }
  };
  for await (const chunk of chunks) {
    const text = decode(chunk);
    if (text !== '') yield text;
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) line += 1;
  }
  decode();
}

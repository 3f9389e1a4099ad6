import { parse } from 'csv-parse/sync';
import { quote, UserError } from '../base/errors.js';
import { unguarded } from '../base/formula-guard.js';
import { lineEndOf } from '../formats/csv/delimiter.js';
import { LineCount, type ParsedRow } from '../formats/csv/line-count.js';
import { ADJUDICATION_CLASSES, type Adjudication, type AdjudicationClass } from './types.js';

/** The columns that count, and those that our own list of queries has beside them. */
const COLUMNS = ['query_id', 'class', 'note', 'reference_hash'] as const;
const BESIDE = ['models_wrong', 'kind', 'suspected', 'evidence'];

/**
 * Reads adjudications: CSV with the columns `query_id` and `class`, and perhaps `note` and `reference_hash`. A row
 * with an empty class is not settled yet and is skipped, so that a list may be filled in bit by bit.
 *
 * @param path  for messages
 * @throws UserError for text that is no such table, unknown classes and columns, and queries settled twice
 */
export function parseAdjudications(text: string, path: string): Adjudication[] {
  const [header, ...rows] = rowsOf(text, path);
  if (header === undefined) {
    throw new UserError('the adjudications file is empty.', `Give it the columns ${COLUMNS.join(', ')}.`, {
      file: path,
    });
  }
  const column = columnsOf(header.cells, path);
  const cell = (row: Row, name: string): string => {
    const index = column.get(name);
    return index === undefined ? '' : row.cells[index]!.trim();
  };
  const idColumn = column.get('query_id')!;
  const known = new Map<string, number>();
  const adjudications: Adjudication[] = [];
  for (const row of rows) {
    const { line } = row;
    if (row.cells.length !== header.cells.length) {
      throw new UserError(
        `the row has ${row.cells.length} cells, but the header has ${header.cells.length}.`,
        'Give every row one cell for each column; quote cells that hold a comma.',
        { file: path, line },
      );
    }
    const settled = cell(row, 'class');
    if (settled === '') continue;
    const query = unguarded(row.cells[idColumn]!);
    if (query.trim() === '') {
      throw new UserError('the question id is empty.', 'Give the id as the report shows it.', {
        file: path,
        line,
        column: 'query_id',
      });
    }
    const earlier = known.get(query);
    if (earlier !== undefined) {
      throw new UserError(
        `the question ${quote(query)} is settled here and on line ${earlier}.`,
        'Leave one of the two rows.',
        { file: path, line },
      );
    }
    known.set(query, line);
    adjudications.push({
      query,
      class: classOf(settled, { file: path, line, column: 'class' }),
      note: cell(row, 'note'),
      referenceHash: hashOf(cell(row, 'reference_hash'), { file: path, line, column: 'reference_hash' }),
      line,
    });
  }
  return adjudications;
}

interface Row {
  readonly cells: readonly string[];
  /** Line on which the row begins, from 1. */
  readonly line: number;
}

function rowsOf(text: string, path: string): Row[] {
  const lines = new LineCount(1, lineEndOf(text));
  try {
    const parsed = parse(text, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true }) as unknown;
    return (parsed as ParsedRow[]).map((row) => ({ cells: row.record, line: lines.beginningOf(row) }));
  } catch (error) {
    throw new UserError(
      `not valid CSV (${quote((error as { code?: string }).code ?? 'unknown')}).`,
      'Quote cells that hold quotes, commas or line ends, and double the quotes inside them (RFC 4180).',
      { file: path, line: (error as { lines?: number }).lines ?? 1 },
    );
  }
}

function columnsOf(header: readonly string[], path: string): Map<string, number> {
  const place = { file: path, line: 1 };
  const columns = new Map<string, number>();
  for (const [index, cell] of header.entries()) {
    const name = cell.trim();
    // A misspelt column would be passed over, and with a hash the check that it is there for.
    if (!COLUMNS.some((known) => known === name) && !BESIDE.includes(name)) {
      throw new UserError(
        `adjudications have no column ${quote(name)}.`,
        `Name the columns ${COLUMNS.join(', ')} (the last two may be left out), and put remarks into note.`,
        place,
      );
    }
    if (columns.has(name)) throw new UserError(`the column ${quote(name)} is there twice.`, 'Remove one.', place);
    columns.set(name, index);
  }
  for (const name of ['query_id', 'class']) {
    if (!columns.has(name)) {
      throw new UserError(
        `adjudications need the column ${quote(name)}.`,
        `Name the columns ${COLUMNS.join(', ')} (the last two may be left out).`,
        place,
      );
    }
  }
  return columns;
}

interface Cell {
  readonly file: string;
  readonly line: number;
  readonly column: string;
}

function classOf(text: string, place: Cell): AdjudicationClass {
  const found = ADJUDICATION_CLASSES.find((name) => name === text);
  if (found !== undefined) return found;
  throw new UserError(
    `${quote(text)} is not a class of adjudication.`,
    `Write one of ${ADJUDICATION_CLASSES.join(', ')}, or nothing where the question is not settled yet.`,
    place,
  );
}

function hashOf(text: string, place: Cell): string | undefined {
  if (text === '') return undefined;
  if (/^[0-9a-f]{16}$/.test(text)) return text;
  throw new UserError(
    `${quote(text)} is not a reference hash.`,
    'Copy the 16 digits (0-9, a-f) from the list of questions, or leave the cell empty. A spreadsheet may have rewritten it: format the column as text.',
    place,
  );
}

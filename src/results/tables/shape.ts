import { columnFor, isKnownName, normalName, type Role } from './roles.js';
import { readJsonCell } from './spelling.js';

/** How a table says which query a row is about. */
export interface Identity {
  readonly column: number;
  /** The column holds the question itself: its hash is the id, because texts are not to be shown. */
  readonly isText: boolean;
}

/** One row per (query, model). */
export interface LongShape {
  readonly kind: 'long';
  readonly query: Identity;
  readonly outcome: number;
  /** Undefined where each file is of one model. */
  readonly model: number | undefined;
  readonly other: ReadonlyMap<Role, number>;
}

/** One row per query, one column per model. */
export interface WideShape {
  readonly kind: 'wide';
  /** Undefined in a grouped table: rows are patterns with a count. */
  readonly query: Identity | undefined;
  readonly models: readonly number[];
  readonly task: number | undefined;
  readonly count: number | undefined;
  readonly setAside: readonly { readonly column: number; readonly why: string }[];
  /** Columns with outcomes in some rows and other text in others: they cannot be placed without being told. */
  readonly doubtful: readonly number[];
}

export type TableShape = LongShape | WideShape;

const NOT_SELECTED = 'not selected by `models`';

const LONG_ROLES: readonly Role[] = [
  'task', 'repeat', 'count', 'error', 'subject', 'answer', 'reference', 'text', 'judge', 'confidence', 'cost',
  'latency', 'inputTokens', 'outputTokens', 'stopReason', 'family',
];

export interface ShapeHints {
  /** A column to use as the outcome, by its name as written. */
  readonly metric?: string | undefined;
  readonly selects?: (model: string) => boolean | undefined;
  /** Whether scores may lie outside 0..1, because the pass threshold does. */
  readonly anyScale?: boolean;
}

/**
 * Decides from the header and the first rows how a table is to be read. Undefined where it is no table of results.
 *
 * @param header  names of the columns as written
 * @param rows    first rows, as cells in the order of the header
 */
export function tableShape(header: readonly string[], rows: readonly (readonly unknown[])[], hints: ShapeHints = {}): TableShape | undefined {
  const names = header.map(normalName);
  const chosen = hints.metric === undefined ? -1 : header.indexOf(hints.metric);
  const outcome = chosen === -1 ? columnFor('outcome', names) : chosen;
  const model = columnFor('model', names);
  const query = identityOf(names, rows);
  const isLong = model !== undefined || chosen !== -1 || isVerdict(names[outcome ?? -1]) || !hasModelColumns(names, rows);
  if (isLong && outcome !== undefined && query !== undefined && query.column !== outcome) {
    const other = new Map<Role, number>();
    for (const role of LONG_ROLES) {
      const column = columnFor(role, names);
      if (column !== undefined && column !== query.column && column !== outcome && column !== model) other.set(role, column);
    }
    return { kind: 'long', query, outcome, model, other };
  }
  return wideShape(header, names, rows, query, hints);
}

function wideShape(
  header: readonly string[],
  names: readonly string[],
  rows: readonly (readonly unknown[])[],
  named: Identity | undefined,
  hints: ShapeHints,
): WideShape | undefined {
  const count = columnFor('count', names);
  const task = columnFor('task', names);
  const query = named ?? firstColumn(rows, count !== undefined);
  if (query === undefined && count === undefined) return undefined;
  const models: number[] = [];
  const doubtful: number[] = [];
  const setAside: { column: number; why: string }[] = [];
  for (const [column, name] of names.entries()) {
    if (column === query?.column || column === count || column === task) continue;
    const selected = hints.selects?.(header[column]!);
    if (selected === true) models.push(column);
    else if (selected === false) setAside.push({ column, why: NOT_SELECTED });
    else if (isKnownName(name) || isAnswerOf(name, names)) setAside.push({ column, why: 'not a model by its name' });
    else {
      const cells = cellsOf(rows, column, hints.anyScale);
      if (cells === 'outcomes') models.push(column);
      else if (cells === 'mixed') doubtful.push(column);
      else setAside.push({ column, why: 'holds no outcomes' });
    }
  }
  // A selection that matches no column is the user's mistake, not the table's: it is reported as such later.
  const selecting = setAside.some(({ why }) => why === NOT_SELECTED);
  if (models.length + doubtful.length === 0 && !selecting) return undefined;
  return { kind: 'wide', query, models, task, count, setAside, doubtful };
}

function identityOf(names: readonly string[], rows: readonly (readonly unknown[])[]): Identity | undefined {
  const id = columnFor('query', names);
  if (id !== undefined) return { column: id, isText: false };
  const text = columnFor('text', names);
  return text === undefined ? undefined : { column: text, isText: looksLikeText(rows, text) };
}

/** The first column names the queries, unless the table is grouped and that column is one of the models. */
function firstColumn(rows: readonly (readonly unknown[])[], grouped: boolean): Identity | undefined {
  const distinct = new Set(rows.map((row) => row[0])).size === rows.length;
  if (cellsOf(rows, 0) === 'outcomes' && (grouped || !distinct)) return undefined;
  return { column: 0, isText: looksLikeText(rows, 0) };
}

/** An id is short and without line ends; a column of questions is not. */
function looksLikeText(rows: readonly (readonly unknown[])[], column: number): boolean {
  return rows.some((row) => {
    const cell = row[column];
    return typeof cell === 'string' && (cell.length > 64 || /\s\S+\s/.test(cell.trim()));
  });
}

function cellsOf(rows: readonly (readonly unknown[])[], column: number, anyScale = false): 'outcomes' | 'mixed' | 'other' {
  let outcomes = 0;
  let others = 0;
  for (const row of rows) {
    const value = readJsonCell(row[column]);
    // A number outside 0..1 is a score only on a scale that the user has named; by itself it is as likely a token count.
    if (value === undefined || (!anyScale && typeof value === 'number' && (value < 0 || value > 1))) others += 1;
    else if (value !== 'missing') outcomes += 1;
  }
  if (others === 0) return 'outcomes';
  return outcomes === 0 ? 'other' : 'mixed';
}

/** Names that say a verdict, where `score` or `value` might as well be one of several columns of numbers. */
function isVerdict(name: string | undefined): boolean {
  return name !== undefined && ['correct', 'is_correct', 'passed', 'resolved', 'success', 'outcome'].includes(name);
}

function hasModelColumns(names: readonly string[], rows: readonly (readonly unknown[])[]): boolean {
  return names.filter((name, column) => !isKnownName(name) && rows.length > 0 && cellsOf(rows, column) === 'outcomes').length >= 2;
}

/** `gpt-4_response` beside a column `gpt-4`. */
function isAnswerOf(name: string, names: readonly string[]): boolean {
  const match = /^(.+)_(?:response|answer|output|prediction|completion|text)$/.exec(name);
  return match !== null && names.includes(match[1]!);
}

import { columnFor, columnsFor, isKnownName, normalName, type Role } from './roles.js';
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
  /** Columns that could have been the outcome and are not. */
  readonly unused: readonly number[];
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
  /** What is said of the queries beside the outcomes. */
  readonly facts: ReadonlyMap<Role, number>;
  /** Of each model, the column with its answers (`gpt-4_response` beside `gpt-4`). */
  readonly answers: readonly (number | undefined)[];
}

/** One row per query and no outcomes: what the questions and the right answers are. */
export interface ItemsShape {
  readonly kind: 'items';
  readonly query: Identity;
  readonly columns: ReadonlyMap<Role, number>;
}

export type TableShape = LongShape | WideShape | ItemsShape;

// prettier-ignore
const LONG_ROLES: readonly Role[] = [
  'task', 'repeat', 'count', 'error', 'subject', 'answer', 'reference', 'text', 'judge', 'confidence', 'cost',
  'latency', 'inputTokens', 'outputTokens', 'stopReason', 'family', 'picked',
];

export interface ShapeHints {
  /** A column to use as the outcome, by its name as written. */
  readonly metric?: string | undefined;
  readonly selects?: (model: string) => boolean | undefined;
  /** Whether scores may lie outside 0..1, because the pass threshold does. */
  readonly anyScale?: boolean;
  /** Columns that hold labels of the queries: they are no models, whatever they hold. */
  readonly labels?: ReadonlyMap<string, number>;
}

/** A header and its first rows, as cells in the order of the header. */
interface Sample {
  readonly header: readonly string[];
  /** The header in normal form. */
  readonly names: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  readonly anyScale: boolean;
}

/**
 * Decides from the header and the first rows how a table is to be read. Undefined where it is no table of results.
 *
 * @param header  names of the columns as written
 * @param rows    first rows, as cells in the order of the header
 */
export function tableShape(
  header: readonly string[],
  rows: readonly (readonly unknown[])[],
  hints: ShapeHints = {},
): TableShape | undefined {
  const sample = { header, names: header.map(normalName), rows, anyScale: hints.anyScale === true };
  const { names } = sample;
  const chosen = hints.metric === undefined ? -1 : header.indexOf(hints.metric);
  const model = columnFor('model', names);
  const query = identityOf(sample);
  const outcome = chosen === -1 ? columnFor('outcome', names) : chosen;
  const isLong = model !== undefined || chosen !== -1 || !hasModelColumns(sample) || isVerdict(sample, outcome);
  if (isLong && outcome !== undefined && query !== undefined && query.column !== outcome) {
    // Without a model's name beside it, a column by one of these names holds anything at all in tables of other things.
    const isOutcome = model !== undefined || contentOf({ rows, anyScale: true }, outcome) !== 'other';
    return isOutcome ? longShape(names, query, outcome, model) : undefined;
  }
  // A table that has a column of models has no columns for models: what remains are averages, or metrics unknown here.
  if (model !== undefined) return undefined;
  return wideShape(sample, query, hints) ?? (outcome === undefined ? itemsShape(sample, query) : undefined);
}

/** What is told of a query wherever a table has a column for it. */
const FACTS: readonly Role[] = ['text', 'reference', 'subject'];

function itemsShape({ names }: Sample, query: Identity | undefined): ItemsShape | undefined {
  if (query === undefined) return undefined;
  const columns = factColumns(names, query);
  const [reference, answer] = [columnFor('reference', names), columnFor('answer', names)];
  // Without models, whose answer would it be if not the right one?
  if (reference === undefined && answer !== undefined) columns.set('reference', answer);
  if (![...columns.keys()].some((role) => FACTS.includes(role))) return undefined;
  const task = columnFor('task', names);
  if (task !== undefined) columns.set('task', task);
  return { kind: 'items', query, columns };
}

function factColumns(names: readonly string[], query: Identity | undefined): Map<Role, number> {
  const columns = new Map<Role, number>();
  for (const role of FACTS) {
    const column = columnFor(role, names);
    // A question may be the id as well.
    if (column !== undefined && (column !== query?.column || role === 'text')) columns.set(role, column);
  }
  return columns;
}

function longShape(names: readonly string[], query: Identity, outcome: number, model: number | undefined): LongShape {
  const other = new Map<Role, number>();
  for (const role of LONG_ROLES) {
    const column = columnFor(role, names);
    if (column !== undefined && column !== query.column && column !== outcome && column !== model)
      other.set(role, column);
  }
  const unused = columnsFor('outcome', names).filter((column) => column !== outcome);
  return { kind: 'long', query, outcome, model, other, unused };
}

function wideShape(sample: Sample, named: Identity | undefined, hints: ShapeHints): WideShape | undefined {
  const { header, names } = sample;
  const count = columnFor('count', names);
  const task = columnFor('task', names);
  // A column named `count` is never the id: broken counts must be seen as such.
  const query = named ?? (count === 0 ? undefined : firstColumn(sample, count !== undefined));
  if (query === undefined && count === undefined) return undefined;
  const known = new Set(names);
  const labels = new Set(hints.labels?.values());
  const models: number[] = [];
  const doubtful: number[] = [];
  const setAside: { column: number; why: string }[] = [];
  let isEmpty = true;
  for (const column of names.keys()) {
    if (column === query?.column || column === count || column === task || labels.has(column)) continue;
    const content = contentOf(sample, column);
    const selected = hints.selects?.(header[column]!.trim());
    const why = whyNoModel(sample, column, content, selected, known);
    if (why !== undefined) setAside.push({ column, why });
    else if (content === 'mixed' && selected !== true) doubtful.push(column);
    else models.push(column);
    const holdsOutcomes = content === 'outcomes' || content === 'mixed';
    isEmpty &&= !(holdsOutcomes && (why === undefined || selected === false));
  }
  if (isEmpty) return undefined;
  const columnOf = new Map(names.map((name, column) => [name, column]));
  const answers = models.map((column) => answerOf(names[column]!, columnOf));
  const facts = factColumns(names, query);
  const used = new Set([...answers, ...facts.values()]);
  return {
    kind: 'wide',
    query,
    models,
    task,
    count,
    setAside: setAside.filter(({ column }) => !used.has(column)),
    doubtful,
    facts,
    answers,
  };
}

function whyNoModel(
  sample: Sample,
  column: number,
  content: Content,
  selected: boolean | undefined,
  known: ReadonlySet<string>,
): string | undefined {
  const name = sample.names[column]!;
  if (selected === false) return 'not selected by `models`';
  if (content === 'other') return 'no outcomes';
  if (UNNAMED.test(name) && content === 'nothing') return 'neither a name nor outcomes';
  if (UNNAMED.test(name) && areRowNumbers(sample, column)) return 'row numbers';
  if (selected === true) return undefined;
  return isKnownName(name) || isAnswerOf(name, known) ? 'not models by name' : undefined;
}

/** What is written where a data frame's index has no name. */
const UNNAMED = /^(?:unnamed:_\d+)?$/;

function areRowNumbers({ rows }: Sample, column: number): boolean {
  const first = Number(rows[0]?.[column]);
  return (first === 0 || first === 1) && rows.every((row, i) => Number(row[column]) === first + i);
}

function identityOf(sample: Sample): Identity | undefined {
  const id = columnFor('query', sample.names);
  if (id !== undefined) return { column: id, isText: false };
  const text = columnFor('text', sample.names);
  return text === undefined ? undefined : { column: text, isText: looksLikeText(sample.rows, text) };
}

/** The first column names the queries, unless the table is grouped and that column is one of the models. */
function firstColumn(sample: Sample, grouped: boolean): Identity | undefined {
  const { rows } = sample;
  const distinct = new Set(rows.map((row) => row[0])).size === rows.length;
  const content = contentOf(sample, 0);
  if ((content === 'outcomes' || content === 'nothing') && (grouped || !distinct)) return undefined;
  return { column: 0, isText: looksLikeText(rows, 0) };
}

/** An id is short and without line ends; a column of questions is not. */
function looksLikeText(rows: readonly (readonly unknown[])[], column: number): boolean {
  return rows.some((row) => {
    const cell = row[column];
    return typeof cell === 'string' && (cell.length > 64 || /\s\S+\s/.test(cell.trim()));
  });
}

/** What the first rows of a column hold: outcomes, no cell with anything, outcomes among other things, other things. */
type Content = 'outcomes' | 'nothing' | 'mixed' | 'other';

function contentOf({ rows, anyScale }: Pick<Sample, 'rows' | 'anyScale'>, column: number): Content {
  let outcomes = 0;
  let others = 0;
  for (const row of rows) {
    const value = readJsonCell(row[column]);
    // A number outside 0..1 is a score only on a scale that the user has named; by itself it is as likely a token count.
    if (value === undefined || (!anyScale && typeof value === 'number' && (value < 0 || value > 1))) others += 1;
    else if (value !== 'missing') outcomes += 1;
  }
  if (others === 0) return outcomes === 0 ? 'nothing' : 'outcomes';
  return outcomes === 0 ? 'other' : 'mixed';
}

/** Names that say a verdict, where `score` or `value` might as well be one of several columns of numbers. */
const VERDICTS: ReadonlySet<string> = new Set(['correct', 'is_correct', 'passed', 'resolved', 'success', 'outcome']);

/** A column by such a name may also hold the right answers of a table that has a column for each model. */
function isVerdict(sample: Sample, column: number | undefined): boolean {
  if (column === undefined || !VERDICTS.has(sample.names[column]!)) return false;
  const content = contentOf(sample, column);
  return content === 'outcomes' || content === 'nothing';
}

function hasModelColumns(sample: Sample): boolean {
  const models = [...sample.names.keys()].filter(
    (column) => !isKnownName(sample.names[column]!) && contentOf(sample, column) === 'outcomes',
  );
  return models.length >= 2;
}

const ANSWER_ENDINGS = ['response', 'answer', 'output', 'prediction', 'completion', 'text'];

/** `gpt-4_response` beside a column `gpt-4`. */
function isAnswerOf(name: string, names: ReadonlySet<string>): boolean {
  return ANSWER_ENDINGS.some((ending) => name.endsWith(`_${ending}`) && names.has(name.slice(0, -ending.length - 1)));
}

/** The column that holds a model's answers. */
function answerOf(model: string, columnOf: ReadonlyMap<string, number>): number | undefined {
  return ANSWER_ENDINGS.map((ending) => columnOf.get(`${model}_${ending}`)).find((column) => column !== undefined);
}

/** Whether a file with this one row can be told from a summary: it names a query and a model and says right or wrong. */
export function isUnmistakable(shape: TableShape, header: readonly string[], row: readonly unknown[]): boolean {
  if (shape.kind !== 'long' || shape.model === undefined || !VERDICTS.has(normalName(header[shape.outcome]!)))
    return false;
  const result = readJsonCell(row[shape.outcome]);
  return typeof result === 'boolean' || result === 0 || result === 1;
}

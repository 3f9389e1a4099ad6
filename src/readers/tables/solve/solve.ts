import { spelledOutcome, forcedColumns } from './forced.js';
import type { SolveOptions, Solution, Forced } from './types.js';
import { quote } from '../../../base/errors.js';
import { columnFor, type Role } from '../roles.js';
import { averages, averagesIn, isLeaderboard } from './averages.js';
import { looksLikeModel, modelName, modelValues, queryName } from './evidence.js';
import { isTask } from './clash.js';
import { comparison } from './comparison.js';
import { duplicatesOf, type Column } from './facts.js';
import { columnsOf, type Family } from './family.js';
import { setScale } from '../spelling.js';
import { solveLong } from './long.js';
import { measureKind, measureOf } from './measures.js';
import { chooseOutcome } from './outcome.js';
import { plain, refuse, type Refusal } from './refusal.js';
import type { ItemsShape } from '../shape.js';
import { asIdentity } from './identity.js';
import { badModels } from './polarity.js';
import { goldRefusal, unsureOf } from './wide-refusals.js';
import { namesTotal } from './total-rows.js';
import { answersRefusal, areYesOrNo, pairwise, yesOrNoQuestions } from './questions.js';
import { isTransposed, lacksHeader, noHeader, transposed } from './layout.js';
import { variantsRefusal } from './variants.js';
import { solveWide, type WideChoice } from './wide.js';
import { listed } from '../../../base/listed.js';

/** Decides how the tables of a family are read: in exactly one way, or not at all. */
export function solve(family: Family, given: SolveOptions): Solution {
  const anyScale = given.passThreshold > 1;
  const all = columnsOf(withoutTotals(family), anyScale);
  const options = spelledOutcome(given, all) ?? given;
  const forced = forcedColumns(all, options);
  if ('kind' in forced) return forced;
  const columns = withoutWholes(all, family, forced);
  const hints = { family, options, forced };
  const own = columns.slice(0, family.own);
  if (own.every(({ filled }) => filled === 0))
    return refuse('no row holds anything.', 'Did the evaluation end before it wrote its results?');
  if (lacksHeader(family, own)) return noHeader(own);
  const pairs = forced.outcome === undefined ? pairwise(own) : undefined;
  if (pairs !== undefined) return pairs;
  const wide = forced.model !== undefined ? ({ kind: 'none' } as const) : wideOf(own, options, forced);
  if (forced.model !== undefined || forced.outcome !== undefined || hasModelColumn(own)) {
    const long = solveLong(columns, hints);
    if (long.kind === 'shape') return long;
    if (wide.kind === 'wide' && wide.isSure && forced.outcome === undefined)
      return checkedWide(withTask(wide, columns, family), columns, options);
    if (wide.kind === 'unsure' && wide.isSure && forced.outcome === undefined) return unsureOf(wide);
    if (isTransposed(own)) return transposed();
    if (
      isLeaderboard(
        own.filter((column) => modelName(column) >= 2),
        own,
      )
    )
      return averages();
    return averagesIn(own) ?? long;
  }
  if (wide.kind === 'measures')
    return refuse(
      `each model has several columns that could be its outcome: ${listed(wide.measures)}.`,
      `Say which, for example \`columns: outcome = ${plain(wide.measures[0]!)}\`.`,
    );
  if (wide.kind === 'gold') return goldRefusal(wide);
  if (wide.kind === 'variants') return variantsRefusal(wide.variants);
  if (isTransposed(own)) return transposed();
  const isLong = readsAsLong(wide, columns, family, options);
  if (wide.kind === 'wide' && !isLong) return checkedWide(withTask(wide, columns, family), columns, options);
  if (wide.kind === 'unsure' && !isLong) return unsureOf(wide);
  const beyond = wide.kind === 'none' ? beyondScale(own, options) : undefined;
  if (beyond !== undefined) return beyond;
  const means = averagesIn(own);
  const items = isLong || comparison(own, forced) !== undefined ? undefined : itemsOf(own);
  if (items !== undefined && means === undefined) return items;
  const long = solveLong(columns, hints);
  if (long.kind === 'shape') return means !== undefined && family.tables.length === 1 && !isLong ? means : long;
  if (wide.kind === 'none' && wide.why === 'query' && family.tables.length === 1) {
    return refuse(
      'no column names the questions.',
      'Give every question an id of its own in a column `query_id`; the order of the rows is not enough to join results by.',
    );
  }
  return means ?? long;
}

/** Files in which the same ids stand for other questions: the part of their paths that says of which task each is. */
function withTask(
  wide: Extract<WideChoice, { kind: 'wide' }>,
  columns: readonly Column[],
  { tables }: Family,
): Extract<WideChoice, { kind: 'wide' }> {
  const { shape } = wide;
  if (tables.length === 1 || shape.query === undefined || shape.task !== undefined) return wide;
  const query = columns[shape.query.column]!;
  if (duplicatesOf([query]) === 0) return wide;
  const task = columns.find(
    (column) => column.isPath && duplicatesOf([query, column]) === 0 && isTask(column, query, columns),
  );
  return task === undefined ? wide : { ...wide, shape: { ...shape, task: task.index } };
}

function shapeOf(wide: Extract<WideChoice, { kind: 'wide' }>): Solution {
  return { kind: 'shape', shape: wide.shape };
}

function checkedWide(
  wide: Extract<WideChoice, { kind: 'wide' }>,
  columns: readonly Column[],
  options: SolveOptions,
): Solution {
  const { models, query, count } = wide.shape;
  if (query !== undefined && count !== undefined && isNoWeight(columns[query.column]!, columns[count]!))
    return refuse(
      `${quote(columns[count]!.name)} differs widely from row to row beside an id for each: it may be a weight or describe the question.`,
      'If each row is one question, rename or remove this column; if rows are patterns that stand for many questions, remove the ids.',
    );
  const bad = badModels(models.map(({ name }) => name));
  if (bad !== undefined) return bad;
  const asked = wide.shape.compare === undefined ? yesOrNoQuestions(columns) : undefined;
  if (asked !== undefined && areYesOrNo(models.map(({ column }) => columns[column]!)))
    return answersRefusal(
      asked,
      models.map(({ name }) => name),
    );
  const wanted = options.columns.get('outcome') ?? options.metric;
  if (wanted !== undefined && !wide.measures.includes(measureOf(wanted))) {
    const input = options.columns.has('outcome') ? 'columns' : 'metric';
    return refuse(
      `\`${input}\`: ${quote(wanted)} is not a column of outcomes here: the table has one column per model.`,
      `Leave ${input === 'metric' ? '`metric`' : 'the line `outcome`'} out.`,
    );
  }
  return (
    averagesIn(
      models.map(({ column }) => columns[column]!),
      query === undefined ? undefined : columns[query.column],
    ) ?? shapeOf(wide)
  );
}

/** Whether counts beside ids of single queries are as likely a property, such as a number of words. */
function isNoWeight(query: Column, { values, codes }: Column): boolean {
  const isLarge = values.some((value) => Number(value) >= 10);
  // Ids that say so themselves stand for patterns (`beta-certificate sql`, by group).
  const isOfQueries = !query.values.every((id) => id.startsWith('pattern:'));
  return isOfQueries && query.values.length === query.filled && codes.length >= 8 && values.length >= 4 && isLarge;
}

function wideOf(own: readonly Column[], options: SolveOptions, forced: Forced): WideChoice {
  const outcome = options.columns.get('outcome') ?? options.metric;
  return solveWide(own, {
    selects: options.selects,
    isNamed: options.isNamed,
    labels: new Set(options.labels(own.map(({ name }) => name)).values()),
    query: forced.query,
    task: forced.task,
    reference: forced.reference,
    described: new Set([forced.group, forced.prompt, forced.answer].filter((column) => column !== undefined)),
    outcome: outcome === undefined ? undefined : measureOf(outcome),
  });
}

/** Whether a table without a column for the model has one row for each answer all the same. */
function readsAsLong(wide: WideChoice, columns: readonly Column[], family: Family, options: SolveOptions): boolean {
  const own = columns.slice(0, family.own);
  const outcome = chooseOutcome(own, options);
  const isVerdict =
    outcome.kind === 'chosen' &&
    measureKind(outcome.column.name) === 'verdict' &&
    outcome.column.content === 'outcomes';
  if ((wide.kind === 'wide' || wide.kind === 'unsure') && wide.isSure) return false;
  if (isVerdict) return true;
  if (wide.kind !== 'wide') return false;
  // An answer column that belongs to no model in particular: the table is of one model.
  const hasAnswers = own.some(({ normal, content }) => ANSWER_NAME.test(normal) && content !== 'nothing');
  if (hasAnswers) return true;
  return family.tables.length > 1 && sharesQueries(columns, family, wide);
}

const ANSWER_NAME =
  /^(?:(?:model_|actual_|generated_|predicted_)?(?:response|output|prediction|completion|generation)s?|predicted_answer|actual_output)$/;

/** Whether several files hold different values for the same queries in the same columns: those are metrics. */
function sharesQueries(
  columns: readonly Column[],
  { rows }: Family,
  { shape }: Extract<WideChoice, { kind: 'wide' }>,
): boolean {
  if (shape.query === undefined) return false;
  const codes = columns[shape.query.column]!.codes;
  const first = new Map<number, number>();
  let shared = 0;
  for (const [row, { table }] of rows.entries()) {
    const known = first.get(codes[row]!);
    if (known === undefined) first.set(codes[row]!, row);
    else if (
      rows[known]!.table !== table &&
      shape.models.some(({ column }) => columns[column]!.codes[known] !== columns[column]!.codes[row])
    )
      shared += 1;
  }
  return shared > 0.02 * first.size;
}

function hasModelColumn(own: readonly Column[]): boolean {
  return own.some((column) => {
    if (column.nests || column.values.length === 0) return false;
    const name = modelName(column);
    if (name >= 2) return true;
    return name > -1 && column.values.length < column.filled && column.values.length > 1 && modelValues(column) > 0.8;
  });
}

/** Two or more columns of numbers beyond 0 to 1 that look like the scores of models. */
function beyondScale(own: readonly Column[], { scores: areMeasured }: SolveOptions): Refusal | undefined {
  const scores = own.filter(
    ({ index, name, spelling, content }) =>
      index > 0 &&
      spelling?.name === 'score' &&
      content !== 'outcomes' &&
      (looksLikeModel(name) || measureKind(name) === 'unknown'),
  );
  if (scores.length < 2 || scores.length < own.length - 2) return undefined;
  return refuse(
    `the numbers of ${listed(scores.map(({ name }) => name))} lie beyond 0 to 1.`,
    `If they are scores, ${setScale(areMeasured)}.`,
  );
}

/** What describes queries, and holds no outcomes. */
function itemsOf(own: readonly Column[]): Solution | undefined {
  const isGrade = ({ name, content }: Column): boolean =>
    content === 'outcomes' && !['unknown', 'flag', 'other'].includes(measureKind(name));
  if (own.some(isGrade)) return undefined;
  const names = own.map(({ normal }) => normal);
  if (columnFor('model', names) !== undefined || columnFor('outcome', names) !== undefined) return undefined;
  const [query] = own
    .filter((column) => queryName(column) >= 2 && !column.nests && column.filled > 0)
    .sort((a, b) => queryName(b) - queryName(a));
  if (query === undefined) return undefined;
  const columns = new Map<Role, number>();
  for (const role of ['text', 'reference', 'subject'] as const) {
    const column = columnFor(role, names);
    if (column !== undefined && (column !== query.index || role === 'text')) columns.set(role, column);
  }
  const [reference, answer] = [columnFor('reference', names), columnFor('answer', names)];
  // Without models, whose answer would it be if not the right one?
  if (reference === undefined && answer !== undefined) columns.set('reference', answer);
  if (columns.size === 0) return undefined;
  const task = columnFor('task', names);
  if (task !== undefined) columns.set('task', task);
  const shape: ItemsShape = { kind: 'items', query: asIdentity(query), columns };
  return { kind: 'shape', shape };
}

/** Without names on disk of which several are of one thing, but where the user gives one a role. They stand last. */
function withoutWholes(columns: readonly Column[], { splits }: Family, forced: Forced): readonly Column[] {
  const named = new Set(Object.values(forced));
  const isHidden = (column: Column): boolean =>
    splits.some(({ whole, isSure }) => isSure && whole === column.name) && !named.has(column);
  const end = columns.findIndex((column) => column.isPath && isHidden(column));
  return end === -1 || columns.slice(end).some((column) => !isHidden(column)) ? columns : columns.slice(0, end);
}

/** A last row of sums or means is no query. */
function withoutTotals(family: Family): Family {
  const rows = family.rows.filter((row, i) => i < family.rows.length - 3 || !namesTotal(row.cells));
  return rows.length === family.rows.length ? family : { ...family, rows };
}

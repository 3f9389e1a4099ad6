import { groupBy } from '../../../base/group-by.js';
import { quote, UserError, type Place } from '../../../base/errors.js';
import { isOfRightAndWrong, readJsonCell } from '../spelling.js';
import { nameOf, textOf } from '../cells.js';
import type { LongShape, TableShape } from '../shape.js';
import { isTotalName } from '../totals.js';
import type { Family } from './family.js';

/** Fewer outcomes have any number for their mean by chance. */
const MIN_OUTCOMES = 5;

/** Rows of a family that are no queries, by their positions in `rows`. */
export type NoQueries = ReadonlySet<number>;

/** Rows that repeat the header, and rows that hold the sum, the mean or the share of the others in every column, whatever they are called. */
export function rowsOfNoQuery(family: Family): NoQueries {
  const found = new Set<number>();
  const { names, own, rows } = family;
  for (const [i, { cells }] of rows.entries()) if (repeatsHeader(cells, names, own)) found.add(i);
  for (const group of groupBy(rows.keys(), (i) => (found.has(i) ? undefined : rows[i]!.table)).values()) {
    const columns = Array.from({ length: own }, (_, column) => totalsIn(group, (i) => rows[i]!.cells[column])).filter(
      (column) => column !== undefined && column.size > 0,
    );
    if (columns.length === 0) continue;
    const isOdd = [0, 1].map((column) => oddIn(group.map((i) => nameOf(rows[i]!.cells[column]))));
    for (const [at, i] of group.entries()) {
      const said = columns.map((column) => column!.get(i)).filter((one) => one !== undefined);
      const isCertain = said.length >= MANY || isOdd.some((odd) => odd(at));
      if (said.length > 0 && isCertain && said.every((one) => one === 'total')) found.add(i);
    }
  }
  return found;
}

/** The same where each model has rows of its own: the query that is the mean of the others for every model. */
export function totalQueries({ rows }: Family, { query, model, outcome }: LongShape): NoQueries {
  const text = (i: number, column: number): string => textOf(rows[i]!.cells[column]).trim();
  const keyOf = (i: number): string => `${rows[i]!.table}\0${model === undefined ? '' : text(i, model)}`;
  const totals = new Map<string, number[]>();
  const others = new Set<string>();
  for (const group of groupBy(rows.keys(), keyOf).values()) {
    const said = totalsIn(group, (i) => rows[i]!.cells[outcome]);
    for (const i of group) {
      const id = text(i, query.column);
      if (said?.get(i) === 'total') totals.set(id, [...(totals.get(id) ?? []), i]);
      else others.add(id);
    }
  }
  const ids = [...others, ...totals.keys()];
  const isOdd = oddIn(ids);
  return new Set(
    [...totals]
      .filter(([id, at]) => !others.has(id) && (at.length >= MANY || isOdd(ids.indexOf(id))))
      .flatMap(([, at]) => at),
  );
}

/** In so many columns a grade between right and wrong is not the mean of all others by chance. */
const MANY = 3;

/** Whether one of several ids is blank, or lacks the digits or the spaces that nearly all others have. */
function oddIn(ids: readonly string[]): (at: number) => boolean {
  const most = (has: RegExp): boolean => ids.filter((id) => has.test(id)).length > 0.9 * ids.length - 1;
  const usual = [/[0-9]/, /\s/].filter(most);
  return (at) => ids[at] === '' || usual.some((has) => !has.test(ids[at]!));
}

function repeatsHeader(cells: readonly unknown[], names: readonly string[], own: number): boolean {
  let same = 0;
  for (let i = 0; i < own; i++) {
    const text = nameOf(cells[i]);
    if (text !== '' && text !== names[i]) return false;
    if (text !== '') same += 1;
  }
  return same >= 2;
}

/**
 * Of a column of right and wrong, the rows that hold neither: `total` where it is what the others come to, `other` where
 * it is not. Undefined for other columns.
 */
function totalsIn(
  group: readonly number[],
  cellOf: (i: number) => unknown,
): Map<number, 'total' | 'other'> | undefined {
  let [right, count] = [0, 0];
  const odd: number[] = [];
  for (const i of group) {
    const result = readJsonCell(cellOf(i));
    if (result === true || result === 1) right += 1;
    if (typeof result === 'boolean' || result === 0 || result === 1) count += 1;
    else if (result !== 'missing') odd.push(i);
    if (odd.length > 4) return undefined;
  }
  if (count < MIN_OUTCOMES) return undefined;
  return new Map(odd.map((i) => [i, isTotalOf(textOf(cellOf(i)).trim(), right, count) ? 'total' : 'other']));
}

/** Whether a cell writes a sum, a mean or a percentage: `21`, `0.7`, `70.0`, `70 %`, `21/30`, `21 (70.0%)`. */
function isTotalOf(text: string, right: number, count: number): boolean {
  const [, first, over] = /^([0-9]+(?:[.,][0-9]+)?)\s*(?:%|\/\s*([0-9]+))?\s*(?:\([^()]*\))?$/.exec(text) ?? [];
  if (first === undefined) return false;
  const value = Number(first.replace(',', '.'));
  if (over !== undefined) return value === right && Number(over) === count;
  const digits = /[.,]([0-9]+)$/.exec(first)?.[1]!.length ?? 0;
  const step = 10 ** -digits;
  const isNear = (total: number): boolean => Math.abs(value - total) <= 0.5001 * step;
  return value === right || (step < 1 && isNear(right / count)) || (count >= 10 && isNear((100 * right) / count));
}

/** Whether a row of a family names itself a total. */
export function namesTotal(cells: readonly unknown[]): boolean {
  return cells.slice(0, 2).some((cell) => isTotalName(cell));
}

/** The rows of one table that are no queries, as they are met again when it is read. */
export interface PassedOver {
  has(row: readonly unknown[], line: number): boolean;
  /** Whether there are none. */
  readonly isEmpty: boolean;
  /** Whether a fraction in a row that was not looked at is as likely a mean: all rows that were looked at are right or wrong. */
  readonly doubtsFractions?: boolean;
}

/** The error for a fraction far behind the rows that were looked at, which are all right or wrong. */
export function lateFraction(cell: unknown, place: Place): UserError {
  return new UserError(
    `it holds ${quote(cell)}, and the many rows before are right or wrong.`,
    'If the row holds means, remove it: it is not a question. If these are scores, write all of them as fractions.',
    place,
  );
}

/** Rows of files without lines are known by their query. */
export function passedOver(family: Family, found: NoQueries, table: number, shape: TableShape): PassedOver {
  const query = shape.query?.column;
  const isTwofold = shape.kind !== 'items' && shape.compare === undefined && isOfRightAndWrong(shape.spelling);
  const rows = [...found].map((i) => family.rows[i]!).filter((row) => row.table === table);
  const lines = new Set(rows.map(({ line }) => line));
  const ids = new Set(rows.map(({ cells }) => (query === undefined ? '' : nameOf(cells[query]))));
  const { hasLines: isByLine, isWhole } = family.tables[table]!;
  return {
    isEmpty: rows.length === 0,
    doubtsFractions: !isWhole && isTwofold,
    has: (row, line) =>
      rows.length > 0 && (isByLine ? lines.has(line) : query !== undefined && ids.has(nameOf(row[query]))),
  };
}

import { quote, UserError, type Place } from '../../base/errors.js';
import { checkId } from '../../base/valid-text.js';
import type { Identity } from './shape.js';
import { SPELLINGS } from './spelling.js';
import { sha256 } from '../../base/sha256.js';

/** A short id for a query that is only known by its text: the text itself may be private. */
export function textId(text: string): string {
  return `#${sha256(text).slice(0, 16)}`;
}

/** Ids and names may be numbers in JSON. */
export function textOf(cell: unknown): string {
  if (typeof cell === 'string') return cell;
  return typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}

/** The name of a model or of a task, without the white space that tables have around their cells. */
export function nameOf(cell: unknown): string {
  return textOf(cell).trim();
}

/**
 * The id of a row's query, without white space around it: tables differ in that, and an id that differs in nothing
 * else is the same id.
 *
 * @throws UserError where there is none
 */
export function idOf(row: readonly unknown[], query: Identity, header: readonly string[], place: Place): string {
  const text = nameOf(row[query.column]);
  if (text !== '') {
    checkId(text, place);
    return query.isText ? textId(text) : text;
  }
  throw new UserError('the row has no question id.', 'Give every question an id of its own.', {
    ...place,
    column: header[query.column]!,
  });
}

/** @throws UserError unless the cell is a positive whole number */
export function countOf(cell: unknown, place: Place): number {
  const text = nameOf(cell);
  const count = /^[0-9]+$/.test(text) ? Number(text) : NaN;
  if (Number.isSafeInteger(count) && count > 0) return count;
  throw new UserError(
    `the count ${quote(cell)} is not a positive whole number.`,
    'Give the number of questions that the row stands for.',
    place,
  );
}

/** The error for a cell that is none of the spellings. @param remedy  what may be done beside writing it otherwise */
export function unknownCell(cell: unknown, place: Place, remedy = ''): UserError {
  return new UserError(
    `${quote(cell)} is neither right, wrong, missing nor a score.`,
    `Known: ${SPELLINGS}.${remedy}`,
    place,
  );
}

/** @throws UserError where one of these columns shares its name with another column of the table */
export function checkDistinct(columns: readonly number[], header: readonly string[], file: string): void {
  const seen = new Map<string, number>();
  for (const name of header) seen.set(name, (seen.get(name) ?? 0) + 1);
  const twice = columns.find((column) => seen.get(header[column]!)! > 1);
  if (twice !== undefined) {
    const rule = `there are ${seen.get(header[twice]!)} columns named ${quote(header[twice]!)}.`;
    throw new UserError(rule, 'Give each column a name of its own.', { file, line: 1 });
  }
}

/** Whether a result lies between wrong and right. */
export function isFraction(result: unknown): boolean {
  return typeof result === 'number' && result > 0 && result < 1;
}

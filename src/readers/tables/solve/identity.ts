import type { Identity } from '../shape.js';
import { isTextName, looksLikeModel, queryName, taskName } from './evidence.js';
import { duplicatesOf, type Column } from './facts.js';
import { measureKind } from './measures.js';
import { isMeasureWord } from './stems.js';

/** The column that names the queries. */
export function identityOf(
  own: readonly Column[],
  count: number | undefined,
  task: Column | undefined,
  forced: Column | undefined,
): Identity | undefined {
  if (forced !== undefined) return asIdentity(forced);
  const isUnique = (column: Column): boolean =>
    column.filled > 0 && duplicatesOf(task === undefined || task === column ? [column] : [column, task]) === 0;
  const named = own
    .filter(
      (column) =>
        column.index !== count &&
        !column.nests &&
        queryName(column) >= 1.8 &&
        !looksLikeModel(column.name) &&
        (column !== task || queryName(column) > 2.5),
    )
    .sort((a, b) => queryName(b) - queryName(a));
  // What is the same in every row, or comes again in most, is said of the table: the name of a run.
  const repeats = ({ values, filled }: Column): boolean => filled >= 4 && 2 * values.length <= filled;
  const best =
    named.find((column) => queryName(column) >= 2.9 || isUnique(column)) ?? named.find((column) => !repeats(column));
  if (best !== undefined) return asIdentity(best);
  const [first] = own;
  // A column named `count` is never the id: broken counts must be seen as such.
  if (first === undefined || count === 0) return undefined;
  const holdsOutcomes = first.content === 'outcomes' || first.content === 'nothing';
  const distinct = first.filled === first.values.length && first.filled > 0;
  if (!(holdsOutcomes && (count !== undefined || !distinct))) return asIdentity(first);
  // Somewhere behind the models: texts that are different in every row.
  const others = own.filter(
    (column) =>
      column.content === 'other' &&
      !column.nests &&
      isUnique(column) &&
      measureKind(column.name) !== 'flag' &&
      taskName(column.normal) === 0 &&
      !isMeasureWord(column.normal),
  );
  return others.length === 1 ? asIdentity(others[0]!) : undefined;
}

export function asIdentity(column: Column): Identity {
  return { column: column.index, isText: looksLikeText(column) };
}

/** An id is short and without line ends; a column of questions is not. */
function looksLikeText(column: Column): boolean {
  if (queryName(column) >= 2.9 && !isTextName(column)) return false;
  return column.values.some((value) => value.length > 64 || /\s\S+\s/.test(value.trim()));
}

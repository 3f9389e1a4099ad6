import { METADATA_COLUMN } from './metadata-file.js';
import { looksLikeGrading, looksLikeTask, looksLikeVariant, modelName, modelValues, queryName } from './evidence.js';
import type { Column } from './facts.js';

/** How much a column's name and values speak for its being the model. */
export function modelWeight(column: Column): number {
  const likeness = modelValues(column) - (column.nests ? 1 : 0);
  const name = modelName(column) - 3 * (1 - column.filled / column.codes.length);
  if (column.isPath)
    return (
      (column.name === METADATA_COLUMN ? 2.5 : 1) +
      2 * likeness -
      1.5 * share(column, looksLikeVariant) -
      1.5 * share(column, looksLikeTask) -
      share(column, looksLikeGrading)
    );
  const isNumeric = column.values.every((value) => /^-?[0-9.]+$/.test(value));
  if (name < -1 && likeness < 1) return name;
  return (
    Math.max(name, -0.5) +
    2 * likeness -
    (isNumeric ? 0.7 : 0) -
    0.05 * (column.values.some((value) => value.length > 60) ? 1 : 0)
  );
}

/** The same for the query. */
export function queryWeight(column: Column): number {
  return (
    queryName(column) -
    3 * (1 - column.filled / column.codes.length) -
    (modelValues(column) > 0.8 ? 2 : 0) -
    (column.spelling?.name === 'score' && queryName(column) < 1.8 ? 1 : 0)
  );
}

/** Share of a column's values of some kind. */
export function share({ values }: Column, has: (value: string) => boolean): number {
  const seen = values.slice(0, 200);
  return seen.length === 0 ? 0 : seen.filter(has).length / seen.length;
}

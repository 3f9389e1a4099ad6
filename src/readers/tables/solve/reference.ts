import { columnFor, isKnownName } from '../roles.js';
import type { Identity } from '../shape.js';
import type { Column } from './facts.js';
import { measureKind } from './measures.js';

/** The column of right answers: one by its name that holds words of a small vocabulary. */
export function referenceOf(own: readonly Column[], query: Identity | undefined): Column | undefined {
  const names = own.map(({ normal }) => normal);
  const candidates = [
    columnFor('reference', names),
    columnFor('answer', names),
    ...own.filter(({ normal }) => REFERENCE.test(normal)).map(({ index }) => index),
  ];
  return candidates
    .filter((index) => index !== undefined)
    .map((index) => own[index]!)
    .find(({ index, values, nests }) => index !== query?.column && !nests && values.length >= 2 && values.length <= 30);
}

const REFERENCE =
  /^(?:(?:gold|true|correct|reference|expected|right|target|ground_truth)_(?:answer|label|output|response|option|choice|class)|golden_answer|answer_key|truth)$/;

const wordsOfColumn = ({ values }: Column): Set<string> => new Set(values.map((value) => value.toLowerCase()));

/** Whether a column has at least two words, and none that the right answers do not have. */
export function isAnswerLike(column: Column, reference: Column | undefined): boolean {
  if (
    reference === undefined ||
    column === reference ||
    column.nests ||
    column.values.length < 2 ||
    column.values.length > 30
  )
    return false;
  const known = wordsOfColumn(reference);
  return (
    known.size >= 2 &&
    [...wordsOfColumn(column)].every((word) => known.has(word)) &&
    measureKind(column.name) === 'unknown' &&
    !isKnownName(column.normal)
  );
}

/** Whether a column shares a word with the right answers that the user names: it is compared with them. */
export function sharesWords(column: Column, reference: Column): boolean {
  const known = wordsOfColumn(reference);
  return (
    column !== reference &&
    !column.nests &&
    measureKind(column.name) === 'unknown' &&
    !isKnownName(column.normal) &&
    [...wordsOfColumn(column)].some((word) => known.has(word))
  );
}

/** Whether two columns hold outcomes that are written in the same two words. */
export function isWrittenLike(column: Column, others: readonly Column[]): boolean {
  const words = new Set(others.flatMap((other) => [...wordsOfColumn(other)]));
  return (
    column.content === 'outcomes' &&
    column.values.length === 2 &&
    words.size === 2 &&
    [...wordsOfColumn(column)].every((word) => words.has(word))
  );
}

/** Whether a column, by its name, may hold the right answers as well as something else: `correct`, `label`, `is_toxic`. */
export function mayBeReference({ name, normal }: Column): boolean {
  const kind = measureKind(name);
  if (/^(?:label|answer|expected|target|gold|reference)s?$/.test(normal)) return true;
  return /^(?:is_)?(?:correct|right)$/.test(normal) || (/^is_/.test(normal) && (kind === 'metric' || kind === 'flag'));
}

export function comparedWith(
  models: readonly { readonly column: Column }[],
  reference: Column | undefined,
): Column | undefined {
  if (reference === undefined || models.length === 0) return undefined;
  const known = wordsOfColumn(reference);
  const areAnswers = models.every(
    ({ column }) => column.content === 'nothing' || [...wordsOfColumn(column)].every((word) => known.has(word)),
  );
  const spoken = new Set(models.flatMap(({ column }) => [...wordsOfColumn(column)]));
  const areModels = models.length >= 2 && !models.some(({ column }) => isKnownName(column.normal));
  return areModels && known.size >= 2 && spoken.size >= 2 && areAnswers ? reference : undefined;
}

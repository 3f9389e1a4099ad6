import { quote } from '../../../base/errors.js';
import { listed } from '../../../base/listed.js';
import { isKnownName } from '../roles.js';
import { isVerdictCell } from '../raw/header.js';
import { looksLikeModel, modelName, modelValues, queryName } from './evidence.js';
import type { Column } from './facts.js';
import type { Family } from './family.js';
import { measureKind } from './measures.js';
import { refuse, type Refusal } from './refusal.js';

/** A table of rows that are models, and columns that are queries. */
export function isTransposed(own: readonly Column[]): boolean {
  const isNumbered = new Set(own.slice(1).map(({ normal }) => normal.replace(/[0-9]+$/, '#'))).size === 1;
  const share = isNumbered && !own.slice(1).some(({ name }) => looksLikeModel(name)) ? 0.3 : 0.8;
  const names = own.filter((column) => modelName(column) >= 1 || modelValues(column) > share);
  const outcomes = own.filter((column) => column.content === 'outcomes' && measureKind(column.name) === 'unknown');
  return (
    names.some(({ values, filled }) => values.length === filled && filled > 1) &&
    outcomes.length >= 3 &&
    outcomes.length >= own.length - 3 &&
    outcomes.every(({ spelling }) => spelling?.name !== 'score')
  );
}

export function transposed(): Refusal {
  return refuse(
    'the table looks transposed: its rows are models and its columns are questions.',
    'Write one row for each question and one column for each model.',
  );
}

/** Whether the first row, which should name the columns, holds outcomes and no name that columns have. */
export function lacksHeader({ tables }: Family, own: readonly Column[]): boolean {
  const isRows = tables.every(({ format }) => format === 'csv' || format === 'xlsx');
  const [first] = own;
  return (
    isRows &&
    own.some(({ name }) => isVerdictCell(name)) &&
    first!.name !== '' &&
    own.every((column) => isVerdictCell(column.name) || !isNameOfRole(column))
  );
}

const isNameOfRole = (column: Column): boolean =>
  isKnownName(column.normal) ||
  /^unnamed/.test(column.normal) ||
  queryName(column) > 0 ||
  (modelName(column) >= 1 && !looksLikeModel(column.name));

export function noHeader(own: readonly Column[]): Refusal {
  return refuse(
    'the table begins with a row and not with the names of its columns.',
    `Write a header line before it, for example ${quote(['query_id', ...own.slice(1).map((_, i) => `model-${i + 1}`)].join(','))}.`,
  );
}

/** What each row says stands in lists alone: no role of another column would make outcomes of them. */
export function inListsAlone(own: readonly Column[]): Refusal | undefined {
  const lists = own.filter(({ nests }) => nests);
  const saysNothing = (column: Column): boolean => column.values.length <= 1 || queryName(column) >= 1.8;
  if (lists.length === 0 || !own.every((column) => column.nests || saysNothing(column))) return undefined;
  return refuse(
    `each row holds its answers in a list (${listed(lists.map(({ name }) => name))}), and lists are not taken apart.`,
    'Write a table with a row for each answer, with query_id, model and correct (or score).',
  );
}

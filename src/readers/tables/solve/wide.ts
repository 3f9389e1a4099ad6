import { columnFor, type Role } from '../roles.js';
import type { Identity, WideModel, WideShape } from '../shape.js';
import { spellingOf, AS_WRITTEN, type Spelling } from '../spelling.js';
import { likeModels, movesWith } from './alike.js';
import { looksLikeModel, namesFamily } from './evidence.js';
import { writtenAlike, type Column } from './facts.js';
import { comparedWith, isWrittenLike, mayBeReference } from './reference.js';
import type { Candidate, WideHints } from './wide-types.js';
import { stemmed, type Stemmed } from './wide-stems.js';
import { NOT_SELECTED, ROW_NUMBERS, wideColumns, type WideColumns } from './wide-columns.js';
import { variantsOf, type Variants } from './variants.js';
import { withoutContainer } from './container.js';

export type WideChoice =
  | { readonly kind: 'wide'; readonly shape: WideShape; readonly isSure: boolean; readonly measures: readonly string[] }
  /** Columns that may or may not be models. */
  | {
      readonly kind: 'unsure';
      readonly models: readonly string[];
      readonly doubtful: readonly string[];
      readonly why: string;
      readonly isSure: boolean;
      /** One of the doubtful that may hold the right answers. */
      readonly answers?: string | undefined;
    }
  /** A column may hold the right answers, and the others answers or verdicts. */
  | { readonly kind: 'gold'; readonly column: Column; readonly models: readonly string[] }
  /** Several measures of each model could be the outcome. */
  | { readonly kind: 'measures'; readonly measures: readonly string[] }
  /** Several columns are of one model. */
  | { readonly kind: 'variants'; readonly variants: Variants }
  | { readonly kind: 'none'; readonly why?: 'query' };

/** Finds the columns of models in a table with one column for each. */
export function solveWide(columns: readonly Column[], hints: WideHints): WideChoice {
  const own = withoutContainer(writtenAlike(columns.filter(({ isPath }) => !isPath)));
  const byStem = stemmed(own, hints);
  if (byStem?.kind === 'measures') return byStem;
  const found = wideColumns(own, byStem, hints);
  const { models, query, count, mayAnswer, areAnswers } = found;
  const holding = models.filter(
    ({ column }) => column.content === 'outcomes' || column.content === 'mixed' || (areAnswers && mayAnswer(column)),
  );
  if (holding.length === 0) {
    const selectedAway = own.some(
      ({ content, name }) => content === 'outcomes' && hints.selects?.(name.trim()) === false,
    );
    if (!selectedAway) return { kind: 'none' };
  }
  if (query === undefined && count === undefined) return { kind: 'none', why: 'query' };
  const compare = comparedColumn(found, hints);
  const isSure =
    (byStem !== undefined && models.length >= 3) ||
    models.some(({ name }) => looksLikeModel(name)) ||
    compare !== undefined;
  const shape = (): WideShape => wideShape(own, found, byStem, compare, hints);
  return (
    obstacle(own, found, isSure, hints) ?? { kind: 'wide', measures: byStem?.measures ?? [], isSure, shape: shape() }
  );
}

/** The column with which the answers of models are compared. */
function comparedColumn({ models, reference, mayAnswer }: WideColumns, hints: WideHints): Column | undefined {
  const isForced = hints.reference !== undefined;
  const holdAnswers = models.some(({ column }) => column.content !== 'outcomes' && mayAnswer(column));
  return comparedWith(models, reference) ?? (isForced && holdAnswers ? reference : undefined);
}

/** What keeps the columns found from being the models. */
function obstacle(
  own: readonly Column[],
  found: WideColumns,
  isSure: boolean,
  hints: WideHints,
): WideChoice | undefined {
  const { models, setAside, odd, open, reference, query } = found;
  const isForced = hints.reference !== undefined;
  const variants = variantsOf(models.map(({ name }) => name).filter((name) => hints.selects?.(name) !== true));
  if (variants !== undefined) return { kind: 'variants', variants };
  const doubtful = doubtOf(models, own, hints);
  const sure = models.filter(({ name }) => !doubtful.includes(name));
  const gold = isForced
    ? undefined
    : open.find((column) => isGoldBeside(column, column === reference, sure, query, hints));
  if (gold !== undefined) return { kind: 'gold', column: gold, models: sure.map(({ name }) => name) };
  if (doubtful.length > 0)
    return {
      kind: 'unsure',
      models: sure.map(({ name }) => name),
      doubtful,
      why: 'it may be a property of the question',
      isSure,
      answers: isForced
        ? undefined
        : models.find(({ name, column }) => doubtful.includes(name) && isLikeAll(column, sure))?.name,
    };
  const alike = likeModels(
    [
      ...setAside.filter(({ why }) => why !== NOT_SELECTED && why !== ROW_NUMBERS).map(({ column }) => own[column]!),
      ...odd.filter(({ name }) => hints.selects?.(name.trim()) === undefined),
    ],
    models,
  );
  if (alike.length === 0) return undefined;
  return {
    kind: 'unsure',
    models: models.map(({ name }) => name),
    doubtful: alike.map(({ name }) => name.trim()),
    why: 'it holds what the columns of the models hold, and only its name is another',
    isSure,
  };
}

function wideShape(
  own: readonly Column[],
  { query, task, count, models, setAside: others }: WideColumns,
  byStem: Stemmed | undefined,
  compare: Column | undefined,
  hints: WideHints,
): WideShape {
  const filled = models.filter(({ column }) => column.content !== 'nothing');
  const spelling = compare !== undefined ? AS_WRITTEN : commonSpelling(filled.map(({ column }) => column));
  const mixed = models.filter(({ column }) => column.content === 'mixed' && compare === undefined);
  const known = new Set([...models.map(({ column }) => column.index), ...others.map(({ column }) => column)]);
  const measures = [...(byStem?.used ?? [])].filter((at) => !known.has(at) && own[at]!.content === 'outcomes');
  const why = 'another measure than the outcome of its model';
  const setAside = [...others, ...measures.map((column) => ({ column, why }))];
  const facts = factColumns(own, query);
  const shown = new Set([
    ...models.flatMap(({ beside }) => [...beside.values()]),
    ...facts.values(),
    ...(compare === undefined ? [] : [compare.index]),
  ]);
  return {
    kind: 'wide',
    query,
    models: models.map(({ name, column, beside }): WideModel => ({ name, column: column.index, beside })),
    spelling: spelling ?? AS_WRITTEN,
    task,
    count,
    setAside: setAside.filter(({ column }) => !shown.has(column)),
    doubtful: mixed.filter(({ name }) => hints.selects?.(name) !== true).map(({ column }) => column.index),
    facts,
    ...(compare === undefined ? {} : { compare: compare.index }),
  };
}

/** The spelling that makes sense of all of the columns. */
function commonSpelling(columns: readonly Column[]): Spelling | undefined {
  return spellingOf(new Set(columns.flatMap(({ values }) => values)));
}

/** Beside columns that look like models, names of another kind: they may as well describe the question. */
function doubtOf(models: readonly Candidate[], own: readonly Column[], hints: WideHints): string[] {
  const isOpen = ({ name }: Candidate): boolean =>
    !POLICY.test(name) && hints.selects?.(name) !== true && !hints.isNamed(name);
  const families = models.filter(({ name }) => namesFamily(name));
  const known = new Set(families.map(({ column }) => column));
  const isAmong = ({ column }: Candidate): boolean =>
    [-1, 1].every((step) => known.has(own[column.index + step]!)) && movesWith(column, [...known]);
  const others = models.filter((model) => !namesFamily(model.name) && isOpen(model) && !isAmong(model));
  if (families.length >= 2 && others.length < families.length) return others.map(({ name }) => name);
  // What is called like a policy says nothing of how models are called here.
  const sure = models.filter(({ name }) => looksLikeModel(name) && !POLICY.test(name));
  if (sure.length < 2 || sure.length === models.length) return [];
  return models
    .filter((model) => !looksLikeModel(model.name) && /^[a-z]+(?:_[a-z]+)*$/.test(model.name) && isOpen(model))
    .map(({ name }) => name);
}

const POLICY =
  /(?:^|[_-])(?:baseline|ours|router|routed|routing|ensemble|vote|voting|cascade|mixture|moa|finetuned|tuned|base|student|teacher|distilled|system|agent)(?:[_-]|$)/i;

const isVerdictNumber = (value: string): boolean => /^(?:[01](?:\.0+)?|true|false)$/i.test(value);

const isLikeAll = (column: Column, models: readonly Candidate[]): boolean =>
  isWrittenLike(
    column,
    models.map((model) => model.column),
  );

/** Whether a column that is no model may hold the right answers, because it is written as the models are. */
function isGoldBeside(
  column: Column,
  isReference: boolean,
  models: readonly Candidate[],
  query: Identity | undefined,
  hints: WideHints,
): boolean {
  return (
    // Words such as yes and no under the name of right answers are answers; 1 and 0 may be verdicts.
    (isReference ? column.values.every((value) => isVerdictNumber(value)) : mayBeReference(column)) &&
    column.index !== query?.column &&
    hints.selects?.(column.name.trim()) !== true &&
    !hints.isNamed(column.name.trim()) &&
    models.length >= 2 &&
    isLikeAll(column, models)
  );
}

function factColumns(own: readonly Column[], query: Identity | undefined): Map<Role, number> {
  const names = own.map(({ normal }) => normal);
  const facts = new Map<Role, number>();
  for (const role of ['text', 'reference', 'subject'] as const) {
    const column = columnFor(role, names);
    // A question may be the id as well.
    if (column !== undefined && (column !== query?.column || role === 'text')) facts.set(role, column);
  }
  return facts;
}

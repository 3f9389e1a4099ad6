import { columnFor, isKnownName, type Role } from '../roles.js';
import type { Identity, WideModel, WideShape } from '../shape.js';
import { spellingOf, USUAL, type Spelling } from '../spelling.js';
import { likeModels, movesWith, unexplainedMeasures } from './alike.js';
import { looksLikeModel, modelName, namesFamily } from './evidence.js';
import { writtenAlike, type Column } from './facts.js';
import { identityOf } from './identity.js';
import { measureKind } from './measures.js';
import { comparedWith, isAnswerLike, isWrittenLike, mayBeReference, referenceOf, sharesWords } from './reference.js';
import type { Candidate, WideHints } from './wide-types.js';
import { isAggregate, stemmed } from './wide-stems.js';
import { KEY } from '../raw/documents.js';
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
  const names = own.map(({ normal }) => normal);
  const count = columnFor('count', names);
  const task = hints.task?.index ?? columnFor('task', names);
  const query = identityOf(own, count, hints.task ?? (task === undefined ? undefined : own[task]), hints.query);
  const setAside: { column: number; why: string }[] = [];
  const byStem = stemmed(own, hints);
  if (byStem?.kind === 'measures') return byStem;
  const found: Candidate[] = [...(byStem?.models ?? [])];
  const used = new Set([...(byStem?.used ?? []), query?.column, count, task]);
  const odd = unexplainedMeasures(own, found, byStem?.used ?? new Set());
  for (const column of odd) if (hints.selects?.(column.name.trim()) === true) used.delete(column.index);
  const facts = factColumns(names, query);
  const open = own.filter((column) => !hints.described.has(column));
  const byName = referenceOf(own, query);
  const reference = hints.reference ?? (byName !== undefined && !hints.described.has(byName) ? byName : undefined);
  const isForced = hints.reference !== undefined;
  const isAnswer = (column: Column): boolean =>
    isAnswerLike(column, reference) || (isForced && sharesWords(column, reference!) && column.index !== query?.column);
  const answering = open.filter(isAnswer).length;
  for (const column of open) {
    if (column === reference) continue;
    if (used.has(column.index) || hints.labels.has(column.index)) continue;
    const selected = hints.selects?.(column.name.trim());
    const compared = byStem === undefined && answering >= 2 && isAnswer(column);
    const why = compared
      ? undefined
      : whyNoModel(column, selected, byStem !== undefined && byStem.outcome !== '', hints);
    if (why === undefined) found.push({ name: column.name.trim(), column, beside: new Map() });
    else if (column !== reference) setAside.push({ column: column.index, why });
  }
  const kinds = ofOneKind(found, hints, setAside);
  const { models } = kinds;
  const holding = models.filter(
    ({ column }) => column.content === 'outcomes' || column.content === 'mixed' || (answering >= 2 && isAnswer(column)),
  );
  if (holding.length === 0) {
    const selectedAway = own.some(
      ({ content, name }) => content === 'outcomes' && hints.selects?.(name.trim()) === false,
    );
    if (!selectedAway) return { kind: 'none' };
  }
  if (query === undefined && count === undefined) return { kind: 'none', why: 'query' };
  const compare =
    comparedWith(models, reference) ??
    (isForced && models.some(({ column }) => column.content !== 'outcomes' && isAnswer(column))
      ? reference
      : undefined);
  const isSure =
    (byStem !== undefined && models.length >= 3) ||
    models.some(({ name }) => looksLikeModel(name)) ||
    compare !== undefined;
  const variants = variantsOf(models.map(({ name }) => name).filter((name) => hints.selects?.(name) !== true));
  if (variants !== undefined) return { kind: 'variants', variants };
  const doubt = doubtOf(models, own, hints);
  const sure = models.filter(({ name }) => !doubt.includes(name));
  const gold = isForced
    ? undefined
    : open.find((column) => isGoldBeside(column, column === reference, sure, query, hints));
  if (gold !== undefined) return { kind: 'gold', column: gold, models: sure.map(({ name }) => name) };
  if (doubt.length > 0)
    return {
      kind: 'unsure',
      models: models.map(({ name }) => name).filter((name) => !doubt.includes(name)),
      doubtful: doubt,
      why: 'it may be a property of the question',
      isSure,
      answers: isForced
        ? undefined
        : models.find(({ name, column }) => doubt.includes(name) && isLikeAll(column, sure))?.name,
    };
  const alike = likeModels(
    [
      ...setAside.filter(({ why }) => why !== NOT_SELECTED && why !== ROW_NUMBERS).map(({ column }) => own[column]!),
      ...odd.filter(({ name }) => hints.selects?.(name.trim()) === undefined),
    ],
    models,
  );
  if (alike.length > 0)
    return {
      kind: 'unsure',
      models: models.map(({ name }) => name),
      doubtful: alike.map(({ name }) => name.trim()),
      why: 'it holds what the columns of the models hold, and only its name is another',
      isSure,
    };
  const filled = models.filter(({ column }) => column.content !== 'nothing');
  const spelling = compare !== undefined ? USUAL : commonSpelling(filled.map(({ column }) => column));
  const mixed = models.filter(({ column }) => column.content === 'mixed' && compare === undefined);
  const outcomesOf = new Set(models.map(({ column }) => column.index));
  for (const at of byStem?.used ?? [])
    if (!outcomesOf.has(at) && own[at]!.content === 'outcomes' && !setAside.some(({ column }) => column === at))
      setAside.push({ column: at, why: 'another measure than the outcome of its model' });
  const shown = new Set([
    ...models.flatMap(({ beside }) => [...beside.values()]),
    ...facts.values(),
    ...(compare === undefined ? [] : [compare.index]),
  ]);
  return {
    kind: 'wide',
    measures: byStem === undefined ? [] : byStem.measures,
    isSure,
    shape: {
      kind: 'wide',
      query,
      models: models.map(({ name, column, beside }): WideModel => ({ name, column: column.index, beside })),
      spelling: spelling ?? USUAL,
      task,
      count,
      setAside: setAside.filter(({ column }) => !shown.has(column)),
      doubtful: mixed.filter(({ name }) => hints.selects?.(name) !== true).map(({ column }) => column.index),
      facts,
      ...(compare === undefined ? {} : { compare: compare.index }),
    },
  };
}

/** The spelling that makes sense of all of the columns. */
function commonSpelling(columns: readonly Column[]): Spelling | undefined {
  return spellingOf(new Set(columns.flatMap(({ values }) => values)));
}

/** Said of what the user's selection leaves out. */
export const NOT_SELECTED = 'not selected by `models`';

const ROW_NUMBERS = 'row numbers';

/** Why a column is no model; undefined where it may be one. */
function whyNoModel(
  column: Column,
  selected: boolean | undefined,
  hasStems: boolean,
  hints: WideHints,
): string | undefined {
  const { normal, content, name } = column;
  if (selected === false) return NOT_SELECTED;
  if (name === KEY) return 'the keys of the rows';
  if (content === 'other') return 'no outcomes';
  if (UNNAMED.test(normal) && content === 'nothing') return 'neither a name nor outcomes';
  if (UNNAMED.test(normal) && areRowNumbers(column)) return ROW_NUMBERS;
  if (selected === true || hints.isNamed(name.trim())) return undefined;
  if (isKnownName(normal) || modelName(column) >= 1) return 'not models by name';
  const measure = measureKind(name);
  if (looksLikeModel(name) && !hasStems && measure !== 'flag') return undefined;
  if (NUMBERING.test(normal)) return 'not models by name';
  if (isAggregate(name, hints)) return 'made from the columns of the models, by name';
  if (measure !== 'unknown') return 'not models by name';
  return hasStems ? 'named otherwise than the columns of the models' : undefined;
}

/** Names of columns that number draws: `repetition_number`. */
const NUMBERING =
  /^(?:repeat|repetition|trial|attempt|epoch|sample|draw|run|seed|iteration|replicate|fold|round)_(?:number|num|no|idx|index|id)$/;

/** What is written where a data frame's index has no name. */
const UNNAMED = /^(?:unnamed:_\d+)?$/;

function areRowNumbers({ codes, values }: Column): boolean {
  const first = Number(values[codes[0]!]);
  return (
    (first === 0 || first === 1) && [...codes].every((code, i) => code !== -1 && Number(values[code]) === first + i)
  );
}

/** Where most columns are written in one way, one that is written otherwise is none of them, unless its name says so. */
function ofOneKind(
  found: readonly Candidate[],
  hints: WideHints,
  setAside: { column: number; why: string }[],
): { models: Candidate[] } {
  const kindOf = ({ column }: Candidate): string =>
    column.content === 'outcomes' ? writingOf(column) : column.content;
  const counts = new Map<string, number>();
  for (const one of found) counts.set(kindOf(one), (counts.get(kindOf(one)) ?? 0) + 1);
  const [usual] = [...counts].sort((a, b) => b[1] - a[1]);
  // In few rows it may be chance.
  const isSmall = (found[0]?.column.codes.length ?? 0) < FEW_ROWS;
  if (usual === undefined || isSmall || usual[1] < 2 || 2 * usual[1] <= found.length) return { models: [...found] };
  const models = found.filter((one) => {
    const kind = kindOf(one);
    const isOdd = kind !== usual[0] && usual[0] !== 'any' && !['nothing', 'mixed', 'any'].includes(kind);
    const isModel =
      !isOdd ||
      looksLikeModel(one.name) ||
      hints.selects?.(one.name) === true ||
      hints.isNamed(one.name) ||
      found.length < 3 ||
      isPartOf(kind, usual[0]);
    if (!isModel) setAside.push({ column: one.column.index, why: 'written otherwise than the columns of the models' });
    return isModel;
  });
  return { models };
}

const FEW_ROWS = 8;

/** Scores may happen to be 0 and 1 only. */
const isPartOf = (kind: string, usual: string): boolean => usual === 'fractions' && kind === 'numbers';

function writingOf({ values, spelling }: Column): string {
  const results = values.map((value) => spelling!.read(value)).filter((result) => result !== 'missing');
  const numbers = results.filter((result) => typeof result === 'number');
  if (numbers.length === 0) return 'words';
  if (numbers.length < results.length) return 'any';
  const fractions = numbers.filter((result) => result !== 0 && result !== 1).length;
  return fractions === 0 ? 'numbers' : 2 * fractions >= numbers.length && fractions > 2 ? 'fractions' : 'any';
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

function factColumns(names: readonly string[], query: Identity | undefined): Map<Role, number> {
  const facts = new Map<Role, number>();
  for (const role of ['text', 'reference', 'subject'] as const) {
    const column = columnFor(role, names);
    // A question may be the id as well.
    if (column !== undefined && (column !== query?.column || role === 'text')) facts.set(role, column);
  }
  return facts;
}

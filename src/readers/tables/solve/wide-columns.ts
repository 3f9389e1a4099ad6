import { columnFor, isKnownName } from '../roles.js';
import type { Identity } from '../shape.js';
import { unexplainedMeasures } from './alike.js';
import { looksLikeModel, modelName } from './evidence.js';
import type { Column } from './facts.js';
import { identityOf } from './identity.js';
import { measureKind } from './measures.js';
import { isAnswerLike, referenceOf, sharesWords } from './reference.js';
import type { Candidate, WideHints } from './wide-types.js';
import { isAggregate, type Stemmed } from './wide-stems.js';
import { KEY_COLUMN } from '../table.js';

/** The columns of a table that has one for each model, by what they may be. */
export interface WideColumns {
  readonly query: Identity | undefined;
  readonly task: number | undefined;
  readonly count: number | undefined;
  readonly models: readonly Candidate[];
  /** Why other columns are no models. */
  readonly setAside: readonly { readonly column: number; readonly why: string }[];
  /** Measures beside the models whose names nothing explains. */
  readonly odd: readonly Column[];
  /** All columns that the user has not given another role. */
  readonly open: readonly Column[];
  /** The right answers. */
  readonly reference: Column | undefined;
  /** Whether a column holds answers in the words of the right ones; and whether several do. */
  readonly mayAnswer: (column: Column) => boolean;
  readonly areAnswers: boolean;
}

/** Sorts the columns of a table into models and others; `byStem` are the models that are named with a measure. */
export function wideColumns(own: readonly Column[], byStem: Stemmed | undefined, hints: WideHints): WideColumns {
  const names = own.map(({ normal }) => normal);
  const count = columnFor('count', names);
  const task = hints.task?.index ?? columnFor('task', names);
  const query = identityOf(own, count, hints.task ?? (task === undefined ? undefined : own[task]), hints.query);
  const setAside: { column: number; why: string }[] = [];
  const found: Candidate[] = [...(byStem?.models ?? [])];
  const used = new Set([...(byStem?.used ?? []), query?.column, count, task]);
  const odd = unexplainedMeasures(own, found, byStem?.used ?? new Set());
  for (const column of odd) if (hints.selects?.(column.name.trim()) === true) used.delete(column.index);
  const open = own.filter((column) => !hints.described.has(column));
  const byName = referenceOf(own, query);
  const reference = hints.reference ?? (byName !== undefined && !hints.described.has(byName) ? byName : undefined);
  const mayAnswer = (column: Column): boolean =>
    isAnswerLike(column, reference) ||
    (hints.reference !== undefined && sharesWords(column, reference!) && column.index !== query?.column);
  const areAnswers = open.filter(mayAnswer).length >= 2;
  for (const column of open) {
    if (column === reference || used.has(column.index) || hints.labels.has(column.index)) continue;
    const selected = hints.selects?.(column.name.trim());
    const compared = byStem === undefined && areAnswers && mayAnswer(column);
    const hasStems = byStem !== undefined && byStem.outcome !== '';
    const why = compared ? undefined : whyNoModel(column, selected, hasStems, hints);
    if (why === undefined) found.push({ name: column.name.trim(), column, beside: new Map() });
    else setAside.push({ column: column.index, why });
  }
  const models = ofOneKind(found, hints, setAside);
  return { query, task, count, models, setAside, odd, open, reference, mayAnswer, areAnswers };
}

/** Said of what the user's selection leaves out. */
export const NOT_SELECTED = 'not selected by `models`';

export const ROW_NUMBERS = 'row numbers';

/** Why a column is no model; undefined where it may be one. */
function whyNoModel(
  column: Column,
  selected: boolean | undefined,
  hasStems: boolean,
  hints: WideHints,
): string | undefined {
  const { normal, content, name } = column;
  if (selected === false) return NOT_SELECTED;
  if (name === KEY_COLUMN) return 'the keys of the rows';
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
): readonly Candidate[] {
  const kindOf = ({ column }: Candidate): string =>
    column.content === 'outcomes' ? writingOf(column) : column.content;
  const counts = new Map<string, number>();
  for (const one of found) counts.set(kindOf(one), (counts.get(kindOf(one)) ?? 0) + 1);
  const [usual] = [...counts].sort((a, b) => b[1] - a[1]);
  // In few rows it may be chance.
  const isSmall = (found[0]?.column.codes.length ?? 0) < FEW_ROWS;
  if (usual === undefined || isSmall || usual[1] < 2 || 2 * usual[1] <= found.length) return found;
  return found.filter((one) => {
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

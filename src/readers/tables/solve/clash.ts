import {
  isTextName,
  judgeName,
  looksLikeGrading,
  looksLikeTask,
  looksLikeVariant,
  metricName,
  repeatName,
  taskName,
} from './evidence.js';
import { duplicatesOf, groupsOf, type Column } from './facts.js';
import type { KeyChoice, KeyHints, Keys, Weighed } from './key-types.js';
import { measureKind } from './measures.js';
import { share } from './weights.js';

/** The task and the number of the draw, where columns by their names hold them. */
export function extras(
  columns: readonly Column[],
  best: { model: Weighed; query: Weighed; usesTask: boolean },
  task: Column | undefined,
  hints: KeyHints,
): Pick<Keys, 'task' | 'repeat'> {
  const repeat =
    hints.repeat ??
    columns.find(
      ({ normal, partition, isPath }) =>
        !isPath &&
        repeatName(normal) === 3 &&
        ![best.model.column, best.query.column].some((key) => key.values.length > 1 && key.partition === partition),
    );
  return { ...(best.usesTask && task !== undefined ? { task } : {}), ...(repeat === undefined ? {} : { repeat }) };
}

/** The keys where model and query do not identify every row: a further column that tells such rows apart, or a refusal. */
export function clashing(
  columns: readonly Column[],
  pairs: readonly { model: Weighed; query: Weighed }[],
  task: Column | undefined,
  hints: KeyHints,
): KeyChoice {
  const byWeight = [...pairs]
    .filter(({ model, query }) => model.weight >= 0.4 && query.weight >= 1.4)
    .sort((a, b) => b.model.weight + b.query.weight - a.model.weight - a.query.weight);
  const found: { keys: Keys; weight: number }[] = [];
  let doubt: KeyChoice | undefined;
  for (const { model, query } of byWeight.slice(0, 6)) {
    const choice = factorsOf(columns, model.column, query.column, task, hints);
    if (choice?.kind === 'keys') found.push({ keys: choice.keys, weight: model.weight + query.weight });
    else doubt ??= choice;
  }
  const [best, second] = found.sort((a, b) => b.weight - a.weight);
  if (best !== undefined) {
    if (
      second !== undefined &&
      second.weight > best.weight - 0.6 &&
      second.keys.model!.partition !== best.keys.model!.partition
    )
      return { kind: 'several', role: 'model', columns: [best.keys.model!, second.keys.model!] };
    if (best.weight >= 2.8) return { kind: 'keys', keys: best.keys };
  }
  if (doubt !== undefined) return doubt;
  const [strongest] = byWeight;
  if (strongest === undefined)
    return {
      kind: 'missing',
      role: hints.query !== undefined || pairs.some(({ query }) => query.weight >= 1.4) ? 'model' : 'query',
      considered: columns.filter(({ nests }) => !nests),
    };
  // Nothing tells them apart: true repetitions, or the same rows twice. Both are judged where outcomes are joined.
  const { model, query } = strongest;
  const usesTask = task !== undefined && task !== model.column && task !== query.column;
  if (model.weight < 2.4 && hints.model === undefined)
    return { kind: 'missing', role: 'model', considered: columns.filter(({ nests, isPath }) => !nests && !isPath) };
  return {
    kind: 'keys',
    keys: { model: model.column, query: query.column, ...extras(columns, { model, query, usesTask }, task, hints) },
  };
}

/** The columns that, with the model and the query, name every row; undefined where there are none. */
function factorsOf(
  columns: readonly Column[],
  model: Column,
  query: Column,
  task: Column | undefined,
  hints: KeyHints,
): KeyChoice | undefined {
  const base = task !== undefined && task !== model && task !== query ? [query, model, task] : [query, model];
  const { counted, groups } = groupsOf(base);
  // These rows do not clash; what keeps the two from being the key is something else.
  if (counted === groups) return undefined;
  const most = Math.max(4, (4 * counted) / Math.max(1, groups));
  const factors = columns.filter(
    (column) =>
      !column.nests &&
      !base.includes(column) &&
      !hints.labels.has(column) &&
      column.partition !== model.partition &&
      column.values.length >= 2 &&
      column.values.length <= Math.max(most, column.isPath ? 50 : 12) &&
      (column.content !== 'outcomes' || repeatName(column.normal) > 0 || isSetting(column)) &&
      duplicatesOf([...base, column]) === 0,
  );
  const keys = { model, query, ...(base.length === 3 ? { task: task! } : {}) };
  const metric = factors.find(({ normal }) => metricName(normal));
  if (metric !== undefined) return { kind: 'keys', keys: { ...keys, metric } };
  if (factors.some(({ normal }) => judgeName(normal))) return { kind: 'keys', keys };
  const repeat = hints.repeat ?? factors.find(isRepeat);
  const asTask = factors.find((factor) => isTask(factor, query, columns));
  if (asTask !== undefined && base.length === 2 && repeat === undefined)
    return { kind: 'keys', keys: { ...keys, task: asTask } };
  if (repeat !== undefined && asTask === undefined) return { kind: 'keys', keys: { ...keys, repeat } };
  return factors.length === 0 ? undefined : { kind: 'factors', model, query, columns: factors };
}

/** A setting of the run, such as a temperature of 0 and 1. */
const isSetting = ({ name, isPath }: Column): boolean => !isPath && ['flag', 'other'].includes(measureKind(name));

function isRepeat(column: Column): boolean {
  return column.isPath ? share(column, (value) => VARIANTS(value)) === 1 : repeatName(column.normal) > 0;
}

/** Eight digits are a day, not the number of a draw. */
const VARIANTS = (value: string): boolean =>
  looksLikeVariant(value) && !looksLikeGrading(value) && !/^[0-9]{5,}$/.test(value);

/** Whether ids restart with this column: its name or values say so, or another question stands under the same id. */
export function isTask(column: Column, query: Column, columns: readonly Column[]): boolean {
  const texts = columns.filter(
    (other) => !other.isPath && !other.nests && other !== query && isTextName(other) && other.values.length > 1,
  );
  if (texts.length > 0) {
    const [text] = texts;
    const of = groupsOf([query, column]).groups;
    // The same question under the same id, whatever the column says: no task.
    return (
      groupsOf([query, column, text!]).groups <= of * 1.05 && groupsOf([query, text!]).groups > query.values.length
    );
  }
  return taskName(column.normal) > 0 || share(column, looksLikeTask) > 0.5;
}

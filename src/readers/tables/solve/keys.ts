import type { KeyChoice, KeyHints, Weighed } from './key-types.js';
import { clashing, extras } from './clash.js';
import { modelName, queryName, repeatName, taskName } from './evidence.js';
import { duplicatesOf, groupsOf, type Column } from './facts.js';
import { modelWeight, queryWeight } from './weights.js';

/** Above this share of queries each model has to have answered, on average. */
const MIN_COVERAGE = 0.5;

/** Finds the columns that name the query and the model, among columns of one row per answer. */
export function findKeys(columns: readonly Column[], hints: KeyHints): KeyChoice {
  const models = weighed(
    columns,
    hints.model,
    modelWeight,
    (column) => hints.bases.has(column) || (!hints.variants.has(column) && isNameColumn(column, hints.isWhole)),
  );
  const queries = weighed(columns, hints.query, queryWeight, isIdColumn);
  if (queries.length === 0) return { kind: 'missing', role: 'query', considered: [] };
  if (models.length === 0)
    return hints.oneModel ? withoutModel(columns, queries, hints) : { kind: 'missing', role: 'model', considered: [] };
  const pairs = models.flatMap((model) =>
    queries.filter(({ column }) => column !== model.column).map((query) => ({ model, query })),
  );
  const tasks = columns.filter(
    (column) =>
      hints.task === column ||
      (hints.task === undefined && taskName(column.normal) === 3 && !column.nests && column.filled > 0),
  );
  const fitting = pairs
    .map(({ model, query }) => ({ model, query, ...fitOf(model.column, query.column, tasks[0], hints) }))
    .filter(({ fits }) => fits)
    .sort((a, b) => b.weight - a.weight);
  const [best] = fitting;
  if (best !== undefined) {
    const rival = fitting.find(
      (other) => other.weight > best.weight - 0.75 && other.model.column.partition !== best.model.column.partition,
    );
    if (rival !== undefined && hints.model === undefined)
      return { kind: 'several', role: 'model', columns: [best.model.column, rival.model.column] };
    const proven = new Set(fitting.map(({ model }) => model.column.partition)).size === 1;
    const isNamed = best.model.weight >= 1.4 || modelName(best.model.column) >= 3 || hints.model !== undefined;
    if (!isNamed && !(proven && best.model.weight > 0))
      return { kind: 'several', role: 'model', columns: [best.model.column] };
    const other = fitting.find(
      ({ model, query }) =>
        model === best.model && query.column.partition !== best.query.column.partition && query.weight >= 1.8,
    );
    if (other !== undefined && hints.query === undefined && disagree(best.query.column, other.query.column))
      return { kind: 'several', role: 'query', columns: [best.query.column, other.query.column] };
    return {
      kind: 'keys',
      keys: { query: best.query.column, model: best.model.column, ...extras(columns, best, tasks[0], hints) },
    };
  }
  return clashing(columns, pairs, tasks[0], hints);
}

function weighed(
  columns: readonly Column[],
  forced: Column | undefined,
  weightOf: (column: Column) => number,
  suits: (column: Column) => boolean,
): Weighed[] {
  if (forced !== undefined) return [{ column: forced, weight: 5 }];
  const classes = new Map<string, Weighed>();
  for (const column of columns) {
    if (!suits(column)) continue;
    const weight = weightOf(column);
    const known = classes.get(column.partition);
    if (weight > -0.9 && (known === undefined || known.weight < weight))
      classes.set(column.partition, { column, weight });
  }
  return [...classes.values()].sort((a, b) => b.weight - a.weight).slice(0, 14);
}

function isNameColumn(column: Column, isWhole: boolean): boolean {
  const name = modelName(column);
  // A column by the usual name is the model even where some rows lack it: they are errors, with their lines.
  if (name >= 3) return true;
  if (column.nests || column.values.length < (isWhole ? 2 : 1) || column.filled < 0.9 * column.codes.length)
    return false;
  if (column.content === 'outcomes' && name < 2) return false;
  return column.values.slice(0, 50).every((value) => value.length <= 200);
}

function isIdColumn(column: Column): boolean {
  const name = queryName(column);
  if (name >= 2.9) return true;
  if (column.nests || column.values.length < 1 || column.filled < (name >= 1.8 ? 0.5 : 0.9) * column.codes.length)
    return false;
  if (column.values.length < 2 && name < 1.8) return false;
  return column.content !== 'outcomes' || name >= 1.8;
}

interface Fit {
  readonly fits: boolean;
  readonly weight: number;
}

/** Whether every model has each query once, and most of them; and how well the names go with it. */
function fitOf(model: Column, query: Column, task: Column | undefined, hints: KeyHints): Fit & { usesTask: boolean } {
  const isTask = task !== undefined && task !== model && task !== query;
  const key = isTask ? [query, task] : [query];
  const { groups, counted } = groupsOf([...key, model].sort((a, b) => b.values.length - a.values.length));
  const queries = groupsOf(key).groups;
  const models = model.values.length;
  const names = modelWeightOf(model, hints) + queryWeightOf(query, hints);
  // More models than queries are as likely the two taken for each other.
  const sizes = queries > models ? 1 : queries === models ? 0 : -1.5;
  const coverage = groups / (queries * models);
  const isNamed = modelName(model) >= 3 && queryName(query) >= 2.9;
  const covers =
    !hints.isWhole ||
    models < 2 ||
    coverage > MIN_COVERAGE ||
    (isNamed && coverage > 0.34) ||
    hints.query !== undefined;
  return { fits: counted === groups && covers, weight: names + sizes + coverage, usesTask: isTask };
}

const modelWeightOf = (column: Column, hints: KeyHints): number => (hints.model === column ? 5 : modelWeight(column));
const queryWeightOf = (column: Column, hints: KeyHints): number => (hints.query === column ? 5 : queryWeight(column));

/** Whether two columns that could each be the id join rows of the models in different ways. */
function disagree(a: Column, b: Column): boolean {
  const { groups } = groupsOf([a, b]);
  return groups > Math.max(a.values.length, b.values.length);
}

/** Tables of one model as a whole. */
function withoutModel(columns: readonly Column[], queries: readonly Weighed[], hints: KeyHints): KeyChoice {
  const tasks = columns.filter((column) => taskName(column.normal) === 3 && !column.nests && column.filled > 0);
  const [task] = tasks;
  const usable = queries.filter(({ weight, column }) => weight >= 1.4 || hints.query === column);
  const unique = usable.find(
    ({ column }) => duplicatesOf(task === undefined || task === column ? [column] : [column, task]) === 0,
  );
  const query = unique ?? usable[0] ?? (queries.length === 1 ? queries[0] : undefined);
  if (query === undefined) return { kind: 'missing', role: 'query', considered: columns.filter(({ nests }) => !nests) };
  const repeat = columns.find(
    ({ normal, partition }) => repeatName(normal) === 3 && partition !== query.column.partition,
  );
  return {
    kind: 'keys',
    keys: {
      query: query.column,
      model: undefined,
      ...(task === undefined || task === query.column ? {} : { task }),
      ...(repeat === undefined ? {} : { repeat }),
    },
  };
}

import { isObject, type JsonObject } from '../../../formats/json/object.js';
import { looksLikeModel } from '../solve/evidence.js';
import { KEY_COLUMN } from '../table.js';
import { leavesOf, type Leaves } from './flatten.js';

/** A row of a document, and what is said of it above the list in which it stands. */
export interface DocumentRow {
  readonly row: JsonObject;
  readonly head: Leaves | undefined;
}

/** The column for the key of a model above the keys of its queries. */
const MODEL_KEY = '{model}';

/** Names of lists whose elements are results of single queries. */
const ROW_LIST =
  /^(?:rows?|data|results?|test_?results?|samples?|records?|items?|cases?|eval_case_results|tests?|examples?|instances?|questions?|outputs?|responses?|entries|evals|evaluations?|predictions?|details|runs?|trials?|suites?|test_?cases?|eval_results)$/i;

/**
 * The rows of a JSON document that is not itself a list of rows: one list in a wrapper, with what the wrapper says;
 * objects or lists by id or by model; columns as lists; what pandas writes. The object itself where it is none of these.
 */
export function rowsOfDocument(document: unknown): DocumentRow[] | undefined {
  if (Array.isArray(document)) return ofList(document, undefined);
  if (!isObject(document)) return undefined;
  return (
    ofSplit(document) ??
    ofColumns(document) ??
    ofWrapper(document, undefined, 0) ??
    ofKeyed(document) ?? [{ row: document, head: undefined }]
  );
}

const isRowList = (value: unknown): value is JsonObject[] =>
  Array.isArray(value) && value.length > 0 && value.every(isObject);

/** `{columns, data}` with rows as lists; an index that counts rows is left out. */
function ofSplit(document: JsonObject): DocumentRow[] | undefined {
  const { columns, data, index } = document;
  if (!Array.isArray(columns) || !Array.isArray(data) || data.length === 0 || !data.every(Array.isArray))
    return undefined;
  const names = columns.map((name) => (Array.isArray(name) ? name.join('.') : String(name)));
  const isNamed =
    Array.isArray(index) && index.length === data.length && index.some((value) => typeof value === 'string');
  return data.map((cells: readonly unknown[], i) => ({
    row: Object.fromEntries([
      ...(isNamed ? [[KEY_COLUMN, (index as unknown[])[i]] as const] : []),
      ...names.map((name, at) => [name, cells[at]] as const),
    ]),
    head: undefined,
  }));
}

/** An object of lists of the same length: columns. */
function ofColumns(document: JsonObject): DocumentRow[] | undefined {
  const entries = Object.entries(document);
  const lists = entries.filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]));
  if (entries.length < 2 || lists.length !== entries.length) return undefined;
  const length = lists[0]![1].length;
  const isGrid = lists.every(
    ([, list]) => list.length === length && list.every((value) => !isObject(value) && !Array.isArray(value)),
  );
  if (!isGrid || length === 0) return undefined;
  return Array.from({ length }, (_, i) => ({
    row: Object.fromEntries(lists.map(([name, list]) => [name, list[i]])),
    head: undefined,
  }));
}

/** A list of rows in a wrapper, with the scalars around it. */
function ofWrapper(document: JsonObject, above: Leaves | undefined, depth: number): DocumentRow[] | undefined {
  const lists = Object.entries(document).filter(([, value]) => isRowList(value));
  const named = lists.filter(([name]) => ROW_LIST.test(name));
  const [list] =
    named.length > 0 ? longestFirst(named) : lists.length === 1 && Object.keys(document).length <= 40 ? lists : [];
  if (list !== undefined) {
    const allLists = Object.values(document).length > 1 && Object.values(document).every(isRowList);
    // Lists by model, and no wrapper.
    if (allLists && named.length === 0) return undefined;
    return ofList(list[1] as JsonObject[], headOf(document, list[0], above));
  }
  if (depth >= 2) return undefined;
  const inner = Object.entries(document).filter(([name, value]) => isObject(value) && ROW_LIST.test(name));
  if (inner.length !== 1) return undefined;
  const [[name, value]] = inner as [[string, JsonObject]];
  const keyed = ofKeyed(value);
  return (
    ofWrapper(value, headOf(document, name, above), depth + 1) ??
    keyed?.map(({ row }) => ({ row, head: headOf(document, name, above) }))
  );
}

function longestFirst(lists: readonly [string, unknown][]): [string, unknown][] {
  return [...lists].sort((a, b) => (b[1] as unknown[]).length - (a[1] as unknown[]).length);
}

/** A list whose elements are rows, or hold the rows. */
function ofList(list: readonly unknown[], head: Leaves | undefined): DocumentRow[] | undefined {
  const items = list.filter(isObject);
  if (items.length === 0) return undefined;
  const nested = nestedList(items);
  if (nested === undefined) return items.map((row) => ({ row, head }));
  return items.flatMap((item) => {
    const inner = item[nested];
    const above = headOf(item, nested, head);
    return isRowList(inner) ? (ofList(inner, above) ?? []) : [];
  });
}

/** The key under which every element of a list holds a list of results, several of them in most. */
function nestedList(items: readonly JsonObject[]): string | undefined {
  const keys = Object.keys(items[0]!).filter((key) => ROW_LIST.test(key) && isRowList(items[0]![key]));
  return keys.find((key) => {
    const lists = items.map((item) => item[key]);
    const several = lists.filter(
      (value) =>
        isRowList(value) &&
        value.length > 1 &&
        !value.some((row) => 'role' in row || 'name' in row || 'evaluatorName' in row),
    );
    return several.length > items.length / 2;
  });
}

/** Short scalars around a list of rows; those nearer to the rows win. */
function headOf(document: JsonObject, without: string, above: Leaves | undefined): Leaves {
  const own = Object.fromEntries(
    Object.entries(document).filter(([name, value]) => name !== without && !Array.isArray(value)),
  );
  const head: Leaves = new Map();
  for (const [path, value] of leavesOf(own)) {
    const isShort = typeof value !== 'object' && (typeof value !== 'string' || value.length <= 200);
    if (isShort && head.size < 100) head.set(path, value);
  }
  for (const [path, value] of above ?? []) if (!head.has(path)) head.set(path, value);
  return head;
}

/** Objects, or lists of them, by id or by model. */
function ofKeyed(document: JsonObject): DocumentRow[] | undefined {
  const entries = Object.entries(document);
  if (entries.length < 2) return undefined;
  if (entries.every(([, value]) => isRowList(value)))
    return entries.flatMap(([key, list]) =>
      (list as JsonObject[]).map((row) => ({ row, head: new Map<string, unknown>([[KEY_COLUMN, key]]) })),
    );
  const objects = entries.filter((entry): entry is [string, JsonObject] => isObject(entry[1]));
  if (objects.length !== entries.length || !areAlike(objects.map(([, value]) => value))) return undefined;
  return (
    ofModels(objects) ??
    ofGrid(objects) ??
    objects.map(([key, row]) => ({ row: { [KEY_COLUMN]: key, ...row }, head: undefined }))
  );
}

/** Objects by model whose keys are queries: every value is an object, or the keys are as many as no row has columns. */
function ofModels(objects: readonly [string, JsonObject][]): DocumentRow[] | undefined {
  const inner = objects.map(([, row]) => Object.entries(row));
  const areRows = inner.every(
    (entries) =>
      entries.length >= 2 &&
      entries.every(([, value]) => isObject(value)) &&
      areAlike(entries.map(([, value]) => value as JsonObject)),
  );
  if (!areRows || 2 * objects.filter(([name]) => looksLikeModel(name)).length <= objects.length) return undefined;
  return objects.flatMap(([model, row]) =>
    Object.entries(row).map(([key, value]) => ({
      row: { [KEY_COLUMN]: key, ...(value as JsonObject) },
      head: new Map<string, unknown>([[MODEL_KEY, model]]),
    })),
  );
}

/** Objects of the same many scalars: the outer keys are the columns, as pandas writes them, unless those are more. */
function ofGrid(objects: readonly [string, JsonObject][]): DocumentRow[] | undefined {
  const keys = Object.keys(objects[0]![1]);
  const isGrid = objects.every(
    ([, row]) =>
      Object.keys(row).length === keys.length &&
      keys.every((key) => key in row && !isObject(row[key]) && !Array.isArray(row[key])),
  );
  if (!isGrid || keys.length <= objects.length) return undefined;
  if (keys.length < 2 * objects.length && !objects.every(([name]) => looksLikeModel(name))) return undefined;
  return keys.map((key) => ({
    row: { [KEY_COLUMN]: key, ...Object.fromEntries(objects.map(([name, row]) => [name, row[key]])) },
    head: undefined,
  }));
}

/** Whether most of the keys of the first are those of the others. */
function areAlike(objects: readonly JsonObject[]): boolean {
  const first = new Set(Object.keys(objects[0]!));
  if (first.size === 0) return false;
  return objects.slice(1, 50).every((object) => {
    const keys = Object.keys(object);
    const shared = keys.filter((key) => first.has(key)).length;
    return 2 * shared >= Math.max(first.size, keys.length);
  });
}

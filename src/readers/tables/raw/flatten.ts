import { normalName } from '../roles.js';
import { MAX_LEAVES } from '../table.js';

/** A value of a nested row, under the path that leads to it. */
export type Leaves = Map<string, unknown>;

/** Deeper nesting is content and not columns. */
const MAX_DEPTH = 8;

const NAME_KEYS = new Set([
  'name',
  'metric',
  'metric_name',
  'evaluator_name',
  'scorer',
  'key',
  'criterion',
  'evaluator',
]);
const VALUE_KEYS = ['score', 'value', 'result', 'passed', 'correct', 'success'];

/**
 * The scalars of a JSON object by dotted paths. A list of one element stands for it; a list of `{name, score}` objects
 * is an object of scores by name; other lists are kept as they are.
 */
export function leavesOf(row: object): Leaves {
  const leaves: Leaves = new Map();
  add(leaves, '', row, 0);
  return leaves;
}

function add(leaves: Leaves, path: string, value: unknown, depth: number): void {
  if (leaves.size >= MAX_LEAVES) return;
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) {
    leaves.set(path, value);
  } else if (Array.isArray(value)) {
    addList(leaves, path, value, depth);
  } else {
    const entries = Object.entries(value);
    for (const [key, inner] of entries) add(leaves, path === '' ? key : `${path}.${key}`, inner, depth + 1);
  }
}

function addList(leaves: Leaves, path: string, list: readonly unknown[], depth: number): void {
  const named = namedValues(list);
  if (named !== undefined) for (const [name, value] of named) add(leaves, `${path}.${name}`, value, depth + 1);
  else if (list.length === 1 && (typeof list[0] !== 'object' || list[0] === null || !Array.isArray(list[0])))
    add(leaves, path, list[0], depth + 1);
  else leaves.set(path, list);
}

/** The values of a list of `{name, score}` objects, by name; undefined where it is another list or a name comes twice. */
function namedValues(list: readonly unknown[]): Map<string, unknown> | undefined {
  const values = new Map<string, unknown>();
  for (const item of list) {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return undefined;
    const byName = new Map(Object.entries(item).map(([key, value]) => [normalName(key), value]));
    const name = [...byName].find(([key, value]) => NAME_KEYS.has(key) && typeof value === 'string')?.[1];
    const key = VALUE_KEYS.find((known) => byName.has(known));
    if (typeof name !== 'string' || name === '' || key === undefined || values.has(name)) return undefined;
    values.set(name, byName.get(key));
  }
  return values.size === 0 ? undefined : values;
}

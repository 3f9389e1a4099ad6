import { isObject, type JsonObject } from '../../formats/json/object.js';
import { jsonValues } from '../../formats/json/read.js';
import type { Choice, JsonPath } from '../../formats/json/scanner.js';
import type { ResultsFile } from '../../sources/results-file.js';
import { malformed } from './rows.js';

/** What `jsonValues` is to take of a file: parts are names joined by dots, `*` for any name or index. */
export function partsSelector(parts: readonly string[]): (path: JsonPath) => Choice {
  const wanted = parts.map((part) => part.split('.'));
  return (path) => {
    const near = wanted.filter((part) => path.every((name, i) => part[i] === '*' || part[i] === String(name)));
    if (near.some((part) => part.length <= path.length)) return 'take';
    return near.length > 0 ? 'enter' : 'skip';
  };
}

/**
 * Some parts of a file that is one JSON object, as far as they are there, without the rest of it, which may be
 * conversations of any length.
 *
 * @param parts  names joined by dots, `*` for any name or index
 * @param remedy  for what is not one JSON object
 * @throws UserError for what is not one JSON object
 */
export async function partsOf(file: ResultsFile, parts: readonly string[], remedy?: string): Promise<JsonObject> {
  const select = partsSelector(parts);
  const root: JsonObject = {};
  let isRootObject = false;
  const watched = (path: JsonPath, first: number): Choice => {
    if (path.length === 0) isRootObject = first === 0x7b;
    return select(path);
  };
  for await (const batch of jsonValues(file, watched)) for (const { path, value } of batch) put(root, path, value);
  if (isRootObject) return root;
  throw malformed('it is not the JSON object that the harness writes.', { file: file.path }, remedy);
}

function put(root: object, path: JsonPath, value: unknown): void {
  let node = root;
  for (const [i, name] of path.entries()) {
    const known: unknown = Object.hasOwn(node, name) ? Reflect.get(node, name) : undefined;
    const child: unknown = i === path.length - 1 ? value : (known ?? (typeof path[i + 1] === 'number' ? [] : {}));
    Object.defineProperty(node, name, { value: child, enumerable: true, configurable: true, writable: true });
    if (typeof child !== 'object' || child === null) return;
    node = child;
  }
}

/** The objects of a list that was read in parts; of a list with an item that had none of them, the others. */
export function objectsIn(value: unknown): JsonObject[] {
  return (Array.isArray(value) ? Object.values(value) : []).filter(isObject);
}

/** An object as JSON holds it: no list, and not null. */
export type JsonObject = { readonly [key: string]: unknown };

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of a key that the object has itself: text of a file may name what every object inherits. */
export function field(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** The value at the end of a path of keys of objects and indexes of arrays; undefined where one of them is not there. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((node, name) => {
    if (typeof name === 'number') return Array.isArray(node) ? node[name] : undefined;
    return isObject(node) ? field(node, name) : undefined;
  }, value);
}

/** Whether it is an object that has all of these keys itself. */
export function hasAll(value: unknown, keys: readonly string[]): boolean {
  return isObject(value) && keys.every((key) => Object.hasOwn(value, key));
}

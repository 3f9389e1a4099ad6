/** The value at a path in parsed JSON; undefined where the path ends early. */
export function valueAt(value: unknown, ...path: readonly string[]): unknown {
  let here = value;
  for (const key of path) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = (here as Record<string, unknown>)[key];
  }
  return here;
}

/** What ids and numbers of GitHub are. */
export function isPositiveInteger(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0;
}

export function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

import { UserError, type Place } from '../../base/errors.js';
import { isObject } from '../../formats/json/object.js';

/** Deeper than anything that is written on purpose, and far from where recursion ends. */
const MAX_DEPTH = 200;

/**
 * A value as JSON with its keys in order, so that equal values give equal texts.
 *
 * @throws UserError for a value that is nested too deep
 */
export function stableText(value: unknown, place: Place, depth = 0): string {
  if (depth > MAX_DEPTH) {
    throw new UserError(`a value is nested more than ${MAX_DEPTH} levels deep.`, 'Write it flatter.', place);
  }
  if (Array.isArray(value)) return `[${value.map((item) => stableText(item, place, depth + 1)).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? 'null';
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${stableText(value[key], place, depth + 1)}`).join(',')}}`;
}

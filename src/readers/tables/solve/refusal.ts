import { patternFor } from '../../../base/letters.js';
import { quote } from '../../../base/errors.js';

/** Why tables are not read, and what to do about it. */
export interface Refusal {
  readonly kind: 'refused';
  readonly rule: string;
  readonly remedy: string;
}

export function refuse(rule: string, remedy: string): Refusal {
  return { kind: 'refused', rule, remedy };
}

/**
 * A name from the input as it may stand in a line to paste: as it is where nothing in it could be taken for something
 * else by whoever shows the line, and in quotes otherwise, which `columns` reads too.
 */
export function plain(name: string): string {
  // `{file.2}` is a word of `columns` itself.
  if (/^\{[a-z]+[0-9.:]*\}$/.test(name)) return name;
  const quoted = quote(name);
  return patternFor(name, /^\w[\w .:/|()%+?-]*$/, String.raw`^[\p{L}\p{N}_][\p{L}\p{N} _.:/|()%+?-]*$`).test(name) &&
    quoted.slice(1, -1) === name
    ? name
    : quoted;
}

import { inert } from './invisible.js';
import { withoutTokens } from './secrets.js';

/** Where in the input a fault lies; every part is optional because not every input has lines or columns. */
export interface Place {
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  /** The number of the row, from 1, where lines say nothing. */
  readonly row?: number | undefined;
  readonly column?: string | undefined;
}

/** A line of a file. */
export interface LinePlace extends Place {
  readonly file: string;
  readonly line: number;
}

/**
 * A fault that the reader of the message can remedy: wrong input, wrong usage, wrong settings.
 *
 * The message always has three parts: where (file and line, or the name of the input), what rule was broken by which
 * value, and the remedy. Anything else that is thrown is a defect of this program and keeps its stack.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly place: Place;

  constructor(
    readonly rule: string,
    readonly remedy: string,
    place: Place = {},
  ) {
    super(`${placeText(place)}${rule} ${remedy}`);
    this.place = place;
  }

  /** The same fault at a place that whoever threw it did not know. */
  at(place: Place): UserError {
    return new UserError(this.rule, this.remedy, place);
  }
}

/** More is asked for than memory may hold. Whoever can do without it goes on, and says so. */
export class TooMuchError extends UserError {}

function placeText({ file, line, row, column }: Place): string {
  const where = [file === undefined ? undefined : inert(file), line === undefined ? undefined : String(line)]
    .filter((part) => part !== undefined)
    .join(':');
  const inColumn = column === undefined ? '' : `column ${quote(column)}`;
  const inRow = row === undefined ? '' : `row ${row}`;
  const text = [where, inRow, inColumn].filter((part) => part !== '').join(': ');
  return text === '' ? '' : `${text}: `;
}

const QUOTE_LIMIT = 80;

/**
 * A value from the input as it may stand in a message: JSON-quoted, so that control characters and line ends are
 * visible and inert, without tokens, and cut at 80 characters.
 */
export function quote(value: unknown): string {
  const text = withoutTokens((typeof value === 'string' ? value : textOf(value)).slice(0, 10 * QUOTE_LIMIT));
  const cut = text.length > QUOTE_LIMIT ? `${text.slice(0, QUOTE_LIMIT)}…` : text;
  return inert(JSON.stringify(cut));
}

/** What stands in quotes, as `quote` or JSON writes it; a text without them as it is. */
export function unquoted(text: string): string {
  if (!/^".*"$/s.test(text)) return text;
  try {
    return String(JSON.parse(text));
  } catch {
    return text;
  }
}

/** JSON of a value from a file, which may hold what JSON.stringify throws at: 64-bit integers, ten thousand levels. */
function textOf(value: unknown): string {
  // JSON has no infinity, and would call it null.
  if (typeof value === 'bigint' || typeof value === 'number') return String(value);
  try {
    return (
      JSON.stringify(value, (_key, part: unknown) => (typeof part === 'bigint' ? String(part) : part)) ?? String(value)
    );
  } catch {
    return `(${Array.isArray(value) ? 'array' : typeof value})`;
  }
}

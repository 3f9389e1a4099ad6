import { isUtf8 } from 'node:buffer';
import { MAX_NESTING } from './nesting.js';

/**
 * Parses one JSON value as evaluation harnesses write it.
 *
 * Beyond strict JSON it reads the bare `NaN`, `Infinity` and `-Infinity` of Python's writer, as numbers. Integers
 * beyond 2^53 become strings, so that ids that differ only in their last digits stay different.
 *
 * @throws SyntaxError where the text is not such a value, or not UTF-8
 */
export function parseJson(bytes: Buffer): unknown {
  if (!isUtf8(bytes)) throw new SyntaxError('the text is not UTF-8');
  const text = bytes.toString('utf8');
  if (LONG_INTEGER.test(text)) return parseTolerantly(text);
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!BARE_CONSTANT.test(text)) throw error;
    return parseTolerantly(text);
  }
}

/** An integer of 16 digits or more; long fractions, which fill the logs of some harnesses, are none. */
const LONG_INTEGER = /(?:^|[\s,:[])-?[0-9]{16,}(?![0-9.eE])/;
const BARE_CONSTANT = /NaN|Infinity/;
/** The beginning of a string, or what may have to be marked. */
const TOKENS = /"|-?Infinity|NaN|-?[0-9][0-9.eE+-]*/g;
/** Marks what stood bare in the text; a private-use character, doubled where a string of the data begins with it. */
const MARK = '\ue0b7';
const MARKED = /\ue0b7|\\u[eE]0[bB]7/y;

/**
 * Puts what JSON.parse would refuse or round into marked strings and takes the marks off again.
 *
 * Strings are found by their quotes and not by a pattern, and the result is walked without recursion: both the length
 * of the strings and the depth of the nesting are in the hands of whoever wrote the file.
 */
function parseTolerantly(text: string): unknown {
  const pieces: string[] = [];
  let copied = 0;
  const tokens = new RegExp(TOKENS);
  for (let match = tokens.exec(text); match !== null; match = tokens.exec(text)) {
    const start = match.index;
    const isString = match[0] === '"';
    const end = isString ? endOfString(text, start) : tokens.lastIndex;
    tokens.lastIndex = end;
    const marked = isString ? markString(text, start) : markBare(match[0]);
    if (marked === undefined || isKey(text, end)) continue;
    pieces.push(text.slice(copied, start), marked);
    copied = isString ? start + 1 : end;
  }
  pieces.push(text.slice(copied));
  return unmark(JSON.parse(pieces.join('')));
}

/** Behind the closing quote of the string that opens at `start`, or the end of the text. */
function endOfString(text: string, start: number): number {
  for (let quote = text.indexOf('"', start + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    let slashes = 0;
    while (text[quote - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return quote + 1;
  }
  return text.length;
}

/** The opening quote with a second mark behind it, where the string begins with a mark of its own. */
function markString(text: string, start: number): string | undefined {
  MARKED.lastIndex = start + 1;
  return MARKED.test(text) ? `"${MARK}` : undefined;
}

function markBare(token: string): string | undefined {
  if (token.endsWith('Infinity') || token === 'NaN') return `"${MARK}${token}"`;
  return /^-?[1-9][0-9]{15,}$/.test(token) && !Number.isSafeInteger(Number(token)) ? `"${MARK}=${token}"` : undefined;
}

function isKey(text: string, end: number): boolean {
  let next = end;
  while (' \t\r\n'.includes(text[next] ?? ':')) next += 1;
  return text[next] === ':';
}

function unmark(value: unknown): unknown {
  const root = { value };
  const open: Record<string, unknown>[] = [root];
  for (let container = open.pop(); container !== undefined; container = open.pop()) {
    // Every key is the container's own, so that assigning to `__proto__` does what it says.
    for (const key of Object.keys(container)) {
      const item = container[key];
      if (typeof item === 'string' && item.startsWith(MARK)) container[key] = unmarked(item.slice(MARK.length));
      else if (typeof item === 'object' && item !== null) open.push(item as Record<string, unknown>);
    }
  }
  return root.value;
}

function unmarked(rest: string): string | number {
  if (rest.startsWith(MARK)) return rest;
  return rest.startsWith('=') ? rest.slice(1) : Number(rest);
}

/**
 * As much of a JSON text as there is: where the text is cut, the open strings and pairs are dropped and the open
 * brackets closed; likewise where it is nested deeper than anybody writes. Undefined where not even an opening bracket is there.
 */
export function parseOpening(text: string): unknown {
  /** What closes the containers that are open, the innermost last. */
  const closers: string[] = [];
  let end = 0;
  let isKey = false;
  // Whole strings, the opening quote of one that is cut, punctuation, bare scalars.
  const tokens = /"[^"\\]*(?:\\[^][^"\\]*)*"|"|[{}[\]:,]|[^\s{}[\]:,"]+/g;
  for (let match = tokens.exec(text); match !== null; match = tokens.exec(text)) {
    const token = match[0];
    if (token === '"' || closers.length === MAX_NESTING) break;
    if (token === '{' || token === '[') {
      closers.push(token === '{' ? '}' : ']');
      isKey = token === '{';
      end = tokens.lastIndex;
    } else if (token === '}' || token === ']') {
      closers.pop();
      end = tokens.lastIndex;
      if (closers.length === 0) break;
    } else if (token === ':') {
      isKey = false;
    } else if (token === ',') {
      isKey = closers.at(-1) === '}';
    } else if (!isKey && tokens.lastIndex < text.length) {
      end = tokens.lastIndex;
    }
  }
  if (end === 0) return undefined;
  try {
    return parseJson(Buffer.from(text.slice(0, end) + closers.reverse().join('')));
  } catch {
    return undefined;
  }
}

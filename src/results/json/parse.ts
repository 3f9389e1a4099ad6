import { isUtf8 } from 'node:buffer';

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

const LONG_INTEGER = /[0-9]{16}/;
const BARE_CONSTANT = /NaN|Infinity/;
/** Strings are matched first, so that nothing inside them is touched. */
const TOKENS = /"[^"\\]*(?:\\[^][^"\\]*)*"|-?Infinity|NaN|-?[0-9][0-9.eE+-]*/g;
/** Marks what stood bare in the text; a private-use character, doubled where the data itself begins with it. */
const MARK = '\ue0b7';

function parseTolerantly(text: string): unknown {
  const marked = text.replace(TOKENS, (token) => {
    if (token.startsWith('"')) return token.startsWith(`"${MARK}`) ? `"${MARK}${token.slice(1)}` : token;
    if (token.endsWith('Infinity') || token === 'NaN') return `"${MARK}${token}"`;
    return /^-?[0-9]{16,}$/.test(token) && !Number.isSafeInteger(Number(token)) ? `"${MARK}=${token}"` : token;
  });
  return JSON.parse(marked, (_key, value: unknown) => {
    if (typeof value !== 'string' || !value.startsWith(MARK)) return value;
    const rest = value.slice(MARK.length);
    if (rest.startsWith(MARK)) return rest;
    return rest.startsWith('=') ? rest.slice(1) : Number(rest);
  });
}

/**
 * As much of a JSON text as there is: where the text is cut, the open strings and pairs are dropped and the open
 * brackets closed. Undefined where not even an opening bracket is there.
 */
export function parseOpening(text: string): unknown {
  let closers = '';
  let safeEnd = 0;
  let safeClosers = '';
  let isKey = false;
  // Whole strings, the opening quote of one that is cut, punctuation, bare scalars.
  const tokens = /"[^"\\]*(?:\\[^][^"\\]*)*"|"|[{}[\]:,]|[^\s{}[\]:,"]+/g;
  for (let match = tokens.exec(text); match !== null; match = tokens.exec(text)) {
    const token = match[0];
    const end = tokens.lastIndex;
    if (token === '"') break;
    if (token === '{' || token === '[') {
      closers = (token === '{' ? '}' : ']') + closers;
      isKey = token === '{';
      [safeEnd, safeClosers] = [end, closers];
    } else if (token === '}' || token === ']') {
      closers = closers.slice(1);
      [safeEnd, safeClosers] = [end, closers];
      if (closers === '') break;
    } else if (token === ':') {
      isKey = false;
    } else if (token === ',') {
      isKey = closers.startsWith('}');
    } else if (!isKey && end < text.length) {
      [safeEnd, safeClosers] = [end, closers];
    }
  }
  if (safeEnd === 0) return undefined;
  try {
    return parseJson(Buffer.from(text.slice(0, safeEnd) + safeClosers));
  } catch {
    return undefined;
  }
}

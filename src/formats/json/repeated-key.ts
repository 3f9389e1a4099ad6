import { closingQuote } from './closing-quote.js';

const [QUOTE, COMMA, OPEN_OBJECT, CLOSE_OBJECT, OPEN_ARRAY, CLOSE_ARRAY, NEWLINE] = [
  0x22, 0x2c, 0x7b, 0x7d, 0x5b, 0x5d, 0x0a,
];

/** A key that stands twice in one object, and how many lines below the beginning of the text it does so again. */
export interface RepeatedKey {
  readonly key: string;
  readonly lines: number;
}

/**
 * The first key that an object of a JSON text has twice, in objects that stand at most `levels` deep. JSON leaves open
 * which of the two counts (RFC 8259, section 4), and JSON.parse takes the last without a word.
 */
export function repeatedKey(text: Buffer, levels: number): RepeatedKey | undefined {
  /** The keys of each container that is open; none for a list, and for what is too deep. */
  const open: (Set<string> | undefined)[] = [];
  let isKey = false;
  for (let i = 0; i < text.length; i++) {
    const byte = text[i]!;
    if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
      open.push(byte === OPEN_OBJECT && open.length < levels ? new Set() : undefined);
      isKey = byte === OPEN_OBJECT;
    } else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) open.pop();
    else if (byte === COMMA) isKey = true;
    else if (byte === QUOTE) {
      const quote = closingQuote(text, i + 1);
      const end = quote === -1 ? text.length : quote;
      const keys = isKey ? open.at(-1) : undefined;
      isKey = false;
      if (keys !== undefined) {
        const key = keyOf(text.toString('utf8', i, end + 1));
        if (keys.has(key)) return { key, lines: linesIn(text.subarray(0, i)) };
        keys.add(key);
      }
      i = end;
    }
  }
  return undefined;
}

function keyOf(literal: string): string {
  if (!literal.includes('\\')) return literal.slice(1, -1);
  try {
    return String(JSON.parse(literal));
  } catch {
    return literal; // The parser says what is wrong with it.
  }
}

function linesIn(text: Buffer): number {
  let lines = 0;
  for (let i = text.indexOf(NEWLINE); i !== -1; i = text.indexOf(NEWLINE, i + 1)) lines += 1;
  return lines;
}

import { isUtf8 } from 'node:buffer';
import { closingQuote } from '../../formats/json/closing-quote.js';
import type { AnswerSink } from '../reader.js';
import { AnswerScan } from './answer-scan.js';
import { detailColumns } from './details.js';
import { isPlainText, isSame, KnownCells, MAX_OUTCOMES, outcomeCell } from './known-cells.js';
import { NOT_PLAIN } from './row-scan.js';
import type { LongShape } from './shape.js';

const [QUOTE, COMMA, COLON, BACKSLASH, OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = [
  0x22, 0x2c, 0x3a, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d,
];
const [NEWLINE, RETURN, SPACE, TAB] = [0x0a, 0x0d, 0x20, 0x09];

/** Longer rows are left to the general reader. */
const MAX_ROW = 4 * 1024 * 1024;
/** Deeper values are left to the general reader. */
const MAX_DEPTH = 64;

type Kind = 'absent' | 'text' | 'scalar';

/**
 * Reads JSON lines of a long table straight from the bytes: of each object the id, the name and the outcome, in ASCII
 * without escapes, and the details that are wanted; all other values are passed over. No object is made for a row. The general reader reads such a file
 * too, and a property test holds the two equal.
 */
export class JsonScan extends AnswerScan {
  private readonly keys: readonly Buffer[];
  /** What the values are that are used; `at` has texts without their quotes. */
  private readonly kinds: Kind[];
  private readonly scalars: KnownCells<number>;
  /** Where reading of the row has come to. */
  private i = 0;
  private isAscii = true;
  /** Where the line ends; searched for only where values are passed over without a look at what is in them. */
  private lineEnd = -1;

  /**
   * @param isWordy  rows hold long texts: as in the general reader, only brackets and quotation marks are looked at in
   *   what is passed over. Otherwise that is checked to be JSON
   */
  constructor(
    sink: AnswerSink,
    shape: LongShape,
    columns: readonly string[],
    modelOfFile: string,
    private readonly isWordy = false,
    details = false,
  ) {
    super(sink, shape, modelOfFile, MAX_ROW, false, details);
    const { query, model, outcome, spelling } = shape;
    const names = [columns[query.column]!, model === undefined ? '' : columns[model]!, columns[outcome]!];
    this.keys = [...names, ...this.beside.map((column) => columns[column]!)].map((name) => Buffer.from(name));
    this.kinds = this.keys.map(() => 'absent');
    this.scalars = new KnownCells((text) => outcomeCell(spelling.read(JSON.parse(text))), MAX_OUTCOMES);
  }

  /** Whether what is used of the table are keys of the rows themselves. */
  static suits({ query, model, outcome, other }: LongShape, columns: readonly string[], details: boolean): boolean {
    const used = [
      query.column,
      outcome,
      ...(model === undefined ? [] : [model]),
      ...(details ? detailColumns(other) : []),
    ];
    return used.every((column) => !columns[column]!.includes('.'));
  }

  protected row(bytes: Buffer, start: number): number {
    if (this.isWordy) this.lineEnd = bytes.indexOf(NEWLINE, start);
    if (!this.object(bytes, start) || (!this.isAscii && !isUtf8(bytes.subarray(start, this.i)))) return NOT_PLAIN;
    const { at, kinds } = this;
    if (!this.isName(bytes, 0) || (this.namesModel && !this.isName(bytes, 1))) return NOT_PLAIN;
    const outcomes = kinds[2] === 'text' ? this.outcomes : kinds[2] === 'scalar' ? this.scalars : undefined;
    const cell = outcomes?.of(bytes, at[4]!, at[5]!);
    if (cell === undefined) return NOT_PLAIN;
    // A number ends in a digit, and so names no total.
    return this.give(bytes, cell, this.i + 1);
  }

  protected cellAt(bytes: Buffer, place: number): unknown {
    const [start, end] = [this.at[2 * place]!, this.at[2 * place + 1]!];
    if (this.kinds[place] === 'absent') return undefined;
    if (this.kinds[place] === 'scalar') return JSON.parse(bytes.toString('latin1', start, end));
    const text = bytes.toString('utf8', start, end);
    return text.includes('\\') ? JSON.parse(`"${text}"`) : text;
  }

  /** Whether a used value is a plain text, or a whole number that is written as it is shown. */
  private isName(bytes: Buffer, role: number): boolean {
    const [start, end] = [this.at[2 * role]!, this.at[2 * role + 1]!];
    if (this.kinds[role] === 'text') return start < end && isPlainText(bytes, start, end);
    return this.kinds[role] === 'scalar' && isWholeNumber(bytes, start, end);
  }

  /**
   * Reads the object of a line and goes to the end of the line; false where it is anything else, or not plain. No value
   * is taken beyond the line end.
   */
  private object(bytes: Buffer, start: number): boolean {
    const { kinds } = this;
    kinds.fill('absent');
    this.isAscii = true;
    this.i = start;
    if (bytes[this.i] !== OPEN) return false;
    this.i += 1;
    for (let isFirst = true; ; isFirst = false) {
      this.space(bytes);
      if (isFirst && bytes[this.i] === CLOSE) break;
      if (!this.member(bytes)) return false;
      this.space(bytes);
      if (bytes[this.i] === CLOSE) break;
      if (bytes[this.i] !== COMMA) return false;
      this.i += 1;
    }
    this.i += 1;
    this.space(bytes);
    return bytes[this.i] === NEWLINE;
  }

  /** A key and its value. */
  private member(bytes: Buffer): boolean {
    const keyStart = this.i + 1;
    if (bytes[this.i] !== QUOTE) return false;
    if (!this.text(bytes, true)) return false;
    const role = this.roleOf(bytes, keyStart, this.i - 1);
    this.space(bytes);
    if (bytes[this.i] !== COLON) return false;
    this.i += 1;
    this.space(bytes);
    const start = this.i;
    const first = bytes[start]!;
    const isText = first === QUOTE;
    const isNested = first === OPEN || first === OPEN_LIST;
    if (role === -1 && this.isWordy && (isText || isNested)) return this.passed(bytes);
    if (!(isNested ? this.nested(bytes) : isText ? this.text(bytes, role >= 0 && role < 3) : this.scalar(bytes)))
      return false;
    if (role === -1) return true;
    // The last of two values with one key counts; and an object or a list is no plain value.
    if (this.kinds[role] !== 'absent' || isNested) return false;
    this.kinds[role] = isText ? 'text' : 'scalar';
    this.at[2 * role] = isText ? start + 1 : start;
    this.at[2 * role + 1] = isText ? this.i - 1 : this.i;
    return true;
  }

  private roleOf(bytes: Buffer, start: number, end: number): number {
    for (let role = 0; role < this.keys.length; role++) {
      const key = this.keys[role]!;
      if (key.length > 0 && isSame(key, bytes, start, end)) return role;
    }
    return -1;
  }

  /** Goes over a text, an object or a list by its quotation marks and brackets alone. */
  private passed(bytes: Buffer): boolean {
    const end = this.lineEnd;
    let i = this.i;
    for (let depth = 0; i < end; i++) {
      const byte = bytes[i]!;
      if (byte === QUOTE) {
        i = closingQuote(bytes, i + 1);
        if (i === -1) return false;
      } else if (byte === OPEN || byte === OPEN_LIST) depth += 1;
      else if (byte === CLOSE || byte === CLOSE_LIST) depth -= 1;
      if (depth === 0) break;
    }
    this.i = i + 1;
    return i < end;
  }

  /** Goes over an object or a list, with all that is in it. */
  private nested(bytes: Buffer): boolean {
    // The closing brackets that are still to come, and whether a key has to come next.
    const open: number[] = [];
    for (;;) {
      this.space(bytes);
      const byte = bytes[this.i]!;
      if (byte === OPEN || byte === OPEN_LIST) {
        const close = byte === OPEN ? CLOSE : CLOSE_LIST;
        this.i += 1;
        this.space(bytes);
        if (bytes[this.i] === close) this.i += 1;
        else {
          if (open.push(close) > MAX_DEPTH) return false;
          if (close === CLOSE && !this.key(bytes)) return false;
          continue;
        }
      } else if (byte === QUOTE ? !this.text(bytes, false) : !this.scalar(bytes)) return false;
      // What may follow a value: the end of what it is in, or the next one.
      for (;;) {
        if (open.length === 0) return true;
        this.space(bytes);
        const close = open.at(-1)!;
        if (bytes[this.i] === close) {
          open.pop();
          this.i += 1;
          continue;
        }
        if (bytes[this.i] !== COMMA) return false;
        this.i += 1;
        if (close === CLOSE) {
          this.space(bytes);
          if (!this.key(bytes)) return false;
        }
        break;
      }
    }
  }

  private key(bytes: Buffer): boolean {
    if (bytes[this.i] !== QUOTE || !this.text(bytes, false)) return false;
    this.space(bytes);
    if (bytes[this.i] !== COLON) return false;
    this.i += 1;
    return true;
  }

  /** Goes over a text; where it `isPlain` it must have no escapes. */
  private text(bytes: Buffer, isPlain: boolean): boolean {
    let i = this.i + 1;
    for (; ; i++) {
      const byte = bytes[i]!;
      if (byte === QUOTE) break;
      if (byte < SPACE) return false;
      if (byte >= 0x80) this.isAscii = false;
      if (byte === BACKSLASH) {
        if (isPlain) return false;
        i += 1;
        const escaped = bytes[i]!;
        if (escaped === 0x75) {
          for (let digit = 0; digit < 4; digit++) if (!isHexadecimal(bytes[++i]!)) return false;
        } else if (!ESCAPES.includes(escaped)) return false;
      }
    }
    this.i = i + 1;
    return true;
  }

  private scalar(bytes: Buffer): boolean {
    const start = this.i;
    let i = start;
    while (IN_SCALAR[bytes[i]!] === 1) i += 1;
    this.i = i;
    if (i === start || i - start > 40) return false;
    const first = bytes[start]!;
    if (first === 0x74) return isWord(bytes, start, i, 'true');
    if (first === 0x66) return isWord(bytes, start, i, 'false');
    if (first === 0x6e) return isWord(bytes, start, i, 'null');
    return isNumber(bytes, start, i);
  }

  private space(bytes: Buffer): void {
    for (;;) {
      const byte = bytes[this.i];
      if (byte !== SPACE && byte !== TAB && byte !== RETURN) return;
      this.i += 1;
    }
  }
}

const ESCAPES = [...'"\\/bfnrt'].map((letter) => letter.charCodeAt(0));
const IN_SCALAR = new Uint8Array(256);
for (const letter of '0123456789+-.eEtrufalsn') IN_SCALAR[letter.charCodeAt(0)] = 1;

function isHexadecimal(byte: number): boolean {
  return (byte >= 0x30 && byte <= 0x39) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66);
}

function isWord(bytes: Buffer, start: number, end: number, word: string): boolean {
  if (end - start !== word.length) return false;
  for (let i = 0; i < word.length; i++) if (bytes[start + i] !== word.charCodeAt(i)) return false;
  return true;
}

const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;

/** A number of JSON of at most 15 digits before its point: what is longer is kept as a text by the general reader. */
function isNumber(bytes: Buffer, start: number, end: number): boolean {
  let i = bytes[start] === 0x2d ? start + 1 : start;
  const whole = i;
  while (i < end && isDigit(bytes[i]!)) i += 1;
  if (i === whole || i - whole > 15 || (bytes[whole] === 0x30 && i - whole > 1)) return false;
  if (bytes[i] === 0x2e && i < end) {
    const fraction = ++i;
    while (i < end && isDigit(bytes[i]!)) i += 1;
    if (i === fraction) return false;
  }
  if (i < end && (bytes[i]! | 0x20) === 0x65) {
    i += 1;
    if (bytes[i] === 0x2b || bytes[i] === 0x2d) i += 1;
    const exponent = i;
    while (i < end && isDigit(bytes[i]!)) i += 1;
    if (i === exponent) return false;
  }
  return i === end;
}

/** A number that is written as it is shown: digits alone. */
function isWholeNumber(bytes: Buffer, start: number, end: number): boolean {
  if (end - start > 15 || (bytes[start] === 0x30 && end - start > 1)) return false;
  for (let i = start; i < end; i++) if (!isDigit(bytes[i]!)) return false;
  return start < end;
}

import { isUtf8 } from 'node:buffer';
import { quote } from '../../base/errors.js';
import { integer } from '../../base/numbers.js';
import { closingQuote, isEscaped } from './closing-quote.js';
import { MAX_NESTING } from './nesting.js';

const MiB = 2 ** 20;

/** What to do with a JSON value when its first byte is seen: hand it over whole, go inside it, or pass over it. */
export type Choice = 'take' | 'enter' | 'skip';

export type JsonPath = readonly (string | number)[];

export interface JsonHandler {
  /**
   * Asked for the root values (path []) and for every value inside an entered one, with the value's first byte. The
   * path is reused: copy to keep.
   */
  select(path: JsonPath, first: number): Choice;
  /** A taken value: its bytes, and the line (from 1) on which it begins. */
  value(path: JsonPath, bytes: Buffer, line: number): void;
  /** An entered object or array has ended. */
  leave?(path: JsonPath, line: number): void;
}

/** The bytes are not JSON; `line` is where that was seen. */
export class JsonSyntaxError extends Error {
  constructor(
    message: string,
    readonly line: number,
  ) {
    super(message);
  }
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const NEWLINE = 0x0a;
const [OPEN_OBJECT, CLOSE_OBJECT, OPEN_ARRAY, CLOSE_ARRAY] = [0x7b, 0x7d, 0x5b, 0x5d];
const [COMMA, COLON] = [0x2c, 0x3a];
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/**
 * Finds values in a stream of JSON text without building the rest: files of any size, one value or many after each
 * other (JSON lines), in constant memory apart from the values that are taken. A byte order mark is passed over.
 *
 * What is passed over is only checked for balanced brackets and whole strings; what is taken is parsed by its receiver.
 */
export class JsonScanner {
  /** Values seen at the root, complete ones. */
  roots = 0;
  /** The line reached. */
  get lines(): number {
    return this.line;
  }
  /** The line on which the value that is being taken or passed over begins, undefined between values. */
  get openSince(): number | undefined {
    return this.mode === undefined ? undefined : this.startLine;
  }
  /** How many bytes of a byte order mark have been seen; 3 once anything else has. */
  private markBytes = 0;
  private readonly path: (string | number)[] = [];
  /** For each entered container: whether it is an array. */
  private readonly arrays: boolean[] = [];
  /** What may come next inside the entered container. */
  private expecting: 'value' | 'first' | 'key' | 'colon' | 'comma' = 'value';
  /** The value being taken or passed over, if any. */
  private mode: 'take' | 'skip' | 'key' | undefined;
  private depth = 0;
  private scalar = false;
  private inString = false;
  private escaped = false;
  private parts: Buffer[] = [];
  private size = 0;
  private startLine = 1;
  /** A line end of the chunk, with none between it and where it was looked for; the end of the chunk. */
  private newline = -1;

  constructor(
    private readonly handler: JsonHandler,
    /** Longest value that may be taken, in bytes: as text and as a value it is in memory several times. */
    private readonly limit = 128 * MiB,
    /** The line on which the text begins. */
    private line = 1,
  ) {
    // A mark stands at the beginning of a file, and not where a file is read on from.
    if (line > 1) this.markBytes = BYTE_ORDER_MARK.length;
  }

  write(chunk: Buffer): void {
    this.newline = -1;
    let i = 0;
    while (i < chunk.length && this.markBytes < 3) {
      if (chunk[i] === BYTE_ORDER_MARK[this.markBytes]) [i, this.markBytes] = [i + 1, this.markBytes + 1];
      else this.markBytes = 3;
    }
    while (i < chunk.length) i = this.mode === undefined ? this.between(chunk, i) : this.inside(chunk, i);
  }

  /** Ends the input. True when it ended between values, false when it was cut inside one. */
  end(): boolean {
    if (this.mode !== undefined && this.scalar && this.arrays.length === 0) this.finish(Buffer.alloc(0));
    return this.mode === undefined && this.arrays.length === 0;
  }

  /** Punctuation and white space between values. */
  private between(chunk: Buffer, i: number): number {
    const byte = chunk[i]!;
    if (byte === NEWLINE) this.line += 1;
    if (byte === NEWLINE || byte === 0x20 || byte === 0x0d || byte === 0x09) return i + 1;
    if (this.arrays.length === 0) return this.startValue(byte, i);
    const isArray = this.arrays[this.arrays.length - 1]!;
    const mayClose = this.expecting === 'first' || this.expecting === 'comma';
    if (mayClose && byte === (isArray ? CLOSE_ARRAY : CLOSE_OBJECT)) {
      this.leave();
    } else if (this.expecting === 'comma' && byte === COMMA) {
      if (isArray) this.path[this.path.length - 1] = (this.path[this.path.length - 1] as number) + 1;
      this.expecting = isArray ? 'value' : 'key';
    } else if (this.expecting === 'colon' && byte === COLON) {
      this.expecting = 'value';
    } else if (this.expecting === 'value' || (this.expecting === 'first' && isArray)) {
      return this.startValue(byte, i);
    } else if (byte === QUOTE && (this.expecting === 'key' || this.expecting === 'first')) {
      this.begin('key');
    } else {
      throw new JsonSyntaxError(`unexpected ${quote(String.fromCharCode(byte))}`, this.line);
    }
    return this.mode === 'key' ? i : i + 1;
  }

  private startValue(byte: number, i: number): number {
    if (byte === COMMA || byte === COLON || byte === CLOSE_ARRAY || byte === CLOSE_OBJECT) {
      throw new JsonSyntaxError(`unexpected ${quote(String.fromCharCode(byte))}`, this.line);
    }
    const choice = this.handler.select(this.path, byte);
    if (choice === 'enter' && (byte === OPEN_OBJECT || byte === OPEN_ARRAY)) {
      const isArray = byte === OPEN_ARRAY;
      this.arrays.push(isArray);
      this.path.push(isArray ? 0 : '');
      this.expecting = 'first';
      return i + 1;
    }
    // A scalar where an object was hoped for is handed over: the receiver knows what to say of it.
    this.begin(choice === 'skip' ? 'skip' : 'take');
    return i;
  }

  private begin(mode: 'take' | 'skip' | 'key'): void {
    this.mode = mode;
    this.depth = 0;
    this.scalar = false;
    this.startLine = this.line;
  }

  /** Goes through the current value from `start`; returns where the value or the chunk ends. */
  private inside(chunk: Buffer, start: number): number {
    let i = start;
    while (i < chunk.length) {
      if (this.inString) {
        i = this.throughString(chunk, i);
        if (this.inString) break;
        if (this.depth === 0) return this.finish(chunk.subarray(start, i), i);
        continue;
      }
      const byte = chunk[i]!;
      if (byte === QUOTE) {
        if (this.scalar) throw new JsonSyntaxError('unexpected quote', this.line);
        this.inString = true;
        i += 1;
      } else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
        this.depth += 1;
        if (this.depth > MAX_NESTING && this.mode === 'take') {
          throw new JsonSyntaxError(`a value is nested more than ${integer(MAX_NESTING)} levels deep`, this.line);
        }
        i += 1;
      } else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) {
        if (this.depth === 0) return this.finish(chunk.subarray(start, i), i);
        this.depth -= 1;
        i += 1;
        if (this.depth === 0) return this.finish(chunk.subarray(start, i), i);
      } else if (this.depth === 0) {
        const ends = byte === COMMA || byte === NEWLINE || byte === 0x20 || byte === 0x0d || byte === 0x09;
        if (ends) return this.finish(chunk.subarray(start, i), i);
        this.scalar = true;
        i += 1;
      } else {
        if (byte === NEWLINE) this.line += 1;
        i += 1;
      }
    }
    this.keep(chunk.subarray(start));
    return chunk.length;
  }

  /**
   * From inside a string to behind its closing quote, or to the end of the chunk.
   *
   * JSON has no line ends inside strings. Were they let through, a line that was cut inside a string would swallow all
   * that follow it.
   */
  private throughString(chunk: Buffer, start: number): number {
    // The one before this chunk may have ended in a backslash.
    const from = this.escaped && chunk[start] !== NEWLINE ? start + 1 : start;
    const quote = closingQuote(chunk, from);
    const end = quote === -1 ? chunk.length : quote;
    if (this.newlineFrom(chunk, start) < end)
      throw new JsonSyntaxError('a string is not closed at the end of its line', this.line);
    this.inString = quote === -1;
    this.escaped = quote === -1 && isEscaped(chunk, from, end);
    return quote === -1 ? end : quote + 1;
  }

  /** The first line end from `start` on. What was found is kept: strings are many, and lines may be long. */
  private newlineFrom(chunk: Buffer, start: number): number {
    if (this.newline < start) {
      const found = chunk.indexOf(NEWLINE, start);
      this.newline = found === -1 ? chunk.length : found;
    }
    return this.newline;
  }

  private keep(part: Buffer): void {
    if (this.mode === 'skip' || part.length === 0) return;
    this.grow(part.length);
    // The chunk's memory may be used again by whoever filled it.
    this.parts.push(Buffer.from(part));
  }

  private grow(bytes: number): void {
    this.size += bytes;
    if (this.size > this.limit)
      throw new JsonSyntaxError(
        `one value is longer than ${this.limit < MiB ? `${this.limit} bytes` : `${this.limit / MiB} MiB`}`,
        this.startLine,
      );
  }

  private finish(last: Buffer, next = 0): number {
    const mode = this.mode;
    if (mode !== 'skip') this.grow(last.length);
    this.mode = undefined;
    let bytes = last;
    if (this.parts.length > 0) {
      bytes = Buffer.concat([...this.parts, last]);
      this.parts = [];
    }
    this.size = 0;
    if (mode === 'key') {
      this.path[this.path.length - 1] = keyText(bytes, this.startLine);
      this.expecting = 'colon';
      return next;
    }
    if (mode === 'take') this.handler.value(this.path, bytes, this.startLine);
    this.ended();
    return next;
  }

  private leave(): void {
    this.arrays.pop();
    this.path.pop();
    this.handler.leave?.(this.path, this.line);
    this.ended();
  }

  private ended(): void {
    this.expecting = 'comma';
    if (this.arrays.length === 0) this.roots += 1;
  }
}

function keyText(bytes: Buffer, line: number): string {
  if (!isUtf8(bytes)) throw new JsonSyntaxError('a key is not UTF-8', line);
  if (!bytes.includes(BACKSLASH)) return bytes.toString('utf8', 1, bytes.length - 1);
  try {
    return JSON.parse(bytes.toString('utf8')) as string;
  } catch {
    throw new JsonSyntaxError('a key with a broken escape', line);
  }
}

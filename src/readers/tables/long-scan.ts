import { CELL, type AnswerSink } from '../reader.js';
import type { Result } from '../record.js';
import { RowScan } from './row-scan.js';
import type { LongShape } from './shape.js';
import { isTotalName } from './totals.js';

const [NEWLINE, RETURN, QUOTE, APOSTROPHE, SPACE, LAST_ASCII] = [0x0a, 0x0d, 0x22, 0x27, 0x20, 0x7e];

/** Distinct texts of outcomes that are remembered; a column with more of them holds scores. */
const MAX_OUTCOMES = 32;
/** Rows are plain up to this length, the columns that are passed over among them. */
const MAX_ROW = 1024 * 1024;

/**
 * Reads long tables of plain cells straight from the bytes: unquoted ASCII ids, names and outcomes, and whatever stands in
 * the columns that are not used. No object is made for a row, and a text only for what has not been seen before. The
 * general reader reads such a file too, and a property test holds the two equal.
 */
export class LongScan extends RowScan {
  /** Where the cells of the row begin and end that are used: query, model, outcome. */
  private readonly at = new Int32Array(6);
  /** For each column which of these it is, or -1. */
  private readonly used: Int8Array;
  private readonly delimiter: number;
  private readonly models: Cells<number>;
  private readonly outcomes: Cells<number>;
  private readonly model: number;

  constructor(
    private readonly sink: AnswerSink,
    { query, model, outcome, spelling }: LongShape,
    private readonly columns: number,
    delimiter: string,
    modelOfFile: string,
  ) {
    super(MAX_ROW);
    this.delimiter = delimiter.charCodeAt(0);
    this.used = new Int8Array(columns).fill(-1);
    this.used[query.column] = 0;
    if (model !== undefined) this.used[model] = 1;
    this.used[outcome] = 2;
    this.model = model === undefined ? sink.model(modelOfFile) : -1;
    this.models = new Cells((name) => sink.model(name), Infinity);
    this.outcomes = new Cells((text) => cellOf(spelling.read(text)), MAX_OUTCOMES);
  }

  /** Whether nothing else of the table is used than a query, a model and an outcome. */
  static suits({ query, other, compare, only }: LongShape, delimiter: string): boolean {
    return !query.isText && other.size === 0 && compare === undefined && only === undefined && delimiter.length === 1;
  }

  protected row(bytes: Buffer, start: number): number {
    const next = this.split(bytes, start);
    if (next <= 0) return next;
    const { at } = this;
    for (let i = 0; i < 6; i += 2) if (!isPlainCell(bytes, at[i]!, at[i + 1]!)) return this.stop();
    const cell = this.outcomes.of(bytes, at[4]!, at[5]!);
    if (cell === undefined || at[0] === at[1]) return this.stop();
    if (this.model === -1 && at[2] === at[3]) return this.stop();
    if (mayBeTotal(bytes, at[0]!, at[1]!) && isTotalName(bytes.toString('latin1', at[0], at[1]))) return this.stop();
    const model = this.model === -1 ? this.models.of(bytes, at[2]!, at[3]!)! : this.model;
    this.sink.row(bytes, at[0]!, at[1]!, model, cell, this.line);
    return next;
  }

  /** Finds the cells of a row; returns where the next row begins, or -1. */
  private split(bytes: Buffer, start: number): number {
    const { at, used, delimiter, columns } = this;
    const length = bytes.length;
    let i = start;
    for (let column = 0; column < columns; column++) {
      const begin = i;
      for (; i < length; i++) {
        const byte = bytes[i]!;
        if (byte === delimiter || byte === NEWLINE) break;
        if (byte === QUOTE || (byte === RETURN && i + 1 < length && bytes[i + 1] !== NEWLINE)) return this.stop();
      }
      if (i === length) return this.wait(length - start);
      const isLast = column === columns - 1;
      if ((bytes[i] === NEWLINE) !== isLast) return this.stop();
      const role = used[column]!;
      if (role !== -1) {
        at[2 * role] = begin;
        at[2 * role + 1] = isLast && i > begin && bytes[i - 1] === RETURN ? i - 1 : i;
      }
      i += 1;
    }
    return i;
  }
}

/** ASCII without white space around it, and without a guard against spreadsheets before it. */
function isPlainCell(bytes: Buffer, start: number, end: number): boolean {
  if (start === end) return true;
  if (bytes[start]! <= SPACE || bytes[end - 1]! <= SPACE || bytes[start] === APOSTROPHE) return false;
  for (let i = start; i < end; i++) if (bytes[i]! > LAST_ASCII || bytes[i]! < SPACE) return false;
  return true;
}

/** Names of totals end in a letter, a full stop or a colon; most ids end in a digit. */
function mayBeTotal(bytes: Buffer, start: number, end: number): boolean {
  const last = bytes[end - 1]!;
  return end - start < 20 && (last < 0x30 || last > 0x39);
}

/** A CELL code; undefined for whatever is neither right, wrong nor missing. */
function cellOf(result: Result | undefined): number | undefined {
  if (result === true || result === 1) return CELL.right;
  if (result === false || result === 0) return CELL.wrong;
  return result === 'missing' ? CELL.missing : undefined;
}

/** Remembers what the texts of a column mean by their bytes. */
class Cells<T> {
  private readonly texts = new Map<string, T | undefined>();
  /** By a hash of the bytes; what collides is looked up by its text. */
  private readonly recent: ({ readonly bytes: Buffer; readonly value: T | undefined } | undefined)[] = [];

  constructor(
    private readonly read: (text: string) => T | undefined,
    private readonly most: number,
  ) {}

  of(bytes: Buffer, start: number, end: number): T | undefined {
    let hash = end - start;
    for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + bytes[i]!) | 0;
    const slot = (hash ^ (hash >>> 11)) & 1023;
    const entry = this.recent[slot];
    if (entry !== undefined && isSame(entry.bytes, bytes, start, end)) return entry.value;
    const text = bytes.toString('latin1', start, end);
    let value = this.texts.get(text);
    if (value === undefined && !this.texts.has(text)) {
      if (this.texts.size >= this.most) return undefined;
      value = this.read(text);
      this.texts.set(text, value);
    }
    this.recent[slot] = { bytes: Buffer.from(bytes.subarray(start, end)), value };
    return value;
  }
}

function isSame(known: Buffer, bytes: Buffer, start: number, end: number): boolean {
  if (known.length !== end - start) return false;
  for (let i = 0; i < known.length; i++) if (known[i] !== bytes[start + i]) return false;
  return true;
}

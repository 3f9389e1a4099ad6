import type { AnswerSink } from '../reader.js';
import { AnswerScan } from './answer-scan.js';
import { isPlainText } from './known-cells.js';
import type { LongShape } from './shape.js';

const [NEWLINE, RETURN, QUOTE, APOSTROPHE] = [0x0a, 0x0d, 0x22, 0x27];

/** Rows are plain up to this length, the columns that are passed over among them. */
const MAX_ROW = 1024 * 1024;

/**
 * Reads long tables of plain cells straight from the bytes: unquoted ASCII ids, names and outcomes, and whatever stands in
 * the columns that are not used. No object is made for a row, and a text only for what has not been seen before. The
 * general reader reads such a file too, and a property test holds the two equal.
 */
export class LongScan extends AnswerScan {
  /** For each column which of the cells in `at` it is, or -1. */
  private readonly used: Int8Array;
  private readonly delimiter: number;

  constructor(
    sink: AnswerSink,
    shape: LongShape,
    private readonly columns: number,
    delimiter: string,
    modelOfFile: string,
  ) {
    super(sink, shape, modelOfFile, MAX_ROW, true);
    const { query, model, outcome } = shape;
    this.delimiter = delimiter.charCodeAt(0);
    this.used = new Int8Array(columns).fill(-1);
    this.used[query.column] = 0;
    if (model !== undefined) this.used[model] = 1;
    this.used[outcome] = 2;
  }

  protected row(bytes: Buffer, start: number): number {
    const next = this.split(bytes, start);
    if (next <= 0) return next;
    const { at } = this;
    for (let i = 0; i < 6; i += 2) {
      // A guard against spreadsheets is taken off by the general reader.
      if (bytes[at[i]!] === APOSTROPHE || !isPlainText(bytes, at[i]!, at[i + 1]!)) return this.stop();
    }
    const cell = this.outcomes.of(bytes, at[4]!, at[5]!);
    if (cell === undefined || at[0] === at[1]) return this.stop();
    if (this.namesModel && at[2] === at[3]) return this.stop();
    return this.give(bytes, cell, next);
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

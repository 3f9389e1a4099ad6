import type { AnswerSink } from '../reader.js';
import { AnswerScan } from './answer-scan.js';
import { NOT_PLAIN } from './row-scan.js';
import type { LongShape } from './shape.js';

const [NEWLINE, RETURN, SPACE, QUOTE, APOSTROPHE] = [0x0a, 0x0d, 0x20, 0x22, 0x27];
const [PLAIN, END, ODD] = [0, 1, 2];

/** Rows are plain up to this length, the columns that are passed over among them. */
const MAX_ROW = 1024 * 1024;

/**
 * Reads long tables of plain cells straight from the bytes: unquoted ASCII ids, names and outcomes, and whatever stands in
 * the columns that are not used. No object is made for a row without details, and a text only for what has not been seen before. The
 * general reader reads such a file too, and a property test holds the two equal.
 */
export class LongScan extends AnswerScan {
  /** For each column which of the cells in `at` it is, or -1. */
  private readonly used: Int8Array;
  private readonly kinds: Uint8Array;

  constructor(
    sink: AnswerSink,
    shape: LongShape,
    private readonly columns: number,
    delimiter: string,
    modelOfFile: string,
    details = false,
  ) {
    super(sink, shape, modelOfFile, MAX_ROW, true, details);
    const { query, model, outcome } = shape;
    this.kinds = kindsOf(delimiter.charCodeAt(0));
    this.used = new Int8Array(columns).fill(-1);
    this.used[query.column] = 0;
    if (model !== undefined) this.used[model] = 1;
    this.used[outcome] = 2;
    for (const [i, column] of this.beside.entries()) this.used[column] = 3 + i;
  }

  protected cellAt(bytes: Buffer, place: number): string {
    return bytes.toString('latin1', this.at[2 * place], this.at[2 * place + 1]);
  }

  protected row(bytes: Buffer, start: number): number {
    const next = this.split(bytes, start);
    if (next === NOT_PLAIN) return NOT_PLAIN;
    const { at } = this;
    const cell = this.outcomes.of(bytes, at[4]!, at[5]!);
    if (cell === undefined || at[0] === at[1]) return NOT_PLAIN;
    if (this.namesModel && at[2] === at[3]) return NOT_PLAIN;
    return this.give(bytes, cell, next);
  }

  /** Finds the cells of a row; returns where the next row begins, or NOT_PLAIN. */
  private split(bytes: Buffer, start: number): number {
    const { at, used, kinds, columns } = this;
    let i = start;
    for (let column = 0; column < columns; column++) {
      const begin = i;
      let isOdd = false;
      for (; ; i++) {
        const kind = kinds[bytes[i]!]!;
        if (kind === PLAIN) continue;
        if (kind === END) break;
        if (kind === QUOTE || (kind === RETURN && bytes[i + 1] !== NEWLINE)) return NOT_PLAIN;
        isOdd ||= kind === ODD;
      }
      const isLast = column === columns - 1;
      if ((bytes[i] === NEWLINE) !== isLast) return NOT_PLAIN;
      const role = used[column]!;
      if (role !== -1) {
        const end = isLast && i > begin && bytes[i - 1] === RETURN ? i - 1 : i;
        // White space around a cell, and a guard against spreadsheets, are taken off by the general reader.
        if (
          isOdd ||
          (begin < end && (bytes[begin] === APOSTROPHE || bytes[begin] === SPACE || bytes[end - 1] === SPACE))
        )
          return NOT_PLAIN;
        at[2 * role] = begin;
        at[2 * role + 1] = end;
      }
      i += 1;
    }
    return i;
  }
}

/** What the bytes of a row are: PLAIN in a cell, END of a cell, ODD (no printable ASCII), or a QUOTE or RETURN. */
function kindsOf(delimiter: number): Uint8Array {
  const kinds = new Uint8Array(256).fill(ODD);
  kinds.fill(PLAIN, SPACE, 0x7f);
  kinds[delimiter] = kinds[NEWLINE] = END;
  kinds[QUOTE] = QUOTE;
  kinds[RETURN] = RETURN;
  return kinds;
}

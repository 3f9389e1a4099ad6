import { CELL, type GridSink } from '../reader.js';
import type { WideShape } from './shape.js';

const [COMMA, NEWLINE, RETURN, ZERO, ONE, QUOTE, APOSTROPHE, SPACE] = [0x2c, 0x0a, 0x0d, 0x30, 0x31, 0x22, 0x27, 0x20];

/** Longer headers are not worth the trouble: what is held is searched anew with every chunk. */
const MAX_HEADER = 1024 * 1024;

/** Where the scan of a plain grid stopped: the bytes from the first row that is not plain, and that row's line. */
export interface Rest {
  readonly bytes: Buffer;
  readonly line: number;
}

/**
 * Reads rows of the form `id,0,1,,1` straight from the bytes: an unquoted ASCII id in the first column, and 0, 1 or
 * nothing in all others. csv-parse reads such a file too, and a property test holds the two equal; this is an order of
 * magnitude faster, which is what a million queries need.
 *
 * The header is passed over where it has no quotes. At the first row of any other form the scan stops for good and
 * gives back what it has not read.
 */
export class GridScan {
  private tail: Buffer = Buffer.alloc(0);
  private readonly cells: Uint8Array;
  private stopped = false;
  /** The line that is read next; the header is the first. */
  private line = 1;

  constructor(
    private readonly grid: GridSink,
    private readonly columns: number,
  ) {
    this.cells = new Uint8Array(columns);
  }

  /** Whether a table can have rows of that form at all. */
  static suits(shape: WideShape, header: readonly string[], delimiter: string): boolean {
    const behindId = shape.models.every(({ column, name }, i) => column === i + 1 && name === header[column]!.trim());
    return (
      delimiter === ',' &&
      shape.query?.column === 0 &&
      !shape.query.isText &&
      shape.task === undefined &&
      shape.compare === undefined &&
      behindId &&
      shape.models.length === header.length - 1
    );
  }

  /** Reads what can be read of a chunk; a Rest is where reading must go on by other means. */
  write(chunk: Buffer): Rest | undefined {
    let bytes = chunk;
    if (this.tail.length > 0) {
      // The row that the chunks cut in two is put together by itself, so that the rest need not be copied.
      const lineEnd = chunk.indexOf(NEWLINE) + 1;
      const row = Buffer.concat([this.tail, chunk.subarray(0, lineEnd)]);
      const end = this.rows(row);
      const left = [row.subarray(end), chunk.subarray(lineEnd)];
      if (this.stopped) return { bytes: Buffer.concat(left), line: this.line };
      bytes = end < row.length || lineEnd === 0 ? Buffer.concat(left) : left[1]!;
    }
    const end = this.rows(bytes);
    if (this.stopped) return { bytes: bytes.subarray(end), line: this.line };
    // A copy: the chunk's memory may be used again.
    this.tail = Buffer.from(bytes.subarray(end));
    return undefined;
  }

  /** The last row may lack its line end; it is given back for the general reader. */
  end(): Rest | undefined {
    return this.tail.length === 0 ? undefined : { bytes: this.tail, line: this.line };
  }

  /** Reads whole rows; returns where the first one begins that is not whole or not plain. */
  private rows(bytes: Buffer): number {
    let start = 0;
    for (;;) {
      const next = this.line === 1 ? this.header(bytes) : this.row(bytes, start);
      if (next <= start) return start;
      start = next;
      this.line += 1;
    }
  }

  /** Passes over the header; returns as `row` does. */
  private header(bytes: Buffer): number {
    const end = bytes.indexOf(NEWLINE);
    const seen = bytes.subarray(0, end === -1 ? bytes.length : end);
    // A blank line before the header, and a carriage return within it, are left to the general reader as well.
    const isPlain = !seen.includes(QUOTE) && seen[0] !== RETURN && end !== 0 && seen.lastIndexOf(RETURN, -2) === -1;
    if (!isPlain || seen.length > MAX_HEADER) return this.stop();
    return end === -1 ? -1 : end + 1;
  }

  /** Reads one row; returns where the next begins, or -1 (not whole, or not plain: then `stopped`). */
  private row(bytes: Buffer, start: number): number {
    const { cells } = this;
    const length = bytes.length;
    let i = start;
    for (; i < length; i++) {
      const byte = bytes[i]!;
      if (byte === COMMA) break;
      if (byte === QUOTE || byte === NEWLINE || byte === RETURN || byte >= 0x80) return this.stop();
    }
    const idEnd = i;
    if (i === length) return this.wait(length - start);
    // White space around an id is taken off, and a guard before it, by the general reader.
    if (idEnd === start || bytes[start] === APOSTROPHE) return this.stop();
    if (bytes[start]! <= SPACE || bytes[idEnd - 1]! <= SPACE) return this.stop();
    const next = this.fullRow(bytes, idEnd) || this.gappyRow(bytes, idEnd, start);
    if (next > 0) this.grid.row(bytes, start, idEnd, cells, this.line);
    return next;
  }

  /** The cells `,0,1,...` and a line end, where none is empty: no branch for each cell. 0 where it is another row. */
  private fullRow(bytes: Buffer, idEnd: number): number {
    const { cells, columns } = this;
    let end = idEnd + 2 * columns;
    if (end + 1 >= bytes.length) return 0;
    let bad = 0;
    for (let column = 0, i = idEnd; column < columns; column++, i += 2) {
      const cell = bytes[i + 1]! ^ ZERO;
      bad |= (bytes[i]! ^ COMMA) | (cell & 0xfe);
      cells[column] = cell;
    }
    if (bad !== 0) return 0;
    if (bytes[end] === RETURN) end += 1;
    return bytes[end] === NEWLINE ? end + 1 : 0;
  }

  /** The same with empty cells. Returns where the next row begins, or -1. */
  private gappyRow(bytes: Buffer, idEnd: number, start: number): number {
    const { cells, columns } = this;
    const length = bytes.length;
    let i = idEnd + 1;
    for (let column = 0; column < columns; column++) {
      if (i + 1 >= length) return this.wait(length - start);
      const byte = bytes[i]!;
      if (byte === ZERO || byte === ONE) {
        cells[column] = byte - ZERO;
        i += 1;
      } else {
        cells[column] = CELL.missing;
      }
      if (column < columns - 1) {
        if (bytes[i] !== COMMA) return this.stop();
        i += 1;
      }
    }
    if (bytes[i] === RETURN) {
      if (i + 1 >= length) return this.wait(length - start);
      i += 1;
    }
    return bytes[i] === NEWLINE ? i + 1 : this.stop();
  }

  private stop(): number {
    this.stopped = true;
    return -1;
  }

  /** Half a row: more bytes are needed, unless the row is so long that it cannot be a plain one. */
  private wait(seen: number): number {
    return seen > 4096 + 2 * this.columns ? this.stop() : -1;
  }
}

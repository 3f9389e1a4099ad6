import { CELL, type GridSink } from '../reader.js';
import type { WideShape } from './shape.js';

const [COMMA, NEWLINE, RETURN, ZERO, ONE, QUOTE, APOSTROPHE] = [0x2c, 0x0a, 0x0d, 0x30, 0x31, 0x22, 0x27];

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
 * At the first row of any other form it stops for good and gives back what it has not read.
 */
export class GridScan {
  private tail: Buffer = Buffer.alloc(0);
  private readonly cells: Uint8Array;
  private stopped = false;

  constructor(
    private readonly grid: GridSink,
    private readonly columns: number,
    private line: number,
  ) {
    this.cells = new Uint8Array(columns);
  }

  /** Whether a table can have rows of that form at all. */
  static suits(shape: WideShape, header: readonly string[], delimiter: string): boolean {
    const behindId = shape.models.every((column, i) => column === i + 1);
    return delimiter === ',' && shape.query?.column === 0 && !shape.query.isText && behindId && shape.models.length === header.length - 1;
  }

  /** Reads what can be read of a chunk; a Rest is where reading must go on by other means. */
  write(chunk: Buffer): Rest | undefined {
    const bytes = this.tail.length === 0 ? chunk : Buffer.concat([this.tail, chunk]);
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
      const next = this.row(bytes, start);
      if (next <= start) return start;
      start = next;
      this.line += 1;
    }
  }

  /** Reads one row; returns where the next begins, or -1 (not whole, or not plain: then `stopped`). */
  private row(bytes: Buffer, start: number): number {
    const { cells, columns } = this;
    const length = bytes.length;
    let i = start;
    for (; i < length; i++) {
      const byte = bytes[i]!;
      if (byte === COMMA) break;
      if (byte === QUOTE || byte === NEWLINE || byte === RETURN || byte >= 0x80) return this.stop();
    }
    const idEnd = i;
    if (i === length) return this.wait(length - start);
    if (idEnd === start || bytes[start] === APOSTROPHE) return this.stop();
    i += 1;
    for (let column = 0; column < columns; column++) {
      if (i + 1 >= length) return this.wait(length - start);
      const byte = bytes[i]!;
      if (byte === ZERO || byte === ONE) {
        cells[column] = byte - ZERO;
        i += 1;
      } else {
        cells[column] = CELL.missing;
      }
      const behind = bytes[i]!;
      if (column < columns - 1) {
        if (behind !== COMMA) return this.stop();
        i += 1;
      }
    }
    if (bytes[i] === RETURN) {
      if (i + 1 >= length) return this.wait(length - start);
      i += 1;
    }
    if (bytes[i] !== NEWLINE) return this.stop();
    this.grid.row(bytes, start, idEnd, cells, this.line);
    return i + 1;
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

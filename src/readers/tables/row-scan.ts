import type { LoggedRows } from './row-log.js';

/** Longer headers are not worth the trouble: what is held is searched anew with every chunk. */
const MAX_HEADER = 1024 * 1024;

const [NEWLINE, RETURN, QUOTE] = [0x0a, 0x0d, 0x22];

/** What a scan returns of a row that is not plain. */
export const NOT_PLAIN = -1;

/** Where a scan stopped: the bytes from the first row that is not plain, and that row's line. */
export interface Rest {
  readonly bytes: Buffer;
  readonly line: number;
}

/**
 * Reads rows straight from the bytes of a file, as long as they are as plain as a scan of its kind takes them: one line each.
 *
 * The header is passed over where it has no quotes. At the first row of any other form the scan stops for good and
 * gives back what it has not read.
 */
export abstract class RowScan {
  /** The beginning of a line that goes on in the next chunk. */
  private tail: Buffer = Buffer.alloc(0);
  /** The line that is read next. */
  line = 1;

  /**
   * @param longest    bytes of a row from which on it cannot be a plain one
   * @param hasHeader  whether the first line is a header
   */
  constructor(
    private readonly longest: number,
    private readonly hasHeader = true,
  ) {}

  /** Reads the row at `start`, whose line ends within the bytes; returns where the next begins, or NOT_PLAIN. */
  protected abstract row(bytes: Buffer, start: number): number;

  /** Gives the rows that another thread has read and logged, as if they were read here, and goes on behind them. */
  abstract replay(rows: LoggedRows): void;

  /** Reads what can be read of a chunk; a Rest is where reading must go on by other means. */
  write(chunk: Buffer): Rest | undefined {
    let start = 0;
    if (this.tail.length > 0) {
      // The row that the chunks cut in two is put together by itself, so that the rest need not be copied.
      start = chunk.indexOf(NEWLINE) + 1;
      const row = Buffer.concat([this.tail, chunk.subarray(0, start === 0 ? chunk.length : start)]);
      if (start === 0) return this.keep(row);
      if (this.lines(row, 0, row.length) < row.length)
        return { bytes: Buffer.concat([row, chunk.subarray(start)]), line: this.line };
    }
    const whole = Math.max(start, chunk.lastIndexOf(NEWLINE) + 1);
    const end = this.lines(chunk, start, whole);
    if (end < whole) return { bytes: chunk.subarray(end), line: this.line };
    // A copy: the chunk's memory may be used again.
    return this.keep(Buffer.from(chunk.subarray(whole)));
  }

  /** The last row may lack its line end; it is given back for the general reader. */
  end(): Rest | undefined {
    return this.tail.length === 0 ? undefined : { bytes: this.tail, line: this.line };
  }

  /** Keeps half a line, unless it is so long that it cannot be a plain one. */
  private keep(tail: Buffer): Rest | undefined {
    if (tail.length > (this.isAtHeader ? MAX_HEADER : this.longest)) return { bytes: tail, line: this.line };
    this.tail = tail;
    return undefined;
  }

  /** Goes on behind lines that were read elsewhere; what was written before ends with a line. */
  pass(lines: number): void {
    this.line += lines;
  }

  /** Reads the rows of `bytes[start, end)`, which are whole lines; returns where the first one begins that is not plain. */
  lines(bytes: Buffer, start: number, end: number): number {
    for (let at = start; at < end; this.line++) {
      const next = this.isAtHeader ? this.header(bytes) : this.row(bytes, at);
      if (next === NOT_PLAIN) return at;
      at = next;
    }
    return end;
  }

  private get isAtHeader(): boolean {
    return this.line === 1 && this.hasHeader;
  }

  /** Passes over the header; returns as `row` does. */
  private header(bytes: Buffer): number {
    const end = bytes.indexOf(NEWLINE);
    const seen = bytes.subarray(0, end);
    // A blank line before the header, and a carriage return within it, are left to the general reader as well.
    const isPlain = !seen.includes(QUOTE) && seen[0] !== RETURN && end !== 0 && seen.lastIndexOf(RETURN, -2) === -1;
    return isPlain && seen.length <= MAX_HEADER ? end + 1 : NOT_PLAIN;
  }
}

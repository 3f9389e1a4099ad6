/** Longer headers are not worth the trouble: what is held is searched anew with every chunk. */
const MAX_HEADER = 1024 * 1024;

const [NEWLINE, RETURN, QUOTE] = [0x0a, 0x0d, 0x22];

/** Where a scan stopped: the bytes from the first row that is not plain, and that row's line. */
export interface Rest {
  readonly bytes: Buffer;
  readonly line: number;
}

/**
 * Reads rows straight from the bytes of a file, as long as they are as plain as a scan of its kind takes them.
 *
 * The header is passed over where it has no quotes. At the first row of any other form the scan stops for good and
 * gives back what it has not read.
 */
export abstract class RowScan {
  private tail: Buffer = Buffer.alloc(0);
  private stopped = false;
  /** The line that is read next. */
  protected line = 1;

  /**
   * @param longest    bytes of a row from which on it cannot be a plain one
   * @param hasHeader  whether the first line is a header
   */
  constructor(
    private readonly longest: number,
    private readonly hasHeader = true,
  ) {}

  /** Reads one row; returns where the next begins, or what `stop` or `wait` return. */
  protected abstract row(bytes: Buffer, start: number): number;

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
      const next = this.line === 1 && this.hasHeader ? this.header(bytes) : this.row(bytes, start);
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

  /** The row is not plain. */
  protected stop(): number {
    this.stopped = true;
    return -1;
  }

  /** Half a row: more bytes are needed, unless the row is so long that it cannot be a plain one. */
  protected wait(seen: number): number {
    return seen > this.longest ? this.stop() : -1;
  }
}

/** A row of csv-parse with `info`. */
export interface ParsedRow {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

/**
 * Lines of the file for the lines of csv-parse, which reports where a row ends and counts carriage returns and line
 * feeds in cells alike, so that a `\r\n` in quotes is two lines to it.
 */
export class LineCount {
  /** What has to be added to the parser's count. */
  private shift: number;
  /** The line behind the last row. */
  next: number;

  constructor(
    firstLine: number,
    private readonly lineEnd: '\n' | '\r',
  ) {
    this.shift = firstLine - 1;
    this.next = firstLine;
  }

  beginningOf({ record, info }: ParsedRow): number {
    let [breaks, others] = [0, 0];
    for (const cell of record) {
      if (!cell.includes('\n') && !cell.includes('\r')) continue;
      for (const char of cell) {
        if (char === this.lineEnd) breaks += 1;
        else if (char === '\n' || char === '\r') others += 1;
      }
    }
    this.shift -= others;
    const end = info.lines + this.shift;
    this.next = end + 1;
    return end - breaks;
  }

  ofFault(error: Error): number {
    return ((error as { lines?: number }).lines ?? 1) + this.shift;
  }
}

import type { RawRow } from './raw-row.js';

/**
 * Splits text without quotes into rows, one a line. Blank lines are passed over.
 *
 * It stops at the first row with a quote and returns the text from there on.
 */
export class PlainLines {
  /** The beginning of a line whose end has not come yet, in pieces. */
  private pieces: string[] = [];
  /** Length of that beginning. */
  held = 0;

  constructor(
    private readonly delimiter: string,
    /** The line that is read next. */
    public line: number,
  ) {}

  /** The whole rows of a piece of text; `rest` is where reading must go on by other means, from `line` on. */
  write(text: string): { rows: RawRow[]; rest: string | undefined } {
    const quote = text.indexOf('"');
    const end = quote === -1 ? text.lastIndexOf('\n') : text.lastIndexOf('\n', quote);
    const rows = end === -1 ? [] : this.rows(this.taken() + text.slice(0, end));
    const behind = text.slice(end + 1);
    if (quote !== -1) return { rows, rest: this.taken() + behind };
    this.pieces.push(behind);
    this.held += behind.length;
    return { rows, rest: undefined };
  }

  /** The last row, where it lacks its line end. */
  end(): RawRow[] {
    return this.rows(this.taken());
  }

  private taken(): string {
    const text = this.pieces.join('');
    this.pieces = [];
    this.held = 0;
    return text;
  }

  private rows(text: string): RawRow[] {
    const rows: RawRow[] = [];
    for (const ended of text.split('\n')) {
      const line = ended.endsWith('\r') ? ended.slice(0, -1) : ended;
      if (line !== '') rows.push({ cells: line.split(this.delimiter), line: this.line });
      this.line += 1;
    }
    return rows;
  }
}

/** Rows that stand on consecutive lines of one file. */
interface Run {
  readonly first: number;
  readonly count: number;
  readonly file: number;
  readonly line: number;
}

/** Where the record of each row stands that was read first: a file, by its number, and a line. */
export class RowPlaces {
  private files = new Int32Array(1024);
  /** 0 where the format has no lines, the row was not stated, or it is in a run. */
  private lines = new Int32Array(1024);
  /** In the order of the rows. */
  private readonly runs: Run[] = [];

  /** States the place of a row; only the first counts. */
  state(row: number, file: number, line: number): void {
    if (row >= this.lines.length) {
      this.files = longer(this.files, row);
      this.lines = longer(this.lines, row);
    }
    if (this.lines[row] !== 0 || this.runWith(row) !== undefined) return;
    this.files[row] = file;
    this.lines[row] = line;
  }

  /** States the places of rows behind all that were stated before, each on the line behind the one before it. */
  stateAll(first: number, count: number, file: number, line: number): void {
    this.runs.push({ first, count, file, line });
  }

  /** Undefined where the row stands on no line. */
  of(row: number): { readonly file: number; readonly line: number } | undefined {
    const line = this.lines[row] ?? 0;
    if (line !== 0) return { file: this.files[row]!, line };
    const run = this.runWith(row);
    return run === undefined ? undefined : { file: run.file, line: run.line + row - run.first };
  }

  private runWith(row: number): Run | undefined {
    let [low, high] = [0, this.runs.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.runs[middle]!.first <= row) low = middle + 1;
      else high = middle;
    }
    const run = this.runs[low - 1];
    return run !== undefined && row < run.first + run.count ? run : undefined;
  }
}

function longer(array: Int32Array, row: number): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(Math.max(row + 1, 2 * array.length));
  grown.set(array);
  return grown;
}

/** Where the record of each row stands that was read first: a file, by its number, and a line. */
export class RowPlaces {
  private files = new Int32Array(1024);
  /** 0 where the format has no lines, or the row was not stated. */
  private lines = new Int32Array(1024);

  /** States the place of a row; only the first counts. */
  state(row: number, file: number, line: number): void {
    this.reach(row);
    if (this.lines[row] !== 0) return;
    this.files[row] = file;
    this.lines[row] = line;
  }

  /** States the places of rows that were not stated before, each on the line behind the one before it. */
  stateAll(first: number, count: number, file: number, line: number): void {
    this.reach(first + count - 1);
    const { lines } = this;
    this.files.fill(file, first, first + count);
    for (let i = 0; i < count; i++) lines[first + i] = line + i;
  }

  private reach(row: number): void {
    if (row < this.lines.length) return;
    this.files = longer(this.files, row);
    this.lines = longer(this.lines, row);
  }

  /** Undefined where the row stands on no line. */
  of(row: number): { readonly file: number; readonly line: number } | undefined {
    const line = this.lines[row] ?? 0;
    return line === 0 ? undefined : { file: this.files[row]!, line };
  }
}

function longer(array: Int32Array, row: number): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(Math.max(row + 1, 2 * array.length));
  grown.set(array);
  return grown;
}

/** A judgment that harnesses append again when an answer is judged again. */
export interface Stamped {
  /** Seconds since 1970 as logged; undefined where the harness did not log it. */
  readonly time: number | undefined;
}

/** Keeps the newest of all rows with one key, over all files; of two of the same time the one that comes later. */
export class Newest<Row extends Stamped> {
  private readonly rows = new Map<string, Row>();

  /** @returns the row that is not kept, if there were two */
  put(key: string, row: Row): Row | undefined {
    const known = this.rows.get(key);
    if (known !== undefined && (known.time ?? -Infinity) > (row.time ?? -Infinity)) return row;
    this.rows.set(key, row);
    return known;
  }

  values(): Iterable<Row> {
    return this.rows.values();
  }
}

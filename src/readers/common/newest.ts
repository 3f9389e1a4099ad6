/** A judgment that harnesses append again when an answer is judged again. */
export interface Stamped {
  /** Seconds since 1970 as logged; undefined where the harness did not log it. */
  readonly time: number | undefined;
}

/** Keeps the newest of all rows of a file with one key; of two of the same time the one that comes later. */
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

/** The time of the last judgment as a date of the run, by key; undefined where some row is not stamped. */
export function lastTimes<Row extends Stamped>(
  rows: Iterable<Row>,
  keyOfRow: (row: Row) => string,
): Map<string, string | undefined> {
  const last = new Map<string, number>();
  for (const row of rows) {
    const key = keyOfRow(row);
    last.set(key, Math.max(last.get(key) ?? -Infinity, row.time ?? NaN));
  }
  const text = (time: number): string | undefined => {
    const date = new Date(1000 * time);
    return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
  };
  return new Map([...last].map(([key, time]) => [key, text(time)]));
}

import type { ResultsFile } from '../../../sources/results-file.js';
import { openParquet, type ParquetFile } from '../../../formats/parquet/open.js';
import type { JsonObject } from '../../../formats/json/object.js';
import { SAMPLE_BYTES, SAMPLE_ROWS, type RowsReading, type Table, type TableRow } from '../table.js';
import { JsonTable } from './json.js';

/** Rows that are looked at however long they are. */
const MIN_ROWS = 20;

/**
 * A Parquet file as a table, nested values in columns by their paths. A small one is held in memory; of a larger one the
 * first rows are looked at, and then only the columns read that are wanted.
 */
export async function parquetTable(file: ResultsFile): Promise<Table | undefined> {
  const parquet = await openParquet(file);
  const { rows, bytes } = parquet.stated;
  const isSmall = rows <= SAMPLE_ROWS && bytes <= SAMPLE_BYTES;
  const most = isSmall
    ? Infinity
    : Math.min(SAMPLE_ROWS, Math.max(MIN_ROWS, Math.floor((SAMPLE_BYTES * rows) / bytes)));
  const held: { row: JsonObject; head: undefined }[] = [];
  for await (const batch of parquet.rows(() => true, most))
    for (const row of batch) held.push({ row: plainValue(row) as JsonObject, head: undefined });
  if (held.length === 0) return undefined;
  const first = new JsonTable(file, held, isSmall, false, 'parquet');
  return isSmall ? first : new ParquetTable(file, parquet, first);
}

/** A file of which the first rows are known. */
class ParquetTable implements Table {
  readonly format = 'parquet';
  readonly isWhole = false;
  readonly hasLines = false;
  readonly notes: readonly string[] = [];
  readonly columns: readonly string[];
  readonly sample: readonly TableRow[];

  constructor(
    readonly file: ResultsFile,
    private readonly parquet: ParquetFile,
    private readonly first: JsonTable,
  ) {
    this.columns = first.columns;
    this.sample = first.sample;
  }

  async *rows({ wanted }: RowsReading = {}): AsyncGenerator<readonly TableRow[]> {
    const keys = wanted === undefined ? undefined : this.first.keysOf(wanted);
    for await (const batch of this.parquet.rows(([key]) => keys === undefined || keys.has(key!)))
      yield batch.map((row) => ({ cells: this.first.cellsOf(plainValue(row) as JsonObject), line: 1 }));
  }
}

/** Integers of 64 bits as numbers where they fit, else as text; dates as text. */
function plainValue(value: unknown): unknown {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(plainValue);
  if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value))
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plainValue(inner)]));
  return value;
}

import type { ResultsFile } from '../../../sources/results-file.js';
import { openParquet } from '../../../formats/parquet/open.js';
import type { JsonObject } from '../../../formats/json/object.js';
import type { Table } from '../table.js';
import { JsonTable } from './json.js';

/** A Parquet file as a table, nested values in columns by their paths; it is held in memory, within the bounds of the file reader. */
export async function parquetTable(file: ResultsFile): Promise<Table | undefined> {
  const { rows } = await openParquet(file);
  const held: { row: JsonObject; head: undefined }[] = [];
  for await (const batch of rows(() => true))
    for (const row of batch) held.push({ row: plainRow(row as JsonObject), head: undefined });
  return held.length === 0 ? undefined : new JsonTable(file, held, true, false, 'parquet');
}

/** Integers of 64 bits as numbers where they fit, else as text; dates as text. */
function plainRow(row: JsonObject): JsonObject {
  return plainValue(row) as JsonObject;
}

function plainValue(value: unknown): unknown {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(plainValue);
  if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value))
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plainValue(inner)]));
  return value;
}

import type { FileMetaData, RowGroup, SchemaElement } from 'hyparquet';
import { quote, TooMuchError, UserError } from '../../base/errors.js';
import { HOLD_BYTES } from '../../sources/limits.js';
import { accessTo } from '../../sources/access-to.js';
import type { RandomAccess } from '../../sources/random-access.js';
import type { ResultsFile } from '../../sources/results-file.js';
import { readBlock } from './block.js';
import { readMetadata } from './parquet.js';

/** More rows, or values in one column, than any evaluation has: a footer that states more is damaged or hostile. */
const MAX_ROWS = 10_000_000;
const MAX_VALUES = 200_000_000;
/** Decompressed bytes of all blocks together. */
const MAX_BYTES = 16 * HOLD_BYTES;

/** A Parquet file whose footer has been read. */
export interface ParquetFile {
  /** Paths of its columns, nested names in order. */
  readonly columns: readonly (readonly string[])[];
  /** Rows, and decompressed bytes of all columns, as the footer states them. */
  readonly stated: { readonly rows: number; readonly bytes: number };
  /**
   * Its rows as objects, one batch for each row group, with only the columns that `keep` wants: of no other is a byte
   * read. Where only the first `most` rows are wanted, no more pages are read than hold them.
   */
  rows(keep: (column: readonly string[]) => boolean, most?: number): AsyncGenerator<unknown[]>;
}

/**
 * Opens a Parquet file.
 *
 * @throws UserError where it is damaged, cut short, or states sizes beyond reason; `rows` throws it too
 */
export async function openParquet(file: ResultsFile): Promise<ParquetFile> {
  const access = await accessTo(file);
  const metadata = await readMetadata(file, access);
  const columns = await guarded(file, () =>
    metadata.row_groups.length === 0
      ? []
      : metadata.row_groups[0]!.columns.map((chunk) => chunk.meta_data!.path_in_schema),
  );
  return {
    columns,
    stated: sumOf(metadata.row_groups.map(statedOf)),
    rows: (keep, most = Infinity) => readRows(file, access, metadata, keep, most),
  };
}

type Stated = ParquetFile['stated'];

function statedOf({ num_rows: count, columns }: RowGroup): Stated {
  const sizes = columns.map(({ meta_data: column }) => Math.abs(Number(column?.total_uncompressed_size)));
  return { rows: Number(count), bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

function sumOf(groups: readonly Stated[]): Stated {
  return groups.reduce((sum, { rows, bytes }) => ({ rows: sum.rows + rows, bytes: sum.bytes + bytes }), {
    rows: 0,
    bytes: 0,
  });
}

async function* readRows(
  file: ResultsFile,
  access: RandomAccess,
  whole: FileMetaData,
  keep: (column: readonly string[]) => boolean,
  most: number,
): AsyncGenerator<unknown[]> {
  const metadata = await guarded(file, () => prune(whole, keep));
  await guarded(file, () => checkColumns(file, metadata));
  checkSizes(file, metadata, access.size, most);
  let left = most;
  for (const group of metadata.row_groups) {
    if (left <= 0) return;
    const count = Math.min(left, Number(group.num_rows));
    const rows = await guarded(file, () => readBlock(access, metadata, group, count));
    if (rows.length !== count) throw unreadable(file, `a block has ${rows.length} of its ${count} rows`);
    yield rows;
    left -= count;
  }
}

/** The same file without the columns that are not wanted: token lists are far larger than all the rest. */
function prune(metadata: FileMetaData, keep: (column: readonly string[]) => boolean): FileMetaData {
  const { elements } = pruneSchema(metadata.schema, 0, [], keep);
  const rowGroups = metadata.row_groups.map((group) => ({
    ...group,
    columns: group.columns.filter((chunk) => keep(chunk.meta_data!.path_in_schema)),
  }));
  return { ...metadata, schema: elements, row_groups: rowGroups };
}

/** The element at `index` with what is kept below it, and the index behind it all. */
function pruneSchema(
  schema: readonly SchemaElement[],
  index: number,
  path: readonly string[],
  keep: (column: readonly string[]) => boolean,
): { elements: SchemaElement[]; next: number } {
  const element = schema[index];
  if (element === undefined) throw new RangeError('the schema names more columns than it holds');
  if (!element.num_children) return { elements: keep(path) ? [element] : [], next: index + 1 };
  const below: SchemaElement[] = [];
  let kept = 0;
  let next = index + 1;
  for (let child = 0; child < element.num_children; child++) {
    const name = schema[next]?.name ?? '';
    const pruned = pruneSchema(schema, next, [...path, name], keep);
    if (pruned.elements.length > 0) kept += 1;
    for (const one of pruned.elements) below.push(one);
    next = pruned.next;
  }
  if (kept === 0 && index > 0) return { elements: [], next };
  return { elements: [{ ...element, num_children: kept }, ...below], next };
}

/**
 * Every column of every block must be one of the schema, and only once. The library begins to read all of them and waits
 * for those that it finds in the schema: what goes wrong in another one would be nobody's error, and end the process.
 */
function checkColumns(file: ResultsFile, { schema, row_groups: groups }: FileMetaData): void {
  const known = new Set<string>();
  pruneSchema(schema, 0, [], (path) => {
    known.add(JSON.stringify(path));
    return true;
  });
  for (const { columns } of groups) {
    const left = new Set(known);
    const paths = columns.map((chunk) => JSON.stringify(chunk.meta_data?.path_in_schema));
    const odd = paths.find((path) => !left.delete(path));
    if (odd !== undefined)
      throw unreadable(file, `a block has a column twice, or one that is not in the schema: ${odd}`);
  }
}

function checkSizes(file: ResultsFile, metadata: FileMetaData, fileSize: number, most: number): void {
  const groups = metadata.row_groups.map(statedOf);
  const { rows, bytes } = sumOf(groups);
  for (const group of metadata.row_groups) {
    if (!(Number(group.num_rows) >= 0)) throw unreadable(file, 'a block has no number of rows');
    for (const { meta_data: column } of group.columns) {
      if (column === undefined) throw unreadable(file, 'a column has no description');
      if (!(Number(column.num_values) <= MAX_VALUES))
        throw unreadable(file, `a column states ${column.num_values} values`);
      if (!(Number(column.total_compressed_size) <= fileSize))
        throw unreadable(file, 'a column is larger than the file');
    }
  }
  if (rows > MAX_ROWS) throw unreadable(file, `it states ${rows} rows`);
  if (most < rows) return;
  if (!(bytes <= MAX_BYTES)) throw tooLarge(file, 'it', bytes, '16 GiB that are read of one');
  for (const { bytes: held } of groups)
    if (!(held <= HOLD_BYTES)) throw tooLarge(file, 'a row group', held, '1 GiB that is held at once');
}

function tooLarge(file: ResultsFile, what: string, bytes: number, limit: string): TooMuchError {
  return new TooMuchError(
    `${what} states ${bytes} bytes of decompressed content, more than the ${limit}.`,
    'Split it into several files, or write smaller row groups.',
    { file: file.path },
  );
}

/** Whatever the Parquet library throws is a fault of the file: it has no other input. */
async function guarded<T>(file: ResultsFile, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw unreadable(file, error instanceof Error ? error.message : 'unknown');
  }
}

function unreadable(file: ResultsFile, because: string): UserError {
  return new UserError(
    `the Parquet file cannot be read (${quote(because)}): it is cut short or damaged.`,
    'Write the file again.',
    {
      file: file.path,
    },
  );
}

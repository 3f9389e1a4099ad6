import { parquetReadObjects, type Compressors, type FileMetaData, type RowGroup, type SchemaElement } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { quote, UserError } from '../../base/errors.js';
import { readMetadata } from './parquet.js';
import { checkPages, type ColumnShape } from './pages.js';
import type { ResultsFile } from '../../sources/results-file.js';
import { HOLD_BYTES } from '../../sources/limits.js';

/** More rows, or values in one column, than any evaluation has: a footer that states more is damaged or hostile. */
const MAX_ROWS = 10_000_000;
const MAX_VALUES = 200_000_000;
/** Values of one block, all wanted columns together: they are in memory at once. */
const MAX_IN_BLOCK = 20_000_000;

/** A Parquet file whose footer has been read. */
export interface ParquetFile {
  /** Paths of its columns, nested names in order. */
  readonly columns: readonly (readonly string[])[];
  /** Its rows as objects, one batch for each row group, with only the columns that `keep` wants. */
  rows(keep: (column: readonly string[]) => boolean): AsyncGenerator<unknown[]>;
}

/**
 * Opens a Parquet file.
 *
 * @throws UserError where it is damaged, cut short, or states sizes beyond reason; `rows` throws it too
 */
export async function openParquet(file: ResultsFile): Promise<ParquetFile> {
  const content = await file.bytes();
  const metadata = readMetadata(file, content);
  const columns = await guarded(file, () =>
    metadata.row_groups.length === 0
      ? []
      : metadata.row_groups[0]!.columns.map((chunk) => chunk.meta_data!.path_in_schema),
  );
  return { columns, rows: (keep) => readRows(file, content, metadata, keep) };
}

async function* readRows(
  file: ResultsFile,
  content: Buffer,
  whole: FileMetaData,
  keep: (column: readonly string[]) => boolean,
): AsyncGenerator<unknown[]> {
  const metadata = await guarded(file, () => prune(whole, keep));
  await guarded(file, () => checkColumns(file, metadata));
  checkSizes(file, metadata, content.length);
  const source = {
    byteLength: content.length,
    slice: (start: number, end?: number): ArrayBuffer => new Uint8Array(content.subarray(start, end)).buffer,
  };
  let rowStart = 0;
  for (const group of metadata.row_groups) {
    const rowEnd = rowStart + Number(group.num_rows);
    await guarded(file, () => checkBlock(content, metadata, group));
    const options = { file: source, metadata, compressors: CAREFUL, rowStart, rowEnd, geoparquet: false };
    const rows: unknown[] = await guarded(file, () => parquetReadObjects(options));
    if (rows.length !== rowEnd - rowStart)
      throw unreadable(file, `a block has ${rows.length} of its ${rowEnd - rowStart} rows`);
    yield rows;
    rowStart = rowEnd;
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

/** What the pages of a block hold, before they are written out. @throws RangeError for more than they state, or too much */
function checkBlock(content: Buffer, { schema }: FileMetaData, { columns, num_rows: rows }: RowGroup): void {
  const shapes = shapesOf(schema, Number(rows));
  const values = columns.reduce((sum, { meta_data: column }) => sum + Number(column!.num_values), 0);
  if (!(values <= MAX_IN_BLOCK))
    throw new RangeError(`a block states ${values} values, and ${MAX_IN_BLOCK} are read at once`);
  for (const { meta_data: column } of columns) {
    const start = Number(column!.dictionary_page_offset || column!.data_page_offset);
    const pages = content.subarray(start, start + Number(column!.total_compressed_size));
    checkPages(pages, column!, shapes.get(JSON.stringify(column!.path_in_schema))!, CAREFUL, HOLD_BYTES);
  }
}

/** How the values of each column are nested, by the JSON of its path. */
function shapesOf(schema: readonly SchemaElement[], rows: number): Map<string, ColumnShape> {
  const shapes = new Map<string, ColumnShape>();
  const visit = (index: number, path: readonly string[], repetition: number, definition: number): number => {
    const { num_children: children } = schema[index]!;
    if (!children) {
      shapes.set(JSON.stringify(path), { repetition, definition, isFlat: path.length === 1 && repetition === 0, rows });
      return index + 1;
    }
    let next = index + 1;
    for (let child = 0; child < children; child++) {
      const { name, repetition_type: type } = schema[next]!;
      const [more, defined] = [type === 'REPEATED' ? 1 : 0, type === 'REQUIRED' ? 0 : 1];
      next = visit(next, [...path, name], repetition + more, definition + defined);
    }
    return next;
  };
  visit(0, [], 0, 0);
  return shapes;
}

function checkSizes(file: ResultsFile, metadata: FileMetaData, fileSize: number): void {
  let rows = 0;
  let bytes = 0;
  for (const group of metadata.row_groups) {
    const groupRows = Number(group.num_rows);
    if (!(groupRows >= 0)) throw unreadable(file, 'a block has no number of rows');
    rows += groupRows;
    for (const { meta_data: column } of group.columns) {
      if (column === undefined) throw unreadable(file, 'a column has no description');
      bytes += Math.abs(Number(column.total_uncompressed_size));
      if (!(Number(column.num_values) <= MAX_VALUES))
        throw unreadable(file, `a column states ${column.num_values} values`);
      if (!(Number(column.total_compressed_size) <= fileSize))
        throw unreadable(file, 'a column is larger than the file');
    }
  }
  if (rows > MAX_ROWS) throw unreadable(file, `it states ${rows} rows`);
  if (!(bytes <= HOLD_BYTES)) {
    throw new UserError(
      `it states ${bytes} bytes of decompressed content, more than the 1 GiB that is held at once.`,
      'Split it into several files.',
      {
        file: file.path,
      },
    );
  }
}

/** Page headers state the size to allocate; none may be larger than what is held of a whole file. */
const CAREFUL: Compressors = Object.fromEntries(
  Object.entries(compressors).map(([codec, decompress]) => [
    codec,
    (input: Uint8Array, length: number): Uint8Array => {
      if (!(length >= 0 && length <= HOLD_BYTES)) throw new RangeError(`a page states ${length} bytes`);
      return decompress!(input, length);
    },
  ]),
);

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

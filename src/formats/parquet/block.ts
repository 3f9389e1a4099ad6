import {
  parquetReadObjects,
  type ColumnChunk,
  type ColumnMetaData,
  type Compressors,
  type FileMetaData,
  type RowGroup,
  type SchemaElement,
} from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { HOLD_BYTES } from '../../sources/limits.js';
import type { RandomAccess } from '../../sources/random-access.js';
import { checkPages, type ColumnShape } from './pages.js';

/** Values of one block, all wanted columns together: they are in memory at once. */
const MAX_VALUES = 20_000_000;

/** Bytes of a column that are read first where only its first rows are wanted; then four times as many, and so on. */
const FIRST_BYTES = 64 * 1024;

/**
 * The first rows of a block as objects. The bytes of each column are read once, and where not all rows are wanted, no
 * more of them than the pages that hold these.
 *
 * @throws RangeError for pages that hold more than they state, or too much; the library throws other errors
 */
export async function readBlock(
  access: RandomAccess,
  metadata: FileMetaData,
  group: RowGroup,
  count: number,
): Promise<unknown[]> {
  const rows = Number(group.num_rows);
  const shapes = shapesOf(metadata.schema, rows);
  const held = new HeldPages(access.size);
  const columns: ColumnChunk[] = [];
  let values = 0;
  for (const chunk of group.columns) {
    const column = chunk.meta_data!;
    const shape = shapes.get(JSON.stringify(column.path_in_schema))!;
    if (count === rows) checkValues((values += Number(column.num_values)));
    const pages = await pagesOf(access, column, shape, count === rows ? Infinity : count);
    if (count < rows) checkValues((values += pages.values));
    held.add(startOf(column), pages.bytes);
    columns.push({ ...chunk, meta_data: { ...column, total_compressed_size: BigInt(pages.bytes.length) } });
  }
  const block = { ...metadata, row_groups: [{ ...group, columns }] };
  return parquetReadObjects({
    file: held,
    metadata: block,
    compressors: CAREFUL,
    rowStart: 0,
    rowEnd: count,
    geoparquet: false,
  });
}

function checkValues(values: number): void {
  if (!(values <= MAX_VALUES))
    throw new RangeError(`a block states ${values} values, and ${MAX_VALUES} are read at once`);
}

const startOf = (column: ColumnMetaData): number => Number(column.dictionary_page_offset || column.data_page_offset);

/** The pages of a column, gone through, as far as they are needed for its first rows; all of them for Infinity. */
async function pagesOf(
  access: RandomAccess,
  column: ColumnMetaData,
  shape: ColumnShape,
  rows: number,
): Promise<{ bytes: Buffer; values: number }> {
  const start = startOf(column);
  const size = Math.min(Number(column.total_compressed_size), access.size - start);
  if (!(start >= 0 && size >= 0)) throw new RangeError('a column lies outside the file');
  for (let length = rows === Infinity ? size : FIRST_BYTES; ; length *= 4) {
    const isWhole = length >= size;
    const bytes = await access.read(start, start + Math.min(length, size));
    try {
      const pages = checkPages(bytes, column, shape, CAREFUL, HOLD_BYTES, rows);
      if (isWhole && rows === Infinity) return { bytes, values: pages.values };
      if (isWhole || pages.isEnough) return { bytes: bytes.subarray(0, pages.bytes), values: pages.values };
    } catch (error) {
      // A page that is cut by us.
      if (isWhole || !(error instanceof RangeError)) throw error;
    }
  }
}

/** The pages of a block's columns, as the library asks for them: ranges may hold several, and what lies between them. */
class HeldPages {
  private readonly parts: { readonly start: number; readonly bytes: Buffer }[] = [];

  constructor(readonly byteLength: number) {}

  add(start: number, bytes: Buffer): void {
    this.parts.push({ start, bytes });
  }

  slice(start: number, end = this.byteLength): ArrayBuffer {
    const range = new Uint8Array(end - start);
    for (const { start: at, bytes } of this.parts) {
      if (at >= end || at + bytes.length <= start) continue;
      range.set(bytes.subarray(Math.max(0, start - at), end - at), Math.max(0, at - start));
    }
    return range.buffer;
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

import type { ColumnMetaData, Compressors } from 'hyparquet';
import { countInRuns, Cursor, sumOfDeltas } from './runs.js';

/** What the schema and the block say of a column. */
export interface ColumnShape {
  /** How deep its values are nested. */
  readonly repetition: number;
  readonly definition: number;
  /** Neither nested nor repeated: it ends with the last row. */
  readonly isFlat: boolean;
  readonly rows: number;
}

/** Of the encodings that the format numbers, those in which a few bytes can stand for many values. */
const [RLE, DELTA_BYTE_ARRAY] = [3, 7];
/** Run lengths: of indices in a dictionary (two names for it), and of truths. */
const RUNS: readonly number[] = [2, RLE, 8];
const [DATA_PAGE, DATA_PAGE_V2] = [0, 3];
const MAX_DEPTH = 16;

/** What was gone through of a column. */
export interface PagesSeen {
  readonly bytes: number;
  readonly values: number;
  /** Whether the rows that were asked for lie in it. */
  readonly isEnough: boolean;
}

/**
 * Goes through the pages of a column before the library does, which writes out run lengths and shared beginnings as
 * long as the bytes say: a file of a few kilobytes could ask for all memory.
 *
 * @param bytes    the column's pages, as they are in the file
 * @param expands  the most bytes that texts may have, written out
 * @param enough   rows from which on no more pages are looked at
 * @throws RangeError where pages hold more values than the column states or fewer than the block has rows, where a run
 *   is longer than its page, and where texts expand beyond that; also for bytes that are no pages
 */
export function checkPages(
  bytes: Uint8Array,
  column: Pick<ColumnMetaData, 'codec' | 'num_values' | 'type'>,
  levels: ColumnShape,
  compressors: Compressors,
  expands: number,
  enough = Infinity,
): PagesSeen {
  const expand = column.codec === 'UNCOMPRESSED' ? undefined : compressors[column.codec];
  const whole: Expand = (part, length) => (expand === undefined ? part : expand(part, length));
  const cursor = new Cursor(bytes);
  const stated = Number(column.num_values);
  let left = stated;
  let text = 0;
  let rows = 0;
  // Where values are nested, a row has ended only where the next one begins.
  const isEnough = (): boolean => (levels.isFlat ? rows >= Math.min(enough, levels.rows) : rows > enough);
  while (cursor.offset < bytes.length - 1 && !isEnough()) {
    const header = struct(cursor);
    const size = numberOf(header, 3);
    const content = bytes.subarray(cursor.offset, cursor.offset + size);
    if (content.length !== size) throw new RangeError('a page is longer than its column');
    cursor.offset += size;
    const kind = numberOf(header, 1);
    const data = header.get(kind === DATA_PAGE_V2 ? 8 : 5);
    if ((kind !== DATA_PAGE && kind !== DATA_PAGE_V2) || !(data instanceof Map)) continue;
    const values = numberOf(data, 1);
    left -= values;
    if (left < 0) throw new RangeError('pages hold more values than their column states');
    const page = { column, levels, data, values };
    const length = numberOf(header, 2);
    const seen =
      kind === DATA_PAGE ? firstVersion(whole(content, length), page) : secondVersion(content, length, page, whole);
    rows += seen.rows;
    text += seen.text;
    if (text > expands) throw new RangeError('texts that share their beginnings expand too far');
  }
  if (levels.isFlat && rows < Math.min(enough, levels.rows))
    throw new RangeError('pages hold fewer values than their block has rows');
  return { bytes: cursor.offset, values: stated - left, isEnough: isEnough() };
}

/** Rows that begin in a page, and the bytes of its texts that share parts. */
interface PageSeen {
  readonly rows: number;
  readonly text: number;
}

interface Page {
  readonly column: Pick<ColumnMetaData, 'type'>;
  readonly levels: ColumnShape;
  /** What its header says of its data. */
  readonly data: Struct;
  readonly values: number;
}

/** A page of the first version: levels and values are packed together. */
function firstVersion(content: Uint8Array, { column, levels, data, values }: Page): PageSeen {
  const at = new Cursor(content);
  const levelsOf = (most: number, wanted: number): number => {
    if (most === 0) return values;
    const length = at.uint32();
    const start = at.offset;
    const found = countInRuns(at, widthOf(most), values, wanted);
    at.offset = start + length;
    return found;
  };
  const rows = levelsOf(levels.repetition, 0);
  const present = levelsOf(levels.definition, levels.definition);
  const encoding = numberOf(data, 2);
  if (present === 0) return { rows, text: 0 };
  if (encoding === DELTA_BYTE_ARRAY) return { rows, text: sumOfDeltas(at, present) + content.length };
  if (!RUNS.includes(encoding)) return { rows, text: 0 };
  if (column.type === 'BOOLEAN') at.uint32();
  const width = column.type === 'BOOLEAN' ? 1 : at.byte();
  if (width > 0) countInRuns(at, width, present, 0);
  return { rows, text: 0 };
}

/** A page of the second version: its levels are not compressed. */
function secondVersion(page: Uint8Array, length: number, { levels, data, values }: Page, whole: Expand): PageSeen {
  const [ofDefinition, ofRepetition] = [numberOf(data, 5), numberOf(data, 6)];
  const rows =
    levels.repetition > 0
      ? countInRuns(new Cursor(page.subarray(0, ofRepetition)), widthOf(levels.repetition), values, 0)
      : values;
  const behind = ofRepetition + ofDefinition;
  if (levels.definition > 0)
    countInRuns(new Cursor(page.subarray(ofRepetition, behind)), widthOf(levels.definition), values, 0);
  const part = page.subarray(behind);
  const content = data.get(7) === false ? part : whole(part, length - behind);
  const [at, encoding, present] = [new Cursor(content), numberOf(data, 4), values - numberOf(data, 2)];
  if (present < 0) throw new RangeError('a page has more nulls than values');
  if (present === 0) return { rows, text: 0 };
  if (encoding === DELTA_BYTE_ARRAY) return { rows, text: sumOfDeltas(at, present) + content.length };
  if (!RUNS.includes(encoding)) return { rows, text: 0 };
  if (encoding === RLE) at.uint32();
  countInRuns(at, encoding === RLE ? 1 : at.byte(), present, 0);
  return { rows, text: 0 };
}

type Expand = (part: Uint8Array, length: number) => Uint8Array;

/** Fields of a Thrift struct by their numbers: whole numbers, truths and structs; NaN for anything else. */
type Field = number | boolean | Struct;
type Struct = Map<number, Field>;

function struct(cursor: Cursor, depth = 0): Struct {
  if (depth > MAX_DEPTH) throw new RangeError('the header of a page is nested too deeply');
  const fields: Struct = new Map();
  for (let id = 0; ;) {
    const byte = cursor.byte();
    const type = byte & 15;
    if (type === 0) return fields;
    id = byte >> 4 === 0 ? cursor.zigzag() : id + (byte >> 4);
    fields.set(id, element(cursor, type, depth));
  }
}

function element(cursor: Cursor, type: number, depth: number): Field {
  switch (type) {
    case 1:
    case 2:
      return type === 1;
    case 3:
      return cursor.byte();
    case 4:
    case 5:
      return cursor.zigzag();
    case 6:
      return cursor.zigzag(Infinity);
    case 7:
      cursor.offset += 8;
      return NaN;
    case 8: {
      const length = cursor.varint();
      cursor.offset += length;
      return NaN;
    }
    case 9: {
      const head = cursor.byte();
      const size = head >> 4 === 15 ? cursor.varint() : head >> 4;
      // Truths in a list have a byte of their own.
      for (let i = 0; i < size; i++) element(cursor, (head & 15) <= 2 ? 3 : head & 15, depth + 1);
      return NaN;
    }
    case 12:
      return struct(cursor, depth + 1);
    default:
      throw new RangeError('the header of a page is no header');
  }
}

function numberOf(fields: Struct, id: number): number {
  const value = fields.get(id) ?? 0;
  if (typeof value === 'number' && value >= 0) return value;
  throw new RangeError('the header of a page states a size below 0');
}

function widthOf(most: number): number {
  return 32 - Math.clz32(most);
}

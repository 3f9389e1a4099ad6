export const id = 264;
export const ids = [264,964,469];
export const modules = {
 3469:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
__webpack_require__.d(__webpack_exports__, {
 openParquet: () => ( openParquet)
});
var read = __webpack_require__(3720);
var src = __webpack_require__(1031);
var errors = __webpack_require__(5145);
var parquet = __webpack_require__(1964);
;
class Cursor {
 bytes;
 offset;
 constructor(bytes, offset = 0) {
  this.bytes = bytes;
  this.offset = offset;
 }
 byte() {
  const value = this.bytes[this.offset++];
  if (value === undefined)
   throw new RangeError('a page ends inside a value');
  return value;
 }
 uint32() {
  return this.byte() + this.byte() * 0x100 + this.byte() * 0x10000 + this.byte() * 0x1000000;
 }
 varint(end = 2 ** 32) {
  let value = 0;
  for (let scale = 1;; scale *= 128) {
   const byte = this.byte();
   value += (byte & 0x7f) * scale;
   if (value >= end || scale > 2 ** 63)
    throw new RangeError('a number has too many bits');
   if (byte < 0x80)
    return value;
  }
 }
 zigzag(end) {
  const value = this.varint(end);
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
 }
}
function countInRuns(cursor, width, count, wanted) {
 let found = 0;
 for (let left = count; left > 0;) {
  const header = cursor.varint();
  const run = Math.floor(header / 2);
  if (header % 2 === 0) {
   if (run > left)
    throw new RangeError(`a run of ${run} values where ${left} are left`);
   let value = 0;
   for (let i = 0; i < Math.ceil(width / 8); i++)
    value += cursor.byte() * 2 ** (8 * i);
   if (value === wanted)
    found += run;
   left -= run;
  }
  else {
   if (width === 0 && 8 * run > left + 7)
    throw new RangeError(`${run} groups of values without bits`);
   const start = cursor.offset;
   for (let i = 0; i < Math.min(8 * run, left); i++)
    if (bitsAt(cursor.bytes, start * 8 + i * width, width) === wanted)
     found += 1;
   cursor.offset = start + run * width;
   left -= 8 * run;
  }
 }
 return found;
}
function sumOfDeltas(cursor, count) {
 const perBlock = cursor.varint();
 const miniblocks = cursor.varint();
 cursor.varint();
 if (!(miniblocks > 0 && perBlock > 0 && perBlock <= 2 ** 20 && perBlock % miniblocks === 0))
  throw new RangeError('blocks without values');
 let value = cursor.zigzag();
 let sum = value;
 for (let left = count - 1; left > 0;) {
  const least = cursor.zigzag();
  const widths = Array.from({ length: miniblocks }, () => cursor.byte());
  for (const width of widths) {
   if (left <= 0)
    break;
   const start = cursor.offset;
   const values = Math.min(left, perBlock / miniblocks);
   for (let i = 0; i < values; i++) {
    value += least + bitsAt(cursor.bytes, start * 8 + i * width, width);
    if (value < 0)
     throw new RangeError('a length below 0');
    sum += value;
   }
   left -= values;
   cursor.offset = start + ((perBlock / miniblocks) * width) / 8;
  }
 }
 return sum;
}
function bitsAt(bytes, bit, width) {
 let value = 0;
 for (let taken = 0; taken < width;) {
  const at = bit + taken;
  const byte = bytes[at >> 3];
  if (byte === undefined)
   throw new RangeError('a page ends inside a value');
  const bits = Math.min(8 - (at & 7), width - taken);
  value += ((byte >> (at & 7)) & ((1 << bits) - 1)) * 2 ** taken;
  taken += bits;
 }
 return value;
}
;
const [RLE, DELTA_BYTE_ARRAY] = [3, 7];
const RUNS = [2, RLE, 8];
const [DATA_PAGE, DATA_PAGE_V2] = [0, 3];
const MAX_DEPTH = 16;
function checkPages(bytes, column, levels, compressors, expands) {
 const expand = column.codec === 'UNCOMPRESSED' ? undefined : compressors[column.codec];
 const whole = (part, length) => (expand === undefined ? part : expand(part, length));
 const cursor = new Cursor(bytes);
 const stated = Number(column.num_values);
 let left = stated;
 let text = 0;
 while (cursor.offset < bytes.length - 1 && !(levels.isFlat && stated - left >= levels.rows)) {
  const header = struct(cursor);
  const size = numberOf(header, 3);
  const content = bytes.subarray(cursor.offset, cursor.offset + size);
  if (content.length !== size)
   throw new RangeError('a page is longer than its column');
  cursor.offset += size;
  const kind = numberOf(header, 1);
  const data = header.get(kind === DATA_PAGE_V2 ? 8 : 5);
  if ((kind !== DATA_PAGE && kind !== DATA_PAGE_V2) || !(data instanceof Map))
   continue;
  const values = numberOf(data, 1);
  left -= values;
  if (left < 0)
   throw new RangeError('pages hold more values than their column states');
  const page = { column, levels, data, values };
  const length = numberOf(header, 2);
  text +=
   kind === DATA_PAGE ? firstVersion(whole(content, length), page) : secondVersion(content, length, page, whole);
  if (text > expands)
   throw new RangeError('texts that share their beginnings expand too far');
 }
}
function firstVersion(content, { column, levels, data, values }) {
 const at = new Cursor(content);
 const full = [levels.repetition, levels.definition].map((most) => {
  if (most === 0)
   return values;
  const length = at.uint32();
  const start = at.offset;
  const found = countInRuns(at, widthOf(most), values, most);
  at.offset = start + length;
  return found;
 });
 const encoding = numberOf(data, 2);
 const present = full[1];
 if (present === 0)
  return 0;
 if (encoding === DELTA_BYTE_ARRAY)
  return sumOfDeltas(at, present) + content.length;
 if (!RUNS.includes(encoding))
  return 0;
 if (column.type === 'BOOLEAN')
  at.uint32();
 const width = column.type === 'BOOLEAN' ? 1 : at.byte();
 if (width > 0)
  countInRuns(at, width, present, 0);
 return 0;
}
function secondVersion(page, length, { levels, data, values }, whole) {
 const [ofDefinition, ofRepetition] = [numberOf(data, 5), numberOf(data, 6)];
 if (levels.repetition > 0)
  countInRuns(new Cursor(page.subarray(0, ofRepetition)), widthOf(levels.repetition), values, 0);
 const behind = ofRepetition + ofDefinition;
 if (levels.definition > 0)
  countInRuns(new Cursor(page.subarray(ofRepetition, behind)), widthOf(levels.definition), values, 0);
 const part = page.subarray(behind);
 const content = data.get(7) === false ? part : whole(part, length - behind);
 const [at, encoding, present] = [new Cursor(content), numberOf(data, 4), values - numberOf(data, 2)];
 if (present < 0)
  throw new RangeError('a page has more nulls than values');
 if (present === 0)
  return 0;
 if (encoding === DELTA_BYTE_ARRAY)
  return sumOfDeltas(at, present) + content.length;
 if (!RUNS.includes(encoding))
  return 0;
 if (encoding === RLE)
  at.uint32();
 countInRuns(at, encoding === RLE ? 1 : at.byte(), present, 0);
 return 0;
}
function struct(cursor, depth = 0) {
 if (depth > MAX_DEPTH)
  throw new RangeError('the header of a page is nested too deeply');
 const fields = new Map();
 for (let id = 0;;) {
  const byte = cursor.byte();
  const type = byte & 15;
  if (type === 0)
   return fields;
  id = byte >> 4 === 0 ? cursor.zigzag() : id + (byte >> 4);
  fields.set(id, pages_element(cursor, type, depth));
 }
}
function pages_element(cursor, type, depth) {
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
   for (let i = 0; i < size; i++)
    pages_element(cursor, (head & 15) <= 2 ? 3 : head & 15, depth + 1);
   return NaN;
  }
  case 12:
   return struct(cursor, depth + 1);
  default:
   throw new RangeError('the header of a page is no header');
 }
}
function numberOf(fields, id) {
 const value = fields.get(id) ?? 0;
 if (typeof value === 'number' && value >= 0)
  return value;
 throw new RangeError('the header of a page states a size below 0');
}
function widthOf(most) {
 return 32 - Math.clz32(most);
}
var limits = __webpack_require__(3761);
;
const MAX_ROWS = 10_000_000;
const MAX_VALUES = 200_000_000;
const MAX_IN_BLOCK = 20_000_000;
async function openParquet(file) {
 const content = await file.bytes();
 const metadata = (0,parquet._)(file, content);
 const columns = await guarded(file, () => metadata.row_groups.length === 0
  ? []
  : metadata.row_groups[0].columns.map((chunk) => chunk.meta_data.path_in_schema));
 return { columns, rows: (keep) => readRows(file, content, metadata, keep) };
}
async function* readRows(file, content, whole, keep) {
 const metadata = await guarded(file, () => prune(whole, keep));
 await guarded(file, () => checkColumns(file, metadata));
 checkSizes(file, metadata, content.length);
 const source = {
  byteLength: content.length,
  slice: (start, end) => new Uint8Array(content.subarray(start, end)).buffer,
 };
 let rowStart = 0;
 for (const group of metadata.row_groups) {
  const rowEnd = rowStart + Number(group.num_rows);
  await guarded(file, () => checkBlock(content, metadata, group));
  const options = { file: source, metadata, compressors: CAREFUL, rowStart, rowEnd, geoparquet: false };
  const rows = await guarded(file, () => (0,read.pS)(options));
  if (rows.length !== rowEnd - rowStart)
   throw unreadable(file, `a block has ${rows.length} of its ${rowEnd - rowStart} rows`);
  yield rows;
  rowStart = rowEnd;
 }
}
function prune(metadata, keep) {
 const { elements } = pruneSchema(metadata.schema, 0, [], keep);
 const rowGroups = metadata.row_groups.map((group) => ({
  ...group,
  columns: group.columns.filter((chunk) => keep(chunk.meta_data.path_in_schema)),
 }));
 return { ...metadata, schema: elements, row_groups: rowGroups };
}
function pruneSchema(schema, index, path, keep) {
 const element = schema[index];
 if (element === undefined)
  throw new RangeError('the schema names more columns than it holds');
 if (!element.num_children)
  return { elements: keep(path) ? [element] : [], next: index + 1 };
 const below = [];
 let kept = 0;
 let next = index + 1;
 for (let child = 0; child < element.num_children; child++) {
  const name = schema[next]?.name ?? '';
  const pruned = pruneSchema(schema, next, [...path, name], keep);
  if (pruned.elements.length > 0)
   kept += 1;
  for (const one of pruned.elements)
   below.push(one);
  next = pruned.next;
 }
 if (kept === 0 && index > 0)
  return { elements: [], next };
 return { elements: [{ ...element, num_children: kept }, ...below], next };
}
function checkColumns(file, { schema, row_groups: groups }) {
 const known = new Set();
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
function checkBlock(content, { schema }, { columns, num_rows: rows }) {
 const shapes = shapesOf(schema, Number(rows));
 const values = columns.reduce((sum, { meta_data: column }) => sum + Number(column.num_values), 0);
 if (!(values <= MAX_IN_BLOCK))
  throw new RangeError(`a block states ${values} values, and ${MAX_IN_BLOCK} are read at once`);
 for (const { meta_data: column } of columns) {
  const start = Number(column.dictionary_page_offset || column.data_page_offset);
  const pages = content.subarray(start, start + Number(column.total_compressed_size));
  checkPages(pages, column, shapes.get(JSON.stringify(column.path_in_schema)), CAREFUL, limits.oL);
 }
}
function shapesOf(schema, rows) {
 const shapes = new Map();
 const visit = (index, path, repetition, definition) => {
  const { num_children: children } = schema[index];
  if (!children) {
   shapes.set(JSON.stringify(path), { repetition, definition, isFlat: path.length === 1 && repetition === 0, rows });
   return index + 1;
  }
  let next = index + 1;
  for (let child = 0; child < children; child++) {
   const { name, repetition_type: type } = schema[next];
   const [more, defined] = [type === 'REPEATED' ? 1 : 0, type === 'REQUIRED' ? 0 : 1];
   next = visit(next, [...path, name], repetition + more, definition + defined);
  }
  return next;
 };
 visit(0, [], 0, 0);
 return shapes;
}
function checkSizes(file, metadata, fileSize) {
 let rows = 0;
 let bytes = 0;
 for (const group of metadata.row_groups) {
  const groupRows = Number(group.num_rows);
  if (!(groupRows >= 0))
   throw unreadable(file, 'a block has no number of rows');
  rows += groupRows;
  for (const { meta_data: column } of group.columns) {
   if (column === undefined)
    throw unreadable(file, 'a column has no description');
   bytes += Math.abs(Number(column.total_uncompressed_size));
   if (!(Number(column.num_values) <= MAX_VALUES))
    throw unreadable(file, `a column states ${column.num_values} values`);
   if (!(Number(column.total_compressed_size) <= fileSize))
    throw unreadable(file, 'a column is larger than the file');
  }
 }
 if (rows > MAX_ROWS)
  throw unreadable(file, `it states ${rows} rows`);
 if (!(bytes <= limits.oL)) {
  throw new errors.yo(`it states ${bytes} bytes of decompressed content, more than the 1 GiB that is held at once.`, 'Split it into several files.', {
   file: file.path,
  });
 }
}
const CAREFUL = Object.fromEntries(Object.entries(src.Vm).map(([codec, decompress]) => [
 codec,
 (input, length) => {
  if (!(length >= 0 && length <= limits.oL))
   throw new RangeError(`a page states ${length} bytes`);
  return decompress(input, length);
 },
]));
async function guarded(file, work) {
 try {
  return await work();
 }
 catch (error) {
  if (error instanceof errors.yo)
   throw error;
  throw unreadable(file, error instanceof Error ? error.message : 'unknown');
 }
}
function unreadable(file, because) {
 return new errors.yo(`the Parquet file cannot be read (${(0,errors.hD)(because)}): it is cut short or damaged.`, 'Write the file again.', {
  file: file.path,
 });
}
 }),
 1964:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
 _: () => ( readMetadata),
 parquetColumns: () => ( parquetColumns)
 });
 var hyparquet__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6367);
 var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5145);
async function parquetColumns(file) {
 const bytes = await file.bytes();
 const metadata = readMetadata(file, bytes);
 const [root, ...elements] = metadata.schema;
 const names = [];
 let next = 0;
 for (let i = 0; i < (root?.num_children ?? 0) && next < elements.length; i++) {
  const name = elements[next].name;
  if (typeof name !== 'string')
   throw unreadableFooter(file);
  names.push(name);
  next = behind(elements, next);
 }
 return names;
}
function readMetadata(file, bytes) {
 try {
  return (0,hyparquet__WEBPACK_IMPORTED_MODULE_1__ .m5)(bytes, { geoparquet: false });
 }
 catch {
  throw unreadableFooter(file);
 }
}
function unreadableFooter(file) {
 return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('it begins like a Parquet file, but its footer cannot be read: it is cut short or damaged.', 'Write the file again.', { file: file.path });
}
function behind(elements, index) {
 let next = index;
 for (let open = 1; open > 0 && next < elements.length; next++)
  open += (elements[next].num_children ?? 0) - 1;
 return next;
}
 }),
 6264:
 ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
 __webpack_require__.d(__webpack_exports__, {
 parquetTable: () => ( parquetTable)
 });
 var _formats_parquet_open_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3469);
 var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4240);
async function parquetTable(file) {
 const { rows } = await (0,_formats_parquet_open_js__WEBPACK_IMPORTED_MODULE_0__.openParquet)(file);
 const held = [];
 for await (const batch of rows(() => true))
  for (const row of batch)
   held.push({ row: plainRow(row), head: undefined });
 return held.length === 0 ? undefined : new _json_js__WEBPACK_IMPORTED_MODULE_1__ .v(file, held, true, false, 'parquet');
}
function plainRow(row) {
 return plainValue(row);
}
function plainValue(value) {
 if (typeof value === 'bigint')
  return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
 if (value instanceof Date)
  return value.toISOString();
 if (Array.isArray(value))
  return value.map(plainValue);
 if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value))
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plainValue(inner)]));
 return value;
}
 })
};

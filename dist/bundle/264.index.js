export const id = 264;
export const ids = [264,397,964,571];
export const modules = {
1444:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
A: () => ( previewedItems)
});
function previewedItems(preview) {
if (preview.kind === 'json-lines' || preview.kind === 'json-array')
return preview.items;
return preview.kind === 'json-object' ? [preview.value] : [];
}
}),
6571:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
openParquet: () => ( openParquet)
});
var errors = __webpack_require__(5145);
var limits = __webpack_require__(3761);
var access_to = __webpack_require__(9457);
var read = __webpack_require__(3720);
var src = __webpack_require__(1031);
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
function checkPages(bytes, column, levels, compressors, expands, enough = Infinity) {
const expand = column.codec === 'UNCOMPRESSED' ? undefined : compressors[column.codec];
const whole = (part, length) => (expand === undefined ? part : expand(part, length));
const cursor = new Cursor(bytes);
const stated = Number(column.num_values);
let left = stated;
let text = 0;
let rows = 0;
const isEnough = () => (levels.isFlat ? rows >= Math.min(enough, levels.rows) : rows > enough);
while (cursor.offset < bytes.length - 1 && !isEnough()) {
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
const seen = kind === DATA_PAGE ? firstVersion(whole(content, length), page) : secondVersion(content, length, page, whole);
rows += seen.rows;
text += seen.text;
if (text > expands)
throw new RangeError('texts that share their beginnings expand too far');
}
if (levels.isFlat && rows < Math.min(enough, levels.rows))
throw new RangeError('pages hold fewer values than their block has rows');
return { bytes: cursor.offset, values: stated - left, isEnough: isEnough() };
}
function firstVersion(content, { column, levels, data, values }) {
const at = new Cursor(content);
const levelsOf = (most, wanted) => {
if (most === 0)
return values;
const length = at.uint32();
const start = at.offset;
const found = countInRuns(at, widthOf(most), values, wanted);
at.offset = start + length;
return found;
};
const rows = levelsOf(levels.repetition, 0);
const present = levelsOf(levels.definition, levels.definition);
const encoding = numberOf(data, 2);
if (present === 0)
return { rows, text: 0 };
if (encoding === DELTA_BYTE_ARRAY)
return { rows, text: sumOfDeltas(at, present) + content.length };
if (!RUNS.includes(encoding))
return { rows, text: 0 };
if (column.type === 'BOOLEAN')
at.uint32();
const width = column.type === 'BOOLEAN' ? 1 : at.byte();
if (width > 0)
countInRuns(at, width, present, 0);
return { rows, text: 0 };
}
function secondVersion(page, length, { levels, data, values }, whole) {
const [ofDefinition, ofRepetition] = [numberOf(data, 5), numberOf(data, 6)];
const rows = levels.repetition > 0
? countInRuns(new Cursor(page.subarray(0, ofRepetition)), widthOf(levels.repetition), values, 0)
: values;
const behind = ofRepetition + ofDefinition;
if (levels.definition > 0)
countInRuns(new Cursor(page.subarray(ofRepetition, behind)), widthOf(levels.definition), values, 0);
const part = page.subarray(behind);
const content = data.get(7) === false ? part : whole(part, length - behind);
const [at, encoding, present] = [new Cursor(content), numberOf(data, 4), values - numberOf(data, 2)];
if (present < 0)
throw new RangeError('a page has more nulls than values');
if (present === 0)
return { rows, text: 0 };
if (encoding === DELTA_BYTE_ARRAY)
return { rows, text: sumOfDeltas(at, present) + content.length };
if (!RUNS.includes(encoding))
return { rows, text: 0 };
if (encoding === RLE)
at.uint32();
countInRuns(at, encoding === RLE ? 1 : at.byte(), present, 0);
return { rows, text: 0 };
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
;
const MAX_VALUES = 20_000_000;
const FIRST_BYTES = 64 * 1024;
async function readBlock(access, metadata, group, count) {
const rows = Number(group.num_rows);
const shapes = shapesOf(metadata.schema, rows);
const held = new HeldPages(access.size);
const columns = [];
let values = 0;
for (const chunk of group.columns) {
const column = chunk.meta_data;
const shape = shapes.get(JSON.stringify(column.path_in_schema));
if (count === rows)
checkValues((values += Number(column.num_values)));
const pages = await pagesOf(access, column, shape, count === rows ? Infinity : count);
if (count < rows)
checkValues((values += pages.values));
held.add(startOf(column), pages.bytes);
columns.push({ ...chunk, meta_data: { ...column, total_compressed_size: BigInt(pages.bytes.length) } });
}
const block = { ...metadata, row_groups: [{ ...group, columns }] };
return (0,read.pS)({
file: held,
metadata: block,
compressors: CAREFUL,
rowStart: 0,
rowEnd: count,
geoparquet: false,
});
}
function checkValues(values) {
if (!(values <= MAX_VALUES))
throw new RangeError(`a block states ${values} values, and ${MAX_VALUES} are read at once`);
}
const startOf = (column) => Number(column.dictionary_page_offset || column.data_page_offset);
async function pagesOf(access, column, shape, rows) {
const start = startOf(column);
const size = Math.min(Number(column.total_compressed_size), access.size - start);
if (!(start >= 0 && size >= 0))
throw new RangeError('a column lies outside the file');
for (let length = rows === Infinity ? size : FIRST_BYTES;; length *= 4) {
const isWhole = length >= size;
const bytes = await access.read(start, start + Math.min(length, size));
try {
const pages = checkPages(bytes, column, shape, CAREFUL, limits.oL, rows);
if (isWhole && rows === Infinity)
return { bytes, values: pages.values };
if (isWhole || pages.isEnough)
return { bytes: bytes.subarray(0, pages.bytes), values: pages.values };
}
catch (error) {
if (isWhole || !(error instanceof RangeError))
throw error;
}
}
}
class HeldPages {
byteLength;
parts = [];
constructor(byteLength) {
this.byteLength = byteLength;
}
add(start, bytes) {
this.parts.push({ start, bytes });
}
slice(start, end = this.byteLength) {
const range = new Uint8Array(end - start);
for (const { start: at, bytes } of this.parts) {
if (at >= end || at + bytes.length <= start)
continue;
range.set(bytes.subarray(Math.max(0, start - at), end - at), Math.max(0, at - start));
}
return range.buffer;
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
const CAREFUL = Object.fromEntries(Object.entries(src.Vm).map(([codec, decompress]) => [
codec,
(input, length) => {
if (!(length >= 0 && length <= limits.oL))
throw new RangeError(`a page states ${length} bytes`);
return decompress(input, length);
},
]));
var parquet = __webpack_require__(1964);
;
const MAX_ROWS = 10_000_000;
const open_MAX_VALUES = 200_000_000;
const MAX_BYTES = 16 * limits.oL;
async function openParquet(file) {
const access = await (0,access_to.Y)(file);
const metadata = await (0,parquet._)(file, access);
const columns = await guarded(file, () => metadata.row_groups.length === 0
? []
: metadata.row_groups[0].columns.map((chunk) => chunk.meta_data.path_in_schema));
return {
columns,
stated: sumOf(metadata.row_groups.map(statedOf)),
rows: (keep, most = Infinity) => readRows(file, access, metadata, keep, most),
};
}
function statedOf({ num_rows: count, columns }) {
const sizes = columns.map(({ meta_data: column }) => Math.abs(Number(column?.total_uncompressed_size)));
return { rows: Number(count), bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
function sumOf(groups) {
return groups.reduce((sum, { rows, bytes }) => ({ rows: sum.rows + rows, bytes: sum.bytes + bytes }), {
rows: 0,
bytes: 0,
});
}
async function* readRows(file, access, whole, keep, most) {
const metadata = await guarded(file, () => prune(whole, keep));
await guarded(file, () => checkColumns(file, metadata));
checkSizes(file, metadata, access.size, most);
let left = most;
for (const group of metadata.row_groups) {
if (left <= 0)
return;
const count = Math.min(left, Number(group.num_rows));
const rows = await guarded(file, () => readBlock(access, metadata, group, count));
if (rows.length !== count)
throw unreadable(file, `a block has ${rows.length} of its ${count} rows`);
yield rows;
left -= count;
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
function checkSizes(file, metadata, fileSize, most) {
const groups = metadata.row_groups.map(statedOf);
const { rows, bytes } = sumOf(groups);
for (const group of metadata.row_groups) {
if (!(Number(group.num_rows) >= 0))
throw unreadable(file, 'a block has no number of rows');
for (const { meta_data: column } of group.columns) {
if (column === undefined)
throw unreadable(file, 'a column has no description');
if (!(Number(column.num_values) <= open_MAX_VALUES))
throw unreadable(file, `a column states ${column.num_values} values`);
if (!(Number(column.total_compressed_size) <= fileSize))
throw unreadable(file, 'a column is larger than the file');
}
}
if (rows > MAX_ROWS)
throw unreadable(file, `it states ${rows} rows`);
if (most < rows)
return;
if (!(bytes <= MAX_BYTES))
throw tooLarge(file, 'it', bytes, '16 GiB that are read of one');
for (const { bytes: held } of groups)
if (!(held <= limits.oL))
throw tooLarge(file, 'a row group', held, '1 GiB that is held at once');
}
function tooLarge(file, what, bytes, limit) {
return new errors.qF(`${what} states ${bytes} bytes of decompressed content, more than the ${limit}.`, 'Split it into several files, or write smaller row groups.', { file: file.path });
}
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
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
_: () => ( readMetadata),
parquetColumns: () => ( parquetColumns)
});
var hyparquet__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6367);
var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5145);
var _sources_access_to_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9457);
const TAIL = 8;
async function parquetColumns(file) {
const metadata = await readMetadata(file, await (0,_sources_access_to_js__WEBPACK_IMPORTED_MODULE_1__ .Y)(file));
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
async function readMetadata(file, access) {
const behind = access.size - TAIL;
const length = behind < 0 ? NaN : (await access.read(behind, access.size)).readUInt32LE(0);
if (!(length <= behind))
throw unreadableFooter(file);
const footer = await access.read(behind - length, access.size);
try {
return (0,hyparquet__WEBPACK_IMPORTED_MODULE_2__ .m5)(footer, { geoparquet: false });
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
6397:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
v: () => ( JsonTable),
jsonTable: () => ( jsonTable)
});
var errors = __webpack_require__(5145);
var object = __webpack_require__(2607);
var repeated_key = __webpack_require__(6876);
var file_preview = __webpack_require__(1444);
var nesting = __webpack_require__(8364);
var parse = __webpack_require__(2849);
var read = __webpack_require__(8516);
var decompress = __webpack_require__(398);
var table = __webpack_require__(5517);
var evidence = __webpack_require__(2032);
var flatten = __webpack_require__(1426);
;
const MODEL_KEY = '{model}';
const ROW_LIST = /^(?:rows?|data|results?|test_?results?|samples?|records?|items?|cases?|eval_case_results|tests?|examples?|instances?|questions?|outputs?|responses?|entries|evals|evaluations?|predictions?|details|runs?|trials?|suites?|test_?cases?|eval_results)$/i;
function rowsOfDocument(document) {
if (Array.isArray(document))
return ofList(document, undefined);
if (!(0,object.Gv)(document))
return undefined;
return (ofSplit(document) ??
ofColumns(document) ??
ofWrapper(document, undefined, 0) ??
ofKeyed(document) ?? [{ row: document, head: undefined }]);
}
const isRowList = (value) => Array.isArray(value) && value.length > 0 && value.every(object.Gv);
function ofSplit(document) {
const { columns, data, index } = document;
if (!Array.isArray(columns) || !Array.isArray(data) || data.length === 0 || !data.every(Array.isArray))
return undefined;
const names = columns.map((name) => (Array.isArray(name) ? name.join('.') : String(name)));
const isNamed = Array.isArray(index) && index.length === data.length && index.some((value) => typeof value === 'string');
return data.map((cells, i) => ({
row: Object.fromEntries([
...(isNamed ? [[table.lf, index[i]]] : []),
...names.map((name, at) => [name, cells[at]]),
]),
head: undefined,
}));
}
function ofColumns(document) {
const entries = Object.entries(document);
const lists = entries.filter((entry) => Array.isArray(entry[1]));
if (entries.length < 2 || lists.length !== entries.length)
return undefined;
const length = lists[0][1].length;
const isGrid = lists.every(([, list]) => list.length === length && list.every((value) => !(0,object.Gv)(value) && !Array.isArray(value)));
if (!isGrid || length === 0)
return undefined;
return Array.from({ length }, (_, i) => ({
row: Object.fromEntries(lists.map(([name, list]) => [name, list[i]])),
head: undefined,
}));
}
function ofWrapper(document, above, depth) {
const lists = Object.entries(document).filter(([, value]) => isRowList(value));
const named = lists.filter(([name]) => ROW_LIST.test(name));
const [list] = named.length > 0 ? longestFirst(named) : lists.length === 1 && Object.keys(document).length <= 40 ? lists : [];
if (list !== undefined) {
const allLists = Object.values(document).length > 1 && Object.values(document).every(isRowList);
if (allLists && named.length === 0)
return undefined;
return ofList(list[1], headOf(document, list[0], above));
}
if (depth >= 2)
return undefined;
const inner = Object.entries(document).filter(([name, value]) => (0,object.Gv)(value) && ROW_LIST.test(name));
if (inner.length !== 1)
return undefined;
const [[name, value]] = inner;
const keyed = ofKeyed(value);
return (ofWrapper(value, headOf(document, name, above), depth + 1) ??
keyed?.map(({ row }) => ({ row, head: headOf(document, name, above) })));
}
function longestFirst(lists) {
return [...lists].sort((a, b) => b[1].length - a[1].length);
}
function ofList(list, head) {
const items = list.filter(object.Gv);
if (items.length === 0)
return undefined;
const nested = nestedList(items);
if (nested === undefined)
return items.map((row) => ({ row, head }));
return items.flatMap((item) => {
const inner = item[nested];
const above = headOf(item, nested, head);
return isRowList(inner) ? (ofList(inner, above) ?? []) : [];
});
}
function nestedList(items) {
const keys = Object.keys(items[0]).filter((key) => ROW_LIST.test(key) && isRowList(items[0][key]));
return keys.find((key) => {
const lists = items.map((item) => item[key]);
const several = lists.filter((value) => isRowList(value) &&
value.length > 1 &&
!value.some((row) => 'role' in row || 'name' in row || 'evaluatorName' in row));
return several.length > items.length / 2;
});
}
function headOf(document, without, above) {
const own = Object.fromEntries(Object.entries(document).filter(([name, value]) => name !== without && !Array.isArray(value)));
const head = new Map();
for (const [path, value] of (0,flatten.w)(own)) {
const isShort = typeof value !== 'object' && (typeof value !== 'string' || value.length <= 200);
if (isShort && head.size < 100)
head.set(path, value);
}
for (const [path, value] of above ?? [])
if (!head.has(path))
head.set(path, value);
return head;
}
function ofKeyed(document) {
const entries = Object.entries(document);
if (entries.length < 2)
return undefined;
if (entries.every(([, value]) => isRowList(value)))
return entries.flatMap(([key, list]) => list.map((row) => ({ row, head: new Map([[table.lf, key]]) })));
const objects = entries.filter((entry) => (0,object.Gv)(entry[1]));
if (objects.length !== entries.length || !areAlike(objects.map(([, value]) => value)))
return undefined;
return (ofModels(objects) ??
ofGrid(objects) ??
objects.map(([key, row]) => ({ row: { [table.lf]: key, ...row }, head: undefined })));
}
function ofModels(objects) {
const inner = objects.map(([, row]) => Object.entries(row));
const areRows = inner.every((entries) => entries.length >= 2 &&
entries.every(([, value]) => (0,object.Gv)(value)) &&
areAlike(entries.map(([, value]) => value)));
if (!areRows || 2 * objects.filter(([name]) => (0,evidence.Vs)(name)).length <= objects.length)
return undefined;
return objects.flatMap(([model, row]) => Object.entries(row).map(([key, value]) => ({
row: { [table.lf]: key, ...value },
head: new Map([[MODEL_KEY, model]]),
})));
}
function ofGrid(objects) {
const keys = Object.keys(objects[0][1]);
const isGrid = objects.every(([, row]) => Object.keys(row).length === keys.length &&
keys.every((key) => key in row && !(0,object.Gv)(row[key]) && !Array.isArray(row[key])));
if (!isGrid || keys.length <= objects.length)
return undefined;
if (keys.length < 2 * objects.length && !objects.every(([name]) => (0,evidence.Vs)(name)))
return undefined;
return keys.map((key) => ({
row: { [table.lf]: key, ...Object.fromEntries(objects.map(([name, row]) => [name, row[key]])) },
head: undefined,
}));
}
function areAlike(objects) {
const first = new Set(Object.keys(objects[0]));
if (first.size === 0)
return false;
return objects.slice(1, 50).every((object) => {
const keys = Object.keys(object);
const shared = keys.filter((key) => first.has(key)).length;
return 2 * shared >= Math.max(first.size, keys.length);
});
}
;
const MAX_DOCUMENT = 256 * 1024 * 1024;
const DOCUMENT_LEVELS = 3;
async function jsonTable(file, preview) {
if (preview.kind === 'json-object' || (preview.kind === 'json-array' && nestsRows(preview.items))) {
const bytes = await file.bytes();
if (bytes.length > MAX_DOCUMENT)
return undefined;
const document = tryParse(bytes);
const repeated = document === undefined ? undefined : (0,repeated_key.m)(bytes, DOCUMENT_LEVELS);
if (repeated !== undefined) {
throw new errors.yo(`an object has the key ${(0,errors.hD)(repeated.key)} twice, and it is not said which one counts.`, 'Write the file again, with each key once.', { file: file.path, line: repeated.lines + 1 });
}
const rows = document === undefined ? undefined : rowsOfDocument(document);
return rows === undefined
? undefined
: new JsonTable(file, rows, true, rows.length === 1 && !Array.isArray(document));
}
const sample = [];
const lines = [];
let size = 0;
let isWhole = true;
let isCut = false;
let fault;
const seen = { ...file, open: () => (0,decompress.h)(file.open(), (total) => (size = total)) };
try {
rows: for await (const batch of (0,read.G)(seen, () => (isCut = true))) {
for (const { row, line } of batch) {
if (sample.length === table.l6) {
isWhole = false;
break rows;
}
sample.push({ row, head: undefined });
lines.push(line);
}
if (size > table.Z5) {
isWhole = false;
break;
}
}
}
catch (error) {
isWhole = false;
fault = error;
}
if (sample.length === 0)
for (const row of (0,file_preview.A)(preview).filter(object.Gv))
sample.push({ row, head: undefined });
if (sample.length === 0)
return undefined;
return new JsonTable(file, sample, isWhole, false, 'json', lines, fault, isWhole && !isCut);
}
function tryParse(bytes) {
if ((0,nesting.f)(bytes))
return undefined;
try {
return (0,parse.q)(bytes.subarray(bytes[0] === 0xef && bytes[1] === 0xbb ? 3 : 0));
}
catch {
return undefined;
}
}
function nestsRows(items) {
const rows = rowsOfDocument(items);
return rows !== undefined && rows.length > 0 && rows[0].head !== undefined;
}
class JsonTable {
file;
first;
isWhole;
isOneObject;
format;
fault;
isRead;
columns;
sample;
hasLines;
notes = [];
topKeys;
isWordy;
constructor(file, first, isWhole,
isOneObject, format = 'json',
lines, fault,
isRead = false) {
this.file = file;
this.first = first;
this.isWhole = isWhole;
this.isOneObject = isOneObject;
this.format = format;
this.fault = fault;
this.isRead = isRead;
this.hasLines = lines !== undefined;
const leaves = first.map(leavesOfRow);
const topKeys = new Map();
for (const { row } of first)
for (const key of Object.keys(row))
topKeys.set(key, key);
const columns = new Set();
for (const row of leaves)
for (const path of row.keys())
columns.add(path);
this.columns = [...columns];
this.topKeys = new Map(this.columns.map((path) => [path, topKeyOf(path, topKeys)]));
this.sample = leaves.map((row, i) => ({
cells: cellsOf(row, this.columns),
line: lines?.[i] ?? 0,
}));
this.isWordy = first.length > 0 && lettersOf(first[0].row, WORDY) > WORDY;
}
async *rows({ wanted, onNewKey, onCut, rest } = {}) {
if (!this.hasLines) {
yield this.first.map((row) => ({ cells: cellsOf(leavesOfRow(row), this.columns), line: 1 }));
return;
}
const known = new Set(this.topKeys.values());
const tellNew = ({ row, line }) => {
if (onNewKey !== undefined)
for (const key of Object.keys(row))
if (!known.has(key))
onNewKey(key, line);
};
if (this.isRead && rest === undefined) {
for (const [i, { row }] of this.first.entries())
tellNew({ row, line: this.sample[i].line });
yield this.sample;
return;
}
const only = wanted !== undefined && this.isWordy && onNewKey === undefined ? this.keysOf(wanted) : undefined;
const file = rest === undefined ? this.file : { ...this.file, open: () => rest.chunks };
for await (const batch of (0,read.G)(file, onCut, only, rest?.line)) {
for (const each of batch)
tellNew(each);
yield batch.map(({ row, line }) => ({ cells: this.cellsOf(row), line }));
}
}
keysOf(columns) {
return new Set([...columns].map((path) => this.topKeys.get(path) ?? path));
}
cellsOf(row) {
return cellsOf((0,flatten.w)(row), this.columns);
}
}
const WORDY = 4096;
function lettersOf(value, most) {
if (typeof value === 'string')
return value.length;
if (typeof value !== 'object' || value === null)
return 4;
let letters = 0;
for (const [key, part] of Object.entries(value)) {
letters += key.length + lettersOf(part, most - letters);
if (letters > most)
break;
}
return letters;
}
function leavesOfRow({ row, head }) {
const leaves = (0,flatten.w)(row);
for (const [path, value] of head ?? [])
if (!leaves.has(path))
leaves.set(path, value);
return leaves;
}
function topKeyOf(path, keys) {
for (let end = path.length; end > 0; end = path.lastIndexOf('.', end - 1)) {
const key = path.slice(0, end);
if (keys.has(key))
return key;
}
return path;
}
function cellsOf(leaves, columns) {
return columns.map((path) => leaves.get(path));
}
}),
6264:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
parquetTable: () => ( parquetTable)
});
var _formats_parquet_open_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6571);
var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5517);
var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6397);
const MIN_ROWS = 20;
async function parquetTable(file) {
const parquet = await (0,_formats_parquet_open_js__WEBPACK_IMPORTED_MODULE_0__.openParquet)(file);
const { rows, bytes } = parquet.stated;
const isSmall = rows <= _table_js__WEBPACK_IMPORTED_MODULE_2__ .l6 && bytes <= _table_js__WEBPACK_IMPORTED_MODULE_2__ .Z5;
const most = isSmall
? Infinity
: Math.min(_table_js__WEBPACK_IMPORTED_MODULE_2__ .l6, Math.max(MIN_ROWS, Math.floor((_table_js__WEBPACK_IMPORTED_MODULE_2__ .Z5 * rows) / bytes)));
const held = [];
for await (const batch of parquet.rows(() => true, most))
for (const row of batch)
held.push({ row: plainValue(row), head: undefined });
if (held.length === 0)
return undefined;
const first = new _json_js__WEBPACK_IMPORTED_MODULE_1__ .v(file, held, isSmall, false, 'parquet');
return isSmall ? first : new ParquetTable(file, parquet, first);
}
class ParquetTable {
file;
parquet;
first;
format = 'parquet';
isWhole = false;
hasLines = false;
notes = [];
columns;
sample;
constructor(file, parquet, first) {
this.file = file;
this.parquet = parquet;
this.first = first;
this.columns = first.columns;
this.sample = first.sample;
}
async *rows({ wanted } = {}) {
const keys = wanted === undefined ? undefined : this.first.keysOf(wanted);
for await (const batch of this.parquet.rows(([key]) => keys === undefined || keys.has(key)))
yield batch.map((row) => ({ cells: this.first.cellsOf(plainValue(row)), line: 1 }));
}
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
}),
9457:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
Y: () => ( accessTo)
});
var _random_access_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8725);
async function accessTo(file) {
const stored = await file.random?.();
if (stored !== undefined)
return stored;
const bytes = await file.bytes();
return (0,_random_access_js__WEBPACK_IMPORTED_MODULE_0__ .f$)(bytes.length, file.path, async () => bytes);
}
})
};

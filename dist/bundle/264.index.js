export const id = 264;
export const ids = [264,622];
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
7622:
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
var roles = __webpack_require__(420);
;
const MAX_DEPTH = 8;
const NAME_KEYS = new Set([
'name',
'metric',
'metric_name',
'evaluator_name',
'scorer',
'key',
'criterion',
'evaluator',
]);
const VALUE_KEYS = ['score', 'value', 'result', 'passed', 'correct', 'success'];
function leavesOf(row) {
const leaves = new Map();
add(leaves, '', row, 0);
return leaves;
}
function add(leaves, path, value, depth) {
if (leaves.size >= table.Qi)
return;
if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) {
leaves.set(path, value);
}
else if (Array.isArray(value)) {
addList(leaves, path, value, depth);
}
else {
const entries = Object.entries(value);
for (const [key, inner] of entries)
add(leaves, path === '' ? key : `${path}.${key}`, inner, depth + 1);
}
}
function addList(leaves, path, list, depth) {
const named = namedValues(list);
if (named !== undefined)
for (const [name, value] of named)
add(leaves, `${path}.${name}`, value, depth + 1);
else if (list.length === 1 && (typeof list[0] !== 'object' || list[0] === null || !Array.isArray(list[0])))
add(leaves, path, list[0], depth + 1);
else
leaves.set(path, list);
}
function namedValues(list) {
const values = new Map();
for (const item of list) {
if (typeof item !== 'object' || item === null || Array.isArray(item))
return undefined;
const byName = new Map(Object.entries(item).map(([key, value]) => [(0,roles.tK)(key), value]));
const name = [...byName].find(([key, value]) => NAME_KEYS.has(key) && typeof value === 'string')?.[1];
const key = VALUE_KEYS.find((known) => byName.has(known));
if (typeof name !== 'string' || name === '' || key === undefined || values.has(name))
return undefined;
values.set(name, byName.get(key));
}
return values.size === 0 ? undefined : values;
}
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
for (const [path, value] of leavesOf(own)) {
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
return cellsOf(leavesOf(row), this.columns);
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
const leaves = leavesOf(row);
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
var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7622);
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
})
};

export const id = 485;
export const ids = [485];
export const modules = {
6530:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
U: () => ( referenceHash)
});
var _base_sha256_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9589);
function referenceHash(reference, prompt) {
return (0,_base_sha256_js__WEBPACK_IMPORTED_MODULE_0__ .s)(JSON.stringify([reference ?? null, prompt ?? null])).slice(0, 16);
}
}),
5634:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
e: () => ( LineCount)
});
class LineCount {
lineEnd;
shift;
next;
constructor(firstLine, lineEnd) {
this.lineEnd = lineEnd;
this.shift = firstLine - 1;
this.next = firstLine;
}
beginningOf({ record, info }) {
let [breaks, others] = [0, 0];
for (const cell of record) {
if (!cell.includes('\n') && !cell.includes('\r'))
continue;
for (const char of cell) {
if (char === this.lineEnd)
breaks += 1;
else if (char === '\n' || char === '\r')
others += 1;
}
}
this.shift -= others;
const end = info.lines + this.shift;
this.next = end + 1;
return end - breaks;
}
ofFault(error) {
return (error.lines ?? 1) + this.shift;
}
}
}),
9485:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
settleQueries: () => ( settleQueries)
});
var external_node_fs_ = __webpack_require__(3024);
var promises_ = __webpack_require__(1455);
var external_node_path_ = __webpack_require__(6760);
var sync = __webpack_require__(2016);
var errors = __webpack_require__(5145);
var formula_guard = __webpack_require__(3614);
var delimiter = __webpack_require__(9265);
var line_count = __webpack_require__(5634);
var types = __webpack_require__(2469);
;
const COLUMNS = ['query_id', 'class', 'note', 'reference_hash'];
const BESIDE = ['models_wrong', 'kind', 'suspected', 'evidence'];
function parseAdjudications(text, path) {
const [header, ...rows] = rowsOf(text, path);
if (header === undefined) {
throw new errors.yo('the adjudications file is empty.', `Give it the columns ${COLUMNS.join(', ')}.`, {
file: path,
});
}
const column = columnsOf(header.cells, path);
const cell = (row, name) => {
const index = column.get(name);
return index === undefined ? '' : row.cells[index].trim();
};
const idColumn = column.get('query_id');
const known = new Map();
const adjudications = [];
for (const row of rows) {
const { line } = row;
if (row.cells.length !== header.cells.length) {
throw new errors.yo(`the row has ${row.cells.length} cells, but the header has ${header.cells.length}.`, 'Give every row one cell for each column; quote cells that hold a comma.', { file: path, line });
}
const settled = cell(row, 'class');
if (settled === '')
continue;
const query = (0,formula_guard.A)(row.cells[idColumn]);
if (query.trim() === '') {
throw new errors.yo('the question id is empty.', 'Give the id as the report shows it.', {
file: path,
line,
column: 'query_id',
});
}
const earlier = known.get(query);
if (earlier !== undefined) {
throw new errors.yo(`the question ${(0,errors.hD)(query)} is settled here and on line ${earlier}.`, 'Leave one of the two rows.', { file: path, line });
}
known.set(query, line);
adjudications.push({
query,
class: classOf(settled, { file: path, line, column: 'class' }),
note: cell(row, 'note'),
referenceHash: hashOf(cell(row, 'reference_hash'), { file: path, line, column: 'reference_hash' }),
line,
});
}
return adjudications;
}
function rowsOf(text, path) {
const lines = new line_count.e(1, (0,delimiter.vN)(text));
try {
const parsed = (0,sync.qg)(text, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true });
return parsed.map((row) => ({ cells: row.record, line: lines.beginningOf(row) }));
}
catch (error) {
throw new errors.yo(`not valid CSV (${(0,errors.hD)(error.code ?? 'unknown')}).`, 'Quote cells that hold quotes, commas or line ends, and double the quotes inside them (RFC 4180).', { file: path, line: error.lines ?? 1 });
}
}
function columnsOf(header, path) {
const place = { file: path, line: 1 };
const columns = new Map();
for (const [index, cell] of header.entries()) {
const name = cell.trim();
if (!COLUMNS.some((known) => known === name) && !BESIDE.includes(name)) {
throw new errors.yo(`adjudications have no column ${(0,errors.hD)(name)}.`, `Name the columns ${COLUMNS.join(', ')} (the last two may be left out), and put remarks into note.`, place);
}
if (columns.has(name))
throw new errors.yo(`the column ${(0,errors.hD)(name)} is there twice.`, 'Remove one.', place);
columns.set(name, index);
}
for (const name of ['query_id', 'class']) {
if (!columns.has(name)) {
throw new errors.yo(`adjudications need the column ${(0,errors.hD)(name)}.`, `Name the columns ${COLUMNS.join(', ')} (the last two may be left out).`, place);
}
}
return columns;
}
function classOf(text, place) {
const found = types.dV.find((name) => name === text);
if (found !== undefined)
return found;
throw new errors.yo(`${(0,errors.hD)(text)} is not a class of adjudication.`, `Write one of ${types.dV.join(', ')}, or nothing where the question is not settled yet.`, place);
}
function hashOf(text, place) {
if (text === '')
return undefined;
if (/^[0-9a-f]{16}$/.test(text))
return text;
throw new errors.yo(`${(0,errors.hD)(text)} is not a reference hash.`, 'Copy the 16 digits (0-9, a-f) from the list of questions, or leave the cell empty. A spreadsheet may have rewritten it: format the column as text.', place);
}
var label_errors = __webpack_require__(7714);
var recompute = __webpack_require__(6986);
var natural_order = __webpack_require__(3176);
var bits = __webpack_require__(674);
var reference_hash = __webpack_require__(6530);
var stats_weight = __webpack_require__(7142);
;
function settle(adjudications, matrix, listed, evidence) {
const open = new Map(adjudications.map((adjudication) => [adjudication.query, adjudication]));
const removed = new Uint32Array(matrix.universe.length);
const settled = Object.fromEntries(types.dV.map((name) => [name, 0]));
const stale = [];
let [genuine, unsettled, incompleteRemoved, labelErrorsRemoved] = [0, 0, 0, 0];
const failed = (0,bits.kg)(removed.length * 32, (w) => matrix.allWrong[w] | matrix.partialAllWrong[w] | listed[w]);
(0,bits.qs)(failed, (row) => {
const id = matrix.id(row);
const adjudication = open.get(id);
open.delete(id);
const isStale = adjudication !== undefined && hasChanged(adjudication, row, evidence);
if (isStale)
stale.push(id);
const judged = isStale ? undefined : adjudication?.class;
const isRemoved = judged !== undefined && judged !== 'genuine';
if (isRemoved)
(0,bits.S1)(removed, row);
const weight = (0,stats_weight.U)(matrix.weights, row);
if (!(0,bits.c0)(matrix.allWrong, row)) {
if (isRemoved && (0,bits.c0)(listed, row))
labelErrorsRemoved += weight;
else if (isRemoved)
incompleteRemoved += weight;
return;
}
if (judged === undefined)
unsettled += weight;
else
settled[judged] += weight;
if (judged === 'genuine')
genuine += weight;
});
const notListed = known(open, matrix);
return {
removed,
report: {
graded: matrix.queries(matrix.allWrong),
genuine: genuine + unsettled,
settled,
unsettled,
incompleteRemoved,
labelErrorsRemoved,
ignored: {
notListed: notListed.sort(natural_order.u),
stale: stale.sort(natural_order.u),
unknown: [...open.keys()].sort(natural_order.u),
},
},
};
}
function hasChanged({ referenceHash: judged }, row, evidence) {
if (judged === undefined)
return false;
return judged !== (0,reference_hash.U)(evidence?.references[row], evidence?.prompts[row]);
}
function known(open, matrix) {
const found = [];
if (open.size === 0)
return found;
(0,bits.qs)(matrix.universe, (row) => {
const id = matrix.id(row);
if (open.delete(id))
found.push(id);
});
return found;
}
;
const MAX_BYTES = 10 * 2 ** 20;
const READ = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0);
async function settleQueries(settings, runContext, graded, evidence) {
const path = settings.adjudications;
const adjudications = parseAdjudications(await textOf(path, runContext), path);
const { matrix } = graded;
const listed = (0,recompute.e4)((0,label_errors.s)(matrix).surprising.map(({ row }) => row), matrix.universe.length);
const { removed, report } = settle(adjudications, matrix, listed, evidence);
const { confidence, minGain, baselineModel: baseline } = settings;
const pool = (0,recompute.AW)(graded, removed);
const [asGraded, asSettled] = [graded, pool].map((each) => (0,recompute.ZK)(each, { confidence, minGain, baseline }));
if (!asGraded)
throw new errors.yo('no question was answered by every model.', 'Check `min-coverage`.');
if (!asSettled) {
throw new errors.yo('no question is left that was not settled away.', 'Check the classes.', { file: path });
}
return { pool, adjudicated: { ...report, asGraded, asSettled }, adjudications };
}
async function textOf(path, { cwd, guard }) {
const full = (0,external_node_path_.resolve)(cwd, path);
try {
await guard?.check(full, path);
const handle = await (0,promises_.open)(await (0,promises_.realpath)(full), READ);
try {
const found = await handle.stat();
if (!found.isFile()) {
throw new errors.yo('the adjudications file is not a regular file.', 'Name the CSV itself.', { file: path });
}
const { size } = found;
if (size > MAX_BYTES) {
const remedy = 'Name the CSV with one row for each settled question.';
throw new errors.yo(`the adjudications file has ${size} bytes; at most ${MAX_BYTES} are read.`, remedy, {
file: path,
});
}
const { buffer, bytesRead } = await handle.read(Buffer.alloc(size), 0, size, 0);
return buffer.toString('utf8', 0, bytesRead);
}
finally {
await handle.close();
}
}
catch (error) {
const { code } = error;
if (error instanceof errors.yo || code === undefined)
throw error;
if (code === 'ENOENT')
throw new errors.yo('there is no file of this name.', 'Check `adjudications`.', { file: path });
throw new errors.yo(`the adjudications file cannot be read (${code}).`, 'Check `adjudications`.', {
file: path,
});
}
}
}),
2016:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
qg: () => ( parse)
});
var _api_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7084);
var _api_normalize_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6845);
const parse = function (data, opts = {}) {
if (typeof data === "string") {
data = Buffer.from(data);
}
const records = opts && opts.objname ? Object.create(null) : [];
const parser = (0,_api_index_js__WEBPACK_IMPORTED_MODULE_0__ .p)(opts);
const push = (record) => {
if (parser.options.objname === undefined) records.push(record);
else {
records[record[0]] = record[1];
}
};
const close = () => {};
const error = parser.parse(data, true, push, close);
if (error !== undefined) throw error;
return records;
};
})
};

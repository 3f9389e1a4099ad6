import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};
;
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;
class AnswerLog {
models = [];
ids;
ends;
rows;
idBegin = 0;
idEnd = 0;
idCount = 0;
rowCount = 0;
constructor(bytes) {
const most = Math.ceil(bytes / 3);
this.ids = new Uint8Array(bytes);
this.ends = new Uint32Array(most);
this.rows = new Uint32Array(most);
}
get modelCount() {
return this.models.length;
}
model(name) {
return this.models.push(name) - 1;
}
row(bytes, start, end, model, cell) {
const isNew = !this.isLast(bytes, start, end);
if (isNew) {
this.idBegin = this.idEnd;
for (let i = start; i < end; i++)
this.ids[this.idEnd++] = bytes[i];
this.ends[this.idCount++] = this.idEnd;
}
this.rows[this.rowCount++] = 8 * model + 2 * cell + (isNew ? 1 : 0);
}
take() {
const taken = {
ids: this.ids.slice(0, this.idEnd),
ends: this.ends.slice(0, this.idCount),
rows: this.rows.slice(0, this.rowCount),
models: [...this.models],
};
this.idBegin = this.idEnd = this.idCount = this.rowCount = 0;
return taken;
}
isLast(bytes, start, end) {
const { ids, idBegin, idEnd } = this;
if (idEnd === 0 || end - start !== idEnd - idBegin)
return false;
for (let i = idBegin, at = start; i < idEnd; i++, at++)
if (ids[i] !== bytes[at])
return false;
return true;
}
}
class AnswerReplay {
sink;
models = [];
constructor(sink) {
this.sink = sink;
}
give({ ids, ends, rows, models }, line) {
const bytes = Buffer.from(ids.buffer, ids.byteOffset, ids.length);
let [start, end, id] = [0, 0, 0];
for (let i = 0; i < rows.length; i++) {
const row = rows[i];
if ((row & 1) !== 0) {
start = end;
end = ends[id++];
}
const model = (this.models[row >>> 3] ??= this.sink.model(models[row >>> 3]));
this.sink.row(bytes, start, end, model, (row >>> 1) & 3, line + i);
}
}
}
;
class RowLog {
bytes;
log;
blocks;
constructor(bytes) {
this.bytes = bytes;
}
get nameCount() {
return this.log?.modelCount ?? 0;
}
answers() {
return (this.log = new AnswerLog(this.bytes));
}
grid() {
this.blocks = [];
return { rows: (rows) => this.blocks.push(rows) };
}
take() {
if (this.log !== undefined)
return { answers: this.log.take() };
const grid = this.blocks ?? [];
this.blocks = [];
return { grid };
}
}
function memoryOf({ answers, grid = [] }) {
const arrays = grid.flatMap(({ ids, ends, graded, right }) => [ids, ends, graded, right]);
if (answers !== undefined)
arrays.push(answers.ids, answers.ends, answers.rows);
return arrays.map(({ buffer }) => buffer);
}
;
const CELL = { wrong: 0, right: 1, missing: 2 };
;
const MAX_ID = 4096;
const ID_BYTES = 32 * MAX_ID;
const [WORDS, ROWS] = [1 << 16, 1 << 13];
class GridLog {
models;
ids = new Uint8Array(ID_BYTES);
ends;
graded;
right;
idEnd = 0;
size = 0;
constructor(models) {
this.models = models;
const words = Math.max(1, Math.min(ROWS >>> 5, Math.floor(WORDS / models)));
this.ends = new Uint32Array(32 * words);
this.graded = new Uint32Array(words * models);
this.right = new Uint32Array(words * models);
}
get isFull() {
return this.size === this.ends.length || this.idEnd + MAX_ID > ID_BYTES;
}
add(bytes, start, end, cells) {
const { ids, graded, right, models, size } = this;
let { idEnd } = this;
for (let i = start; i < end; i++)
ids[idEnd++] = bytes[i];
this.ends[size] = this.idEnd = idEnd;
const [first, shift] = [(size >>> 5) * models, size & 31];
for (let i = 0; i < models; i++) {
const cell = cells[i];
graded[first + i] |= ((cell ^ 2) >>> 1) << shift;
right[first + i] |= (cell & 1) << shift;
}
this.size = size + 1;
}
take() {
const { ids, ends, graded, right, models, size } = this;
const words = ((size + 31) >>> 5) * models;
const taken = {
ids: ids.slice(0, this.idEnd),
ends: ends.slice(0, size),
graded: graded.slice(0, words),
right: right.slice(0, words),
};
graded.fill(0, 0, words);
right.fill(0, 0, words);
this.idEnd = this.size = 0;
return taken;
}
}
;
const MAX_HEADER = 1024 * 1024;
const [NEWLINE, RETURN, QUOTE] = [0x0a, 0x0d, 0x22];
const NOT_PLAIN = -1;
class RowScan {
longest;
hasHeader;
tail = Buffer.alloc(0);
line = 1;
constructor(longest, hasHeader = true) {
this.longest = longest;
this.hasHeader = hasHeader;
}
write(chunk) {
let start = 0;
if (this.tail.length > 0) {
start = chunk.indexOf(NEWLINE) + 1;
const row = Buffer.concat([this.tail, chunk.subarray(0, start === 0 ? chunk.length : start)]);
if (start === 0)
return this.keep(row);
if (this.lines(row, 0, row.length) < row.length)
return { bytes: Buffer.concat([row, chunk.subarray(start)]), line: this.line };
}
const whole = Math.max(start, chunk.lastIndexOf(NEWLINE) + 1);
const end = this.lines(chunk, start, whole);
if (end < whole)
return { bytes: chunk.subarray(end), line: this.line };
return this.keep(Buffer.from(chunk.subarray(whole)));
}
end() {
return this.tail.length === 0 ? undefined : { bytes: this.tail, line: this.line };
}
keep(tail) {
if (tail.length > (this.isAtHeader ? MAX_HEADER : this.longest))
return { bytes: tail, line: this.line };
this.tail = tail;
return undefined;
}
pass(lines) {
this.line += lines;
}
lines(bytes, start, end) {
for (let at = start; at < end; this.line++) {
const next = this.isAtHeader ? this.header(bytes) : this.row(bytes, at);
if (next === NOT_PLAIN)
return at;
at = next;
}
return end;
}
get isAtHeader() {
return this.line === 1 && this.hasHeader;
}
header(bytes) {
const end = bytes.indexOf(NEWLINE);
const seen = bytes.subarray(0, end);
const isPlain = !seen.includes(QUOTE) && seen[0] !== RETURN && end !== 0 && seen.lastIndexOf(RETURN, -2) === -1;
return isPlain && seen.length <= MAX_HEADER ? end + 1 : NOT_PLAIN;
}
}
;
function isTotalName(cell) {
return typeof cell === 'string' && TOTAL.test(cell.trim());
}
function isTotalAt(bytes, start, end) {
const last = bytes[end - 1];
return end - start < 20 && (last < 0x30 || last > 0x39) && isTotalName(bytes.toString('latin1', start, end));
}
const TOTAL = /^(?:grand )?(?:total|totals|sum|mean|average|avg|overall|macro avg|micro avg|weighted avg|accuracy|std|median)\.?:?$/i;
;
const [COMMA, grid_scan_NEWLINE, grid_scan_RETURN, ZERO, ONE, grid_scan_QUOTE, APOSTROPHE, SPACE] = [0x2c, 0x0a, 0x0d, 0x30, 0x31, 0x22, 0x27, 0x20];
class GridScan extends RowScan {
sink;
columns;
cells;
log;
constructor(sink, columns) {
super(MAX_ID + 2 * columns);
this.sink = sink;
this.columns = columns;
this.cells = new Uint8Array(columns);
this.log = new GridLog(columns);
}
static suits(shape, header, delimiter) {
const behindId = shape.models.every(({ column, name }, i) => column === i + 1 && name === header[column].trim());
return (delimiter === ',' &&
shape.query?.column === 0 &&
!shape.query.isText &&
shape.task === undefined &&
shape.compare === undefined &&
behindId &&
shape.models.length === header.length - 1);
}
lines(bytes, start, end) {
const next = super.lines(bytes, start, end);
this.flush();
return next;
}
replay({ grid = [] }) {
for (const rows of grid) {
this.sink.rows(rows, this.line);
this.pass(rows.ends.length);
}
}
flush() {
const { size } = this.log;
if (size > 0)
this.sink.rows(this.log.take(), this.line - size);
}
row(bytes, start) {
let i = start;
for (;; i++) {
const byte = bytes[i];
if (byte === COMMA)
break;
if (byte === grid_scan_QUOTE || byte === grid_scan_NEWLINE || byte === grid_scan_RETURN || byte >= 0x80)
return NOT_PLAIN;
}
const idEnd = i;
if (idEnd === start || idEnd - start > MAX_ID || bytes[start] === APOSTROPHE)
return NOT_PLAIN;
if (bytes[start] <= SPACE || bytes[idEnd - 1] <= SPACE || isTotalAt(bytes, start, idEnd))
return NOT_PLAIN;
const next = this.fullRow(bytes, idEnd) || this.gappyRow(bytes, idEnd);
if (next === NOT_PLAIN)
return NOT_PLAIN;
if (this.log.isFull)
this.flush();
this.log.add(bytes, start, idEnd, this.cells);
return next;
}
fullRow(bytes, idEnd) {
const { cells, columns } = this;
let end = idEnd + 2 * columns;
if (end + 1 >= bytes.length)
return 0;
let bad = 0;
for (let column = 0, i = idEnd; column < columns; column++, i += 2) {
const cell = bytes[i + 1] ^ ZERO;
bad |= (bytes[i] ^ COMMA) | (cell & 0xfe);
cells[column] = cell;
}
if (bad !== 0)
return 0;
if (bytes[end] === grid_scan_RETURN)
end += 1;
return bytes[end] === grid_scan_NEWLINE ? end + 1 : 0;
}
gappyRow(bytes, idEnd) {
const { cells, columns } = this;
let i = idEnd + 1;
for (let column = 0; column < columns; column++) {
const byte = bytes[i];
if (byte === ZERO || byte === ONE) {
cells[column] = byte - ZERO;
i += 1;
}
else {
cells[column] = CELL.missing;
}
if (column < columns - 1) {
if (bytes[i] !== COMMA)
return NOT_PLAIN;
i += 1;
}
}
if (bytes[i] === grid_scan_RETURN)
i += 1;
return bytes[i] === grid_scan_NEWLINE ? i + 1 : NOT_PLAIN;
}
}
;
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;
const [closing_quote_QUOTE, BACKSLASH] = [0x22, 0x5c];
function closingQuote(text, start) {
for (let quote = text.indexOf(closing_quote_QUOTE, start), from = start; quote !== -1; quote = text.indexOf(closing_quote_QUOTE, from)) {
if (!isEscaped(text, from, quote))
return quote;
from = quote + 1;
}
return -1;
}
function isEscaped(text, start, at) {
let before = at;
while (before > start && text[before - 1] === BACKSLASH)
before -= 1;
return (at - before) % 2 === 1;
}
;
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202f\u2060-\u206f\u2800\u3164\ud800-\udfff\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/gu;
function inert(text) {
return text.replace(INVISIBLE, (character) => Array.from({ length: character.length }, (_, i) => jsonEscape(character.charCodeAt(i))).join(''));
}
function jsonEscape(unit) {
return `\\u${unit.toString(16).padStart(4, '0')}`;
}
;
const TOKENS = new RegExp([
String.raw `\b(?:gh[pousr]_|github_pat_|glpat-|hf_|npm_|xox[abeprs]-)\w[\w-]{18,}`,
String.raw `\b(?:sk-(?=[\w-]*\d)(?=[\w-]*[A-Z])|AIza)[\w-]{20,}`,
String.raw `\b(?:AKIA|ASIA)[0-9A-Z]{16}\b`,
String.raw `\beyJ[\w-]{8,}\.[\w-]+\.[\w-]*`,
String.raw `-----BEGIN [A-Z ]*PRIVATE KEY-----.*`,
].join('|'), 'gs');
function withoutTokens(text) {
return text.replace(TOKENS, '***');
}
function mayBeKey(text) {
return /^(?=\S*[a-z])(?=\S*\d)\S{20,}$/i.test(text.trim());
}
;
class errors_UserError extends Error {
rule;
remedy;
name = 'UserError';
place;
constructor(rule, remedy, place = {}) {
super(`${placeText(place)}${rule} ${remedy}`);
this.rule = rule;
this.remedy = remedy;
this.place = place;
}
at(place) {
return new errors_UserError(this.rule, this.remedy, place);
}
}
class TooMuchError extends ( null && (errors_UserError)) {
}
function placeText({ file, line, row, column }) {
const where = [file === undefined ? undefined : inert(file), line === undefined ? undefined : String(line)]
.filter((part) => part !== undefined)
.join(':');
const inColumn = column === undefined ? '' : `column ${errors_quote(column)}`;
const inRow = row === undefined ? '' : `row ${row}`;
const text = [where, inRow, inColumn].filter((part) => part !== '').join(': ');
return text === '' ? '' : `${text}: `;
}
const QUOTE_LIMIT = 80;
function errors_quote(value) {
const text = withoutTokens((typeof value === 'string' ? value : textOf(value)).slice(0, 10 * QUOTE_LIMIT));
const cut = text.length > QUOTE_LIMIT ? `${text.slice(0, QUOTE_LIMIT)}\u2026` : text;
return inert(JSON.stringify(cut));
}
function unquoted(text) {
if (!/^".*"$/s.test(text))
return text;
try {
return String(JSON.parse(text));
}
catch {
return text;
}
}
function textOf(value) {
if (typeof value === 'bigint' || typeof value === 'number')
return String(value);
try {
return (JSON.stringify(value, (_key, part) => (typeof part === 'bigint' ? String(part) : part)) ?? String(value));
}
catch {
return `(${Array.isArray(value) ? 'array' : typeof value})`;
}
}
;
function valid_text_checkId(text, place) {
if (!LONE_SURROGATE.test(text))
return;
throw new UserError(`the question id ${quote(text)} is not valid Unicode.`, 'Write the results again as UTF-8.', place);
}
const LONE_SURROGATE = /[\ud800-\udfff]/u;
;
const RIGHT = new Set([
...['true', 'yes', 'pass', 'passed', 'correct', 'right', 'success', 'succeeded', 'successful', 'solved', 'resolved'],
...[
'accepted',
'ac',
'ok',
'good',
'valid',
'oui',
'ja',
'vrai',
'wahr',
'verdadero',
's\u00ed',
...[
'correcto',
'correcta',
'acierto',
'certo',
'correto',
'richtig',
'korrekt',
'juste',
'correcte',
'corretto',
'giusto',
],
...[
'goed',
'juist',
'r\u00e4tt',
'do\u011fru',
'poprawne',
'poprawnie',
'tak',
'spr\u00e1vn\u011b',
'\u0432\u0435\u0440\u043d\u043e',
'\u043f\u0440\u0430\u0432\u0438\u043b\u044c\u043d\u043e',
'\u0434\u0430',
'\u0432\u0456\u0440\u043d\u043e',
],
...['\u6b63\u786e', '\u5bf9', '\u6b63\u78ba', '\u662f', '\u901a\u8fc7', '\u6b63\u89e3', '\u5408\u683c', '\u306f\u3044', '\uc815\ub2f5', '\ub9de\uc74c', '\uc608', '\u0938\u0939\u0940', '\u0635\u062d\u064a\u062d'],
'\u2705',
'\u2713',
'\u2714',
'\u2714\ufe0f',
'\ud83d\udc4d',
'\u2611',
'\u2611\ufe0f',
'\ud83d\udfe2',
],
]);
const WRONG = new Set([
...['false', 'no', 'fail', 'failed', 'incorrect', 'wrong', 'failure', 'unsuccessful', 'unsolved', 'unresolved'],
...['wrong answer', 'rejected', 'wa', 'not ok', 'bad', 'invalid', 'non', 'nein', 'faux', 'falsch', 'falso'],
...['incorrecto', 'incorrecta', 'fallo', 'errado', 'incorreto', 'inkorrekt', 'incorrecte', 'errato', 'sbagliato'],
...[
'fout',
'onjuist',
'fel',
'yanl\u0131\u015f',
'niepoprawne',
'niepoprawnie',
'nie',
'\u0161patn\u011b',
'\u043d\u0435\u0432\u0435\u0440\u043d\u043e',
'\u043d\u0435\u043f\u0440\u0430\u0432\u0438\u043b\u044c\u043d\u043e',
'\u043d\u0435\u0442',
],
...[
'\u043d\u0435\u0432\u0456\u0440\u043d\u043e',
'\u9519\u8bef',
'\u9519',
'\u932f\u8aa4',
'\u5426',
'\u672a\u901a\u8fc7',
'\u4e0d\u6b63\u89e3',
'\u4e0d\u5408\u683c',
'\u3044\u3044\u3048',
'\uc624\ub2f5',
'\ud2c0\ub9bc',
'\uc544\ub2c8\uc624',
'\u0917\u0932\u0924',
'\u062e\u0637\u0623',
],
...['not_attempted', 'not attempted', '\u274c', '\u2717', '\u2718', '\u2716', '\u2716\ufe0f', '\ud83d\udc4e', '\ud83d\udd34'],
]);
const MISSING = new Set(['', 'nan', 'n/a', 'na', '<na>', 'null', 'none', '\\n']);
const NUMBER = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?$/;
const BEGINS_NUMBER = /^[-+.0-9]/;
const MAX_CELL = 40;
const LAST_WORD = /(?:judge?ment|verdict)\s*:\s*\**(yes|no|correct|incorrect|pass|fail)\**\.?\s*$/i;
function readCell(cell) {
if (cell === '1')
return 1;
if (cell === '0')
return 0;
if (cell.length > MAX_CELL)
return cell.length > 100_000 ? undefined : lastWord(cell);
const text = cell.trim();
if (text === 'C')
return true;
if (text === 'I')
return false;
if (BEGINS_NUMBER.test(text) && NUMBER.test(text))
return Number(text);
const word = text.toLowerCase();
const known = readWord(word);
if (known !== undefined)
return known;
const bare = /^(?:"(.*)"|'(.*)'|\[([^[\],]*)\]|(.*[a-z])\.)$/.exec(word);
const inner = bare === null ? undefined : bare.slice(1).find((group) => group !== undefined);
if (inner !== undefined)
return readWord(inner.trim()) ?? (NUMBER.test(inner) ? Number(inner) : undefined);
const percent = /^(.*?)\s*%$/.exec(text)?.[1];
if (percent !== undefined)
return NUMBER.test(percent) ? Number(percent) / 100 : undefined;
return lastWord(text);
}
function readWord(word) {
if (RIGHT.has(word))
return true;
if (WRONG.has(word))
return false;
if (MISSING.has(word))
return 'missing';
return word === 'error' || word === 'unscored' ? word : undefined;
}
function lastWord(text) {
const said = LAST_WORD.exec(text.slice(-80))?.[1];
return said === undefined ? undefined : readWord(said.toLowerCase());
}
function readJsonCell(value) {
if (typeof value === 'string')
return readCell(value);
if (typeof value === 'boolean')
return value;
if (value === null || value === undefined)
return 'missing';
if (typeof value !== 'number')
return undefined;
return Number.isNaN(value) ? 'missing' : value;
}
const PAIRS = [
['Y', 'N'],
['y', 'n'],
['T', 'F'],
['t', 'f'],
['P', 'F'],
['+', '-'],
['c', 'i'],
];
const IN_PAIRS = new Set(PAIRS.flat());
const DECIMAL_COMMA = /^[+-]?[0-9]+,[0-9]+$/;
function spellingOf(values) {
const filled = [];
const results = [];
for (const value of values) {
const text = value.trim();
const result = readCell(text);
if (result === 'missing')
continue;
if (result === undefined && !IN_PAIRS.has(text) && commaNumber(text) === undefined)
return undefined;
filled.push(text);
results.push(result);
}
const pair = PAIRS.find((both) => filled.every((value) => both.includes(value)));
if (pair !== undefined && pair.every((value) => filled.includes(value)))
return ofPair(...pair);
if (filled.some((value) => DECIMAL_COMMA.test(value)) && filled.every((value) => commaNumber(value) !== undefined))
return {
name: 'numbers with a decimal comma',
read: (value) => (typeof value === 'string' ? (commaNumber(value) ?? readJsonCell(value)) : readJsonCell(value)),
};
const isHundred = (value, result) => (result === 0 || result === 100) && NUMBER.test(value);
if (results.includes(0) && results.includes(100) && filled.every((value, i) => isHundred(value, results[i])))
return { name: '100/0', read: hundred };
if (results.includes(undefined))
return undefined;
return { name: nameOfSpelling(filled, results), read: readJsonCell };
}
const AS_WRITTEN = { name: 'as written', read: readJsonCell };
function markedSpelling(values, hasBlanks) {
const [mark, ...others] = values;
if (mark === undefined || others.length > 0 || !/^x$/i.test(mark) || !hasBlanks)
return undefined;
const read = (value) => {
const text = typeof value === 'string' ? value.trim().toLowerCase() : value;
if (text === 'x')
return true;
return text === '' || text === null || text === undefined ? false : readJsonCell(value);
};
return { name: `${mark}/blank`, read };
}
function ofPair(right, wrong) {
const read = (value) => {
if (typeof value !== 'string')
return readJsonCell(value);
const text = value.trim();
return text === right ? true : text === wrong ? false : readCell(value);
};
return { name: `${right}/${wrong}`, read };
}
function commaNumber(text) {
const plain = text.trim().replace(',', '.');
return NUMBER.test(plain) ? Number(plain) : undefined;
}
function hundred(value) {
const result = readJsonCell(value);
return typeof result === 'number' ? result / 100 : result;
}
function nameOfSpelling(values, results) {
if (results.some((result) => typeof result === 'number' && result !== 0 && result !== 1))
return 'score';
const word = (right) => values.find((_, i) => results[i] === right || results[i] === Number(right))?.slice(0, 20);
const [right, wrong] = [word(true), word(false)];
return right === undefined
? wrong === undefined
? 'nothing'
: `all ${wrong}`
: wrong === undefined
? `all ${right}`
: `${right}/${wrong}`;
}
function isOfRightAndWrong({ name }) {
return /^\S+\/\S+$/.test(name) && name !== '100/0';
}
function setScale(areMeasured = false) {
return areMeasured
? 'set `score-range` to the lowest and the highest score of their scale (for 1 to 10, `1,10`)'
: 'set `pass-threshold` to the one from which an answer counts as right (for 1 to 10, say 7)';
}
const spelling_SPELLINGS = '1/0, 1.0/0.0, true/false, yes/no, pass/fail, passed/failed, correct/incorrect, right/wrong, C/I, a number; empty, NaN, N/A, NA, null, None or \\N for missing; error, unscored';
function holdsError(cell) {
if (typeof cell === 'string')
return !NO_ERROR.has(cell.trim().toLowerCase());
return cell !== null && cell !== undefined && cell !== false && cell !== 0 && !Number.isNaN(cell);
}
const NO_ERROR = new Set([...MISSING, 'false', '0', 'no']);
;
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;
function sha256_sha256(text, encoding = 'hex') {
return hash('sha256', text, encoding);
}
;
function textId(text) {
return `#${sha256(text).slice(0, 16)}`;
}
function cells_textOf(cell) {
if (typeof cell === 'string')
return cell;
return typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}
function nameOf(cell) {
return cells_textOf(cell).trim();
}
function idOf(row, query, header, place) {
const text = nameOf(row[query.column]);
if (text !== '') {
checkId(text, place);
return query.isText ? textId(text) : text;
}
throw new UserError('the row has no question id.', 'Give every question an id of its own.', {
...place,
column: header[query.column],
});
}
function countOf(cell, place) {
const text = nameOf(cell);
const count = /^[0-9]+$/.test(text) ? Number(text) : NaN;
if (Number.isSafeInteger(count) && count > 0)
return count;
throw new UserError(`the count ${quote(cell)} is not a positive whole number.`, 'Give the number of questions that the row stands for.', place);
}
function unknownCell(cell, place, remedy = '') {
return new UserError(`${quote(cell)} is neither right, wrong, missing nor a score.`, `Known: ${SPELLINGS}.${remedy}`, place);
}
function checkDistinct(columns, header, file) {
const seen = new Map();
for (const name of header)
seen.set(name, (seen.get(name) ?? 0) + 1);
const twice = columns.find((column) => seen.get(header[column]) > 1);
if (twice !== undefined) {
const rule = `there are ${seen.get(header[twice])} columns named ${quote(header[twice])}.`;
throw new UserError(rule, 'Give each column a name of its own.', { file, line: 1 });
}
}
function isFraction(result) {
return typeof result === 'number' && result > 0 && result < 1;
}
;
const TEXT_DETAILS = [
['answer', 'answer'],
['reference', 'reference'],
['text', 'prompt'],
['subject', 'subject'],
['judge', 'judge'],
['stopReason', 'stopReason'],
['family', 'family'],
['picked', 'picked'],
];
const NUMBER_DETAILS = [
'confidence',
'cost',
'latency',
'inputTokens',
'outputTokens',
];
function detailColumns(columns) {
return [...TEXT_DETAILS.map(([role]) => role), ...NUMBER_DETAILS].flatMap((role) => columns.get(role) ?? []);
}
function holdsDetails(columns) {
return detailColumns(columns).length > 0;
}
function detailsReader(columns) {
const texts = TEXT_DETAILS.flatMap(([role, field]) => (columns.has(role) ? [{ field, at: columns.get(role) }] : []));
const numbers = NUMBER_DETAILS.flatMap((field) => (columns.has(field) ? [{ field, at: columns.get(field) }] : []));
return (row) => {
const details = {};
for (const { field, at } of texts) {
const text = cells_textOf(row[at]);
if (text !== '')
details[field] = text;
}
for (const { field, at } of numbers) {
const text = cells_textOf(row[at]).trim();
const number = text === '' ? NaN : Number(text);
if (Number.isFinite(number))
details[field] = number;
}
return details;
};
}
;
const [known_cells_SPACE, LAST_ASCII] = [0x20, 0x7e];
const known_cells_MAX_OUTCOMES = 32;
function isPlainText(bytes, start, end) {
if (start === end)
return true;
if (bytes[start] <= known_cells_SPACE || bytes[end - 1] <= known_cells_SPACE)
return false;
for (let i = start; i < end; i++)
if (bytes[i] > LAST_ASCII || bytes[i] < known_cells_SPACE)
return false;
return true;
}
function known_cells_outcomeCell(result) {
if (result === true || result === 1)
return CELL.right;
if (result === false || result === 0)
return CELL.wrong;
return result === 'missing' ? CELL.missing : undefined;
}
class KnownCells {
read;
most;
texts = new Map();
recent = [];
constructor(read, most) {
this.read = read;
this.most = most;
}
of(bytes, start, end) {
let hash = end - start;
for (let i = start; i < end; i++)
hash = (Math.imul(hash, 31) + bytes[i]) | 0;
const slot = (hash ^ (hash >>> 11)) & 1023;
const entry = this.recent[slot];
if (entry !== undefined && isSame(entry.bytes, bytes, start, end))
return entry.value;
const text = bytes.toString('latin1', start, end);
let value = this.texts.get(text);
if (value === undefined && !this.texts.has(text)) {
if (this.texts.size >= this.most)
return undefined;
value = this.read(text);
this.texts.set(text, value);
}
this.recent[slot] = { bytes: Buffer.from(bytes.subarray(start, end)), value };
return value;
}
}
function isSame(known, bytes, start, end) {
if (known.length !== end - start)
return false;
for (let i = 0; i < known.length; i++)
if (known[i] !== bytes[start + i])
return false;
return true;
}
;
class AnswerScan extends RowScan {
sink;
at;
beside;
outcomes;
namesModel;
models;
modelOfFile;
replayed;
detailsOf;
cells = [];
constructor(sink, { model, spelling, other }, modelOfFile, longest, hasHeader, details = false) {
super(longest, hasHeader);
this.sink = sink;
this.beside = details ? detailColumns(other) : [];
this.detailsOf = detailsReader(other);
this.at = new Int32Array(2 * (3 + this.beside.length));
this.replayed = new AnswerReplay(sink);
this.namesModel = model !== undefined;
this.modelOfFile = this.namesModel ? -1 : sink.model(modelOfFile);
this.models = new KnownCells((name) => sink.model(name), Infinity);
this.outcomes = new KnownCells((text) => known_cells_outcomeCell(spelling.read(text)), known_cells_MAX_OUTCOMES);
}
replay({ answers }) {
if (answers === undefined)
return;
this.replayed.give(answers, this.line);
this.pass(answers.rows.length);
}
give(bytes, cell, next) {
const [start, end] = [this.at[0], this.at[1]];
if (isTotalAt(bytes, start, end))
return NOT_PLAIN;
const model = this.namesModel ? this.models.of(bytes, this.at[2], this.at[3]) : this.modelOfFile;
if (this.beside.length === 0)
this.sink.row(bytes, start, end, model, cell, this.line);
else
this.sink.row(bytes, start, end, model, cell, this.line, this.details(bytes));
return next;
}
details(bytes) {
for (let i = 0; i < this.beside.length; i++)
this.cells[this.beside[i]] = this.cellAt(bytes, 3 + i);
return this.detailsOf(this.cells);
}
}
;
const [json_scan_QUOTE, json_scan_COMMA, COLON, json_scan_BACKSLASH, OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = [
0x22, 0x2c, 0x3a, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d,
];
const [json_scan_NEWLINE, json_scan_RETURN, json_scan_SPACE, TAB] = [0x0a, 0x0d, 0x20, 0x09];
const MAX_ROW = 4 * 1024 * 1024;
const MAX_DEPTH = 64;
class JsonScan extends AnswerScan {
isWordy;
keys;
kinds;
scalars;
i = 0;
isAscii = true;
lineEnd = -1;
constructor(sink, shape, columns, modelOfFile, isWordy = false, details = false) {
super(sink, shape, modelOfFile, MAX_ROW, false, details);
this.isWordy = isWordy;
const { query, model, outcome, spelling } = shape;
const names = [columns[query.column], model === undefined ? '' : columns[model], columns[outcome]];
this.keys = [...names, ...this.beside.map((column) => columns[column])].map((name) => Buffer.from(name));
this.kinds = this.keys.map(() => 'absent');
this.scalars = new KnownCells((text) => known_cells_outcomeCell(spelling.read(JSON.parse(text))), known_cells_MAX_OUTCOMES);
}
static suits({ query, model, outcome, other }, columns, details) {
const used = [
query.column,
outcome,
...(model === undefined ? [] : [model]),
...(details ? detailColumns(other) : []),
];
return used.every((column) => !columns[column].includes('.'));
}
row(bytes, start) {
if (this.isWordy)
this.lineEnd = bytes.indexOf(json_scan_NEWLINE, start);
if (!this.object(bytes, start) || (!this.isAscii && !(0,external_node_buffer_namespaceObject.isUtf8)(bytes.subarray(start, this.i))))
return NOT_PLAIN;
const { at, kinds } = this;
if (!this.isName(bytes, 0) || (this.namesModel && !this.isName(bytes, 1)))
return NOT_PLAIN;
const outcomes = kinds[2] === 'text' ? this.outcomes : kinds[2] === 'scalar' ? this.scalars : undefined;
const cell = outcomes?.of(bytes, at[4], at[5]);
if (cell === undefined)
return NOT_PLAIN;
return this.give(bytes, cell, this.i + 1);
}
cellAt(bytes, place) {
const [start, end] = [this.at[2 * place], this.at[2 * place + 1]];
if (this.kinds[place] === 'absent')
return undefined;
if (this.kinds[place] === 'scalar')
return JSON.parse(bytes.toString('latin1', start, end));
const text = bytes.toString('utf8', start, end);
return text.includes('\\') ? JSON.parse(`"${text}"`) : text;
}
isName(bytes, role) {
const [start, end] = [this.at[2 * role], this.at[2 * role + 1]];
if (this.kinds[role] === 'text')
return start < end && isPlainText(bytes, start, end);
return this.kinds[role] === 'scalar' && isWholeNumber(bytes, start, end);
}
object(bytes, start) {
const { kinds } = this;
kinds.fill('absent');
this.isAscii = true;
this.i = start;
if (bytes[this.i] !== OPEN)
return false;
this.i += 1;
for (let isFirst = true;; isFirst = false) {
this.space(bytes);
if (isFirst && bytes[this.i] === CLOSE)
break;
if (!this.member(bytes))
return false;
this.space(bytes);
if (bytes[this.i] === CLOSE)
break;
if (bytes[this.i] !== json_scan_COMMA)
return false;
this.i += 1;
}
this.i += 1;
this.space(bytes);
return bytes[this.i] === json_scan_NEWLINE;
}
member(bytes) {
const keyStart = this.i + 1;
if (bytes[this.i] !== json_scan_QUOTE)
return false;
if (!this.text(bytes, true))
return false;
const role = this.roleOf(bytes, keyStart, this.i - 1);
this.space(bytes);
if (bytes[this.i] !== COLON)
return false;
this.i += 1;
this.space(bytes);
const start = this.i;
const first = bytes[start];
const isText = first === json_scan_QUOTE;
const isNested = first === OPEN || first === OPEN_LIST;
if (role === -1 && this.isWordy && (isText || isNested))
return this.passed(bytes);
if (!(isNested ? this.nested(bytes) : isText ? this.text(bytes, role >= 0 && role < 3) : this.scalar(bytes)))
return false;
if (role === -1)
return true;
if (this.kinds[role] !== 'absent' || isNested)
return false;
this.kinds[role] = isText ? 'text' : 'scalar';
this.at[2 * role] = isText ? start + 1 : start;
this.at[2 * role + 1] = isText ? this.i - 1 : this.i;
return true;
}
roleOf(bytes, start, end) {
for (let role = 0; role < this.keys.length; role++) {
const key = this.keys[role];
if (key.length > 0 && isSame(key, bytes, start, end))
return role;
}
return -1;
}
passed(bytes) {
const end = this.lineEnd;
let i = this.i;
for (let depth = 0; i < end; i++) {
const byte = bytes[i];
if (byte === json_scan_QUOTE) {
i = closingQuote(bytes, i + 1);
if (i === -1)
return false;
}
else if (byte === OPEN || byte === OPEN_LIST)
depth += 1;
else if (byte === CLOSE || byte === CLOSE_LIST)
depth -= 1;
if (depth === 0)
break;
}
this.i = i + 1;
return i < end;
}
nested(bytes) {
const open = [];
for (;;) {
this.space(bytes);
const byte = bytes[this.i];
if (byte === OPEN || byte === OPEN_LIST) {
const close = byte === OPEN ? CLOSE : CLOSE_LIST;
this.i += 1;
this.space(bytes);
if (bytes[this.i] === close)
this.i += 1;
else {
if (open.push(close) > MAX_DEPTH)
return false;
if (close === CLOSE && !this.key(bytes))
return false;
continue;
}
}
else if (byte === json_scan_QUOTE ? !this.text(bytes, false) : !this.scalar(bytes))
return false;
for (;;) {
if (open.length === 0)
return true;
this.space(bytes);
const close = open.at(-1);
if (bytes[this.i] === close) {
open.pop();
this.i += 1;
continue;
}
if (bytes[this.i] !== json_scan_COMMA)
return false;
this.i += 1;
if (close === CLOSE) {
this.space(bytes);
if (!this.key(bytes))
return false;
}
break;
}
}
}
key(bytes) {
if (bytes[this.i] !== json_scan_QUOTE || !this.text(bytes, false))
return false;
this.space(bytes);
if (bytes[this.i] !== COLON)
return false;
this.i += 1;
return true;
}
text(bytes, isPlain) {
let i = this.i + 1;
for (;; i++) {
const byte = bytes[i];
if (byte === json_scan_QUOTE)
break;
if (byte < json_scan_SPACE)
return false;
if (byte >= 0x80)
this.isAscii = false;
if (byte === json_scan_BACKSLASH) {
if (isPlain)
return false;
i += 1;
const escaped = bytes[i];
if (escaped === 0x75) {
for (let digit = 0; digit < 4; digit++)
if (!isHexadecimal(bytes[++i]))
return false;
}
else if (!ESCAPES.includes(escaped))
return false;
}
}
this.i = i + 1;
return true;
}
scalar(bytes) {
const start = this.i;
let i = start;
while (IN_SCALAR[bytes[i]] === 1)
i += 1;
this.i = i;
if (i === start || i - start > 40)
return false;
const first = bytes[start];
if (first === 0x74)
return isWord(bytes, start, i, 'true');
if (first === 0x66)
return isWord(bytes, start, i, 'false');
if (first === 0x6e)
return isWord(bytes, start, i, 'null');
return isNumber(bytes, start, i);
}
space(bytes) {
for (;;) {
const byte = bytes[this.i];
if (byte !== json_scan_SPACE && byte !== TAB && byte !== json_scan_RETURN)
return;
this.i += 1;
}
}
}
const ESCAPES = [...'"\\/bfnrt'].map((letter) => letter.charCodeAt(0));
const IN_SCALAR = new Uint8Array(256);
for (const letter of '0123456789+-.eEtrufalsn')
IN_SCALAR[letter.charCodeAt(0)] = 1;
function isHexadecimal(byte) {
return (byte >= 0x30 && byte <= 0x39) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66);
}
function isWord(bytes, start, end, word) {
if (end - start !== word.length)
return false;
for (let i = 0; i < word.length; i++)
if (bytes[start + i] !== word.charCodeAt(i))
return false;
return true;
}
const isDigit = (byte) => byte >= 0x30 && byte <= 0x39;
function isNumber(bytes, start, end) {
let i = bytes[start] === 0x2d ? start + 1 : start;
const whole = i;
while (i < end && isDigit(bytes[i]))
i += 1;
if (i === whole || i - whole > 15 || (bytes[whole] === 0x30 && i - whole > 1))
return false;
if (bytes[i] === 0x2e && i < end) {
const fraction = ++i;
while (i < end && isDigit(bytes[i]))
i += 1;
if (i === fraction)
return false;
}
if (i < end && (bytes[i] | 0x20) === 0x65) {
i += 1;
if (bytes[i] === 0x2b || bytes[i] === 0x2d)
i += 1;
const exponent = i;
while (i < end && isDigit(bytes[i]))
i += 1;
if (i === exponent)
return false;
}
return i === end;
}
function isWholeNumber(bytes, start, end) {
if (end - start > 15 || (bytes[start] === 0x30 && end - start > 1))
return false;
for (let i = start; i < end; i++)
if (!isDigit(bytes[i]))
return false;
return start < end;
}
;
const [long_scan_NEWLINE, long_scan_RETURN, long_scan_SPACE, long_scan_QUOTE, long_scan_APOSTROPHE] = [0x0a, 0x0d, 0x20, 0x22, 0x27];
const [PLAIN, END, ODD] = [0, 1, 2];
const long_scan_MAX_ROW = 1024 * 1024;
class LongScan extends AnswerScan {
columns;
used;
kinds;
constructor(sink, shape, columns, delimiter, modelOfFile, details = false) {
super(sink, shape, modelOfFile, long_scan_MAX_ROW, true, details);
this.columns = columns;
const { query, model, outcome } = shape;
this.kinds = kindsOf(delimiter.charCodeAt(0));
this.used = new Int8Array(columns).fill(-1);
this.used[query.column] = 0;
if (model !== undefined)
this.used[model] = 1;
this.used[outcome] = 2;
for (const [i, column] of this.beside.entries())
this.used[column] = 3 + i;
}
cellAt(bytes, place) {
return bytes.toString('latin1', this.at[2 * place], this.at[2 * place + 1]);
}
row(bytes, start) {
const next = this.split(bytes, start);
if (next === NOT_PLAIN)
return NOT_PLAIN;
const { at } = this;
const cell = this.outcomes.of(bytes, at[4], at[5]);
if (cell === undefined || at[0] === at[1])
return NOT_PLAIN;
if (this.namesModel && at[2] === at[3])
return NOT_PLAIN;
return this.give(bytes, cell, next);
}
split(bytes, start) {
const { at, used, kinds, columns } = this;
let i = start;
for (let column = 0; column < columns; column++) {
const begin = i;
let isOdd = false;
for (;; i++) {
const kind = kinds[bytes[i]];
if (kind === PLAIN)
continue;
if (kind === END)
break;
if (kind === long_scan_QUOTE || (kind === long_scan_RETURN && bytes[i + 1] !== long_scan_NEWLINE))
return NOT_PLAIN;
isOdd ||= kind === ODD;
}
const isLast = column === columns - 1;
if ((bytes[i] === long_scan_NEWLINE) !== isLast)
return NOT_PLAIN;
const role = used[column];
if (role !== -1) {
const end = isLast && i > begin && bytes[i - 1] === long_scan_RETURN ? i - 1 : i;
if (isOdd ||
(begin < end && (bytes[begin] === long_scan_APOSTROPHE || bytes[begin] === long_scan_SPACE || bytes[end - 1] === long_scan_SPACE)))
return NOT_PLAIN;
at[2 * role] = begin;
at[2 * role + 1] = end;
}
i += 1;
}
return i;
}
}
function kindsOf(delimiter) {
const kinds = new Uint8Array(256).fill(ODD);
kinds.fill(PLAIN, long_scan_SPACE, 0x7f);
kinds[delimiter] = kinds[long_scan_NEWLINE] = END;
kinds[long_scan_QUOTE] = long_scan_QUOTE;
kinds[long_scan_RETURN] = long_scan_RETURN;
return kinds;
}
;
function scanOf(plan, sinks) {
if ('models' in plan)
return new GridScan(sinks.grid(plan.models), plan.models.length);
const { shape, modelOfFile, form, details } = plan;
const sink = sinks.answers();
return form.kind === 'csv'
? new LongScan(sink, shape, form.columns, form.delimiter, modelOfFile, details)
: new JsonScan(sink, shape, form.columns, modelOfFile, form.isWordy, details);
}
function sentPlan(plan, rows) {
if ('models' in plan)
return plan;
const { modelOfFile, form } = plan;
const { spelling, ...shape } = plan.shape;
const outcomes = new Map();
for (const value of new Set(rows.map(({ cells }) => cells[shape.outcome]))) {
const result = spelling.read(value);
if (outcomeCell(result) !== undefined && outcomes.size < MAX_OUTCOMES)
outcomes.set(JSON.stringify(value) ?? '', result);
}
return { shape, modelOfFile, form, outcomes };
}
function receivedPlan(plan) {
if ('models' in plan)
return plan;
const { shape, modelOfFile, form, outcomes } = plan;
const read = (value) => outcomes.get(JSON.stringify(value));
return { shape: { ...shape, spelling: { name: '', read } }, modelOfFile, form };
}
;
const piece_scan_NEWLINE = 0x0a;
const [FREE, TAKEN, DONE] = [0, 1, 2];
const WINDOW = 16;
const MAX_NAMES = 10_000;
function takePiece(states, piece) {
return Atomics.compareExchange(states, piece, FREE, TAKEN) === FREE;
}
function comeTo(states, piece) {
Atomics.store(states, states.length - 1, piece);
Atomics.notify(states, states.length - 1);
}
function awaitPiece(states, piece, milliseconds) {
Atomics.wait(states, piece, TAKEN, milliseconds);
}
function scanPieces(work, give) {
const { states } = work;
const count = states.length - 1;
const scan = new PieceScan(work);
for (let first = 0; first < count; first += WINDOW) {
for (let at = Atomics.load(states, count); at < first - WINDOW; at = Atomics.load(states, count))
Atomics.wait(states, count, at);
for (let number = Math.min(first + WINDOW, count) - 1; number >= first; number--) {
if (scan.nameCount > MAX_NAMES)
return;
if (!takePiece(states, number))
break;
give(number, scan.piece(number));
Atomics.store(states, number, DONE);
Atomics.notify(states, number);
}
}
}
class PieceReader {
descriptor;
bytes;
constructor(descriptor, pieceBytes) {
this.descriptor = descriptor;
this.bytes = Buffer.alloc(pieceBytes);
}
read(number) {
const { descriptor, bytes } = this;
let length = 0;
for (let read = -1; read !== 0 && length < bytes.length; length += read)
read = (0,external_node_fs_namespaceObject.readSync)(descriptor, bytes, length, bytes.length - length, number * bytes.length + length);
return bytes.subarray(0, length);
}
}
class PieceScan {
reader;
log;
scan;
constructor({ descriptor, pieceBytes, plan }) {
this.reader = new PieceReader(descriptor, pieceBytes);
this.log = new RowLog(pieceBytes);
this.scan = scanOf(receivedPlan(plan), this.log);
this.scan.pass(1);
}
get nameCount() {
return this.log.nameCount;
}
piece(number) {
const bytes = this.reader.read(number);
const begin = bytes.indexOf(piece_scan_NEWLINE) + 1 || bytes.length;
const end = Math.max(begin, bytes.lastIndexOf(piece_scan_NEWLINE) + 1);
const isPlain = this.scan.lines(bytes, begin, end) === end;
const rows = this.log.take();
return {
head: Uint8Array.from(bytes.subarray(0, begin)),
rows: isPlain ? rows : undefined,
tail: Uint8Array.from(bytes.subarray(end)),
bytes: bytes.length,
};
}
}
;
const { port, ...work } = external_node_worker_threads_namespaceObject.workerData;
scanPieces(work, (number, piece) => {
port.postMessage([number, piece], memoryOf(piece.rows ?? {}));
});

export const id = 516;
export const ids = [516];
export const modules = {
8364:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
M: () => ( MAX_NESTING),
f: () => ( isTooDeep)
});
const MAX_NESTING = 1000;
const [QUOTE, BACKSLASH] = [0x22, 0x5c];
const OPENING = [0x5b, 0x7b];
const CLOSING = [0x5d, 0x7d];
function isTooDeep(text) {
let depth = 0;
let inString = false;
for (let i = 0; i < text.length; i++) {
const byte = text[i];
if (inString && byte === BACKSLASH)
i += 1;
else if (byte === QUOTE)
inString = !inString;
else if (inString)
continue;
else if (OPENING.includes(byte))
depth += 1;
else if (CLOSING.includes(byte))
depth -= 1;
if (depth > MAX_NESTING)
return true;
}
return false;
}
}),
2607:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
Gv: () => ( isObject),
Ug: () => ( hasAll),
ZZ: () => ( field),
at: () => ( at)
});
function isObject(value) {
return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function field(object, key) {
return Object.hasOwn(object, key) ? object[key] : undefined;
}
function at(value, ...path) {
return path.reduce((node, name) => {
if (typeof name === 'number')
return Array.isArray(node) ? node[name] : undefined;
return isObject(node) ? field(node, name) : undefined;
}, value);
}
function hasAll(value, keys) {
return isObject(value) && keys.every((key) => Object.hasOwn(value, key));
}
}),
2849:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
_: () => ( parseOpening),
q: () => ( parseJson)
});
var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
var _nesting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8364);
function parseJson(bytes) {
if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
throw new SyntaxError('the text is not UTF-8');
const text = bytes.toString('utf8');
if (LONG_INTEGER.test(text))
return parseTolerantly(text);
try {
return JSON.parse(text);
}
catch (error) {
if (!BARE_CONSTANT.test(text))
throw error;
return parseTolerantly(text);
}
}
const LONG_INTEGER = /(?:^|[\s,:[])-?[0-9]{16,}(?![0-9.eE])/;
const BARE_CONSTANT = /NaN|Infinity/;
const TOKENS = /"|-?Infinity|NaN|-?[0-9][0-9.eE+-]*/g;
const MARK = '\ue0b7';
const MARKED = /\ue0b7|\\u[eE]0[bB]7/y;
function parseTolerantly(text) {
const pieces = [];
let copied = 0;
const tokens = new RegExp(TOKENS);
for (let match = tokens.exec(text); match !== null; match = tokens.exec(text)) {
const start = match.index;
const isString = match[0] === '"';
const end = isString ? endOfString(text, start) : tokens.lastIndex;
tokens.lastIndex = end;
const marked = isString ? markString(text, start) : markBare(match[0]);
if (marked === undefined || isKey(text, end))
continue;
pieces.push(text.slice(copied, start), marked);
copied = isString ? start + 1 : end;
}
pieces.push(text.slice(copied));
return unmark(JSON.parse(pieces.join('')));
}
function endOfString(text, start) {
for (let quote = text.indexOf('"', start + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
let slashes = 0;
while (text[quote - 1 - slashes] === '\\')
slashes += 1;
if (slashes % 2 === 0)
return quote + 1;
}
return text.length;
}
function markString(text, start) {
MARKED.lastIndex = start + 1;
return MARKED.test(text) ? `"${MARK}` : undefined;
}
function markBare(token) {
if (token.endsWith('Infinity') || token === 'NaN')
return `"${MARK}${token}"`;
return /^-?[1-9][0-9]{15,}$/.test(token) && !Number.isSafeInteger(Number(token)) ? `"${MARK}=${token}"` : undefined;
}
function isKey(text, end) {
let next = end;
while (' \t\r\n'.includes(text[next] ?? ':'))
next += 1;
return text[next] === ':';
}
function unmark(value) {
const root = { value };
const open = [root];
for (let container = open.pop(); container !== undefined; container = open.pop()) {
for (const key of Object.keys(container)) {
const item = container[key];
if (typeof item === 'string' && item.startsWith(MARK))
container[key] = unmarked(item.slice(MARK.length));
else if (typeof item === 'object' && item !== null)
open.push(item);
}
}
return root.value;
}
function unmarked(rest) {
if (rest.startsWith(MARK))
return rest;
return rest.startsWith('=') ? rest.slice(1) : Number(rest);
}
function parseOpening(text) {
const closers = [];
let end = 0;
let isKey = false;
const tokens = /"[^"\\]*(?:\\[^][^"\\]*)*"|"|[{}[\]:,]|[^\s{}[\]:,"]+/g;
for (let match = tokens.exec(text); match !== null; match = tokens.exec(text)) {
const token = match[0];
if (token === '"' || closers.length === _nesting_js__WEBPACK_IMPORTED_MODULE_1__ .M)
break;
if (token === '{' || token === '[') {
closers.push(token === '{' ? '}' : ']');
isKey = token === '{';
end = tokens.lastIndex;
}
else if (token === '}' || token === ']') {
closers.pop();
end = tokens.lastIndex;
if (closers.length === 0)
break;
}
else if (token === ':') {
isKey = false;
}
else if (token === ',') {
isKey = closers.at(-1) === '}';
}
else if (!isKey && tokens.lastIndex < text.length) {
end = tokens.lastIndex;
}
}
if (end === 0)
return undefined;
try {
return parseJson(Buffer.from(text.slice(0, end) + closers.reverse().join('')));
}
catch {
return undefined;
}
}
}),
8516:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
G: () => ( jsonRows),
R: () => ( jsonValues)
});
var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5145);
var _object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2607);
var _parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2849);
var _repeated_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6876);
var _scanner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6360);
async function* jsonValues(file, select) {
yield* scan(file, {
select: (path, first, scanner) => {
if (path.length === 0)
refuseSecond(scanner);
return select(path, first);
},
found: (path, value, line) => ({ path: [...path], value, line }),
});
}
async function* jsonRows(file, onCut = () => undefined, only, firstLine = 1) {
let isArray = false;
let row = new Map();
let rowLine = 1;
const isRow = (path) => path.length === (isArray ? 1 : 0);
yield* scan(file, {
firstLine,
select: (path, first, scanner) => {
if (path.length === 0) {
if (isArray)
refuseSecond(scanner);
else
isArray = scanner.roots === 0 && firstLine === 1 && first === OPEN_ARRAY;
if (isArray)
return 'enter';
}
if (!isRow(path))
return only.has(String(path.at(-1))) ? 'take' : 'skip';
if (only === undefined || first !== OPEN_OBJECT)
return 'take';
row = new Map();
rowLine = scanner.lines;
return 'enter';
},
found: (path, value, line) => {
if (isRow(path))
return { row: asRow(value, file, line), line };
const key = String(path.at(-1));
if (row.has(key))
throw twice(key, line);
row.set(key, value);
return undefined;
},
left: (path) => (isRow(path) ? { row: Object.fromEntries(row), line: rowLine } : undefined),
onCut: (scanner) => {
if (isArray || (scanner.roots === 0 && firstLine === 1))
return false;
const since = only === undefined ? scanner.openSince : rowLine;
if (since !== scanner.lines)
throw new _scanner_js__WEBPACK_IMPORTED_MODULE_2__ .q('the value that begins here does not end', since);
onCut();
return true;
},
});
}
const OPEN_OBJECT = 0x7b;
const OPEN_ARRAY = 0x5b;
function refuseSecond(scanner) {
if (scanner.roots > 0)
throw new _scanner_js__WEBPACK_IMPORTED_MODULE_2__ .q('something follows the end of the value', scanner.lines);
}
function asRow(value, file, line) {
if ((0,_object_js__WEBPACK_IMPORTED_MODULE_3__ .Gv)(value))
return value;
throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`a row is not a JSON object but ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .hD)(value)}.`, 'Write one object for each record.', {
file: file.path,
line,
});
}
async function* scan(file, { select, found, left, onCut, firstLine = 1 }) {
let batch = [];
let values = 0;
const scanner = new _scanner_js__WEBPACK_IMPORTED_MODULE_2__ .V({
select: (path, first) => select(path, first, scanner),
value: (path, bytes, line) => {
values += 1;
const repeated = values > LOOKED_AT ? undefined : (0,_repeated_key_js__WEBPACK_IMPORTED_MODULE_4__ .m)(bytes, ROW_LEVELS);
if (repeated !== undefined)
throw twice(repeated.key, line + repeated.lines);
add(found(path, parseAt(bytes, line), line));
},
leave: (path) => add(left?.(path)),
}, undefined, firstLine);
const add = (item) => {
if (item !== undefined)
batch.push(item);
};
try {
for await (const chunk of file.open()) {
scanner.write(chunk);
if (batch.length > 0)
yield batch;
batch = [];
}
if (!scanner.end() && onCut?.(scanner) !== true) {
throw new _scanner_js__WEBPACK_IMPORTED_MODULE_2__ .q('the file ends inside a value: it is cut short', scanner.lines);
}
if (batch.length > 0)
yield batch;
}
catch (error) {
if (!(error instanceof _scanner_js__WEBPACK_IMPORTED_MODULE_2__ .q))
throw error;
throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo(`not valid JSON: ${error.message}.`, 'Write the file again, or leave it out.', {
file: file.path,
line: error.line,
});
}
}
const LOOKED_AT = 10_000;
const ROW_LEVELS = 2;
function twice(key, line) {
return new _scanner_js__WEBPACK_IMPORTED_MODULE_2__ .q(`an object has the key ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .hD)(key)} twice, and it is not said which one counts`, line);
}
function parseAt(bytes, line) {
try {
return (0,_parse_js__WEBPACK_IMPORTED_MODULE_1__ .q)(bytes);
}
catch (error) {
throw new _scanner_js__WEBPACK_IMPORTED_MODULE_2__ .q(reasonOf(error), line);
}
}
function reasonOf(error) {
if (error instanceof RangeError)
return 'a value is nested too deeply';
const message = error instanceof Error ? error.message : '';
const reason = message.replace(/,? (?:\.\.\.)?"[^]*$| in JSON at [^]*$/, '');
return /^[\x20-\x7e]+$/.test(reason) ? reason : 'an unexpected character';
}
}),
6876:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
m: () => ( repeatedKey)
});
var _closing_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9444);
const [QUOTE, COMMA, OPEN_OBJECT, CLOSE_OBJECT, OPEN_ARRAY, CLOSE_ARRAY, NEWLINE] = [
0x22, 0x2c, 0x7b, 0x7d, 0x5b, 0x5d, 0x0a,
];
function repeatedKey(text, levels) {
const open = [];
let isKey = false;
for (let i = 0; i < text.length; i++) {
const byte = text[i];
if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
open.push(byte === OPEN_OBJECT && open.length < levels ? new Set() : undefined);
isKey = byte === OPEN_OBJECT;
}
else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY)
open.pop();
else if (byte === COMMA)
isKey = true;
else if (byte === QUOTE) {
const quote = (0,_closing_quote_js__WEBPACK_IMPORTED_MODULE_0__ .m)(text, i + 1);
const end = quote === -1 ? text.length : quote;
const keys = isKey ? open.at(-1) : undefined;
isKey = false;
if (keys !== undefined) {
const key = keyOf(text.toString('utf8', i, end + 1));
if (keys.has(key))
return { key, lines: linesIn(text.subarray(0, i)) };
keys.add(key);
}
i = end;
}
}
return undefined;
}
function keyOf(literal) {
if (!literal.includes('\\'))
return literal.slice(1, -1);
try {
return String(JSON.parse(literal));
}
catch {
return literal;
}
}
function linesIn(text) {
let lines = 0;
for (let i = text.indexOf(NEWLINE); i !== -1; i = text.indexOf(NEWLINE, i + 1))
lines += 1;
return lines;
}
}),
6360:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
V: () => ( JsonScanner),
q: () => ( JsonSyntaxError)
});
var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5145);
var _base_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3650);
var _closing_quote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9444);
var _nesting_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8364);
const MiB = 2 ** 20;
class JsonSyntaxError extends Error {
line;
constructor(message, line) {
super(message);
this.line = line;
}
}
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const NEWLINE = 0x0a;
const [OPEN_OBJECT, CLOSE_OBJECT, OPEN_ARRAY, CLOSE_ARRAY] = [0x7b, 0x7d, 0x5b, 0x5d];
const [COMMA, COLON] = [0x2c, 0x3a];
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
class JsonScanner {
handler;
limit;
line;
roots = 0;
get lines() {
return this.line;
}
get openSince() {
return this.mode === undefined ? undefined : this.startLine;
}
markBytes = 0;
path = [];
arrays = [];
expecting = 'value';
mode;
depth = 0;
scalar = false;
inString = false;
escaped = false;
parts = [];
size = 0;
startLine = 1;
newline = -1;
constructor(handler,
limit = 128 * MiB,
line = 1) {
this.handler = handler;
this.limit = limit;
this.line = line;
if (line > 1)
this.markBytes = BYTE_ORDER_MARK.length;
}
write(chunk) {
this.newline = -1;
let i = 0;
while (i < chunk.length && this.markBytes < 3) {
if (chunk[i] === BYTE_ORDER_MARK[this.markBytes])
[i, this.markBytes] = [i + 1, this.markBytes + 1];
else
this.markBytes = 3;
}
while (i < chunk.length)
i = this.mode === undefined ? this.between(chunk, i) : this.inside(chunk, i);
}
end() {
if (this.mode !== undefined && this.scalar && this.arrays.length === 0)
this.finish(Buffer.alloc(0));
return this.mode === undefined && this.arrays.length === 0;
}
between(chunk, i) {
const byte = chunk[i];
if (byte === NEWLINE)
this.line += 1;
if (byte === NEWLINE || byte === 0x20 || byte === 0x0d || byte === 0x09)
return i + 1;
if (this.arrays.length === 0)
return this.startValue(byte, i);
const isArray = this.arrays[this.arrays.length - 1];
const mayClose = this.expecting === 'first' || this.expecting === 'comma';
if (mayClose && byte === (isArray ? CLOSE_ARRAY : CLOSE_OBJECT)) {
this.leave();
}
else if (this.expecting === 'comma' && byte === COMMA) {
if (isArray)
this.path[this.path.length - 1] = this.path[this.path.length - 1] + 1;
this.expecting = isArray ? 'value' : 'key';
}
else if (this.expecting === 'colon' && byte === COLON) {
this.expecting = 'value';
}
else if (this.expecting === 'value' || (this.expecting === 'first' && isArray)) {
return this.startValue(byte, i);
}
else if (byte === QUOTE && (this.expecting === 'key' || this.expecting === 'first')) {
this.begin('key');
}
else {
throw new JsonSyntaxError(`unexpected ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__ .hD)(String.fromCharCode(byte))}`, this.line);
}
return this.mode === 'key' ? i : i + 1;
}
startValue(byte, i) {
if (byte === COMMA || byte === COLON || byte === CLOSE_ARRAY || byte === CLOSE_OBJECT) {
throw new JsonSyntaxError(`unexpected ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__ .hD)(String.fromCharCode(byte))}`, this.line);
}
const choice = this.handler.select(this.path, byte);
if (choice === 'enter' && (byte === OPEN_OBJECT || byte === OPEN_ARRAY)) {
const isArray = byte === OPEN_ARRAY;
this.arrays.push(isArray);
this.path.push(isArray ? 0 : '');
this.expecting = 'first';
return i + 1;
}
this.begin(choice === 'skip' ? 'skip' : 'take');
return i;
}
begin(mode) {
this.mode = mode;
this.depth = 0;
this.scalar = false;
this.startLine = this.line;
}
inside(chunk, start) {
let i = start;
while (i < chunk.length) {
if (this.inString) {
i = this.throughString(chunk, i);
if (this.inString)
break;
if (this.depth === 0)
return this.finish(chunk.subarray(start, i), i);
continue;
}
const byte = chunk[i];
if (byte === QUOTE) {
if (this.scalar)
throw new JsonSyntaxError('unexpected quote', this.line);
this.inString = true;
i += 1;
}
else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
this.depth += 1;
if (this.depth > _nesting_js__WEBPACK_IMPORTED_MODULE_2__ .M && this.mode === 'take') {
throw new JsonSyntaxError(`a value is nested more than ${(0,_base_numbers_js__WEBPACK_IMPORTED_MODULE_3__ .nd)(_nesting_js__WEBPACK_IMPORTED_MODULE_2__ .M)} levels deep`, this.line);
}
i += 1;
}
else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) {
if (this.depth === 0)
return this.finish(chunk.subarray(start, i), i);
this.depth -= 1;
i += 1;
if (this.depth === 0)
return this.finish(chunk.subarray(start, i), i);
}
else if (this.depth === 0) {
const ends = byte === COMMA || byte === NEWLINE || byte === 0x20 || byte === 0x0d || byte === 0x09;
if (ends)
return this.finish(chunk.subarray(start, i), i);
this.scalar = true;
i += 1;
}
else {
if (byte === NEWLINE)
this.line += 1;
i += 1;
}
}
this.keep(chunk.subarray(start));
return chunk.length;
}
throughString(chunk, start) {
const from = this.escaped && chunk[start] !== NEWLINE ? start + 1 : start;
const quote = (0,_closing_quote_js__WEBPACK_IMPORTED_MODULE_4__ .m)(chunk, from);
const end = quote === -1 ? chunk.length : quote;
if (this.newlineFrom(chunk, start) < end)
throw new JsonSyntaxError('a string is not closed at the end of its line', this.line);
this.inString = quote === -1;
this.escaped = quote === -1 && (0,_closing_quote_js__WEBPACK_IMPORTED_MODULE_4__ .u)(chunk, from, end);
return quote === -1 ? end : quote + 1;
}
newlineFrom(chunk, start) {
if (this.newline < start) {
const found = chunk.indexOf(NEWLINE, start);
this.newline = found === -1 ? chunk.length : found;
}
return this.newline;
}
keep(part) {
if (this.mode === 'skip' || part.length === 0)
return;
this.grow(part.length);
this.parts.push(Buffer.from(part));
}
grow(bytes) {
this.size += bytes;
if (this.size > this.limit)
throw new JsonSyntaxError(`one value is longer than ${this.limit < MiB ? `${this.limit} bytes` : `${this.limit / MiB} MiB`}`, this.startLine);
}
finish(last, next = 0) {
const mode = this.mode;
if (mode !== 'skip')
this.grow(last.length);
this.mode = undefined;
let bytes = last;
if (this.parts.length > 0) {
bytes = Buffer.concat([...this.parts, last]);
this.parts = [];
}
this.size = 0;
if (mode === 'key') {
this.path[this.path.length - 1] = keyText(bytes, this.startLine);
this.expecting = 'colon';
return next;
}
if (mode === 'take')
this.handler.value(this.path, bytes, this.startLine);
this.ended();
return next;
}
leave() {
this.arrays.pop();
this.path.pop();
this.handler.leave?.(this.path, this.line);
this.ended();
}
ended() {
this.expecting = 'comma';
if (this.arrays.length === 0)
this.roots += 1;
}
}
function keyText(bytes, line) {
if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
throw new JsonSyntaxError('a key is not UTF-8', line);
if (!bytes.includes(BACKSLASH))
return bytes.toString('utf8', 1, bytes.length - 1);
try {
return JSON.parse(bytes.toString('utf8'));
}
catch {
throw new JsonSyntaxError('a key with a broken escape', line);
}
}
})
};

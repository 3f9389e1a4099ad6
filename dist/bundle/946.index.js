export const id = 946;
export const ids = [946];
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
}),
5565:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
jsonPreview: () => ( jsonPreview)
});
var _formats_json_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2849);
var _formats_json_scanner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6360);
const FIRST_VALUE = 64 * 1024 * 1024;
const PIECE = 64 * 1024;
const ITEMS = 20;
async function jsonPreview(file, text, whole) {
return text.trimStart().startsWith('[') ? arrayPreview(text, whole) : objectPreview(file, text);
}
function arrayPreview(text, whole) {
const items = (0,_formats_json_parse_js__WEBPACK_IMPORTED_MODULE_0__ ._)(text);
if (!Array.isArray(items))
return { kind: 'unreadable', because: 'it begins like a JSON array, but is not JSON', isBroken: true };
const preview = { kind: 'json-array', items: items.slice(0, ITEMS) };
return whole && endsInside(text) ? { ...preview, isCut: true } : preview;
}
async function objectPreview(file, text) {
const items = [];
let rest = text.trimStart();
const value = (0,_formats_json_parse_js__WEBPACK_IMPORTED_MODULE_0__ ._)(rest);
if (typeof value !== 'object' || value === null)
return { kind: 'unreadable', because: 'it begins like a JSON object, but is not JSON', isBroken: true };
const { several, isCut } = await extentOf(file);
if (!several)
return { kind: 'json-object', value: value, ...(isCut ? { isCut } : {}) };
items.push(value);
for (let at = rest.indexOf('\n'); at !== -1 && items.length < ITEMS; at = rest.indexOf('\n')) {
rest = rest.slice(at + 1);
const next = rest.indexOf('\n');
const item = next === -1 ? undefined : (0,_formats_json_parse_js__WEBPACK_IMPORTED_MODULE_0__ ._)(rest.slice(0, next));
if (item !== undefined)
items.push(item);
}
return { kind: 'json-lines', items };
}
async function extentOf(file) {
let values = 0;
let isCut = false;
const scanner = new _formats_json_scanner_js__WEBPACK_IMPORTED_MODULE_1__ .V({
select: () => {
values += 1;
return 'skip';
},
value: () => undefined,
});
let size = 0;
try {
for await (const chunk of file.open()) {
for (let at = 0; at < chunk.length; at += PIECE) {
scanner.write(chunk.subarray(at, at + PIECE));
if (values > 1)
return { several: true, isCut };
}
size += chunk.length;
if (size >= FIRST_VALUE)
return { several: false, isCut };
}
isCut = !scanner.end();
}
catch (error) {
if (!(error instanceof _formats_json_scanner_js__WEBPACK_IMPORTED_MODULE_1__ .q))
throw error;
}
return { several: values > 1, isCut: isCut && values === 1 };
}
function endsInside(text) {
const scanner = new _formats_json_scanner_js__WEBPACK_IMPORTED_MODULE_1__ .V({ select: () => 'skip', value: () => undefined });
try {
scanner.write(Buffer.from(text));
return !scanner.end();
}
catch (error) {
if (!(error instanceof _formats_json_scanner_js__WEBPACK_IMPORTED_MODULE_1__ .q))
throw error;
return false;
}
}
})
};

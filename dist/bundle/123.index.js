export const id = 123;
export const ids = [123];
export const modules = {
6088:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
P: () => ( entityText)
});
const NAMED = new Map([
['lt', '<'],
['gt', '>'],
['amp', '&'],
['quot', '"'],
['apos', "'"],
]);
function entityText(name) {
const [, hex, decimal] = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(name) ?? [];
if (hex === undefined && decimal === undefined)
return NAMED.get(name);
const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
return isCharacter ? String.fromCodePoint(code) : undefined;
}
}),
2123:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
xlsxTable: () => ( xlsxTable)
});
var errors = __webpack_require__(5145);
var formula_guard = __webpack_require__(3614);
var xml_entity = __webpack_require__(6088);
;
class XmlSyntaxError extends Error {
}
const MAX_TOKEN = 4 * 1024 * 1024;
const MAX_DEPTH = 64;
class XmlScanner {
events;
rest = '';
names = [];
hasRoot = false;
constructor(events) {
this.events = events;
}
write(text) {
const buffer = this.rest + text;
let at = 0;
for (let mark = buffer.indexOf('<'); mark !== -1; mark = buffer.indexOf('<', at)) {
if (mark > at)
this.text(buffer.slice(at, mark));
at = mark;
const end = this.markup(buffer, mark);
if (end === -1)
break;
at = end;
}
this.rest = buffer.slice(at);
if (this.rest.length > MAX_TOKEN)
throw new XmlSyntaxError('a tag or a text is longer than 4 MiB');
}
end() {
if (this.rest.startsWith('<'))
throw new XmlSyntaxError('it ends inside a tag');
this.text(this.rest);
if (this.names.length > 0)
throw new XmlSyntaxError('it ends before its elements do');
if (!this.hasRoot)
throw new XmlSyntaxError('it holds no element');
}
text(text) {
if (this.names.length > 0)
this.events.text(withoutEntities(text));
else if (/\S/.test(text))
throw new XmlSyntaxError('there is text outside its elements');
}
markup(buffer, at) {
const second = buffer[at + 1];
if (second === undefined)
return -1;
if (second === '?')
return behind(buffer, '?>', at + 2);
if (second !== '!')
return this.tag(buffer, at);
const opening = buffer.slice(at, at + CDATA.length);
if (opening.startsWith(COMMENT))
return behind(buffer, '-->', at + COMMENT.length);
if (opening === CDATA) {
const end = buffer.indexOf(']]>', at + CDATA.length);
if (end === -1)
return -1;
if (this.names.length === 0)
throw new XmlSyntaxError('there is text outside its elements');
this.events.text(buffer.slice(at + CDATA.length, end));
return end + 3;
}
if (COMMENT.startsWith(opening) || CDATA.startsWith(opening))
return -1;
throw new XmlSyntaxError('it declares a document type or entities, which no workbook does');
}
tag(buffer, at) {
const end = tagEnd(buffer, at + 1);
if (end === -1)
return -1;
const [, slash, name, attributes, empty] = TAG.exec(buffer.slice(at, end + 1)) ?? [];
if (name === undefined)
throw new XmlSyntaxError('a tag has no name');
const local = name.slice(name.indexOf(':') + 1);
if (slash === '/') {
if (this.names.pop() !== name || attributes.trim() !== '' || empty === '/')
throw new XmlSyntaxError('an end tag does not match its start tag');
this.events.close(local);
return end + 1;
}
if (this.names.length === 0 && this.hasRoot)
throw new XmlSyntaxError('it has a second outermost element');
if (this.names.length === MAX_DEPTH)
throw new XmlSyntaxError(`it nests more than ${MAX_DEPTH} elements`);
this.hasRoot = true;
this.events.open(local, attributes);
if (empty === '/')
this.events.close(local);
else
this.names.push(name);
return end + 1;
}
}
const COMMENT = '<!--';
const CDATA = '<![CDATA[';
const TAG = /^<(\/?)([A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?)(?=[\s/>])([^]*?)(\/?)>$/;
function behind(buffer, end, from) {
const at = buffer.indexOf(end, from);
return at === -1 ? -1 : at + end.length;
}
function tagEnd(buffer, from) {
let open = 0;
for (let at = from; at < buffer.length; at++) {
const code = buffer.charCodeAt(at);
if (open !== 0)
open = code === open ? 0 : open;
else if (code === GREATER)
return at;
else if (code === QUOTE || code === APOSTROPHE)
open = code;
else if (code === LESS)
throw new XmlSyntaxError('a tag begins inside another');
}
return -1;
}
const [QUOTE, APOSTROPHE, LESS, GREATER] = [0x22, 0x27, 0x3c, 0x3e];
function attributesOf(text) {
const found = new Map();
const trimmed = text.trimEnd();
ATTRIBUTE.lastIndex = 0;
for (let at = 0; at < trimmed.length; at = ATTRIBUTE.lastIndex) {
const [, name, double, single] = ATTRIBUTE.exec(trimmed) ?? [];
if (name === undefined)
throw new XmlSyntaxError('the attributes of a tag cannot be read');
if (found.has(name))
throw new XmlSyntaxError('a tag has an attribute twice');
found.set(name, withoutEntities(double ?? single));
}
return found;
}
const ATTRIBUTE = /\s+([A-Za-z_][\w:.-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
function withoutEntities(text) {
if (!text.includes('&'))
return text;
return text.replace(/&([^;&]{0,32}(?:;|$))?/g, (_whole, body = '') => {
const name = body.replace(/;$/, '');
const known = body.endsWith(';') ? (0,xml_entity.P)(name) : undefined;
if (known === undefined)
throw new XmlSyntaxError('it uses an entity that XML itself does not have');
return known;
});
}
;
function faultOf(file, where) {
return (because) => new errors.yo(`${where()}: ${because}.`, 'Save the workbook again, or save the sheet as CSV.', { file: file.path });
}
async function* scanPart(part, events, taken, fault) {
const scanner = new XmlScanner(events);
const decoder = new TextDecoder('utf-8', { fatal: true });
const decode = (chunk) => {
try {
return decoder.decode(chunk, { stream: chunk !== undefined });
}
catch {
throw fault('its text is not UTF-8');
}
};
const scan = (chunk) => {
const text = decode(chunk);
try {
scanner.write(text);
if (chunk === undefined)
scanner.end();
}
catch (error) {
if (error instanceof XmlSyntaxError)
throw fault(error.message);
throw error;
}
return taken();
};
for await (const chunk of part.open()) {
const found = scan(chunk);
if (found.length > 0)
yield found;
}
const last = scan(undefined);
if (last.length > 0)
yield last;
}
async function scanWhole(part, events, fault) {
for await (const _ of scanPart(part, events, () => [], fault))
;
}
;
const MAX_TEXTS = 2 ** 24;
const MAX_CHARACTERS = 2 ** 28;
const MAX_CELL = 2 ** 20;
class TextOfRuns {
isTaking = false;
hints = 0;
held = '';
open(name) {
if (name === 'rPh')
this.hints += 1;
if (name === 't')
this.isTaking = this.hints === 0;
}
text(text) {
if (!this.isTaking)
return;
this.held += text;
checkLength(this.held);
}
close(name) {
if (name === 'rPh')
this.hints -= 1;
if (name === 't')
this.isTaking = false;
}
take() {
const text = unescaped(this.held);
this.held = '';
return text;
}
}
function checkLength(text) {
if (text.length > MAX_CELL)
throw new XmlSyntaxError('one cell has more than 1,048,576 characters');
}
function unescaped(text) {
if (!text.includes('_x'))
return text;
return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, code) => String.fromCharCode(parseInt(code, 16)));
}
async function sharedTexts(part, fault) {
const texts = [];
const runs = new TextOfRuns();
let size = 0;
const events = {
open: (name) => runs.open(name),
text: (text) => runs.text(text),
close(name) {
runs.close(name);
if (name !== 'si')
return;
const text = runs.take();
size += text.length;
if (texts.push(text) > MAX_TEXTS || size > MAX_CHARACTERS)
throw new XmlSyntaxError('its shared texts are more than 16,777,216 or have more than 268,435,456 characters');
},
};
await scanWhole(part, events, fault);
return texts;
}
;
const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;
async function* sheetRows(file, { name, part }, shared) {
const scan = new SheetScan(shared);
const where = () => `sheet ${(0,errors.hD)(name)}${scan.place}`;
yield* scanPart(part, scan, () => scan.take(), faultOf(file, where));
}
class SheetScan {
shared;
rows = [];
isData = false;
number = 0;
column = -1;
columns = [];
texts = [];
type = 'n';
isInCell = false;
isFormula = false;
isValue = false;
hasValue = false;
value = '';
inline = new TextOfRuns();
constructor(shared) {
this.shared = shared;
}
take() {
const { rows } = this;
this.rows = [];
return rows;
}
get place() {
if (!this.isData)
return '';
if (this.isInCell)
return `, cell ${columnName(this.column)}${this.number}`;
return this.number === 0 ? '' : `, row ${this.number}`;
}
open(name, attributes) {
if (!this.isData)
this.isData = name === 'sheetData';
else if (this.isInCell)
this.openInCell(name);
else if (name === 'row')
this.openRow(attributes);
else if (name === 'c')
this.openCell(attributes);
}
text(text) {
if (this.isValue) {
this.value += text;
checkLength(this.value);
}
else if (this.isInCell)
this.inline.text(text);
}
close(name) {
if (!this.isData)
return;
if (name === 'sheetData')
this.isData = false;
else if (name === 'row')
this.closeRow();
else if (name === 'c')
this.closeCell();
else if (name === 'v')
this.isValue = false;
else if (this.isInCell)
this.inline.close(name);
}
openRow(attributes) {
const stated = attributesOf(attributes).get('r');
const number = stated === undefined ? this.number + 1 : Number(stated);
if (!Number.isInteger(number) || number <= this.number || number > MAX_ROWS)
throw new XmlSyntaxError(`a row has the number ${(0,errors.hD)(stated ?? number)}; rows ascend from 1 to ${MAX_ROWS}`);
this.number = number;
this.column = -1;
}
openCell(text) {
const attributes = attributesOf(text);
const stated = attributes.get('r');
const column = stated === undefined ? this.column + 1 : columnOf(stated, this.number);
if (column === undefined || column <= this.column || column >= MAX_COLUMNS)
throw new XmlSyntaxError(`the cell ${stated === undefined ? `number ${column + 1}` : (0,errors.hD)(stated)} does not belong into row ${this.number}, which goes up to column XFD, or stands out of order`);
this.column = column;
this.type = attributes.get('t') ?? 'n';
this.isInCell = true;
this.isFormula = this.hasValue = false;
this.value = '';
}
openInCell(name) {
if (name === 'v')
this.isValue = this.hasValue = true;
else if (name === 'f')
this.isFormula = true;
else
this.inline.open(name);
}
closeCell() {
const inline = this.inline.take();
const text = this.type === 'inlineStr' ? inline : this.valueText();
this.isInCell = false;
if (text === '')
return;
this.columns.push(this.column);
this.texts.push(text);
}
valueText() {
const { type, value } = this;
if (this.isFormula && (!this.hasValue || (value === '' && type !== 'str')))
throw new XmlSyntaxError('its formula was never computed (open and save the workbook in a spreadsheet)');
if (type === 'str' || type === 'd')
return unescaped(value);
const plain = value.trim();
if (plain === '' || type === 'e')
return '';
switch (type) {
case 'n':
return numberText(plain);
case 'b':
return truthText(plain);
case 's':
return this.sharedText(plain);
default:
throw new XmlSyntaxError(`its type ${(0,errors.hD)(type)} is not known`);
}
}
sharedText(index) {
const text = /^[0-9]{1,9}$/.test(index) ? this.shared[Number(index)] : undefined;
if (text === undefined)
throw new XmlSyntaxError(`it stands for the shared text ${(0,errors.hD)(index)}, and there are ${this.shared.length}`);
return text;
}
closeRow() {
if (this.columns.length === 0)
return;
this.rows.push({ number: this.number, columns: this.columns, texts: this.texts });
this.columns = [];
this.texts = [];
}
}
function numberText(text) {
const number = /^[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]{1,3})?$/.test(text) ? Number(text) : NaN;
if (!Number.isFinite(number))
throw new XmlSyntaxError(`its number ${(0,errors.hD)(text)} is none`);
return /^-?[0-9]+$/.test(text) ? text : String(number);
}
function truthText(text) {
if (text === '1' || text === 'true')
return 'TRUE';
if (text === '0' || text === 'false')
return 'FALSE';
throw new XmlSyntaxError(`its truth value ${(0,errors.hD)(text)} is neither 0 nor 1`);
}
function columnOf(cell, row) {
const [, letters, digits] = /^([A-Z]{1,3})([1-9][0-9]{0,6})$/.exec(cell) ?? [];
if (letters === undefined || Number(digits) !== row)
return undefined;
return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
function columnName(column) {
const last = String.fromCharCode(65 + (column % 26));
return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}
var external_node_path_ = __webpack_require__(6760);
;
const MAX_SHEETS = 10_000;
async function openWorkbook(file) {
const parts = new Map(file.entries.map((entry) => [entry.path.slice(entry.path.lastIndexOf('!') + 1), entry]));
const relations = await relationsOf(file, parts.get('xl/_rels/workbook.xml.rels'));
const named = await namedSheets(file, parts.get('xl/workbook.xml'));
const partOf = (target, what) => {
const part = parts.get(target);
if (part === undefined)
throw faultOf(file, () => what)(`its part ${(0,errors.hD)(target)} is not in the file`);
return part;
};
const sheets = named.flatMap(({ name, isHidden, relation }) => {
const what = `sheet ${(0,errors.hD)(name)}`;
const found = relations.get(relation);
if (found === undefined)
throw faultOf(file, () => what)('the workbook does not say which part it is');
return found.type === 'worksheet' ? [{ name, isHidden, part: partOf(found.target, what) }] : [];
});
const shared = [...relations.values()].find(({ type }) => type === 'sharedStrings');
return { sheets, sharedTexts: shared && partOf(shared.target, 'its shared texts') };
}
async function relationsOf(file, part) {
const relations = new Map();
const fault = faultOf(file, () => 'the relations of its workbook');
if (part === undefined)
throw fault('they are missing');
await scanWhole(part, {
open(name, text) {
if (name !== 'Relationship')
return;
const attributes = attributesOf(text);
const [id, type, target] = ['Id', 'Type', 'Target'].map((key) => attributes.get(key));
if (id === undefined || type === undefined || target === undefined)
return;
if (attributes.get('TargetMode') === 'External')
return;
const absolute = target.startsWith('/') ? target : `/xl/${target}`;
relations.set(id, { type: external_node_path_.posix.basename(type), target: external_node_path_.posix.normalize(absolute).slice(1) });
},
text: () => undefined,
close: () => undefined,
}, fault);
return relations;
}
async function namedSheets(file, part) {
const sheets = [];
await scanWhole(part, {
open(element, text) {
if (element !== 'sheet')
return;
const attributes = attributesOf(text);
const name = attributes.get('name');
const relation = [...attributes].find(([key]) => key.endsWith(':id'))?.[1];
if (name === undefined || relation === undefined)
throw new XmlSyntaxError('a sheet has no name or no part');
const state = attributes.get('state') ?? 'visible';
if (sheets.push({ name, isHidden: state !== 'visible', relation }) > MAX_SHEETS)
throw new XmlSyntaxError(`it has more than ${MAX_SHEETS} sheets`);
},
text: () => undefined,
close: () => undefined,
}, faultOf(file, () => 'the list of its sheets'));
return sheets;
}
function chosenSheet(file, { sheets }) {
const { sheet: wanted } = file;
const same = (a, b) => a.toLowerCase() === b.toLowerCase();
const found = wanted === undefined
? sheets.find(({ isHidden }) => !isHidden)
: (sheets.find(({ name }) => name === wanted) ?? sheets.find(({ name }) => same(name, wanted)));
if (found !== undefined)
return found;
const names = sheets.slice(0, 8).map(({ name, isHidden }) => (0,errors.hD)(name) + (isHidden ? ' (hidden)' : ''));
throw new errors.yo(wanted === undefined ? 'the workbook has no visible sheet.' : `the workbook has no sheet ${(0,errors.hD)(wanted)}.`, names.length === 0
? 'Save the table as a sheet or as CSV.'
: `Give \`results\` as FILE#SHEET; there is: ${names.join(', ')}.`, { file: file.path });
}
var table = __webpack_require__(5517);
var raw_header = __webpack_require__(5775);
var listed = __webpack_require__(639);
;
const SAMPLE_CELLS = 2 ** 20;
const BATCH_CELLS = 2 ** 16;
async function xlsxTable(file) {
const book = await openWorkbook(file);
const sheet = chosenSheet(file, book);
const others = book.sheets.filter((other) => other !== sheet).map(({ name }) => (0,errors.hD)(name));
const first = await firstRows(file, book, sheet);
if (first.rows.length === 0)
return `its sheet ${(0,errors.hD)(sheet.name)} is empty${others.length === 0 ? '' : `; FILE#SHEET reads another: ${(0,listed.r)(others, 5, String)}`}`;
const extent = extentOf(first.rows);
const most = Math.max(2, Math.floor(SAMPLE_CELLS / extent.width));
const cells = first.rows.slice(0, most).map((row) => cellsOf(row, extent));
const { header, bodyAt, notes } = (0,raw_header.r)(cells);
return {
file,
format: 'xlsx',
columns: header,
sample: cells.slice(bodyAt).map((row, i) => ({ cells: row, line: first.rows[bodyAt + i].number })),
isWhole: first.isWhole && first.rows.length <= most,
hasLines: true,
notes: others.length === 0 ? notes : [...notes, `other sheets than ${(0,errors.hD)(sheet.name)}: ${(0,listed.r)(others, 5, String)}`],
rows: () => bodyRows(file, book, sheet, extent, bodyAt),
};
}
async function textsOf(file, { sharedTexts: part }) {
return part === undefined
? []
: sharedTexts(part, faultOf(file, () => 'its shared texts'));
}
async function firstRows(file, book, sheet) {
const rows = [];
let size = 0;
for await (const batch of sheetRows(file, sheet, await textsOf(file, book))) {
for (const row of batch) {
if (rows.length === table.l6 || size > table.Z5)
return { rows, isWhole: false };
rows.push(row);
size += row.texts.reduce((sum, text) => sum + text.length + 8, 0);
}
}
return { rows, isWhole: true };
}
function extentOf(rows) {
let [first, last] = [Infinity, 0];
for (const { columns } of rows) {
first = Math.min(first, columns[0]);
last = Math.max(last, columns.at(-1));
}
return { first, width: last - first + 1 };
}
function cellsOf({ columns, texts }, { first, width }) {
const cells = new Array(width).fill('');
for (const [i, column] of columns.entries())
cells[column - first] = (0,formula_guard.A)(texts[i]);
return cells;
}
async function* bodyRows(file, book, sheet, extent, bodyAt) {
let before = bodyAt;
let batch = [];
for await (const rows of sheetRows(file, sheet, await textsOf(file, book))) {
for (const row of rows) {
if (before > 0) {
before -= 1;
continue;
}
checkExtent(file, sheet, row, extent);
batch.push({ cells: cellsOf(row, extent), line: row.number });
if (batch.length * extent.width < BATCH_CELLS)
continue;
yield batch;
batch = [];
}
}
if (batch.length > 0)
yield batch;
}
function checkExtent(file, { name }, { number, columns }, extent) {
const end = extent.first + extent.width;
const beyond = columns[0] < extent.first ? columns[0] : columns.at(-1);
if (beyond >= extent.first && beyond < end)
return;
throw new errors.yo(`sheet ${(0,errors.hD)(name)}, cell ${columnName(beyond)}${number}: it lies beside the table, whose columns are ${columnName(extent.first)} to ${columnName(end - 1)}.`, 'Give its column a name in the header, or clear the cell.', { file: file.path });
}
})
};

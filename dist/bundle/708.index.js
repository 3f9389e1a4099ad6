export const id = 708;
export const ids = [708];
export const modules = {
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
6708:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
quotedRows: () => ( quotedRows)
});
var external_stream_ = __webpack_require__(2203);
var is_object = __webpack_require__(8467);
var api = __webpack_require__(7084);
var CsvError = __webpack_require__(6892);
var normalize_options = __webpack_require__(6845);
;
class Parser extends external_stream_.Transform {
constructor(opts = {}) {
super({ ...{ readableObjectMode: true }, ...opts, encoding: null });
this.api = (0,api.p)({
on_skip: (err, chunk) => {
this.emit("skip", err, chunk);
},
...opts,
});
this.state = this.api.state;
this.options = this.api.options;
this.info = this.api.info;
}
_transform(buf, _, callback) {
if (this.state.stop === true) {
return;
}
const err = this.api.parse(
buf,
false,
(record) => {
this.push(record);
},
() => {
this.push(null);
this.end();
this.on("end", this.destroy);
},
);
if (err !== undefined) {
this.state.stop = true;
}
callback(err);
}
_flush(callback) {
if (this.state.stop === true) {
return;
}
const err = this.api.parse(
undefined,
true,
(record) => {
this.push(record);
},
() => {
this.push(null);
this.on("end", this.destroy);
},
);
callback(err);
}
}
const parse = function () {
let data, options, callback;
for (const i in arguments) {
const argument = arguments[i];
const type = typeof argument;
if (
data === undefined &&
(typeof argument === "string" || Buffer.isBuffer(argument))
) {
data = argument;
} else if (options === undefined && (0,is_object.v)(argument)) {
options = argument;
} else if (callback === undefined && type === "function") {
callback = argument;
} else {
throw new CsvError.J(
"CSV_INVALID_ARGUMENT",
["Invalid argument:", `got ${JSON.stringify(argument)} at index ${i}`],
options || {},
);
}
}
const parser = new Parser(options);
if (callback) {
const records =
options === undefined || options.objname === undefined
? []
: Object.create(null);
parser.on("readable", function () {
let record;
while ((record = this.read()) !== null) {
if (options === undefined || options.objname === undefined) {
records.push(record);
} else {
Object.assign(records, {
[record[0]]: record[1],
});
}
}
});
parser.on("error", function (err) {
callback(err, undefined, parser.api.__infoDataSet());
});
parser.on("end", function () {
callback(undefined, records, parser.api.__infoDataSet());
});
}
if (data !== undefined) {
const writer = function () {
parser.write(data);
parser.end();
};
if (typeof setImmediate === "function") {
setImmediate(writer);
} else {
setTimeout(writer, 0);
}
}
return parser;
};
var errors = __webpack_require__(5145);
var line_count = __webpack_require__(5634);
var raw_row = __webpack_require__(5235);
;
async function* quotedRows(file, texts, delimiter, lineEnd, firstLine) {
let batch = [];
let fault;
const lines = new line_count.e(firstLine, lineEnd);
const parser = parse({
delimiter,
info: true,
max_record_size: raw_row.m,
record_delimiter: lineEnd === '\r' ? ['\r'] : ['\r\n', '\n'],
relax_column_count: true,
skip_empty_lines: true,
});
const take = () => {
for (let next = read(parser); next !== null; next = read(parser)) {
batch.push({ cells: next.record, line: lines.beginningOf(next) });
}
};
parser.on('readable', take);
parser.on('error', (error) => {
take();
fault = error;
});
for await (const text of texts) {
parser.write(text);
await new Promise((resolve) => setImmediate(resolve));
if (fault)
throw csvFault(fault, file, lines);
if (batch.length > 0)
yield batch;
batch = [];
}
parser.end();
await new Promise((resolve) => parser.once('close', resolve));
if (fault)
throw csvFault(fault, file, lines);
if (batch.length > 0)
yield batch;
}
function read(parser) {
return parser.read();
}
function csvFault(error, file, lines) {
const code = error.code ?? 'unknown';
if (code === 'CSV_MAX_RECORD_SIZE')
return (0,raw_row.P)(file, lines.next);
if (code === 'CSV_QUOTE_NOT_CLOSED') {
return new errors.yo('a quote is opened here, or on a later line, and not closed before the end of the file.', 'Close the quote, or write the file again: it may be cut short.', { file: file.path, line: lines.next });
}
return new errors.yo(`not valid CSV (${(0,errors.hD)(code)}).`, 'Quote cells that hold quotes, delimiters or line ends, and double the quotes inside them (RFC 4180).', { file: file.path, line: lines.ofFault(error) });
}
})
};

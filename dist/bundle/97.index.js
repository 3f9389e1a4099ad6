export const id = 97;
export const ids = [97];
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
97:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
parsedRows: () => ( parsedRows)
});
var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2016);
var _line_count_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5634);
function parsedRows(text, delimiter, lineEnd, line, most) {
const rows = [];
const count = new _line_count_js__WEBPACK_IMPORTED_MODULE_1__ .e(line, lineEnd);
try {
(0,csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ .qg)(text, {
delimiter,
info: true,
on_record: (row) => {
const parsed = row;
rows.push({ cells: parsed.record, line: count.beginningOf(parsed) });
return null;
},
record_delimiter: lineEnd === '\r' ? ['\r'] : ['\r\n', '\n'],
relax_column_count: true,
skip_empty_lines: true,
to: most,
});
}
catch (error) {
return { rows, fault: String(error.code) };
}
return { rows, fault: undefined };
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

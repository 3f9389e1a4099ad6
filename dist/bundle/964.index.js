export const id = 964;
export const ids = [964];
export const modules = {
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

export const id = 620;
export const ids = [620];
export const modules = {
2620:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
$: () => ( isLocalHeader),
a: () => ( LOCAL_SIZE),
readZipDirectory: () => ( readZipDirectory)
});
var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5145);
var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1212);
var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3761);
var _signatures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7946);
const SIGNATURE = { local: _signatures_js__WEBPACK_IMPORTED_MODULE_3__ .XI, entry: 0x02014b50, end: _signatures_js__WEBPACK_IMPORTED_MODULE_3__ .CX, end64: 0x06064b50, locator64: 0x07064b50 };
const END_SIZE = 22;
const END64_SIZE = 56;
const LOCATOR64_SIZE = 20;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
const MAX16 = 0xffff;
const MAX32 = 0xffffffff;
function isLocalHeader(header) {
return header.readUInt32LE(0) === SIGNATURE.local;
}
async function readZipDirectory(archive, shown, budget) {
const end = await findEnd(archive, shown);
budget.checkEntries(end.count, shown);
if (end.offset + end.size > end.limit)
throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__ .qM)(shown, 'its directory does not lie inside it');
if (end.size > _limits_js__WEBPACK_IMPORTED_MODULE_2__ .oL)
throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__ .qM)(shown, 'its directory is larger than 1 GiB');
const bytes = await archive.read(end.offset, end.offset + end.size);
const files = new Map();
const setAside = [];
const extents = [];
let count = 0;
for (let at = 0; at < bytes.length; count++) {
if (at + ENTRY_SIZE > bytes.length || bytes.readUInt32LE(at) !== SIGNATURE.entry) {
throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__ .qM)(shown, 'its directory is not valid');
}
const variable = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
const next = at + ENTRY_SIZE + variable[0] + variable[1] + variable[2];
if (next > bytes.length)
throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__ .qM)(shown, 'its directory is not valid');
const { entry, isLink } = parseEntry(bytes.subarray(at, next), end.offset, shown);
extents.push({ start: entry.offset, end: entry.offset + LOCAL_SIZE + variable[0] + entry.compressedSize });
at = next;
if (entry.name.endsWith('/'))
continue;
if (isLink)
setAside.push({ name: entry.name, why: 'a symbolic link inside an archive' });
else {
if (files.has(entry.name))
setAside.push({ name: entry.name, why: 'the archive holds a later file of this name' });
files.set(entry.name, entry);
}
}
if (count !== end.count)
throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__ .qM)(shown, 'its directory has another number of entries than it says');
checkExtents(extents, end.offset, shown);
return { entries: [...files.values()], setAside };
}
async function findEnd(archive, shown) {
const start = Math.max(0, archive.size - END_SIZE - MAX16);
const tail = await archive.read(start, archive.size);
let at = tail.length - END_SIZE;
while (at >= 0 &&
!(tail.readUInt32LE(at) === SIGNATURE.end && at + END_SIZE + tail.readUInt16LE(at + 20) === tail.length))
at--;
if (at < 0)
throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__ .VV)(shown);
const record = tail.subarray(at);
const classic = {
count: record.readUInt16LE(10),
size: record.readUInt32LE(12),
offset: record.readUInt32LE(16),
limit: start + at,
};
if (classic.count === MAX16 || classic.size === MAX32 || classic.offset === MAX32) {
return (await findEnd64(archive, classic.limit, shown)) ?? classic;
}
if (record.readUInt16LE(4) !== 0)
throw split(shown);
return classic;
}
async function findEnd64(archive, endAt, shown) {
if (endAt < LOCATOR64_SIZE)
return undefined;
const locator = await archive.read(endAt - LOCATOR64_SIZE, endAt);
if (locator.readUInt32LE(0) !== SIGNATURE.locator64)
return undefined;
if (locator.readUInt32LE(16) > 1)
throw split(shown);
const at = Number(locator.readBigUInt64LE(8));
if (at + END64_SIZE > endAt)
throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__ .qM)(shown, 'its ZIP64 record does not lie inside it');
const record = await archive.read(at, at + END64_SIZE);
if (record.readUInt32LE(0) !== SIGNATURE.end64)
throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__ .qM)(shown, 'its ZIP64 record is not valid');
const [count, size, offset] = [32, 40, 48].map((field) => Number(record.readBigUInt64LE(field)));
return { count, size, offset, limit: at };
}
function parseEntry(bytes, dataEnd, shown) {
const nameEnd = ENTRY_SIZE + bytes.readUInt16LE(28);
const name = decodeName(bytes.subarray(ENTRY_SIZE, nameEnd));
if ((bytes.readUInt16LE(8) & 0x41) !== 0) {
throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('is an encrypted archive.', 'Give it without a password.', { file: shown });
}
const extra = bytes.subarray(nameEnd, nameEnd + bytes.readUInt16LE(30));
const [size, compressedSize, offset] = widen([24, 20, 42].map((field) => bytes.readUInt32LE(field)), extra, shown);
const isUnix = bytes[5] === 3 || bytes[5] === 19;
const isLink = isUnix && (bytes.readUInt16LE(40) & 0xf000) === 0xa000;
const [method, crc32] = [bytes.readUInt16LE(10), bytes.readUInt32LE(16)];
return { entry: { name, method, crc32, compressedSize, size, offset, dataEnd }, isLink };
}
function widen(values, extra, shown) {
if (!values.includes(MAX32))
return [...values];
for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
if (extra.readUInt16LE(at) !== 1)
continue;
const field = extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2));
let read = 0;
return values.map((value) => {
if (value !== MAX32)
return value;
if (read + 8 > field.length)
throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__ .qM)(shown, 'the ZIP64 field of an entry is too short');
return Number(field.readBigUInt64LE((read += 8) - 8));
});
}
return [...values];
}
function decodeName(bytes) {
try {
return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}
catch {
return bytes.toString('latin1');
}
}
function checkExtents(extents, dataEnd, shown) {
extents.sort((a, b) => a.start - b.start);
extents.forEach(({ end }, i) => {
const next = i + 1 < extents.length ? extents[i + 1].start : dataEnd;
if (end > next)
throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__ .qM)(shown, 'entries overlap one another or the directory');
});
}
function split(shown) {
return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ .yo('is one part of a split archive.', 'Join the parts into one archive.', { file: shown });
}
})
};

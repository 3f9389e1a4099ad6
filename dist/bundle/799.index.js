export const id = 799;
export const ids = [799,620,398,607];
export const modules = {
2398:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
gunzip: () => ( gunzip),
inflateRaw: () => ( inflateRaw)
});
var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8522);
var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1212);
const INFLATE_CHUNK = 2 ** 17;
const GUNZIP_CHUNK = 2 ** 19;
function inflateRaw(source, shown) {
return through(source, node_zlib__WEBPACK_IMPORTED_MODULE_1__.createInflateRaw({ chunkSize: INFLATE_CHUNK }), shown);
}
function gunzip(source, shown) {
return through(source, node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip({ chunkSize: GUNZIP_CHUNK }), shown);
}
async function* through(source, decoder, shown) {
(0,node_stream__WEBPACK_IMPORTED_MODULE_0__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(source), decoder, () => undefined);
try {
for await (const chunk of decoder)
yield chunk;
}
catch (error) {
throw zlibFault(error, shown);
}
}
function zlibFault(error, shown) {
const code = (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__ .$N)(error);
if (code === 'Z_BUF_ERROR')
return (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__ .VV)(shown);
return code?.startsWith('Z_') ? (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__ .qM)(shown, `its compressed data is not valid (${(0,_faults_js__WEBPACK_IMPORTED_MODULE_2__ .bD)(error)})`) : error;
}
}),
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
}),
4799:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.d(__webpack_exports__, {
readZipEntry: () => ( readZipEntry)
});
var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5145);
var _decompress_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(398);
var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1212);
var _inflate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2398);
var _zip_directory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2620);
var _zstd_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3607);
async function* readZipEntry(archive, entry, shown, budget) {
let [size, checksum] = [0, 0];
const content = (0,_decompress_js__WEBPACK_IMPORTED_MODULE_6__ .h)(decode(await rawContent(archive, entry, shown), entry.method, shown), (total) => {
size = total;
budget.charge(total, entry.compressedSize, shown, 'entry');
});
for await (const chunk of content) {
if (size > entry.size)
break;
checksum = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(chunk, checksum);
yield chunk;
}
if (size !== entry.size)
throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__ .qM)(shown, 'it has another size than the directory of its archive says');
if (checksum !== entry.crc32)
throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__ .qM)(shown, 'its checksum (CRC-32) is not the one in its archive');
}
async function rawContent(archive, entry, shown) {
const header = await archive.read(entry.offset, entry.offset + _zip_directory_js__WEBPACK_IMPORTED_MODULE_4__ .a);
if (!(0,_zip_directory_js__WEBPACK_IMPORTED_MODULE_4__ .$)(header))
throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__ .qM)(shown, 'it does not stand where the directory of its archive says');
const start = entry.offset + _zip_directory_js__WEBPACK_IMPORTED_MODULE_4__ .a + header.readUInt16LE(26) + header.readUInt16LE(28);
if (start + entry.compressedSize > entry.dataEnd)
throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__ .qM)(shown, 'it does not lie inside its archive');
return archive.stream(start, start + entry.compressedSize);
}
function decode(raw, method, shown) {
if (method === 0)
return raw;
if (method === 8)
return (0,_inflate_js__WEBPACK_IMPORTED_MODULE_3__.inflateRaw)(raw, shown);
if (method === 93)
return (0,_zstd_js__WEBPACK_IMPORTED_MODULE_5__.unzstd)(raw, shown);
throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ .yo(`is compressed in its archive by method ${method}, which cannot be read here.`, 'Write the archive with deflate, zstd or no compression.', { file: shown });
}
}),
3607:
(function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
__webpack_require__.r(__webpack_exports__);
__webpack_require__.d(__webpack_exports__, {
frameDecoders: () => ( frameDecoders),
unzstd: () => ( unzstd)
});
var external_node_stream_ = __webpack_require__(7075);
var external_node_zlib_ = __webpack_require__(8522);
var errors = __webpack_require__(5145);
var byte_queue = __webpack_require__(4017);
var faults = __webpack_require__(1212);
var signatures = __webpack_require__(7946);
;
const P1 = 0x9e3779b185ebca87n;
const P2 = 0xc2b2ae3d27d4eb4fn;
const P3 = 0x165667b19e3779f9n;
const P4 = 0x85ebca77c2b2ae63n;
const P5 = 0x27d4eb2f165667c5n;
const STRIPE = 32;
class Xxh64 {
lanes = [wrap(P1 + P2), P2, 0n, wrap(-P1)];
tail = Buffer.alloc(0);
length = 0;
update(piece) {
this.length += piece.length;
const bytes = Buffer.concat([this.tail, piece]);
const whole = bytes.length - (bytes.length % STRIPE);
let [a, b, c, d] = this.lanes;
for (let at = 0; at < whole; at += STRIPE) {
a = round(a, bytes.readBigUInt64LE(at));
b = round(b, bytes.readBigUInt64LE(at + 8));
c = round(c, bytes.readBigUInt64LE(at + 16));
d = round(d, bytes.readBigUInt64LE(at + 24));
}
this.lanes = [a, b, c, d];
this.tail = bytes.subarray(whole);
}
digest() {
let hash = P5;
if (this.length >= STRIPE) {
const turns = [1n, 7n, 12n, 18n];
hash = wrap(this.lanes.reduce((sum, lane, i) => sum + rotate(lane, turns[i]), 0n));
for (const lane of this.lanes)
hash = wrap((hash ^ round(0n, lane)) * P1 + P4);
}
hash = wrap(hash + BigInt(this.length));
let at = 0;
for (; at + 8 <= this.tail.length; at += 8) {
hash = wrap(rotate(hash ^ round(0n, this.tail.readBigUInt64LE(at)), 27n) * P1 + P4);
}
if (at + 4 <= this.tail.length) {
hash = wrap(rotate(hash ^ wrap(BigInt(this.tail.readUInt32LE(at)) * P1), 23n) * P2 + P3);
at += 4;
}
for (; at < this.tail.length; at++)
hash = wrap(rotate(hash ^ wrap(BigInt(this.tail[at]) * P5), 11n) * P1);
hash = wrap((hash ^ (hash >> 33n)) * P2);
hash = wrap((hash ^ (hash >> 29n)) * P3);
return hash ^ (hash >> 32n);
}
}
function round(lane, input) {
return wrap(rotate(wrap(lane + input * P2), 31n) * P1);
}
function rotate(value, by) {
return wrap(value << by) | (value >> (64n - by));
}
function wrap(value) {
return BigInt.asUintN(64, value);
}
;
const MAX_WINDOW = 2 ** 27;
const MAX_BLOCK = 2 ** 17;
async function* unzstd(source, shown, decoder = frameDecoders[0]) {
const queue = new byte_queue.y(source);
try {
for (let magic = await queue.take(4); magic.length > 0; magic = await queue.take(4)) {
if (magic.length < 4)
throw (0,faults.VV)(shown);
const kind = magic.readUInt32LE(0);
if (kind === signatures.ue)
yield* readFrame(queue, magic, shown, decoder);
else if (!(0,signatures.YQ)(kind))
throw (0,faults.qM)(shown, 'something that is not zstd follows the last zstd frame');
else if (!(await queue.skip((await exactly(queue, 4, shown)).readUInt32LE(0))))
throw (0,faults.VV)(shown);
}
}
finally {
await queue.close();
}
}
async function* readFrame(queue, magic, shown, decoder) {
const header = await readHeader(queue, magic, shown);
let failure;
async function* watched() {
try {
yield* framePieces(queue, header, shown);
}
catch (error) {
failure = error;
throw error;
}
}
let size = 0;
try {
for await (const chunk of decoder(watched())) {
size += chunk.length;
yield chunk;
}
}
catch (error) {
if (failure !== undefined)
throw failure;
throw (0,faults.qM)(shown, `its zstd data cannot be decoded (${(0,faults.bD)(error)})`);
}
if (header.size !== undefined && size !== header.size)
throw (0,faults.qM)(shown, 'a zstd frame has another size than it says');
}
async function readHeader(queue, magic, shown) {
const descriptor = await exactly(queue, 1, shown);
const flags = descriptor[0];
if ((flags & 8) !== 0)
throw (0,faults.qM)(shown, 'a zstd frame uses a reserved bit');
const single = (flags & 32) !== 0;
const dictionaryBytes = [0, 1, 2, 4][flags & 3];
const sizeBytes = [single ? 1 : 0, 2, 4, 8][flags >> 6];
const windowBytes = single ? 0 : 1;
const rest = await exactly(queue, windowBytes + dictionaryBytes + sizeBytes, shown);
if (rest.subarray(windowBytes, windowBytes + dictionaryBytes).some((byte) => byte !== 0)) {
throw new errors.yo('is zstd that needs a dictionary.', 'Compress it without a dictionary.', { file: shown });
}
const size = readSize(rest.subarray(windowBytes + dictionaryBytes));
const window = single ? (size ?? 0) : 2 ** (10 + (rest[0] >> 3)) * (1 + (rest[0] & 7) / 8);
if (window > MAX_WINDOW) {
throw new errors.yo('is zstd with a window above 128 MiB, which takes as much memory to read.', 'Compress it without the options `--long` or `--ultra`.', { file: shown });
}
return { bytes: Buffer.concat([magic, descriptor, rest]), hasChecksum: (flags & 4) !== 0, size };
}
function readSize(bytes) {
if (bytes.length === 0)
return undefined;
if (bytes.length === 8)
return Number(bytes.readBigUInt64LE(0));
return bytes.readUIntLE(0, bytes.length) + (bytes.length === 2 ? 256 : 0);
}
async function* framePieces(queue, header, shown) {
yield header.bytes;
for (let last = false; !last;) {
const head = await exactly(queue, 3, shown);
const word = head.readUIntLE(0, 3);
const size = word >> 3;
if (size > MAX_BLOCK)
throw (0,faults.qM)(shown, 'a zstd block is larger than 128 KiB');
last = (word & 1) === 1;
const repeated = ((word >> 1) & 3) === 1;
yield Buffer.concat([head, await exactly(queue, repeated ? 1 : size, shown)]);
}
if (header.hasChecksum)
yield await exactly(queue, 4, shown);
}
async function exactly(queue, count, shown) {
const bytes = await queue.take(count);
if (bytes.length < count)
throw (0,faults.VV)(shown);
return bytes;
}
async function* nativeDecoder(pieces) {
const stream = external_node_zlib_.createZstdDecompress({ chunkSize: 2 ** 17 });
(0,external_node_stream_.pipeline)(external_node_stream_.Readable.from(pieces), stream, () => undefined);
for await (const chunk of stream)
yield chunk;
}
async function* portableDecoder(pieces) {
const { Decompress } = await __webpack_require__.e( 339).then(__webpack_require__.bind(__webpack_require__, 8339));
const decoded = [];
const hash = new Xxh64();
const decoder = new Decompress((data) => {
if (data.length > 0)
decoded.push(Buffer.from(data));
});
let hasChecksum = false;
let isFirst = true;
let previous;
for await (const piece of pieces) {
if (isFirst)
hasChecksum = (piece[4] & 4) !== 0;
isFirst = false;
if (previous !== undefined)
decoder.push(previous);
previous = piece;
for (const data of decoded.splice(0)) {
if (hasChecksum)
hash.update(data);
yield data;
}
}
if (previous !== undefined)
decoder.push(previous, true);
for (const data of decoded.splice(0)) {
if (hasChecksum)
hash.update(data);
yield data;
}
if (hasChecksum && previous?.readUInt32LE(0) !== Number(hash.digest() & 0xffffffffn))
throw new Error('wrong checksum');
}
const frameDecoders = "createZstdDecompress" in external_node_zlib_ ? [nativeDecoder, portableDecoder] : [portableDecoder];
})
};

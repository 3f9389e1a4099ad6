export const id = 607;
export const ids = [607];
export const modules = {
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

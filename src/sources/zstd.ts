import { pipeline, Readable } from 'node:stream';
import zlib from 'node:zlib';
import { UserError } from '../base/errors.js';
import { ByteQueue } from './byte-queue.js';
import { cutShort, damaged, messageOf } from './faults.js';
import { isSkippable, ZSTD_FRAME } from './signatures.js';
import { Xxh64 } from './xxh64.js';

/** Turns the pieces of one whole frame (header, blocks, checksum) into its content. */
export type FrameDecoder = (pieces: AsyncIterable<Buffer>) => AsyncIterable<Buffer>;

/** The largest window that the zstd tools accept themselves unless told otherwise. */
const MAX_WINDOW = 2 ** 27;
const MAX_BLOCK = 2 ** 17;

/**
 * Decompresses zstd (RFC 8878): any number of frames, skippable frames among them.
 *
 * Frames and blocks are walked here and the decoder is given one whole frame at a time, because decoders differ at the
 * end of a frame: the one of Node.js stops there without an error, however much follows.
 *
 * @throws UserError for content that is cut short or damaged, and for frames that need a dictionary or more than 128 MiB of window.
 */
export async function* unzstd(
  source: AsyncIterable<Buffer>,
  shown: string,
  decoder: FrameDecoder = frameDecoders[0],
): AsyncGenerator<Buffer> {
  const queue = new ByteQueue(source);
  try {
    for (let magic = await queue.take(4); magic.length > 0; magic = await queue.take(4)) {
      if (magic.length < 4) throw cutShort(shown);
      const kind = magic.readUInt32LE(0);
      if (kind === ZSTD_FRAME) yield* readFrame(queue, magic, shown, decoder);
      else if (!isSkippable(kind)) throw damaged(shown, 'something that is not zstd follows the last zstd frame');
      else if (!(await queue.skip((await exactly(queue, 4, shown)).readUInt32LE(0)))) throw cutShort(shown);
    }
  } finally {
    await queue.close();
  }
}

async function* readFrame(
  queue: ByteQueue,
  magic: Buffer,
  shown: string,
  decoder: FrameDecoder,
): AsyncGenerator<Buffer> {
  const header = await readHeader(queue, magic, shown);
  let failure: unknown;
  async function* watched(): AsyncGenerator<Buffer> {
    try {
      yield* framePieces(queue, header, shown);
    } catch (error) {
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
  } catch (error) {
    // A decoder may wrap or replace the fault of its source, so the source's own fault goes first.
    if (failure !== undefined) throw failure;
    throw damaged(shown, `its zstd data cannot be decoded (${messageOf(error)})`);
  }
  if (header.size !== undefined && size !== header.size)
    throw damaged(shown, 'a zstd frame has another size than it says');
}

interface FrameHeader {
  readonly bytes: Buffer;
  readonly hasChecksum: boolean;
  readonly size: number | undefined;
}

async function readHeader(queue: ByteQueue, magic: Buffer, shown: string): Promise<FrameHeader> {
  const descriptor = await exactly(queue, 1, shown);
  const flags = descriptor[0];
  if ((flags & 8) !== 0) throw damaged(shown, 'a zstd frame uses a reserved bit');
  const single = (flags & 32) !== 0;
  const dictionaryBytes = [0, 1, 2, 4][flags & 3];
  const sizeBytes = [single ? 1 : 0, 2, 4, 8][flags >> 6];
  const windowBytes = single ? 0 : 1;
  const rest = await exactly(queue, windowBytes + dictionaryBytes + sizeBytes, shown);
  if (rest.subarray(windowBytes, windowBytes + dictionaryBytes).some((byte) => byte !== 0)) {
    throw new UserError('is zstd that needs a dictionary.', 'Compress it without a dictionary.', { file: shown });
  }
  const size = readSize(rest.subarray(windowBytes + dictionaryBytes));
  const window = single ? (size ?? 0) : 2 ** (10 + (rest[0] >> 3)) * (1 + (rest[0] & 7) / 8);
  if (window > MAX_WINDOW) {
    throw new UserError(
      'is zstd with a window above 128 MiB, which takes as much memory to read.',
      'Compress it without the options `--long` or `--ultra`.',
      { file: shown },
    );
  }
  return { bytes: Buffer.concat([magic, descriptor, rest]), hasChecksum: (flags & 4) !== 0, size };
}

function readSize(bytes: Buffer): number | undefined {
  if (bytes.length === 0) return undefined;
  if (bytes.length === 8) return Number(bytes.readBigUInt64LE(0));
  return bytes.readUIntLE(0, bytes.length) + (bytes.length === 2 ? 256 : 0);
}

async function* framePieces(queue: ByteQueue, header: FrameHeader, shown: string): AsyncGenerator<Buffer> {
  yield header.bytes;
  for (let last = false; !last;) {
    const head = await exactly(queue, 3, shown);
    const word = head.readUIntLE(0, 3);
    const size = word >> 3;
    if (size > MAX_BLOCK) throw damaged(shown, 'a zstd block is larger than 128 KiB');
    last = (word & 1) === 1;
    const repeated = ((word >> 1) & 3) === 1;
    yield Buffer.concat([head, await exactly(queue, repeated ? 1 : size, shown)]);
  }
  if (header.hasChecksum) yield await exactly(queue, 4, shown);
}

async function exactly(queue: ByteQueue, count: number, shown: string): Promise<Buffer> {
  const bytes = await queue.take(count);
  if (bytes.length < count) throw cutShort(shown);
  return bytes;
}

/** Of Node.js itself, from 22.15 on. */
async function* nativeDecoder(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const stream = zlib.createZstdDecompress({ chunkSize: 2 ** 17 });
  pipeline(Readable.from(pieces), stream, () => undefined); // A fault reaches the loop below through the stream.
  for await (const chunk of stream) yield chunk as Buffer;
}

/**
 * Pure JavaScript, for older versions of Node.js. It is slower, does not bound its time on blocks that were made to
 * hurt, and does not look at checksums, so they are checked here.
 */
async function* portableDecoder(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const { Decompress } = await import('fzstd');
  const decoded: Buffer[] = [];
  const hash = new Xxh64();
  const decoder = new Decompress((data) => {
    if (data.length > 0) decoded.push(Buffer.from(data));
  });
  let hasChecksum = false;
  let isFirst = true;
  let previous: Buffer | undefined;
  for await (const piece of pieces) {
    if (isFirst) hasChecksum = (piece[4] & 4) !== 0;
    isFirst = false;
    // The last piece has to be known as the last, so each waits for its successor.
    if (previous !== undefined) decoder.push(previous);
    previous = piece;
    for (const data of decoded.splice(0)) {
      if (hasChecksum) hash.update(data);
      yield data;
    }
  }
  if (previous !== undefined) decoder.push(previous, true);
  for (const data of decoded.splice(0)) {
    if (hasChecksum) hash.update(data);
    yield data;
  }
  if (hasChecksum && previous?.readUInt32LE(0) !== Number(hash.digest() & 0xffffffffn))
    throw new Error('wrong checksum');
}

/** The decoders that this version of Node.js can run, best first. */
export const frameDecoders: readonly FrameDecoder[] =
  'createZstdDecompress' in zlib ? [nativeDecoder, portableDecoder] : [portableDecoder];

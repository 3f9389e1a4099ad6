import { pipeline, Readable } from 'node:stream';
import zlib from 'node:zlib';
import { ByteQueue } from './byte-queue.js';
import { codeOf, cutShort, damaged, messageOf } from './faults.js';
import type { Budget } from './limits.js';
import { isZstd, unzstd } from './zstd.js';

/** How many bytes of a file's opening tell what it is. */
export const HEAD_BYTES = 4;

/** Whether these first bytes open a compressed stream that `decompressed` would decode. */
export function isCompressed(head: Buffer): boolean {
  return isGzip(head) || isZstd(head);
}

/**
 * The content of a stream that may be compressed with gzip or zstd, or with one around the other, judged by its first
 * bytes; a stream that is neither passes through as it is. What comes out is charged to the budget.
 *
 * @throws UserError for content that is cut short, damaged, or beyond a limit.
 */
export async function* decompressed(
  source: AsyncIterable<Buffer>,
  shown: string,
  budget: Budget,
  layer = 0,
): AsyncGenerator<Buffer> {
  const queue = new ByteQueue(source);
  try {
    const head = await queue.peek(HEAD_BYTES);
    if (!isCompressed(head)) {
      yield* queue.rest();
      return;
    }
    budget.checkNesting(layer + 1, shown);
    let consumed = 0;
    const compressed = counted(queue.rest(), (total) => (consumed = total));
    const content = isGzip(head) ? gunzip(compressed, shown) : unzstd(compressed, shown);
    const charged = counted(content, (total) => budget.charge(total, consumed, shown, `layer ${layer}`));
    yield* decompressed(charged, shown, budget, layer + 1);
  } finally {
    await queue.close();
  }
}

/** Passes a stream on and tells the number of bytes so far, before each chunk is passed on. */
export async function* counted(source: AsyncIterable<Buffer>, tell: (total: number) => void): AsyncGenerator<Buffer> {
  let total = 0;
  for await (const chunk of source) {
    total += chunk.length;
    tell(total);
    yield chunk;
  }
}

/** The content of a raw deflate stream, as zip archives hold it. */
export function inflateRaw(source: AsyncIterable<Buffer>, shown: string): AsyncGenerator<Buffer> {
  return through(source, zlib.createInflateRaw({ chunkSize: OUTPUT_CHUNK }), shown);
}

const OUTPUT_CHUNK = 2 ** 17;

function isGzip(head: Buffer): boolean {
  return head.length >= 2 && head[0] === 0x1f && head[1] === 0x8b;
}

/** Several gzip members after one another are one content; the decoder checks each member's length and CRC-32. */
function gunzip(source: AsyncIterable<Buffer>, shown: string): AsyncGenerator<Buffer> {
  return through(source, zlib.createGunzip({ chunkSize: OUTPUT_CHUNK }), shown);
}

async function* through(source: AsyncIterable<Buffer>, decoder: zlib.Gunzip, shown: string): AsyncGenerator<Buffer> {
  pipeline(Readable.from(source), decoder, () => undefined); // A fault reaches the loop below through the decoder.
  try {
    for await (const chunk of decoder) yield chunk as Buffer;
  } catch (error) {
    throw zlibFault(error, shown);
  }
}

function zlibFault(error: unknown, shown: string): unknown {
  const code = codeOf(error);
  if (code === 'Z_BUF_ERROR') return cutShort(shown);
  return code?.startsWith('Z_') ? damaged(shown, `its compressed data is not valid (${messageOf(error)})`) : error;
}

import { pipeline, Readable } from 'node:stream';
import zlib from 'node:zlib';
import { codeOf, cutShort, damaged, messageOf } from './faults.js';

/** Bytes that come out at once: an archive may hold many small files. */
const INFLATE_CHUNK = 2 ** 17;
/** More, because zlib waits after each until it is taken. */
const GUNZIP_CHUNK = 2 ** 19;

/** The content of a raw deflate stream, as zip archives hold it. */
export function inflateRaw(source: AsyncIterable<Buffer>, shown: string): AsyncGenerator<Buffer> {
  return through(source, zlib.createInflateRaw({ chunkSize: INFLATE_CHUNK }), shown);
}

/** Several gzip members after one another are one content; the decoder checks each member's length and CRC-32. */
export function gunzip(source: AsyncIterable<Buffer>, shown: string): AsyncGenerator<Buffer> {
  return through(source, zlib.createGunzip({ chunkSize: GUNZIP_CHUNK }), shown);
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

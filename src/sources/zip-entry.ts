import { crc32 } from 'node:zlib';
import { UserError } from '../base/errors.js';
import { counted } from './decompress.js';
import { damaged } from './faults.js';
import { inflateRaw } from './inflate.js';
import type { Budget } from './limits.js';
import type { RandomAccess } from './random-access.js';
import { isLocalHeader, LOCAL_SIZE, type ZipEntry } from './zip-directory.js';
import { unzstd } from './zstd.js';

/**
 * The content of one file inside a zip archive: stored, deflated or zstd. It is charged to the budget as it comes.
 *
 * @throws UserError where the content does not have the size and the CRC-32 that the directory says, where the method is
 * another one, or beyond a limit.
 */
export async function* readZipEntry(
  archive: RandomAccess,
  entry: ZipEntry,
  shown: string,
  budget: Budget,
): AsyncGenerator<Buffer> {
  let [size, checksum] = [0, 0];
  const content = counted(decode(await rawContent(archive, entry, shown), entry.method, shown), (total) => {
    size = total;
    budget.charge(total, entry.compressedSize, shown, 'entry');
  });
  for await (const chunk of content) {
    if (size > entry.size) break;
    checksum = crc32(chunk, checksum);
    yield chunk;
  }
  if (size !== entry.size) throw damaged(shown, 'it has another size than the directory of its archive says');
  if (checksum !== entry.crc32) throw damaged(shown, 'its checksum (CRC-32) is not the one in its archive');
}

async function rawContent(archive: RandomAccess, entry: ZipEntry, shown: string): Promise<AsyncIterable<Buffer>> {
  const header = await archive.read(entry.offset, entry.offset + LOCAL_SIZE);
  if (!isLocalHeader(header)) throw damaged(shown, 'it does not stand where the directory of its archive says');
  const start = entry.offset + LOCAL_SIZE + header.readUInt16LE(26) + header.readUInt16LE(28);
  if (start + entry.compressedSize > entry.dataEnd) throw damaged(shown, 'it does not lie inside its archive');
  return archive.stream(start, start + entry.compressedSize);
}

function decode(raw: AsyncIterable<Buffer>, method: number, shown: string): AsyncIterable<Buffer> {
  if (method === 0) return raw;
  if (method === 8) return inflateRaw(raw, shown);
  if (method === 93) return unzstd(raw, shown);
  throw new UserError(
    `is compressed in its archive by method ${method}, which cannot be read here.`,
    'Write the archive with deflate, zstd or no compression.',
    { file: shown },
  );
}

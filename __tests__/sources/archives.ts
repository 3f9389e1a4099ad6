import { crc32, deflateRawSync } from 'node:zlib';

/** One entry of a test archive; every field that a hostile writer could set wrongly can be set. */
export interface TestEntry {
  name: string | Buffer;
  data: Buffer | string;
  method?: number;
  /** The bytes as stored; by default `data` compressed by `method`. */
  stored?: Buffer;
  crc?: number;
  size?: number;
  compressedSize?: number;
  flags?: number;
  /** Unix mode, as written by a Unix system. */
  mode?: number;
  /** Points the directory at this offset instead of the entry's own. */
  offset?: number;
  /** Sizes and checksum after the data instead of before it. */
  descriptor?: boolean;
}

/** A zip archive, written field by field. */
export function zip(
  entries: readonly TestEntry[],
  options: { zip64?: boolean; comment?: string; count?: number } = {},
): Buffer {
  const { zip64 = false, comment = '', count = entries.length } = options;
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  const write = (...buffers: Buffer[]) => {
    for (const buffer of buffers) {
      parts.push(buffer);
      at += buffer.length;
    }
  };
  for (const entry of entries) {
    const name = Buffer.from(entry.name as string);
    const data = Buffer.from(entry.data as string);
    const method = entry.method ?? 0;
    const stored = entry.stored ?? (method === 8 ? deflateRawSync(data) : method === 93 ? zstdFrame(data) : data);
    const [crc, size, compressedSize] = [
      entry.crc ?? crc32(data),
      entry.size ?? data.length,
      entry.compressedSize ?? stored.length,
    ];
    const flags = (entry.flags ?? 0) | 0x800 | (entry.descriptor ? 8 : 0);
    const offset = entry.offset ?? at;
    const early = entry.descriptor ? [0, 0, 0] : [crc, compressedSize, size];
    write(u32(0x04034b50), u16(45, flags, method, 0, 0), u32(...early), u16(name.length, 0), name, stored);
    if (entry.descriptor) write(u32(0x08074b50, crc, compressedSize, size));
    const extra = zip64 ? Buffer.concat([u16(1, 24), u64(size, compressedSize, offset)]) : Buffer.alloc(0);
    const wide = zip64 ? [0xffffffff, 0xffffffff] : [compressedSize, size];
    directory.push(
      u32(0x02014b50),
      u16(0x0300 | 45, 45, flags, method, 0, 0),
      u32(crc, ...wide),
      u16(name.length, extra.length, 0, 0, 0),
      u32((entry.mode ?? 0o100644) * 65536, zip64 ? 0xffffffff : offset),
      name,
      extra,
    );
  }
  const start = at;
  write(...directory);
  const size = at - start;
  if (zip64) {
    const end64 = at;
    write(u32(0x06064b50), u64(44), u16(45, 45), u32(0, 0), u64(count, count, size, start));
    write(u32(0x07064b50, 0), u64(end64), u32(1));
    write(u32(0x06054b50), u16(0, 0, 0xffff, 0xffff), u32(0xffffffff, 0xffffffff));
  } else write(u32(0x06054b50), u16(0, 0, count, count), u32(size, start));
  write(u16(comment.length), Buffer.from(comment));
  return Buffer.concat(parts);
}

/** A zstd frame of raw blocks, or of one run of a repeated byte, without a checksum. */
export function zstdFrame(
  data: Buffer | string,
  options: { block?: number; repeat?: number; windowByte?: number } = {},
): Buffer {
  const { block = 2 ** 17, windowByte = 0x38 } = options;
  const bytes = Buffer.from(data as string);
  const parts = [u32(0xfd2fb528), Buffer.from([0, windowByte])];
  if (options.repeat !== undefined) {
    for (let left = options.repeat; left > 0; left -= Math.min(left, block)) {
      const size = Math.min(left, block);
      parts.push(u24((size << 3) | 2 | (left === size ? 1 : 0)), bytes.subarray(0, 1));
    }
    return Buffer.concat(parts);
  }
  let at = 0;
  do {
    const piece = bytes.subarray(at, at + block);
    at += piece.length;
    parts.push(u24((piece.length << 3) | (at === bytes.length ? 1 : 0)), piece);
  } while (at < bytes.length);
  return Buffer.concat(parts);
}

/** A zstd frame that decoders have to step over. */
export function skippableFrame(size: number): Buffer {
  return Buffer.concat([u32(0x184d2a53, size), Buffer.alloc(size, 0x28)]);
}

/** Lines of JSON, and the same compressed by the `zstd` tool (version 1.5, -19 --check): Huffman, sequences, repeats. */
export const LINES = Array.from({ length: 60 }, (_, i) =>
  JSON.stringify({ id: `q${i}`, model: i % 3 ? 'alpha' : 'beta', correct: (i * 7) % 5 < 2 }),
)
  .map((line) => `${line}\n`)
  .join('');
export const LINES_ZSTD = Buffer.from(
  'KLUv/WRWCX0GAOKHGBeAqwNa2NBGndE0FDQxLKkzM/NznKRUPUslf/fmdXXkS6X+9uZt7V4q8XPzsjIvlfa9eVd3l0rvzauKdKn03rzMa4WhvKbA4xoYWcbBQZgMGWSLTkiWzxEJkkGiJVkSRzoBQKhBqDzW/w7gMA5tGxK4QaBCwBBQBH9F8AxBoT9gMeBk6PSpzsIAShYoaG6C4P1hew8B3/a5iwtVitKpPLYBvQsjKXyBcaUtXNIKIwg7205NfEPBvGZIEGyRhpi+wlKBvDGVWyoDqk1HFQ2dnO8=',
  'base64',
);

function u16(...values: number[]): Buffer {
  return Buffer.from(Uint16Array.from(values).buffer);
}

function u24(value: number): Buffer {
  return Buffer.from([value & 255, (value >> 8) & 255, value >> 16]);
}

function u32(...values: number[]): Buffer {
  return Buffer.from(Uint32Array.from(values).buffer);
}

function u64(...values: number[]): Buffer {
  return Buffer.from(BigUint64Array.from(values.map(BigInt)).buffer);
}

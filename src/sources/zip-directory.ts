import { UserError } from '../base/errors.js';
import { cutShort, damaged } from './faults.js';
import { HOLD_BYTES, type Budget } from './limits.js';
import type { RandomAccess } from './random-access.js';
import { ZIP_END, ZIP_ENTRY } from './signatures.js';

/** One file inside a zip archive, as the archive's directory describes it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc32: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where the entry's local header stands in the archive. */
  readonly offset: number;
  /** Where the directory begins: no entry's data reaches beyond it. */
  readonly dataEnd: number;
}

export interface ZipDirectory {
  /** The files, each name once, in the directory's order. */
  readonly entries: readonly ZipEntry[];
  /** Entries that are not offered as files, and why. */
  readonly setAside: readonly { readonly name: string; readonly why: string }[];
}

const SIGNATURE = { local: ZIP_ENTRY, entry: 0x02014b50, end: ZIP_END, end64: 0x06064b50, locator64: 0x07064b50 };
const END_SIZE = 22;
const END64_SIZE = 56;
const LOCATOR64_SIZE = 20;
const ENTRY_SIZE = 46;
export const LOCAL_SIZE = 30;
const MAX16 = 0xffff;
const MAX32 = 0xffffffff;

/** Whether the bytes at an entry's offset open it. */
export function isLocalHeader(header: Buffer): boolean {
  return header.readUInt32LE(0) === SIGNATURE.local;
}

/**
 * Reads the directory at the end of a zip archive (PKWARE's APPNOTE, with ZIP64). Of several entries with one name the
 * last is taken, as writers that append mean it. Folders are left out; names are only names and never become paths.
 *
 * @throws UserError for an archive that is cut short, inconsistent, encrypted, split, or has more entries than allowed.
 */
export async function readZipDirectory(archive: RandomAccess, shown: string, budget: Budget): Promise<ZipDirectory> {
  const end = await findEnd(archive, shown);
  budget.checkEntries(end.count, shown);
  if (end.offset + end.size > end.limit) throw damaged(shown, 'its directory does not lie inside it');
  if (end.size > HOLD_BYTES) throw damaged(shown, 'its directory is larger than 1 GiB');
  const bytes = await archive.read(end.offset, end.offset + end.size);

  const files = new Map<string, ZipEntry>();
  const setAside: { name: string; why: string }[] = [];
  const extents: { start: number; end: number }[] = [];
  let count = 0;
  for (let at = 0; at < bytes.length; count++) {
    if (at + ENTRY_SIZE > bytes.length || bytes.readUInt32LE(at) !== SIGNATURE.entry) {
      throw damaged(shown, 'its directory is not valid');
    }
    const variable = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
    const next = at + ENTRY_SIZE + variable[0] + variable[1] + variable[2];
    if (next > bytes.length) throw damaged(shown, 'its directory is not valid');
    const { entry, isLink } = parseEntry(bytes.subarray(at, next), end.offset, shown);
    extents.push({ start: entry.offset, end: entry.offset + LOCAL_SIZE + variable[0] + entry.compressedSize });
    at = next;
    if (entry.name.endsWith('/')) continue;
    if (isLink) setAside.push({ name: entry.name, why: 'a symbolic link inside an archive' });
    else {
      if (files.has(entry.name))
        setAside.push({ name: entry.name, why: 'the archive holds a later file of this name' });
      files.set(entry.name, entry);
    }
  }
  if (count !== end.count) throw damaged(shown, 'its directory has another number of entries than it says');
  checkExtents(extents, end.offset, shown);
  return { entries: [...files.values()], setAside };
}

interface End {
  readonly count: number;
  readonly size: number;
  readonly offset: number;
  /** The directory ends at or before this position. */
  readonly limit: number;
}

async function findEnd(archive: RandomAccess, shown: string): Promise<End> {
  const start = Math.max(0, archive.size - END_SIZE - MAX16);
  const tail = await archive.read(start, archive.size);
  let at = tail.length - END_SIZE;
  while (
    at >= 0 &&
    !(tail.readUInt32LE(at) === SIGNATURE.end && at + END_SIZE + tail.readUInt16LE(at + 20) === tail.length)
  )
    at--;
  if (at < 0) throw cutShort(shown);
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
  if (record.readUInt16LE(4) !== 0) throw split(shown);
  return classic;
}

async function findEnd64(archive: RandomAccess, endAt: number, shown: string): Promise<End | undefined> {
  if (endAt < LOCATOR64_SIZE) return undefined;
  const locator = await archive.read(endAt - LOCATOR64_SIZE, endAt);
  if (locator.readUInt32LE(0) !== SIGNATURE.locator64) return undefined;
  if (locator.readUInt32LE(16) > 1) throw split(shown);
  const at = Number(locator.readBigUInt64LE(8));
  if (at + END64_SIZE > endAt) throw damaged(shown, 'its ZIP64 record does not lie inside it');
  const record = await archive.read(at, at + END64_SIZE);
  if (record.readUInt32LE(0) !== SIGNATURE.end64) throw damaged(shown, 'its ZIP64 record is not valid');
  const [count, size, offset] = [32, 40, 48].map((field) => Number(record.readBigUInt64LE(field)));
  return { count, size, offset, limit: at };
}

function parseEntry(bytes: Buffer, dataEnd: number, shown: string): { entry: ZipEntry; isLink: boolean } {
  const nameEnd = ENTRY_SIZE + bytes.readUInt16LE(28);
  const name = decodeName(bytes.subarray(ENTRY_SIZE, nameEnd));
  if ((bytes.readUInt16LE(8) & 0x41) !== 0) {
    throw new UserError('is an encrypted archive.', 'Give it without a password.', { file: shown });
  }
  const extra = bytes.subarray(nameEnd, nameEnd + bytes.readUInt16LE(30));
  const [size, compressedSize, offset] = widen(
    [24, 20, 42].map((field) => bytes.readUInt32LE(field)),
    extra,
    shown,
  );
  // The upper half of the external attributes is the file's mode where a Unix system (3) or macOS (19) wrote the entry.
  const isUnix = bytes[5] === 3 || bytes[5] === 19;
  const isLink = isUnix && (bytes.readUInt16LE(40) & 0xf000) === 0xa000;
  const [method, crc32] = [bytes.readUInt16LE(10), bytes.readUInt32LE(16)];
  return { entry: { name, method, crc32, compressedSize, size, offset, dataEnd }, isLink };
}

/** Replaces the values that do not fit 32 bits by those of the ZIP64 extra field, which holds only those, in this order. */
function widen(values: readonly number[], extra: Buffer, shown: string): number[] {
  if (!values.includes(MAX32)) return [...values];
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    const field = extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2));
    let read = 0;
    return values.map((value) => {
      if (value !== MAX32) return value;
      if (read + 8 > field.length) throw damaged(shown, 'the ZIP64 field of an entry is too short');
      return Number(field.readBigUInt64LE((read += 8) - 8));
    });
  }
  return [...values];
}

function decodeName(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return bytes.toString('latin1'); // Old writers use a code page that the archive does not name.
  }
}

/** Entries that share data are how a small archive is made to decompress without end. */
function checkExtents(extents: { start: number; end: number }[], dataEnd: number, shown: string): void {
  extents.sort((a, b) => a.start - b.start);
  extents.forEach(({ end }, i) => {
    const next = i + 1 < extents.length ? extents[i + 1].start : dataEnd;
    if (end > next) throw damaged(shown, 'entries overlap one another or the directory');
  });
}

function split(shown: string): UserError {
  return new UserError('is one part of a split archive.', 'Join the parts into one archive.', { file: shown });
}

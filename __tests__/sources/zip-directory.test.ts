import { describe, expect, test } from '@jest/globals';
import { deflateRawSync } from 'node:zlib';
import { UserError } from '../../src/base/errors.js';
import { Budget, DEFAULT_LIMITS, type SourceLimits } from '../../src/sources/limits.js';
import { HeldArchives } from '../../src/sources/random-access.js';
import { isZip } from '../../src/sources/signatures.js';
import { readZipDirectory } from '../../src/sources/zip-directory.js';
import { readZipEntry } from '../../src/sources/zip-entry.js';
import { LINES, LINES_ZSTD, skippableFrame, zip, zstdFrame, type TestEntry } from './archives.js';
import { chunksOf, settle, whole } from './streams.js';

/** All of an archive: its files in order, by name, and what was set aside. */
async function unzip(bytes: Buffer, limits: Partial<SourceLimits> = {}) {
  const budget = new Budget({ ...DEFAULT_LIMITS, ...limits });
  const archive = await new HeldArchives().access('a.zip', () => chunksOf(bytes));
  const { entries, setAside } = await readZipDirectory(archive, 'a.zip', budget);
  const files: [string, string][] = [];
  for (const entry of entries) {
    files.push([entry.name, (await whole(readZipEntry(archive, entry, `a.zip!${entry.name}`, budget))).toString()]);
  }
  return { files, setAside };
}

const ENTRIES: TestEntry[] = [
  { name: 'stored.jsonl', data: 'stored' },
  { name: 'dir/', data: '' },
  { name: 'dir/deflated.jsonl', data: LINES, method: 8 },
  { name: 'zstd.jsonl', data: LINES, method: 93, stored: LINES_ZSTD },
  {
    name: 'frames.jsonl',
    data: 'one and two',
    method: 93,
    stored: Buffer.concat([zstdFrame('one'), skippableFrame(3), zstdFrame(' and two')]),
  },
  { name: 'empty', data: '' },
  { name: 'empty-deflated', data: '', method: 8 },
];
const CONTENT = [
  ['stored.jsonl', 'stored'],
  ['dir/deflated.jsonl', LINES],
  ['zstd.jsonl', LINES],
  ['frames.jsonl', 'one and two'],
  ['empty', ''],
  ['empty-deflated', ''],
];

describe('archives as writers make them', () => {
  test.each([
    ['plain', zip(ENTRIES)],
    ['ZIP64', zip(ENTRIES, { zip64: true })],
    ['with sizes after the data', zip(ENTRIES.map((entry) => ({ ...entry, descriptor: true })))],
    ['with a comment', zip(ENTRIES, { comment: 'made by PK\u0005\u0006 a tool' })],
  ])('%s', async (_, bytes) => {
    expect(isZip(bytes)).toBe(true);
    expect(await unzip(bytes)).toEqual({ files: CONTENT, setAside: [] });
  });

  test('an empty archive', async () => {
    expect(isZip(zip([]))).toBe(true);
    expect(await unzip(zip([]))).toEqual({ files: [], setAside: [] });
  });

  test('of several entries of one name the last one counts', async () => {
    const bytes = zip([
      { name: 'a', data: 'old' },
      { name: 'b', data: 'b' },
      { name: 'a', data: 'newer' },
      { name: 'a', data: 'newest' },
    ]);
    const { files, setAside } = await unzip(bytes);
    expect(files).toEqual([
      ['a', 'newest'],
      ['b', 'b'],
    ]);
    expect(setAside.map(({ name }) => name)).toEqual(['a', 'a']);
  });

  test('names are only names', async () => {
    const names = ['__proto__', 'constructor', '../../etc/passwd', '/etc/passwd', 'C:\\x', 'ünï', ''];
    expect((await unzip(zip(names.map((name) => ({ name, data: name }))))).files).toEqual(
      names.map((name) => [name, name]),
    );
    const latin = zip([{ name: Buffer.from([0x61, 0xe9]), data: '' }]);
    expect((await unzip(latin)).files).toEqual([['aé', '']]);
  });

  test('symbolic links are named and not followed', async () => {
    const bytes = zip([
      { name: 'link', data: '/etc/passwd', mode: 0o120777 },
      { name: 'file', data: 'x' },
    ]);
    expect(await unzip(bytes)).toEqual({
      files: [['file', 'x']],
      setAside: [{ name: 'link', why: 'a symbolic link inside an archive' }],
    });
  });
});

describe('archives that are not what they say', () => {
  test('cut anywhere: the fault is told', async () => {
    const bytes = zip(ENTRIES);
    for (let end = 0; end < bytes.length; end++) {
      expect(await settle(unzip(bytes.subarray(0, end)))).toBeInstanceOf(UserError);
    }
    await expect(unzip(bytes.subarray(0, -1))).rejects.toThrow(/^a\.zip: is cut short/);
  });

  test('a piece missing anywhere: the content or the fault, never another content', async () => {
    const bytes = zip(ENTRIES, { zip64: true });
    for (let at = 0; at < bytes.length; at++) {
      const result = await settle(unzip(Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)])));
      if (!(result instanceof UserError))
        expect(result.files.map(([, text]) => text)).toEqual(CONTENT.map(([, text]) => text));
    }
  });

  test('a changed byte anywhere: every content that is given is a right one', async () => {
    // Several frames are looked at in zstd.test.ts.
    const bytes = zip(ENTRIES.filter(({ name }) => name !== 'frames.jsonl'));
    const right = new Set(CONTENT.map(([, text]) => text));
    // Of compressed data one byte in three: all of it stands under one checksum, which every changed byte breaks.
    const compressed = [deflateRawSync(LINES), LINES_ZSTD].map((data) => [bytes.indexOf(data), data.length] as const);
    for (let at = 0; at < bytes.length; at++) {
      if (at % 3 > 0 && compressed.some(([start, length]) => at >= start && at < start + length)) continue;
      const changed = Buffer.from(bytes);
      changed[at] ^= 0x41;
      const result = await settle(unzip(changed));
      if (!(result instanceof UserError)) expect(result.files.every(([, text]) => right.has(text))).toBe(true);
    }
  });

  const data = 'some content';
  test.each<[string, TestEntry[], RegExp]>([
    ['a wrong checksum', [{ name: 'x', data, crc: 1 }], /^a\.zip!x: .*CRC-32/],
    ['fewer bytes than it says', [{ name: 'x', data, method: 8, size: 99 }], /^a\.zip!x: .*another size/],
    ['more bytes than it says', [{ name: 'x', data, method: 8, size: 3 }], /^a\.zip!x: .*another size/],
    ['data after its end', [{ name: 'x', data, compressedSize: 1000 }], /^a\.zip: .*overlap/],
    [
      'compressed data that ends early',
      [{ name: 'x', data, method: 8, stored: deflateRawSync(data).subarray(0, 5) }],
      /^a\.zip!x: is cut short/,
    ],
    [
      'compressed data that is none',
      [{ name: 'x', data, method: 8, stored: Buffer.alloc(9, 0xff) }],
      /^a\.zip!x: is damaged/,
    ],
    ['encryption', [{ name: 'x', data, flags: 1 }], /^a\.zip: is an encrypted archive\. .*password/],
    ['strong encryption', [{ name: 'x', data, flags: 0x40 }], /encrypted/],
    ['another method', [{ name: 'x', data, method: 14, stored: Buffer.from('lzma') }], /^a\.zip!x: .*method 14/],
    [
      'two entries of the same data',
      [
        { name: 'x', data },
        { name: 'y', data, offset: 0 },
      ],
      /overlap/,
    ],
    [
      'an entry that reaches into the next',
      [
        { name: 'x', data, compressedSize: 20 },
        { name: 'y', data },
      ],
      /overlap/,
    ],
    ['an entry outside the archive', [{ name: 'x', data, offset: 0xfffffff0 }], /overlap/],
    ['an entry at the directory', [{ name: 'x', data: '', offset: 31 }], /overlap/],
    [
      'an offset that is no entry',
      [
        { name: 'y', data: 'z'.repeat(90) },
        { name: 'x', data: '', offset: 100 },
      ],
      /overlap|does not stand/,
    ],
  ])('%s', async (_, entries, message) => {
    await expect(unzip(zip(entries))).rejects.toThrow(message);
    await expect(unzip(zip(entries))).rejects.toThrow(UserError);
  });

  test('an offset between entries', async () => {
    const bytes = zip([{ name: 'x', data: 'content', descriptor: true }]);
    bytes.writeUInt32LE(3, bytes.indexOf('PK\u0001\u0002') + 42);
    await expect(unzip(bytes)).rejects.toThrow(/^a\.zip!x: .*does not stand/);
  });

  test('a local header that leads out of the archive', async () => {
    const bytes = zip([{ name: 'x', data: 'content' }]);
    bytes.writeUInt16LE(1, 28);
    await expect(unzip(bytes)).rejects.toThrow(/^a\.zip!x: .*does not lie inside/);
  });

  test('another number of entries than the directory says', async () => {
    await expect(unzip(zip([{ name: 'x', data }], { count: 2 }))).rejects.toThrow(/number of entries/);
    await expect(unzip(zip([{ name: 'x', data }], { count: 2, zip64: true }))).rejects.toThrow(/number of entries/);
  });

  test('part of a split archive', async () => {
    const bytes = zip([{ name: 'x', data }]);
    bytes.writeUInt16LE(1, bytes.length - 18);
    await expect(unzip(bytes)).rejects.toThrow(/split/);
    const wide = zip([{ name: 'x', data }], { zip64: true });
    wide.writeUInt32LE(2, wide.length - 26);
    await expect(unzip(wide)).rejects.toThrow(/split/);
  });
});

describe('limits', () => {
  test('entries of one archive', async () => {
    const bytes = zip([
      { name: 'a', data: '' },
      { name: 'b', data: '' },
      { name: 'c', data: '' },
    ]);
    expect((await unzip(bytes, { maxEntries: 3 })).files).toHaveLength(3);
    await expect(unzip(bytes, { maxEntries: 2 })).rejects.toThrow(/^a\.zip: .*`entries`/);
  });

  test('all bytes of all entries together', async () => {
    const bytes = zip([
      { name: 'a', data: 'x'.repeat(60) },
      { name: 'b', data: 'x'.repeat(60), method: 8 },
    ]);
    await expect(unzip(bytes, { maxTotalBytes: 119 })).rejects.toThrow(/^a\.zip!b: .*`total-bytes`/);
    expect((await unzip(bytes, { maxTotalBytes: 120 })).files).toHaveLength(2);
  });

  test('a bomb is stopped by its ratio, whatever size it claims', async () => {
    const stored = zstdFrame('0', { repeat: 2 ** 32 });
    const bomb = zip([{ name: 'bomb', data: '', method: 93, stored, size: 2 ** 31 }]);
    await expect(unzip(bomb)).rejects.toThrow(/^a\.zip!bomb: .*`ratio`/);
    const liar = zip([{ name: 'bomb', data: '', method: 93, stored, size: 7 }]);
    await expect(unzip(liar)).rejects.toThrow(/another size/);
  });
});

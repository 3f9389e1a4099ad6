import { describe, expect, test } from '@jest/globals';
import { Budget, DEFAULT_LIMITS } from '../../src/sources/limits.js';
import { HeldArchives } from '../../src/sources/random-access.js';
import { readZipDirectory, type ZipEntry } from '../../src/sources/zip-directory.js';
import { readZipEntry } from '../../src/sources/zip-entry.js';
import { zip, type TestEntry } from './archives.js';
import { chunksOf, whole } from './streams.js';

/** The content of the last of some entries, whose directory says something else of it. */
async function contentOf(entries: readonly TestEntry[], said: Partial<ZipEntry> = {}, limits = DEFAULT_LIMITS) {
  const budget = new Budget(limits);
  const archive = await new HeldArchives().access('a.zip', () => chunksOf(zip(entries)));
  const directory = await readZipDirectory(archive, 'a.zip', budget);
  const entry = { ...directory.entries.at(-1)!, ...said };
  return (await whole(readZipEntry(archive, entry, 'a.zip!x', budget))).toString();
}
const X = { name: 'x', data: 'content' };

describe('an entry', () => {
  test.each([0, 8, 93])('stored by method %i is its content', async (method) => {
    expect(
      await contentOf([
        { name: 'before', data: 'y' },
        { ...X, method },
      ]),
    ).toBe('content');
  });

  test('empty is empty', async () => {
    expect(await contentOf([{ name: 'x', data: '' }])).toBe('');
  });

  test.each<[string, Partial<ZipEntry>, string]>([
    ['one byte fewer', { size: 8 }, 'a.zip!x: is damaged: it has another size than the directory of its archive says.'],
    ['one byte more', { size: 6 }, 'it has another size'],
    ['another checksum', { crc32: 1 }, 'a.zip!x: is damaged: its checksum (CRC-32) is not the one in its archive.'],
    ['another place', { offset: 1 }, 'it does not stand where the directory of its archive says'],
    ['data beyond the directory', { compressedSize: 9 }, 'it does not lie inside its archive'],
    [
      'a method of its own',
      { method: 12 },
      'a.zip!x: is compressed in its archive by method 12, which cannot be read here.',
    ],
  ])('with %s is refused', async (_, said, says) => {
    await expect(contentOf([X], said)).rejects.toThrow(says);
  });

  test('is charged as it comes', async () => {
    const limits = { ...DEFAULT_LIMITS, maxTotalBytes: 6 };
    await expect(contentOf([X], {}, limits)).rejects.toThrow('a.zip!x: brings the run to more than 6 bytes');
  });
});

import { describe, expect, test } from '@jest/globals';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { UserError } from '../../src/base/errors.js';
import { decompressed } from '../../src/sources/decompress.js';
import { inflateRaw } from '../../src/sources/inflate.js';
import { Budget, DEFAULT_LIMITS, type SourceLimits } from '../../src/sources/limits.js';
import { LINES, LINES_ZSTD, zstdFrame } from './archives.js';
import { chunksOf, whole, wholeOrFault } from './streams.js';

const content = (bytes: Buffer, chunk?: number, limits: Partial<SourceLimits> = {}) =>
  decompressed(chunksOf(bytes, chunk), 'x', new Budget({ ...DEFAULT_LIMITS, ...limits }));

describe('what is not compressed passes through', () => {
  test.each(['', 'a', 'abcd', 'PK\u0003\u0004...', '\u001f'])('%j', async (text) => {
    expect((await whole(content(Buffer.from(text), 1))).toString()).toBe(text);
  });
});

describe('gzip', () => {
  const members = [gzipSync('first\n'), gzipSync(LINES), gzipSync('')];
  const all = Buffer.concat(members);

  test.each([1, 2, 19, 26, 1000])('several members, in chunks of %d bytes', async (chunk) => {
    expect((await whole(content(all, chunk))).toString()).toBe(`first\n${LINES}`);
  });

  test.each([1, 1000])('cut anywhere: whole members or the fault, in chunks of %d bytes', async (chunk) => {
    const wholeMembers = new Map([
      [0, ''],
      [members[0].length, 'first\n'],
      [members[0].length + members[1].length, `first\n${LINES}`],
    ]);
    const starts = [...wholeMembers.keys(), all.length];
    for (let end = 0; end < all.length; end++) {
      // Within the compressed lines one cut is like another: where bytes come one by one, one in seven is made.
      if (chunk === 1 && end % 7 > 0 && starts.every((start) => Math.abs(end - start) > 12)) continue;
      const result = await wholeOrFault(content(all.subarray(0, end), chunk));
      // Below two bytes nothing says that it is gzip.
      const expected = end === 1 ? all.toString('utf8', 0, 1) : wholeMembers.get(end);
      expect([end, result instanceof UserError ? undefined : result.toString()]).toEqual([end, expected]);
    }
  });

  test('says that it is cut short', async () => {
    await expect(whole(content(all.subarray(0, 40)))).rejects.toThrow(/^x: is cut short/);
  });

  test.each([8, 5])('a wrong byte in the trailer, %d from its end', async (back) => {
    const bytes = gzipSync(LINES);
    bytes[bytes.length - back] ^= 1;
    await expect(whole(content(bytes))).rejects.toThrow(/^x: is damaged/);
  });

  test('another content after the last member', async () => {
    await expect(whole(content(Buffer.concat([all, Buffer.from('more text')])))).rejects.toThrow(UserError);
  });
});

describe('one compression around another', () => {
  test('is decoded', async () => {
    expect((await whole(content(gzipSync(LINES_ZSTD), 5))).toString()).toBe(LINES);
    expect((await whole(content(zstdFrame(gzipSync(LINES))))).toString()).toBe(LINES);
  });

  test('up to the limit', async () => {
    await expect(whole(content(gzipSync(gzipSync(gzipSync('x')))))).rejects.toThrow(/^x: .*`nesting`.*nesting=4\.$/);
  });
});

describe('limits', () => {
  const mebibyte = Buffer.alloc(2 ** 20);

  test('bytes of one file', async () => {
    expect(await whole(content(gzipSync(mebibyte), 100, { maxFileBytes: 2 ** 20 }))).toHaveLength(2 ** 20);
    await expect(whole(content(gzipSync(mebibyte), 100, { maxFileBytes: 2 ** 20 - 1 }))).rejects.toThrow(
      /^x: .*`file-bytes`/,
    );
  });

  test('the ratio counts above 100 MiB only, and stops in time', async () => {
    const bomb = zstdFrame('0', { repeat: 2 ** 32 });
    let read = 0;
    const reading = (async () => {
      for await (const chunk of content(bomb, 64)) read += chunk.length;
    })();
    await expect(reading).rejects.toThrow(/^x: expands by more than 200 times its size.*ratio=400\.$/);
    expect(read).toBeGreaterThanOrEqual(100 * 2 ** 20);
    expect(read).toBeLessThan(110 * 2 ** 20);
  });

  test('reading again is charged once, reading further is charged', () => {
    const budget = new Budget({ ...DEFAULT_LIMITS, maxTotalBytes: 100 });
    budget.charge(60, 10, 'a', 'entry');
    budget.charge(30, 10, 'a', 'entry');
    budget.charge(60, 10, 'a', 'entry');
    budget.charge(30, 10, 'a', 'entry');
    budget.charge(40, 10, 'b', 'entry');
    budget.charge(40, 10, 'b', 'entry');
    expect(() => budget.charge(41, 10, 'b', 'entry')).toThrow(
      /^b: .*more than 100 bytes of decompressed content.*total-bytes=200/,
    );
  });

  test('a limit is shown in the unit that the user would write', () => {
    expect(() => new Budget(DEFAULT_LIMITS).checkFileBytes(2 ** 37, 'a')).toThrow(/64GiB.*file-bytes=128GiB\.$/);
    const small = new Budget({ ...DEFAULT_LIMITS, maxFileBytes: 3 * 2 ** 20, maxEntries: 7, maxFiles: 1 });
    expect(() => small.checkFileBytes(2 ** 37, 'a')).toThrow(/3MiB.*file-bytes=6MiB\.$/);
    expect(() => small.checkEntries(8, 'a.zip')).toThrow(/^a\.zip: .*7 files.*entries=14\.$/);
    small.addFile();
    expect(() => small.addFile()).toThrow(/^There are more than 1 .*files=2\.$/);
  });
});

test('raw deflate that ends early', async () => {
  const bytes = deflateRawSync(LINES);
  expect((await whole(inflateRaw(chunksOf(bytes, 3), 'x'))).toString()).toBe(LINES);
  for (let end = 0; end < bytes.length; end++) {
    expect(await wholeOrFault(inflateRaw(chunksOf(bytes.subarray(0, end)), 'x'))).toBeInstanceOf(UserError);
  }
});

test('a fault of the source passes through a decoder unchanged', async () => {
  async function* failing(): AsyncGenerator<Buffer> {
    yield gzipSync(LINES).subarray(0, 50);
    throw new UserError('cannot be read.', 'Mend it.');
  }
  await expect(whole(decompressed(failing(), 'x', new Budget(DEFAULT_LIMITS)))).rejects.toThrow(
    'cannot be read. Mend it.',
  );
  const defect = new TypeError('a defect');
  async function* broken(): AsyncGenerator<Buffer> {
    throw defect;
  }
  await expect(whole(inflateRaw(broken(), 'x'))).rejects.toBe(defect);
});

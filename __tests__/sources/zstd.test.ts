import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/base/errors.js';
import { isZstd } from '../../src/sources/signatures.js';
import { frameDecoders, unzstd } from '../../src/sources/zstd.js';
import { LINES, LINES_ZSTD, skippableFrame, zstdFrame } from './archives.js';
import { chunksOf, whole, wholeOrFault } from './streams.js';

describe.each(frameDecoders.map((decoder) => [decoder.name, decoder] as const))('%s', (_, decoder) => {
  const decode = (bytes: Buffer, chunk?: number) => whole(unzstd(chunksOf(bytes, chunk), 'x.zst', decoder));

  test.each([1, 7, 1000])('a frame of the zstd tool, in chunks of %d bytes', async (chunk) => {
    expect((await decode(LINES_ZSTD, chunk)).toString()).toBe(LINES);
  });

  test('every frame is read, not only the first, and skippable frames are skipped', async () => {
    const bytes = Buffer.concat([
      skippableFrame(0),
      zstdFrame('one '),
      skippableFrame(9),
      LINES_ZSTD,
      zstdFrame(''),
      zstdFrame('end'),
    ]);
    expect((await decode(bytes, 3)).toString()).toBe(`one ${LINES}end`);
  });

  test('several blocks, runs of one byte, and many tiny frames', async () => {
    const data = Buffer.from(Array.from({ length: 5000 }, (_, i) => i % 251));
    expect(await decode(zstdFrame(data, { block: 100 }), 64)).toEqual(data);
    expect(await decode(zstdFrame('z', { repeat: 300_000 }))).toEqual(Buffer.alloc(300_000, 'z'));
    expect(await decode(Buffer.concat(Array.from({ length: 300 }, () => zstdFrame('ab', { windowByte: 0 }))))).toEqual(
      Buffer.alloc(600, 'ab'),
    );
    expect(await decode(Buffer.concat(Array.from({ length: 20_000 }, () => skippableFrame(0))))).toHaveLength(0);
  });

  test('cut anywhere: the fault is told', async () => {
    for (let end = 1; end < LINES_ZSTD.length; end++) {
      const result = await wholeOrFault(unzstd(chunksOf(LINES_ZSTD.subarray(0, end)), 'x.zst', decoder));
      expect(result).toBeInstanceOf(UserError);
      expect((result as UserError).message).toMatch(/^x\.zst: is cut short/);
    }
  });

  test('cut anywhere in several frames: a whole number of frames, or the fault', async () => {
    const frames = [zstdFrame('first'), skippableFrame(5), zstdFrame('second')];
    const bytes = Buffer.concat(frames);
    for (let end = 0; end <= bytes.length; end++) {
      const result = await wholeOrFault(unzstd(chunksOf(bytes.subarray(0, end)), 'x.zst', decoder));
      const whole = new Map([
        [0, ''],
        [frames[0].length, 'first'],
        [frames[0].length + frames[1].length, 'first'],
        [bytes.length, 'firstsecond'],
      ]).get(end);
      expect(result instanceof UserError ? undefined : result.toString()).toBe(whole);
    }
  });

  test('a wrong checksum', async () => {
    const bytes = Buffer.from(LINES_ZSTD);
    bytes[bytes.length - 1] ^= 1;
    await expect(decode(bytes)).rejects.toThrow(/^x\.zst: is damaged: .*checksum/i);
  });

  test('no changed byte goes unnoticed where there is a checksum', async () => {
    for (let at = 0; at < LINES_ZSTD.length; at++) {
      const bytes = Buffer.from(LINES_ZSTD);
      bytes[at] ^= 0x10;
      const result = await wholeOrFault(unzstd(chunksOf(bytes), 'x.zst', decoder));
      // In the frame's header one bit only widens the window, and the content stays what it is.
      expect(result instanceof UserError || result.toString() === LINES).toBe(true);
    }
  });

  test.each([
    [
      'something else after the frame',
      Buffer.concat([zstdFrame('a'), Buffer.from('tail')]),
      /follows the last zstd frame/,
    ],
    ['a reserved bit', Buffer.from([...zstdFrame('a').subarray(0, 4), 8, 0, 0, 0, 0, 0]), /reserved bit/],
    ['a dictionary', Buffer.from([...zstdFrame('a').subarray(0, 4), 1, 0x38, 7, 9, 0, 0]), /dictionary/],
    ['a window of 2 TiB', zstdFrame('a', { windowByte: 0xff }), /128 MiB/],
    ['a window of 144 MiB', zstdFrame('a', { windowByte: (17 << 3) | 1 }), /128 MiB/],
    [
      'a frame that claims 4 GiB in one segment',
      Buffer.from([...zstdFrame('a').subarray(0, 4), 0xa0, 255, 255, 255, 255, 1, 0, 0]),
      /128 MiB/,
    ],
    ['a block of more than 128 KiB', zstdFrame('z', { repeat: 200_000, block: 200_000 }), /128 KiB/],
    ['a reserved kind of block', Buffer.from([...zstdFrame('a').subarray(0, 6), 7, 0, 0]), /cannot be decoded/],
    ['another size than declared', Buffer.from([...zstdFrame('a').subarray(0, 4), 0x20, 2, 9, 0, 0, 97]), /zstd/],
  ])('%s', async (_name, bytes, message) => {
    const result = await wholeOrFault(unzstd(chunksOf(bytes), 'x.zst', decoder));
    expect(result).toBeInstanceOf(UserError);
    expect((result as UserError).message).toMatch(message);
  });

  test('the largest window allowed', async () => {
    expect((await decode(zstdFrame('a', { windowByte: 17 << 3 }))).toString()).toBe('a');
  });

  test('a reader that stops early lets go of the source', async () => {
    let closed = false;
    async function* source(): AsyncGenerator<Buffer> {
      try {
        for (;;) yield zstdFrame('again and again');
      } finally {
        closed = true;
      }
    }
    for await (const chunk of unzstd(source(), 'x.zst', decoder)) {
      expect(chunk.length).toBeGreaterThan(0);
      break;
    }
    expect(closed).toBe(true);
  });
});

test.each([
  [LINES_ZSTD, true],
  [skippableFrame(1), true],
  [Buffer.from('PK\u0003\u0004'), false],
  [Buffer.from([0x28, 0xb5, 0x2f]), false],
])('isZstd', (head, is) => {
  expect(isZstd(head)).toBe(is);
});

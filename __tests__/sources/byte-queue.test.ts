import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ByteQueue } from '../../src/sources/byte-queue.js';
import { chunksOf, whole } from './streams.js';

test('pieces of any size give the stream again, however it was cut', async () => {
  const step = fc.tuple(fc.constantFrom('peek', 'take', 'skip'), fc.nat(9));
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 30 }),
      fc.integer({ min: 1, max: 9 }),
      fc.array(step),
      async (data, size, steps) => {
        const bytes = Buffer.from(data);
        const queue = new ByteQueue(chunksOf(bytes, size));
        let at = 0;
        for (const [what, count] of steps) {
          const left = bytes.subarray(at, at + count);
          if (what === 'skip') expect(await queue.skip(count)).toBe(left.length === count);
          else expect(await (what === 'peek' ? queue.peek(count) : queue.take(count))).toEqual(left);
          if (what !== 'peek') at += left.length;
        }
        expect(await whole(queue.rest())).toEqual(bytes.subarray(at));
      },
    ),
    { seed: 7, numRuns: 300 },
  );
});

test('closing lets go of the source', async () => {
  let closed = false;
  async function* source(): AsyncGenerator<Buffer> {
    try {
      yield Buffer.from('abc');
      yield Buffer.from('def');
    } finally {
      closed = true;
    }
  }
  const queue = new ByteQueue(source());
  await queue.peek(1);
  await queue.close();
  expect(closed).toBe(true);
});

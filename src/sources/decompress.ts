import { ByteQueue } from './byte-queue.js';
import type { Budget } from './limits.js';
import { HEAD_BYTES, isCompressed, isGzip } from './signatures.js';

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
    const content = isGzip(head)
      ? (await import('./inflate.js')).gunzip(compressed, shown)
      : (await import('./zstd.js')).unzstd(compressed, shown);
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

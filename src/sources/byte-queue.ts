/** Reads a stream of chunks in pieces of chosen sizes. The owner calls `close` when it stops before the end. */
export class ByteQueue {
  private readonly chunks: AsyncIterator<Buffer>;
  private waiting: Buffer = Buffer.alloc(0);
  private ended = false;

  constructor(source: AsyncIterable<Buffer>) {
    this.chunks = source[Symbol.asyncIterator]();
  }

  /** The next `count` bytes without consuming them; fewer only at the end of the stream. */
  async peek(count: number): Promise<Buffer> {
    if (this.waiting.length < count) {
      const gathered = this.waiting.length === 0 ? [] : [this.waiting];
      for (let size = this.waiting.length; size < count;) {
        const chunk = await this.nextChunk();
        if (chunk === undefined) break;
        gathered.push(chunk);
        size += chunk.length;
      }
      this.waiting = gathered.length === 1 ? gathered[0] : Buffer.concat(gathered);
    }
    return this.waiting.subarray(0, count);
  }

  /** Consumes the next `count` bytes; fewer only at the end of the stream. */
  async take(count: number): Promise<Buffer> {
    const taken = await this.peek(count);
    this.waiting = this.waiting.subarray(taken.length);
    return taken;
  }

  /** Consumes `count` bytes without keeping them; false when the stream ends first. */
  async skip(count: number): Promise<boolean> {
    let left = count;
    while (left > this.waiting.length) {
      left -= this.waiting.length;
      const chunk = await this.nextChunk();
      this.waiting = chunk ?? Buffer.alloc(0);
      if (chunk === undefined) return false;
    }
    this.waiting = this.waiting.subarray(left);
    return true;
  }

  /** All that is left, in chunks as they come. */
  async *rest(): AsyncGenerator<Buffer> {
    const first = this.waiting;
    this.waiting = Buffer.alloc(0);
    if (first.length > 0) yield first;
    for (let chunk = await this.nextChunk(); chunk !== undefined; chunk = await this.nextChunk()) yield chunk;
  }

  /** Lets go of the stream, so that the file behind it is closed. */
  async close(): Promise<void> {
    if (!this.ended) await this.chunks.return?.();
    this.ended = true;
  }

  private async nextChunk(): Promise<Buffer | undefined> {
    if (this.ended) return undefined;
    const next = await this.chunks.next();
    if (next.done !== true) return next.value;
    this.ended = true;
    return undefined;
  }
}

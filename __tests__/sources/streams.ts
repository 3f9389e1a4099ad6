import { UserError } from '../../src/base/errors.js';

/** The bytes in chunks of a given size. */
export async function* chunksOf(bytes: Buffer, size = bytes.length): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** All bytes of a stream. */
export async function whole(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The bytes, or the fault that the user is told of; any other error is a defect and passes through. */
export async function wholeOrFault(stream: AsyncIterable<Buffer>): Promise<Buffer | UserError> {
  return settle(whole(stream));
}

export async function settle<T>(promise: Promise<T>): Promise<T | UserError> {
  try {
    return await promise;
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

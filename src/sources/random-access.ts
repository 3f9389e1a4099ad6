import { constants, fstatSync } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { UserError } from '../base/errors.js';
import { cutShort, fileFault } from './faults.js';
import { HOLD_BYTES } from './limits.js';

/** Bytes that can be read from any position: a file on disk, or an archive held in memory. */
export interface RandomAccess {
  readonly size: number;
  /** Exactly the bytes `[start, end)`. */
  read(start: number, end: number): Promise<Buffer>;
  /** The bytes `[start, end)` in chunks; `end` may be Infinity: up to the end of the file. */
  stream(start: number, end: number): AsyncIterable<Buffer>;
  /** Opens the file, where it is one on disk, for several readings of what it holds now. */
  open?(): Promise<OpenFile>;
}

/** A file on disk while it is open: all that is read of it is of what it held then, whatever comes to its path meanwhile. */
export interface OpenFile {
  /** All threads of the process share it. */
  readonly descriptor: number;
  readonly size: number;
  /** The bytes from a position to the end. At the end it is refused where something was written since it was opened. */
  from(start: number): AsyncIterable<Buffer>;
  close(): Promise<void>;
}

const CHUNK = 2 ** 20;
/** What is asked for beyond the size that a file had, to find its end: little, because each of many small files takes it. */
const BEYOND = 2 ** 10;

/**
 * A file on disk. It is opened for each reading, so that nothing stays open between readings. All readings are of one
 * version of the file, or refused; what was written during one is found at the end of the file.
 */
export function diskBytes(file: string, shown: string, size: number): RandomAccess {
  let first: string | undefined;
  // Equal as long as the path leads to one file in which nothing is written. Of an open file that takes microseconds.
  const checkVersion = ({ fd }: FileHandle): void => {
    const stats = fstatSync(fd);
    const version = [stats.dev, stats.ino, stats.size, stats.mtimeMs].join();
    if (!stats.isFile() || version !== (first ??= version)) throw changed(shown);
  };
  async function* readAll(handle: FileHandle, start: number, end: number): AsyncGenerator<Buffer> {
    yield* readHandle(handle, shown, { start, end, size });
    checkVersion(handle);
  }
  async function* stream(start: number, end: number): AsyncGenerator<Buffer> {
    const handle = await openDisk(file, shown);
    try {
      checkVersion(handle);
      yield* readAll(handle, start, end);
    } finally {
      await handle.close();
    }
  }
  return {
    size,
    stream,
    read: (start, end) => collect(stream(start, end), shown),
    open: async () => {
      const handle = await openDisk(file, shown);
      const close = () => handle.close();
      try {
        checkVersion(handle);
        const from = (start: number) => readAll(handle, start, Infinity);
        return { descriptor: handle.fd, size: fstatSync(handle.fd).size, from, close };
      } catch (error) {
        await close();
        throw error;
      }
    },
  };
}

function changed(shown: string): UserError {
  return new UserError('has changed while it was read.', 'Check that nothing writes the file during the run.', {
    file: shown,
  });
}

function openDisk(file: string, shown: string): Promise<FileHandle> {
  // A file that has become a pipe since it was found would be waited for, perhaps for ever.
  return open(file, constants.O_RDONLY | constants.O_NONBLOCK).catch((error: unknown) => {
    throw fileFault(error, shown);
  });
}

async function* readHandle(
  handle: FileHandle,
  shown: string,
  { start, end, size }: { readonly start: number; readonly end: number; readonly size: number },
): AsyncGenerator<Buffer> {
  const readAt = (at: number): Promise<Buffer> =>
    readChunk(handle, shown, at, Math.min(CHUNK, end - at, Math.max(size - at, 0) + BEYOND));
  let next = start < end ? readAt(start) : undefined;
  for (let at = start; next !== undefined;) {
    const chunk = await next;
    if (chunk.length === 0) {
      if (end === Infinity) return;
      throw cutShort(shown);
    }
    at += chunk.length;
    // The next chunk is read while this one is worked on. Whoever stops listening does not hear of its failure.
    next = at < end ? readAt(at) : undefined;
    next?.catch(() => undefined);
    yield chunk;
  }
}

async function readChunk(handle: FileHandle, shown: string, at: number, length: number): Promise<Buffer> {
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(length), 0, length, at);
    return buffer.subarray(0, bytesRead);
  } catch (error) {
    throw fileFault(error, shown);
  }
}

/**
 * The whole of a stream.
 *
 * @throws UserError above 1 GiB, the most that is ever held in memory of one file.
 */
export async function collect(stream: AsyncIterable<Buffer>, shown: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > HOLD_BYTES) throw tooLargeToHold(shown);
    chunks.push(chunk);
  }
  return chunks.length === 1 ? chunks[0] : Buffer.concat(chunks, size);
}

/** For content that has to be in memory as a whole. */
export function tooLargeToHold(shown: string): UserError {
  return new UserError(
    'is larger than 1 GiB, the most that can be held in memory at once.',
    'Split it into several files, or give it in a form that is read piece by piece: CSV or JSON Lines, in no archive or in one.',
    { file: shown },
  );
}

/** Bytes in memory, as `load` gives them. */
export function heldBytes(size: number, shown: string, load: () => Promise<Buffer>): RandomAccess {
  return {
    size,
    async read(start, end) {
      const bytes = await load();
      if (end > bytes.length) throw cutShort(shown); // The archive around it changed since.
      return bytes.subarray(start, end);
    },
    async *stream(start, end) {
      const bytes = await load();
      const stop = Math.min(end, bytes.length);
      for (let at = start; at < stop; at += CHUNK) yield bytes.subarray(at, Math.min(at + CHUNK, stop));
    },
  };
}

type Opener = () => AsyncIterable<Buffer>;

/**
 * The bytes of archives inside archives. The ones used last stay in memory, up to 1 GiB together; the others are
 * decompressed again when they are needed.
 */
export class HeldArchives {
  /** By the function that opens them: names come from the archives and may repeat. */
  private readonly held = new Map<Opener, Buffer>();
  private size = 0;

  /** Random access to the content of `open()`; `shown` names it to people. */
  async access(shown: string, open: Opener): Promise<RandomAccess> {
    const load = () => this.load(shown, open);
    const { length } = await load();
    return heldBytes(length, shown, load);
  }

  private async load(shown: string, open: Opener): Promise<Buffer> {
    const known = this.held.get(open);
    if (known !== undefined) {
      this.held.delete(open);
      this.held.set(open, known); // A Map keeps the order of insertion, so the least recently used come first.
      return known;
    }
    const bytes = await collect(open(), shown);
    this.forget(open);
    for (const oldest of this.held.keys()) {
      if (this.size + bytes.length <= HOLD_BYTES) break;
      this.forget(oldest);
    }
    this.held.set(open, bytes);
    this.size += bytes.length;
    return bytes;
  }

  private forget(open: Opener): void {
    this.size -= this.held.get(open)?.length ?? 0;
    this.held.delete(open);
  }
}

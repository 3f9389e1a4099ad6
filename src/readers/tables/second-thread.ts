import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { OpenFile } from '../../sources/random-access.js';
import type { ResultsFile } from '../../sources/results-file.js';
import { awaitPiece, comeTo, PieceReader, takePiece, type Piece, type PieceWork } from './piece-scan.js';
import type { Rest, RowScan } from './row-scan.js';
import { sentPlan, type ScanPlan } from './scan-plan.js';
import type { TableRow } from './table.js';

/** As much as is read of a file at once. */
const PIECE = 1024 * 1024;
/** Below this, starting a thread costs more than it brings. */
const WORTH_A_THREAD = 12 * 1024 * 1024;
/** Milliseconds to wait for a piece that the other thread has taken; then it is read here, to the same effect. */
const WAIT = 1000;

/** Where two threads have come to in a file: all before `at` is read but for what is left of it. */
export interface Begun {
  readonly at: number;
  readonly left: Rest | undefined;
}

/** What the second thread runs. */
const SCRIPT = new URL('./scan-worker.js', import.meta.url);

/** The file, opened for two threads; undefined where a second one would not pay, or cannot be. */
export async function openedForTwo(file: ResultsFile, script: URL | string = SCRIPT): Promise<OpenFile | undefined> {
  if (availableParallelism() < 2 || !existsSync(script)) return undefined;
  const access = await file.random?.();
  return access === undefined || access.size < WORTH_A_THREAD ? undefined : access.open?.();
}

/**
 * Scans a large file together with a second thread, as far as it is plain.
 *
 * @param sample  rows of the table: the outcomes in them are those that the other thread knows
 */
export async function scannedByTwo(
  { descriptor, size }: Pick<OpenFile, 'descriptor' | 'size'>,
  scan: RowScan,
  plan: ScanPlan,
  sample: readonly TableRow[],
  script: URL | string = SCRIPT,
): Promise<Begun> {
  const states = new Int32Array(new SharedArrayBuffer(4 * (Math.ceil(size / PIECE) + 1)));
  const work: PieceWork = { descriptor, pieceBytes: PIECE, plan: sentPlan(plan, sample), states };
  // The first piece has the header.
  takePiece(states, 0);
  const { port1, port2 } = new MessageChannel();
  let worker: Worker | undefined;
  try {
    worker = granted(() => new Worker(script, { workerData: { ...work, port: port2 }, transferList: [port2] }));
    if (worker === undefined) return { at: 0, left: undefined };
    // What a thread that fails has not read is read here.
    worker.on('error', () => undefined).unref();
    const receive = (): readonly [number, Piece] | undefined => receiveMessageOnPort(port1)?.message;
    return scanTogether(scan, work, receive);
  } finally {
    port1.close();
    // The file may be closed when nobody reads it any more.
    await worker?.terminate();
  }
}

/** The part of the first thread. @param receive  a piece that the other one has read, with its number, where there is one */
export function scanTogether(
  scan: RowScan,
  { descriptor, pieceBytes, states }: Omit<PieceWork, 'plan'>,
  receive: () => readonly [number, Piece] | undefined,
): Begun {
  const pieces = new Map<number, Piece>();
  const reader = new PieceReader(descriptor, pieceBytes);
  let at = 0;
  let left: Rest | undefined;
  for (let number = 0; number < states.length - 1 && left === undefined; number++) {
    comeTo(states, number);
    if (number > 0 && !takePiece(states, number)) {
      awaitPiece(states, number, WAIT);
      for (let next = receive(); next !== undefined; next = receive()) pieces.set(...next);
    }
    const piece = pieces.get(number);
    pieces.delete(number);
    if (piece?.rows === undefined) {
      const bytes = granted(() => reader.read(number));
      if (bytes === undefined) break;
      at += bytes.length;
      left = scan.write(bytes);
    } else {
      at += piece.head.length;
      left = scan.write(bufferOf(piece.head));
      if (left !== undefined) break;
      scan.replay(piece.rows);
      at += piece.bytes - piece.head.length;
      left = scan.write(bufferOf(piece.tail));
    }
    // The file has become shorter.
    if (at < (number + 1) * pieceBytes) break;
  }
  return { at, left: left && { ...left, bytes: Buffer.from(left.bytes) } };
}

/**
 * Undefined where the system refuses a thread, or bytes of the file: one thread goes on from there, and says so where
 * it cannot.
 */
function granted<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}

function bufferOf({ buffer, byteOffset, length }: Uint8Array<ArrayBuffer>): Buffer {
  return Buffer.from(buffer, byteOffset, length);
}

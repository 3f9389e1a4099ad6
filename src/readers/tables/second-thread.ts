import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
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

/**
 * Scans a large file together with a second thread, as far as it is plain; undefined where that would not pay, or cannot be.
 *
 * @param sample  rows of the table: the outcomes in them are those that the other thread knows
 * @param script  what the other thread runs; where that file is missing, nothing is read
 */
export function scannedByTwo(
  { disk }: ResultsFile,
  scan: RowScan,
  plan: ScanPlan,
  sample: readonly TableRow[],
  script: URL | string = new URL('./scan-worker.js', import.meta.url),
): Begun | undefined {
  if (disk === undefined || disk.size < WORTH_A_THREAD || availableParallelism() < 2 || !existsSync(script))
    return undefined;
  const count = Math.ceil(disk.size / PIECE);
  const states = new Int32Array(new SharedArrayBuffer(4 * (count + 1)));
  const work: PieceWork = { path: disk.path, pieceBytes: PIECE, plan: sentPlan(plan, sample), states };
  // The first piece has the header.
  takePiece(states, 0);
  const { port1, port2 } = new MessageChannel();
  let worker: Worker | undefined;
  try {
    worker = granted(() => new Worker(script, { workerData: { ...work, port: port2 }, transferList: [port2] }));
    if (worker === undefined) return undefined;
    // What a thread that fails has not read is read here.
    worker.on('error', () => undefined).unref();
    const receive = (): readonly [number, Piece] | undefined => receiveMessageOnPort(port1)?.message;
    return scanTogether(scan, work, receive);
  } finally {
    port1.close();
    void worker?.terminate();
  }
}

/** The part of the first thread. @param receive  a piece that the other one has read, with its number, where there is one */
export function scanTogether(
  scan: RowScan,
  { path, pieceBytes, states }: Omit<PieceWork, 'plan'>,
  receive: () => readonly [number, Piece] | undefined,
): Begun {
  const pieces = new Map<number, Piece>();
  const reader = granted(() => new PieceReader(path, pieceBytes));
  if (reader === undefined) return { at: 0, left: undefined };
  let at = 0;
  let left: Rest | undefined;
  try {
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
  } finally {
    reader.close();
  }
}

/**
 * Undefined where the system refuses a thread, the file or its bytes: one thread goes on from there, and says so where
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

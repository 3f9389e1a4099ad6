import { readSync } from 'node:fs';
import { RowLog, type LoggedRows } from './row-log.js';
import type { RowScan } from './row-scan.js';
import { receivedPlan, scanOf, type SentPlan } from './scan-plan.js';

const NEWLINE = 0x0a;
const [FREE, TAKEN, DONE] = [0, 1, 2];
/** The second thread is ahead by less than this many pieces and as many again, which bounds what waits in memory. */
const WINDOW = 16;
/** Names of models that the second thread keeps. */
const MAX_NAMES = 10_000;

/** A file that two threads scan: the first one from its beginning, the second one from further ahead. */
export interface PieceWork {
  /** Of the open file; both threads read through it. */
  readonly descriptor: number;
  readonly pieceBytes: number;
  readonly plan: SentPlan;
  /** FREE, TAKEN or DONE for each piece; then the number of the piece that the first thread is at. Shared. */
  readonly states: Int32Array;
}

/** A piece of a file as the second thread has read it. */
export interface Piece {
  /** Up to the first line end: the end of a row that may have begun before the piece. */
  readonly head: Uint8Array<ArrayBuffer>;
  /** Of the lines behind it; undefined where one of them is not plain. */
  readonly rows: LoggedRows | undefined;
  /** What is behind the last line end. */
  readonly tail: Uint8Array<ArrayBuffer>;
  readonly bytes: number;
}

/** Takes a piece for the calling thread; false where the other one has it. */
export function takePiece(states: Int32Array, piece: number): boolean {
  return Atomics.compareExchange(states, piece, FREE, TAKEN) === FREE;
}

/** Says which piece the first thread is at. */
export function comeTo(states: Int32Array, piece: number): void {
  Atomics.store(states, states.length - 1, piece);
  Atomics.notify(states, states.length - 1);
}

/** Waits until the other thread has read the piece that it took, but not for ever: it may have died. */
export function awaitPiece(states: Int32Array, piece: number, milliseconds: number): void {
  Atomics.wait(states, piece, TAKEN, milliseconds);
}

/**
 * What the second thread does: it takes pieces, in each window of them from the last to the first, until it meets the first
 * thread there, and goes on in the next window. Nothing depends on which thread reads a piece.
 */
export function scanPieces(work: PieceWork, give: (number: number, piece: Piece) => void): void {
  const { states } = work;
  const count = states.length - 1;
  const scan = new PieceScan(work);
  for (let first = 0; first < count; first += WINDOW) {
    for (let at = Atomics.load(states, count); at < first - WINDOW; at = Atomics.load(states, count))
      Atomics.wait(states, count, at);
    for (let number = Math.min(first + WINDOW, count) - 1; number >= first; number--) {
      // Names go with each piece: a file of ever new ones is left to the first thread, which knows how many are too many.
      if (scan.nameCount > MAX_NAMES) return;
      if (!takePiece(states, number)) break;
      give(number, scan.piece(number));
      Atomics.store(states, number, DONE);
      Atomics.notify(states, number);
    }
  }
}

/** Reads pieces of one file, each into the same memory. */
export class PieceReader {
  private readonly bytes: Buffer;

  constructor(
    private readonly descriptor: number,
    pieceBytes: number,
  ) {
    this.bytes = Buffer.alloc(pieceBytes);
  }

  /** Shorter than a piece at the end of the file. */
  read(number: number): Buffer {
    const { descriptor, bytes } = this;
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read)
      read = readSync(descriptor, bytes, length, bytes.length - length, number * bytes.length + length);
    return bytes.subarray(0, length);
  }
}

/** Scans pieces of one file, but for the first, which has the header. */
export class PieceScan {
  private readonly reader: PieceReader;
  private readonly log: RowLog;
  private readonly scan: RowScan;

  constructor({ descriptor, pieceBytes, plan }: Omit<PieceWork, 'states'>) {
    this.reader = new PieceReader(descriptor, pieceBytes);
    this.log = new RowLog(pieceBytes);
    this.scan = scanOf(receivedPlan(plan), this.log);
    this.scan.pass(1);
  }

  get nameCount(): number {
    return this.log.nameCount;
  }

  piece(number: number): Piece {
    const bytes = this.reader.read(number);
    const begin = bytes.indexOf(NEWLINE) + 1 || bytes.length;
    const end = Math.max(begin, bytes.lastIndexOf(NEWLINE) + 1);
    const isPlain = this.scan.lines(bytes, begin, end) === end;
    const rows = this.log.take();
    return {
      head: Uint8Array.from(bytes.subarray(0, begin)),
      rows: isPlain ? rows : undefined,
      tail: Uint8Array.from(bytes.subarray(end)),
      bytes: bytes.length,
    };
  }
}

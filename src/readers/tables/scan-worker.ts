import { workerData, type MessagePort } from 'node:worker_threads';
import { scanPieces, type PieceWork } from './piece-scan.js';
import { memoryOf } from './row-log.js';

// What a second core runs: its share of the pieces of one file.
const { port, ...work } = workerData as PieceWork & { readonly port: MessagePort };
scanPieces(work, (number, piece) => {
  port.postMessage([number, piece], memoryOf(piece.rows ?? {}));
});

import { workerData, type MessagePort } from 'node:worker_threads';
import { scanPieces, type PieceWork } from './piece-scan.js';

// What a second core runs: its share of the pieces of one file.
const { port, ...work } = workerData as PieceWork & { readonly port: MessagePort };
scanPieces(work, (number, piece) => {
  const { ids, ends, rows } = piece.answers ?? {};
  port.postMessage(
    [number, piece],
    [ids, ends, rows].flatMap((array) => (array === undefined ? [] : [array.buffer])),
  );
});

import { workerData, type MessagePort } from 'node:worker_threads';
import { takeBlocks, type SharedWork } from '../correlation/parallel.js';
import { scanPieces, type PieceWork } from '../readers/tables/piece-scan.js';

// What a second core runs: its share of the blocks of one piece of work, or of the pieces of one file.
const work = workerData as SharedWork | (PieceWork & { readonly port: MessagePort });
if ('port' in work)
  scanPieces(work, (number, piece) => {
    const { ids, ends, rows } = piece.answers ?? {};
    work.port.postMessage(
      [number, piece],
      [ids, ends, rows].flatMap((array) => (array === undefined ? [] : [array.buffer])),
    );
  });
else takeBlocks(work);

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { comeTo, scanPieces, takePiece, type Piece, type PieceWork } from '../../../src/readers/tables/piece-scan.js';
import { sentPlan } from '../../../src/readers/tables/scan-plan.js';
import { AS_WRITTEN } from '../../../src/readers/tables/spelling.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pieces-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const opened: number[] = [];
afterAll(() => opened.forEach((descriptor) => closeSync(descriptor)));
function openFile(path: string): number {
  const descriptor = openSync(path, 'r');
  opened.push(descriptor);
  return descriptor;
}

function workOn(text: string, pieceBytes: number): PieceWork {
  const path = join(folder, 'in.csv');
  writeFileSync(path, text);
  const shape = { kind: 'long', query: { column: 0, isText: false }, model: 1, outcome: 2 } as const;
  const plan = sentPlan(
    {
      shape: { ...shape, spelling: AS_WRITTEN, other: new Map(), unused: [] },
      modelOfFile: 'in',
      form: { kind: 'csv', columns: 3, delimiter: ',' },
    },
    ['1', '0'].map((value, line) => ({ cells: ['', '', value], line })),
  );
  const states = new Int32Array(new SharedArrayBuffer(4 * (Math.ceil(text.length / pieceBytes) + 1)));
  return { descriptor: openFile(path), pieceBytes, plan, states };
}

function piecesOf(work: PieceWork): Map<number, Piece> {
  const pieces = new Map<number, Piece>();
  takePiece(work.states, 0);
  scanPieces(work, (number, piece) => pieces.set(number, piece));
  return pieces;
}

test('a piece has the ends of the rows that it cuts, and answers of the rows between', () => {
  const text = 'query,model,correct\nq1,alpha,1\nq2,beta,0\nq2,alpha,1\nq3,al';
  const piece = piecesOf(workOn(text, 25)).get(1)!;
  expect(Buffer.from(piece.head).toString()).toBe('pha,1\n');
  expect([...piece.rows!.answers!.rows].map((row) => row >>> 1)).toEqual([0]);
  expect(Buffer.from(piece.rows!.answers!.ids).toString()).toBe('q2');
  expect(Buffer.from(piece.tail).toString()).toBe('q2,alpha,');
  expect(piece.bytes).toBe(25);
});

test('a piece without a line end is all head, and one with a row that is not plain has no answers', () => {
  const long = piecesOf(workOn(`query,model,correct\n${'q'.repeat(60)},alpha,1\n`, 20));
  expect([long.get(1)!.head.length, long.get(1)!.rows!.answers!.rows.length, long.get(1)!.tail.length]).toEqual([
    20, 0, 0,
  ]);
  const odd = piecesOf(workOn('query,model,correct\nq1,alpha,1\nq2,alpha,0.5\nq3,alpha,1\n', 30));
  expect(odd.get(1)!.rows).toBeUndefined();
});

test('each window is read from its end until a piece is met that the first thread has taken', () => {
  const work = workOn(`query,model,correct\n${'q1,alpha,1\n'.repeat(60)}`, 20);
  for (const number of [1, 2, 3, 4, 17]) takePiece(work.states, number);
  // What is two windows ahead of the first thread waits for it.
  comeTo(work.states, 16);
  const order = [...piecesOf(work).keys()];
  const down = (from: number, to: number): number[] => Array.from({ length: from - to + 1 }, (_, i) => from - i);
  // Piece 16 is behind one that was taken: the first thread comes to it.
  expect(order.slice(0, 25)).toEqual([...down(15, 5), ...down(31, 18)]);
  expect(order[25]).toBe(33);
});

test('a file of ever new models is left to the first thread, which refuses too many', () => {
  const rows = Array.from({ length: 30_000 }, (_, i) => `q,model-${i},1\n`);
  const work = workOn(`query,model,correct\n${rows.join('')}`, 60_000);
  const pieces = [...piecesOf(work).values()];
  expect(pieces.length).toBeLessThan(5);
  expect(pieces.at(-1)!.rows!.answers!.models.length).toBeGreaterThan(10_000);
  expect([...work.states.slice(0, -1)].filter((state) => state === 0).length).toBeGreaterThan(3);
});

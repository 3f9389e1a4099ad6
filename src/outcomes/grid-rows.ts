import { CELL, type GridRows } from '../readers/reader.js';
import { popcount } from './bits.js';
import type { Column } from './column.js';

/** Moves rows of a grid that have no outcomes yet into the columns, the first of them into row `first`, the others into the next. */
export function addGridRows(columns: readonly Column[], { graded, right }: GridRows, first: number): void {
  const [begin, shift] = [first >>> 5, first & 31];
  for (const [m, column] of columns.entries()) {
    for (let i = m, word = begin; i < graded.length; i += columns.length, word++) {
      column.graded[word]! |= graded[i]! << shift;
      column.right[word]! |= right[i]! << shift;
      // A shift by 32 would be one by 0. Behind the last row there may be no word.
      if (shift === 0 || word + 1 >= column.graded.length) continue;
      column.graded[word + 1]! |= graded[i]! >>> (32 - shift);
      column.right[word + 1]! |= right[i]! >>> (32 - shift);
    }
  }
}

/** Puts a CELL code for each model into `cells`. */
export function cellsOfRow({ graded, right }: GridRows, row: number, cells: Uint8Array): void {
  const [first, shift] = [(row >>> 5) * cells.length, row & 31];
  for (let m = 0; m < cells.length; m++) {
    const isGraded = ((graded[first + m]! >>> shift) & 1) === 1;
    cells[m] = isGraded ? (right[first + m]! >>> shift) & 1 : CELL.missing;
  }
}

/** Number of cells with an outcome. */
export function gradedIn({ graded }: GridRows): number {
  let total = 0;
  for (let i = 0; i < graded.length; i++) total += popcount(graded[i]!);
  return total;
}

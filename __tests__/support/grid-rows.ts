import { GridLog } from '../../src/readers/tables/grid-log.js';
import { CELL, type GridRows } from '../../src/readers/reader.js';

/** A row of a grid: its id, and a CELL code for each model. */
export interface GridRow {
  readonly id: string;
  readonly cells: readonly number[];
}

/** The rows that packed ones are, read bit by bit. */
export function unpacked({ ids, ends, graded, right }: GridRows, models: number): GridRow[] {
  const bit = (words: Uint32Array, row: number, model: number): boolean =>
    (words[Math.floor(row / 32) * models + model]! & (2 ** (row % 32))) !== 0;
  return Array.from(ends, (end, row) => ({
    id: Buffer.from(ids.subarray(row === 0 ? 0 : ends[row - 1]!, end)).toString('latin1'),
    cells: Array.from({ length: models }, (_, model) =>
      bit(graded, row, model) ? (bit(right, row, model) ? CELL.right : CELL.wrong) : CELL.missing,
    ),
  }));
}

/** Rows as they are packed. */
export function packed(rows: readonly GridRow[], models: number): GridRows {
  const log = new GridLog(models);
  for (const { id, cells } of rows) {
    const bytes = Buffer.from(`..${id}`);
    log.add(bytes, 2, bytes.length, Uint8Array.from(cells));
  }
  return log.take();
}

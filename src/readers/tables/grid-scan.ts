import { CELL, type GridSink } from '../reader.js';
import { GridLog, MAX_ID } from './grid-log.js';
import { RowScan, NOT_PLAIN } from './row-scan.js';
import type { LoggedRows } from './row-log.js';
import type { WideShape } from './shape.js';
import { isTotalAt } from './totals.js';

const [COMMA, NEWLINE, RETURN, ZERO, ONE, QUOTE, APOSTROPHE, SPACE] = [0x2c, 0x0a, 0x0d, 0x30, 0x31, 0x22, 0x27, 0x20];

/**
 * Reads rows of the form `id,0,1,,1` straight from the bytes: an unquoted ASCII id in the first column, and 0, 1 or
 * nothing in all others. csv-parse reads such a file too, and a property test holds the two equal; this is an order of
 * magnitude faster, which is what a million queries need.
 */
export class GridScan extends RowScan {
  private readonly cells: Uint8Array;
  private readonly log: GridLog;

  constructor(
    private readonly sink: Pick<GridSink, 'rows'>,
    private readonly columns: number,
  ) {
    super(MAX_ID + 2 * columns);
    this.cells = new Uint8Array(columns);
    this.log = new GridLog(columns);
  }

  /** Whether a table can have rows of that form at all. */
  static suits(shape: WideShape, header: readonly string[], delimiter: string): boolean {
    const behindId = shape.models.every(({ column, name }, i) => column === i + 1 && name === header[column]!.trim());
    return (
      delimiter === ',' &&
      shape.query?.column === 0 &&
      !shape.query.isText &&
      shape.task === undefined &&
      shape.compare === undefined &&
      behindId &&
      shape.models.length === header.length - 1
    );
  }

  override lines(bytes: Buffer, start: number, end: number): number {
    const next = super.lines(bytes, start, end);
    this.flush();
    return next;
  }

  replay({ grid = [] }: LoggedRows): void {
    for (const rows of grid) {
      this.sink.rows(rows, this.line);
      this.pass(rows.ends.length);
    }
  }

  private flush(): void {
    const { size } = this.log;
    if (size > 0) this.sink.rows(this.log.take(), this.line - size);
  }

  protected row(bytes: Buffer, start: number): number {
    let i = start;
    for (; ; i++) {
      const byte = bytes[i]!;
      if (byte === COMMA) break;
      if (byte === QUOTE || byte === NEWLINE || byte === RETURN || byte >= 0x80) return NOT_PLAIN;
    }
    const idEnd = i;
    // White space around an id is taken off, and a guard before it, by the general reader.
    if (idEnd === start || idEnd - start > MAX_ID || bytes[start] === APOSTROPHE) return NOT_PLAIN;
    if (bytes[start]! <= SPACE || bytes[idEnd - 1]! <= SPACE || isTotalAt(bytes, start, idEnd)) return NOT_PLAIN;
    const next = this.fullRow(bytes, idEnd) || this.gappyRow(bytes, idEnd);
    if (next === NOT_PLAIN) return NOT_PLAIN;
    if (this.log.isFull) this.flush();
    this.log.add(bytes, start, idEnd, this.cells);
    return next;
  }

  /** The cells `,0,1,...` and a line end, where none is empty: no branch for each cell. 0 where it is another row. */
  private fullRow(bytes: Buffer, idEnd: number): number {
    const { cells, columns } = this;
    let end = idEnd + 2 * columns;
    if (end + 1 >= bytes.length) return 0;
    let bad = 0;
    for (let column = 0, i = idEnd; column < columns; column++, i += 2) {
      const cell = bytes[i + 1]! ^ ZERO;
      bad |= (bytes[i]! ^ COMMA) | (cell & 0xfe);
      cells[column] = cell;
    }
    if (bad !== 0) return 0;
    if (bytes[end] === RETURN) end += 1;
    return bytes[end] === NEWLINE ? end + 1 : 0;
  }

  /** The same with empty cells. Returns where the next row begins, or NOT_PLAIN. */
  private gappyRow(bytes: Buffer, idEnd: number): number {
    const { cells, columns } = this;
    let i = idEnd + 1;
    for (let column = 0; column < columns; column++) {
      const byte = bytes[i]!;
      if (byte === ZERO || byte === ONE) {
        cells[column] = byte - ZERO;
        i += 1;
      } else {
        cells[column] = CELL.missing;
      }
      if (column < columns - 1) {
        if (bytes[i] !== COMMA) return NOT_PLAIN;
        i += 1;
      }
    }
    if (bytes[i] === RETURN) i += 1;
    return bytes[i] === NEWLINE ? i + 1 : NOT_PLAIN;
  }
}

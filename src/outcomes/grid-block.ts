import type { Column } from './column.js';

/** Outcomes of up to 32 consecutive rows, one word for each column, before they go into the columns' bits. */
export class GridBlock {
  private word = -1;
  private readonly graded: Uint32Array;
  private readonly right: Uint32Array;

  constructor(private readonly columns: readonly Column[]) {
    this.graded = new Uint32Array(columns.length);
    this.right = new Uint32Array(columns.length);
  }

  /** Adds a row that has no outcomes yet; `cells` holds a CELL code for each column. */
  add(row: number, cells: Uint8Array): void {
    if (row >>> 5 !== this.word) {
      this.flush();
      this.word = row >>> 5;
    }
    const { graded, right } = this;
    const shift = row & 31;
    // Without a branch: of the codes, 0 and 1 are graded, and 1 is right; 2 is neither.
    for (let i = 0; i < graded.length; i++) {
      const cell = cells[i]!;
      graded[i]! |= ((cell ^ 2) >>> 1) << shift;
      right[i]! |= (cell & 1) << shift;
    }
  }

  /** Moves what was gathered into the columns. */
  flush(): void {
    if (this.word === -1) return;
    for (const [i, column] of this.columns.entries()) {
      column.graded[this.word]! |= this.graded[i]!;
      column.right[this.word]! |= this.right[i]!;
    }
    this.graded.fill(0);
    this.right.fill(0);
    this.word = -1;
  }
}

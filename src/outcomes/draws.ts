import { wordsFor, type Bits } from './bits.js';

/** How several outcomes of one model on one query become one. */
export const REPEATS = ['first', 'majority', 'mean'] as const;
export type Repeats = (typeof REPEATS)[number];

/** The graded draws of one model, by row: what a reduction over repeats needs. Kept only when `repeats` is set. */
export class Draws {
  private counts = new Uint32Array(0);
  private right = new Uint32Array(0);
  private sums = new Float64Array(0);
  /** The least repeat index seen and whether that draw was right, for `first`. */
  private firstIndex = new Float64Array(0);
  private firstRight = new Uint8Array(0);

  grow(rows: number): void {
    this.counts = enlarged(this.counts, new Uint32Array(rows));
    this.right = enlarged(this.right, new Uint32Array(rows));
    this.sums = enlarged(this.sums, new Float64Array(rows));
    this.firstIndex = enlarged(this.firstIndex, new Float64Array(rows));
    this.firstRight = enlarged(this.firstRight, new Uint8Array(rows));
  }

  /** Adds a draw; without an index draws are numbered in the order in which they come. */
  add(row: number, score: number, right: boolean, index: number | undefined): void {
    const order = index ?? this.counts[row]!;
    if (this.counts[row] === 0 || order < this.firstIndex[row]!) {
      this.firstIndex[row] = order;
      this.firstRight[row] = right ? 1 : 0;
    }
    this.counts[row]! += 1;
    this.sums[row]! += score;
    if (right) this.right[row]! += 1;
  }

  /**
   * The reduced outcomes, as a bit per row: `first` the draw of the least index, `majority` right where more than half
   * of the draws are, `mean` right where the mean score reaches the pass threshold.
   */
  reduce(repeats: Repeats, passThreshold: number, rows: number): Bits {
    const bits = new Uint32Array(wordsFor(rows));
    for (let row = 0; row < rows; row++) {
      if (this.counts[row] !== 0 && this.isRight(row, repeats, passThreshold)) bits[row >>> 5]! |= 1 << (row & 31);
    }
    return bits;
  }

  /** Rows on which there is more than one draw. */
  repeated(): number {
    let rows = 0;
    for (const drawn of this.counts) if (drawn > 1) rows += 1;
    return rows;
  }

  private isRight(row: number, repeats: Repeats, passThreshold: number): boolean {
    switch (repeats) {
      case 'first':
        return this.firstRight[row] === 1;
      case 'majority':
        return 2 * this.right[row]! > this.counts[row]!;
      case 'mean':
        return this.sums[row]! / this.counts[row]! >= passThreshold;
    }
  }
}

function enlarged<A extends Uint8Array | Uint32Array | Float64Array>(from: A, to: A): A {
  to.set(from);
  return to;
}

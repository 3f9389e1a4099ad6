import { UserError } from '../base/errors.js';
import { wordsFor, type Bits } from './bits.js';

/**
 * How several outcomes of one model on one query become one. `samples` asks what several draws are worth; the outcome of a
 * model among others is then its first.
 */
export const REPEATS = ['first', 'majority', 'mean', 'samples'] as const;
export type Repeats = (typeof REPEATS)[number];

/** Value of `firstRight` where several draws have the least index and differ. */
const AMBIGUOUS = 2;
/** A sum of decimals differs in its last digits with their order: three times 0.1 is not 0.3. */
const ROUNDING = 1e-9;

/** Why a draw has no verdict. */
export type FailedDraw = 'error' | 'unscored';

/** Of one model on one query: draws and right ones. */
export interface DrawCounts {
  readonly draws: number;
  readonly right: number;
  /** With those that have no verdict. */
  readonly asked: number;
}

/** The graded draws of one model, by row: what a reduction over repeats needs. Kept only when `repeats` is set. */
export class Draws {
  private counts = new Uint32Array(0);
  private right = new Uint32Array(0);
  private sums = new Float64Array(0);
  /** The least repeat index seen, and whether that draw was right, for `first`. */
  private firstIndex = new Float64Array(0);
  private firstRight = new Uint8Array(0);
  /** Draws without a verdict, by the reason; undefined until there is one. */
  private readonly failed: Record<FailedDraw, Uint32Array | undefined> = { error: undefined, unscored: undefined };

  grow(rows: number): void {
    this.counts = enlarged(this.counts, new Uint32Array(rows));
    this.right = enlarged(this.right, new Uint32Array(rows));
    this.sums = enlarged(this.sums, new Float64Array(rows));
    this.firstIndex = enlarged(this.firstIndex, new Float64Array(rows));
    this.firstRight = enlarged(this.firstRight, new Uint8Array(rows));
    for (const why of ['error', 'unscored'] as const) {
      const failed = this.failed[why];
      if (failed) this.failed[why] = enlarged(failed, new Uint32Array(rows));
    }
  }

  /** Adds a draw without a verdict. */
  addFailed(row: number, why: FailedDraw): void {
    const failed = (this.failed[why] ??= new Uint32Array(this.counts.length));
    failed[row]! += 1;
  }

  /** Adds a draw; without an index draws are numbered in the order in which they come. */
  add(row: number, score: number, right: boolean, index: number | undefined): void {
    const order = index ?? this.counts[row]!;
    const outcome = right ? 1 : 0;
    if (this.counts[row] === 0 || order < this.firstIndex[row]!) {
      this.firstIndex[row] = order;
      this.firstRight[row] = outcome;
    } else if (order === this.firstIndex[row] && this.firstRight[row] !== outcome) {
      this.firstRight[row] = AMBIGUOUS;
    }
    this.counts[row]! += 1;
    this.sums[row]! += score;
    if (right) this.right[row]! += 1;
  }

  /** The mean score of a row's draws, those that count as wrong with 0; NaN where there are none. */
  meanOf(row: number, asWrong: readonly FailedDraw[]): number {
    return this.sums[row]! / this.drawsOf(row, asWrong);
  }

  private drawsOf(row: number, asWrong: readonly FailedDraw[]): number {
    return asWrong.reduce((sum, why) => sum + (this.failed[why]?.[row] ?? 0), this.counts[row]!);
  }

  countsOf(row: number): DrawCounts {
    return {
      draws: this.counts[row]!,
      right: this.right[row]!,
      asked: this.drawsOf(row, ['error', 'unscored']),
    };
  }

  /**
   * The reduced outcomes, as a bit per row: `first` the draw of the least index, `majority` right where more than half
   * of the draws are, `mean` right where the mean score reaches the pass threshold. None of them depends on the order
   * in which draws with an index come.
   *
   * @param asWrong   draws without a verdict that `majority` and `mean` take for wrong ones
   * @param describe  names a row, for the error
   * @throws UserError for `first` where two draws of the least index differ
   */
  reduce(
    repeats: Repeats,
    passThreshold: number,
    rows: number,
    asWrong: readonly FailedDraw[],
    describe: (row: number) => string,
  ): Bits {
    const bits = new Uint32Array(wordsFor(rows));
    for (let row = 0; row < rows; row++) {
      if (this.counts[row] === 0) continue;
      if ((repeats === 'first' || repeats === 'samples') && this.firstRight[row] === AMBIGUOUS)
        throw ambiguous(describe(row), this.firstIndex[row]!);
      if (this.isRight(row, repeats, passThreshold, asWrong)) bits[row >>> 5]! |= 1 << (row & 31);
    }
    return bits;
  }

  private isRight(row: number, repeats: Repeats, passThreshold: number, asWrong: readonly FailedDraw[]): boolean {
    switch (repeats) {
      case 'first':
      case 'samples':
        return this.firstRight[row] === 1;
      case 'majority':
        return 2 * this.right[row]! > this.drawsOf(row, asWrong);
      case 'mean':
        return this.meanOf(row, asWrong) >= passThreshold - ROUNDING;
    }
  }
}

function ambiguous(cell: string, index: number): UserError {
  return new UserError(
    `${cell} has two draws with the repeat index ${index}, one right and one wrong.`,
    'Remove one of them, or set `repeats` to majority or mean.',
  );
}

function enlarged<A extends Uint8Array | Uint32Array | Float64Array>(from: A, to: A): A {
  to.set(from);
  return to;
}

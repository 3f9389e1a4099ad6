import { UserError } from '../base/errors.js';
import { MAX_MODELS } from '../readers/record.js';
import { wordsFor, type Bits } from './bits.js';
import { Draws } from './draws.js';

/** One column of the results: a bit per row for each state. */
export interface ColumnState {
  readonly name: string;
  readonly right: Bits;
  /** Graded, right or wrong. */
  readonly graded: Bits;
  /** Graded, or counted as wrong by the user's wish. */
  readonly answered: Bits;
  readonly errored: Bits;
  readonly unscored: Bits;
}

/** All outcomes of one model while records come in: a bit per row for each state. */
export class Column {
  right: Bits;
  graded: Bits;
  errored: Bits | undefined;
  unscored: Bits | undefined;
  readonly draws: Draws | undefined;
  /** By row, from 0 to 1; kept where scores are what is measured, and draws are not averaged. */
  scores: Float64Array | undefined;
  /** Records that repeated a (model, query) with the same outcome. */
  duplicates = 0;

  constructor(
    readonly name: string,
    private capacity: number,
    keepDraws: boolean,
    keepScores = false,
  ) {
    this.right = new Uint32Array(wordsFor(capacity));
    this.graded = new Uint32Array(wordsFor(capacity));
    this.draws = keepDraws ? new Draws() : undefined;
    this.draws?.grow(capacity);
    this.scores = keepScores ? new Float64Array(capacity) : undefined;
  }

  grow(capacity: number): void {
    this.capacity = capacity;
    this.right = longer(this.right, capacity);
    this.graded = longer(this.graded, capacity);
    if (this.errored) this.errored = longer(this.errored, capacity);
    if (this.unscored) this.unscored = longer(this.unscored, capacity);
    this.draws?.grow(capacity);
    if (this.scores) {
      const scores = new Float64Array(capacity);
      scores.set(this.scores);
      this.scores = scores;
    }
  }

  /** The outcome on a row, undefined while there is none. */
  outcome(row: number): boolean | undefined {
    const mask = 1 << (row & 31);
    const word = row >>> 5;
    return (this.graded[word]! & mask) === 0 ? undefined : (this.right[word]! & mask) !== 0;
  }

  grade(row: number, right: boolean): void {
    const mask = 1 << (row & 31);
    this.graded[row >>> 5]! |= mask;
    if (right) this.right[row >>> 5]! |= mask;
  }

  markError(row: number): void {
    this.errored ??= new Uint32Array(wordsFor(this.capacity));
    this.errored[row >>> 5]! |= 1 << (row & 31);
  }

  markUnscored(row: number): void {
    this.unscored ??= new Uint32Array(wordsFor(this.capacity));
    this.unscored[row >>> 5]! |= 1 << (row & 31);
  }
}

function longer(bits: Bits, rows: number): Bits {
  const result = new Uint32Array(wordsFor(rows));
  result.set(bits.subarray(0, result.length));
  return result;
}

/** @throws UserError for more models than any evaluation has */
export function checkModelCount(models: number): void {
  if (models <= MAX_MODELS) return;
  const remedy = 'Name those that matter in `models`; is the column of the model one of something else?';
  throw new UserError(`there are more than ${MAX_MODELS} models.`, remedy);
}

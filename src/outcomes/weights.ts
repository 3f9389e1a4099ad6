import { quote, UserError, type Place } from '../base/errors.js';
import { integer } from '../base/numbers.js';

/** Far more than any evaluation has, and the most for which the limits of binomial rates are known to be right. */
const MAX_QUERIES = 1e10;

/** How many identical queries each row stands for; nothing is stored while every row is one query. */
export class RowWeights {
  /** 0 where no count was given. */
  private counts: Float64Array | null = null;
  private total = 0;

  grow(rows: number): void {
    if (this.counts === null) return;
    const longer = new Float64Array(rows);
    longer.set(this.counts);
    this.counts = longer;
  }

  /** States the count of a row. The same row may be stated again, but not differently. */
  state(row: number, count: number, capacity: number, describe: () => string, place: Place): void {
    checkCount(count, place);
    this.counts ??= new Float64Array(capacity);
    const known = this.counts[row]!;
    if (known !== 0 && known !== count) {
      throw new UserError(
        `question ${quote(describe())} has the count ${count} here and ${known} earlier.`,
        'Give each question one count.',
        place,
      );
    }
    if (known === 0) this.charge(count, place);
    this.counts[row] = count;
  }

  /** Adds to the count of a row. */
  add(row: number, count: number, capacity: number, place: Place): void {
    this.charge(count, place);
    this.counts ??= new Float64Array(capacity);
    this.counts[row]! += count;
  }

  private charge(count: number, place: Place): void {
    this.total += count;
    if (this.total <= MAX_QUERIES) return;
    throw new UserError(
      `with this row, the counts add up to more than ${integer(MAX_QUERIES)} questions.`,
      'Is the column of counts one of something else? A count is the number of questions that a row stands for.',
      place,
    );
  }

  /** The weight of each of the first `rows` rows, or null where every row is one query. */
  toArray(rows: number): Float64Array | null {
    if (this.counts === null) return null;
    const weights = this.counts.slice(0, rows).map((count) => (count === 0 ? 1 : count));
    return weights.every((weight) => weight === 1) ? null : weights;
  }
}

/** @throws UserError unless `count` is a positive whole number that a double holds exactly. */
export function checkCount(count: number, place: Place): void {
  if (!Number.isSafeInteger(count) || count < 1) {
    throw new UserError(
      `the count ${quote(count)} is not a positive whole number.`,
      'Give each row the number of questions that it stands for.',
      place,
    );
  }
}

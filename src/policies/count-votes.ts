import { ABSTAINS } from './answer-keys.js';

/** Sums of weights that differ by less are a tie: the order of addition must not break it. */
const ROUNDING = 1e-9;

/**
 * Counts the votes on one query at a time.
 *
 * The answer with most votes wins. Ties are split fairly: each of the leading answers is returned with the same
 * chance, and the outcome is the mean. An answer that was graded both right and wrong counts by the share of its
 * voters who were graded right. Where everybody abstains there is no answer, and that is wrong.
 */
export class VoteCount {
  private readonly choices: Int32Array;
  private readonly votes: Float64Array;
  private readonly voters: Float64Array;
  private readonly rights: Float64Array;
  private options = 0;

  /** @param most  the most voters that there can be */
  constructor(most: number) {
    this.choices = new Int32Array(most);
    this.votes = new Float64Array(most);
    this.voters = new Float64Array(most);
    this.rights = new Float64Array(most);
  }

  clear(): void {
    this.options = 0;
  }

  /** @param right  1 where this voter's answer was graded right, else 0 */
  add(choice: number, right: number, weight = 1): void {
    if (choice === ABSTAINS) return;
    let at = 0;
    while (at < this.options && this.choices[at] !== choice) at += 1;
    if (at === this.options) {
      this.options += 1;
      this.choices[at] = choice;
      this.votes[at] = this.voters[at] = this.rights[at] = 0;
    }
    this.votes[at]! += weight;
    this.voters[at]! += 1;
    this.rights[at]! += right;
  }

  /** The chance that the winner is right. */
  outcome(): number {
    let most = 0;
    for (let at = 0; at < this.options; at++) most = Math.max(most, this.votes[at]!);
    let [winners, right] = [0, 0];
    for (let at = 0; at < this.options; at++) {
      if (this.votes[at]! < most * (1 - ROUNDING)) continue;
      winners += 1;
      right += this.rights[at]! / this.voters[at]!;
    }
    return winners === 0 ? 0 : right / winners;
  }
}

/**
 * The chance that a vote of three is right, in sixths, of which it is a whole number: what VoteCount finds for three votes.
 *
 * @param a, b, c     their answers, or ABSTAINS
 * @param ra, rb, rc  1 where that answer was graded right, else 0
 */
export function sixthsOfThree(a: number, b: number, c: number, ra: number, rb: number, rc: number): number {
  if (a === ABSTAINS) return sixthsOfTwo(b, c, rb, rc);
  if (b === ABSTAINS) return sixthsOfTwo(a, c, ra, rc);
  if (c === ABSTAINS || (a === b && b !== c)) return 3 * (ra + rb);
  if (a === c && b !== c) return 3 * (ra + rc);
  if (b === c && a !== c) return 3 * (rb + rc);
  // They agree, or each says something else.
  return 2 * (ra + rb + rc);
}

/** Whether they agree or not, each counts half. */
function sixthsOfTwo(a: number, b: number, ra: number, rb: number): number {
  if (a === ABSTAINS) return b === ABSTAINS ? 0 : 6 * rb;
  return b === ABSTAINS ? 6 * ra : 3 * (ra + rb);
}

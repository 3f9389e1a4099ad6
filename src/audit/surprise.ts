import { hasBit } from '../outcomes/bits.js';
import type { OutcomeMatrix } from '../outcomes/matrix.js';

/** Steps of the lattice on which the statistic lives, from its least to its greatest value. */
const STEPS = 20_000;

/**
 * How surprising it is which models are wrong on a query, if they erred independently of each other.
 *
 * The statistic is the sum over the wrong models of log(a / (1 - a)), a the model's accuracy: up to a constant the
 * negative log-likelihood of the outcome under independent Bernoulli(a), so that a good model's error counts for much
 * and that of a coin flip for nothing. Its weights are rounded to a lattice, on which the distribution of the sum is
 * the convolution of two-point distributions: exact for the rounded statistic, without simulation. Accuracies are
 * (c + 1/2) / (n + 1), so that none is 0 or 1.
 */
export class Surprise {
  private readonly weights: Int32Array;
  /** Of the sum of the negative weights: the least value of the statistic. */
  private readonly least: number;
  /** P(statistic >= least + i). */
  private readonly tail: Float64Array;
  readonly queries: number;

  constructor(private readonly matrix: OutcomeMatrix) {
    const n = matrix.queries(matrix.complete);
    this.queries = n;
    const accuracies = matrix.right.map((right) => (matrix.queries(right) + 0.5) / (n + 1));
    const logOdds = accuracies.map((a) => Math.log(a / (1 - a)));
    const span = logOdds.reduce((sum, x) => sum + Math.abs(x), 0);
    this.weights = Int32Array.from(logOdds, (x) => (span === 0 ? 0 : Math.round((x / span) * STEPS)));
    this.least = this.weights.reduce((sum, weight) => sum + Math.min(0, weight), 0);
    this.tail = tailOf(this.weights, accuracies);
  }

  /** The statistic of a complete row, in steps of the lattice. */
  of(row: number): number {
    let sum = 0;
    for (let m = 0; m < this.weights.length; m++) if (!hasBit(this.matrix.right[m]!, row)) sum += this.weights[m]!;
    return sum;
  }

  /** How many of the complete queries would be at least as surprising, on average, if models erred independently. */
  expected(statistic: number): number {
    return this.queries * this.tail[statistic - this.least]!;
  }

  /** The largest expected number that is at most one: what the threshold "fewer than one by chance" amounts to. */
  atThreshold(): number {
    const index = this.tail.findIndex((p) => this.queries * p <= 1);
    return index === -1 ? 0 : this.queries * this.tail[index]!;
  }
}

/** Tail probabilities of the sum of weights[m] with probability 1 - accuracies[m] each, from its least value on. */
function tailOf(weights: Int32Array, accuracies: readonly number[]): Float64Array {
  const size = weights.reduce((sum, weight) => sum + Math.abs(weight), 1);
  const density = new Float64Array(size);
  density[0] = 1;
  let top = 0;
  for (let m = 0; m < weights.length; m++) {
    const shift = Math.abs(weights[m]!);
    // Counted from the least value, a negative weight is one for being right.
    const moves = weights[m]! < 0 ? accuracies[m]! : 1 - accuracies[m]!;
    top += shift;
    convolve(density, top, shift, moves);
  }
  for (let i = size - 2; i >= 0; i--) density[i]! += density[i + 1]!;
  return density;
}

/** Moves a distribution with a largest value of `top - shift` by `shift` with some probability. */
function convolve(density: Float64Array, top: number, shift: number, moves: number): void {
  // From the greatest value down, so that what is read has not been written yet.
  for (let i = top; i >= shift; i--) density[i] = density[i]! * (1 - moves) + density[i - shift]! * moves;
  for (let i = shift - 1; i >= 0; i--) density[i]! *= 1 - moves;
}

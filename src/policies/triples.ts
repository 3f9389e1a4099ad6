import { type Bits, overlap, countWord } from '../outcomes/bits.js';
import { integerBelow, seededRandom } from '../stats/random.js';
import { BUDGET, stepsOfRows } from '../correlation/budget.js';
import { jointWrongCounts } from '../correlation/pairwise.js';
import type { WrongSets } from '../correlation/wrong-sets.js';
import { LeastSquares } from '../stats/least-squares.js';
import type { Triples } from './types.js';

/** All triples of 106 models; of more, a sample. */
const MAX_TRIPLES = 200_000;
const MIN_TRIPLES = 1000;

/**
 * The majority of outcomes of every triple of models, against the best of the three on the same queries: a query is
 * right where two of them are. In no way held out: the best of the three is known from the queries themselves, which
 * makes it harder to beat, and what comes out is a description of these results.
 *
 * From counts alone: with e_a the errors of a, e_ab of a and b together, the majority makes
 * e_ab + e_ac + e_bc - 2 e_abc errors, and an oracle over the three e_abc.
 *
 * The slopes are least squares over the triples: gain on the mean phi correlation of the three pairs and on the
 * headroom over the best of the three. A triple with a model that is always right or always wrong has no correlation
 * and is left out of them. Triples share models, so the intervals leave out one model at a time.
 *
 * @param sets  wrong sets of the pool, models in the order of their names
 * @returns null below three models
 */
export function triplesOf(sets: WrongSets, delta: number, seed: number): Triples | null {
  const size = sets.models.length;
  if (size < 3) return null;
  const all = (size * (size - 1) * (size - 2)) / 6;
  const steps = stepsOfRows(sets.complete.length, sets.weights);
  const most = Math.max(MIN_TRIPLES, Math.min(MAX_TRIPLES, Math.floor(BUDGET.triples / steps)));
  if (all <= most) {
    const joint = jointWrongCounts(sets);
    const tally = new TripleTally(sets, (a, b) => joint[a * size + b]!);
    for (let a = 0; a < size; a++)
      for (let b = a + 1; b < size; b++) for (let c = b + 1; c < size; c++) tally.add(a, b, c);
    return tally.result(false, delta);
  }
  // Of a sample most pairs come up once: the matrix of all would be work, and memory, for nothing.
  const tally = new TripleTally(sets, (a, b) => overlap(sets.wrong[a]!, sets.wrong[b]!, sets.weights));
  const random = seededRandom(`${seed} triples`);
  for (let drawn = 0; drawn < most; drawn++) tally.add(...distinctThree(size, random));
  return tally.result(true, delta);
}

/** Three different numbers below `size`, every set of three as likely as any other. */
function distinctThree(size: number, random: () => number): [number, number, number] {
  for (;;) {
    const [a, b, c] = [integerBelow(random, size), integerBelow(random, size), integerBelow(random, size)];
    if (a !== b && a !== c && b !== c) return [a, b, c];
  }
}

class TripleTally {
  private readonly fit: LeastSquares;
  private triples = 0;
  private gains = 0;
  private losing = 0;

  /** @param joint  queries that two models both get wrong */
  constructor(
    private readonly sets: WrongSets,
    private readonly joint: (a: number, b: number) => number,
  ) {
    this.fit = new LeastSquares(sets.counts.length);
  }

  add(a: number, b: number, c: number): void {
    const { counts, queries, weights, wrong } = this.sets;
    const [ab, ac, bc] = [this.joint(a, b), this.joint(a, c), this.joint(b, c)];
    const allThree = overlapOfThree(wrong[a]!, wrong[b]!, wrong[c]!, weights);
    const majority = ab + ac + bc - 2 * allThree;
    const best = Math.min(counts[a]!, counts[b]!, counts[c]!);
    const gain = (best - majority) / queries;
    this.triples += 1;
    this.gains += gain;
    if (gain < 0) this.losing += 1;
    const rho = (this.phi(a, b, ab) + this.phi(a, c, ac) + this.phi(b, c, bc)) / 3;
    if (Number.isFinite(rho)) this.fit.add([a, b, c], rho, (best - allThree) / queries, gain);
  }

  private phi(i: number, j: number, both: number): number {
    const { counts, queries: n } = this.sets;
    const [a, b] = [counts[i]!, counts[j]!];
    return (n * both - a * b) / Math.sqrt(a * (n - a) * b * (n - b));
  }

  result(sampled: boolean, delta: number): Triples {
    const slopes = this.fit.slopes(delta);
    return {
      count: this.triples,
      sampled,
      meanGain: this.gains / this.triples,
      shareLosing: this.losing / this.triples,
      slopeOnRho: slopes?.first ?? null,
      slopeOnHeadroom: slopes?.second ?? null,
    };
  }
}

/** Queries in all three sets of rows. */
function overlapOfThree(a: Bits, b: Bits, c: Bits, weights: Float64Array | null): number {
  let total = 0;
  for (let w = 0; w < a.length; w++) total += countWord(a[w]! & b[w]! & c[w]!, w, weights);
  return total;
}

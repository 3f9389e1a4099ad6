import { wrongPatterns, type WrongPatterns } from '../correlation/patterns.js';
import { wrongSets } from '../correlation/wrong-sets.js';
import { combine } from '../outcomes/bits.js';
import type { OutcomeMatrix } from '../outcomes/matrix.js';
import type { EnsembleOutcomes } from '../outcomes/pool.js';

/** Of one ensemble: the queries that only it, and only the member, gets right; by member. */
export interface Discordant {
  readonly onlyEnsemble: Float64Array;
  readonly onlyMember: Float64Array;
}

/**
 * The counts that decide a certificate, for the evaluation as it is and then for each sample drawn from it. Queries
 * with the same outcomes are drawn together, so that a sample costs by the patterns and not by the queries.
 */
export class Redrawn {
  /** R_m of each model, in the order of the matrix. */
  readonly rescued: number[];
  readonly discordant: readonly Discordant[];
  private readonly patterns: WrongPatterns;
  private readonly drawn: Float64Array;
  /** Position in the matrix of each model of the patterns, which come by name. */
  private readonly position: readonly number[];

  constructor(matrix: OutcomeMatrix, ensembles: readonly EnsembleOutcomes[]) {
    const sets = wrongSets(matrix);
    const size = matrix.universe.length * 32;
    // An ensemble is right or not (no answer is none that is right): two bits, behind those of the models.
    const states = ensembles.flatMap(({ right, answered }) => [
      combine(size, (w) => sets.complete[w]! & answered[w]! & right[w]!),
      combine(size, (w) => sets.complete[w]! & ~(answered[w]! & right[w]!)),
    ]);
    this.patterns = wrongPatterns({ ...sets, wrong: [...sets.wrong, ...states] });
    this.position = sets.models.map((name) => matrix.models.indexOf(name));
    this.drawn = this.patterns.counts.slice();
    this.rescued = matrix.models.map(() => 0);
    this.discordant = ensembles.map(() => ({
      onlyEnsemble: new Float64Array(matrix.models.length),
      onlyMember: new Float64Array(matrix.models.length),
    }));
    this.count();
  }

  /** Takes a new sample. @param resample  fills in how often each pattern comes up, from how often it was seen */
  draw(resample: (seen: Float64Array, drawn: Float64Array) => void): void {
    resample(this.patterns.counts, this.drawn);
    this.count();
  }

  private count(): void {
    const { patterns, rescued, discordant, position } = this;
    const models = rescued.length;
    rescued.fill(0);
    for (const { onlyEnsemble, onlyMember } of discordant) {
      onlyEnsemble.fill(0);
      onlyMember.fill(0);
    }
    for (let p = 0; p < patterns.counts.length; p++) {
      const weight = this.drawn[p]!;
      if (weight === 0) continue;
      const members = patterns.members.subarray(patterns.start[p], patterns.start[p + 1]);
      // Ascending: the wrong models, then the states of ensembles.
      let wrong = members.length;
      while (wrong > 0 && members[wrong - 1]! >= models) wrong -= 1;
      // Where every model is wrong there is nothing to rescue.
      if (wrong < models) for (let i = 0; i < wrong; i++) rescued[position[members[i]!]!]! += weight;
      for (let i = wrong; i < members.length; i++) {
        const state = members[i]! - models;
        const { onlyEnsemble, onlyMember } = discordant[state >>> 1]!;
        const isRight = (state & 1) === 0;
        // Only the wrong models are listed: for an ensemble that is wrong, all are taken for right, and those taken back.
        if (!isRight) for (let m = 0; m < models; m++) onlyMember[m]! += weight;
        for (let j = 0; j < wrong; j++) {
          if (isRight) onlyEnsemble[position[members[j]!]!]! += weight;
          else onlyMember[position[members[j]!]!]! -= weight;
        }
      }
    }
  }
}

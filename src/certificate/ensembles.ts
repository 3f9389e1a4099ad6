import { combine } from '../outcomes/bits.js';
import type { OutcomeMatrix } from '../outcomes/matrix.js';
import type { EnsembleOutcomes } from '../outcomes/pool.js';
import { pFirstIsBetter } from '../stats/mcnemar.js';

/** A row of results that is itself a policy, compared with the members on the same queries. */
export interface EnsembleResult {
  readonly name: string;
  /** Complete queries that the ensemble answered. All figures are over these. */
  readonly queries: number;
  readonly accuracy: number;
  /** Accuracy minus that of the best member on the same queries. */
  readonly difference: number;
  /**
   * P-value of "it is right more often than every member": the largest of the one-sided exact McNemar p-values. An
   * intersection-union test (Berger 1982), so picking the best member from the same data costs nothing.
   */
  readonly pBeatsEveryMember: number;
  /** The difference as a share of the gain that an oracle would reach on the same queries; null where that is 0. */
  readonly realisedShare: number | null;
  /** All-wrong queries on which it is right: answers that no member gave. */
  readonly beyondCeiling: number;
}

export function compareEnsemble(ensemble: EnsembleOutcomes, matrix: OutcomeMatrix): EnsembleResult {
  const size = matrix.universe.length * 32;
  const shared = combine(size, (w) => matrix.complete[w]! & ensemble.answered[w]!);
  const right = combine(size, (w) => shared[w]! & ensemble.right[w]!);
  const queries = matrix.queries(shared);
  const correct = matrix.queries(right);
  let best = 0;
  let pLargest = 0;
  for (const member of matrix.right) {
    const onlyEnsemble = matrix.queries(combine(size, (w) => right[w]! & ~member[w]!));
    const onlyMember = matrix.queries(combine(size, (w) => shared[w]! & member[w]! & ~right[w]!));
    best = Math.max(best, correct - onlyEnsemble + onlyMember);
    pLargest = Math.max(pLargest, pFirstIsBetter(onlyEnsemble, onlyMember));
  }
  const oracle = queries - matrix.queries(combine(size, (w) => matrix.allWrong[w]! & shared[w]!));
  return {
    name: ensemble.name,
    queries,
    accuracy: queries === 0 ? 0 : correct / queries,
    difference: queries === 0 ? 0 : (correct - best) / queries,
    pBeatsEveryMember: pLargest,
    realisedShare: oracle === best ? null : (correct - best) / (oracle - best),
    beyondCeiling: matrix.queries(combine(size, (w) => matrix.allWrong[w]! & right[w]!)),
  };
}

import { combine } from '../outcomes/bits.js';
import type { OutcomeMatrix } from '../outcomes/matrix.js';
import type { EnsembleOutcomes } from '../outcomes/pool.js';
import { pFirstIsBetter } from '../stats/mcnemar.js';
import { lowerOverBest, upperOverBest, type Score } from '../stats/gain-over-best.js';
import type { Interval } from './certificate.js';

/** As many ids are listed at most; the count is always whole. */
const MOST_IDS = 1000;

/**
 * A row of results that is itself a policy, compared with the members on the complete queries. What it did not answer
 * there counts as wrong: a policy that leaves out the hard queries is not better for it.
 */
export interface EnsembleResult {
  readonly name: string;
  /** The complete queries. All figures are over these. */
  readonly queries: number;
  /** Of these, how many the ensemble answered. */
  readonly answered: number;
  /** `answered` as a share of `queries`. */
  readonly coverage: number;
  /** Why it is not shown better, whatever its outcomes are: it answered less than `min-coverage`. null where it did not. */
  readonly reason: 'coverage' | null;
  readonly accuracy: number;
  /** Accuracy minus that of the best member on the same queries. */
  readonly difference: number;
  /**
   * Of the gain over the best member, whichever it truly is: two-sided at the certificate's confidence; null without a
   * level. Its lower end is the least of the exact lower limits against each member, so that it is above 0 only where the
   * ensemble is shown to beat them all.
   */
  readonly interval: Interval | null;
  /**
   * P-value of "it is right more often than every member": the largest of the one-sided exact McNemar p-values. An
   * intersection-union test (Berger 1982), so picking the best member from the same data costs nothing.
   */
  readonly pBeatsEveryMember: number;
  /** The difference as a share of the gain that an oracle would reach on the same queries; null where that is 0. */
  readonly realisedShare: number | null;
  /** All-wrong queries on which it is right: answers that no member gave. */
  readonly beyondCeiling: number;
  /** Their ids in natural order, a thousand at most. */
  readonly beyondCeilingQueries: readonly string[];
  /**
   * Whether it is right more often than the ceiling of the same queries allows to whatever returns a member's answer:
   * it writes answers of its own, or has seen the references.
   */
  readonly aboveCeiling: boolean;
}

/** @param delta  1 - confidence; without it there is no interval */
export function compareEnsemble(
  ensemble: EnsembleOutcomes,
  matrix: OutcomeMatrix,
  { minCoverage, delta }: { readonly minCoverage: number; readonly delta?: number },
): EnsembleResult {
  const size = matrix.universe.length * 32;
  const { complete } = matrix;
  const right = combine(size, (w) => complete[w]! & ensemble.answered[w]! & ensemble.right[w]!);
  const beyond = combine(size, (w) => matrix.allWrong[w]! & right[w]!);
  const queries = matrix.queries(complete);
  const answered = matrix.queries(combine(size, (w) => complete[w]! & ensemble.answered[w]!));
  const coverage = queries === 0 ? 0 : answered / queries;
  const correct = matrix.queries(right);
  let best = { correct: -1, member: 0 };
  const scores: Score[] = [];
  let pLargest = 0;
  for (const [m, member] of matrix.right.entries()) {
    const onlyEnsemble = matrix.queries(combine(size, (w) => right[w]! & ~member[w]!));
    const onlyMember = matrix.queries(combine(size, (w) => member[w]! & ~right[w]!));
    const own = correct - onlyEnsemble + onlyMember;
    if (own > best.correct) best = { correct: own, member: m };
    scores.push({ won: onlyEnsemble, lost: onlyMember });
    pLargest = Math.max(pLargest, pFirstIsBetter(onlyEnsemble, onlyMember));
  }
  const oracle = queries - matrix.queries(matrix.allWrong);
  return {
    name: ensemble.name,
    queries,
    answered,
    coverage,
    reason: coverage < minCoverage ? 'coverage' : null,
    accuracy: queries === 0 ? 0 : correct / queries,
    difference: queries === 0 ? 0 : (correct - best.correct) / queries,
    interval:
      queries === 0 || delta === undefined
        ? null
        : [lowerOverBest(scores, queries, delta / 2), upperOverBest(scores, best.member, queries, delta / 2)],
    pBeatsEveryMember: pLargest,
    realisedShare: oracle === best.correct ? null : (correct - best.correct) / (oracle - best.correct),
    beyondCeiling: matrix.queries(beyond),
    beyondCeilingQueries: matrix.ids(beyond).slice(0, MOST_IDS),
    aboveCeiling: correct > oracle,
  };
}

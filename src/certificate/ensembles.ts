import { combine, forEachBit, hasBit, type Bits } from '../outcomes/bits.js';
import type { OutcomeMatrix } from '../outcomes/matrix.js';
import type { ClusterLabel, EnsembleOutcomes } from '../outcomes/pool.js';
import { pFirstIsBetter } from '../stats/mcnemar.js';
import { lowerOverBest, upperOverBest, type Score } from '../stats/gain-over-best.js';
import type { Interval } from './certificate.js';
import { clusterGainLower, clusterGainUpper, gainCounts, unitsOf } from './cluster-gain.js';

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
  /** How the limits are made: exact for paired outcomes, after Fay and Lumbard; or, with clusters, by bets on these. */
  readonly method: 'exactPaired' | 'clusterBets';
  /**
   * Of the gain over the best member, whichever it truly is: two-sided at the certificate's confidence; null without a
   * level. Its lower end is the least of the lower limits against each member, so that it is above 0 only where the
   * ensemble is shown to beat them all.
   */
  readonly interval: Interval | null;
  /** One-sided lower limit of the same gain at the certificate's confidence; null without a level. */
  readonly lower: number | null;
  /**
   * P-value of "it is right more often than every member": the largest of the one-sided exact McNemar p-values. An
   * intersection-union test (Berger 1982), so picking the best member from the same data costs nothing. null with
   * clusters, whose queries are not independent: it is shown better where `lower` is above 0.
   */
  readonly pBeatsEveryMember: number | null;
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

/** Whether it is shown to be right more often than every member, at the confidence 1 - delta that it was compared at. */
export function isShownBetter({ lower, pBeatsEveryMember, reason }: EnsembleResult, delta: number): boolean {
  if (reason !== null) return false;
  return pBeatsEveryMember === null ? lower !== null && lower > 0 : pBeatsEveryMember <= delta;
}

/**
 * @param delta    1 - confidence; without it there are no limits
 * @param cluster  where queries were drawn in clusters
 */
export function compareEnsemble(
  ensemble: EnsembleOutcomes,
  matrix: OutcomeMatrix,
  {
    cluster,
    delta,
    minCoverage,
  }: { readonly minCoverage: number; readonly delta?: number; readonly cluster?: ClusterLabel | undefined },
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
  const limits =
    cluster === undefined
      ? {
          lower: (alpha: number) => lowerOverBest(scores, queries, alpha),
          upper: (alpha: number) => upperOverBest(scores, best.member, queries, alpha),
        }
      : clusterLimits(right, matrix, cluster);
  const isLimited = queries > 0 && delta !== undefined;
  const oracle = queries - matrix.queries(matrix.allWrong);
  return {
    name: ensemble.name,
    queries,
    answered,
    coverage,
    reason: coverage < minCoverage ? 'coverage' : null,
    accuracy: queries === 0 ? 0 : correct / queries,
    difference: queries === 0 ? 0 : (correct - best.correct) / queries,
    method: cluster === undefined ? 'exactPaired' : 'clusterBets',
    interval: isLimited ? [limits.lower(delta / 2), limits.upper(delta / 2)] : null,
    lower: isLimited ? limits.lower(delta) : null,
    pBeatsEveryMember: cluster === undefined ? pLargest : null,
    realisedShare: oracle === best.correct ? null : (correct - best.correct) / (oracle - best.correct),
    beyondCeiling: matrix.queries(beyond),
    beyondCeilingQueries: matrix.ids(beyond).slice(0, MOST_IDS),
    aboveCeiling: correct > oracle,
  };
}

/** By level, the limits of what an ensemble gains over the best member where queries come in clusters. */
function clusterLimits(
  right: Bits,
  matrix: OutcomeMatrix,
  cluster: ClusterLabel,
): { lower: (alpha: number) => number; upper: (alpha: number) => number } {
  const complete: number[] = [];
  forEachBit(matrix.complete, (row) => complete.push(row));
  const rows = Int32Array.from(complete);
  const { weights } = matrix;
  const played = {
    outcome: Float64Array.from(rows, (row) => Number(hasBit(right, row))),
    rows,
    weights: weights && Float64Array.from(rows, (row) => weights[row]!),
    unitOf: unitsOf(matrix, rows, cluster),
  };
  const counts = gainCounts(played, matrix.right);
  return {
    lower: (alpha) => clusterGainLower(counts, alpha),
    upper: (alpha) => clusterGainUpper(counts, alpha),
  };
}

import { combine, hasBit, indices, type Bits } from '../outcomes/bits.js';
import type { OutcomeMatrix } from '../outcomes/matrix.js';
import type { ClusterLabel, EnsembleOutcomes } from '../outcomes/pool.js';
import { pFirstIsBetter } from '../stats/mcnemar.js';
import { lowerOverBest, upperOverBest, type Score } from '../stats/gain-over-best.js';
import type { EnsembleResult } from './types.js';
import { clusterGainLower, clusterGainUpper, gainCounts, unitsOf } from './cluster-gain.js';

/** As many ids are listed at most; the count is always whole. */
const MAX_IDS = 1000;

/** Whether it is shown to be right more often than every member, at the confidence 1 - delta that it was compared at. */
export function isShownBetter({ lower, pBeatsEveryMember, reason }: EnsembleResult, delta: number): boolean {
  if (reason !== null) return false;
  return pBeatsEveryMember === null ? lower !== null && lower > 0 : pBeatsEveryMember <= delta;
}

/** The same where it was picked from several ensembles after a look at the results. */
export function isShownBetterJointly({ jointLower, reason }: EnsembleResult): boolean {
  return reason === null && jointLower !== null && jointLower > 0;
}

/**
 * @param delta    1 - confidence; without it there are no limits
 * @param among    as many ensembles are compared
 * @param cluster  where queries were drawn in clusters
 */
export function compareEnsemble(
  ensemble: EnsembleOutcomes,
  matrix: OutcomeMatrix,
  {
    among = 1,
    cluster,
    delta,
    minCoverage,
  }: {
    readonly minCoverage: number;
    readonly among?: number;
    readonly delta?: number;
    readonly cluster?: ClusterLabel | undefined;
  },
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
    jointLower: isLimited ? limits.lower(delta / among) : null,
    pBeatsEveryMember: cluster === undefined ? pLargest : null,
    realisedShare: oracle === best.correct ? null : (correct - best.correct) / (oracle - best.correct),
    beyondCeiling: matrix.queries(beyond),
    beyondCeilingQueries: matrix.ids(beyond).slice(0, MAX_IDS),
    aboveCeiling: correct > oracle,
  };
}

/** By level, the limits of what an ensemble gains over the best member where queries come in clusters. */
function clusterLimits(
  right: Bits,
  matrix: OutcomeMatrix,
  cluster: ClusterLabel,
): { lower: (alpha: number) => number; upper: (alpha: number) => number } {
  const rows = indices(matrix.complete);
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

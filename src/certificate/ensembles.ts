import { combine, hasBit, indices, intersection, type Bits } from '../outcomes/bits.js';
import type { OutcomeMatrix } from '../outcomes/matrix.js';
import type { ClusterLabel, EnsembleOutcomes, Pool } from '../outcomes/pool.js';
import { pFirstIsBetter } from '../stats/mcnemar.js';
import { lowerOverBest, upperOverBest, type Score } from '../stats/gain-over-best.js';
import type { EnsembleResult, GainEstimate } from './types.js';
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

type Limits = Pick<EnsembleResult, 'interval' | 'lower' | 'jointLower'>;

/**
 * The limits that every ensemble has, no level of them worked out twice.
 *
 * @param at     one-sided limits by level
 * @param among  as many ensembles are compared
 */
function limitsOf(
  at: (level: number) => Pick<GainEstimate, 'lower' | 'upper'>,
  delta: number,
  among: number,
  { lower }: Pick<GainEstimate, 'lower'> = at(delta),
): Limits {
  const half = at(delta / 2);
  const interval = [half.lower, half.upper] as const;
  return { interval, lower, jointLower: among === 1 ? lower : among === 2 ? interval[0] : at(delta / among).lower };
}

/**
 * What is said of every ensemble alike, around what was found of it.
 *
 * @param beyond  complete queries on which it is right and no member is
 */
function ensembleResult(
  { name, answered }: EnsembleOutcomes,
  matrix: OutcomeMatrix,
  minCoverage: number,
  beyond: Bits,
  {
    aboveCeiling,
    ...found
  }: Limits &
    Pick<EnsembleResult, 'accuracy' | 'difference' | 'method' | 'pBeatsEveryMember' | 'realisedShare' | 'aboveCeiling'>,
): EnsembleResult {
  const queries = matrix.queries(matrix.complete);
  const given = matrix.queries(intersection(matrix.complete, answered));
  const coverage = queries === 0 ? 0 : given / queries;
  return {
    name,
    queries,
    answered: given,
    coverage,
    reason: coverage < minCoverage ? 'coverage' : null,
    ...found,
    beyondCeiling: matrix.queries(beyond),
    beyondCeilingQueries: matrix.ids(beyond).slice(0, MAX_IDS),
    aboveCeiling,
  };
}

/**
 * An ensemble whose limits are by bets.
 *
 * @param beyond  complete queries on which it is right and no member is
 */
export function compareByBets(
  ensemble: EnsembleOutcomes,
  { ensembles, matrix, minCoverage }: Pool,
  delta: number,
  beyond: Bits,
  {
    accuracy,
    at,
    oracle,
    room,
  }: {
    readonly accuracy: number;
    /** The gain over the best member, with one-sided limits by level. */
    readonly at: (level: number) => GainEstimate;
    readonly oracle: number;
    /** What a perfect choice gains over the best member, given what the ensemble does. */
    readonly room: (difference: number) => number;
  },
): EnsembleResult {
  const gain = at(delta);
  const most = room(gain.point);
  return ensembleResult(ensemble, matrix, minCoverage, beyond, {
    accuracy,
    difference: gain.point,
    method: 'bets',
    ...limitsOf(at, delta, ensembles.length, gain),
    pBeatsEveryMember: null,
    realisedShare: most > 0 ? gain.point / most : null,
    aboveCeiling: accuracy > oracle,
  });
}

const NO_LIMITS: Limits = { interval: null, lower: null, jointLower: null };

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
  const at =
    cluster === undefined
      ? (alpha: number) => ({
          // Most levels are asked for one side alone.
          get lower() {
            return lowerOverBest(scores, queries, alpha);
          },
          get upper() {
            return upperOverBest(scores, best.member, queries, alpha);
          },
        })
      : clusterLimits(right, matrix, cluster);
  const oracle = queries - matrix.queries(matrix.allWrong);
  return ensembleResult(ensemble, matrix, minCoverage, beyond, {
    accuracy: queries === 0 ? 0 : correct / queries,
    difference: queries === 0 ? 0 : (correct - best.correct) / queries,
    method: cluster === undefined ? 'exactPaired' : 'clusterBets',
    ...(queries > 0 && delta !== undefined ? limitsOf(at, delta, among) : NO_LIMITS),
    pBeatsEveryMember: cluster === undefined ? pLargest : null,
    realisedShare: oracle === best.correct ? null : (correct - best.correct) / (oracle - best.correct),
    aboveCeiling: correct > oracle,
  });
}

/** By level, the limits of what an ensemble gains over the best member where queries come in clusters. */
function clusterLimits(
  right: Bits,
  matrix: OutcomeMatrix,
  cluster: ClusterLabel,
): (alpha: number) => Pick<GainEstimate, 'lower' | 'upper'> {
  const rows = indices(matrix.complete);
  const { weights } = matrix;
  const played = {
    outcome: Float64Array.from(rows, (row) => Number(hasBit(right, row))),
    rows,
    weights: weights && Float64Array.from(rows, (row) => weights[row]!),
    unitOf: unitsOf(matrix, rows, cluster),
  };
  const counts = gainCounts(played, matrix.right);
  return (alpha) => ({
    get lower() {
      return clusterGainLower(counts, alpha);
    },
    get upper() {
      return clusterGainUpper(counts, alpha);
    },
  });
}

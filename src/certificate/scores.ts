import { hasBit, indices, setBit } from '../outcomes/bits.js';
import type { OutcomeMatrix } from '../outcomes/matrix.js';
import type { EnsembleOutcomes, Pool } from '../outcomes/pool.js';
import type { Scores } from '../outcomes/scores.js';
import { mean } from '../stats/sums.js';
import { BetUnits, ofHalves } from './bet-units.js';
import { ensembleResult, limitsOf } from './ensembles.js';
import { clusterCounts, clusterSummary } from './cluster-counts.js';
import { deltaOf } from './level.js';
import type { Certificate, EnsembleResult, GainEstimate, MissingEnd } from './types.js';
import { verdictOf } from './verdict.js';

/** By position in `rows`, what each member scores, and the best of them. */
class ScoreTable {
  readonly columns: readonly Float64Array[];
  readonly best: Float64Array;

  /** @param absent  what a member that did not answer scores */
  constructor(matrix: OutcomeMatrix, scores: Scores, rows: Int32Array, absent: number) {
    this.columns = matrix.members.map(({ name, answered }) => {
      const own = scores.get(name)!;
      // Answered and without a score: counted as wrong.
      return Float64Array.from(rows, (row) =>
        hasBit(answered, row) ? (Number.isNaN(own[row]!) ? 0 : own[row]!) : absent,
      );
    });
    this.best = this.columns.reduce(
      (most, column) => most.map((score, i) => Math.max(score, column[i]!)),
      new Float64Array(rows.length),
    );
  }

  /** What the best member of each query scores above one of them, or above each of them. */
  behind(member?: number): Float64Array[] {
    const chosen = member === undefined ? this.columns : [this.columns[member]!];
    return chosen.map((column) => column.map((score, i) => this.best[i]! - score));
  }
}

/**
 * The certificate of scores in [0, 1]: the mean score of any policy that returns a member's answer is at most the mean of the
 * best score on each query, and it gains at most G = min_m E[max_k S_k - S_m] over the best single model. Limits by target
 * bets on the columns max_k S_k - S_m: on their least, or on that of the declared baseline.
 */
export function certifyScores(
  pool: Pool,
  scores: Scores,
  settings: { readonly confidence: number; readonly minGain: number; readonly baseline: string | undefined },
): Certificate {
  const { matrix, cluster } = pool;
  const delta = deltaOf(settings.confidence);
  const rows = indices(matrix.complete);
  const table = new ScoreTable(matrix, scores, rows, 0);
  const units = new BetUnits(matrix, rows, cluster);
  const means = table.columns.map(mean);
  const best = means.indexOf(Math.max(...means));
  const chosen = settings.baseline === undefined ? undefined : matrix.models.indexOf(settings.baseline);
  const reference = chosen ?? best;
  const gain = units.leastMean(table.behind(chosen), delta);
  const lost = table.best.map((score) => 1 - score);
  const beta = units.leastMean([lost], delta);
  const none = new Uint32Array(matrix.complete.length);
  for (const [i, row] of rows.entries()) if (table.best[i] === 0) setBit(none, row);
  return {
    measure: 'score',
    confidence: settings.confidence,
    minGain: settings.minGain,
    verdict: verdictOf(gain, settings.minGain),
    queries: {
      total: matrix.queries(matrix.universe),
      complete: rows.length,
      partialAllWrong: 0,
      neededToDecide: null,
    },
    models: matrix.models
      .map((name, m) => ({
        name,
        correct: means[m]! * rows.length,
        accuracy: means[m]!,
        interval: units.interval(table.columns[m]!, delta),
        rescues: mean(table.behind(m)[0]!) * rows.length,
        unanswered: pool.unanswered.get(name)!,
      }))
      .sort((a, b) => b.accuracy - a.accuracy),
    singleBest: {
      name: matrix.models[reference]!,
      declared: chosen !== undefined,
      accuracy: means[reference]!,
      ties: matrix.models.filter((_, m) => m !== reference && means[m] === means[reference]),
    },
    allWrong: {
      count: matrix.queries(none),
      rate: beta.point,
      interval: units.interval(lost, delta),
      lower: beta.lower,
      queries: matrix.ids(none),
    },
    clusters: cluster === undefined ? null : clusterSummary(clusterCounts(matrix, cluster), null),
    weights: null,
    ceiling: { point: 1 - beta.point, upper: 1 - beta.lower },
    gain: {
      ...gain,
      method: chosen === undefined ? 'scoreLeast' : 'scoreDeclared',
      bounds: null,
      sizesUnrelated: null,
      independent:
        cluster === undefined ? null : independently(matrix, rows, table.behind(chosen), delta, settings.minGain),
      overBestSeen:
        chosen === undefined || means[chosen] === means[best]
          ? null
          : { name: matrix.models[best]!, ...units.leastMean(table.behind(), delta) },
      missing: missingScores(pool, scores, chosen, delta, settings.minGain),
    },
    ensembles: pool.ensembles.map((ensemble) => compare(ensemble, scores, pool, rows, table, units, delta)),
  };
}

function independently(
  matrix: OutcomeMatrix,
  rows: Int32Array,
  columns: readonly Float64Array[],
  delta: number,
  minGain: number,
): Certificate['gain']['independent'] {
  const gain = new BetUnits(matrix, rows, undefined).leastMean(columns, delta);
  return { ...gain, verdict: verdictOf(gain, minGain) };
}

/** The two ends that missing scores leave open: the lowest, and the highest of the scale. */
function missingScores(
  { matrix, cluster }: Pool,
  scores: Scores,
  chosen: number | undefined,
  delta: number,
  minGain: number,
): Certificate['gain']['missing'] {
  const queries = matrix.queries(matrix.universe) - matrix.queries(matrix.complete);
  if (queries === 0) return null;
  const rows = indices(matrix.universe);
  const units = new BetUnits(matrix, rows, cluster);
  const end = (absent: number): MissingEnd => {
    const gain = units.leastMean(new ScoreTable(matrix, scores, rows, absent).behind(chosen), delta);
    return { ...gain, verdict: verdictOf(gain, minGain) };
  };
  return { queries, unansweredWrong: end(0), unansweredRight: end(1) };
}

/** An ensemble against every member, in mean score; what it did not answer scores nothing. */
function compare(
  ensemble: EnsembleOutcomes,
  scores: Scores,
  { ensembles: { length: among }, matrix, minCoverage }: Pool,
  rows: Int32Array,
  table: ScoreTable,
  units: BetUnits,
  delta: number,
): EnsembleResult {
  const { name, answered } = ensemble;
  const own = scores.get(name)!;
  const scored = Float64Array.from(rows, (row) => (hasBit(answered, row) && !Number.isNaN(own[row]!) ? own[row]! : 0));
  // (1 + difference) / 2 lies in [0, 1], whatever the member.
  const columns = table.columns.map((column) => scored.map((score, i) => (1 + score - column[i]!) / 2));
  const at = (level: number): GainEstimate => ofHalves(units.leastMean(columns, level));
  const gain = at(delta);
  const room = Math.min(...table.behind().map(mean));
  const beyond = new Uint32Array(matrix.complete.length);
  for (const [i, row] of rows.entries()) if (scored[i]! > table.best[i]!) setBit(beyond, row);
  return ensembleResult(ensemble, matrix, minCoverage, beyond, {
    accuracy: mean(scored),
    difference: gain.point,
    method: 'bets',
    ...limitsOf(at, delta, among, gain),
    pBeatsEveryMember: null,
    realisedShare: room > 0 ? gain.point / room : null,
    aboveCeiling: mean(scored) > mean(table.best),
  });
}

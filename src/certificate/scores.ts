import { hasBit, indices, setBit } from '../outcomes/bits.js';
import type { OutcomeMatrix } from '../outcomes/matrix.js';
import type { EnsembleOutcomes, Pool } from '../outcomes/pool.js';
import type { Scores } from '../outcomes/scores.js';
import { mean } from '../stats/sums.js';
import { assemble } from './assemble.js';
import { BetUnits, ofHalves } from './bet-units.js';
import { compareByBets } from './ensembles.js';
import { clusterCounts, clusterSummary } from './cluster-counts.js';
import { deltaOf } from './level.js';
import { incomplete, missingEnds } from './missing.js';
import type { Certificate, CertifySettings, EnsembleResult } from './types.js';
import { withVerdict } from './verdict.js';

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
export function certifyScores(pool: Pool, scores: Scores, settings: CertifySettings): Certificate {
  const { matrix, cluster } = pool;
  const { minGain } = settings;
  const delta = deltaOf(settings.confidence);
  const rows = indices(matrix.complete);
  const table = new ScoreTable(matrix, scores, rows, 0);
  const units = new BetUnits(matrix, rows, cluster);
  const means = table.columns.map(mean);
  const chosen = settings.baseline === undefined ? undefined : matrix.models.indexOf(settings.baseline);
  const gain = units.leastMean(table.behind(chosen), delta);
  const lost = table.best.map((score) => 1 - score);
  const beta = units.leastMean([lost], delta);
  const none = new Uint32Array(matrix.complete.length);
  for (const [i, row] of rows.entries()) if (table.best[i] === 0) setBit(none, row);
  return assemble(pool, settings, {
    measure: 'score',
    models: means.map((accuracy, m) => ({
      correct: accuracy * rows.length,
      accuracy,
      interval: units.interval(table.columns[m]!, delta),
      rescues: mean(table.behind(m)[0]!) * rows.length,
    })),
    chosen,
    allWrong: { rows: none, rate: beta.point, interval: units.interval(lost, delta), lower: beta.lower },
    clusters: cluster === undefined ? null : clusterSummary(clusterCounts(matrix, cluster), null),
    weights: null,
    gain: {
      ...gain,
      method: chosen === undefined ? 'scoreLeast' : 'scoreDeclared',
      bounds: null,
      sizesUnrelated: null,
      independent:
        cluster === undefined
          ? null
          : withVerdict(new BetUnits(matrix, rows, undefined).leastMean(table.behind(chosen), delta), minGain),
      missing: missingScores(pool, scores, chosen, delta, minGain),
    },
    overBest: () => units.leastMean(table.behind(), delta),
    ensembles: pool.ensembles.map((ensemble) => compare(ensemble, scores, pool, rows, table, units, delta)),
  });
}

/** The two ends that missing scores leave open: the lowest, and the highest of the scale. */
function missingScores(
  { matrix, cluster }: Pool,
  scores: Scores,
  chosen: number | undefined,
  delta: number,
  minGain: number,
): Certificate['gain']['missing'] {
  const rows = indices(matrix.universe);
  return missingEnds(
    incomplete(matrix),
    (right) =>
      new BetUnits(matrix, rows, cluster).leastMean(
        new ScoreTable(matrix, scores, rows, Number(right)).behind(chosen),
        delta,
      ),
    minGain,
  );
}

/** An ensemble against every member, in mean score; what it did not answer scores nothing. */
function compare(
  ensemble: EnsembleOutcomes,
  scores: Scores,
  pool: Pool,
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
  const beyond = new Uint32Array(pool.matrix.complete.length);
  for (const [i, row] of rows.entries()) if (scored[i]! > table.best[i]!) setBit(beyond, row);
  return compareByBets(ensemble, pool, delta, beyond, {
    at: (level) => ofHalves(units.leastMean(columns, level)),
    accuracy: mean(scored),
    oracle: mean(table.best),
    room: () => Math.min(...table.behind().map(mean)),
  });
}

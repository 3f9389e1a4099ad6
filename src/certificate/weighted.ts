import { combine, hasBit, intersection, type Bits } from '../outcomes/bits.js';
import type { OutcomeMatrix } from '../outcomes/matrix.js';
import type { EnsembleOutcomes, Pool } from '../outcomes/pool.js';
import type { Traffic } from '../outcomes/traffic.js';
import { assemble } from './assemble.js';
import { ofHalves } from './bet-units.js';
import { rescues } from './bounds.js';
import { rescuesOf } from './cluster-counts.js';
import { compareByBets } from './ensembles.js';
import { estimateGain } from './estimate.js';
import { deltaOf } from './level.js';
import { missingOutcomes } from './missing.js';
import { Strata, type RowValue } from './strata.js';
import type { Certificate, CertifySettings, EnsembleResult, GainEstimate } from './types.js';
import { withVerdict } from './verdict.js';

/**
 * The certificate of a population that is made up of groups of queries in given shares: beta, the ceiling, accuracies and
 * the gain are weighted means over groups, the best model is the one with the largest weighted accuracy, and limits are by
 * bets in rounds. What is counted (right answers, rescues, all-wrong queries) is counted in queries.
 *
 * @param traffic  of the same rows
 */
export function certifyWeighted(pool: Pool, traffic: Traffic, settings: CertifySettings): Certificate {
  const { matrix } = pool;
  const { minGain, baseline } = settings;
  const delta = deltaOf(settings.confidence);
  const strata = new Strata(matrix, traffic);
  const right = matrix.right.map(valueOf);
  const chosen = baseline === undefined ? undefined : matrix.models.indexOf(baseline);
  const gain = gainOver(strata, matrix, chosen, delta);
  const lost = valueOf(matrix.allWrong);
  const beta = strata.leastMean([lost], delta);
  const n = matrix.queries(matrix.complete);
  const counts = {
    queries: n,
    allWrong: matrix.queries(matrix.allWrong),
    correct: matrix.right.map((bits) => matrix.queries(bits)),
  };
  const rescued = rescues(counts);
  const interval = (value: RowValue) => (settings.inShort === true ? ANY : strata.interval(value, delta));
  const alike = estimateGain(rescued, n, chosen, delta);
  return assemble(pool, settings, {
    measure: 'accuracy',
    models: right.map((value, m) => ({
      correct: counts.correct[m]!,
      accuracy: strata.mean(value),
      interval: interval(value),
      rescues: rescued[m]!,
    })),
    chosen,
    queries: { partialAllWrong: matrix.queries(matrix.partialAllWrong) },
    allWrong: { rows: matrix.allWrong, rate: beta.point, interval: interval(lost), lower: beta.lower },
    clusters: null,
    weights: { groups: strata.groups, unweighted: withVerdict(alike, minGain) },
    gain: {
      ...gain,
      method: 'weightedRounds',
      bounds: null,
      independent: null,
      sizesUnrelated: null,
      missing: missingOutcomes(matrix, (whole) => gainOver(new Strata(whole, traffic), whole, chosen, delta), minGain),
    },
    overBest: () => gainOver(strata, matrix, undefined, delta),
    ensembles: pool.ensembles.map((ensemble) => compare(ensemble, pool, strata, delta)),
  });
}

const ANY = [0, 1] as const;

function valueOf(bits: Bits): RowValue {
  return (row) => Number(hasBit(bits, row));
}

/** What a perfect choice gains over the best model, or over the declared one. */
function gainOver(strata: Strata, matrix: OutcomeMatrix, chosen: number | undefined, delta: number): GainEstimate {
  const over = chosen === undefined ? matrix.right : [matrix.right[chosen]!];
  return strata.leastMean(
    over.map((right) => valueOf(rescuesOf(matrix, right))),
    delta,
  );
}

/** An ensemble against every member, in weighted accuracy; what it did not answer is wrong. */
function compare(ensemble: EnsembleOutcomes, pool: Pool, strata: Strata, delta: number): EnsembleResult {
  const { matrix } = pool;
  const size = matrix.complete.length * 32;
  const own = combine(size, (w) => matrix.complete[w]! & ensemble.answered[w]! & ensemble.right[w]!);
  // (1 + difference) / 2 lies in [0, 1], whatever the member.
  const halves = matrix.right.map(
    (member): RowValue =>
      (row) =>
        (1 + Number(hasBit(own, row)) - Number(hasBit(member, row))) / 2,
  );
  const accuracy = strata.mean(valueOf(own));
  const oracle = 1 - strata.mean(valueOf(matrix.allWrong));
  return compareByBets(ensemble, pool, delta, intersection(matrix.allWrong, own), {
    at: (level) => ofHalves(strata.leastMean(halves, level)),
    accuracy,
    oracle,
    room: (difference) => oracle - (accuracy - difference),
  });
}

import { certify } from '../certificate/certify.js';
import type { Certificate, Verdict } from '../certificate/types.js';
import { deltaOf } from '../certificate/level.js';
import type { Bits } from '../outcomes/bits.js';
import { naturalOrder } from '../base/natural-order.js';
import type { Pool } from '../outcomes/pool.js';
import { holmAdjusted } from '../stats/holm.js';
import { clusterCounts, clustersOf } from '../certificate/cluster-counts.js';
import { ClusterShares } from '../certificate/cluster-shares.js';
import { clusteredPValues, pGainAtLeast, pGainBelow } from './gain-tests.js';
import { regimeOf } from './regime.js';
import type { Slice } from './types.js';

/**
 * A certificate for each group of queries, in the natural order of their names.
 *
 * Every slice has the verdict that it would have alone. Because many slices are looked at, the corrected verdict
 * stands beside it: with Holm's correction the chance that any slice at all is wrongly called `no-gain` is at most
 * delta, and so is the chance that any is wrongly called `gain-possible`.
 *
 * @param certificate  of the whole pool, for its settings
 * @param groups       rows of each group; a row may be in several
 */
export function slicesOf(pool: Pool, certificate: Certificate, groups: ReadonlyMap<string, Bits>): Slice[] {
  const delta = deltaOf(certificate.confidence);
  const slices = [...groups]
    .sort(([a], [b]) => naturalOrder(a, b))
    .map(([name, rows]) =>
      sliceOf(
        name,
        { ...pool, ensembles: [], traffic: undefined, matrix: pool.matrix.within(rows) },
        certificate,
        delta,
        groups.size,
      ),
    );
  const decidable = slices.filter(({ p }) => p !== null);
  const noGain = holmAdjusted(decidable.map(({ p }) => p!.noGain));
  const gainPossible = holmAdjusted(decidable.map(({ p }) => p!.gainPossible));
  const corrected = new Map<Slice, Slice>(
    decidable.map((slice, i) => {
      const p = { noGain: noGain[i]!, gainPossible: gainPossible[i]! };
      return [slice, { ...slice, p, correctedVerdict: verdictAt(p, delta) }];
    }),
  );
  return slices.map((slice) => corrected.get(slice) ?? slice);
}

function sliceOf(name: string, pool: Pool, whole: Certificate, delta: number, slices: number): Slice {
  const { cluster, matrix } = pool;
  const n = matrix.queries(matrix.complete);
  if (n === 0) return { ...NOTHING, name };
  const { minGain, confidence } = whole;
  const baseline = whole.singleBest.declared ? whole.singleBest.name : undefined;
  const { allWrong, gain, models, queries, singleBest, verdict } = certify(pool, { confidence, minGain, baseline });
  const best = models.find((model) => model.name === singleBest.name)!;
  const rescued = models.map((model) => model.rescues);
  const declared = baseline === undefined ? undefined : models.indexOf(best);
  return {
    name,
    queries: n,
    verdict,
    correctedVerdict: verdict,
    p:
      cluster === undefined
        ? {
            noGain: pGainAtLeast(rescued, n, minGain, declared, delta),
            gainPossible: pGainBelow(best.rescues, n, minGain),
          }
        : clusteredPValues(
            clusterCounts(matrix, cluster),
            minGain,
            baseline === undefined ? undefined : matrix.models.indexOf(baseline),
            delta,
            slices,
          ),
    neededToDecide: queries.neededToDecide,
    singleBest: { name: best.name, accuracy: best.accuracy },
    allWrong: { count: allWrong.count, rate: allWrong.rate },
    gain: { point: gain.point, lower: gain.lower, upper: gain.upper },
    regime: regimeOf(
      matrix,
      matrix.models.indexOf(best.name),
      singleBest.declared,
      delta,
      cluster && new ClusterShares(clustersOf(matrix, cluster)),
    ),
  };
}

const NOTHING: Omit<Slice, 'name'> = {
  queries: 0,
  verdict: 'inconclusive',
  correctedVerdict: 'inconclusive',
  p: null,
  neededToDecide: null,
  singleBest: null,
  allWrong: null,
  gain: null,
  regime: null,
};

function verdictAt(p: { noGain: number; gainPossible: number }, delta: number): Verdict {
  if (p.noGain <= delta) return 'no-gain';
  return p.gainPossible <= delta ? 'gain-possible' : 'inconclusive';
}

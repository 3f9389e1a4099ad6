import { bergerBoosBound } from '../certificate/bounds.js';
import type { ClusterCounts } from '../certificate/cluster-counts.js';
import { estimateClusteredGain } from '../certificate/estimate.js';
import { binomialCdf } from '../stats/binomial.js';
import { incompleteBeta } from '../stats/incomplete-beta.js';

/** Smaller p-values are reported as this: no correction over slices tells them apart. */
const SMALLEST = 1e-12;

/**
 * P-value of the hypothesis that the gain is at least `minGain`: the smallest level at which the certificate's upper
 * bound lies below it, rounded up by at most one part in 10^6. The bound falls as the level grows, so bisection finds it.
 *
 * @param rescued   R_m of each model
 * @param n         queries, >= 1
 * @param minGain   in [0, 1)
 * @param baseline  index of the declared baseline, whose exact binomial limit is then the bound
 * @param delta     a level at which the answer must agree with the bound to the last digit, in (0, 1)
 * @returns 1 where no level will do; at least 1e-12 where the best model is chosen from the data
 */
export function pGainAtLeast(
  rescued: readonly number[],
  n: number,
  minGain: number,
  baseline: number | undefined,
  delta: number,
): number {
  if (baseline !== undefined) return binomialCdf(rescued[baseline]!, n, minGain);
  if (Math.min(...rescued) / n >= minGain) return 1;
  const rejects = (level: number): boolean => bergerBoosBound(rescued, n, level) < minGain;
  const atDelta = rejects(delta);
  // The level itself is an end of the search, so that p <= delta exactly where the verdict at delta is no-gain.
  let [low, high] = atDelta ? [SMALLEST, delta] : [delta, 1 - 2 ** -50];
  if (atDelta ? rejects(low) : !rejects(high)) return atDelta ? low : 1;
  while (high > low * (1 + 1e-6)) {
    const middle = Math.sqrt(low * high);
    if (rejects(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/**
 * P-value of the hypothesis that the gain is below `minGain`: the chance of as many rescues as the best model has, or
 * more, at that rate. It is at most a level exactly where the certificate's lower bound at that level reaches `minGain`.
 *
 * @param rescues  of the best model or of the declared baseline, 0 <= rescues <= n
 */
export function pGainBelow(rescues: number, n: number, minGain: number): number {
  // A gain of 0 is always reached.
  if (minGain === 0) return 0;
  return rescues === 0 ? 1 : incompleteBeta(rescues, n - rescues + 1, minGain).lower;
}

/**
 * Both p-values where queries lie in clusters, as coarse as a correction over so many slices needs them: delta / k, where
 * the limits at delta, delta / 2, ... delta / k all decide and those at delta / (k + 1) do not; 1 where none does. The
 * probability of delta / k or less is at most that of the limit at delta / k to fail. At delta they agree with the verdict.
 *
 * @param slices  as many are looked at together
 */
export function clusteredPValues(
  counts: ClusterCounts,
  minGain: number,
  baseline: number | undefined,
  delta: number,
  slices: number,
): { noGain: number; gainPossible: number } {
  const smallest = (decides: (level: number) => boolean): number => {
    let k = 0;
    while (k < slices && decides(delta / (k + 1))) k += 1;
    // Times k it must not come out above delta.
    return k === 0 ? 1 : (delta / k) * (1 - 1e-12);
  };
  return {
    noGain: smallest((level) => estimateClusteredGain(counts, baseline, level).upper < minGain),
    gainPossible: smallest((level) => estimateClusteredGain(counts, baseline, level).lower >= minGain),
  };
}

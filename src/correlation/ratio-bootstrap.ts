import type { Interval } from '../certificate/types.js';
import { normalCdf, normalDensity, normalQuantile } from '../stats/normal.js';
import { BUDGET, STEPS } from './budget.js';
import { groupCounts, type GroupCounts } from './assign-groups.js';
import { known, type Work } from './parallel.js';
import { wrongPatterns, type WrongPatterns } from './patterns.js';
import { percentile } from '../stats/percentile.js';
import { BLOCK_SIZE } from './ratio-replicates.js';
import type { PairMatrices } from './pairwise.js';
import { CORRELATION_REACH, THRESHOLD_REACH, type KnownPairs } from '../stats/tetrachoric-update.js';
import { coFailureRate, type WrongSets } from './wrong-sets.js';

export interface RatioInterval {
  readonly interval: Interval | null;
  /** Behind the interval; those in which fewer than two models have a threshold say nothing and do not count. */
  readonly replicates: number;
  /** That were made. */
  readonly made: number;
}

/**
 * Percentiles 5 and 95 of the single-factor underpricing ratio over resampled queries. Every replicate works out its
 * own thresholds and all of its tetrachoric correlations anew; a model that is always right or always wrong in a
 * replicate is left out of it, as it would be of a full sample.
 *
 * Queries are resampled as what they are to this ratio: patterns of wrong models. Where there are tens of thousands of
 * those, queries are dealt out to groups at random and the groups resampled: with G groups the standard deviation of
 * the replicates is that of resampled queries to within a share of 1 / sqrt(2G), below what 2,000 replicates tell.
 *
 * @param sets          at least two models, each wrong on some queries and right on some
 * @param pairs         their counts and correlations
 * @param replicates    as many as wanted; fewer, or none, where that is too much work. Rounded up to blocks
 * @param seed          of the replicates, which come in blocks with a generator each
 * @returns the work; a null interval where no query is all-wrong, where fewer than 100 replicates can be afforded, or where an end of it is no finite number
 */
export function ratioInterval(
  sets: WrongSets,
  pairs: PairMatrices,
  replicates: number,
  seed: string,
): Work<RatioInterval> {
  const none = known<RatioInterval>({ interval: null, replicates: 0, made: 0 });
  if (coFailureRate(sets) === 0) return none;
  const models = sets.models.length;
  const sample = sampleOf(sets);
  const work = workOf(sample, models) + STEPS.tetrachoric * farPairs(sets, pairs);
  const made = Math.min(replicates, Math.floor(BUDGET.ratio / work));
  if (made < Math.min(replicates, MIN_REPLICATES)) return none;
  return {
    kind: 'ratio',
    input: { seed, models, known: knownPairs(sets, pairs.tetrachoric), sample },
    blocks: Math.ceil(made / BLOCK_SIZE),
    length: BLOCK_SIZE,
    seconds: 1e-9 * work * made,
    finish(numbers) {
      const ratios = numbers.filter((ratio) => !Number.isNaN(ratio)).sort();
      const interval: Interval | null =
        ratios.length === 0 ? null : [percentile(ratios, 0.05), percentile(ratios, 0.95)];
      return { interval: interval?.every(Number.isFinite) ? interval : null, replicates: ratios.length, made };
    },
  };
}

/** Ends of an interval from fewer replicates move by more than they should. */
const MIN_REPLICATES = 100;
const GROUPS = 2000;
/** Counts over all groups: 240 MB. */
const MAX_COUNTS = 6e7;
/** Groups of fewer queries save nothing. */
const QUERIES_PER_GROUP = 16;
/** With as many errors, and right answers, hardly any replicate misses them all. */
const NEVER_NONE = 20;

function sampleOf(sets: WrongSets): WrongPatterns | GroupCounts {
  const models = sets.models.length;
  const groups = Math.min(GROUPS, Math.floor(MAX_COUNTS / ((models * (models + 1)) / 2)));
  const rare = sets.counts.some((errors) => Math.min(errors, sets.queries - errors) < NEVER_NONE);
  if (rare || sets.queries < QUERIES_PER_GROUP * groups) return wrongPatterns(sets);
  return wrongPatterns(sets, 4 * groups) ?? groupCounts(sets, groups);
}

/** Steps of one replicate: a draw for each pattern or group, an addition for each pair in it, a root for each pair. */
function workOf(sample: WrongPatterns | GroupCounts, models: number): number {
  const roots = (STEPS.nearbyTetrachoric * models * models) / 2;
  if (!('members' in sample)) return roots + sample.groups * (STEPS.draw + (0.64 * models * models) / 2);
  const { counts, start } = sample;
  let work = roots;
  for (let p = 0; p < counts.length; p++) work += STEPS.draw + (start[p + 1]! - start[p]!) ** 2 / 2;
  return work;
}

/** Pairs whose table in a replicate lies so far from the known one that its correlation is worked out from nothing: the number expected. */
function farPairs({ counts, queries: n }: WrongSets, pairs: PairMatrices): number {
  const models = counts.length;
  const moves = counts.map(
    (errors) => Math.sqrt((errors * (n - errors)) / n) / n / normalDensity(normalQuantile(errors / n)),
  );
  let expected = 0;
  for (let i = 1; i < models; i++) {
    for (let j = 0; j < i; j++) {
      const rho = pairs.tetrachoric[i * models + j]!;
      const both = pairs.jointWrong[i * models + j]!;
      const cells = [both, counts[i]! - both, counts[j]! - both, n - counts[i]! - counts[j]! + both];
      // A pair on a bound stays there.
      if (cells.includes(0)) continue;
      // The standard error of atanh(rho) is about 0.45 times that of the logarithm of the odds ratio.
      const turn = 0.45 * Math.sqrt(cells.reduce((sum, cell) => sum + 1 / cell, 0));
      const reach = THRESHOLD_REACH * Math.sqrt(1 - rho * rho);
      const near = [reach / moves[i]!, reach / moves[j]!, CORRELATION_REACH / turn].map((x) => 1 - 2 * normalCdf(-x));
      expected += 1 - near[0]! * near[1]! * near[2]!;
    }
  }
  return expected;
}

function knownPairs({ counts, wrong, queries }: WrongSets, tetrachorics: Float64Array): KnownPairs {
  const models = wrong.length;
  const thresholds = counts.map((errors) => normalQuantile(errors / queries));
  const [rhos, first, second]: number[][] = [[], [], []];
  for (let i = 1; i < models; i++) {
    for (let j = 0; j < i; j++) {
      rhos!.push(tetrachorics[i * models + j]!);
      first!.push(thresholds[i]!);
      second!.push(thresholds[j]!);
    }
  }
  return { rhos: Float64Array.from(rhos!), first: Float64Array.from(first!), second: Float64Array.from(second!) };
}

import type { Interval } from '../certificate/certificate.js';
import { normalQuantile } from '../stats/normal.js';
import { groupCounts, type GroupCounts } from './deal.js';
import { computeBlocks } from './parallel.js';
import { wrongPatterns, type WrongPatterns } from './patterns.js';
import { percentile } from './percentile.js';
import { BLOCK } from './ratio-replicates.js';
import type { KnownPairs } from './tetrachoric-update.js';
import { coFailureRate, type WrongSets } from './wrong-sets.js';

export interface RatioInterval {
  readonly interval: Interval | null;
  readonly replicates: number;
}

/**
 * 90 % percentile interval of the single-factor underpricing ratio over resampled queries. Every replicate works out
 * its own thresholds and all of its tetrachoric correlations anew; a model that is always right or always wrong in a
 * replicate is left out of it, as it would be of a full sample.
 *
 * Queries are resampled as what they are to this ratio: patterns of wrong models. Where there are tens of thousands of
 * those, queries are dealt out to groups at random and the groups resampled: with G groups the standard deviation of
 * the replicates is that of resampled queries to within a share of 1 / sqrt(2G), below what 2,000 replicates tell.
 *
 * @param sets          at least two models, each wrong on some queries and right on some
 * @param tetrachorics  their correlations, a square matrix by rows
 * @param replicates    as many as wanted; fewer where `WORK` would be exceeded, but not below 200. Rounded up to blocks
 * @param seed          of the replicates, which come in blocks with a generator each
 * @returns a null interval where no query is all-wrong, or where an end of it is no finite number
 */
export function ratioInterval(
  sets: WrongSets,
  tetrachorics: Float64Array,
  replicates: number,
  seed: string,
): RatioInterval {
  if (coFailureRate(sets) === 0) return { interval: null, replicates: 0 };
  const models = sets.models.length;
  const sample = sampleOf(sets);
  const work = workOf(sample, models);
  const rounds = Math.min(replicates, Math.max(FEWEST, Math.floor(WORK / work)));
  const input = { seed, models, known: knownPairs(sets, tetrachorics), sample };
  const blocks = Math.ceil(rounds / BLOCK);
  const ratios = computeBlocks('ratio', input, { blocks, length: BLOCK, seconds: 1e-9 * work * rounds })
    .filter((ratio) => !Number.isNaN(ratio))
    .sort();
  const interval: Interval | null = ratios.length === 0 ? null : [percentile(ratios, 0.05), percentile(ratios, 0.95)];
  return { interval: interval?.every(Number.isFinite) ? interval : null, replicates: ratios.length };
}

/** In steps of about a nanosecond: some seconds on one core. */
const WORK = 4e9;
const FEWEST = 200;
const GROUPS = 2000;
/** Counts over all groups: 240 MB. */
const MOST_COUNTS = 6e7;
/** Groups of fewer queries save nothing. */
const QUERIES_PER_GROUP = 16;
/** With as many errors, and right answers, no replicate ever misses them all. */
const NEVER_NONE = 100;

function sampleOf(sets: WrongSets): WrongPatterns | GroupCounts {
  const models = sets.models.length;
  const groups = Math.min(GROUPS, Math.floor(MOST_COUNTS / ((models * (models + 1)) / 2)));
  const rare = sets.counts.some((errors) => Math.min(errors, sets.queries - errors) < NEVER_NONE);
  if (rare || sets.queries < QUERIES_PER_GROUP * groups) return wrongPatterns(sets);
  return wrongPatterns(sets, 4 * groups) ?? groupCounts(sets, groups);
}

/** Steps of one replicate: a draw for each pattern or group, an addition for each pair in it, a root for each pair. */
function workOf(sample: WrongPatterns | GroupCounts, models: number): number {
  const roots = 100 * models * models;
  if (!('members' in sample)) return roots + sample.groups * (60 + (0.64 * models * models) / 2);
  const { counts, start } = sample;
  let work = roots;
  for (let p = 0; p < counts.length; p++) work += 60 + (start[p + 1]! - start[p]!) ** 2 / 2;
  return work;
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

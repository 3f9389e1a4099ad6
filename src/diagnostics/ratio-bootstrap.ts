import type { Interval } from '../certificate/certificate.js';
import { normalQuantile } from '../stats/normal.js';
import { logSingleFactorProbability } from '../stats/single-factor.js';
import { resample } from './multinomial.js';
import { wrongPatterns, type WrongPatterns } from './patterns.js';
import { percentile } from './percentile.js';
import { NearbyTetrachoric } from './tetrachoric-update.js';
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
 * Queries are resampled as what they are to this ratio: patterns of wrong models.
 *
 * @param sets          at least two models, each wrong on some queries and right on some
 * @param tetrachorics  their correlations, a square matrix by rows
 * @param replicates    as many as wanted; fewer where `WORK` would be exceeded, but not below 200
 * @returns a null interval where no query is all-wrong, or where an end of it is no finite number
 */
export function ratioInterval(
  sets: WrongSets,
  tetrachorics: Float64Array,
  replicates: number,
  random: () => number,
): RatioInterval {
  if (coFailureRate(sets) === 0) return { interval: null, replicates: 0 };
  const patterns = wrongPatterns(sets);
  const rounds = Math.min(replicates, Math.max(FEWEST, Math.floor(WORK / workOf(patterns, sets.models.length))));
  const replicate = new Replicate(patterns, sets.models.length, tetrachorics);
  const ratios: number[] = [];
  const drawn = new Float64Array(patterns.counts.length);
  for (let i = 0; i < rounds; i++) {
    resample(patterns.counts, drawn, random);
    const ratio = replicate.ratio(drawn, sets.queries);
    if (ratio !== undefined) ratios.push(ratio);
  }
  ratios.sort((a, b) => a - b);
  const interval: Interval | null = ratios.length === 0 ? null : [percentile(ratios, 0.05), percentile(ratios, 0.95)];
  return { interval: interval?.every(Number.isFinite) ? interval : null, replicates: ratios.length };
}

/** In steps of about a nanosecond: some seconds on one core. */
const WORK = 2e9;
const FEWEST = 200;

/** Steps of one replicate: a draw for each pattern, an addition for each pair in it, a root for each pair of models. */
function workOf({ counts, start }: WrongPatterns, models: number): number {
  let work = 150 * models * models;
  for (let p = 0; p < counts.length; p++) work += 60 + (start[p + 1]! - start[p]!) ** 2 / 2;
  return work;
}

/** Scratch space of the replicates, so that none of them allocates per pair. */
class Replicate {
  private readonly joint: Float64Array;
  private readonly wrong: Float64Array;
  private readonly thresholds: Float64Array;
  private readonly roots: NearbyTetrachoric;

  constructor(
    private readonly patterns: WrongPatterns,
    private readonly models: number,
    tetrachorics: Float64Array,
  ) {
    this.joint = new Float64Array(models * models);
    this.wrong = new Float64Array(models);
    this.thresholds = new Float64Array(models);
    // The lower triangle in the order in which the pairs are gone through below.
    const rhos = new Float64Array((models * (models - 1)) / 2);
    for (let i = 1, pair = 0; i < models; i++) for (let j = 0; j < i; j++) rhos[pair++] = tetrachorics[i * models + j]!;
    this.roots = new NearbyTetrachoric(rhos);
  }

  /** The ratio of a resampled evaluation; undefined where fewer than two models have a threshold. */
  ratio(drawn: Float64Array, n: number): number | undefined {
    this.countPairs(drawn);
    const { models, joint, wrong, thresholds } = this;
    const varies = (m: number): boolean => wrong[m]! > 0 && wrong[m]! < n;
    const active: number[] = [];
    for (let m = 0; m < models; m++) {
      if (!varies(m)) continue;
      thresholds[m] = normalQuantile(wrong[m]! / n);
      active.push(m);
    }
    if (active.length < 2) return undefined;
    let sum = 0;
    for (let i = 1, pair = 0; i < models; i++) {
      for (let j = 0; j < i; j++, pair++) {
        if (!varies(i) || !varies(j)) continue;
        sum += this.roots.at(pair, thresholds[i]!, thresholds[j]!, wrong[i]!, wrong[j]!, joint[i * models + j]!, n);
      }
    }
    const rho = sum / ((active.length * (active.length - 1)) / 2);
    const allWrong = this.allWrong(drawn, active.length, n);
    if (allWrong === 0) return 0;
    const predicted = logSingleFactorProbability(
      Float64Array.from(active, (m) => thresholds[m]!),
      Math.max(0, rho),
    );
    return Math.exp(Math.log(allWrong / n) - predicted);
  }

  private countPairs(drawn: Float64Array): void {
    const { joint, models, wrong } = this;
    const { members, start } = this.patterns;
    joint.fill(0);
    wrong.fill(0);
    for (let p = 0; p < drawn.length; p++) {
      const count = drawn[p]!;
      if (count === 0) continue;
      const from = start[p]!;
      for (let i = from; i < start[p + 1]!; i++) {
        wrong[members[i]!]! += count;
        const row = members[i]! * models;
        for (let j = from; j < i; j++) joint[row + members[j]!]! += count;
      }
    }
  }

  /** Queries on which all of the models with a threshold are wrong. */
  private allWrong(drawn: Float64Array, active: number, n: number): number {
    const { members, start } = this.patterns;
    let total = 0;
    for (let p = 0; p < drawn.length; p++) {
      if (drawn[p] === 0 || start[p + 1]! - start[p]! < active) continue;
      let among = 0;
      for (let i = start[p]!; i < start[p + 1]!; i++) if (this.wrong[members[i]!]! < n) among += 1;
      if (among === active) total += drawn[p]!;
    }
    return total;
  }
}

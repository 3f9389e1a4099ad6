import { normalQuantile } from '../stats/normal.js';
import { seededRandom } from '../stats/random.js';
import { logSingleFactorProbability } from '../stats/single-factor.js';
import type { GroupCounts } from './assign-groups.js';
import { resampler } from '../stats/multinomial.js';
import type { WrongPatterns } from './patterns.js';
import { NearbyTetrachoric, type KnownPairs } from '../stats/tetrachoric-update.js';

/** Replicates of one block. */
export const BLOCK_SIZE = 25;

/** What the replicates of the underpricing ratio are made of; goes to other threads as it is. */
export interface RatioInput {
  readonly seed: string;
  readonly models: number;
  /** All pairs i > j, row by row. */
  readonly known: KnownPairs;
  readonly sample: WrongPatterns | GroupCounts;
}

/** Blocks of `BLOCK_SIZE` ratios, each of a resampled evaluation; NaN where fewer than two models have a threshold in it. */
export function ratioReplicates(input: RatioInput): (block: number) => Float64Array {
  const replicate = new Replicate(input);
  return (block) => {
    const random = seededRandom(`${input.seed} ${block}`);
    return Float64Array.from({ length: BLOCK_SIZE }, () => replicate.ratio(random));
  };
}

/** The wrong models of each pattern or, where those are fewer, the right ones: pairs of these are counted. */
interface ListedModels extends Pick<WrongPatterns, 'start' | 'members'> {
  /** 1 where the right models are listed. */
  readonly isRight: Uint8Array;
}

function shorterLists({ counts, start, members }: WrongPatterns, models: number): ListedModels {
  const listed: number[] = [];
  const ends = new Uint32Array(start.length);
  const isRight = new Uint8Array(counts.length);
  for (let p = 0; p < counts.length; p++) {
    const wrong = members.subarray(start[p], start[p + 1]);
    if (2 * wrong.length > models) isRight[p] = 1;
    for (let m = 0, at = 0; m < models; m++) {
      const isWrong = wrong[at] === m;
      if (isWrong) at += 1;
      if (isWrong !== (isRight[p] === 1)) listed.push(m);
    }
    ends[p + 1] = listed.length;
  }
  return { start: ends, members: Uint32Array.from(listed), isRight };
}

/** Scratch space of the replicates, so that none of them allocates per pair. */
class Replicate {
  /** Counts of the pairs i >= j, row by row: queries that both get wrong, on the diagonal those that the model does. */
  private readonly joint: Float64Array;
  private readonly wrong: Float64Array;
  private readonly thresholds: Float64Array;
  /** Of the models that have one. */
  private readonly limits: Float64Array;
  private readonly roots: NearbyTetrachoric;
  private readonly resample: ReturnType<typeof resampler>;
  private readonly drawn: Float64Array;
  /** Of the patterns that list their right models, how often each model is right. */
  private readonly queriesRight: Float64Array;
  private readonly listed: ListedModels | null;
  /** Patterns with the most wrong models first. */
  private readonly largest: Uint32Array;
  private queries = 0;

  constructor(private readonly input: RatioInput) {
    const { models, sample, known } = input;
    this.joint = new Float64Array((models * (models + 1)) / 2);
    this.wrong = new Float64Array(models);
    this.thresholds = new Float64Array(models);
    this.limits = new Float64Array(models);
    this.queriesRight = new Float64Array(models);
    this.listed = 'members' in sample ? shorterLists(sample, models) : null;
    this.roots = new NearbyTetrachoric(known);
    const counts = 'members' in sample ? sample.counts : new Float64Array(sample.groups).fill(1);
    this.resample = resampler(counts);
    this.drawn = new Float64Array(counts.length);
    const wrongModels = (p: number): number => ('members' in sample ? sample.start[p + 1]! - sample.start[p]! : 0);
    this.largest = Uint32Array.from(counts.keys()).sort((p, q) => wrongModels(q) - wrongModels(p));
  }

  ratio(random: () => number): number {
    this.resample(this.drawn, random);
    this.countPairs();
    const { joint, queries: n, thresholds, wrong } = this;
    const active: number[] = [];
    for (let m = 0; m < wrong.length; m++) {
      if (!(wrong[m]! > 0 && wrong[m]! < n)) continue;
      this.limits[active.length] = thresholds[m] = normalQuantile(wrong[m]! / n);
      active.push(m);
    }
    if (active.length < 2) return NaN;
    const allWrong = this.allWrong(active);
    if (allWrong === 0) return 0;
    const sum = this.roots.sum(active, { counts: wrong, thresholds, joint, n });
    const rho = sum / ((active.length * (active.length - 1)) / 2);
    const predicted = logSingleFactorProbability(this.limits.subarray(0, active.length), Math.max(0, rho));
    return Math.exp(Math.log(allWrong / n) - predicted);
  }

  private countPairs(): void {
    const { joint, wrong, queriesRight } = this;
    joint.fill(0);
    queriesRight.fill(0);
    if ('members' in this.input.sample) this.countPatterns();
    else this.countGroups(this.input.sample);
    for (let m = 0; m < wrong.length; m++) wrong[m] = joint[(m * (m + 3)) / 2]!;
  }

  private countPatterns(): void {
    const { drawn, joint, listed, queriesRight } = this;
    const { members, start, isRight } = listed!;
    let [queries, ofRight] = [0, 0];
    for (let unit = 0; unit < drawn.length; unit++) {
      const times = drawn[unit]!;
      if (times === 0) continue;
      queries += times;
      const from = start[unit]!;
      const to = start[unit + 1]!;
      for (let i = from; i < to; i++) {
        const row = (members[i]! * (members[i]! + 1)) / 2;
        for (let j = from; j <= i; j++) joint[row + members[j]!]! += times;
      }
      if (isRight[unit] === 0) continue;
      ofRight += times;
      for (let i = from; i < to; i++) queriesRight[members[i]!]! += times;
    }
    // Two models are both wrong on what is left of such queries without those of either, of which those of both go twice.
    for (let i = 0, at = 0; i < queriesRight.length; i++) {
      for (let j = 0; j <= i; j++, at++) joint[at]! += ofRight - queriesRight[i]! - queriesRight[j]!;
    }
    this.queries = queries;
  }

  private countGroups(sample: GroupCounts): void {
    const { drawn, joint } = this;
    this.queries = 0;
    for (let unit = 0; unit < drawn.length; unit++) {
      const times = drawn[unit]!;
      if (times === 0) continue;
      this.queries += times * sample.queries[unit]!;
      const from = unit * joint.length;
      for (let i = 0; i < joint.length; i++) joint[i]! += times * sample.joint[from + i]!;
    }
  }

  /** Queries on which all of the models with a threshold are wrong. */
  private allWrong(active: readonly number[]): number {
    const { drawn, queries, wrong, largest } = this;
    const { sample } = this.input;
    let total = 0;
    if (!('members' in sample)) {
      for (let group = 0; group < drawn.length; group++) total += drawn[group]! * sample.allWrong[group]!;
      return total;
    }
    const { members, start } = sample;
    for (const unit of largest) {
      if (start[unit + 1]! - start[unit]! < active.length) break;
      let among = 0;
      for (let i = start[unit]!; i < start[unit + 1]!; i++) if (wrong[members[i]!]! < queries) among += 1;
      if (among === active.length) total += drawn[unit]!;
    }
    return total;
  }
}

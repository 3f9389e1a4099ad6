import { seededRandom } from '../stats/random.js';
import { resample } from './multinomial.js';

/** Replicates of one block. */
export const BLOCK = 50;

/** What is resampled: clusters, so many of each unit, or groups of clusters, one of each. Goes to other threads as it is. */
export interface ClusterSample {
  readonly clusters: Float64Array;
  readonly queries: Float64Array;
  /** Unit by unit, the rescues of each model. */
  readonly rescues: Float64Array;
}

export interface GainInput {
  readonly seed: string;
  readonly models: number;
  readonly sample: ClusterSample;
}

/** Blocks of `BLOCK` gains, each the least rescue rate of a model over resampled clusters. */
export function gainReplicates({ seed, models, sample }: GainInput): (block: number) => Float64Array {
  const { clusters, queries, rescues } = sample;
  const drawn = new Float64Array(clusters.length);
  const totals = new Float64Array(models);
  const gain = (random: () => number): number => {
    resample(clusters, drawn, random);
    totals.fill(0);
    let n = 0;
    for (let unit = 0; unit < drawn.length; unit++) {
      const times = drawn[unit]!;
      if (times === 0) continue;
      n += times * queries[unit]!;
      const from = unit * models;
      for (let m = 0; m < models; m++) totals[m]! += times * rescues[from + m]!;
    }
    return totals.reduce((least, count) => Math.min(least, count)) / n;
  };
  return (block) => {
    const random = seededRandom(`${seed} ${block}`);
    return Float64Array.from({ length: BLOCK }, () => gain(random));
  };
}

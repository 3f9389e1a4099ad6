import { firstInteger } from '../stats/bisect.js';
import { bergerBoosBound, gainLowerBound, rescues } from '../certificate/bounds.js';
import type { Certificate, Verdict } from '../certificate/types.js';
import type { FailOn } from './decide.js';
import { clustersOf } from '../certificate/cluster-counts.js';
import { estimateClusteredGain } from '../certificate/estimate.js';
import { deltaOf } from '../certificate/level.js';
import { MAX_CLUSTERS, queriesToDecide } from '../certificate/sample-size.js';
import { verdictOf } from '../certificate/verdict.js';
import { resampler } from '../stats/multinomial.js';
import type { EnsembleOutcomes, Pool } from '../outcomes/pool.js';
import { upperLimit } from '../stats/clopper-pearson.js';
import { leastMeanIsBelow, type ColumnCounts } from '../stats/least-mean.js';
import { pFirstIsBetter } from '../stats/mcnemar.js';
import { seededRandom } from '../stats/random.js';
import { Redrawn } from './redrawn.js';
import { RedrawnClusters } from './redrawn-clusters.js';

/** What a gate does on evaluations like this one, and whether it can fail at all. */
export interface GateStability {
  /** Times that the questions, or with `cluster-by` whole clusters of them, were drawn again, with replacement. */
  readonly replicates: number;
  /** Share of the replicates with each verdict. */
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** Share of the replicates with another verdict than the one given. */
  readonly verdictFlips: number;
  readonly gate: {
    /** Conditions of `fail-on` that were judged anew for each replicate. */
    readonly judged: readonly string[];
    /** Conditions that need more than the outcomes of this run: not judged anew. */
    readonly notJudged: readonly string[];
    /** Share of the replicates on which the gate fails by the judged conditions. */
    readonly fails: number;
    /** Share of the replicates on which it decides otherwise than on the evaluation itself, by the same conditions. */
    readonly flips: number;
  };
  readonly smallestGain: SmallestGain;
  readonly noGain: NoGainReach;
}

/** How small a gain can be ruled out. */
export interface SmallestGain {
  /** On no outcome of as many questions and models could a gain of this or less be ruled out. */
  readonly possible: number;
  /** What the data seen leave possible: a larger `min-gain` would be answered with `no-gain`. */
  readonly seen: number;
}

/** Whether the verdict can be `no-gain` at the min-gain set, and how far the data are from it. */
export interface NoGainReach {
  /** Whether some outcome of an evaluation of this size gives it. */
  readonly canHappen: boolean;
  /** Queries that the best model (or the declared baseline) gets wrong and another gets right. */
  readonly rescues: number;
  /**
   * As many of them at most, the other models as they are, give `no-gain`; null where not even none does, and with
   * `cluster-by`, where it matters in which clusters they are.
   */
  readonly mostRescues: number | null;
  /** Where it cannot happen: as many questions are needed at least; null where no number would do, and with `cluster-by`. */
  readonly queriesNeeded: number | null;
  /** The same for clusters of one size; null without `cluster-by`, and where 10,000 would not do. */
  readonly clustersNeeded: number | null;
}

export interface GateStabilitySettings {
  readonly failOn: readonly string[];
  readonly seed: number;
  /** Name of the declared baseline. */
  readonly baseline: string | undefined;
  readonly replicates?: number;
}

const REPLICATES = 1_000;
/** Of clusters fewer where each takes long: as many cells are looked at in all, and so many samples at least. */
const [CELLS, MIN_REPLICATES] = [5e7, 50];
const JUDGED: readonly FailOn[] = ['no-gain', 'inconclusive', 'ensemble-not-better'];

/**
 * Runs the certificate against itself: the complete queries (where they come in clusters, whole clusters) are drawn again
 * with replacement, a thousand times, and each sample is certified. How often verdict and gate come out otherwise is how often they would on another sample of
 * queries of the same kind, as far as this one tells.
 *
 * @param certificate  of this pool
 */
export function gateStability(pool: Pool, certificate: Certificate, settings: GateStabilitySettings): GateStability {
  const { matrix } = pool;
  const baseline = settings.baseline === undefined ? undefined : matrix.models.indexOf(settings.baseline);
  const judged = JUDGED.filter((condition) => settings.failOn.includes(condition));
  const { most, sample, ...reach } = (pool.cluster === undefined ? ofQueries : ofClusters)(pool, certificate, {
    baseline,
    ensembles: judged.includes('ensemble-not-better') ? pool.ensembles : [],
  });
  const fails = (found: Verdict): boolean =>
    judged.some((condition) =>
      condition === 'ensemble-not-better'
        ? certificate.ensembles.some(({ reason }) => reason !== null) || !sample.allShownBetter()
        : condition === found,
    );

  const decision = fails(sample.verdict());
  const replicates = settings.replicates ?? most;
  const random = seededRandom(`${settings.seed} self-check`);
  const counts: Record<Verdict, number> = { 'no-gain': 0, 'gain-possible': 0, inconclusive: 0 };
  let [failing, flips] = [0, 0];
  for (let i = 0; i < replicates; i++) {
    sample.draw(random);
    const found = sample.verdict();
    const failed = fails(found);
    counts[found] += 1;
    if (failed) failing += 1;
    if (failed !== decision) flips += 1;
  }
  const share = (count: number): number => count / replicates;
  return {
    replicates,
    verdicts: {
      'no-gain': share(counts['no-gain']),
      'gain-possible': share(counts['gain-possible']),
      inconclusive: share(counts.inconclusive),
    },
    verdictFlips: share(replicates - counts[certificate.verdict]),
    gate: {
      judged,
      notJudged: settings.failOn.filter((condition) => !judged.some((known) => known === condition)),
      fails: share(failing),
      flips: share(flips),
    },
    ...reach,
  };
}

/** The evaluation as it is, and then a sample of it. */
interface Sample {
  draw: (random: () => number) => void;
  verdict: () => Verdict;
  /** Whether every ensemble is right more often than every member. */
  allShownBetter: () => boolean;
}

/** A sample, how many of them are drawn at most, and what an evaluation of this size can rule out. */
interface Resampling extends Pick<GateStability, 'smallestGain' | 'noGain'> {
  readonly sample: Sample;
  readonly most: number;
}

interface ResamplingOptions {
  readonly baseline: number | undefined;
  readonly ensembles: readonly EnsembleOutcomes[];
}

function ofQueries(pool: Pool, certificate: Certificate, { baseline, ensembles }: ResamplingOptions): Resampling {
  const { minGain } = certificate;
  const delta = deltaOf(certificate.confidence);
  const n = certificate.queries.complete;
  const redrawn = new Redrawn(pool.matrix, ensembles);
  let redraw: ReturnType<typeof resampler> | undefined;
  const upper = (rescued: readonly number[], queries: number): number =>
    baseline === undefined ? bergerBoosBound(rescued, queries, delta) : upperLimit(rescued[baseline]!, queries, delta);
  return {
    sample: {
      draw: (random) => redrawn.draw((seen, drawn) => (redraw ??= resampler(seen))(drawn, random)),
      verdict: () => {
        const fewest = baseline === undefined ? Math.min(...redrawn.rescued) : redrawn.rescued[baseline]!;
        // No upper bound lies below the share seen: where that is large enough, there is no need of the bound.
        const bound = fewest / n >= minGain ? fewest / n : upper(redrawn.rescued, n);
        return verdictOf({ lower: gainLowerBound(fewest, n, delta), upper: bound }, minGain);
      },
      allShownBetter: () => redrawn.discordant.every((pairs) => beatsAll(pairs, delta)),
    },
    most: REPLICATES,
    smallestGain: {
      possible: upper(leastPossible(pool.matrix.models.length, baseline, n), n),
      seen: certificate.gain.upper,
    },
    noGain: reachOf(pool, n, minGain, baseline, upper),
  };
}

function ofClusters(pool: Pool, certificate: Certificate, { baseline, ensembles }: ResamplingOptions): Resampling {
  const { gain, minGain, singleBest } = certificate;
  const delta = deltaOf(certificate.confidence);
  const redrawn = new RedrawnClusters(pool.matrix, pool.cluster!, ensembles, baseline);
  const { sizes } = clustersOf(pool.matrix, pool.cluster!);
  const models = baseline === undefined ? pool.matrix.models.length : 1;
  const possible = estimateClusteredGain(bestCase(sizes, models), undefined, delta).upper;
  const canHappen = possible < minGain;
  const ofOneSize = (clusters: number): ColumnCounts => bestCase(new Uint32Array(clusters).fill(1), models);
  return {
    sample: {
      draw: (random) => redrawn.draw(random),
      verdict: () => redrawn.verdict(minGain, delta),
      allShownBetter: () => redrawn.allShownBetter(delta),
    },
    most: Math.min(REPLICATES, Math.max(MIN_REPLICATES, Math.floor(CELLS / redrawn.cells))),
    smallestGain: { possible, seen: gain.upper },
    noGain: {
      canHappen,
      rescues: certificate.models.find(({ name }) => name === singleBest.name)!.rescues,
      mostRescues: null,
      queriesNeeded: null,
      // Clusters of one size weigh the queries most evenly, so that the fewest do; and one order of them is as any other.
      clustersNeeded: canHappen
        ? null
        : fewestClusters(sizes.length, (clusters) => leastMeanIsBelow(ofOneSize(clusters), minGain, delta)),
    },
  };
}

/** As many clusters decide at least; null where `MAX_CLUSTERS` do not. */
function fewestClusters(clusters: number, decide: (clusters: number) => boolean): number | null {
  const fewest = queriesToDecide(clusters, (count) => count >= MAX_CLUSTERS || decide(count));
  return fewest === null || fewest >= MAX_CLUSTERS ? null : fewest;
}

/** What gives clusters of these sizes the smallest upper limit: one model is never wrong, and every other one always. */
function bestCase(sizes: Uint32Array, models: number): { columns: Uint32Array[]; sizes: Uint32Array } {
  const none = new Uint32Array(sizes.length);
  return { columns: Array.from({ length: models }, (_, m) => (m === 0 ? none : sizes)), sizes };
}

/** The rescues on which the bound is smallest: one model is never wrong, and every other one always. */
function leastPossible(models: number, baseline: number | undefined, queries: number): number[] {
  return Array.from({ length: models }, (_, m) => (m === (baseline ?? 0) ? 0 : queries));
}

function reachOf(
  { matrix }: Pool,
  n: number,
  minGain: number,
  baseline: number | undefined,
  upper: (rescued: readonly number[], queries: number) => number,
): NoGainReach {
  const rescued = rescues({
    queries: n,
    allWrong: matrix.queries(matrix.allWrong),
    correct: matrix.right.map((right) => matrix.queries(right)),
  });
  const best = baseline ?? rescued.indexOf(Math.min(...rescued));
  const possibleWith = (queries: number): number => upper(leastPossible(rescued.length, baseline, queries), queries);
  const canHappen = possibleWith(n) < minGain;
  const certifies = (count: number): boolean =>
    upper(
      rescued.map((other, m) => (m === best ? count : Math.max(other, count))),
      n,
    ) < minGain;
  return {
    canHappen,
    rescues: rescued[best]!,
    mostRescues: certifies(0) ? firstInteger(1, Math.max(1, Math.ceil(minGain * n)), (k) => !certifies(k)) - 1 : null,
    queriesNeeded: canHappen ? null : queriesToDecide(n, (queries) => possibleWith(queries) < minGain),
    clustersNeeded: null,
  };
}

/** Whether an ensemble is right more often than every member, as compareEnsemble tests it. */
function beatsAll(
  { onlyEnsemble, onlyMember }: { readonly onlyEnsemble: Float64Array; readonly onlyMember: Float64Array },
  delta: number,
): boolean {
  return onlyEnsemble.every((only, m) => pFirstIsBetter(only, onlyMember[m]!) <= delta);
}

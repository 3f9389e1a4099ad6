import { bergerBoosBound, gainLowerBound, rescues } from '../certificate/bounds.js';
import type { Certificate } from '../certificate/types.js';
import type { FailOn } from './decide.js';
import { deltaOf } from '../certificate/level.js';
import { queriesToDecide } from '../certificate/sample-size.js';
import type { Verdict } from '../certificate/types.js';
import { verdictOf } from '../certificate/verdict.js';
import { resample } from '../stats/multinomial.js';
import type { Pool } from '../outcomes/pool.js';
import { upperLimit } from '../stats/clopper-pearson.js';
import { pFirstIsBetter } from '../stats/mcnemar.js';
import { seededRandom } from '../stats/random.js';
import { Redrawn } from './redrawn.js';

/** What a gate does on evaluations like this one, and whether it can fail at all. */
export interface GateStability {
  /** Times that the queries were drawn again, with replacement. */
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
  /** On no outcome of as many queries and models could a gain of this or less be ruled out. */
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
  /** As many of them at most, the other models as they are, give `no-gain`; null where not even none does. */
  readonly mostRescues: number | null;
  /** Where it cannot happen: as many queries are needed at least; null where no number would do. */
  readonly queriesNeeded: number | null;
}

export interface GateStabilitySettings {
  readonly failOn: readonly string[];
  readonly seed: number;
  /** Name of the declared baseline. */
  readonly baseline: string | undefined;
  readonly replicates?: number;
}

const REPLICATES = 1_000;
const JUDGED: readonly FailOn[] = ['no-gain', 'inconclusive', 'ensemble-not-better'];

/**
 * Runs the certificate against itself: the complete queries are drawn again with replacement, a thousand times, and
 * each sample is certified. How often verdict and gate come out otherwise is how often they would on another sample of
 * queries of the same kind, as far as this one tells.
 *
 * @param certificate  of this pool
 */
export function gateStability(pool: Pool, certificate: Certificate, settings: GateStabilitySettings): GateStability {
  const { minGain } = certificate;
  const delta = deltaOf(certificate.confidence);
  const { matrix } = pool;
  const n = certificate.queries.complete;
  const baseline = settings.baseline === undefined ? undefined : matrix.models.indexOf(settings.baseline);
  const judged = JUDGED.filter((condition) => settings.failOn.includes(condition));
  const redrawn = new Redrawn(matrix, judged.includes('ensemble-not-better') ? pool.ensembles : []);
  const upper = (rescued: readonly number[], queries: number): number =>
    baseline === undefined ? bergerBoosBound(rescued, queries, delta) : upperLimit(rescued[baseline]!, queries, delta);
  const verdict = (): Verdict => {
    const fewest = baseline === undefined ? Math.min(...redrawn.rescued) : redrawn.rescued[baseline]!;
    // No upper bound lies below the share seen: where that is large enough, there is no need of the bound.
    const bound = fewest / n >= minGain ? fewest / n : upper(redrawn.rescued, n);
    return verdictOf({ lower: gainLowerBound(fewest, n, delta), upper: bound }, minGain);
  };
  const fails = (found: Verdict): boolean =>
    judged.some((condition) =>
      condition === 'ensemble-not-better'
        ? certificate.ensembles.some(({ reason }) => reason !== null) ||
          redrawn.discordant.some((pairs) => !beatsAll(pairs, delta))
        : condition === found,
    );

  const decision = fails(verdict());
  const replicates = settings.replicates ?? REPLICATES;
  const random = seededRandom(`${settings.seed} self-check`);
  const counts: Record<Verdict, number> = { 'no-gain': 0, 'gain-possible': 0, inconclusive: 0 };
  let [failing, flips] = [0, 0];
  for (let i = 0; i < replicates; i++) {
    redrawn.draw((seen, drawn) => resample(seen, drawn, random));
    const found = verdict();
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
    smallestGain: {
      possible: upper(leastPossible(matrix.models.length, baseline, n), n),
      seen: certificate.gain.upper,
    },
    noGain: reachOf(pool, n, minGain, baseline, upper),
  };
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
    mostRescues: certifies(0) ? lastTrue(certifies, Math.ceil(minGain * n)) : null,
    queriesNeeded: canHappen ? null : queriesToDecide(n, (queries) => possibleWith(queries) < minGain),
  };
}

/** The largest whole number below `end` at which a condition holds that holds at 0, and from somewhere on no more. */
function lastTrue(holds: (x: number) => boolean, end: number): number {
  let [low, high] = [0, end];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** Whether an ensemble is right more often than every member, as compareEnsemble tests it. */
function beatsAll(
  { onlyEnsemble, onlyMember }: { readonly onlyEnsemble: Float64Array; readonly onlyMember: Float64Array },
  delta: number,
): boolean {
  return onlyEnsemble.every((only, m) => pFirstIsBetter(only, onlyMember[m]!) <= delta);
}

import { bergerBoosBound, rescues } from '../certificate/bounds.js';
import type { EnsembleResult } from '../certificate/types.js';
import { compareEnsemble, isShownBetter } from '../certificate/ensembles.js';
import { combine, forEachBit, type Bits } from '../outcomes/bits.js';
import type { OutcomeMatrix } from '../outcomes/matrix.js';
import { upperLimit } from '../stats/clopper-pearson.js';
import { holmAdjusted } from '../stats/holm.js';
import { pFirstIsBetter } from '../stats/mcnemar.js';
import type { Paired, Side } from './pair.js';
import type { Random } from '../stats/random.js';
import { pSumIsLarge } from './sign-flips.js';
import { pLeadFell, randomOf } from './permutation-test.js';
import type { Change, What } from './types.js';
import { weightAt } from '../stats/weight.js';

/** Changes of accuracies, rates and leads below this are no alarm, however certain: one query in a hundred. */
const MATERIAL = 0.01;

export interface ChangeOptions {
  /** 1 - confidence: the chance of any false alarm, all tests together. */
  readonly delta: number;
  readonly minGain: number;
  /** Index of the declared baseline among the shared models; undefined where there is none. */
  readonly baseline: number | undefined;
}

/** The cluster of each row; null where every query is one of its own. */
type Clusters = Int32Array | null;

/** A change with the p-values of both directions; null where the size rules an alarm out. */
interface Tested {
  readonly what: What;
  readonly name?: string;
  readonly before: number;
  readonly after: number;
  readonly upper?: number;
  readonly direction: Change['direction'];
  readonly material: boolean;
  readonly pWorse: number | null;
  readonly pBetter: number | null;
}

/**
 * Everything that may have changed between two runs on the same queries, tested and measured.
 *
 * - `beta`: exact McNemar test on the queries that all shared models get wrong; one point matters.
 * - `accuracy`: exact McNemar test for each shared model and ensemble; one point matters.
 *   Where queries come in clusters, both are tests by the signs of whole clusters instead (pSumIsLarge).
 * - `gain`: the lead of the perfect choice over the best model, tested by swaps (pLeadFell). It matters where the gain
 *   seen was `minGain` or more and its upper limit now is below.
 * - `edge`: the lead of each shared ensemble, tested likewise. It matters where the ensemble was right more often than
 *   every model at the confidence, no longer is, and lost a point of its lead; or the other way round.
 *
 * The tests of one direction are one family under Holm's correction, those that the size ruled out counted in, so that
 * two runs of an unchanged evaluation give an alarm with probability `delta` at most, whatever the models have in
 * common. The same holds of improvements. A gain that grew is none: it grows as the best model gets worse.
 */
export function changesBetween({ before, after, clusterOf }: Paired, options: ChangeOptions): Change[] {
  const { matrix } = before;
  const share = (named: Pick<Tested, 'what' | 'name'>, bits: readonly [before: Bits, after: Bits]): Tested =>
    ofShare(named, bits, matrix.universe, matrix, clusterOf);
  const tested = [
    share({ what: 'beta' }, [matrix.allWrong, after.matrix.allWrong]),
    ofGain(before, after, clusterOf, options),
    ...matrix.models.map((name, m) => share({ what: 'accuracy', name }, [matrix.right[m]!, after.matrix.right[m]!])),
    ...before.ensembles.map((_, e) => ofEnsemble(before, after, e, clusterOf, options)),
    ...before.ensembles.map((_, e) => ofEnsembleAccuracy(before, after, e, clusterOf)),
  ];
  const worse = holmAdjusted(tested.map(({ pWorse }) => pWorse ?? 1));
  const better = holmAdjusted(tested.map(({ pBetter }) => pBetter ?? 1));
  return tested.map(({ pWorse, pBetter, ...change }, i) => {
    const p = change.direction === 'better' ? pBetter : pWorse;
    const adjusted = p === null ? null : (change.direction === 'better' ? better : worse)[i]!;
    const significant = change.direction !== 'same' && adjusted !== null && adjusted <= options.delta;
    return { ...change, p, adjusted, significant };
  });
}

/** On the queries that it answered in the earlier run; where it does not now, it is wrong now. */
function ofEnsembleAccuracy(before: Side, after: Side, e: number, clusterOf: Clusters): Tested {
  const { name, answered, right } = before.ensembles[e]!;
  const now = combine(rowsOf(before.matrix), (w) => after.ensembles[e]!.right[w]! & answered[w]!);
  return ofShare({ what: 'accuracy', name }, [right, now], answered, before.matrix, clusterOf);
}

/** Of a share of the queries `among`: those answered right, or for `beta`, where more is worse, those that all get wrong. */
function ofShare(
  named: Pick<Tested, 'what' | 'name'>,
  [before, after]: readonly [before: Bits, after: Bits],
  among: Bits,
  matrix: OutcomeMatrix,
  clusterOf: Clusters,
): Tested {
  // An ensemble may have answered none of the queries that are compared.
  const queries = Math.max(1, matrix.queries(among));
  const { more, less, pMore, pLess } = difference(before, after, matrix, clusterOf);
  const was = matrix.queries(before);
  const isError = named.what === 'beta';
  return {
    ...named,
    before: was / queries,
    after: (was + more - less) / queries,
    direction: directionOf(isError ? less - more : more - less),
    material: isMaterial(more - less, queries),
    pWorse: isError ? pMore() : pLess(),
    pBetter: isError ? pLess() : pMore(),
  };
}

function ofGain(before: Side, after: Side, clusterOf: Clusters, { delta, minGain, baseline }: ChangeOptions): Tested {
  const { matrix } = before;
  const queries = matrix.queries(matrix.universe);
  const rescued = rescuedIn(after.matrix);
  const [was, is] = [gainSeen(rescuedIn(matrix), queries, baseline), gainSeen(rescued, queries, baseline)];
  const upper =
    baseline === undefined ? bergerBoosBound(rescued, queries, delta) : upperLimit(rescued[baseline]!, queries, delta);
  const material = was >= minGain && upper < minGain;
  const contest = (side: OutcomeMatrix): { policy: Bits; models: readonly Bits[] } => ({
    policy: combine(side.universe.length * 32, (w) => side.universe[w]! & ~side.allWrong[w]!),
    models: baseline === undefined ? side.right : [side.right[baseline]!],
  });
  const test = (): number =>
    pLeadFell(contest(matrix), contest(after.matrix), rowsOf(matrix), matrix.weights, clusterOf);
  return {
    what: 'gain',
    before: was,
    after: is,
    upper,
    direction: directionOf(is - was),
    material,
    pWorse: material ? test() : null,
    pBetter: null,
  };
}

/** The share of queries that the best model (or the declared baseline) gets wrong and another right. */
function gainSeen(rescued: readonly number[], queries: number, baseline: number | undefined): number {
  return (baseline === undefined ? Math.min(...rescued) : rescued[baseline]!) / queries;
}

function rescuedIn(matrix: OutcomeMatrix): number[] {
  return rescues({
    queries: matrix.queries(matrix.universe),
    allWrong: matrix.queries(matrix.allWrong),
    correct: matrix.right.map((right) => matrix.queries(right)),
  });
}

function ofEnsemble(before: Side, after: Side, e: number, clusterOf: Clusters, { delta }: ChangeOptions): Tested {
  // On the queries that it answered in the earlier run; where it does not now, it is wrong now.
  const known = before.ensembles[e]!.answered;
  const cluster = clusterOf === null ? undefined : (row: number): string => String(clusterOf[row]!);
  const compared = (side: Side): EnsembleResult =>
    compareEnsemble(side.ensembles[e]!, side.matrix.within(known), { minCoverage: 0, delta, cluster });
  const [was, is] = [compared(before), compared(after)];
  const drop = (was.difference - is.difference) * was.queries;
  const isLarge = isMaterial(Math.round(drop), was.queries);
  const [led, leads] = [isShownBetter(was, delta), isShownBetter(is, delta)];
  const [lost, won] = [led && !leads && drop > 0 && isLarge, leads && !led && drop < 0 && isLarge];
  const contest = (side: Side): { policy: Bits; models: readonly Bits[] } => {
    const within = (bits: Bits): Bits => combine(known.length * 32, (w) => bits[w]! & known[w]!);
    return { policy: within(side.ensembles[e]!.right), models: side.matrix.right.map(within) };
  };
  const test = (first: Side, second: Side): number =>
    pLeadFell(contest(first), contest(second), rowsOf(first.matrix), first.matrix.weights, clusterOf);
  return {
    what: 'edge',
    name: was.name,
    before: was.difference,
    after: is.difference,
    direction: directionOf(Math.round(-drop)),
    material: lost || won,
    pWorse: lost ? test(before, after) : null,
    pBetter: won ? test(after, before) : null,
  };
}

/** Queries that are only in the later set, and only in the earlier one, and the p-values of "more" and of "less". */
function difference(
  before: Bits,
  after: Bits,
  matrix: OutcomeMatrix,
  clusterOf: Clusters,
): { more: number; less: number; pMore: () => number; pLess: () => number } {
  const size = before.length * 32;
  const [gained, lost] = [combine(size, (w) => after[w]! & ~before[w]!), combine(size, (w) => before[w]! & ~after[w]!)];
  const [more, less] = [matrix.queries(gained), matrix.queries(lost)];
  if (clusterOf === null)
    return { more, less, pMore: () => pFirstIsBetter(more, less), pLess: () => pFirstIsBetter(less, more) };
  const byCluster = new Map<number, number>();
  const add = (bits: Bits, sign: number): void =>
    forEachBit(bits, (row) => {
      const cluster = clusterOf[row]!;
      byCluster.set(cluster, (byCluster.get(cluster) ?? 0) + sign * weightAt(matrix.weights, row));
    });
  add(gained, 1);
  add(lost, -1);
  const differences = [...byCluster.values()].filter((each) => each !== 0).sort((a, b) => a - b);
  const coins = (): Random => randomOf(differences.join());
  const negated = differences.map((each) => -each);
  return { more, less, pMore: () => pSumIsLarge(differences, coins), pLess: () => pSumIsLarge(negated, coins) };
}

function rowsOf(matrix: OutcomeMatrix): number {
  return matrix.universe.length * 32;
}

function directionOf(gain: number): Change['direction'] {
  if (gain === 0) return 'same';
  return gain > 0 ? 'better' : 'worse';
}

/** In whole queries, so that a point is a point: 0.01 * 700 is 7.000000000000001. */
function isMaterial(difference: number, queries: number): boolean {
  return Math.abs(difference) >= queries / (1 / MATERIAL);
}

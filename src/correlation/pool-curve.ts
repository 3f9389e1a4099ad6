import type { ClusterLabel } from '../outcomes/pool.js';
import { count, type Bits, overlap } from '../outcomes/bits.js';
import type { OutcomeMatrix } from '../outcomes/matrix.js';
import { type Fold, FOLDS, foldsOf, MIN_TO_FOLD, type Part } from './folds.js';
import type { FewModels, PoolCurvePoint } from './types.js';

const EVERY_SIZE = 100;

/**
 * Ceiling and gain of the best few models, for k = 1, 2, ...: each step adds the model that is right on most of the
 * queries that the others miss. That is greedy maximum coverage, so the ceiling is at least 1 - 1/e of the best one of
 * that size (Nemhauser, Wolsey and Fisher, Mathematical Programming 14, 1978). Beside it, the same on held-out
 * queries, because the curve flatters itself on the queries that it was chosen on.
 *
 * The curve ends where no further model adds anything, in the sample or held out by more than its standard error.
 *
 * @param matrix    at least one complete query
 * @param baseline  the declared baseline, or undefined for the single best model (of the training folds, held out)
 * @param cluster   of each row, to be held out together
 */
export function poolCurve(
  matrix: OutcomeMatrix,
  baseline: string | undefined,
  cluster?: ClusterLabel,
): { poolCurve: PoolCurvePoint[]; fewModels: FewModels } {
  const declared = baseline === undefined ? undefined : matrix.models.indexOf(baseline);
  const all: Part = { rows: matrix.complete, weights: matrix.weights, queries: matrix.queries(matrix.complete) };
  const n = all.queries;
  const order = greedyOrder(matrix, all);
  const missed = uncoveredAlong(matrix, order, all);
  const reference = overlap(matrix.right[declared ?? order[0]!]!, matrix.complete, matrix.weights);
  const gains = missed.map((count) => (n - count - reference) / n);
  const heldOut = n < MIN_TO_FOLD ? null : heldOutCurve(matrix, foldsOf(matrix, FOLDS, 0, cluster), declared);

  const full = missed.indexOf(missed.at(-1)!) + 1;
  const enough = heldOut === null ? null : smallestWithin(heldOut);
  const headroom = gains.at(-1)!;
  // The gains are multiples of 1/n; the margin keeps rounding from asking for one model more.
  const most = headroom > 0 ? gains.findIndex((gain) => gain >= 0.9 * headroom - 1e-12) + 1 : null;
  const last = Math.max(full, enough ?? 1);
  const points = sizesUpTo(last, most)
    .map((k) => k - 1)
    .map((i) => ({
      k: i + 1,
      models: order.slice(0, i + 1).map((m) => matrix.models[m]!),
      ceiling: (n - missed[i]!) / n,
      gain: gains[i]!,
      heldOutCeiling: heldOut === null ? null : heldOut[i]!.ceiling,
      heldOutGain: heldOut === null ? null : heldOut[i]!.gain,
      heldOutStandardError: heldOut === null ? null : heldOut[i]!.standardError,
    }));
  return { poolCurve: points, fewModels: { ninetyPercent: most, enough } };
}

/** Every size up to EVERY_SIZE; beyond it steps of a tenth, `wanted` and the last, for each names all of its models. */
function sizesUpTo(last: number, wanted: number | null): number[] {
  const sizes: number[] = [];
  for (let k = 1; k < last; k += k < EVERY_SIZE ? 1 : Math.ceil(k / 10)) sizes.push(k);
  if (wanted !== null && wanted < last && !sizes.includes(wanted)) sizes.push(wanted);
  return [...sizes, last].sort((a, b) => a - b);
}

/** All models, each the one that covers most of what those before it miss; ties by accuracy, then by name. */
function greedyOrder(matrix: OutcomeMatrix, part: Part): number[] {
  const uncovered = part.rows.slice();
  const accuracy = matrix.right.map((right) => overlap(right, part.rows, part.weights));
  const left = [...matrix.models.keys()].sort((a, b) => (isBefore(matrix, accuracy, a, b) ? -1 : 1));
  // What a model adds never grows, so what it added in an earlier step bounds it, and most need not be counted again.
  const adds = accuracy.slice();
  const order: number[] = [];
  while (left.length > 0) {
    let [at, most] = [-1, 0];
    for (const [i, m] of left.entries()) {
      if (adds[m]! <= most) continue;
      adds[m] = overlap(matrix.right[m]!, uncovered, part.weights);
      if (adds[m]! > most) [at, most] = [i, adds[m]!];
    }
    if (at < 0) return [...order, ...left];
    const [chosen] = left.splice(at, 1);
    order.push(chosen!);
    remove(uncovered, matrix.right[chosen!]!);
  }
  return order;
}

function isBefore(matrix: OutcomeMatrix, accuracy: readonly number[], a: number, b: number): boolean {
  return accuracy[a] === accuracy[b] ? matrix.models[a]! < matrix.models[b]! : accuracy[a]! > accuracy[b]!;
}

function remove(from: Bits, bits: Bits): void {
  for (let w = 0; w < from.length; w++) from[w]! &= ~bits[w]!;
}

/** Queries of a part that the first k models of an order all miss, for k = 1, 2, ... */
function uncoveredAlong(matrix: OutcomeMatrix, order: readonly number[], part: Part): number[] {
  const uncovered = part.rows.slice();
  return order.map((m) => {
    remove(uncovered, matrix.right[m]!);
    return count(uncovered, part.weights);
  });
}

interface HeldOutPoint {
  readonly ceiling: number;
  readonly gain: number;
  readonly standardError: number;
}

/** Every query is held out once; the models and the best single one are chosen on the other folds. */
function heldOutCurve(matrix: OutcomeMatrix, folds: readonly Fold[], declared: number | undefined): HeldOutPoint[] {
  const size = matrix.models.length;
  // By k: queries covered; queries on which the pool wins over the single model, and on which it loses to it.
  const [covered, wins, losses] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  let n = 0;
  for (const { training, heldOut } of folds) {
    n += heldOut.queries;
    const order = greedyOrder(matrix, training);
    // The first of the greedy order is the most accurate model, with the same ties.
    const single = matrix.right[declared ?? order[0]!]!;
    const singleRight = overlap(single, heldOut.rows, heldOut.weights);
    const uncovered = heldOut.rows.slice();
    for (const [k, m] of order.entries()) {
      remove(uncovered, matrix.right[m]!);
      const reached = heldOut.queries - count(uncovered, heldOut.weights);
      const lost = overlap(single, uncovered, heldOut.weights);
      covered[k]! += reached;
      losses[k]! += lost;
      wins[k]! += reached - (singleRight - lost);
    }
  }
  return Array.from(covered, (reached, k) => {
    const gain = (wins[k]! - losses[k]!) / n;
    const variance = Math.max(0, (wins[k]! + losses[k]!) / n - gain * gain);
    return { ceiling: reached / n, gain, standardError: Math.sqrt(variance / n) };
  });
}

/** The smallest k whose gain is within one standard error of that of the whole pool (the one-standard-error rule of CART). */
function smallestWithin(curve: readonly HeldOutPoint[]): number {
  const { gain, standardError } = curve.at(-1)!;
  return curve.findIndex((point) => gain - point.gain <= standardError) + 1;
}

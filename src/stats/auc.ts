import { requireDomain } from './domain.js';
import { tiesOf } from './ranks.js';
import { weightAt } from './weight.js';

export interface Auc {
  /** Probability that a score of a positive is above one of a negative, equal scores counted half. */
  readonly auc: number;
  /** null with fewer than two positives or negatives; 0 where the two are separated, which is no certainty. */
  readonly standardError: number | null;
}

/**
 * Area under the ROC curve: the Mann-Whitney statistic with ties counted half, and its standard error by the
 * structural components of DeLong, DeLong and Clarke-Pearson (Biometrics 44, 1988), found from mid-ranks (Sun and Xu,
 * IEEE Signal Processing Letters 21, 2014) in the time of a sort.
 *
 * @param scores    any numbers, infinities included
 * @param positive  of each score, whether it is of a positive (not 0) or a negative (0)
 * @param weights   how many identical cases each score stands for, > 0; null: one
 * @throws RangeError for a NaN among the scores, arrays of different lengths, or without a positive or a negative
 */
export function areaUnderCurve(scores: Float64Array, positive: ArrayLike<number>, weights: Float64Array | null): Auc {
  requireDomain(scores.length === positive.length, 'auc: scores and classes must have one length');
  requireDomain(!scores.some(Number.isNaN), 'auc: scores must be numbers, not NaN');
  let [positives, negatives] = [0, 0];
  for (let i = 0; i < scores.length; i++) {
    if (positive[i]) positives += weightAt(weights, i);
    else negatives += weightAt(weights, i);
  }
  requireDomain(positives > 0 && negatives > 0, 'auc: there must be a positive and a negative');

  // For each group of equal scores, which share of the other class lies below it, half of the equal ones included.
  let [sum, aboveSquares, belowSquares, positivesBelow, negativesBelow] = [0, 0, 0, 0, 0];
  const groups: { positives: number; negatives: number; above: number; below: number }[] = [];
  for (const tied of tiesOf(scores)) {
    const group = { positives: 0, negatives: 0, above: 0, below: 0 };
    for (const at of tied) group[positive[at] ? 'positives' : 'negatives'] += weightAt(weights, at);
    group.above = (negativesBelow + group.negatives / 2) / negatives;
    group.below = (positives - positivesBelow - group.positives / 2) / positives;
    sum += group.positives * group.above;
    positivesBelow += group.positives;
    negativesBelow += group.negatives;
    groups.push(group);
  }
  const auc = sum / positives;
  for (const group of groups) {
    aboveSquares += group.positives * (group.above - auc) ** 2;
    belowSquares += group.negatives * (group.below - auc) ** 2;
  }
  const variance = aboveSquares / (positives - 1) / positives + belowSquares / (negatives - 1) / negatives;
  return { auc, standardError: positives > 1 && negatives > 1 ? Math.sqrt(variance) : null };
}

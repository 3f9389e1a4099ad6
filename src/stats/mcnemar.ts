import { requireDomain } from './domain.js';
import { binomialCdf } from './binomial.js';

/**
 * Exact one-sided McNemar test that the first of two paired classifiers is right more often: the probability of at
 * least `onlyFirst` successes among the discordant pairs when each is a fair coin (McNemar, Psychometrika 12, 1947; the
 * exact form).
 *
 * @param onlyFirst   pairs on which only the first is right, >= 0
 * @param onlySecond  pairs on which only the second is right, >= 0
 * @returns the p-value; 1 where no pair is discordant
 * @throws RangeError for a negative count or NaN
 * Accuracy: that of binomialCdf.
 */
export function pFirstIsBetter(onlyFirst: number, onlySecond: number): number {
  requireDomain(onlyFirst >= 0 && onlySecond >= 0, `McNemar: counts must not be negative: ${onlyFirst}, ${onlySecond}`);
  const pairs = onlyFirst + onlySecond;
  return pairs === 0 ? 1 : binomialCdf(onlySecond, pairs, 0.5);
}

/** Exact two-sided McNemar test: twice the smaller one-sided p-value, at most 1. @throws RangeError as pFirstIsBetter */
export function pDiffer(onlyFirst: number, onlySecond: number): number {
  return Math.min(1, 2 * pFirstIsBetter(Math.max(onlyFirst, onlySecond), Math.min(onlyFirst, onlySecond)));
}

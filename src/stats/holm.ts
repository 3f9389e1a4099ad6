import { requireDomain } from './domain.js';

/**
 * Holm's step-down adjusted p-values (Scandinavian Journal of Statistics 6, 1979), in the order given: rejecting every
 * hypothesis whose adjusted value is at most alpha keeps the probability of any false rejection at most alpha, whatever
 * the dependence between the tests.
 *
 * @param pValues  each in [0, 1]
 * @throws RangeError outside that domain
 */
export function holmAdjusted(pValues: readonly number[]): number[] {
  for (const p of pValues) requireDomain(p >= 0 && p <= 1, `Holm: p-values must lie in [0, 1], not ${p}`);
  const order = pValues.map((_, i) => i).sort((i, j) => pValues[i]! - pValues[j]!);
  const adjusted: number[] = [];
  let largest = 0;
  order.forEach((index, rank) => {
    largest = Math.max(largest, Math.min(1, (pValues.length - rank) * pValues[index]!));
    adjusted[index] = largest;
  });
  return adjusted;
}

import { weightedMean } from '../stats/sums.js';

/**
 * The advantage of escalating by confidence over escalating as many queries at random, averaged over all escalation
 * rates from 0 to 1, equal confidences escalated in random order.
 *
 * Let u, uniform on [0, 1], be a query's rank by confidence, l and h the outcomes of the cheap and the strong model. At
 * rate e the cascade is right on E[l] + E[(h - l) 1(u < e)] of the queries, random escalation on E[l] + e E[h - l].
 * Over e the difference integrates to E[(h - l) (1/2 - u)], which is what is computed here. It is cov(l, u) - cov(h, u), and
 * because E[u | right] - E[u | wrong] = AUC - 1/2, with ties at their mid-rank, it equals
 *
 *     a_L (1 - a_L) (AUC_L - 1/2)  -  a_H (1 - a_H) (AUC_H - 1/2)
 *
 * exactly, in any sample, with a_L and a_H the accuracies of the two and AUC_L and AUC_H how well the cheap model's
 * confidence tells the right answers of either from its wrong ones. The first term is the share of the queries that are
 * errors of the cheap model caught beyond chance. It is the whole advantage where the strong model is always right, or
 * right regardless of the cheap one's confidence (AUC_H = 1/2).
 *
 * @param ranks  from `midRanks`
 */
export function integratedAdvantage(
  ranks: Float64Array,
  cheapRight: Float64Array,
  strongRight: Float64Array,
  weights: Float64Array | null,
): number {
  return weightedMean(
    ranks.map((u, i) => (strongRight[i]! - cheapRight[i]!) * (0.5 - u)),
    weights,
  );
}

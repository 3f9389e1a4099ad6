import { weightAt } from '../stats/weight.js';
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

/** Where each value stands among all, from 0 to 1; equal values all stand in the middle of their stretch. */
export function midRanks(values: Float64Array, weights: Float64Array | null): Float64Array {
  const order = ascending(values);
  const ranks = new Float64Array(values.length);
  let below = 0;
  for (let from = 0, to = 0; from < order.length; from = to) {
    let equal = 0;
    for (; to < order.length && values[order[to]!] === values[order[from]!]; to++)
      equal += weightAt(weights, order[to]!);
    for (let k = from; k < to; k++) ranks[order[k]!] = below + equal / 2;
    below += equal;
  }
  return ranks.map((rank) => rank / below);
}

/** Positions by ascending value. Subtraction would make NaN of two equal infinities. */
export function ascending(values: Float64Array): Uint32Array {
  return Uint32Array.from(values.keys()).sort((a, b) =>
    values[a]! < values[b]! ? -1 : values[a]! > values[b]! ? 1 : 0,
  );
}

/** 0 of nothing. */
export function weightedMean(values: Float64Array, weights: Float64Array | null): number {
  let [sum, total] = [0, 0];
  for (let i = 0; i < values.length; i++) {
    sum += weightAt(weights, i) * values[i]!;
    total += weightAt(weights, i);
  }
  return total === 0 ? 0 : sum / total;
}

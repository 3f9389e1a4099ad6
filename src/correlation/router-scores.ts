/** Draws of one model, by query. */
interface Draws {
  readonly draws: Uint32Array;
  readonly right: Uint32Array;
}

/**
 * What one router is worth on each query: it chooses by all draws of the query but one of each model, and is scored on
 * that one, averaged over which draws are left out. It ranks models by (c + k mu_m) / (r - 1 + k) of the c right ones among
 * r - 1 draws, with the mean mu_m of the model on the queries before and the weight k of a beta prior that fits them: where
 * queries differ little, draws say little. Equals are told apart by the order of the models.
 *
 * A draw is independent of what was chosen without it, so given the queries before the expected score is that of a router.
 *
 * @param models  in an order that does not depend on the draws; two draws at least on each query
 */
export function routerScores(models: readonly Draws[]): Float64Array {
  const n = models[0]!.draws.length;
  const size = models.length;
  const scores = new Float64Array(n);
  const [sums, squares] = [new Float64Array(size), new Float64Array(size)];
  // The rank of each model without a draw that was wrong, and without one that was right.
  const [keptWrong, keptRight] = [new Float64Array(size), new Float64Array(size)];
  for (let q = 0; q < n; q++) {
    const k = weightOf(sums, squares, q);
    for (let m = 0; m < size; m++) {
      const [r, c] = [models[m]!.draws[q]!, models[m]!.right[q]!];
      const known = k * ((sums[m]! + 0.5) / (q + 1));
      keptWrong[m] = (c + known) / (r - 1 + k);
      keptRight[m] = (c - 1 + known) / (r - 1 + k);
    }
    let score = 0;
    for (let m = 0; m < size; m++) {
      const right = models[m]!.right[q]!;
      // Only a right draw that is left out scores.
      if (right > 0) score += (right / models[m]!.draws[q]!) * chanceToLead(models, q, m, keptRight, keptWrong);
    }
    scores[q] = score;
    for (let m = 0; m < size; m++) {
      const [r, c] = [models[m]!.draws[q]!, models[m]!.right[q]!];
      sums[m]! += c / r;
      squares[m]! += (c * (c - 1)) / (r * (r - 1));
    }
  }
  return scores;
}

/** The chance that no other model ranks above this one, which loses a right draw, as each of them loses a random one. */
function chanceToLead(
  models: readonly Draws[],
  query: number,
  leader: number,
  keptRight: Float64Array,
  keptWrong: Float64Array,
): number {
  const rank = keptRight[leader]!;
  let chance = 1;
  for (let m = 0; m < models.length && chance > 0; m++) {
    if (m === leader) continue;
    const below = (other: number): boolean => other < rank || (other === rank && m > leader);
    const share = models[m]!.right[query]! / models[m]!.draws[query]!;
    chance *= (below(keptRight[m]!) ? share : 0) + (below(keptWrong[m]!) ? 1 - share : 0);
  }
  return chance;
}

/**
 * The weight, in draws, of a beta prior with the variance between queries that was seen: mean (1 - mean) / variance - 1,
 * all models together, and drawn towards 1 by as much as one query says.
 */
function weightOf(sums: Float64Array, squares: Float64Array, queries: number): number {
  if (queries === 0) return 1;
  let [within, between] = [0, 0];
  for (let m = 0; m < sums.length; m++) {
    const mean = sums[m]! / queries;
    const variance = Math.max(0, squares[m]! / queries - mean * mean);
    between += variance;
    within += mean * (1 - mean) - variance;
  }
  const one = sums.length / (4 * queries);
  return (Math.max(0, within) + one) / (between + one);
}

import { mean } from '../stats/sums.js';
import { drawsAt, rightShare, type DrawBallots } from './draw-ballots.js';
import type { PolicyContext } from './context.js';
import { weightAt } from '../stats/weight.js';

/**
 * Phi correlation of the wrong-indicators of two different draws of one model on the same query.
 *
 * @returns null where no query has two draws, or where all draws are right or all wrong
 */
export function correlationWithin(ballots: DrawBallots, { rows, weights }: PolicyContext): number | null {
  let [queries, wrong, both] = [0, 0, 0];
  for (let i = 0; i < rows.length; i++) {
    const drawn = drawsAt(ballots, i);
    if (drawn < 2) continue;
    const weight = weightAt(weights, i);
    const share = 1 - rightShare(ballots, i);
    queries += weight;
    wrong += weight * share;
    // Pairs of different draws: what a draw shares with itself says nothing.
    both += (weight * share * (share * drawn - 1)) / (drawn - 1);
  }
  return phi(both / queries, wrong / queries, wrong / queries);
}

/** Mean phi correlation between a draw of one model and a draw of another, over all pairs that have one. */
export function correlationBetween(models: readonly DrawBallots[], { rows, weights }: PolicyContext): number | null {
  const pairs: number[] = [];
  for (const [m, first] of models.entries()) {
    for (const second of models.slice(0, m)) {
      let [queries, a, b, both] = [0, 0, 0, 0];
      for (let i = 0; i < rows.length; i++) {
        if (drawsAt(first, i) === 0 || drawsAt(second, i) === 0) continue;
        const weight = weightAt(weights, i);
        const [x, y] = [1 - rightShare(first, i), 1 - rightShare(second, i)];
        queries += weight;
        a += weight * x;
        b += weight * y;
        both += weight * x * y;
      }
      const rho = phi(both / queries, a / queries, b / queries);
      if (rho !== null) pairs.push(rho);
    }
  }
  return pairs.length === 0 ? null : mean(pairs);
}

function phi(both: number, first: number, second: number): number | null {
  const spread = Math.sqrt(first * (1 - first) * second * (1 - second));
  return spread > 0 ? (both - first * second) / spread : null;
}

import type { OutcomeMatrix } from '../outcomes/matrix.js';
import { overlap } from '../outcomes/bits.js';
import type { ClusterShares } from '../certificate/cluster-shares.js';
import { pFirstIsBetter } from '../stats/mcnemar.js';

/**
 * The models that could truly be the best: those that the best one seen does not beat at `level` / (M - 1) by the exact
 * one-sided McNemar test, or, where queries come in clusters, by bets on these. The truly best model is among them with probability at least 1 - level: for it to be left out, one of
 * the others must have beaten it by chance.
 *
 * @param best    index of the model that is right most often
 * @param level   in (0, 1)
 * @param shares  where queries come in clusters
 */
export function couldBeBest(
  { complete, models, right, weights }: OutcomeMatrix,
  best: number,
  level: number,
  shares?: ClusterShares,
): number[] {
  const alpha = level / (models.length - 1);
  if (shares !== undefined) {
    return [...models.keys()].filter((m) => m === best || !shares.isMore(right[best]!, right[m]!, alpha));
  }
  const correct = right.map((bits) => overlap(bits, complete, weights));
  return [...models.keys()].filter((m) => {
    const both = overlap(right[best]!, right[m]!, weights);
    return m === best || pFirstIsBetter(correct[best]! - both, correct[m]! - both) > alpha;
  });
}

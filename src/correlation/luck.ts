import { groupBy } from '../base/group-by.js';
import type { LuckFloor, LuckGroup, AllDraws } from './types.js';
import { gainLowerBound } from '../certificate/bounds.js';
import type { OutcomeMatrix } from '../outcomes/matrix.js';
import { combine, type Bits } from '../outcomes/bits.js';
import type { ClusterShares } from '../certificate/cluster-shares.js';
import { leastMeanLowerLimit } from '../stats/least-mean.js';
import { baseName } from './base-name.js';
import type { RepeatedDraws } from './router-ceiling.js';

/**
 * The gain that deployments and versions of one model (by name) show over their own best, and that two draws of one model
 * show over one, averaged over all pairs of its draws.
 *
 * @param delta  one-sided level of `lower`
 * @param reference  the single best model, or the declared baseline, by its place in the matrix
 * @param shares  where queries come in clusters: limits are then by bets on these
 * @returns null where no names agree and there are no draws
 */
export function luckFloor(
  matrix: OutcomeMatrix,
  draws: RepeatedDraws | undefined,
  delta: number,
  reference: number,
  shares?: ClusterShares,
): LuckFloor | null {
  const groups = [...sameModels(matrix, delta, reference, shares), ...(draws === undefined ? [] : drawnTwice(draws))];
  groups.sort((a, b) => b.gain - a.gain || (a.base < b.base ? -1 : 1));
  return groups.length === 0 ? null : { groups };
}

function sameModels(
  matrix: OutcomeMatrix,
  delta: number,
  reference: number,
  shares: ClusterShares | undefined,
): LuckGroup[] {
  const byBase = groupBy(matrix.models.keys(), (m) => baseName(matrix.models[m]!));
  const n = matrix.queries(matrix.complete);
  const clusteredLower = (any: Bits, members: readonly number[]): number =>
    leastMeanLowerLimit(
      {
        columns: members.map((m) => shares!.counts(any.map((word, w) => word & ~matrix.right[m]![w]!))),
        sizes: shares!.sizes,
      },
      delta,
    );
  return [...byBase]
    .filter(([, members]) => members.length > 1)
    .map(([base, members]) => {
      const any = combine(matrix.complete.length * 32, (w) =>
        members.reduce((word, m) => word | matrix.right[m]![w]!, 0),
      );
      const best = members.reduce((most, m) => Math.max(most, matrix.queries(matrix.right[m]!)), 0);
      const rescues = matrix.queries(any) - best;
      const overBest = (matrix.queries(any) - matrix.queries(matrix.right[reference]!)) / n;
      const models = members.map((m) => matrix.models[m]!).sort();
      const lower = shares === undefined ? gainLowerBound(rescues, n, delta) : clusteredLower(any, members);
      return { base, models, draws: null, gain: rescues / n, overBest, lower };
    });
}

function drawnTwice({ models }: RepeatedDraws): LuckGroup[] {
  return models.flatMap(({ name, draws, right }) => {
    let [sum, queries, fewest] = [0, 0, Infinity];
    for (const [q, r] of draws.entries()) {
      if (r < 2) continue;
      // Of two draws of different outcome one is right: c (r - c) of the r (r - 1) / 2 pairs, half of which one draw loses.
      sum += (right[q]! * (r - right[q]!)) / (r * (r - 1));
      queries += 1;
      fewest = Math.min(fewest, r);
    }
    return queries === 0
      ? []
      : [{ base: name, models: [name], draws: fewest, gain: sum / queries, overBest: null, lower: null }];
  });
}

export function allDrawsOf({ models }: RepeatedDraws): AllDraws {
  const queries = models[0]?.draws.length ?? 0;
  let allWrong = 0;
  for (let q = 0; q < queries; q++) if (models.every(({ right }) => right[q] === 0)) allWrong += 1;
  return { queries, allWrong };
}

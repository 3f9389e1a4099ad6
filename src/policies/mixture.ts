/** The models that a mixture may be of. */
export interface MixtureModels {
  /** By model, for one answer. */
  readonly costs: readonly number[];
  readonly accuracies: readonly number[];
  readonly delta: number;
}

/** Limits for a policy's accuracy above a model's, at level 1 - alpha. */
export type LimitOver = (model: number, alpha: number, side: 'lower' | 'upper') => number;

/** Pairs are looked at one by one. */
const MAX_MODELS = 100;

/**
 * How far a policy is above the best random mixture of two models that costs the same (the concave hull of cost and
 * accuracy), with one-sided limits at level 1 - delta each.
 *
 * The gain over a mixture is the same mixture of the gains over its two models, and the gain over the best mixture is that
 * over one of them. So the least over all mixtures, of lower limits at delta / 2 for each of the two, is a lower limit; over the
 * mixture that is best in the data, upper limits that hold for all models together give an upper one.
 *
 * @returns null where no mixture is as cheap
 */
export function overMixture(
  { costs, accuracies, delta }: MixtureModels,
  accuracy: number,
  cost: number,
  limit: LimitOver,
): readonly [point: number, lower: number, upper: number] | null {
  const mixtures = mixturesAt(costs, cost);
  if (mixtures.length === 0 || costs.length > MAX_MODELS) return null;
  const lowers = new Map<number, number>();
  const lower = (model: number): number => {
    if (!lowers.has(model)) lowers.set(model, limit(model, delta / 2, 'lower'));
    return lowers.get(model)!;
  };
  const best = mixtures.reduce((most, next) =>
    mixed(next, (m) => accuracies[m]!) > mixed(most, (m) => accuracies[m]!) ? next : most,
  );
  return [
    accuracy - mixed(best, (m) => accuracies[m]!),
    Math.min(...mixtures.map((mixture) => mixed(mixture, lower))),
    mixed(best, (m) => limit(m, delta / costs.length, 'upper')),
  ];
}

/** The accuracy of the best mixture at a cost; null where none is as cheap. */
export function mixtureAt(
  { accuracies, costs }: Pick<MixtureModels, 'accuracies' | 'costs'>,
  cost: number,
): number | null {
  const mixtures = costs.length > MAX_MODELS ? [] : mixturesAt(costs, cost);
  if (mixtures.length === 0) return null;
  return Math.max(...mixtures.map((mixture) => mixed(mixture, (m) => accuracies[m]!)));
}

function mixed({ cheap, dear, share }: Mixture, of: (model: number) => number): number {
  return share === 0 ? of(cheap) : (1 - share) * of(cheap) + share * of(dear);
}

interface Mixture {
  readonly cheap: number;
  readonly dear: number;
  /** Of queries that go to the dear one. */
  readonly share: number;
}

function mixturesAt(costs: readonly number[], cost: number): Mixture[] {
  const mixtures: Mixture[] = [];
  for (const [cheap, low] of costs.entries()) {
    // A mean of many equal costs may lie below them by its rounding.
    if (low > cost * (1 + 1e-12)) continue;
    const spent = Math.max(low, cost);
    mixtures.push({ cheap, dear: cheap, share: 0 });
    for (const [dear, high] of costs.entries())
      if (high > spent) mixtures.push({ cheap, dear, share: (spent - low) / (high - low) });
  }
  return mixtures;
}

import { policyContext, type PolicyContext, type PolicyOptions } from '../../src/policies/context.js';
import type { Evidence } from '../../src/evidence/evidence.js';
import { seeded } from '../support/random.js';
import { matrixOf, type Outcomes } from '../correlation/matrices.js';

/** The context of a table with one array of outcomes for each model; of two deals, which is quick. */
export function contextOf(
  outcomes: Outcomes,
  options: Partial<PolicyOptions> & {
    names?: readonly string[];
    weights?: readonly number[];
    ids?: readonly string[];
    evidence?: Evidence;
  } = {},
): PolicyContext {
  const { baseline, cluster, deals = 2, delta = 0.05, seed = 1, evidence, ...table } = options;
  return policyContext(matrixOf(outcomes, table), evidence, { baseline, cluster, deals, delta, seed })!;
}

/** Models that are right with the same chance on every query, independently of each other. */
export function coins(models: number, queries: number, seed: number, chance = 0.5): (0 | 1)[][] {
  const random = seeded(seed);
  return Array.from({ length: models }, () => Array.from({ length: queries }, () => (random() < chance ? 1 : 0)));
}

/** The mean over the queries of values by position. */
export function meanOf(values: Float64Array, { weights }: PolicyContext): number {
  let [sum, queries] = [0, 0];
  for (const [i, value] of values.entries()) {
    sum += (weights?.[i] ?? 1) * value;
    queries += weights?.[i] ?? 1;
  }
  return sum / queries;
}

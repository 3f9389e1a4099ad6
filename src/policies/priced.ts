import { hashOrder } from '../outcomes/hash-order.js';
import type { PolicyContext } from './context.js';
import type { AnswerCosts } from './cost-answers.js';

/**
 * The context with what savings are worked out from: the models of which costs are known on every query, and what the
 * reference costs.
 *
 * @param costs  null where savings are not asked for
 * @returns the costs of the priced models, by position; null where those of the reference are not known, or are nothing, no
 *   other model has any, or rows stand for several queries
 */
export function pricedContext(
  context: PolicyContext,
  costs: AnswerCosts | null,
): { context: PolicyContext; modelCosts: readonly Float64Array[] | null } {
  const { matrix, rows, singleBest, unitOf, weights } = context;
  const known = matrix.models.map((name) => {
    const dollars = costs?.dollars.get(name);
    if (dollars === undefined || weights !== null) return null;
    const byPosition = Float64Array.from(rows, (row) => dollars[row]!);
    return byPosition.every((cost) => cost >= 0 && cost < Infinity) ? byPosition : null;
  });
  const reference = known[singleBest] ?? null;
  const priced = [...known.keys()].filter((m) => known[m] !== null);
  if (reference === null || priced.length < 2 || reference.every((cost) => cost === 0))
    return { context, modelCosts: null };
  let costUnits = unitOf;
  if (costUnits === null) {
    const order = hashOrder(Array.from(rows, (row) => matrix.id(row)));
    costUnits = new Uint32Array(rows.length);
    for (let rank = 0; rank < order.length; rank++) costUnits[order[rank]!] = rank;
  }
  return {
    context: { ...context, priced, referenceCost: reference, costUnits },
    modelCosts: priced.map((m) => known[m]!),
  };
}

import { overlap } from '../outcomes/bits.js';
import { hashOrder } from '../outcomes/hash-order.js';
import type { OutcomeMatrix } from '../outcomes/matrix.js';
import type { Fold } from '../correlation/folds.js';
import type { PolicyContext } from './context.js';

/** What is known of the queries. They are in the order of a hash of their ids, so that the order of rows never shows. */
export interface Queries {
  /** Position in the context of each. */
  readonly positions: Uint32Array;
  readonly domains: readonly (string | undefined)[];
  readonly prompts: readonly (string | undefined)[];
}

/** A query's domain is its subject, or its task where none is logged. */
export function queriesOf({ rows, matrix, evidence }: PolicyContext): Queries {
  const ids = Array.from(rows, (row) => matrix.id(row));
  const positions = hashOrder(ids);
  return {
    positions,
    domains: Array.from(positions, (at) => evidence?.subjects[rows[at]!] ?? taskOf(ids[at]!)),
    prompts: Array.from(positions, (at) => evidence?.prompts[rows[at]!]),
  };
}

/** The task of a query id of the form `task:id`. */
function taskOf(id: string): string | undefined {
  return /^((?:[^\\:]|\\.)+):/s.exec(id)?.[1];
}

/**
 * Models best first by the training queries of a fold; of equal ones the first name. Accuracies are kept off 0 and 1 by one
 * more right and one more wrong answer.
 */
export function preference(
  { models, right }: OutcomeMatrix,
  { rows, weights, queries }: Fold['training'],
): { order: number[]; accuracyOf: (model: number) => number } {
  const correct = right.map((bits) => overlap(bits, rows, weights));
  const order = [...models.keys()].sort((a, b) => correct[b]! - correct[a]! || (models[a]! < models[b]! ? -1 : 1));
  return { order, accuracyOf: (model) => (correct[model]! + 1) / (queries + 2) };
}

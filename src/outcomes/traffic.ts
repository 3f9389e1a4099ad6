import { quote, UserError } from '../base/errors.js';
import { listed } from '../base/listed.js';
import { indices, setBit } from './bits.js';
import type { OutcomeMatrix } from './matrix.js';

/**
 * The population that queries stand for: what share of it each group has, and in which group a row is. That is no count of
 * queries: a share makes no sample larger.
 */
export interface Traffic {
  /** Those above 0, in the order of the names of their groups; they add up to 1. */
  readonly shares: ReadonlyMap<string, number>;
  readonly groupOf: (row: number) => string;
}

/**
 * Checks the shares that were given against the groups in the results.
 *
 * @param given    a share for each group, at least 0, some above
 * @param labelOf  the group that was stated for a row
 * @param field    what the groups are named by, for messages
 * @throws UserError for a group without a share or without a query that counts, a share without a group, and rows that stand
 *   for several queries
 */
export function trafficOf(
  given: readonly { readonly group: string; readonly share: number }[],
  labelOf: (row: number) => string | undefined,
  field: string,
  matrix: OutcomeMatrix,
): Traffic {
  const groupOf = (row: number): string => labelOf(row) ?? '(none)';
  const shareOf = new Map(given.map(({ group, share }) => [group, share]));
  const present = new Set(Array.from(indices(matrix.universe), groupOf));
  const counted = new Set(Array.from(indices(matrix.complete), groupOf));
  const without = [...present].find((group) => !shareOf.has(group));
  if (without !== undefined) {
    throw new UserError(
      `\`weights\` gives no share to ${quote(without)}, a group of \`group-by: ${field}\`.`,
      'Add a line for it, of the form `group = share`; a share of 0 leaves its questions out.',
    );
  }
  const stranger = given.find(({ group }) => !present.has(group));
  if (stranger !== undefined) {
    throw new UserError(
      `\`weights\`: no question is in the group ${quote(stranger.group)} of \`group-by: ${field}\`.`,
      `The groups are: ${listed([...present].sort(), 10, quote)}.`,
    );
  }
  const empty = given.find(({ group, share }) => share > 0 && !counted.has(group));
  if (empty !== undefined) {
    throw new UserError(
      `\`weights\`: no question of the group ${quote(empty.group)} was answered by every model.`,
      'Evaluate some, give it a share of 0, or say in `count-as-wrong` what a missing answer is.',
    );
  }
  if (matrix.weights !== null) {
    throw new UserError(
      '`weights` takes one row per question, and rows of these results stand for several (a column of counts).',
      'Give a row for each question: shares of traffic are no numbers of questions.',
    );
  }
  const total = given.reduce((sum, { share }) => sum + share, 0);
  const kept = given.filter(({ share }) => share > 0).sort((a, b) => (a.group < b.group ? -1 : 1));
  return { shares: new Map(kept.map(({ group, share }) => [group, share / total])), groupOf };
}

/** The rows that stand for some of the traffic: those of groups with a share of 0 are as if they had never been asked. */
export function withinTraffic(matrix: OutcomeMatrix, { groupOf, shares }: Traffic): OutcomeMatrix {
  const rows = new Uint32Array(matrix.universe.length);
  for (const row of indices(matrix.universe)) if (shares.has(groupOf(row))) setBit(rows, row);
  return matrix.within(rows);
}

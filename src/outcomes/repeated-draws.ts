import { indices } from './bits.js';
import type { Draws } from './draws.js';
import type { OutcomeMatrix } from './matrix.js';
import type { OutcomeTable } from './table.js';

/** The draws of one member on the complete queries, in the order of their rows. */
export interface MemberDraws {
  readonly name: string;
  readonly draws: Uint32Array;
  readonly right: Uint32Array;
}

/** Repeated draws of the whole pool; undefined where draws were not kept (`repeats` is not set). */
export function repeatedDraws(
  table: OutcomeTable,
  matrix: OutcomeMatrix,
): { models: MemberDraws[]; id: (query: number) => string } | undefined {
  const rows = indices(matrix.complete);
  const models: MemberDraws[] = [];
  for (const name of matrix.models) {
    const { draws } = table.columns.get(name)!;
    if (draws === undefined) return undefined;
    models.push(memberDraws(name, draws, rows));
  }
  return { models, id: (query) => matrix.id(rows[query]!) };
}

function memberDraws(name: string, draws: Draws, rows: Int32Array): MemberDraws {
  const member = {
    name,
    draws: new Uint32Array(rows.length),
    right: new Uint32Array(rows.length),
  };
  for (const [i, row] of rows.entries()) {
    const counts = draws.countsOf(row);
    member.draws[i] = counts.draws;
    member.right[i] = counts.right;
  }
  return member;
}

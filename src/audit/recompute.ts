import { certify } from '../certificate/certify.js';
import type { Certificate, CertifySettings } from '../certificate/types.js';
import { combine, setBit, type Bits } from '../outcomes/bits.js';
import { OutcomeMatrix, type MemberOutcomes } from '../outcomes/matrix.js';
import type { Pool } from '../outcomes/pool.js';
import type { Recomputed } from './types.js';

/** The pool as if these rows had never been asked. */
export function withoutRows(pool: Pool, rows: Bits): Pool {
  const kept = combine(rows.length * 32, (w) => ~rows[w]!);
  return { ...pool, matrix: pool.matrix.within(kept) };
}

/** The pool with some models right where they were graded wrong, by row. */
export function regradedRows(pool: Pool, right: ReadonlyMap<number, readonly string[]>): Pool {
  const { members, universe, weights, id } = pool.matrix;
  const byModel = new Map<string, MemberOutcomes>(
    members.map((member) => [member.name, { ...member, right: member.right.slice() }]),
  );
  for (const [row, models] of right) for (const model of models) setBit(byModel.get(model)!.right, row);
  return { ...pool, matrix: new OutcomeMatrix([...byModel.values()], universe, weights, id) };
}

/** The certificate in short, by the same formulas as the headline; null where no query is left. */
export function recompute(pool: Pool, settings: CertifySettings): Recomputed | null {
  if (pool.matrix.queries(pool.matrix.complete) === 0) return null;
  return inShort(certify({ ...pool, ensembles: [] }, { ...settings, inShort: true }));
}

function inShort({ queries, allWrong, ceiling, singleBest, gain, verdict }: Certificate): Recomputed {
  return {
    queries: queries.complete,
    allWrong: allWrong.count,
    beta: allWrong.rate,
    ceiling,
    singleBest: { name: singleBest.name, accuracy: singleBest.accuracy },
    gain: { point: gain.point, lower: gain.lower, upper: gain.upper },
    verdict,
  };
}

/** The settings under which a certificate was made. */
export function settingsOf({ confidence, minGain, singleBest }: Certificate): CertifySettings {
  return { confidence, minGain, baseline: singleBest.declared ? singleBest.name : undefined };
}

export function bitsOf(rows: Iterable<number>, words: number): Bits {
  const bits = new Uint32Array(words);
  for (const row of rows) setBit(bits, row);
  return bits;
}

import type { CertifySettings } from '../certificate/types.js';
import type { Pool } from '../outcomes/pool.js';
import { bitsOf, recompute, regradedRows, withoutRows } from './recompute.js';
import { SUSPICIONS, type AuditResult, type Recomputed, type Suspicion } from './types.js';

/** A query under suspicion. */
export interface Suspect {
  readonly row: number;
  readonly class: Suspicion;
  /** Queries that the row stands for; 0 where it is not among the all-wrong ones. */
  readonly allWrong: number;
  /** Models that are right if the suspicion is true; empty where it does not say. */
  readonly rightIfTrue: readonly string[];
}

/**
 * What the certificate would be if the suspicions were true, for each class and for all of them.
 *
 * `withoutSuspects` takes the suspects out of the evaluation, so that there are fewer queries and fewer all-wrong ones;
 * `regraded` keeps them and grades them by what was found: by the answer that equals the reference, or by the answer
 * that the models agree on. Suspects that nothing was found to grade by stay as they were graded.
 */
export function sensitivityOf(
  pool: Pool,
  suspects: readonly Suspect[],
  settings: CertifySettings,
): Pick<AuditResult, 'withoutSuspects' | 'regraded' | 'byClass'> {
  const all = outcomesOf(pool, suspects, settings);
  const byClass = SUSPICIONS.flatMap((name) => {
    const own = suspects.filter((suspect) => suspect.class === name);
    const count = own.reduce((sum, { allWrong }) => sum + allWrong, 0);
    if (count === 0) return [];
    return [
      { class: name, suspects: count, ...(own.length === suspects.length ? all : outcomesOf(pool, own, settings)) },
    ];
  });
  return { ...all, byClass };
}

function outcomesOf(
  pool: Pool,
  suspects: readonly Suspect[],
  settings: CertifySettings,
): { withoutSuspects: Recomputed | null; regraded: Recomputed | null } {
  if (!suspects.some(({ allWrong }) => allWrong > 0)) return { withoutSuspects: null, regraded: null };
  const rows = bitsOf(
    suspects.map(({ row }) => row),
    pool.matrix.universe.length,
  );
  const right = new Map(
    suspects.filter(({ rightIfTrue }) => rightIfTrue.length > 0).map(({ row, rightIfTrue }) => [row, rightIfTrue]),
  );
  const changesTheCertificate = suspects.some(({ row, allWrong }) => allWrong > 0 && right.has(row));
  return {
    withoutSuspects: recompute(withoutRows(pool, rows), settings),
    regraded: changesTheCertificate ? recompute(regradedRows(pool, right), settings) : null,
  };
}

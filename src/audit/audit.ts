import type { Certificate } from '../certificate/types.js';
import type { Evidence } from '../evidence/evidence.js';
import { naturalOrder } from '../base/natural-order.js';
import type { OutcomeMatrix } from '../outcomes/matrix.js';
import type { Pool } from '../outcomes/pool.js';
import { Comparisons } from './comparisons.js';
import { labelErrorsOf, likelyLabelErrors } from './label-errors.js';
import { Readings } from './reading.js';
import { indices } from '../outcomes/bits.js';
import { settingsOf } from './recompute.js';
import { sensitivityOf, type Suspect } from './sensitivity.js';
import { Triage } from './triage.js';
import { AUDIT_CLASSES, type AuditClass, type AuditItem, type AuditResult } from './types.js';
import { weightAt } from '../stats/weight.js';

export interface AuditOptions {
  /** The family of a model. */
  readonly familyOf: (model: string) => string;
  /** Whether texts of the evaluation may stand in the result. */
  readonly showText: boolean;
  /** By the grades as given, where queries were settled: likely label errors are listed by it. */
  readonly graded?: OutcomeMatrix | undefined;
}

/**
 * Looks at every query that all models got wrong: a common fault of the grading looks exactly like co-failure. Nothing
 * is removed; what the certificate would be if the suspicions were true stands beside it.
 *
 * @param evidence     of the same rows; undefined where nothing but outcomes is known
 * @param certificate  of the same pool, for its settings
 */
export function auditOf(
  pool: Pool,
  evidence: Evidence | undefined,
  certificate: Certificate,
  { familyOf, showText, graded }: AuditOptions,
): AuditResult {
  const { matrix } = pool;
  const readings = new Readings(pool, evidence);
  const comparisons = new Comparisons();
  const triage = new Triage(readings, comparisons, evidence, familyOf);
  const counts = { 'all-wrong': zeros(), partial: zeros() };
  const lookedAt = { of: 0, answers: 0, references: 0, prompts: 0, stopReasons: 0, briefly: 0 };
  const suspects: Suspect[] = [];
  const items: AuditItem[] = [];
  // In the order of the ids, so that the order of the rows never shows, not even in what is compared briefly.
  const failed = [
    ...Array.from(indices(matrix.allWrong), (row) => ({ row, query: matrix.id(row), kind: 'all-wrong' as const })),
    ...Array.from(indices(matrix.partialAllWrong), (row) => ({ row, query: matrix.id(row), kind: 'partial' as const })),
  ].sort((a, b) => naturalOrder(a.query, b.query));
  for (const { row, query, kind } of failed) {
    const queries = weightAt(matrix.weights, row);
    const { class: found, suspicions, findings, texts, rightIfTrue, logged } = triage.judge(row);
    items.push({ query, queries, kind, class: found, suspicions, findings, texts: showText ? texts : null });
    counts[kind][found] += queries;
    if (found !== 'unexplained')
      suspects.push({ row, class: found, allWrong: kind === 'all-wrong' ? queries : 0, rightIfTrue });
    lookedAt.of += queries;
    if (logged.answers) lookedAt.answers += queries;
    if (findings.hasReference) lookedAt.references += queries;
    if (evidence?.prompts[row] !== undefined) lookedAt.prompts += queries;
    if (logged.stopReasons) lookedAt.stopReasons += queries;
    if (logged.briefly) lookedAt.briefly += queries;
  }
  return {
    queries: { allWrong: matrix.queries(matrix.allWrong), partial: matrix.queries(matrix.partialAllWrong) },
    counts: counts['all-wrong'],
    partialCounts: counts.partial,
    lookedAt,
    items,
    ...sensitivityOf(pool, suspects, settingsOf(certificate)),
    labelErrors: labelErrorsOf(
      likelyLabelErrors(graded ?? matrix),
      matrix,
      readings,
      comparisons,
      evidence,
      familyOf,
      showText,
    ),
  };
}

function zeros(): Record<AuditClass, number> {
  return Object.fromEntries(AUDIT_CLASSES.map((name) => [name, 0])) as Record<AuditClass, number>;
}

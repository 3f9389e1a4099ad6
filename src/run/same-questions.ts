import { groupBy } from '../base/group-by.js';
import { weightAt } from '../stats/weight.js';
import type { Certificate, CertifySettings, Verdict } from '../certificate/types.js';
import { clusterCounts } from '../certificate/cluster-counts.js';
import { estimateClusteredGain } from '../certificate/estimate.js';
import { deltaOf } from '../certificate/level.js';
import { verdictOf } from '../certificate/verdict.js';
import type { Evidence } from '../evidence/evidence.js';
import { indices } from '../outcomes/bits.js';
import type { Pool } from '../outcomes/pool.js';

/** Questions that are in the results under several ids. `verdict`: with each question as one cluster, where it is another one. */
export interface SameQuestions {
  readonly kind: 'same-questions';
  /** Complete queries whose question another of them has. */
  readonly queries: number;
  /** Two with one question, by their ids. */
  readonly example: readonly [string, string];
  readonly verdict: Verdict | null;
}

/**
 * Complete queries that ask the same (prompt and reference, but for white space), in a pool of which no clusters are
 * declared: they are not independent of each other.
 *
 * @returns null where there are none, where no prompts were logged, or where all have one and the same
 */
export function sameQuestions(
  pool: Pool,
  certificate: Certificate,
  settings: CertifySettings,
  evidence: Pick<Evidence, 'prompts' | 'references'> | undefined,
): SameQuestions | null {
  if (evidence === undefined || pool.cluster !== undefined) return null;
  const { matrix } = pool;
  const rowsOf = groupBy(indices(matrix.complete), (row) => {
    const prompt = words(evidence.prompts[row]);
    return prompt === '' ? undefined : `${prompt}\0${words(evidence.references[row])}`;
  });
  const repeated = [...rowsOf].filter(([, rows]) => rows.length > 1);
  // Of one text alone nothing is told: that is an instruction, and no question.
  if (repeated.length === 0 || rowsOf.size === 1) return null;
  const questionOf = new Map(repeated.flatMap(([question, rows]) => rows.map((row) => [row, question] as const)));
  const baseline = settings.baseline === undefined ? undefined : matrix.models.indexOf(settings.baseline);
  const clusters = clusterCounts(matrix, (row) => questionOf.get(row));
  const verdict = verdictOf(estimateClusteredGain(clusters, baseline, deltaOf(settings.confidence)), settings.minGain);
  const [first, second] = repeated[0]![1];
  return {
    kind: 'same-questions',
    queries: [...questionOf.keys()].reduce((sum, row) => sum + weightAt(matrix.weights, row), 0),
    example: [matrix.id(first!), matrix.id(second!)],
    verdict: verdict === certificate.verdict ? null : verdict,
  };
}

function words(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

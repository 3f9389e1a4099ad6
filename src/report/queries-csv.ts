import { referenceHashes } from '../comparison/reference-hashes.js';
import type { Evidence } from '../evidence/evidence.js';
import { naturalOrder } from '../base/natural-order.js';
import type { OutcomeMatrix } from '../outcomes/matrix.js';
import { csvCell } from './escape.js';

/**
 * Text of `queries.csv`: of every query with a logged reference the hash of that reference, by which a later run knows
 * whether the same id is still the same question. In natural order of the ids.
 */
export function queriesCsv(matrix: OutcomeMatrix, evidence: Evidence | undefined): string {
  const rows = [...referenceHashes(matrix, evidence)].sort(([a], [b]) => naturalOrder(a, b));
  return `${['query_id,reference_hash', ...rows.map(([id, hash]) => `${csvCell(id)},${hash}`)].join('\n')}\n`;
}

import { referenceHash } from '../audit/reference-hash.js';
import type { Evidence } from '../evidence/evidence.js';
import { forEachBit } from '../outcomes/bits.js';
import type { OutcomeMatrix } from '../outcomes/matrix.js';

/**
 * Hashes of the right answers, by query, where they were logged: the same id with another right answer is another
 * question.
 *
 * The prompt is no part of them. A prompt that was worded anew is what many comparisons are about, and harnesses log
 * one for each model, so that another model in the pool would look like other questions.
 */
export function referenceHashes(matrix: OutcomeMatrix, evidence: Evidence | undefined): Map<string, string> {
  const hashes = new Map<string, string>();
  if (evidence === undefined) return hashes;
  forEachBit(matrix.universe, (row) => {
    const reference = evidence.references[row];
    if (reference !== undefined) hashes.set(matrix.id(row), referenceHash(reference, undefined));
  });
  return hashes;
}

import type { OutcomeMatrix } from '../outcomes/matrix.js';
import type { Certificate, GainEstimate, MissingOutcomes } from './types.js';
import { verdictOf, withVerdict } from './verdict.js';

/**
 * The two ends between which a team that must answer for its missing outcomes has to look: a refusal is wrong, or an
 * outage would have been right. They are these two scenarios, and no limits over all ways to fill the gaps in.
 *
 * @param queries  that lack an outcome
 * @param gainOf   the gain with all gaps filled in, as right or as wrong
 * @returns null where nothing is missing
 */
export function missingEnds(
  queries: number,
  gainOf: (right: boolean) => GainEstimate,
  minGain: number,
): MissingOutcomes | null {
  if (queries === 0) return null;
  const [unansweredWrong, unansweredRight] = [false, true].map((right) => withVerdict(gainOf(right), minGain));
  return { queries, unansweredWrong: unansweredWrong!, unansweredRight: unansweredRight! };
}

/**
 * The same for outcomes that are right or wrong.
 *
 * @param gainOf  the gain of outcomes without gaps, as the certificate works it out
 */
export function missingOutcomes(
  matrix: OutcomeMatrix,
  gainOf: (whole: OutcomeMatrix) => GainEstimate,
  minGain: number,
): MissingOutcomes | null {
  return missingEnds(incomplete(matrix), (right) => gainOf(matrix.withUnanswered(right)), minGain);
}

/** Queries that some member did not answer. */
export function incomplete(matrix: OutcomeMatrix): number {
  return matrix.queries(matrix.universe) - matrix.queries(matrix.complete);
}

/** The ends at which the numbers would be another verdict than they are without the missing outcomes. */
export function endsThatDiffer({ gain, minGain }: Certificate): ('unansweredWrong' | 'unansweredRight')[] {
  const { missing } = gain;
  if (missing === null) return [];
  const verdict = verdictOf(gain, minGain);
  return (['unansweredWrong', 'unansweredRight'] as const).filter((end) => missing[end].verdict !== verdict);
}

import type { OutcomeMatrix } from '../outcomes/matrix.js';
import type { Certificate, GainEstimate, MissingEnd, MissingOutcomes } from './types.js';
import { verdictOf } from './verdict.js';

/**
 * The two ends between which a team that must answer for its missing outcomes has to look: a refusal is wrong, or an
 * outage would have been right. They are these two scenarios, and no limits over all ways to fill the gaps in.
 *
 * @param gainOf  the gain of outcomes without gaps, as the certificate works it out
 * @returns null where every member answered every query
 */
export function missingOutcomes(
  matrix: OutcomeMatrix,
  gainOf: (whole: OutcomeMatrix) => GainEstimate,
  minGain: number,
): MissingOutcomes | null {
  const queries = matrix.queries(matrix.universe) - matrix.queries(matrix.complete);
  if (queries === 0) return null;
  const end = (right: boolean): MissingEnd => {
    const { point, lower, upper } = gainOf(matrix.withUnanswered(right));
    return { point, lower, upper, verdict: verdictOf({ lower, upper }, minGain) };
  };
  return { queries, unansweredWrong: end(false), unansweredRight: end(true) };
}

/** The ends at which the numbers would be another verdict than they are without the missing outcomes. */
export function endsThatDiffer({ gain, minGain }: Certificate): ('unansweredWrong' | 'unansweredRight')[] {
  const { missing } = gain;
  if (missing === null) return [];
  const verdict = verdictOf(gain, minGain);
  return (['unansweredWrong', 'unansweredRight'] as const).filter((end) => missing[end].verdict !== verdict);
}

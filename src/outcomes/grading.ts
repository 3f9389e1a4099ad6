import { quote, UserError, type Place } from '../base/errors.js';
import type { Repeats } from './draws.js';
import type { RowLabels } from './row-labels.js';
import { scaled, type ScoreRange } from './scores.js';

export interface GradingOptions {
  /** A score counts as right when it is at least this. */
  readonly passThreshold: number;
  /** The ends of the scale where scores are what is measured: these are kept, scaled to [0, 1]. */
  readonly scoreRange?: ScoreRange | undefined;
}

/** What an OutcomeTable is to do with records. */
export interface TableOptions extends GradingOptions {
  /** How several outcomes of one (model, query) become one; undefined: differing outcomes are an error. */
  readonly repeats: Repeats | undefined;
  /** Names to keep (members and ensembles); undefined: all. */
  readonly selects?: ((model: string) => boolean) | undefined;
  /** Labels of the queries that are wanted. */
  readonly labels?: readonly RowLabels[];
}

/**
 * What a result says: whether it is right, and its score, on [0, 1] where scores are what is measured.
 *
 * @throws UserError for a score outside of its scale
 */
export function graded(
  result: boolean | number,
  options: GradingOptions,
  place: Place,
): { readonly score: number; readonly right: boolean } {
  const { passThreshold, scoreRange } = options;
  if (scoreRange !== undefined) {
    const score = scaled(result, scoreRange, place);
    return { score, right: score >= 0.5 };
  }
  // A verdict as a score, for the mean of draws; right reaches the threshold on any scale.
  if (typeof result === 'boolean') return { score: result ? Math.max(1, passThreshold) : 0, right: result };
  if (!Number.isFinite(result) || (passThreshold <= 1 && (result < 0 || result > 1))) {
    throw new UserError(
      `the score ${quote(result)} is not between 0 and 1, the scale on which the pass threshold ${passThreshold} lies.`,
      'Set `pass-threshold` to the score from which an answer counts as right on your scale (for 1 to 10, say 7).',
      place,
    );
  }
  return { score: result, right: result >= passThreshold };
}

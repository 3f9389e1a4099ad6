import { quote } from '../base/errors.js';
import { counted } from '../base/numbers.js';
import { count, overlap } from './bits.js';
import type { ColumnState } from './column.js';

const SHOWN = 3;

/**
 * How many queries the models have in common, in a sentence: the model with the most answers against those that share
 * the least with it. Empty where all share at least half of theirs.
 *
 * Files of one evaluation whose ids differ (a prefix, another numbering) look like models that answered little.
 */
export function overlapText(states: readonly ColumnState[], weights: Float64Array | null): string {
  if (states.length < 2) return '';
  const sized = states.map((state) => ({ state, answered: count(state.answered, weights) }));
  const largest = sized.reduce((most, each) => (each.answered > most.answered ? each : most));
  const pairs = sized
    .filter((each) => each !== largest && each.answered > 0)
    .map((each) => ({ ...each, shared: overlap(each.state.answered, largest.state.answered, weights) }))
    .filter(({ shared, answered }) => shared < answered / 2)
    .sort((a, b) => a.shared / a.answered - b.shared / b.answered)
    .slice(0, SHOWN);
  if (pairs.length === 0) return '';
  const text = pairs
    .map(
      ({ state, answered, shared }) =>
        `${quote(state.name)} shares ${shared} of its ${counted(answered, 'question', 'questions')}`,
    )
    .join(', ');
  return ` Are the question ids the same in all files? With ${quote(largest.state.name)} (${counted(largest.answered, 'question', 'questions')}) ${text}.`;
}

import { quote, UserError } from '../base/errors.js';
import type { ScoreRange } from '../outcomes/scores.js';
import { parsed, type Kind } from './kinds.js';

/** What an outcome is. */
export const MEASURES = ['accuracy', 'score'] as const;

const NUMBER = /^\s*[-+]?[0-9]*\.?[0-9]+(?:[eE][+-]?[0-9]+)?\s*$/;

/** Two numbers, ascending. */
export const SCORE_RANGE: Kind<ScoreRange> = {
  ...parsed('LOW,HIGH', 'two numbers, the lower first', scoreRange),
  write: (range) => [range.join(',')],
};

function scoreRange(text: string): ScoreRange {
  const ends = text.split(',');
  const [low, high] = ends.map((end) => (NUMBER.test(end) ? Number(end) : NaN)) as [number, number];
  if (ends.length === 2 && Number.isFinite(low) && Number.isFinite(high) && low < high) return [low, high];
  throw new UserError(
    `\`score-range\` must be the lowest and the highest score of a scale, not ${quote(text.trim())}.`,
    'Write both with a comma between them, such as 1,10.',
  );
}

import type { FailedDraw } from './draws.js';
import { quote, UserError, type Place } from '../base/errors.js';
import type { Column } from './column.js';

/** The lowest and the highest score of a scale. */
export type ScoreRange = readonly [low: number, high: number];

/** Scores on [0, 1], by the name of the model and by row; NaN where there is none. */
export type Scores = ReadonlyMap<string, Float64Array>;

/**
 * A score as the share of its scale. Right and wrong are the ends of [0, 1]; on another scale they say nothing.
 *
 * @throws UserError for what does not lie on the scale
 */
export function scaled(result: boolean | number, [low, high]: ScoreRange, place: Place): number {
  if (typeof result === 'boolean') {
    if (low === 0 && high === 1) return Number(result);
    throw new UserError(
      `${result ? 'right' : 'wrong'} is not a score on the scale from ${low} to ${high}.`,
      'Name the column or metric of the scores with `columns` or `metric`, or set `score-range` to 0,1.',
      place,
    );
  }
  if (result >= low && result <= high) return (result - low) / (high - low);
  throw new UserError(
    `the score ${quote(result)} is not between ${low} and ${high}, the ends of \`score-range\`.`,
    'Set `score-range` to the lowest and the highest score that your scale allows.',
    place,
  );
}

/** The scores of a column, by row; of repeated draws the mean, those that count as wrong with 0. */
export function scoresOf(column: Column, rows: number, asWrong: readonly FailedDraw[]): Float64Array {
  const scores = new Float64Array(rows).fill(NaN);
  for (let row = 0; row < rows; row++) {
    if (column.outcome(row) === undefined) continue;
    scores[row] = column.draws?.meanOf(row, asWrong) ?? column.scores![row]!;
  }
  return scores;
}

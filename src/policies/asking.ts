import type { PolicyContext } from './context.js';
import { answerCosts, type AnswerCosts } from './cost-answers.js';
import type { RealiseExtra } from './realise.js';

/** What answers cost by the results alone, without prices that the user gave. */
export function loggedCosts(
  { evidence, matrix }: PolicyContext,
  names: readonly string[] = matrix.models,
): AnswerCosts {
  return answerCosts(names, matrix.universe.length * 32, evidence, []);
}

/**
 * By position, what it costs to ask several models the same query at once: the sum of their dollars, and the seconds
 * of the slowest; NaN where one of them is not known.
 *
 * @param asked  by fold, indices of the models; one that is asked several times stands there several times
 * @returns nothing of dollars or seconds where they are not known of every model asked
 */
export function askingAll(
  { foldOf, matrix, rows }: PolicyContext,
  asked: readonly (readonly number[])[],
  { dollars, seconds }: AnswerCosts,
): Pick<RealiseExtra, 'cost' | 'latency'> {
  const together = (
    known: ReadonlyMap<string, Float64Array>,
    add: (sum: number, next: number) => number,
  ): Float64Array | undefined => {
    const values = asked.map((models) => models.map((m) => known.get(matrix.models[m]!)));
    if (!values.flat().every((each) => each !== undefined)) return undefined;
    return Float64Array.from(rows, (row, i) => values[foldOf[i]!]!.reduce((sum, each) => add(sum, each![row]!), 0));
  };
  const cost = together(dollars, (sum, next) => sum + next);
  const latency = together(seconds, (most, next) => Math.max(most, next));
  return { ...(cost === undefined ? {} : { cost }), ...(latency === undefined ? {} : { latency }) };
}

import { counted, integer, type Count, type Fraction } from '../base/numbers.js';
import { UserError } from '../base/errors.js';
import { interval, lowerLimit } from '../stats/clopper-pearson.js';
import { rescues, upperBounds, type PoolCounts } from './bounds.js';
import { estimateGain } from './estimate.js';
import { deltaOf } from './level.js';
import type { GainEstimate, Interval, UpperBounds, Verdict } from './types.js';
import { verdictOf } from './verdict.js';

/** The most for which the limits of binomial rates are known to be right. */
const MAX_QUERIES = 1e10;

/** What follows from counts alone, for queries that are independent and that every model answered. */
export interface CountsCertificate {
  readonly confidence: Fraction;
  readonly minGain: Fraction;
  readonly verdict: Verdict;
  readonly queries: Count;
  /** Models that were counted. */
  readonly models: Count;
  /** `declared`: it alone was counted, so that the limits are those of a model that was named in advance. */
  readonly singleBest: { readonly correct: Count; readonly accuracy: Fraction; readonly declared: boolean };
  readonly allWrong: {
    readonly count: Count;
    readonly rate: Fraction;
    readonly interval: Interval;
    readonly lower: Fraction;
  };
  readonly ceiling: { readonly point: Fraction; readonly upper: Fraction };
  readonly gain: GainEstimate & {
    readonly method: 'rescueBergerBoos' | 'rescueDeclared';
    readonly bounds: UpperBounds;
  };
}

/**
 * The certificate that counts permit, with the same exact limits as that of the outcomes: the rescues of a model are the
 * queries that somebody got right, less those that it got right itself.
 *
 * With the right answers of every model the limits allow for the choice of the best; with those of one model they hold for a
 * model that was named before the queries were graded.
 *
 * @throws UserError for counts that no results can have
 */
export function certifyCounts(
  counts: PoolCounts,
  { confidence, minGain }: { readonly confidence: number; readonly minGain: number },
): CountsCertificate {
  checkCounts(counts);
  const { queries: n, allWrong, correct } = counts;
  const delta = deltaOf(confidence);
  const declared = correct.length === 1 ? 0 : undefined;
  const gain = estimateGain(rescues(counts), n, declared, delta);
  const lower = lowerLimit(allWrong, n, delta);
  const best = correct.reduce((most, count) => Math.max(most, count));
  return {
    confidence,
    minGain,
    verdict: verdictOf(gain, minGain),
    queries: n,
    models: correct.length,
    singleBest: { correct: best, accuracy: best / n, declared: declared !== undefined },
    allWrong: { count: allWrong, rate: allWrong / n, interval: interval(allWrong, n, delta), lower },
    ceiling: { point: 1 - allWrong / n, upper: 1 - lower },
    gain: {
      ...gain,
      method: declared === undefined ? 'rescueBergerBoos' : 'rescueDeclared',
      bounds: upperBounds(counts, delta, declared),
    },
  };
}

function checkCounts({ queries, allWrong, correct }: PoolCounts): void {
  const wrong = [queries, allWrong, ...correct].find((count) => !Number.isSafeInteger(count) || count < 0);
  if (wrong !== undefined) throw impossible(`${wrong} is not a whole number from 0 on`);
  if (correct.length === 0) throw impossible('there are no right answers of any model');
  if (queries === 0 || queries > MAX_QUERIES)
    throw impossible(`the number of questions must lie between 1 and ${integer(MAX_QUERIES)}, not ${integer(queries)}`);
  if (allWrong > queries)
    throw impossible(`${integer(allWrong)} of ${counted(queries, 'question', 'questions')} cannot be wrong`);
  const rest = queries - allWrong;
  const most = correct.reduce((a, b) => Math.max(a, b));
  if (most > rest)
    throw impossible(
      `every model got ${integer(allWrong)} of ${counted(queries, 'question', 'questions')} wrong, so no model can have ${integer(most)} right, but ${integer(rest)} at most`,
    );
  const sum = correct.reduce((a, b) => a + b);
  if (correct.length > 1 && sum < rest)
    throw impossible(
      `on each of the ${integer(rest)} other questions some model is right, and all models together have only ${counted(sum, 'right answer', 'right answers')}`,
    );
}

function impossible(rule: string): UserError {
  return new UserError(
    `counts: ${rule}.`,
    'Count the questions that all models got wrong, the questions that all models answered, and on these the right answers of each model.',
  );
}

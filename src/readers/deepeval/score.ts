import { quote, UserError } from '../../base/errors.js';
import type { Result } from '../record.js';
import type { Case, Metric } from './case.js';

/**
 * The metric whose scores are measured: the one asked for, or the only one.
 *
 * @throws UserError where there are several, or none, or a low score is good: of some metrics, such as hallucination, which only
 *   `success` tells
 */
export function scoredMetric(
  cases: readonly Case[],
  metrics: ReadonlySet<string>,
  wanted: string | undefined,
  file: string,
): string {
  const known = [...metrics].sort();
  const name = wanted ?? (known.length === 1 ? known[0] : undefined);
  if (name === undefined) {
    throw known.length === 0
      ? new UserError('the test run has no metric with a score.', 'Leave `measure` at accuracy.', { file })
      : new UserError(
          'the test run has several metrics, and a score is of one.',
          `Set \`metric\` to one of ${known.map(quote).join(', ')}.`,
          { file },
        );
  }
  const turned = cases.find(({ metrics: own }) => own.some((metric) => metric.name === name && isTurned(metric)));
  if (turned !== undefined) {
    throw new UserError(
      `of the metric ${quote(name)} a low score is good: its \`success\` says the opposite of its score and threshold.`,
      'Name a metric whose high scores are good, or leave `measure` at accuracy.',
      { file, line: turned.line },
    );
  }
  return name;
}

function isTurned({ failed, score, success, threshold }: Metric): boolean {
  if (failed || score === undefined || threshold === undefined || success === undefined) return false;
  return score !== threshold && success !== score > threshold;
}

/** The score of a case; what it is without one where the judge failed or gave none. */
export function scoreOfCase({ metrics, result }: Case, metric: string): Result {
  const own = metrics.filter(({ name }) => name === metric);
  const [first] = own;
  if (own.length !== 1 || first!.failed || first!.score === undefined) return result === 'error' ? 'error' : 'unscored';
  return first!.score;
}

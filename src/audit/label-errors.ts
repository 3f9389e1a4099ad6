import type { Evidence } from '../evidence/evidence.js';
import { combine, hasBit, indices, intersection, type Bits } from '../outcomes/bits.js';
import type { OutcomeMatrix } from '../outcomes/matrix.js';
import { naturalOrder } from '../base/natural-order.js';
import type { Comparisons } from './comparisons.js';
import { answerGroupsOf, pluralityOf } from './plurality.js';
import type { Readings } from './reading.js';
import { Surprise } from './surprise.js';
import { textsOf } from './triage.js';
import type { LabelError, LabelErrors } from './types.js';
import { weightAt } from '../stats/weight.js';

const MAX_LISTED = 50;
/** Answers are read for this many, the most surprising ones. */
const MAX_READ = 500;

/** Rows that few models got right, and those of them that are surprising, most surprising first. */
export interface LikelyLabelErrors {
  readonly mostRight: number;
  readonly few: Bits;
  readonly surprising: readonly { readonly row: number; readonly query: string; readonly expected: number }[];
  /** How many queries would be that surprising if the models erred independently. */
  readonly expected: number;
}

/**
 * Which queries are listed, by the outcomes alone (see labelErrorsOf).
 *
 * @param matrix  by the grades as given: what was settled moves no threshold
 */
export function likelyLabelErrors(matrix: OutcomeMatrix): LikelyLabelErrors {
  const mostRight = Math.min(10, Math.max(1, Math.floor(matrix.models.length / 5)));
  const few = fewRight(matrix, mostRight);
  const surprise = new Surprise(matrix);
  const surprising = [...indices(few)]
    .map((row) => ({ row, statistic: surprise.of(row) }))
    .filter(({ statistic }) => surprise.expected(statistic) <= 1)
    .map((one) => ({ ...one, query: matrix.id(one.row) }))
    .sort((a, b) => b.statistic - a.statistic || naturalOrder(a.query, b.query))
    .map(({ row, query, statistic }) => ({ row, query, expected: surprise.expected(statistic) }));
  return { mostRight, few, surprising, expected: surprise.atThreshold() };
}

/** The same without the rows that are no part of a matrix any more. */
function among(found: LikelyLabelErrors, { universe }: OutcomeMatrix): LikelyLabelErrors {
  return {
    ...found,
    few: intersection(universe, found.few),
    surprising: found.surprising.filter(({ row }) => hasBit(universe, row)),
  };
}

/**
 * Queries that all but a few models get wrong. A wrong reference that one model happens to match looks like this, and
 * counts as gain that does not exist.
 *
 * A query is listed where fewer than one as surprising would be expected among all of them if the models erred
 * independently (see Surprise). That is a threshold for reading, not a test: errors are never independent, and hard
 * questions pass it as well. Queries on which the models that miss agree clearly on another answer come first, then
 * the most surprising ones.
 */
export function labelErrorsOf(
  graded: LikelyLabelErrors,
  matrix: OutcomeMatrix,
  readings: Readings,
  comparisons: Comparisons,
  evidence: Evidence | undefined,
  familyOf: (model: string) => string,
  showText: boolean,
): LabelErrors {
  const { mostRight, few, surprising, expected } = among(graded, matrix);
  const weightOf = (row: number): number => weightAt(matrix.weights, row);
  const read = surprising.slice(0, MAX_READ).map(({ row, expected: asSurprising, query }): LabelError => {
    const models = readings.of(row);
    const wrong = models.filter(({ model }) => !isRight(matrix, model, row));
    const groups = answerGroupsOf(wrong, comparisons);
    return {
      query,
      queries: weightOf(row),
      right: models.map(({ model }) => model).filter((model) => isRight(matrix, model, row)),
      expected: asSurprising,
      plurality: pluralityOf(groups, familyOf),
      texts: showText ? textsOf(evidence?.prompts[row], evidence?.references[row], groups) : null,
    };
  });
  const agreed = (item: LabelError): number => (item.plurality?.clear ? 0 : 1);
  const items = [...read].sort((a, b) => agreed(a) - agreed(b)).slice(0, MAX_LISTED);
  const total = surprising.reduce((sum, { row }) => sum + weightOf(row), 0);
  return {
    mostRight,
    queries: matrix.queries(few),
    surprising: total,
    expected,
    items,
    more: total - items.reduce((sum, { queries }) => sum + queries, 0),
  };
}

function isRight(matrix: OutcomeMatrix, model: string, row: number): boolean {
  return hasBit(matrix.right[matrix.models.indexOf(model)]!, row);
}

/** Complete rows on which at least one and at most `most` models are right, 32 rows at a time. */
function fewRight({ complete, right }: OutcomeMatrix, most: number): Bits {
  /** Bit by bit: at least k + 1 models are right. */
  const atLeast = new Uint32Array(most + 1);
  return combine(complete.length * 32, (w) => {
    atLeast.fill(0);
    for (const bits of right) {
      const word = bits[w]!;
      if (word === 0) continue;
      for (let k = most; k > 0; k--) atLeast[k]! |= atLeast[k - 1]! & word;
      atLeast[0]! |= word;
    }
    return complete[w]! & atLeast[0]! & ~atLeast[most]!;
  });
}

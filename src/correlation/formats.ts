import type { Count, Fraction } from '../base/numbers.js';
import type { Interval } from '../certificate/types.js';
import { naturalOrder } from '../base/natural-order.js';
import { forEachBit, hasBit, type Bits } from '../outcomes/bits.js';
import type { OutcomeMatrix } from '../outcomes/matrix.js';
import { interval } from '../stats/clopper-pearson.js';
import { holmAdjusted } from '../stats/holm.js';
import { pDiffer } from '../stats/mcnemar.js';

/** Every two formats in which the same questions were asked. */
export interface FormatComparison {
  /** In the natural order of the formats; the MAX_PAIRS with the most questions in common. */
  readonly pairs: readonly PairedFormats[];
  readonly pairsLeftOut: number;
}

/** The same questions in two formats. */
export interface PairedFormats {
  readonly formats: readonly [string, string];
  /** Questions that every member answered in both formats: everything here is about them. */
  readonly questions: number;
  readonly leftOut: {
    /** Questions in both formats that some member did not answer in one of them. */
    readonly incomplete: number;
    /** Questions in both formats, in one of them more than once: which of the askings to pair is nobody's choice. */
    readonly askedAgain: number;
  };
  /** In each of the two formats; null where no question is left. */
  readonly allWrong: readonly [AllWrongIn, AllWrongIn] | null;
  /** Questions that every member gets wrong in only one of the two formats. */
  readonly onlyFirst: number;
  readonly onlySecond: number;
  /** Exact McNemar test that the co-failure rates are the same, two-sided, by Holm over `pairs`. */
  readonly p: number;
  /** By name. */
  readonly models: readonly ModelInFormats[];
}

export interface AllWrongIn {
  readonly count: Count;
  readonly rate: Fraction;
  /** Two-sided Clopper-Pearson interval. */
  readonly interval: Interval;
}

export interface ModelInFormats {
  readonly name: string;
  /** In each of the two formats; null where no question is left. */
  readonly accuracy: readonly [number, number] | null;
  /** Exact McNemar test that both are the same, two-sided, by Holm over the models. */
  readonly p: number;
  /** Whether `p` is at most 1 - confidence. */
  readonly differs: boolean;
}

/** More pairs say nothing that a reader could take in: then the groups are not formats. */
export const MAX_PAIRS = 20;

/**
 * Compares what formats do to the same questions (multiple choice and free response, say), question by question.
 *
 * @param groups  rows of each format
 * @param pairOf  the question of each row, as a number; rows with the same number ask the same question. A row that
 *   stands for several queries asks its question more than once
 * @param delta   1 - confidence of intervals and of `differs`, in (0, 1)
 * @returns no pairs where no question is asked in two formats
 */
export function pairedFormats(
  matrix: OutcomeMatrix,
  groups: ReadonlyMap<string, Bits>,
  pairOf: ArrayLike<number>,
  delta: number,
): FormatComparison {
  const formats = [...groups]
    .sort(([a], [b]) => naturalOrder(a, b))
    .map(([name, rows]) => ({ name, rowOf: questionsOf(rows, matrix, pairOf) }));
  const sharing = formats
    .flatMap((first, i) => formats.slice(i + 1).map((second) => match(first, second, matrix)))
    .filter(({ shared }) => shared > 0);
  const most = [...sharing].sort((a, b) => b.shared - a.shared).slice(0, MAX_PAIRS);
  const compared = sharing.filter((pair) => most.includes(pair)).map((pair) => compare(pair, matrix, delta));
  const adjusted = holmAdjusted(compared.map(({ p }) => p));
  return {
    pairs: compared.map((pair, i) => ({ ...pair, p: adjusted[i]! })),
    pairsLeftOut: sharing.length - compared.length,
  };
}

/** Instead of a row, for a question that is asked more than once in one format. */
const AGAIN = -1;

interface Format {
  readonly name: string;
  /** The row of each question. */
  readonly rowOf: ReadonlyMap<number, number>;
}

function questionsOf(rows: Bits, { universe, weights }: OutcomeMatrix, pairOf: ArrayLike<number>): Map<number, number> {
  const rowOf = new Map<number, number>();
  forEachBit(rows, (row) => {
    if (!hasBit(universe, row)) return;
    const question = pairOf[row]!;
    const isOne = !rowOf.has(question) && (weights === null || weights[row] === 1);
    rowOf.set(question, isOne ? row : AGAIN);
  });
  return rowOf;
}

interface Match {
  readonly formats: readonly [string, string];
  /** Questions in both formats. */
  readonly shared: number;
  readonly leftOut: PairedFormats['leftOut'];
  /** The rows of every question that can be compared, in the first and in the second format. */
  readonly rows: readonly (readonly [number, number])[];
}

function match(first: Format, second: Format, { complete }: OutcomeMatrix): Match {
  const rows: [number, number][] = [];
  let [shared, incomplete, askedAgain] = [0, 0, 0];
  for (const [question, a] of first.rowOf) {
    const b = second.rowOf.get(question);
    // A row in both groups is no second asking.
    if (b === undefined || (a === b && a !== AGAIN)) continue;
    shared += 1;
    if (a === AGAIN || b === AGAIN) askedAgain += 1;
    else if (!hasBit(complete, a) || !hasBit(complete, b)) incomplete += 1;
    else rows.push([a, b]);
  }
  return { formats: [first.name, second.name], shared, leftOut: { incomplete, askedAgain }, rows };
}

function compare({ formats, leftOut, rows }: Match, matrix: OutcomeMatrix, delta: number): PairedFormats {
  const n = rows.length;
  const wrong = tally(rows, matrix.allWrong);
  const allWrongIn = (count: number): AllWrongIn => ({ count, rate: count / n, interval: interval(count, n, delta) });
  const models = matrix.models
    .map((name, m) => ({ name, right: tally(rows, matrix.right[m]!) }))
    .sort((a, b) => naturalOrder(a.name, b.name));
  const adjusted = holmAdjusted(models.map(({ right }) => pDiffer(right.onlyFirst, right.onlySecond)));
  return {
    formats,
    questions: n,
    leftOut,
    allWrong: n === 0 ? null : [allWrongIn(wrong.first), allWrongIn(wrong.second)],
    onlyFirst: wrong.onlyFirst,
    onlySecond: wrong.onlySecond,
    p: pDiffer(wrong.onlyFirst, wrong.onlySecond),
    models: models.map(({ name, right }, i) => ({
      name,
      accuracy: n === 0 ? null : [right.first / n, right.second / n],
      p: adjusted[i]!,
      differs: adjusted[i]! <= delta,
    })),
  };
}

/** Of pairs of rows: how often the first, the second, only the first and only the second is in a set. */
function tally(
  rows: Match['rows'],
  set: Bits,
): { first: number; second: number; onlyFirst: number; onlySecond: number } {
  let [first, second, both] = [0, 0, 0];
  for (const [a, b] of rows) {
    const [inFirst, inSecond] = [hasBit(set, a), hasBit(set, b)];
    if (inFirst) first += 1;
    if (inSecond) second += 1;
    if (inFirst && inSecond) both += 1;
  }
  return { first, second, onlyFirst: first - both, onlySecond: second - both };
}

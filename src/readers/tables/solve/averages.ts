import { isFraction } from '../cells.js';
import { looksLikeTask, taskName } from './evidence.js';
import type { Column } from './facts.js';
import { measureKind, measureOf } from './measures.js';
import { refuse, type Refusal } from './refusal.js';

/** Fewer rows of nothing but fractions are means of many queries each. */
const FEW_ROWS = 20;

/**
 * A refusal where what could be outcomes are averages: few rows of nearly all fractions, or rows that are named like
 * benchmarks. Undefined where the columns may well be outcomes.
 *
 * @param columns  the columns in question
 * @param query    the column that names the rows
 */
export function averagesIn(columns: readonly Column[], query?: Column): Refusal | undefined {
  const graded = columns.filter(({ content, isPath }) => content === 'outcomes' && !isPath);
  let [fractions, cells] = [0, 0];
  for (const { codes, values, spelling } of graded) {
    const between = values.map((value) => isFraction(spelling!.read(value)));
    for (const code of codes) {
      if (code === -1) continue;
      cells += 1;
      if (between[code]) fractions += 1;
    }
  }
  if (cells === 0 || fractions < 0.9 * cells) return undefined;
  const rows = graded[0]!.codes.length;
  const distinct = new Set(graded.flatMap(({ values }) => values)).size;
  const isNamed =
    query !== undefined &&
    (taskName(query.normal) > 0 || query.values.filter(looksLikeTask).length > 0.3 * query.values.length);
  return (rows < FEW_ROWS && distinct > 2) || isNamed ? averages() : undefined;
}

/** Whether an outcome is a mean by its name: of one query an accuracy is 1 or 0. */
export function isMean({ name, values, spelling }: Column): boolean {
  const fractions = values.filter((value) => isFraction(spelling?.read(value)));
  return (
    MEAN.test(measureOf(name)) &&
    measureKind(name) !== 'flag' &&
    fractions.length > 2 &&
    fractions.length > 0.6 * values.length
  );
}

/** Whether a table has one row for each model, with fractions by the names of means. */
export function isLeaderboard(models: readonly Column[], columns: readonly Column[]): boolean {
  const isUnique = models.some(({ values, filled }) => filled > 0 && values.length === filled);
  return (
    isUnique &&
    columns.some(
      ({ name, values, spelling }) =>
        MEAN.test(measureOf(name)) && values.some((value) => isFraction(spelling?.read(value))),
    )
  );
}

const MEAN = /^(?:acc|accuracy|mean|avg|average|average_score|pass_rate|win_rate)$/;

export function averages(): Refusal {
  return refuse(
    'these are averages over many questions, not outcomes.',
    'Give one row per question: which of them each model got right.',
  );
}

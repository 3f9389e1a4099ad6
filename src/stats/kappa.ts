import { sum } from './sums.js';
import { requireDomain } from './domain.js';

/** Agreement beyond chance of two raters. */
export interface CohenKappa {
  /** 1 for complete agreement, 0 for as much as chance would bring, negative for less. */
  readonly kappa: number;
  /** Of kappa, for many subjects that are independent of each other; 0 where the raters agree completely. */
  readonly standardError: number;
}

/**
 * Cohen's kappa of two raters who put the same subjects into the same categories: the share of agreement beyond what
 * the raters' own category shares would bring by chance (J. Cohen, Educational and Psychological Measurement 20, 1960),
 * with the large-sample standard error of Fleiss, Cohen and Everitt (Psychological Bulletin 72, 1969).
 *
 * @param table  a square of counts >= 0: subjects that the first rater put into category i and the second into j
 * @returns null where there are no subjects, or where both raters use one and the same category throughout: agreement
 *   by chance is then certain, and kappa 0 / 0
 * @throws RangeError outside that domain
 */
export function cohenKappa(table: readonly (readonly number[])[]): CohenKappa | null {
  const size = table.length;
  requireDomain(
    table.every((row) => row.length === size && row.every(isCount)),
    'cohenKappa: the table must be square, of counts that are finite and not negative',
  );
  const total = sum(table.map(sum));
  if (total === 0) return null;
  const first = table.map((row) => sum(row) / total);
  const second = table.map((_, j) => sum(table.map((row) => row[j]!)) / total);
  // As a sum over differing categories, so that certain agreement is exactly certain.
  const byChance = sum(first.map((p, i) => p * second[i]!));
  const disagreementByChance = sum(first.map((p, i) => p * sum(second.filter((_, j) => j !== i))));
  if (disagreementByChance === 0) return null;
  const disagreement = sum(table.map((row, i) => sum(row.filter((_, j) => j !== i)))) / total;
  const kappa = 1 - disagreement / disagreementByChance;
  // How much one subject of a cell moves kappa (the delta method); its mean over the subjects is `centre`.
  const influence = (i: number, j: number): number => (i === j ? 1 : 0) - (1 - kappa) * (second[i]! + first[j]!);
  const centre = kappa - byChance * (1 - kappa);
  const variance =
    sum(table.map((row, i) => sum(row.map((count, j) => count * (influence(i, j) - centre) ** 2)))) / total;
  return { kappa, standardError: Math.sqrt(variance / total) / disagreementByChance };
}

/**
 * Fleiss' kappa of several raters of the same subjects, who need not be the same persons for each subject (J. L. Fleiss,
 * Psychological Bulletin 76, 1971). For two raters it is Scott's pi, close to Cohen's kappa and not the same.
 *
 * @param ratings  for each kind of subject the number of ratings in each category; the same number of ratings, at least
 *   two, for every subject
 * @param times    subjects of each kind, >= 0; one if not given
 * @returns null where there are no subjects, or where every rating is of one category
 * @throws RangeError outside that domain
 */
export function fleissKappa(ratings: readonly (readonly number[])[], times?: readonly number[]): number | null {
  const raters = ratings.length === 0 ? 2 : sum(ratings[0]!);
  const categories = ratings[0]?.length ?? 0;
  const weights = times ?? ratings.map(() => 1);
  requireDomain(
    raters >= 2 && ratings.every((row) => row.length === categories && row.every(isCount) && sum(row) === raters),
    'fleissKappa: every subject needs the same number of ratings, at least 2, in the same categories',
  );
  requireDomain(
    weights.length === ratings.length && weights.every(isCount),
    'fleissKappa: as many numbers of subjects as kinds of subjects, finite and not negative',
  );
  const subjects = sum(weights);
  if (subjects === 0) return null;
  const shares = Array.from(
    { length: categories },
    (_, c) => sum(ratings.map((row, i) => weights[i]! * row[c]!)) / (subjects * raters),
  );
  const disagreementByChance = sum(shares.map((p, c) => p * sum(shares.filter((_, other) => other !== c))));
  if (disagreementByChance === 0) return null;
  // Of all ordered pairs of raters of a subject, those that differ.
  const differing = ratings.map((row) => sum(row.map((count) => count * (raters - count))) / (raters * (raters - 1)));
  return 1 - sum(differing.map((share, i) => share * weights[i]!)) / subjects / disagreementByChance;
}

function isCount(x: number): boolean {
  return Number.isFinite(x) && x >= 0;
}

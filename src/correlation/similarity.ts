import { mean as meanOf } from '../stats/sums.js';
import type { Count, Fraction } from '../base/numbers.js';
import { count, forEachBit, inAll, intersection, overlap, setBit, type Bits } from '../outcomes/bits.js';
import type { OutcomeMatrix } from '../outcomes/matrix.js';
import { cohenKappa } from '../stats/kappa.js';
import { weightAt } from '../stats/weight.js';
import { mostAccurate, subset, wrongSets, type WrongSets } from './wrong-sets.js';

/** How alike the models err, by the measures that the literature has. None of them tells beta. */
export interface Similarity {
  /** Models that pairs are of; of very many the most accurate. */
  readonly models: Count;
  /** Means over the pairs that have the measure; null where none has. */
  readonly mean: SimilarityMeasures;
  /** Most alike first, by error consistency. */
  readonly pairs: readonly SimilarPair[];
}

export interface SimilarPair extends SimilarityMeasures {
  readonly models: readonly [string, string];
}

export interface SimilarityMeasures {
  /** Error consistency: Cohen's kappa of right and wrong (Geirhos et al. 2020); null where both are always right, or always wrong. */
  readonly errorConsistency: number | null;
  /** Share of the questions that both get wrong. */
  readonly doubleFault: Fraction | null;
  /** Share of the questions that exactly one gets right. */
  readonly disagreement: Fraction | null;
  /** Yule's Q of right and wrong, the odds ratio between -1 and 1; null where that is 0 / 0. */
  readonly yuleQ: number | null;
  /**
   * Chance adjusted agreement of the answers (CAPA, Goel et al. 2025, for answers without probabilities); null where answers or the
   * number of options are not known.
   */
  readonly capa: number | null;
  /**
   * Of the questions that both get wrong, the share with the same wrong answer (Kim et al. 2025): by chance 1 / (options - 1). null
   * where answers are not known, or no question has two wrong ones.
   */
  readonly sameWrong: Fraction | null;
}

export interface SimilarityOptions {
  /** Of a model, by row: a number for its answer, the same for the same answer; below 0 where it is not known. */
  readonly answers?: (model: string) => ArrayLike<number> | undefined;
  /** Choices of each question. */
  readonly options?: number;
}

/** The table has a row for each pair. */
const MAX_MODELS = 20;
/** Answers are compared where both models have them on this share of the queries. */
const NEARLY_ALL = 0.95;

export function similarityOf(matrix: OutcomeMatrix, options: SimilarityOptions): Similarity {
  const all = wrongSets(matrix);
  const sets = subset(all, mostAccurate(all, [...all.models.keys()], MAX_MODELS));
  const answers = sets.models.map((model) => known(sets, options.answers?.(model)));
  const pairs = sets.models.flatMap((_, i) =>
    [...sets.models.keys()].slice(i + 1).map((j): SimilarPair => ({
      models: [sets.models[i]!, sets.models[j]!],
      ...outcomeMeasures(sets, i, j),
      ...answerMeasures(sets, i, j, answers, options.options),
    })),
  );
  const mean = (of: (pair: SimilarPair) => number | null): number | null => {
    const known = pairs.map(of).filter((value) => value !== null);
    return known.length === 0 ? null : meanOf(known);
  };
  return {
    models: sets.models.length,
    mean: {
      errorConsistency: mean((pair) => pair.errorConsistency),
      doubleFault: mean((pair) => pair.doubleFault),
      disagreement: mean((pair) => pair.disagreement),
      yuleQ: mean((pair) => pair.yuleQ),
      capa: mean((pair) => pair.capa),
      sameWrong: mean((pair) => pair.sameWrong),
    },
    pairs: pairs.sort((a, b) => (b.errorConsistency ?? -2) - (a.errorConsistency ?? -2)),
  };
}

function outcomeMeasures(
  { counts, queries, weights, wrong }: WrongSets,
  i: number,
  j: number,
): Omit<SimilarityMeasures, 'capa' | 'sameWrong'> {
  const both = overlap(wrong[i]!, wrong[j]!, weights);
  const [onlyFirst, onlySecond] = [counts[i]! - both, counts[j]! - both];
  const neither = queries - both - onlyFirst - onlySecond;
  const [same, odds] = [both * neither, onlyFirst * onlySecond];
  const table = [
    [neither, onlySecond],
    [onlyFirst, both],
  ];
  return {
    errorConsistency: cohenKappa(table)?.kappa ?? null,
    doubleFault: both / queries,
    disagreement: (onlyFirst + onlySecond) / queries,
    yuleQ: same + odds === 0 ? null : (same - odds) / (same + odds),
  };
}

/** The answers of a model, and the complete rows that have one. */
interface KnownAnswers {
  readonly of: ArrayLike<number>;
  readonly rows: Bits;
}

function known({ complete }: WrongSets, of: ArrayLike<number> | undefined): KnownAnswers | undefined {
  if (of === undefined) return undefined;
  const rows = new Uint32Array(complete.length);
  forEachBit(complete, (row) => of[row]! >= 0 && setBit(rows, row));
  return { of, rows };
}

function answerMeasures(
  { queries, weights, wrong }: WrongSets,
  i: number,
  j: number,
  answers: readonly (KnownAnswers | undefined)[],
  options: number | undefined,
): Pick<SimilarityMeasures, 'capa' | 'sameWrong'> {
  const [first, second] = [answers[i], answers[j]];
  if (first === undefined || second === undefined) return { capa: null, sameWrong: null };
  const rows = intersection(first.rows, second.rows);
  const bothKnown = count(rows, weights);
  const wrongFirst = overlap(rows, wrong[i]!, weights);
  const wrongSecond = overlap(rows, wrong[j]!, weights);
  let bothWrong = 0;
  let sameWrong = 0;
  forEachBit(inAll([wrong[i]!, wrong[j]!], rows), (row) => {
    const weight = weightAt(weights, row);
    bothWrong += weight;
    if (first.of[row] === second.of[row]) sameWrong += weight;
  });
  if (bothKnown === 0 || bothKnown < NEARLY_ALL * queries) return { capa: null, sameWrong: null };
  const [p, q] = [wrongFirst / bothKnown, wrongSecond / bothKnown];
  const chance = options === undefined ? 1 : (1 - p) * (1 - q) + (p * q) / (options - 1);
  // Right answers are one and the same answer.
  const agreed = (bothKnown - wrongFirst - wrongSecond + bothWrong + sameWrong) / bothKnown;
  return {
    capa: chance >= 1 ? null : (agreed - chance) / (1 - chance),
    sameWrong: bothWrong === 0 ? null : sameWrong / bothWrong,
  };
}

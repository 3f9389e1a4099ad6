import { groupBy } from '../base/group-by.js';
import { difference, inMoreThan, intersection, overlap, type Bits } from './bits.js';
import type { OutcomeMatrix } from './matrix.js';

/** With fewer right or wrong answers than this, equal columns are no wonder. */
const MIN_OF_EACH = 10;
/** A vote of the others agrees with their majority this often, and nearly so where they do not all agree. */
const [MIN_AGREEMENT, MIN_CONTESTED] = [0.99, 0.95];
/** The majority of fewer others is no vote that could be told. */
const MIN_OTHERS = 3;

/**
 * Members with the same outcome on every complete query, by groups: one model that is in the results twice. Groups in
 * the order of the names; none where so few queries are right or wrong that equal columns are no wonder.
 */
export function identicalMembers(matrix: OutcomeMatrix): string[][] {
  const queries = matrix.queries(matrix.complete);
  const groups = groupBy(matrix.models.keys(), (m) => {
    const right = matrix.right[m]!;
    const correct = matrix.queries(right);
    if (correct < MIN_OF_EACH || queries - correct < MIN_OF_EACH) return undefined;
    return Buffer.from(right.buffer, right.byteOffset, right.byteLength).toString('latin1');
  });
  return [...groups.values()].filter(({ length }) => length > 1).map((group) => group.map((m) => matrix.models[m]!));
}

export interface LooksLikeVote {
  readonly model: string;
  /** Share of the queries with a majority of the others on which it is the model's outcome. */
  readonly agreement: number;
}

/**
 * Members whose outcome is that of the majority of the others on 99% of the queries. A good model agrees with the
 * majority wherever that is right, and a bad one wherever it is wrong; a vote does both. So 95% are asked for among the
 * queries on which the others do not all agree, those with a right majority and those with a wrong one, ten of each.
 */
export function looksLikeVotes(matrix: OutcomeMatrix): LooksLikeVote[] {
  const models = matrix.models.length;
  if (models - 1 < MIN_OTHERS) return [];
  const { complete, weights } = matrix;
  const size = complete.length * 32;
  const half = (models - 1) / 2;
  // By the number of models that are right: more than half of the others, and fewer than half, for a model that is
  // wrong itself (0) and one that is right (1); and not all of the others alike.
  const numbers = [half, half + 1].flatMap((most) => [Math.floor(most), Math.ceil(most) - 1]);
  const [right0, notWrong0, right1, notWrong1, some, two, allButOne, all] = inMoreThan(
    matrix.right,
    [...numbers, 0, 1, models - 2, models - 1],
    size,
  ) as [Bits, Bits, Bits, Bits, Bits, Bits, Bits, Bits];
  const shares = (rows0: Bits, rows1: Bits) => {
    const [isRight0, isRight1] = [intersection(rows0, right0), intersection(rows1, right1)];
    const [isWrong0, isWrong1] = [difference(rows0, notWrong0), difference(rows1, notWrong1)];
    const [allRight0, allWrong0] = [matrix.queries(isRight0), matrix.queries(isWrong0)];
    return (own: Bits): { agreed: number; all: number }[] => {
      const bothRight = overlap(own, isRight1, weights);
      const bothWrong = allWrong0 - overlap(own, isWrong0, weights);
      return [
        { agreed: bothRight, all: bothRight + allRight0 - overlap(own, isRight0, weights) },
        { agreed: bothWrong, all: bothWrong + overlap(own, isWrong1, weights) },
      ];
    };
  };
  const contestedShares = shares(
    intersection(complete, difference(some, allButOne)),
    intersection(complete, difference(two, all)),
  );
  const allShares = shares(complete, complete);
  return matrix.models.flatMap((model, m) => {
    const own = matrix.right[m]!;
    const contested = contestedShares(own);
    if (contested.some((part) => part.all < MIN_OF_EACH || part.agreed < MIN_CONTESTED * part.all)) return [];
    const whole = allShares(own);
    const [agreed, decided] = [whole[0]!.agreed + whole[1]!.agreed, whole[0]!.all + whole[1]!.all];
    return agreed >= MIN_AGREEMENT * decided ? [{ model, agreement: agreed / decided }] : [];
  });
}

/**
 * Members that are right exactly where any of the others is: the perfect choice among them as a column. The best model
 * of all may look so where it beats one other narrowly, or where hardly a query is wrong: ten queries more than every
 * single other one and ten wrong ones are asked for, of two others at least.
 */
export function looksLikeAnyOf(matrix: OutcomeMatrix): string[] {
  const { models, complete, right } = matrix;
  if (models.length - 1 < 2) return [];
  const size = matrix.universe.length * 32;
  const [any, several] = inMoreThan(right, [0, 1], size) as [Bits, Bits];
  const wrong = matrix.queries(complete) - matrix.queries(any);
  if (wrong < MIN_OF_EACH) return [];
  return models.filter((_, m) => {
    const own = right[m]!;
    const isAnyOf = own.every((word, w) => word === any[w] && (word & ~several[w]!) === 0);
    if (!isAnyOf) return false;
    return right.every((other, o) => {
      return o === m || matrix.queries(difference(own, other)) >= MIN_OF_EACH;
    });
  });
}

/** Words that say what a row is, as whole words of its name: `openrouter/gpt-4o` is no router, `router-v2` is one. */
const ENSEMBLE =
  /(?:^|[^a-z])(?:ensembles?|vot(?:e|es|ed|ing)|routers?|routed|majority|plurality|moa|mixture[-_ ]of[-_ ]agents|best[-_ ]of[-_ ]\d+|consensus|maj@\d+)(?:[^a-z]|$)/;

export function namedLikeEnsemble(model: string): boolean {
  return ENSEMBLE.test(model.toLowerCase());
}

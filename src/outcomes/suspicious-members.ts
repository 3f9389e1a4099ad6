import { combine, inMoreThan, type Bits } from './bits.js';
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
  const groups = new Map<string, string[]>();
  const queries = matrix.queries(matrix.complete);
  for (const [m, name] of matrix.models.entries()) {
    const right = matrix.right[m]!;
    const correct = matrix.queries(right);
    if (correct < MIN_OF_EACH || queries - correct < MIN_OF_EACH) continue;
    const key = Buffer.from(right.buffer, right.byteOffset, right.byteLength).toString('latin1');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [name]);
    else group.push(name);
  }
  return [...groups.values()].filter((group) => group.length > 1);
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
  const size = matrix.universe.length * 32;
  const above = (number: number): Bits => inMoreThan(matrix.right, number, size);
  // By the number of models that are right: more than half of the others, and fewer than half, for a model that is
  // right itself (1) and one that is not (0); and not all of the others alike.
  const right = [above(Math.floor((models - 1) / 2)), above(Math.floor((models + 1) / 2))] as const;
  const notWrong = [above(Math.ceil((models - 1) / 2) - 1), above(Math.ceil((models + 1) / 2) - 1)] as const;
  const [some, two, allButOne, all] = [above(0), above(1), above(models - 2), above(models - 1)];
  const mixed = [combine(size, (w) => some[w]! & ~allButOne[w]!), combine(size, (w) => two[w]! & ~all[w]!)] as const;
  const found: LooksLikeVote[] = [];
  for (const [m, name] of matrix.models.entries()) {
    const own = matrix.right[m]!;
    const queries = (of: 0 | 1, word: (w: number) => number): number =>
      matrix.queries(combine(size, (w) => matrix.complete[w]! & (of === 1 ? own[w]! : ~own[w]!) & word(w)));
    const share = (within: (of: 0 | 1, w: number) => number): { agreed: number; all: number }[] => {
      const bothRight = queries(1, (w) => right[1][w]! & within(1, w));
      const bothWrong = queries(0, (w) => ~notWrong[0][w]! & within(0, w));
      return [
        { agreed: bothRight, all: bothRight + queries(0, (w) => right[0][w]! & within(0, w)) },
        { agreed: bothWrong, all: bothWrong + queries(1, (w) => ~notWrong[1][w]! & within(1, w)) },
      ];
    };
    const contested = share((of, w) => mixed[of][w]!);
    if (contested.some((part) => part.all < MIN_OF_EACH || part.agreed < MIN_CONTESTED * part.all)) continue;
    const whole = share(() => -1);
    const [agreed, decided] = [whole[0]!.agreed + whole[1]!.agreed, whole[0]!.all + whole[1]!.all];
    if (agreed >= MIN_AGREEMENT * decided) found.push({ model: name, agreement: agreed / decided });
  }
  return found;
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
  const [any, several] = [inMoreThan(right, 0, size), inMoreThan(right, 1, size)];
  const wrong = matrix.queries(complete) - matrix.queries(any);
  if (wrong < MIN_OF_EACH) return [];
  return models.filter((_, m) => {
    const own = right[m]!;
    const isAnyOf = own.every((word, w) => word === any[w] && (word & ~several[w]!) === 0);
    if (!isAnyOf) return false;
    return right.every((other, o) => {
      return o === m || matrix.queries(combine(size, (w) => own[w]! & ~other[w]!)) >= MIN_OF_EACH;
    });
  });
}

/** Words that say what a row is, as whole words of its name: `openrouter/gpt-4o` is no router, `router-v2` is one. */
const ENSEMBLE =
  /(?:^|[^a-z])(?:ensembles?|vot(?:e|es|ed|ing)|routers?|routed|majority|plurality|moa|mixture[-_ ]of[-_ ]agents|best[-_ ]of[-_ ]\d+|consensus|maj@\d+)(?:[^a-z]|$)/i;

export function namedLikeEnsemble(model: string): boolean {
  return ENSEMBLE.test(model);
}

import { sum } from '../stats/sums.js';
import { NONE, type Evidence } from '../evidence/evidence.js';
import { naturalOrder } from '../base/natural-order.js';
import { combine, forEachBit, setBit, wordsFor } from '../outcomes/bits.js';
import { OutcomeMatrix, type MemberOutcomes } from '../outcomes/matrix.js';
import { interval } from '../stats/clopper-pearson.js';
import { cohenKappa, fleissKappa } from '../stats/kappa.js';
import type { Graded, JudgeAgreement, JudgePair } from './judges-types.js';
import { percentile } from '../stats/percentile.js';
import { weightAt } from '../stats/weight.js';

export type { JudgeAgreement } from './judges-types.js';

/** More are a crowd of annotators: the table of pairs would outgrow the report. */
export const MAX_JUDGES = 30;

/**
 * Compares the judges of the members' answers. A row that stands for several queries counts as that many.
 *
 * @param judges  verdicts by judge and by model, over the rows of the matrix; models that are no members are ignored
 * @param delta   1 - confidence of the two-sided intervals, in (0, 1)
 * @returns null where fewer than two judges graded an answer of a member
 */
export function judgeAgreement(
  judges: Evidence['judges'],
  matrix: OutcomeMatrix,
  delta: number,
): JudgeAgreement | null {
  const all = [...judges]
    .map(([name, verdicts]) => ({ name, verdicts, answers: answersOf(verdicts, matrix) }))
    .filter(({ answers }) => answers > 0)
    .sort((a, b) => b.answers - a.answers || naturalOrder(a.name, b.name));
  if (all.length < 2) return null;
  const panel = all
    .slice(0, MAX_JUDGES)
    .sort((a, b) => naturalOrder(a.name, b.name))
    .map(({ name, verdicts }) => panelist(name, verdicts, matrix));
  const pairs = panel.flatMap((first, i) => panel.slice(i + 1).map((second) => pairOf(first, second, matrix)));
  const kappas = pairs.flatMap(({ kappa }) => kappa ?? []).sort((a, b) => a - b);
  const { members, ties, fleiss } = poll(panel, matrix);
  return {
    judges: panel.map(({ name, members: verdicts }) => ({ name, ...gradedBy(verdicts, matrix, delta) })),
    judgesLeftOut: all.length - panel.length,
    majority: { ...gradedBy(members, matrix, delta), ties },
    cohen: {
      min: kappas[0] ?? null,
      median: kappas.length === 0 ? null : percentile(kappas, 0.5),
      max: kappas.at(-1) ?? null,
      pairs,
    },
    fleiss,
  };
}

/** Answers of members that a judge graded. */
function answersOf(verdicts: ReadonlyMap<string, Int8Array>, { models, universe, weights }: OutcomeMatrix): number {
  let answers = 0;
  for (const given of models.flatMap((model) => verdicts.get(model) ?? [])) {
    forEachBit(universe, (row) => {
      if ((given[row] ?? NONE) !== NONE) answers += weightAt(weights, row);
    });
  }
  return answers;
}

/** One judge's verdicts as outcomes of the members, in the order of the matrix. */
interface Panelist {
  readonly name: string;
  readonly members: readonly MemberOutcomes[];
}

function panelist(name: string, verdicts: ReadonlyMap<string, Int8Array>, matrix: OutcomeMatrix): Panelist {
  const members = matrix.models.map((model) => {
    const given = verdicts.get(model);
    const right = new Uint32Array(matrix.universe.length);
    const answered = new Uint32Array(matrix.universe.length);
    if (given !== undefined) {
      forEachBit(matrix.universe, (row) => {
        const verdict = given[row] ?? NONE;
        if (verdict === NONE) return;
        setBit(answered, row);
        if (verdict === 1) setBit(right, row);
      });
    }
    return { name: model, right, answered };
  });
  return { name, members };
}

function gradedBy(members: readonly MemberOutcomes[], matrix: OutcomeMatrix, delta: number): Graded {
  const graded = new OutcomeMatrix(members, matrix.universe, matrix.weights, matrix.id);
  const answers = sum(members.map(({ answered }) => matrix.queries(answered)));
  const right = sum(members.map((member) => matrix.queries(member.right)));
  const queries = graded.queries(graded.complete);
  const allWrong = graded.queries(graded.allWrong);
  return {
    answers,
    right: answers === 0 ? null : right / answers,
    queries,
    allWrong,
    rate: queries === 0 ? null : allWrong / queries,
    interval: queries === 0 ? null : interval(allWrong, queries, delta),
  };
}

function pairOf(first: Panelist, second: Panelist, matrix: OutcomeMatrix): JudgePair {
  const size = matrix.universe.length * 32;
  const cell = (rightFirst: boolean, rightSecond: boolean): number =>
    sum(
      first.members.map((a, m) => {
        const b = second.members[m]!;
        const [flipA, flipB] = [rightFirst ? 0 : ~0, rightSecond ? 0 : ~0];
        const word = (w: number): number =>
          a.answered[w]! & b.answered[w]! & (a.right[w]! ^ flipA) & (b.right[w]! ^ flipB);
        return matrix.queries(combine(size, word));
      }),
    );
  const table = [
    [cell(true, true), cell(true, false)],
    [cell(false, true), cell(false, false)],
  ] as const;
  const answers = sum(table.flat());
  const agreement = cohenKappa(table);
  return {
    judges: [first.name, second.name],
    answers,
    agreement: answers === 0 ? null : (table[0][0] + table[1][1]) / answers,
    kappa: agreement?.kappa ?? null,
    standardError: agreement?.standardError ?? null,
  };
}

interface Poll {
  readonly members: readonly MemberOutcomes[];
  readonly ties: number;
  readonly fleiss: JudgeAgreement['fleiss'];
}

/** Lets all judges vote on each answer. */
function poll(panel: readonly Panelist[], matrix: OutcomeMatrix): Poll {
  const rows = matrix.universe.length * 32;
  /** Answers that all judges graded, by the number of judges who call them right. */
  const gradedByAll = new Array<number>(panel.length + 1).fill(0);
  let ties = 0;
  const members = matrix.models.map((name, m) => {
    const votes = new Uint8Array(rows);
    const ayes = new Uint8Array(rows);
    for (const { members: verdicts } of panel) {
      forEachBit(verdicts[m]!.answered, (row) => (votes[row]! += 1));
      forEachBit(verdicts[m]!.right, (row) => (ayes[row]! += 1));
    }
    const right = new Uint32Array(wordsFor(rows));
    const answered = new Uint32Array(wordsFor(rows));
    forEachBit(matrix.universe, (row) => {
      if (votes[row] === 0) return;
      const weight = weightAt(matrix.weights, row);
      setBit(answered, row);
      if (2 * ayes[row]! > votes[row]!) setBit(right, row);
      else if (2 * ayes[row]! === votes[row]) ties += weight;
      if (votes[row] === panel.length) gradedByAll[ayes[row]!]! += weight;
    });
    return { name, right, answered };
  });
  const ratings = gradedByAll.map((_, ayes) => [ayes, panel.length - ayes]);
  return { members, ties, fleiss: { kappa: fleissKappa(ratings, gradedByAll), answers: sum(gradedByAll) } };
}

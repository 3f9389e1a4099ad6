import type { Count, Fraction } from '../base/numbers.js';
import type { Interval } from '../certificate/types.js';

/** How far several judges of the same answers agree, and what each of them makes of the co-failure rate. */
export interface JudgeAgreement {
  /** In the natural order of their names. */
  readonly judges: readonly UnderJudge[];
  /** Judges beyond the 30 with the most verdicts: nothing here is about them. */
  readonly judgesLeftOut: number;
  /** An answer is right where more than half of the judges who graded it say so. */
  readonly majority: UnderMajority;
  /** Cohen's kappa of each pair of judges, over the answers that both graded; the summary is over pairs that have one. */
  readonly cohen: {
    readonly min: number | null;
    readonly median: number | null;
    readonly max: number | null;
    readonly pairs: readonly JudgePair[];
  };
  /** Fleiss' kappa over the answers that all judges graded; null where there are none, or all verdicts are the same. */
  readonly fleiss: { readonly kappa: number | null; readonly answers: number };
}

/** What the pool looks like to a judge. */
export interface Graded {
  /** Answers of members with a verdict, and the share of them that is called right (null where there are none). */
  readonly answers: number;
  readonly right: number | null;
  /** Queries on which every member has a verdict, and those of them on which every member is called wrong. */
  readonly queries: Count;
  readonly allWrong: Count;
  /** The co-failure rate and its two-sided Clopper-Pearson interval; null without such questions. */
  readonly rate: Fraction | null;
  readonly interval: Interval | null;
}

export interface UnderJudge extends Graded {
  readonly name: string;
}

export interface UnderMajority extends Graded {
  /** Answers on which the judges are divided evenly. No majority calls them right, so they count as wrong. */
  readonly ties: number;
}

export interface JudgePair {
  readonly judges: readonly [string, string];
  /** Answers that both graded. */
  readonly answers: number;
  /** Share of them with the same verdict; null where there are none. */
  readonly agreement: number | null;
  /** null where there are no such answers, or both judges give one and the same verdict throughout. */
  readonly kappa: number | null;
  /** As if all answers were independent of each other; answers to one question are not, so it is on the small side. */
  readonly standardError: number | null;
}

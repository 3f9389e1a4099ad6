import type { Count, Fraction } from '../base/numbers.js';
import type { GainEstimate, Verdict } from '../certificate/types.js';

/** What looks like co-failure of the models and may be none, in the order of precedence (see `triage`). */
export const SUSPICIONS = ['grader-defect', 'truncated', 'multi-answer', 'wrong-reference'] as const;
export type Suspicion = (typeof SUSPICIONS)[number];

/** `unexplained`: none of the suspicions; the candidates for genuine co-failure. */
export const AUDIT_CLASSES = [...SUSPICIONS, 'unexplained'] as const;
export type AuditClass = (typeof AUDIT_CLASSES)[number];

export type AuditCounts = Readonly<Record<AuditClass, number>>;

/** Every question that all models got wrong, looked at. Field names are those of `certificate.json`. */
export interface AuditResult {
  /** Questions (not rows) looked at: all-wrong ones, and incomplete ones that every answering model got wrong. */
  readonly queries: { readonly allWrong: Count; readonly partial: number };
  /** All-wrong questions of each class; they add up to `queries.allWrong`. */
  readonly counts: AuditCounts;
  /** The same of the incomplete questions, which are no part of the certificate. */
  readonly partialCounts: AuditCounts;
  readonly lookedAt: EvidenceCounts;
  /** In the natural order of the questions. */
  readonly items: readonly AuditItem[];
  /** Without the suspects of every class; null where there are none. */
  readonly withoutSuspects: Recomputed | null;
  /** With the suspects that can be graded again graded so; null where there are none. */
  readonly regraded: Recomputed | null;
  /** The same for the suspects of each class that has any among the all-wrong questions. */
  readonly byClass: readonly ClassSensitivity[];
  readonly labelErrors: LabelErrors;
}

/** Of the questions looked at, how many carry each kind of evidence. */
export interface EvidenceCounts {
  readonly of: number;
  readonly answers: number;
  readonly references: number;
  readonly prompts: number;
  readonly stopReasons: number;
  /** Questions whose answers were compared by their cheap normal form alone, because there were too many to do more. */
  readonly briefly: number;
}

export interface AuditItem {
  /** The question's id, as everywhere in the reports. */
  readonly query: string;
  /** How many identical questions the item stands for. */
  readonly queries: Count;
  readonly kind: 'all-wrong' | 'partial';
  readonly class: AuditClass;
  /** Every suspicion that the findings support, the class first. */
  readonly suspicions: readonly Suspicion[];
  readonly findings: Findings;
  /** Texts from the results; null where they must not be shown, or none were logged. */
  readonly texts: ItemTexts | null;
}

/** What was seen: numbers, model names and words of our own, never a text from the evaluation. */
export interface Findings {
  /** Models with an answer to this question that is not empty and was not cut. */
  readonly answering: Count;
  /** Distinct final answers. */
  readonly distinct: Count;
  /** Whether the question's reference was logged. */
  readonly hasReference: boolean;
  /** Models whose answer equals the reference although it was graded wrong. */
  readonly match: { readonly how: string; readonly models: readonly string[] } | null;
  /** The most common final answer, where at least two models give it. */
  readonly plurality: Plurality | null;
  /** What stands in the way of an answer, for each model that has something. */
  readonly cut: {
    /** Models without an answer to this question. */
    readonly empty: readonly string[];
    /** Models that stopped at a limit of length or time, as logged. */
    readonly stopped: readonly string[];
    /** Models whose output tokens are the cap: the same maximum on several questions. */
    readonly atCap: readonly string[];
    readonly errored: readonly string[];
    /** Models in any of the four. */
    readonly models: number;
  };
  /** Stop reasons that the harness logged, with the number of models, most common first. */
  readonly stopReasons: readonly { readonly reason: string; readonly models: number }[];
  /** The phrase of the question that allows several answers, in the words of our pattern. */
  readonly severalAnswers: string | null;
}

export interface Plurality {
  /** Models that give this answer, and those that give the second most common one. */
  readonly count: Count;
  readonly second: number;
  /** Of the answering models. */
  readonly share: Fraction;
  readonly families: number;
  readonly models: readonly string[];
  /** Clear enough to suspect the reference (see `isClear`). */
  readonly clear: boolean;
}

/** Texts from the results, cut; shown only where the user asks for them. */
export interface ItemTexts {
  readonly question: string | null;
  readonly reference: string | null;
  /** The answer that equals the reference, and the normal form in which it does. */
  readonly match: { readonly answer: string; readonly form: string } | null;
  /** The most common final answers, most common first. */
  readonly answers: readonly { readonly text: string; readonly models: number }[];
}

/** What the certificate would be on changed outcomes. It never replaces the headline. */
export interface Recomputed {
  /** Complete questions, and all-wrong ones among them. */
  readonly queries: Count;
  readonly allWrong: Count;
  readonly beta: number;
  readonly ceiling: { readonly point: number; readonly upper: number };
  readonly singleBest: { readonly name: string; readonly accuracy: Fraction };
  readonly gain: GainEstimate;
  readonly verdict: Verdict;
}

export interface ClassSensitivity {
  readonly class: Suspicion;
  /** All-wrong questions under this suspicion. */
  readonly suspects: number;
  /** null where no question would be left. */
  readonly withoutSuspects: Recomputed | null;
  /** null for classes that nothing was found to grade by. */
  readonly regraded: Recomputed | null;
}

/** Questions that some model got right and that are suspicious all the same. */
export interface LabelErrors {
  /** At most this many models are right on the questions looked at, and at least one. */
  readonly mostRight: number;
  /** Complete questions with so few right, and those of them whose outcome is surprising. */
  readonly queries: Count;
  readonly surprising: number;
  /** How many questions would be that surprising if the models erred independently: at most 1, by choice of the threshold. */
  readonly expected: number;
  /** Most suspicious first; at most 50. */
  readonly items: readonly LabelError[];
  /** Surprising questions that are not among the items. */
  readonly more: number;
}

export interface LabelError {
  readonly query: string;
  readonly queries: Count;
  /** Models that got it right, in the order of their names. */
  readonly right: readonly string[];
  /** How many complete questions at least as surprising would be expected if the models erred independently. */
  readonly expected: number;
  /** What the models that got it wrong agree on; null where no answers were logged or no two agree. */
  readonly plurality: Plurality | null;
  readonly texts: ItemTexts | null;
}

/** What people may say of a question that every model got wrong. */
export const ADJUDICATION_CLASSES = [
  'genuine',
  'grader-defect',
  'wrong-reference',
  'ambiguous',
  'multi-answer',
  'truncated',
] as const;
export type AdjudicationClass = (typeof ADJUDICATION_CLASSES)[number];

/** One question settled by hand. */
export interface Adjudication {
  readonly query: string;
  readonly class: AdjudicationClass;
  readonly note: string;
  /** Of the reference and the question that were judged; undefined: whatever they are. */
  readonly referenceHash: string | undefined;
  /** Line of the file, from 1. */
  readonly line: number;
}

/** What adjudications change. Field names are those of `certificate.json`. */
export interface Adjudicated {
  /** All-wrong questions by the grades as given, and those left: adjudicated genuine, or not adjudicated. */
  readonly graded: Count;
  readonly genuine: Count;
  /** Of the graded ones, how many were settled as what. */
  readonly settled: Readonly<Record<AdjudicationClass, number>>;
  readonly unsettled: Count;
  /** Incomplete questions that were removed as well: every answering model got them wrong, and they are not genuine. */
  readonly incompleteRemoved: Count;
  /** Likely label errors (questions that few models got right) that were removed. */
  readonly labelErrorsRemoved: Count;
  /** Adjudications that change nothing, with the reason. */
  readonly ignored: {
    /** Some model is right on these, and they are not among the likely label errors, so nothing may be removed. */
    readonly notListed: readonly string[];
    /** The reference or the question has changed since: to be judged again. */
    readonly stale: readonly string[];
    /** No question of the results has this id. */
    readonly unknown: readonly string[];
  };
  /** The certificate without any adjudication. The gate must hold by it too. */
  readonly asGraded: Recomputed;
  /** With them. Where its verdict is not that of `asGraded`, the verdict of the run is `inconclusive`. */
  readonly asSettled: Recomputed;
}

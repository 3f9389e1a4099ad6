/**
 * What the results carry beside the outcomes: answers, references, questions, costs. Rows are those of the outcome
 * matrix. Nothing here decides the certificate; the audit and the policies read it.
 */
export interface Evidence {
  /** Rows of every array below. */
  readonly rows: number;
  /** Members and ensembles of which anything was logged, by name. */
  readonly models: ReadonlyMap<string, ModelEvidence>;
  /** Distinct answers: `DrawEvidence.answer` holds positions in this list. Long texts are cut at MAX_TEXT characters. */
  readonly texts: readonly string[];
  /** Distinct reasons why generation stopped, as logged: `DrawEvidence.stop` holds positions in this list. */
  readonly stops: readonly string[];
  /** Of each row; undefined where nothing was logged. */
  readonly references: readonly (string | undefined)[];
  readonly prompts: readonly (string | undefined)[];
  readonly subjects: readonly (string | undefined)[];
  /** Where several judges graded: by judge, by model, 1 right, 0 wrong, NONE without a verdict, for each row. */
  readonly judges: ReadonlyMap<string, ReadonlyMap<string, Int8Array>>;
}

/** One model's answers and what they cost. */
export interface ModelEvidence {
  /** Repeated draws in their order; at least one. What is the k-th on one query need not be so on another. */
  readonly draws: readonly DrawEvidence[];
  /** As logged by the harness; undefined: the prefix of the model's name says it. */
  readonly family: string | undefined;
  /** By row, the member whose answer a logged router returned; null where never logged. */
  readonly picks: readonly (string | undefined)[] | null;
  /** By row, the mean over the draws; NaN where not logged; null where never logged. */
  readonly confidence: Float64Array | null;
  /** US dollars for one answer. */
  readonly cost: Float64Array | null;
  /** Seconds. */
  readonly latency: Float64Array | null;
  readonly inputTokens: Float64Array | null;
  readonly outputTokens: Float64Array | null;
}

/** One draw of one model, by row. */
export interface DrawEvidence {
  /** Positions in `Evidence.texts`, NONE where there is no answer. */
  readonly answer: Int32Array;
  /** 1 right, 0 wrong, NONE without a verdict. */
  readonly right: Int8Array;
  /** Positions in `Evidence.stops`, NONE where not logged. */
  readonly stop: Int16Array;
}

/** Nothing logged. */
export const NONE = -1;

/** Longer answers are cut here: what they end with is kept, because that is where the answer stands. */
export const MAX_TEXT = 20_000;

/** More models than any evaluation has: each costs memory and time, and a row of commas costs nothing to write. */
export const MAX_MODELS = 20_000;

/**
 * What became of one model on one query.
 *
 * - a boolean: graded right or wrong;
 * - a number: a score, to be compared with `pass-threshold` (never NaN: an unparsable score is `unscored`);
 * - `error`: the model or the harness failed, there is no answer to grade;
 * - `unscored`: there is an answer, but no verdict on it;
 * - `missing`: the query is part of the evaluation and this model has nothing on it.
 *
 * The last three are not wrong answers. They are counted apart and never silently graded.
 */
export type Result = boolean | number | 'error' | 'unscored' | 'missing';

/** One model on one query, in the neutral form that every reader produces. */
export interface EvalRecord {
  readonly model: string;
  /** The data set or task, where ids restart per task. Part of the query's identity. */
  readonly task?: string | undefined;
  /** The query's id within its task: stable across the files of one evaluation. */
  readonly id: string;
  readonly result: Result;
  /** Index of the repeated draw (epoch, trial, sample) where the harness drew more than one. */
  readonly repeat?: number | undefined;
  /** How many identical queries the record stands for; 1 unless the input is grouped. */
  readonly count?: number | undefined;
  /** Line of the file (from 1) where the record stands, when the format has lines. */
  readonly line?: number | undefined;
  /** Hash of the query's content as logged by the harness; the same id with another hash is another question. */
  readonly contentHash?: string | undefined;
  readonly details?: RecordDetails | undefined;
  /** Values of the fields named by `group-by` and `cluster-by`, by their name, where a table has such columns. */
  readonly labels?: ReadonlyMap<string, string> | undefined;
}

/** What some analyses need beside the outcome. Readers fill in only what `ReadOptions.details` asks for. */
export interface RecordDetails {
  readonly answer?: string | undefined;
  readonly reference?: string | undefined;
  readonly prompt?: string | undefined;
  /** Subject or category, for slices. */
  readonly subject?: string | undefined;
  /** The grader, where several graded the same answers. */
  readonly judge?: string | undefined;
  /** The model's own confidence in its answer, 0 to 1. */
  readonly confidence?: number | undefined;
  /** Cost of this answer in US dollars, without the judge's. */
  readonly cost?: number | undefined;
  /** Seconds. */
  readonly latency?: number | undefined;
  readonly inputTokens?: number | undefined;
  readonly outputTokens?: number | undefined;
  /** Why generation stopped, as logged: `stop`, `length`, `max_tokens`, ... */
  readonly stopReason?: string | undefined;
  /** Where the record is of a router: the member whose answer it returned. */
  readonly picked?: string | undefined;
  /** Family of the model, where the harness logs it (otherwise the prefix of the model's name is used). */
  readonly family?: string | undefined;
}

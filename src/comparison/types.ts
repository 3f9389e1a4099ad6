import type { Count } from '../base/numbers.js';
import type { OutcomeMatrix } from '../outcomes/matrix.js';
import type { EnsembleOutcomes } from '../outcomes/pool.js';
import type { Grading } from './grading.js';

/** What a comparison needs of one run: of the earlier one and of this one alike. */
export interface Snapshot {
  /** The outcomes of the members. */
  readonly matrix: OutcomeMatrix;
  readonly ensembles: readonly EnsembleOutcomes[];
  /** Hash of the reference of a question, by its id, where one was logged. */
  readonly hashes: ReadonlyMap<string, string>;
  readonly grading: Grading;
  /** Models that were left out of the pool. */
  readonly excluded?: readonly string[];
  /** Effective number of clusters (Kish), (sum of sizes)^2 / sum of squared sizes; undefined without clusters. */
  readonly effectiveClusters?: number | undefined;
}

/** Where an earlier certificate comes from. */
export type Origin =
  | { readonly kind: 'path'; readonly path: string }
  /** `run` is null where the branch has no successful run yet. */
  | { readonly kind: 'artifact'; readonly name: string; readonly branch: string; readonly run: OriginRun | null };

/** A workflow run, as GitHub describes it. */
export interface OriginRun {
  readonly id: number;
  readonly createdAt: string;
  readonly headSha: string;
}

/** An earlier certificate, read and checked. */
export interface Earlier {
  readonly origin: Origin;
  /** null where there is nothing to compare with yet. */
  readonly snapshot: Snapshot | null;
  /** Version of this program that made it; empty where there is none. */
  readonly version: string;
  /** Sentences: what could not be checked. */
  readonly warnings: readonly string[];
}

/** What may have changed. */
export type What =
  /** The share of questions that every shared model gets wrong. */
  | 'beta'
  /** The largest gain that any choice among the shared models could bring over the best of them. */
  | 'gain'
  /** The accuracy of a shared model. */
  | 'accuracy'
  /** How much more often an ensemble is right than the best shared model. */
  | 'edge';

/** One thing that was measured in both runs on the same questions. */
export interface Change {
  readonly what: What;
  /** The model or the ensemble. */
  readonly name?: string;
  readonly before: number;
  readonly after: number;
  /** Of a gain: the upper limit now, which is what fell below the gain asked for. */
  readonly upper?: number;
  readonly direction: 'worse' | 'better' | 'same';
  /** One-sided, in that direction; null where the size rules an alarm out and nothing was tested. */
  readonly p: number | null;
  /** `p` after Holm's correction over all tests of that direction. */
  readonly adjusted: number | null;
  readonly significant: boolean;
  /** Whether it is large enough to matter; see `changesBetween`. */
  readonly material: boolean;
}

/** Why two runs cannot be compared. */
export type Obstacle =
  | { readonly kind: 'grading'; readonly setting: string; readonly before: string; readonly after: string }
  | { readonly kind: 'grouped' }
  | { readonly kind: 'overlap' }
  | { readonly kind: 'models' }
  /** The questions lie in effectively fewer clusters than before: under such labels a loss could look like one chance event. */
  | { readonly kind: 'clusters'; readonly before: number; readonly after: number }
  /** Models and ensembles that only the earlier run has, and what became of each. */
  | { readonly kind: 'models-removed'; readonly removed: readonly RemovedModel[] }
  /** More than 1% of the earlier questions are not in this run, or are other questions; the first ids. */
  | { readonly kind: 'queries-removed'; readonly queries: Count; readonly ids: readonly string[] };

export interface RemovedModel {
  readonly name: string;
  readonly now: 'absent' | 'left-out' | 'ensemble' | 'model';
}

export interface Members {
  readonly shared: readonly string[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Questions, not rows. */
export interface SharedQueries {
  readonly before: number;
  readonly after: number;
  /** By id in both runs. */
  readonly shared: number;
  /** Of these, those with another reference, or standing for another number of questions: not compared. */
  readonly otherQuestion: number;
  /** Only in the earlier run. They are compared, and every model is wrong on them now. */
  readonly absent: Count;
  /** Those that some shared model did not answer in the earlier run: not compared. */
  readonly incomplete: number;
  readonly compared: number;
  /** Of the compared, those that some shared model does not answer now. It is wrong there. */
  readonly unanswered: number;
  /** Of the compared, those without a logged reference in one of the runs: the same by their id alone. */
  readonly byIdAlone: number;
}

/** The field `regression` of `certificate.json`. */
export interface Regression {
  readonly outcome: 'none' | 'regressed' | 'improved' | 'incomparable';
  readonly comparedWith: Origin & { readonly version: string };
  readonly sharedQueries: number;
  /** Compared questions that both runs have, as a share of the larger of the two question sets. */
  readonly overlap: number;
  readonly queries: SharedQueries | null;
  readonly models: Members | null;
  readonly ensembles: Members | null;
  /** Clusters of compared questions, which were swapped whole; null where questions were swapped one by one. */
  readonly clusters: Count | null;
  /** Empty unless the outcome is `incomparable`. */
  readonly obstacles: readonly Obstacle[];
  /** Worst first, as far as they are alarms; every test that was made is in it. */
  readonly changes: readonly Change[];
}

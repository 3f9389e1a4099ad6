/**
 * What diagnostics may cost, in steps. A step is about a nanosecond of one core. Steps are counted from the sizes of the
 * input and never measured, so that the same input is thinned in the same way on every machine.
 *
 * Each part has a budget of its own: asking for one more part changes no number of another. Together they are at most some
 * twenty seconds of one core; ordinary evaluations stay far below.
 */
export const BUDGET = {
  /** Pearson and tetrachoric correlations of all pairs of models. */
  pairs: 4e9,
  /** Replicates of the ratio to what a single factor predicts. */
  ratio: 4e9,
  /** The interval of the ratio to what all correlations predict. */
  sigma: 4e9,
  /** Random sub-pools, for the growth of that ratio. */
  poolSize: 3e9,
  /** Certificates of groups. */
  slices: 4e9,
  /** Votes of three models. */
  triples: 1e9,
  /** Deals of the queries into folds, and policies that are learned on each. */
  deals: 4e9,
  /** Routers that learn from texts, over all deals. */
  routers: 4e9,
} as const;

/** What the parts are made of, in steps. */
export const STEPS = {
  /** Popcount of a word of 32 rows; a row that stands for several queries is counted alone. */
  word: 1,
  weightedWord: 32,
  /** A tetrachoric correlation from nothing. */
  tetrachoric: 10_000,
  /** One near a known correlation: by a polynomial. */
  nearbyTetrachoric: 200,
  /** A binomial draw, for one unit of a resample. */
  draw: 60,
  /** One model in the integral of a single factor. */
  factor: 6000,
  /** Eigenvalues of a correlation matrix, by the cube of its size. */
  eigen: 15,
  /** One pair at one point of the integral over all models. */
  orthant: 2,
  /** A query that is dealt into folds, and the outcome of one model on it in what is learned there. */
  dealtQuery: 3000,
  dealtOutcome: 100,
  /** A feature of a query in the fits for one model, and a query in a choice between models by its neighbours. */
  fittedFeature: 45,
  neighbour: 200,
  /** One model in the bounds of one certificate. */
  bound: 20_000,
} as const;

/** Correlations are between these many models at most: beyond it a matrix says nothing that a reader could take in. */
export const MAX_PAIRED_MODELS = 200;

/** A part of the diagnostics that did less than it would on a smaller input. */
export interface Thinned {
  readonly part: 'correlations' | 'ratio interval' | 'sigma interval' | 'pool sizes' | 'pool curve' | 'groups';
  /** How many were used of how many; 0 where the part was left out. */
  readonly used: number;
  readonly of: number;
  readonly unit: 'models' | 'replicates' | 'parts' | 'pools of each size' | 'sizes' | 'groups';
}

/** Steps to go once through a set of rows. */
export function stepsOfRows(words: number, weights: Float64Array | null): number {
  return words * (weights === null ? STEPS.word : STEPS.weightedWord);
}

/** Models whose pairs can all be compared. @param rows  steps to count the queries of one pair */
export function modelsToPair(rows: number): number {
  const pairs = BUDGET.pairs / (STEPS.tetrachoric + rows);
  return Math.max(2, Math.min(MAX_PAIRED_MODELS, Math.floor(Math.sqrt(2 * pairs))));
}

/** Groups that can each have a certificate. @param rows  steps to go once through all rows */
export function groupsToCertify(models: number, rows: number): number {
  return Math.floor(BUDGET.slices / (models * (STEPS.bound + 10 * rows)));
}

/** What a part says of itself: nothing where it did all that it would. */
export function fewerThan(part: Thinned['part'], used: number, of: number, unit: Thinned['unit']): Thinned[] {
  return used < of ? [{ part, used, of, unit }] : [];
}

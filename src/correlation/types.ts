import type { Count, Fraction } from '../base/numbers.js';
import type { GainEstimate, Interval, Verdict } from '../certificate/types.js';
import type { Chance } from './chance.js';
import type { Contribution, Recall } from './contributions.js';
import type { Similarity } from './similarity.js';
import type { Thinned } from './budget.js';

/** Everything that is said about a pool beside its certificate. Field names are those of `certificate.json`. */
export interface Diagnostics {
  readonly pairwise: PairwiseDiagnostics;
  /** null where the single best model makes no errors. */
  readonly regime: Regime | null;
  readonly poolCurve: readonly PoolCurvePoint[];
  readonly fewModels: FewModels;
  /** null where no groups were given. */
  readonly slices: readonly Slice[] | null;
  /** null where there are no repeated draws. */
  readonly routerCeiling: RouterCeiling | null;
  /** null where no names are of one model, and nothing was drawn repeatedly. */
  readonly luckFloor: LuckFloor | null;
  /** null where the number of options is not known. */
  readonly chance: Chance | null;
  /** null where there are no repeated draws. */
  readonly allDraws: AllDraws | null;
  /** What each model adds to what some model gets right, largest first. */
  readonly contributions: readonly Contribution[];
  /** Complete questions by how many members are right, from none to all. */
  readonly recall: readonly Recall[];
  /** How alike the models err, pair by pair. */
  readonly similarity: Similarity;
  /** What did less than it does on smaller inputs, to keep the work within its budget; empty where nothing did. */
  readonly thinned: readonly Thinned[];
}

/** What correlations between pairs of models say, and how far off it is. */
export interface PairwiseDiagnostics {
  /** Models that are always right or always wrong: they have no finite threshold, so nothing below is about them. */
  readonly withoutThreshold: readonly string[];
  /** Models that correlations and predictions are about: those with a threshold; of very many the most accurate. */
  readonly models: number;
  /** Pearson (phi) correlations of wrong-indicators; null where there is no such pair. */
  readonly pearson: { readonly mean: number | null; readonly within: number | null; readonly across: number | null };
  /** Pairs on a Frechet bound (`boundary` of them) enter the mean at +1 or -1. */
  readonly tetrachoric: { readonly mean: number | null; readonly pairs: number; readonly boundary: number };
  /** Smallest and largest beta that agree with the mean error rate and the mean joint error rate of the whole pool. */
  readonly betaRange: Interval;
  /**
   * The co-failure rate of the models that have a threshold: what the predictions are compared with. null, like the
   * three predictions, where fewer than two models have one.
   */
  readonly beta: number | null;
  readonly singleFactor: SingleFactorPrediction | null;
  /**
   * The same with the mean Pearson correlation in place of the tetrachoric one, as is often done: wrong-indicators are
   * less correlated than the normal variables behind them, so it predicts less and its ratio is larger.
   */
  readonly singleFactorPearson: Pick<SingleFactorPrediction, 'rho' | 'beta' | 'ratio'> | null;
  readonly fullSigma: FullSigmaPrediction | null;
  readonly clayton: ClaytonPrediction | null;
  readonly poolSize: readonly PoolSizePoint[];
}

export interface SingleFactorPrediction {
  /** The correlation used: the mean tetrachoric correlation, or 0 where that is negative, which no single factor gives. */
  readonly rho: number;
  readonly beta: number;
  /** Underpricing: measured beta over predicted beta; null where 0 is predicted. */
  readonly ratio: number | null;
  /**
   * Percentiles 5 and 95 of the ratio over resampled questions, which misses it in up to 15% of evaluations; null where
   * beta is 0, because resampling never makes an all-wrong question that was not seen and the interval would look like
   * certainty; and where questions lie in clusters.
   */
  readonly interval: Interval | null;
  /** Replicates behind the interval: 2,000, fewer on very large inputs. */
  readonly replicates: Count;
}

export interface FullSigmaPrediction {
  readonly beta: number;
  /** Of the predicted beta, from the randomised integration. */
  readonly standardError: number;
  readonly ratio: number | null;
  /** 90% interval of the ratio (see sigmaInterval); null where none can be given. */
  readonly interval: Interval | null;
}

export interface ClaytonPrediction {
  /** null where no finite one will do: the models are as dependent as their error rates allow. */
  readonly theta: number | null;
  /** Lower tail dependence 2^(-1/theta). */
  readonly tailDependence: number;
  readonly beta: number;
  readonly ratio: number | null;
}

/** Single-factor underpricing ratios of random sub-pools of k models. */
export interface PoolSizePoint {
  readonly k: Count;
  readonly median: number;
  readonly p05: number;
  readonly p95: number;
}

export type RegimeName = 'ceiling-bound' | 'realizability-bound' | 'mixed';

/** Of the single best model's errors, the share that every other model makes too. */
export interface Regime {
  readonly name: RegimeName;
  readonly unrescuable: Fraction;
  /** Of `unrescuable`, exact and two-sided at the certificate's confidence; it allows for the choice of the best model. */
  readonly interval: Interval;
}

export interface PoolCurvePoint {
  readonly k: Count;
  readonly models: readonly string[];
  readonly ceiling: number;
  /** Ceiling of these models less the accuracy of the single best of the whole pool (or of the declared baseline). */
  readonly gain: number;
  /** The same on held-out questions, the models and the single best chosen on the others; null below 10 questions. */
  readonly heldOutCeiling: number | null;
  readonly heldOutGain: number | null;
  readonly heldOutStandardError: number | null;
}

/** How few models do. */
export interface FewModels {
  /** Smallest k with at least 90% of the gain of the whole pool; null where there is no gain. */
  readonly ninetyPercent: number | null;
  /** Smallest k from which held-out gain grows by no more than its standard error; null without held-out questions. */
  readonly enough: number | null;
}

/** A certificate in short for one group of questions. */
export interface Slice {
  readonly name: string;
  /** Complete questions. Where there is none, all the rest is null and the verdict `inconclusive`. */
  readonly queries: Count;
  readonly verdict: Verdict;
  /** The verdict after Holm's correction over all slices, for each of the two kinds of verdict. */
  readonly correctedVerdict: Verdict;
  /** Adjusted p-values of "the gain is at least min-gain" and "the gain is below min-gain". */
  readonly p: { readonly noGain: number; readonly gainPossible: number } | null;
  /** Where `verdict` is inconclusive: questions needed at the rates seen; null where no number would do. */
  readonly neededToDecide: number | null;
  readonly singleBest: { readonly name: string; readonly accuracy: Fraction } | null;
  readonly allWrong: { readonly count: Count; readonly rate: Fraction } | null;
  readonly gain: GainEstimate | null;
  readonly regime: Regime | null;
}

/** What the best router could gain that sees the question and no answer. */
export interface RouterCeiling {
  /** Fewest draws of a model on a question, over the questions used. */
  readonly repeats: Count;
  /** Questions on which every model has at least two draws; the rest, `leftOut`, say nothing here. */
  readonly queries: Count;
  readonly leftOut: Count;
  readonly gain: GainEstimate & {
    /** Gain of choosing the model by all draws but one and scoring it on that one: the estimate behind `lower`. */
    readonly crossFitted: number;
  };
}

/** What models that are the same gain by being asked several times. */
export interface LuckFloor {
  /** Most gain first. */
  readonly groups: readonly LuckGroup[];
}

export interface LuckGroup {
  /** What the names have in common; for draws the model itself. */
  readonly base: string;
  readonly models: readonly string[];
  /** Fewest draws of the model on a question; null where the group is made of several names. */
  readonly draws: number | null;
  /** Of a perfect choice over the best of the group; of draws: of two over one. */
  readonly gain: number;
  /** Of a perfect choice in the group over the single best model (or the declared baseline), below 0 where it is worse; null for draws. */
  readonly overBest: number | null;
  /** One-sided lower limit of `gain`: exact, or by bets where questions come in clusters; null for draws. */
  readonly lower: number | null;
}

/** What the draws of all models together leave unanswered: with repeats, 1 - beta is about one outcome of each model only. */
export interface AllDraws {
  readonly queries: Count;
  /** Questions on which no draw of any model scores anything. */
  readonly allWrong: Count;
}

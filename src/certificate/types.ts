import type { Amount, Confidence, Count, Fraction } from '../base/numbers.js';
import type { Unanswered } from '../outcomes/pool.js';

export type Interval = readonly [low: number, high: number];

/** A gain with its one-sided limits, each at the certificate's confidence. */
export interface GainEstimate {
  readonly point: number;
  readonly lower: number;
  readonly upper: number;
}

/** What the outcomes that are not there could change: the gain over all questions with each of them wrong, and right. */
export interface MissingOutcomes {
  /** Questions that some member did not answer. */
  readonly queries: Count;
  readonly unansweredWrong: MissingEnd;
  readonly unansweredRight: MissingEnd;
}

export interface MissingEnd extends GainEstimate {
  readonly verdict: Verdict;
}

/** The clusters that the complete questions lie in. */
export interface ClusterSummary {
  readonly clusters: Count;
  /** Effective number of clusters (Kish): (sum of sizes)^2 / sum of squared sizes. */
  readonly effective: number;
  /** Questions of the largest cluster. */
  readonly largest: Count;
  /** Questions without a label: each counts as a cluster of its own. */
  readonly unlabelled: Count;
  /**
   * Cluster-robust variance of the rescue count of the single best model (or of the declared baseline) over its binomial
   * variance; null where there is one cluster, or none or all of the questions are rescues.
   */
  readonly designEffect: number | null;
}

/** A group of questions that stands for a share of the traffic. */
export interface GroupWeight {
  readonly group: string;
  /** Of the traffic; those of all groups add up to 1. */
  readonly share: Fraction;
  /** Complete questions. */
  readonly queries: Count;
  /** Whether it is too small to stand alone, or was taken to make up for such groups: pooled, their questions weigh alike. */
  readonly pooled: boolean;
}

/** Where groups of questions weigh by their shares of the traffic. */
export interface TrafficWeights {
  readonly groups: readonly GroupWeight[];
  /** What the gain, its limits and the verdict would be if every question weighed the same. */
  readonly unweighted: GainEstimate & { readonly verdict: Verdict };
}

/** One member of the pool, over the complete questions. */
export interface ModelResult {
  readonly name: string;
  /** Right answers; of scores their sum, of draws the mean number. */
  readonly correct: Amount;
  readonly accuracy: Fraction;
  /** Two-sided at the certificate's confidence: Clopper-Pearson, or by bets where questions lie in clusters. */
  readonly interval: Interval;
  /** Questions that this model gets wrong and some other member gets right. */
  readonly rescues: Amount;
  /** Over all questions: those without a verdict, by the reason. */
  readonly unanswered: Unanswered;
}

export interface CertifySettings {
  readonly confidence: number;
  readonly minGain: number;
  /** Name of the model declared as baseline in advance. */
  readonly baseline: string | undefined;
  /** For a verdict beside another: intervals of weighted accuracies, which take longest, are left at [0, 1]. */
  readonly inShort?: true;
}

/** The certificate proper: what follows from the outcomes alone. Field names are those of `certificate.json`. */
export interface Certificate {
  /** Whether outcomes are right or wrong, or scores from 0 to 1 of which everything below is a mean. */
  readonly measure: 'accuracy' | 'score';
  readonly confidence: Confidence;
  readonly minGain: Fraction;
  readonly verdict: Verdict;
  readonly queries: {
    /** Questions on which any model has an outcome, an error or an unscored answer. */
    readonly total: Count;
    /** Questions that every member answered; everything below is over these. */
    readonly complete: Count;
    /** Incomplete questions on which every answering member was wrong. */
    readonly partialAllWrong: Count;
    /**
     * Where inconclusive: as many questions decide with a probability of 80% at the rates seen (see queriesNeeded); null
     * where decided, where no number would do, or where questions lie in clusters.
     */
    readonly neededToDecide: number | null;
  };
  /** Best first. */
  readonly models: readonly ModelResult[];
  readonly singleBest: {
    readonly name: string;
    readonly declared: boolean;
    readonly accuracy: Fraction;
    /** Other members with the same count of right answers. */
    readonly ties: readonly string[];
  };
  readonly allWrong: {
    readonly count: Count;
    readonly rate: Fraction;
    readonly interval: Interval;
    readonly lower: number;
    readonly queries: readonly string[];
  };
  /** null where questions are taken as independent. */
  readonly clusters: ClusterSummary | null;
  /**
   * null where every question weighs the same. Where groups have shares of the traffic: accuracies, rates, the ceiling and the gain
   * are those of the traffic, and counts are of questions.
   */
  readonly weights: TrafficWeights | null;
  readonly ceiling: { readonly point: Fraction; readonly upper: Fraction };
  readonly gain: GainEstimate & {
    readonly method: GainMethod;
    /** For independent questions; null where outcomes are no counts (scores, samples of one model). */
    readonly bounds: UpperBounds | null;
    /** Where questions lie in clusters: what the limits and the verdict would be if they were independent. */
    readonly independent: (GainEstimate & { readonly verdict: Verdict }) | null;
    /**
     * Where clusters differ in size: what the limits and the verdict would be if the size of a cluster told nothing of its rates.
     * `lower` and `upper` do not ask for that.
     */
    readonly sizesUnrelated: (GainEstimate & { readonly verdict: Verdict }) | null;
    /** Where a declared baseline is not the best model seen: the gain over that model instead. */
    readonly overBestSeen: (GainEstimate & { readonly name: string }) | null;
    /** Where some member did not answer every question: the gain over all questions at both ends (see missingOutcomes). */
    readonly missing: MissingOutcomes | null;
  };
  readonly ensembles: readonly EnsembleResult[];
}

/**
 * A row of results that is itself a policy, compared with the members on the complete questions. What it did not answer
 * there counts as wrong: a policy that leaves out the hard questions is not better for it.
 */
export interface EnsembleResult {
  readonly name: string;
  /** The complete questions. All figures are over these. */
  readonly queries: Count;
  /** Of these, how many the ensemble answered. */
  readonly answered: Count;
  /** `answered` as a share of `queries`. */
  readonly coverage: Fraction;
  /** Why it is not shown better, whatever its outcomes are: it answered less than `min-coverage`. null where it did not. */
  readonly reason: 'coverage' | null;
  readonly accuracy: Fraction;
  /** Accuracy minus that of the best member on the same questions. */
  readonly difference: number;
  /** How the limits are made: exact for paired outcomes, after Fay and Lumbard; or by bets: on clusters, or on questions where outcomes are scores or draws. */
  readonly method: 'exactPaired' | 'clusterBets' | 'bets';
  /**
   * Of the gain over the best member, whichever it truly is: two-sided at the certificate's confidence; null without a
   * level. Its lower end is the least of the lower limits against each member, so that it is above 0 only where the
   * ensemble is shown to beat them all.
   */
  readonly interval: Interval | null;
  /** One-sided lower limit of the same gain at the certificate's confidence; null without a level. */
  readonly lower: number | null;
  /**
   * The same limit at a level that holds for all ensembles of the results together, the best of them too (Bonferroni); null
   * without a level.
   */
  readonly jointLower: number | null;
  /**
   * P-value of the hypothesis that some member is right as often: the largest of the one-sided exact McNemar p-values. An
   * intersection-union test (Berger 1982), so picking the best member from the same data costs nothing. null with
   * clusters, whose questions are not independent: it is shown better where `lower` is above 0.
   */
  readonly pBeatsEveryMember: number | null;
  /** The difference as a share of the gain that an oracle would reach on the same questions; null where that is 0. */
  readonly realisedShare: number | null;
  /** All-wrong questions on which it is right: answers that no member gave. */
  readonly beyondCeiling: number;
  /** Their ids in natural order, a thousand at most. */
  readonly beyondCeilingQueries: readonly string[];
  /**
   * Whether it is right more often than the ceiling of the same questions allows to whatever returns a member's answer:
   * it writes answers of its own, or has seen the references.
   */
  readonly aboveCeiling: boolean;
}

/**
 * How the limits of the gain are made. Of outcomes that are right or wrong: the exact bounds of rescue counts, or, where
 * questions lie in clusters, bets on clusters; `Declared` where the baseline was named in advance. Of scores: bets, on
 * clusters where there are some. Of groups with shares of the traffic: bets in rounds. Of draws of one model: bets on what
 * the best of them gains.
 */
export type GainMethod =
  | 'rescueBergerBoos'
  | 'rescueDeclared'
  | 'clusterLeast'
  | 'clusterDeclared'
  | 'scoreLeast'
  | 'scoreDeclared'
  | 'weightedRounds'
  | 'samples';

/** Upper bounds on the gain G, each one-sided at level 1 - delta, as fractions of the questions. */
export interface UpperBounds {
  /** The paper's first release. Not valid, shown for comparison: it can never fail a gate. */
  readonly pluginV1: number;
  /** The paper's corrected bound: valid and loose. */
  readonly bonferroniV2: number;
  readonly rescueBonferroni: number;
  /** The certificate's bound where the best model is chosen from the data. */
  readonly rescueBergerBoos: number;
  /** The certificate's bound where a baseline is declared in advance. */
  readonly rescueDeclared: number | null;
}

/** Verdicts of the certificate, and the words of the `verdict` field. */
export type Verdict = 'no-gain' | 'gain-possible' | 'inconclusive';

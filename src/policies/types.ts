import type { Count, Fraction } from '../base/numbers.js';
import type { EnvelopeStep } from './cost-frontier.js';
import type { ConfidenceSignal } from './cascades-confidence.js';
import type { GainEstimate as Estimate, Interval } from '../certificate/types.js';
import type { Score } from '../stats/gain-over-best.js';
import type { ColumnCounts } from '../stats/least-mean.js';

/** What policies that can be built realise of the headroom. Field names are those of `certificate.json`. */
export interface Policies {
  /** What an oracle gains over the single best model. */
  readonly headroom: number;
  /** Best first. */
  readonly realised: readonly RealisedPolicy[];
  /** Votes, routers and cascades that were looked at, those that were not measured too: as many share the level of each `jointLower`. */
  readonly tried: Count;
  readonly votes: Votes;
  /** Ensembles of which picks were logged. */
  readonly routers: readonly RouterPicks[];
  readonly cascades: readonly Cascade[];
  /** null where no model has repeated draws to vote with. */
  readonly selfMoa: SelfMoa | null;
  /** null where nothing is known of costs. */
  readonly cost: CostReport | null;
  /** How questions were held out: the number of folds, and of deals into them that learned policies are means over. */
  readonly folds: { readonly count: Count; readonly deals: number };
  /** What could not be measured, and why: sentences of our own, without text from the results. */
  readonly notes: readonly string[];
}

export type PolicyKind = 'ensemble' | 'vote' | 'router' | 'cascade' | 'self-moa';

/** One policy, paired with the single best model on the same questions. */
export interface RealisedPolicy {
  readonly name: string;
  readonly kind: PolicyKind;
  /** Complete questions on which the policy has an outcome. All figures are over these. */
  readonly queries: Count;
  readonly accuracy: Fraction;
  /** Accuracy less that of the single best model (of all questions, or the declared baseline). */
  readonly gain: number;
  /** Of the gain over the best model, whichever it truly is (or the declared baseline): two-sided at the certificate's confidence. Of what was learned: of the mean gain of policies trained on four fifths of the questions. */
  readonly interval: Interval;
  /** Of the gain: one-sided upper limit at the certificate's confidence, to be compared with min-gain. */
  readonly upper: number;
  /**
   * Of the gain: one-sided lower limit that holds for all policies tried together at the certificate's confidence, the best of
   * them too (Bonferroni, over `tried`). null for ensembles in the results, which were not tried here.
   */
  readonly jointLower: number | null;
  /**
   * How the limits are made: exact for paired outcomes, after Fay and Lumbard; or by bets on clusters. Those of what was
   * learned are means over deals, each for 1.75 times the variance.
   */
  readonly method: 'exactPaired' | 'clusterBets';
  /** Deals of the folds that all figures are means over; null where nothing was learned from these questions. */
  readonly deals: number | null;
  /** The gain as a share of what an oracle would gain on the same questions; null where that is nothing, and with `severalDraws`. */
  readonly shareOfHeadroom: number | null;
  /**
   * Whether it returns other draws of the models than those that the ceiling is about. 1 - beta does not bind it then, and what
   * it gains is no share of that headroom.
   */
  readonly severalDraws: boolean;
  /** Whether everything that the policy had to learn came from other questions than those that it is scored on. */
  readonly heldOut: boolean;
  /** Questions that the policy gets right and the single best model wrong, and the reverse; parts where ties were split. */
  readonly won: number;
  readonly lost: number;
  /** US dollars for one answer; null where not known of every question. */
  readonly cost: number | null;
  /** Seconds for one answer; null where not known of every question. */
  readonly latency: number | null;
}

/** A realised policy, with what its limit among others and savings are worked out from. */
export interface MeasuredPolicy extends Omit<RealisedPolicy, 'jointLower'> {
  /** What its limits are made from, at any level: of each deal, or once where nothing was learned. */
  readonly counted: readonly Counted[];
  /** Against each model of which the cost is known, in the order of the pool; none where no costs are. */
  readonly against: readonly Score[];
  /** Of its gains, relative to that of as many independent questions: above 1 for what was learned. */
  readonly variance: number;
  /** The share of the reference's cost that it saves; null where one of the two costs is not known. */
  readonly saving: Estimate | null;
}

/** A router that was trained here, asked at several prices of accuracy: what it trades for cost, held out. */
export interface PricedRouter {
  readonly name: string;
  /** From accuracy alone, price 0, to the cheapest model; means over deals. */
  readonly curve: readonly PricePoint[];
  /** null where the cheapest model is right as often as the reference. */
  readonly pair: RoutedPair | null;
}

export interface PricePoint {
  /** Each question goes to the model with the largest chance to be right less this times its cost, as a share of the reference's. */
  readonly price: number;
  readonly accuracy: Fraction;
  /** US dollars for an answer. */
  readonly cost: number;
  /** Share of the reference's cost. */
  readonly saving: number;
  /** Accuracy above the best random mixture of two models at the same cost; null where none is as cheap. */
  readonly overMixture: number | null;
}

/** The figures of RouteLLM (Ong et al., arXiv:2406.18665) for the reference and the cheapest model. */
export interface RoutedPair {
  readonly strong: string;
  readonly weak: string;
  /** The performance gap recovered, by the share of calls to the strong model; the share itself where calls are spread at random. */
  readonly pgr: readonly { readonly calls: Fraction; readonly recovered: number }[];
  /** Its average over all shares; 0.5 at random. */
  readonly apgr: number;
  /** The least share of calls to the strong model that recovers half of the gap, and four fifths. */
  readonly cpt50: Fraction;
  readonly cpt80: Fraction;
}

/** What a policy's limits are made from: its scores against every model that could be the best, or its counts in clusters. */
export type Counted =
  | { readonly by: 'pairs'; readonly scores: readonly Score[]; readonly size: number }
  | { readonly by: 'clusters'; readonly counts: ColumnCounts; readonly gain: number; readonly variance: number };

/** Where a logged router sent the questions. */
export interface RouterPicks {
  readonly name: string;
  /** Questions that it answered and for which the pick is a model of the pool. */
  readonly queries: Count;
  /** Share of them sent to the single best model; null without any, as below. */
  readonly toSingleBest: number | null;
  /** The router's accuracy where it picked the single best model, and where it left it. */
  readonly accuracyThere: number | null;
  readonly accuracyElsewhere: number | null;
  /** What the single best model would have reached where the router left it. */
  readonly singleBestElsewhere: number | null;
  /** Questions whose pick is no model of the pool, and those without a logged pick. */
  readonly unknownModel: number;
  readonly notLogged: number;
}

/** What voting does. The votes themselves are in `realised`. */
export interface Votes {
  /** What was counted: answers, or only whether they were right, which takes all wrong answers for the same. */
  readonly by: 'answers' | 'outcomes';
  /** null below three models. */
  readonly triples: Triples | null;
}

/** Majority of outcomes of every triple of models, against the best of the three on the same questions. */
export interface Triples {
  /** Triples looked at: all of them, or a sample where there are very many. */
  readonly count: Count;
  readonly sampled: boolean;
  readonly meanGain: number;
  /** Share of the triples that are right less often than their own best member. */
  readonly shareLosing: number;
  /** Least squares over the triples of gain on mean pairwise rho and on headroom; null where there is no such fit. */
  readonly slopeOnRho: Slope | null;
  readonly slopeOnHeadroom: Slope | null;
}

export interface Slope {
  readonly estimate: number;
  /** Leave-one-model-out jackknife, two-sided at the certificate's confidence; null below five models. */
  readonly interval: Interval | null;
}

/** A vote of several samples of one model against a vote of as many models. */
export interface SelfMoa {
  readonly model: string;
  /** What was voted on. */
  readonly by: 'answers' | 'outcomes';
  /** Mean phi correlation of wrong-indicators, between two draws of the model and between draws of two models. */
  readonly rhoWithin: number | null;
  readonly rhoBetween: number | null;
  /** By k, ascending. */
  readonly votes: readonly SelfMoaVote[];
}

export interface SelfMoaVote {
  /** Voters on either side. */
  readonly k: Count;
  /** The mixed pool: the model itself and those nearest to it in accuracy. */
  readonly models: readonly string[];
  readonly queries: Count;
  readonly selfAccuracy: number;
  readonly mixedAccuracy: number;
  /** Self less mixed; two-sided at the certificate's confidence, by bets on questions or on their clusters. */
  readonly difference: number;
  readonly interval: Interval;
  /** Mean accuracy of one sample of each pool: what the votes have to start from. */
  readonly selfSingle: number;
  readonly mixedSingle: number;
  /** Ways in which the draws were dealt into votes, over which accuracies are averaged. */
  readonly partitions: number;
}

/** A cheap model answers, and where it is not sure enough a stronger one is asked instead. */
export interface Cascade {
  readonly cheap: string;
  readonly strong: string;
  /** Where the cheap model's confidence comes from. */
  readonly signal: ConfidenceSignal['by'];
  readonly queries: Count;
  /** Questions without a confidence. They rank below all others: a cascade escalates them. */
  readonly unlogged: number;
  readonly cheapAccuracy: number;
  readonly strongAccuracy: number;
  /** How well confidence tells the cheap model's right answers from its wrong ones; 1/2 is not at all. */
  readonly auc: number;
  /** null with fewer than two right or wrong answers. */
  readonly aucStandardError: number | null;
  /**
   * 1 - cheap accuracy / strong accuracy: the share of the questions that the strong model must answer at least, if the
   * answers that are kept are to be right as often as its own. The kept hold at most the cheap model's right answers.
   */
  readonly volumeCeiling: number;
  /** Advantage over random escalation, averaged over all escalation rates. */
  readonly integratedAdvantage: number;
  /** The same if the strong model were right on all that is escalated: a (1 - a) (AUC - 1/2) of the cheap model. */
  readonly integratedErrorsCaught: number;
  /** By fold of the first deal, the confidence from which the cheap answer is kept, chosen on the other folds; null: none is kept. */
  readonly thresholds: readonly (number | null)[];
  /** At thresholds so chosen, on the folds held out, means over all deals: share of the questions that the strong model answers, and accuracy. */
  readonly escalated: number;
  readonly accuracy: Fraction;
  /** Accuracy less that of escalating as large a share of the questions at random. */
  readonly advantage: number;
  /** Two-sided, at the certificate's confidence, the thresholds taken as given; by bets on clusters where questions lie in some. */
  readonly advantageInterval: Interval;
}

/** What accuracy costs: models and realised policies side by side. */
export interface CostReport {
  /** Cheapest first. */
  readonly options: readonly CostOption[];
  /** The shadow price of the budget, from the cheapest option on the frontier upwards. */
  readonly envelope: readonly EnvelopeStep[];
  /** The cheapest option that is at most one percentage point less accurate than the most accurate one. */
  readonly cheapestWithinPoint: {
    readonly name: string;
    readonly accuracy: Fraction;
    readonly cost: number;
    /** The most accurate option, and the share of its cost that is saved; null where that costs nothing. */
    readonly best: string;
    readonly saved: number | null;
  };
  /** Models and policies whose cost is not known on every question. */
  readonly withoutCost: readonly string[];
}

export interface CostOption {
  readonly name: string;
  readonly kind: 'model' | PolicyKind;
  readonly accuracy: Fraction;
  /** US dollars for an answer, and for a right answer; null where none is right. */
  readonly cost: number;
  readonly costPerCorrect: number | null;
  /** Seconds for an answer; null where not known on every question. */
  readonly latency: number | null;
  /** No other option is at least as accurate for less, or more accurate for as much. */
  readonly onFrontier: boolean;
}

import { selectionLevel, type Score } from '../stats/gain-over-best.js';
import { mean } from '../stats/sums.js';
import type { Fraction } from '../base/numbers.js';
import type { GainEstimate } from '../certificate/types.js';
import { clusterGainLower, gainCounts } from '../certificate/cluster-gain.js';
import { holmAdjusted } from '../stats/holm.js';
import { exactPairedLower, exactPairedUpper, pDifferenceAtMost } from '../stats/paired-exact.js';
import { outcomesOf, type PolicyContext } from './context.js';
import { overMixture, type MixtureModels } from './mixture.js';
import { lowerLimitOf } from './realise.js';
import { bestReferences, savingCeiling } from './saving-ceiling.js';
import { shareSaved } from './share-saved.js';
import type { MeasuredPolicy, PolicyKind, PricedRouter } from './types.js';

/** What is saved at held quality, as shares of the reference's cost. Field names are those of `certificate.json`. */
export interface Saving {
  /** The declared baseline, or the model that is right most often. */
  readonly reference: string;
  readonly referenceAccuracy: Fraction;
  readonly declared: boolean;
  /** Accuracy that may be given up. */
  readonly maxLoss: Fraction;
  /** The least saving worth having. */
  readonly minSaving: Fraction;
  /** The cheapest model that is shown to lose at most `maxLoss` against the best (or declared) model; null where none is. */
  readonly switch: { readonly model: string; readonly saving: Range; readonly loss: Loss } | null;
  /** What each measured policy saves and loses, and how far it is above a random mixture of models at its cost. */
  readonly policies: readonly PolicySaving[];
  /** Routers that were trained here, at several prices of accuracy; what they save at the price that was chosen for them stands in `policies`. */
  readonly routers: readonly PricedRouter[];
  /** What no choice among the answers can exceed; null where answers of one model differ in cost. */
  readonly ceiling: GainEstimate | null;
  /**
   * `saving-possible`: a model or a policy is shown to save `minSaving` and to lose at most `maxLoss`; `no-saving`: each
   * of them is shown not to.
   */
  readonly verdict: SavingVerdict;
}

export type SavingVerdict = 'no-saving' | 'saving-possible' | 'inconclusive';
/** With one-sided limits at the certificate's confidence. */
export type Range = readonly [point: number, lower: number, upper: number];
export type Loss = readonly [point: number, upper: number];

export interface PolicySaving {
  readonly name: string;
  readonly kind: PolicyKind;
  readonly saving: Range;
  readonly loss: Loss;
  /** Whether it is shown to lose at most `maxLoss`, by Holm's method over all policies that are cheaper. */
  readonly isShownToHold: boolean;
  /** Accuracy above the best mixture of single models of the same cost; null where none is as cheap, or questions lie in clusters. */
  readonly overMixture: Range | null;
}

export interface SavingOptions {
  readonly maxLoss: number;
  readonly minSaving: number;
  readonly declared: boolean;
}

/** A model or a policy that may be cheaper. */
interface Candidate {
  readonly saving: GainEstimate;
  readonly against: readonly Score[];
  /** Independent queries that its limits are of. */
  readonly size: number;
  /** Limits of the loss where queries lie in clusters. */
  readonly clustered: ((alpha: number) => number) | null;
}

/**
 * @param costs     by priced model, by position
 * @param realised  policies, those without costs too
 */
export function savingOf(
  context: PolicyContext,
  costs: readonly Float64Array[],
  realised: readonly MeasuredPolicy[],
  routers: readonly PricedRouter[],
  { maxLoss, minSaving, declared }: SavingOptions,
): Saving {
  const { delta, matrix, priced, queries, singleBest, unitOf, costUnits } = context;
  const names = priced.map((m) => matrix.models[m]!);
  const right = priced.map((m) => outcomesOf(context, m));
  const own = priced.indexOf(singleBest);
  // Against a reference that was declared, or else against whichever model truly is the best.
  const opponents = declared ? [own] : [...priced.keys()];
  const loses = new Losses(opponents, own, maxLoss, delta);
  const models = names.map((name, k) => ({
    name,
    saving: shareSaved(costs[k]!, costs[own]!, costUnits!, delta),
    against: right.map((other) => scoreOf(right[k]!, other)),
    size: queries,
    clustered:
      unitOf === null
        ? null
        : clusteredLoss(
            right[k]!,
            context,
            opponents.map((m) => priced[m]!),
          ),
  }));
  const cheaper = models.filter((model, k) => k !== own && model.saving.point > 0);
  const shown = loses.shownToHold(cheaper);
  const best = shown.sort((a, b) => b.one.saving.point - a.one.saving.point || (a.one.name < b.one.name ? -1 : 1))[0];
  const measured = realised.flatMap((policy) =>
    policy.saving === null || policy.queries !== queries || policy.cost === null ? [] : [asCandidate(policy)],
  );
  const mixer: MixtureModels = {
    costs: costs.map(mean),
    accuracies: right.map(mean),
    delta,
  };
  const all = [...models.filter((_, k) => k !== own), ...measured];
  const cheaperPolicies = measured.filter(({ saving }) => saving.point > 0);
  const holding = loses.shownToHold(cheaperPolicies).map(({ one }) => one);
  // Models and policies are two lists that are each read by themselves; the verdict is over both.
  const found = loses
    .shownToHold<Candidate>([...cheaper, ...cheaperPolicies])
    .some(({ one }) => one.saving.lower >= minSaving);
  const none = all.every((one) => one.saving.upper < minSaving || loses.isShownToLose(one));
  const onePrice = costs.every((cost) => cost.every((value) => value === cost[0]));
  return {
    reference: names[own]!,
    referenceAccuracy: mixer.accuracies[own]!,
    declared,
    maxLoss,
    minSaving,
    switch:
      best === undefined
        ? null
        : {
            model: best.one.name,
            saving: rangeOf(best.one.saving),
            loss: [loses.point(best.one), loses.upper(best.one, best.level)],
          },
    policies: measured.map((one) => ({
      name: one.policy.name,
      kind: one.policy.kind,
      saving: rangeOf(one.saving),
      loss: [loses.point(one), loses.upper(one, delta)] as const,
      isShownToHold: holding.includes(one),
      overMixture:
        unitOf !== null
          ? null
          : overMixture(mixer, one.policy.accuracy, one.policy.cost!, (m, alpha, side) =>
              side === 'lower' ? lower(one, m, alpha) : upper(one, m, alpha),
            ),
    })),
    routers,
    ceiling: onePrice ? ceilingOf(context, right, costs, own, { maxLoss, declared }) : null,
    verdict: found ? 'saving-possible' : none ? 'no-saving' : 'inconclusive',
  };
}

function ceilingOf(
  { costUnits, delta, unitOf }: PolicyContext,
  right: readonly Float64Array[],
  costs: readonly Float64Array[],
  own: number,
  { maxLoss, declared }: { readonly maxLoss: number; readonly declared: boolean },
): GainEstimate {
  const inOrder = right.map((outcome) => {
    if (unitOf !== null) return outcome;
    const ordered = new Float64Array(outcome.length);
    for (let i = 0; i < outcome.length; i++) ordered[costUnits![i]!] = outcome[i]!;
    return ordered;
  });
  const queries = { right: inOrder, price: costs.map((cost) => cost[0]!), maxLoss, unitOf };
  const gamma = selectionLevel(delta);
  // McNemar's test is for independent queries: in clusters any model may be the best.
  const references = declared ? [own] : unitOf === null ? bestReferences(right, gamma) : [...right.keys()];
  const upper = declared ? delta : delta - gamma;
  return savingCeiling(queries, references, own, { upper, lower: delta });
}

function asCandidate(policy: MeasuredPolicy): Candidate & { readonly policy: MeasuredPolicy } {
  const { against, counted, method, queries, saving, variance } = policy;
  const sized = against.map(({ won, lost }) => ({ won: won / variance, lost: lost / variance }));
  return {
    policy,
    saving: saving!,
    against: sized,
    size: queries / variance,
    clustered: method === 'clusterBets' ? (alpha) => -lowerLimitOf(counted, alpha) : null,
  };
}

function lower({ against, size }: Candidate, m: number, alpha: number): number {
  return exactPairedLower(against[m]!.won, against[m]!.lost, size, alpha);
}

function upper({ against, size }: Candidate, m: number, alpha: number): number {
  return exactPairedUpper(against[m]!.won, against[m]!.lost, size, alpha);
}

/** How much accuracy is given up. */
class Losses {
  constructor(
    private readonly opponents: readonly number[],
    private readonly own: number,
    private readonly maxLoss: number,
    private readonly delta: number,
  ) {}

  /** Against the reference. */
  point({ against, size }: Candidate): number {
    return (against[this.own]!.lost - against[this.own]!.won) / size;
  }

  /** Against the reference, or against whichever model truly is the best: the largest of the limits against each. */
  upper(one: Candidate, alpha: number): number {
    if (one.clustered !== null) return one.clustered(alpha);
    return Math.max(...this.opponents.map((m) => -lower(one, m, alpha)));
  }

  /** Those that are shown to lose at most `maxLoss`, by Holm's method over all; with the level that each was shown at. */
  shownToHold<C extends Candidate>(candidates: readonly C[]): { one: C; level: number }[] {
    const count = candidates.length;
    if (candidates.some(({ clustered }) => clustered !== null)) {
      const level = this.delta / count;
      return candidates.filter((one) => this.upper(one, level) <= this.maxLoss).map((one) => ({ one, level }));
    }
    const p = candidates.map((one) => this.pLoses(one));
    const adjusted = holmAdjusted(p);
    return candidates.flatMap((one, i) => {
      if (adjusted[i]! > this.delta) return [];
      const before = p.filter((other, j) => other < p[i]! || (other === p[i] && j < i)).length;
      return [{ one, level: this.delta / (count - before) }];
    });
  }

  /** Of the hypothesis that it loses `maxLoss` or more against some opponent (an intersection-union test). */
  private pLoses({ against, size }: Candidate): number {
    return Math.max(
      ...this.opponents.map((m) => pDifferenceAtMost(-this.maxLoss, against[m]!.won, against[m]!.lost, size)),
    );
  }

  /** Whether it is shown to lose more than `maxLoss` against the best, which loses nothing against the one seen. */
  isShownToLose(one: Candidate): boolean {
    if (one.clustered !== null) return false;
    return -upper(one, this.own, this.delta / this.opponents.length) > this.maxLoss;
  }
}

function clusteredLoss(
  outcome: Float64Array,
  { matrix, rows, weights, unitOf }: PolicyContext,
  opponents: readonly number[],
): (alpha: number) => number {
  const counts = gainCounts(
    { outcome, rows, weights, unitOf: unitOf! },
    opponents.map((m) => matrix.right[m]!),
  );
  return (alpha) => -clusterGainLower(counts, alpha);
}

function scoreOf(outcome: Float64Array, other: Float64Array): Score {
  let [won, lost] = [0, 0];
  for (let i = 0; i < outcome.length; i++) {
    if (outcome[i]! > other[i]!) won += 1;
    else if (outcome[i]! < other[i]!) lost += 1;
  }
  return { won, lost };
}

function rangeOf({ point, lower, upper }: GainEstimate): Range {
  return [point, lower, upper];
}

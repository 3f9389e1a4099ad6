import type { Interval } from '../../certificate/types.js';
import type { RealisedPolicy } from '../../policies/types.js';
import type { Evaluation } from '../../run/evaluate.js';

/** A policy that was measured: what was trained here, and the ensembles of the results. */
export interface PolicyFigures {
  readonly name: string;
  readonly kind: RealisedPolicy['kind'];
  readonly accuracy: number;
  /** Over the single best model, or the declared baseline. */
  readonly gain: number;
  /** null where none is known of this gain. */
  readonly interval: Interval | null;
  /** Lower limit of the gain that holds for the best of all that were tried; null where it was not tried here. */
  readonly jointLower: number | null;
  readonly note: string;
  readonly won: number | null;
  readonly lost: number | null;
  readonly cost: number | null;
  readonly latency: number | null;
}

/**
 * Every policy that was measured, best first. An ensemble has one figure and one interval wherever it is spoken of: those of
 * its comparison with the members, unless a declared baseline makes the gain another quantity.
 */
export function measuredOf({ certificate, policies }: Evaluation): PolicyFigures[] {
  const { ensembles, singleBest } = certificate;
  const compared = new Map(ensembles.map((each) => [each.name, each]));
  const realised = (policies?.realised ?? []).map((policy): PolicyFigures => {
    const own = policy.kind === 'ensemble' && !singleBest.declared ? compared.get(policy.name) : undefined;
    const { name, kind, jointLower, won, lost, cost, latency } = policy;
    const { accuracy, gain, interval } =
      own === undefined ? policy : { accuracy: own.accuracy, gain: own.difference, interval: own.interval };
    const note = kind === 'ensemble' ? 'in the results' : policy.heldOut ? '' : 'not held out';
    return { name, kind, accuracy, gain, interval, jointLower, note, won, lost, cost, latency };
  });
  const known = new Set(realised.map(({ name }) => name));
  const others = ensembles
    .filter(({ name }) => !known.has(name))
    .map(({ name, accuracy, difference, interval }): PolicyFigures => ({
      name,
      kind: 'ensemble',
      accuracy,
      gain: singleBest.declared ? accuracy - singleBest.accuracy : difference,
      interval: singleBest.declared ? null : interval,
      jointLower: null,
      note: 'in the results',
      won: null,
      lost: null,
      cost: null,
      latency: null,
    }));
  return [...realised, ...others].sort((a, b) => b.gain - a.gain);
}

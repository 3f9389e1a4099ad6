import type { GainEstimate, MissingEnd, Verdict } from './types.js';

/** The one verdict of two readings of the same results: theirs, or `inconclusive` where they differ. */
export function commonVerdict(one: Verdict, other: Verdict): Verdict {
  return one === other ? one : 'inconclusive';
}

/**
 * `no-gain` if the upper bound is below the gain asked for, `gain-possible` if the lower bound reaches it.
 *
 * Each bound is one-sided at delta, so each of the two verdicts is wrong with probability at most delta.
 * @throws RangeError where a bound is not a number: a comparison with NaN would say `inconclusive` for no reason
 */
export function verdictOf(gain: { readonly lower: number; readonly upper: number }, minGain: number): Verdict {
  if (Number.isNaN(gain.lower) || Number.isNaN(gain.upper)) throw new RangeError('verdictOf: a bound is not a number');
  if (gain.upper < minGain) return 'no-gain';
  return gain.lower >= minGain ? 'gain-possible' : 'inconclusive';
}

/** A gain with the verdict that its limits give. */
export function withVerdict(gain: GainEstimate, minGain: number): MissingEnd {
  return { ...gain, verdict: verdictOf(gain, minGain) };
}

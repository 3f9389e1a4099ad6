import { sum } from './sums.js';
import { requireDomain } from './domain.js';

/**
 * The performance gap recovered (PGR) by the share of calls that go to the strong model of a pair: its accuracy less the weak
 * model's, over the strong model's less the weak one's (Ong et al., RouteLLM, arXiv:2406.18665). Queries go to the strong model
 * in the order of their scores, highest first; among equal scores at random, of which this is the mean.
 *
 * @param scores  of each query, the higher the more the strong model is worth there
 * @param gains   of each query, what the strong model is right more often than the weak one: 1, 0 or -1
 * @param steps   shares are 0, 1 / steps, ..., 1
 * @returns PGR at each of these, from 0 to 1 at the ends; between two queries it is a straight line
 * @throws RangeError where the strong model is not right more often than the weak one, or arrays differ in length
 */
export function recoveredGap(scores: Float64Array, gains: Float64Array, steps: number): Float64Array {
  const gap = sum(gains);
  requireDomain(scores.length === gains.length, 'scores and gains: of the same queries');
  requireDomain(gap > 0, `gains: a sum above 0, not ${gap}`);
  const n = scores.length;
  const order = Uint32Array.from(scores.keys()).sort((a, b) => scores[b]! - scores[a]!);
  const reached = new Float64Array(n + 1);
  for (let i = 0; i < n;) {
    let end = i;
    let sum = 0;
    while (end < n && scores[order[end]!] === scores[order[i]!]) sum += gains[order[end++]!]!;
    for (let k = i; k < end; k++) reached[k + 1] = reached[i]! + (sum * (k + 1 - i)) / (end - i);
    i = end;
  }
  return Float64Array.from({ length: steps + 1 }, (_, step) => {
    const at = (step / steps) * n;
    const before = Math.min(n - 1, Math.floor(at));
    return (reached[before]! + (at - before) * (reached[before + 1]! - reached[before]!)) / gap;
  });
}

/** The average gap recovered (APGR): the area under the curve of recoveredGap. Calls spread at random have 1/2. */
export function averageRecovered(curve: Float64Array): number {
  const steps = curve.length - 1;
  return (sum(curve) - (curve[0]! + curve[steps]!) / 2) / steps;
}

/** The call-performance threshold (CPT): the least share of calls to the strong model that recovers so much of the gap. */
export function callsFor(curve: Float64Array, recovered: number): number {
  const steps = curve.length - 1;
  const at = curve.findIndex((value) => value >= recovered);
  requireDomain(at >= 0, `recovered: at most ${Math.max(...curve)}, not ${recovered}`);
  if (at === 0) return 0;
  const [before, after] = [curve[at - 1]!, curve[at]!];
  return (at - 1 + (recovered - before) / (after - before)) / steps;
}

import type { Certificate } from '../../certificate/types.js';
import type { GateStability } from '../../gate/stability.js';
import { MAX_CLUSTERS } from '../../certificate/sample-size.js';
import { bound, counted, integer, percent, points } from '../../base/numbers.js';
import { named } from './text.js';

/** How steady verdict and gate are when the queries are drawn again. */
export function steadinessText(
  { replicates, verdicts, verdictFlips, gate }: GateStability,
  { clusters }: Pick<Certificate, 'clusters'>,
): string {
  const shares = Object.entries(verdicts)
    .filter(([, share]) => share > 0)
    .map(([verdict, share]) => `${verdict} ${percent(share, 1)}%`);
  const what = clusters === null ? 'questions' : 'clusters of questions';
  const all = `With its own ${what} drawn again ${integer(replicates)} times, this evaluation gets another verdict ${percent(verdictFlips, 1)}% of the time (${shares.join(', ')}).`;
  const judged =
    gate.judged.length === 0
      ? ''
      : ` The gate (${gate.judged.join(', ')}) decides otherwise ${percent(gate.flips, 1)}%.`;
  const not = gate.notJudged.length === 0 ? '' : ` Not judged anew: ${gate.notJudged.join(', ')}.`;
  return all + judged + not;
}

/** The smallest gain that could be ruled out. */
export function smallestGainText({ smallestGain }: GateStability, { clusters, queries, models }: Certificate): string {
  const basis = clusters === null ? counted(queries.complete, 'question', 'questions') : clustersOf(clusters.clusters);
  return `${basis} and ${counted(models.length, 'model', 'models')} can at best rule out gains above ${percent(smallestGain.possible, 2, 'up')} points; these results rule out gains above ${percent(smallestGain.seen, 2, 'up')}.`;
}

/** "Has this gate ever been able to fail?", in a sentence or two. */
export function canFailText(check: GateStability, certificate: Certificate, failOn: readonly string[]): string {
  if (failOn.length === 0) return 'This gate cannot fail: `fail-on` is none.';
  // A gain of nothing is always reached, so at a min-gain of 0 no verdict is inconclusive.
  const others = failOn.filter((each) => each !== 'no-gain' && (each !== 'inconclusive' || certificate.minGain > 0));
  if (!failOn.includes('no-gain')) {
    if (others.length === 0) return 'This gate cannot fail: at a min-gain of 0 no verdict is inconclusive.';
    return `This gate can fail: on ${others.join(', ')}.`;
  }
  const also = others.length === 0 ? '' : ` It can also fail on ${others.join(', ')}.`;
  return noGainText(check, certificate) + also;
}

function noGainText({ noGain, smallestGain }: GateStability, certificate: Certificate): string {
  const { clusters, minGain, queries, singleBest } = certificate;
  const best = named(singleBest.name);
  const { rescues, mostRescues, canHappen } = noGain;
  const basis = clusters === null ? counted(queries.complete, 'question', 'questions') : clustersOf(clusters.clusters);
  if (!canHappen) {
    const least = neededText(noGain, certificate);
    return `This gate cannot fail on no-gain: even if no question were left that ${best} gets wrong and another model right, ${basis} could not rule out a gain of ${bound(smallestGain.possible, 'down', minGain)} points, and ${points(minGain)} were asked for. ${least}`;
  }
  if (clusters !== null)
    return `This gate can fail on no-gain: ${basis} could rule out gains above ${percent(smallestGain.possible, 2, 'up')} points, and ${points(minGain)} were asked for.`;
  if (mostRescues === null) {
    return `This gate can fail on no-gain, though not with the other models as good as they are: ${queries.complete === 1 ? 'one question does' : `${integer(queries.complete)} questions do`} not tell which of them is best.`;
  }
  return `This gate can fail on no-gain: it does where at most ${counted(mostRescues, 'question is', 'questions are')} left that ${best} gets wrong and another model right (now ${integer(rescues)}).`;
}

/** How large an evaluation would have to be. */
function neededText({ clustersNeeded, queriesNeeded }: GateStability['noGain'], certificate: Certificate): string {
  if (queriesNeeded !== null) return `It takes at least ${counted(queriesNeeded, 'question', 'questions')}.`;
  if (clustersNeeded !== null) return `It takes at least ${clustersOf(clustersNeeded)}.`;
  if (certificate.clusters === null || certificate.minGain === 0) return 'No number of questions would do.';
  return `It takes more than ${clustersOf(MAX_CLUSTERS)}.`;
}

function clustersOf(count: number): string {
  return counted(count, 'cluster', 'clusters');
}

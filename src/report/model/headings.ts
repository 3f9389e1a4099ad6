import type { Certificate, EnsembleResult, Interval } from '../../certificate/types.js';
import type { Change } from '../../comparison/types.js';
import type { Evaluation } from '../../run/evaluate.js';
import { bound, counted, integer, percent, points } from '../../base/numbers.js';
import { isAlarm, changeRows, movedText } from './changes.js';
import { obstaclesText, originText } from './comparison-text.js';
import { atMost, gainRange, pointsText, range, signed } from './figures.js';
import type { PolicyFigures } from './measured.js';
import type { Saving } from '../../policies/saving.js';
import { switchText } from './saving-text.js';
import { subjectOf } from './samples-text.js';
import { triedOf, type Situation } from './situation.js';
import { capital, named, strong, type Text } from './text.js';
import { levelText } from './words.js';

/** The answer in one line, and under it the number that it hangs on: the first thing in bold. */
export interface Answer {
  readonly heading: Text;
  readonly line: Text;
}

export function answerOf(evaluation: Evaluation, situation: Situation): Answer {
  const { certificate } = evaluation;
  const { gain, minGain, queries } = certificate;
  const { best, choice, whatever } = subjectOf(evaluation);
  const asked = pointsText(minGain);
  switch (situation.kind) {
    case 'regressed':
      return regressed(evaluation);
    case 'held':
      return held(evaluation);
    case 'incomparable':
      return incomparable(evaluation);
    case 'incomplete':
      return {
        heading: 'The results are not complete',
        line: parts(incompleteLine(evaluation), possible(certificate), youAsked(certificate)),
      };
    case 'disagreement':
      return disagreement(evaluation);
    case 'none-named':
      return {
        heading: 'No ensemble is in the results, so none is shown to beat every model',
        line: capital(parts(possible(certificate, true), youAsked(certificate))),
      };
    case 'better':
    case 'better-by-little':
    case 'not-better':
      return ofEnsemble(evaluation, situation.kind, situation.ensemble);
    case 'no-gain':
      return {
        heading: `No ${choice} can gain ${asked}: at most ${atMost(gain.upper, minGain)} over ${best}`,
        line: `${whatever}: ${parts(strong(`at most ${atMost(gain.upper, minGain)} percentage points`) + ` (${oneSided(certificate)})`, youAsked(certificate))}`,
      };
    case 'undecided':
      return {
        heading: `${counted(queries.complete, 'question', 'questions')} cannot tell whether ${choice.startsWith('e') ? 'an' : 'a'} ${choice} can gain ${asked}`,
        line: parts(
          `Largest possible gain over ${best}: ${strong(`${gainRange(gain, minGain)} percentage points`)} (each limit ${oneSided(certificate)})`,
          youAsked(certificate),
        ),
      };
    case 'saves':
    case 'no-saving':
      return ofSaving(situation.saving, situation.kind, certificate);
    case 'reached':
      return {
        heading: `${named(situation.policy.name)} reaches ${signed(situation.policy.gain)} points over ${best}; you asked for ${points(minGain)}`,
        line: ofTried(evaluation, situation.policy),
      };
    case 'room':
      return situation.best === undefined
        ? {
            heading: `Up to ${signed(gain.point)} points to gain over ${best}; nothing has been tried yet`,
            line: capital(parts(possible(certificate, true), youAsked(certificate))),
          }
        : {
            heading: `Up to ${signed(gain.point)} points to gain over ${best}, but ${reach(situation.best, minGain)}`,
            line: ofTried(evaluation, situation.best),
          };
  }
}

function ofSaving(saving: Saving, kind: 'saves' | 'no-saving', certificate: Certificate): Answer {
  const { maxLoss, minSaving, reference } = saving;
  const asked = `${percent(minSaving, 0)}% at a loss of at most ${pointsText(maxLoss)}`;
  return {
    heading:
      kind === 'no-saving'
        ? `Nothing that was measured saves ${percent(minSaving, 0)}% of what ${named(reference)} costs`
        : switchText(saving),
    line: parts(
      `Asked for: ${strong(asked)} (${oneSided(certificate)})`,
      `largest gain in accuracy: ${signed(certificate.gain.point)} points`,
    ),
  };
}

function reach({ gain }: PolicyFigures, minGain: number): string {
  return gain >= minGain
    ? `the best policy tried, ${signed(gain)}, is not shown to reach the ${points(minGain)} you asked for`
    : `the best policy tried reaches ${signed(gain)}; you asked for ${points(minGain)}`;
}

function ofEnsemble(evaluation: Evaluation, kind: Situation['kind'], ensemble: EnsembleResult): Answer {
  const { certificate } = evaluation;
  const { minGain, models, ensembles } = certificate;
  const { difference, interval, jointLower } = ensemble;
  const over = named(models[0]!.name);
  const between = interval === null ? '' : ` (${range(interval)})`;
  const number = `${signed(difference)} ${Math.abs(difference) === 0.01 ? 'point' : 'points'}`;
  const more = ensembles.length - 1;
  // Each end of an interval allows for two that could have been picked, and not for more.
  const isWorse = interval !== null && interval[1] < 0 && more <= 1;
  const verb =
    kind === 'not-better'
      ? `is ${isWorse ? 'worse than' : 'not shown to beat'} ${over}: ${number}${between}`
      : kind === 'better'
        ? `beats every model: ${number} over ${over}${between}`
        : `beats every model, but by ${number}; you asked for ${points(minGain)}`;
  const picked = evaluation.settings.failOn.includes('ensemble-not-better') ? 1 : ensembles.length;
  const label = interval === null ? '' : limitsText(interval, jointLower, picked, 0, certificate);
  return {
    heading: `${named(ensemble.name)} ${verb}`,
    line: parts(
      `${named(ensemble.name)}: ${strong(`${signed(difference)} percentage points`)}${label}`,
      certificate.verdict === 'no-gain'
        ? `no ensemble of these models can gain more than ${atMost(certificate.gain.upper, minGain)}${overBaseline(certificate)} (${oneSided(certificate)})`
        : possible(certificate),
      youAsked(certificate),
      more > 0 ? `${counted(more, 'more ensemble', 'more ensembles')} below` : '',
    ),
  };
}

function ofTried(evaluation: Evaluation, { name, gain, interval, jointLower }: PolicyFigures): Text {
  const { certificate, policies } = evaluation;
  const tried = policies!.tried;
  const isBest = triedOf(evaluation)[0]!.name === name;
  const limits = limitsText(interval!, jointLower, tried, certificate.minGain, certificate);
  return parts(
    `${tried === 1 ? 'The one tried' : `${isBest ? 'Best' : 'One'} of ${integer(tried)} tried`}, ${named(name)}: ${strong(`${signed(gain)} percentage points`)}${limits}`,
    possible(certificate),
    youAsked(certificate),
  );
}

/**
 * The limits of one policy by itself; and where its lower end reaches what is claimed, the limit that holds for one that was
 * picked from several. (Each end of an interval is at half of delta, and so allows for two.)
 */
function limitsText(
  interval: Interval,
  jointLower: number | null,
  among: number,
  claimed: number,
  { confidence, minGain }: Certificate,
): string {
  const least =
    among <= 2 || jointLower === null || interval[0] < claimed
      ? ''
      : `; picked from ${integer(among)}, at least ${bound(jointLower, 'down', minGain)}`;
  return ` (${range(interval)}, ${levelText(confidence)}%${least})`;
}

function regressed({ certificate, regression }: Evaluation): Answer {
  const alarms = changeRows(regression!).filter(({ change }) => isAlarm(change));
  const [first, ...others] = alarms.map(({ change }) => change);
  const rest = others.slice(0, 2).map(alsoText);
  const more = others.length - rest.length;
  return {
    heading: changeHeading(first!),
    line: parts(
      `${strong(`${movedText(first!)} percentage points`)} on the ${counted(regression!.sharedQueries, 'question', 'questions')} that both runs share, beyond chance (${levelText(certificate.confidence)}%)`,
      ...rest,
      more > 0 ? `${integer(more)} more below` : '',
    ),
  };
}

/** No regression: what is known is that nothing got worse beyond chance. */
function held({ certificate, regression }: Evaluation): Answer {
  const { sharedQueries, changes, outcome } = regression!;
  const shared = counted(sharedQueries, 'shared question', 'shared questions');
  return {
    heading:
      outcome === 'improved'
        ? `Something got better on ${shared}, and nothing got worse`
        : `Nothing got worse beyond chance on ${shared}`,
    line: parts(
      `${dropText(largestDrop(changes), changes.length)} (${levelText(certificate.confidence)}% confidence over all of them)`,
      possible(certificate),
      youAsked(certificate),
    ),
  };
}

function dropText(drop: string, comparisons: number): Text {
  const of = counted(comparisons, 'comparison', 'comparisons');
  return drop === '0.0'
    ? `${strong(`0 of ${of}`)} fell`
    : `Largest drop in ${of}: ${strong(`${drop} percentage points`)}`;
}

/** Of all accuracies, leads and β, the one that moved most for the worse. */
function largestDrop(changes: readonly Change[]): string {
  const moved = changes
    .filter(({ what }) => what !== 'gain')
    .map(({ what, before, after }) => (what === 'beta' ? before - after : after - before));
  return signed(Math.min(0, ...moved));
}

function incompleteLine({ certificate, excluded }: Evaluation): Text {
  const { complete, total } = certificate.queries;
  if (complete < total)
    return `${strong(`${integer(complete)} of ${integer(total)} questions`)} were answered by every model`;
  const all = excluded.length + certificate.models.length;
  return `${strong(`${integer(excluded.length)} of ${integer(all)} models`)} answered too few questions`;
}

/** The worst change as an answer. */
export function changeHeading({ what, name = '', before, after }: Change): Text {
  switch (what) {
    case 'accuracy':
      return `${named(name)} fell from ${percent(before)}% to ${percent(after)}%`;
    case 'edge':
      return `${named(name)} no longer beats every model: ${signed(before)} points before, ${signed(after)} now`;
    case 'beta':
      return `Every model is wrong on ${percent(after)}% of the questions; it was ${percent(before)}%`;
    case 'gain':
      return `The largest possible gain fell from ${signed(before)} to ${signed(after)} points`;
  }
}

function alsoText({ what, name = '' }: Change): Text {
  return {
    accuracy: `${named(name)} fell too`,
    edge: `${named(name)} no longer beats every model`,
    beta: 'more questions that every model misses',
    gain: 'the possible gain shrank below what you ask for',
  }[what];
}

function incomparable({ certificate, regression }: Evaluation): Answer {
  const line = parts(possible(certificate, true), youAsked(certificate));
  if (regression === null || regression.queries === null)
    return {
      heading: 'There is nothing to compare with',
      line: regression === null ? line : parts(`Looked for ${originText(regression.comparedWith)}`, line),
    };
  return {
    heading: 'The results cannot be compared with the earlier run',
    line: `Not compared, for ${strong(counted(regression.obstacles.length, 'reason', 'reasons'))}: ${obstaclesText(regression)}. ${capital(parts(possible(certificate), youAsked(certificate)))}`,
  };
}

function disagreement({ adjudicated, certificate }: Evaluation): Answer {
  const { minGain } = certificate;
  const said = ({
    gain,
    verdict,
  }: {
    gain: Certificate['gain'] | { lower: number; upper: number };
    verdict: string;
  }): string => `${verdict} (${gainRange(gain, minGain)} points)`;
  return {
    heading: 'The grades as given and the grades as settled give different verdicts',
    line: parts(
      `As graded: ${strong(said(adjudicated!.asGraded))}`,
      `as settled: ${said(adjudicated!.asSettled)}`,
      youAsked(certificate),
    ),
  };
}

/** The gain of a perfect choice, with its one-sided limits. */
function possible(certificate: Certificate, isStrong = false): Text {
  const { gain, minGain } = certificate;
  const value = isStrong ? strong(`${signed(gain.point)} percentage points`) : signed(gain.point);
  return `possible${overBaseline(certificate)}: ${value} (${gainRange(gain, minGain)}, one-sided)`;
}

/** An ensemble is compared with the best model; a ceiling with the declared baseline, where that is another one. */
function overBaseline({ models, singleBest }: Certificate): Text {
  return singleBest.name === models[0]!.name ? '' : ` over ${named(singleBest.name)}`;
}

function youAsked({ minGain }: Certificate): string {
  return `you asked for +${points(minGain)}`;
}

function oneSided({ confidence }: Certificate): string {
  return `one-sided ${levelText(confidence)}%`;
}

function parts(...texts: readonly Text[]): Text {
  return texts.filter((text) => text !== '').join(' · ');
}

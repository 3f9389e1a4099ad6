import type { AuditItem } from '../../audit/types.js';
import type { EnsembleResult } from '../../certificate/types.js';
import { isTooFew, MIN_QUERIES } from '../../certificate/weight.js';
import type { Evaluation } from '../../run/evaluate.js';
import { integer, percent, significant } from '../../base/numbers.js';
import { changeRows, isAlarm } from './changes.js';
import { dollars, pointsText, signed } from './figures.js';
import type { PolicyFigures } from './measured.js';
import type { Situation } from './situation.js';
import { listed, named, type Text } from './text.js';
import { isNothingRight } from './words.js';
import { thinnestGroup } from './traffic-text.js';

/** What to do next: imperatives with a name or an id in each. */
const MAX_STEPS = 3;
const MAX_IDS = 4;

export function stepsOf(evaluation: Evaluation, situation: Situation): Text[] {
  const [first, ...others] = [...repairs(evaluation), ...ofSituation(evaluation, situation)];
  const check = checkSuspects(evaluation);
  // Wrong references change what everything else rests on, but a regression or an ensemble is what was asked about.
  const checkFirst = ['room', 'no-gain', 'undecided', 'reached'].includes(situation.kind);
  const steps = checkFirst ? [check, first, ...others] : [first, check, ...others];
  return steps.filter((step): step is Text => step !== undefined && step !== '').slice(0, MAX_STEPS);
}

/** What has to be put right before anything else tells much. */
function repairs({ cautions, certificate, excluded }: Evaluation): Text[] {
  const above = certificate.ensembles.find(({ aboveCeiling }) => aboveCeiling);
  const left = cautions.find((caution) => caution.kind === 'left-out');
  const [missing] = left === undefined ? [] : excluded;
  return [
    isNothingRight(certificate)
      ? 'Check that the column of outcomes is the one that is meant, and that 1 is right in it.'
      : '',
    isTooFew(certificate) ? `Evaluate at least ${MIN_QUERIES} questions.` : '',
    missing === undefined
      ? ''
      : `Evaluate ${named(missing.name)} on all questions: it answered ${percent(missing.coverage, 0)}%.`,
    above === undefined
      ? ''
      : `Find out where ${named(above.name)} has its answers from${firstOf(above.beyondCeilingQueries)}.`,
  ].filter((step) => step !== '');
}

function firstOf([query]: readonly string[]): Text {
  return query === undefined ? '' : `: look at ${named(query)}`;
}

function ofSituation(evaluation: Evaluation, situation: Situation): Text[] {
  const { certificate } = evaluation;
  const best = named(certificate.singleBest.name);
  switch (situation.kind) {
    case 'regressed':
      return afterRegression(evaluation);
    case 'held':
      return [];
    case 'incomparable':
      return [
        evaluation.regression?.queries === undefined || evaluation.regression.queries === null
          ? 'Run the workflow once on the branch that `compare-with` names: its certificate is what the next run compares with.'
          : 'Evaluate the same questions with the same settings; or, if the change is meant, name the models in `models` and run the workflow once on the default branch.',
      ];
    case 'incomplete':
      return [completeStep(evaluation), 'Or say in `count-as-wrong` what a missing answer is.'];
    case 'disagreement':
      return [
        `Use ${best} alone until both agree.`,
        'Correct the references and the grader where the evaluation is made, then evaluate again.',
      ];
    case 'none-named':
      return ['Add the outcomes of your ensemble as a column and name it in `ensembles`.'];
    case 'better':
      return [
        `Merge ${named(situation.ensemble.name)} if ${signed(situation.ensemble.difference)} points are worth ${priceOf(evaluation, situation.ensemble)}.`,
        liftStep(evaluation),
      ];
    case 'better-by-little':
      return [
        `Keep ${best} unless ${signed(situation.ensemble.difference)} points are worth it; lower \`min-gain\` if they are.`,
        liftStep(evaluation),
      ];
    case 'not-better':
      return [notBetterStep(certificate.models[0]!.name, situation.ensemble), liftStep(evaluation)];
    case 'no-gain':
      return [`Use ${best} alone.`, liftStep(evaluation)];
    case 'undecided':
      return undecidedSteps(evaluation);
    case 'saves':
      return [
        `Use ${named(situation.saving.switch!.model)} instead of ${named(situation.saving.reference)} if ${percent(Math.max(0, situation.saving.switch!.loss[1]), 1, 'up')} points are worth it.`,
      ];
    case 'no-saving':
      return [
        `Use ${named(situation.saving.reference)}, or add a cheaper model or router and name its price in \`prices\`.`,
      ];
    case 'reached':
      return [
        `Build ${named(situation.policy.name)}, evaluate it, and name its column in \`ensembles\`: the gate then tests it against every model.`,
      ];
    case 'room':
      return [roomStep(evaluation, situation.best)];
  }
}

function notBetterStep(best: string, { name, reason, coverage, interval, difference }: EnsembleResult): Text {
  const why = reason === 'coverage' ? `: it answered ${percent(coverage, 1)}%, less than \`min-coverage\`` : '';
  const mayBeBetter = difference > 0 && interval !== null && interval[1] > 0;
  return mayBeBetter
    ? `Use ${named(best)} alone, improve ${named(name)}${why}, or evaluate more questions to tell them apart.`
    : `Use ${named(best)} alone, or improve ${named(name)}${why}.`;
}

function roomStep({ cautions, certificate }: Evaluation, best: PolicyFigures | undefined): Text {
  const taken = cautions.find((caution) => ['ensemble-name', 'vote', 'any-of'].includes(caution.kind));
  if (taken !== undefined && 'model' in taken)
    return `Name ${named(taken.model)} in \`ensembles\` if it is one, to test it.`;
  if (certificate.gain.method === 'samples')
    return 'Add the outcomes of what your selector picks as a model of its own and name it in `ensembles`, to test it.';
  return best !== undefined && best.gain >= certificate.minGain
    ? `Build ${named(best.name)}, evaluate it on more questions, and name its column in \`ensembles\`: the gate then tests it against every model.`
    : 'Add the outcomes of your router or vote as a column and name it in `ensembles`, to test it.';
}

function afterRegression({ regression }: Evaluation): Text[] {
  const worst = changeRows(regression!).find(({ change }) => isAlarm(change))!.change;
  const who = worst.name === undefined ? 'what made it worse' : `what changed ${named(worst.name)}`;
  return [
    `Undo ${who}, or evaluate again to confirm it.`,
    'If the change is meant, run the workflow once on the default branch: that makes this the new baseline.',
  ];
}

function undecidedSteps({ certificate, decision, settings }: Evaluation): Text[] {
  const { clusters, queries, minGain, weights } = certificate;
  const { neededToDecide, complete } = queries;
  const more =
    clusters !== null
      ? 'Evaluate more clusters (`cluster-by`): more questions of the same ones tell little.'
      : weights !== null
        ? `Evaluate more questions, first of ${thinnestGroup(certificate)}.`
        : neededToDecide === null
          ? `Choose another \`min-gain\`, or accept a tie: the gain seen is so close to ${pointsText(minGain)} that no practical number of questions decides.`
          : `Evaluate ${integer(neededToDecide - complete)} more questions (${integer(neededToDecide)} in all), then decide: at the rates seen, that is enough in 80% of cases.`;
  const strict =
    decision.passed && !settings.failOn.includes('inconclusive')
      ? 'Add `inconclusive` to `fail-on` if an undecided gate should not pass.'
      : '';
  return [more, strict];
}

function completeStep({ certificate, excluded }: Evaluation): Text {
  const { complete, total } = certificate.queries;
  const who = excluded.slice(0, 3).map(({ name, coverage }) => `${named(name)} (${percent(coverage, 0)}% answered)`);
  return who.length > 0
    ? `Evaluate ${who.join(', ')} on all questions, or say in \`models\` which models are meant.`
    : `Evaluate the ${integer(total - complete)} questions again that some model did not answer.`;
}

/** What an ensemble costs beside the best model, where that is known. */
function priceOf({ certificate, policies }: Evaluation, { name }: EnsembleResult): Text {
  const best = certificate.models[0]!.name;
  const [own, single] = [name, best].map((each) => policies?.cost?.options.find((option) => option.name === each));
  if (own === undefined || single === undefined || single.cost === 0) return `running more than ${named(best)}`;
  return `${significant(own.cost / single.cost, 2)} times the cost of ${named(best)} (${dollars(own.cost)} against ${dollars(single.cost)} US dollars an answer)`;
}

/** The questions that would have to be got right for a larger gain. */
function liftStep({ certificate, audit }: Evaluation): Text {
  const { count, queries } = certificate.allWrong;
  const suspects = new Set(audit?.items.filter(isSuspect).map(({ query }) => query));
  const genuine = queries.filter((id) => !suspects.has(id));
  if (genuine.length === 0 || certificate.ensembles.some(({ aboveCeiling }) => aboveCeiling)) return '';
  if (certificate.gain.method === 'samples')
    return `To raise the limit, look at what no draw got right: ${listed(genuine, MAX_IDS, count - suspects.size)}.`;
  return `To raise the limit, add a model that is right where all of these are wrong: ${listed(genuine, MAX_IDS, count - suspects.size)}.`;
}

function checkSuspects({ adjudicated, audit, certificate }: Evaluation): Text {
  if (audit === null || adjudicated?.unsettled === 0 || certificate.allWrong.count === 0) return '';
  const suspects = audit.items.filter(isSuspect);
  if (suspects.length === 0) return '';
  return `Check ${listed(
    suspects.map(({ query }) => query),
    MAX_IDS,
  )} first.`;
}

/** Whether every model is wrong and the grade may be too. */
function isSuspect(item: AuditItem): boolean {
  return item.kind === 'all-wrong' && item.class !== 'unexplained';
}

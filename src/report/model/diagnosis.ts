import type { Thinned } from '../../correlation/budget.js';
import type {
  Diagnostics,
  FullSigmaPrediction,
  Regime,
  RouterCeiling,
  SingleFactorPrediction,
} from '../../correlation/types.js';
import { verdictOf } from '../../certificate/verdict.js';
import type { Certificate } from '../../certificate/types.js';
import type { Evaluation } from '../../run/evaluate.js';
import { counted, integer, percent, significant } from '../../base/numbers.js';
import { listed, named } from './text.js';

/** What the diagnostics say, in sentences that every surface shares. */

/** What follows from where the best model's errors lie. */
export function regimeText(regime: Regime, evaluation: Evaluation): string {
  const { singleBest, allWrong, models, queries } = evaluation.certificate;
  const best = named(singleBest.name);
  const errors = queries.complete - models.find(({ name }) => name === singleBest.name)!.correct;
  const [low, high] = regime.interval;
  const share = `Of the ${counted(errors, 'error', 'errors')} of ${best}, every other model makes ${integer(allWrong.count)} too (${percent(regime.unrescuable, 0)}%, interval ${percent(low, 0, 'down')} to ${percent(high, 0, 'up')}).`;
  const follows = {
    'ceiling-bound':
      'Most of them no model gets right: more models of this kind will not help, only better models or better questions will.',
    'realizability-bound': `Most of them another model gets right: the problem is knowing when to leave ${best}.`,
    mixed: 'Whether better models or a better choice among these would help more is not decided.',
  }[regime.name];
  return `${share} ${follows}`;
}

/** What pairwise correlation would have predicted, and what happened. */
export function correlationText({ pairwise, thinned }: Diagnostics): string {
  const { pearson, fullSigma, singleFactor, beta, betaRange, models, withoutThreshold } = pairwise;
  if (beta === null || fullSigma === null || singleFactor === null || pearson.mean === null) {
    return 'Correlations say nothing here: fewer than two models are right on some questions and wrong on others.';
  }
  const all = thinned.some(({ part }) => part === 'correlations')
    ? `all of the ${integer(models)} most accurate models`
    : withoutThreshold.length === 0
      ? 'all models'
      : `all ${integer(models)} of them`;
  const predicted = `The errors of two models correlate by ${pearson.mean.toFixed(2)} on average. From the error rates and the correlation of every pair, ${all} should fail together on ${percentOf(fullSigma.beta)}% of the questions; they do on ${percentOf(beta)}%.`;
  const range = `The mean error rate and the mean rate of failing in pairs allow anything from ${percentOf(betaRange[0])} to ${percentOf(betaRange[1])}%: pairs of models cannot say more.`;
  return [predicted, beyondPairs(fullSigma), oneFactor(singleFactor, beta), range]
    .filter((part) => part !== '')
    .join(' ');
}

/** Only what exceeds the prediction from every pair, by more than chance, has a cause that pairs do not show. */
function beyondPairs({ ratio, interval }: FullSigmaPrediction): string {
  if (ratio === null || ratio === 0) return '';
  const times = `That is ${significant(ratio, 2)} times as often`;
  if (interval === null) return `${times}; whether that is more than chance cannot be said here.`;
  const [low, high] = interval;
  const range = `${times} (90% interval ${significant(low, 2)} to ${significant(high, 2)})`;
  if (low > 1)
    return `${range}: a common cause that pairs do not show. Look at the all-wrong list before you blame the models.`;
  if (high < 1) return `${range}: the models complement each other better than pairs of them suggest.`;
  return `${range}: not shown to be more than the correlations explain.`;
}

/** A single factor is exceeded wherever models come in families, so its ratio alone shows no common cause. */
function oneFactor({ beta: predicted, ratio }: SingleFactorPrediction, beta: number): string {
  if (ratio === null || beta === 0) return '';
  return `With the mean correlation for every pair it would be ${percentOf(predicted)}%, but families of models exceed that without any common cause.`;
}

/** What did less than it would on a smaller evaluation; `''` where nothing did. */
export function thinnedText({ thinned }: Diagnostics): string {
  if (thinned.length === 0) return '';
  const parts = thinned.map(({ part, used, of, unit }) =>
    used === 0 ? `no ${PART[part]}` : `${PART[part]}: ${integer(used)} of ${integer(of)} ${unit}`,
  );
  return `To bound the time, some of this was worked out on less: ${parts.join('; ')}.`;
}

const PART: Record<Thinned['part'], string> = {
  correlations: 'correlations (the most accurate models)',
  'ratio interval': 'interval of the ratio to what a single factor predicts',
  'sigma interval': 'interval of the ratio to what all correlations predict',
  'pool sizes': 'ratios of random pools',
  'pool curve': 'curve of the best few models',
  groups: 'certificates of groups',
};

/** Small shares keep two digits: 0.0455%, where one decimal would say 0.0. */
function percentOf(x: number): string {
  const value = 100 * x;
  if (value === 0 || value >= 1) return value.toFixed(value === 0 ? 0 : 1);
  return value >= 1e-6 ? String(Number(value.toPrecision(2))) : value.toExponential(1);
}

/** How many models reach 90% of the possible gain. */
export function fewModelsText({ poolCurve, fewModels }: Diagnostics, models: number): string {
  // The curve ends where further models add nothing.
  const all = poolCurve.at(-1);
  if (all === undefined || fewModels.ninetyPercent === null || all.gain <= 0) return '';
  const point = poolCurve.find(({ k }) => k === fewModels.ninetyPercent)!;
  const which = point.models.length <= 5 ? ` (${point.models.map(named).join(', ')})` : '';
  const share =
    point.k === models
      ? `It takes all ${integer(models)} models to reach 90% of their possible gain.`
      : `${counted(point.k, 'model', 'models')}${which} already reach ${percent(point.gain / all.gain, 0)}% of the possible gain of all ${integer(models)}.`;
  if (fewModels.enough === null || point.k === models) return share;
  const beyond =
    fewModels.enough >= all.k
      ? ''
      : ` Beyond ${integer(fewModels.enough)} more models stop paying on held-out questions.`;
  return share + beyond;
}

/** What a policy can gain that decides before it sees an answer. */
export function routerText({ gain, repeats, queries, leftOut }: RouterCeiling, inClusters = false): string {
  const left =
    leftOut > 0 ? ` (${counted(leftOut, 'question', 'questions')} without two draws of every model left out)` : '';
  return [
    `From at least ${repeats} draws of every model on ${counted(queries, 'question', 'questions')}${left}: the best possible router gains at least ${percent(Math.max(0, gain.lower), 1, 'down')} and at most ${percent(gain.upper, 1, 'up')} points.`,
    'A router chooses before it sees an answer, so it cannot pick the lucky draw: this ceiling binds what decides from the question alone. Votes and cascades see answers and may exceed it.',
    inClusters ? 'Both limits take the questions as independent; with clusters they are too narrow.' : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** With repeats β is about one outcome of each model; what several draws may return is bounded by all of them. */
export function allDrawsText({ allDraws }: Diagnostics): string {
  if (allDraws === null || allDraws.queries === 0) return '';
  const { allWrong, queries } = allDraws;
  return `β counts one outcome of each model and question, so a vote over several draws can be right more often than 1 − β. On ${integer(allWrong)} of ${counted(queries, 'question', 'questions')} (${percent(allWrong / queries, 1)}%) no draw of any model is right: whatever returns one of these draws is wrong there.`;
}

/** What models gain that are one and the same; `''` where there are none. */
export function luckText({ luckFloor }: Diagnostics, certificate: Certificate): string {
  const group = luckFloor?.groups[0];
  if (group === undefined || group.gain === 0) return '';
  const { point } = certificate.gain;
  const share = point > 0 ? `, beside ${percent(point, 1)} of all ${integer(certificate.models.length)} models` : '';
  if (group.draws !== null)
    return `How much is luck: two draws of ${named(group.base)} gain ${percent(group.gain, 1)} points over one${share}.`;
  const names = listed(group.models, 4);
  const overBest =
    group.overBest! <= 0
      ? ` and nothing over ${named(certificate.singleBest.name)}`
      : ` and ${percent(group.overBest!, 1)} over ${named(certificate.singleBest.name)}`;
  return `How much is luck: by their names ${integer(group.models.length)} are deployments or versions of one model (${names}), and a perfect choice among them gains ${percent(group.gain, 1)} points over their best${overBest}${share}.`;
}

/** Which models are not shown to know more than a guesser. */
export function chanceText({ chance }: Diagnostics): string {
  if (chance === null) return '';
  const { gainWithout, notShownBetter, options } = chance;
  const guess = `${percent(1 / options, 1)}%`;
  if (notShownBetter.length === 0) return `Every model is shown to be better than chance (${guess}).`;
  const names = listed(
    notShownBetter.map(({ name }) => name),
    5,
  );
  const who = `${counted(notShownBetter.length, 'model is', 'models are')} not shown to be better than chance (${guess}): ${names}. A perfect choice among guesses is not a policy that can be built.`;
  if (gainWithout === null) return `${who} Without them fewer than two models are left.`;
  return `${who} Without them the largest gain is at least ${percent(gainWithout.lower, 1, 'down')} and at most ${percent(gainWithout.upper, 1, 'up')} points.`;
}

/** What guessers do to the verdict, to stand under the heading; `''` where they do nothing. */
export function guessersText({ chance }: Diagnostics, certificate: Certificate): string {
  if (chance === null || chance.notShownBetter.length === 0) return '';
  const { gainWithout, notShownBetter, options } = chance;
  const guess = `${percent(1 / options, 1)}%`;
  if (notShownBetter.length === certificate.models.length)
    return `No model is shown to be better than guessing (${guess}): a perfect choice among guesses is not a policy that can be built.`;
  const names = listed(
    notShownBetter.map(({ name }) => name),
    5,
  );
  const who = `Without ${names}, which ${notShownBetter.length === 1 ? 'is' : 'are'} not shown better than guessing (${guess}),`;
  const { minGain, verdict } = certificate;
  if (gainWithout === null)
    return verdict === 'no-gain' ? '' : `${who} only one model is left, and there is no ensemble.`;
  const other = verdictOf(gainWithout, minGain);
  return other === verdict ? '' : `${who} the verdict would be ${other}.`;
}

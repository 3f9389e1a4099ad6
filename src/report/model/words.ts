import type { Certificate, GainEstimate } from '../../certificate/types.js';
import { MIN_CLUSTERS, isTooFew } from '../../certificate/weight.js';
import { endsThatDiffer } from '../../certificate/missing.js';
import type { Policies } from '../../policies/types.js';
import type { Settings } from '../../settings/types.js';
import { SHARED_INPUTS, valueOf } from '../../settings/table.js';
import { deltaOf } from '../../certificate/level.js';
import { counted, integer, percent, points } from '../../base/numbers.js';
import { gainRange, signed } from './figures.js';

/** Sentences and rows of the long reports: the comment, the summary and the page say them alike. */

/** The gain with every missing outcome wrong, and right; `''` where none is missing. */
export function missingText({ gain, minGain, queries }: Certificate): string {
  const { missing } = gain;
  if (missing === null) return '';
  return `On ${integer(missing.queries)} of ${counted(queries.total, 'question', 'questions')} some model gave no answer. Over all questions, with what is missing counted as wrong, the largest gain is ${rangeText(missing.unansweredWrong, minGain)}; counted as right, ${rangeText(missing.unansweredRight, minGain)}.`;
}

/** Where what is missing would change the verdict: the line that stands under the heading; `''` elsewhere. */
export function missingWarning(certificate: Certificate): string {
  const { missing } = certificate.gain;
  const ends = endsThatDiffer(certificate);
  if (missing === null || ends.length === 0) return '';
  const said = ends.map((end) => {
    const { verdict } = missing[end];
    return `counted as ${end === 'unansweredWrong' ? 'wrong' : 'right'} it would be ${verdict} (${gainRange(missing[end], certificate.minGain)} points)`;
  });
  return `The verdict depends on missing answers (${integer(missing.queries)} of ${counted(certificate.queries.total, 'question', 'questions')}): ${said.join('; ')}.`;
}

function rangeText(gain: GainEstimate, minGain: number): string {
  return `${signed(gain.point)} points (${gainRange(gain, minGain)})`;
}

/** That there are too few queries to act on; `''` where there are enough. */
export function tooFewText(certificate: Certificate): string {
  return isTooFew(certificate)
    ? `Only ${counted(certificate.queries.complete, 'question', 'questions')}: too few to act on.`
    : '';
}

/** Whether not a single answer is right: the column or its reading is as likely at fault as the models. */
export function isNothingRight({ allWrong, measure, queries }: Certificate): boolean {
  return measure === 'accuracy' && queries.complete > 0 && allWrong.count === queries.complete;
}

/** That there are too few clusters; `''` where there are enough, or none. */
export function fewClustersText({ clusters, verdict }: Certificate): string {
  if (clusters === null || clusters.clusters >= MIN_CLUSTERS) return '';
  const many = counted(clusters.clusters, 'cluster', 'clusters');
  return verdict === 'inconclusive'
    ? `${many} can decide nothing, however many questions lie in ${clusters.clusters === 1 ? 'it' : 'them'}: check \`cluster-by\`.`
    : `Only ${many}: too few to act on. Check \`cluster-by\`.`;
}

export const WHY_THE_CEILING_HOLDS =
  'A policy that returns the answer of one member is wrong wherever every member is wrong. So no router, vote or cascade is right more often than 1 − β, and its gain over the best model is at most the share of questions that this model gets wrong and another gets right.';

export const WHY_THE_CEILING_OF_SCORES_HOLDS =
  'A policy that returns the answer of one member scores at most the best score that any member has on each question. So its mean score is at most the mean of these, and its gain over the best model is at most what that model falls short of them.';

/** In what clusters the queries lie, and what the verdict would be without them; `''` where there are none. */
export function clusterText({ clusters, gain, minGain, verdict }: Certificate): string {
  if (clusters === null || gain.independent === null) return '';
  const { unlabelled } = clusters;
  const alone =
    unlabelled === 0
      ? ''
      : ` ${counted(unlabelled, 'question has no label and counts as a cluster', 'questions have no label and count as clusters')} of ${unlabelled === 1 ? 'its' : 'their'} own.`;
  const other =
    gain.independent.verdict === verdict
      ? 'the same verdict'
      : `\`${gain.independent.verdict}\`, which would be wrong too often`;
  return `${integer(clusters.clusters)}, the largest of ${counted(clusters.largest, 'question', 'questions')}: the limits of the gain allow for what the questions of one have in common.${alone} Taken as independent questions: ${rangeText(gain.independent, minGain)} (${other}).${unrelatedText(gain, minGain)}`;
}

function unrelatedText({ sizesUnrelated }: Certificate['gain'], minGain: number): string {
  if (sizesUnrelated === null) return '';
  return ` If the size of a cluster told nothing of its rates: ${rangeText(sizesUnrelated, minGain)} (\`${sizesUnrelated.verdict}\`).`;
}

/** A confidence in percent, never shown larger than it is. */
export function levelText(confidence: number): string {
  return percent(confidence, 3, 'down').replace(/\.?0+$/, '');
}

/** What it means that it may be decided several times. */
export function looksText({ confidence }: Certificate, settings: Settings): string {
  return `This is one of at most ${integer(settings.looks)}. Each bound holds with ${levelText(confidence)}% confidence, so over all looks a verdict is wrong with probability at most ${points(deltaOf(settings.confidence))}%.`;
}

export function boundsText({ clusters, confidence }: Certificate): string {
  const which =
    clusters === null
      ? 'they assume independent questions.'
      : 'those of the verdict come from bets on whole clusters and hold whatever the questions of a cluster have in common, as long as no cluster that could be drawn is larger than the largest here, and so do those of the ceiling, of the models, of where the best model is wrong, of luck and of chance. Those of this table, of the router ceiling and of formats assume independent questions.';
  return `Bounds are exact and one-sided at ${levelText(confidence)}% each; ${which} They do not bind a policy that writes a new answer of its own (a mixture of agents that synthesises). Intervals of models and policies are two-sided at the same confidence.`;
}

/** Every upper bound that was worked out, as cells of a table; names of fields stand between backticks. */
export function boundRows({ gain }: Certificate): string[][] {
  const { bounds } = gain;
  const { method } = gain;
  if (bounds === null) return [[`\`${method}\` (used)`, percent(gain.upper, 2, 'up'), 'by bets']];
  const clustered: [string, number, string][] =
    method === 'clusterLeast' || method === 'clusterDeclared'
      ? [[method, gain.upper, 'bets on clusters; all others are for independent questions']]
      : [];
  const names: [string, number | null, string][] = [
    ...clustered,
    ['rescueDeclared', bounds.rescueDeclared, 'declared baseline: one exact binomial limit'],
    ['rescueBergerBoos', bounds.rescueBergerBoos, 'best model chosen from the data, selection paid for'],
    ['rescueBonferroni', bounds.rescueBonferroni, 'valid'],
    ['bonferroniV2', bounds.bonferroniV2, 'valid, loosest'],
    ['pluginV1', bounds.pluginV1, 'not valid: can never fail a gate; for comparison only'],
  ];
  return names
    .filter((entry): entry is [string, number, string] => entry[1] !== null)
    .map(([name, value, note]) => [`\`${name}\`${name === method ? ' (used)' : ''}`, percent(value, 2, 'up'), note]);
}

export function settingsText(settings: Settings): string {
  const shown = SHARED_INPUTS.filter(({ inReport }) => inReport).map((setting) => {
    const values = setting.kind.write(valueOf(setting, settings)).map((value) => value.replaceAll(',', ', '));
    return `${setting.name} ${values.join(', ') || 'none'}`;
  });
  return `Settings: ${shown.join(', ')}.`;
}

/** What gains of policies are over. */
export function referenceText({ singleBest }: Pick<Certificate, 'singleBest'>): string {
  return singleBest.declared ? 'the declared baseline' : 'the single best model';
}

export function heldOutText({ folds }: Policies): string {
  return `Each policy was trained on other questions than those it was scored on: ${integer(folds.count)} folds, ${counted(folds.deals, 'deal', 'deals')}.`;
}

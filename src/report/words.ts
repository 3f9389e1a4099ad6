import type { Certificate, GainEstimate } from '../certificate/types.js';
import { FEWEST_CLUSTERS, isTooFew } from '../certificate/weight.js';
import { endsThatDiffer } from '../certificate/missing.js';
import type { Policies } from '../policies/types.js';
import type { PairwiseDiagnostics } from '../correlation/types.js';
import type { Evaluation } from '../run/evaluate.js';
import type { Settings } from '../settings/settings.js';
import { SHARED, valueOf } from '../settings/table.js';
import { deltaOf } from '../certificate/level.js';
import { counted, integer, percent, points, significant } from '../base/numbers.js';
import type { Name } from './name.js';

/** Sentences and rows of the long reports: the comment, the summary and the page say them alike. */

/** Why a model has no verdict on some queries; `''` where it has one on all. */
export function unanswered({ errors, unscored, absent }: Certificate['models'][number]['unanswered']): string {
  const parts = [
    errors > 0 ? counted(errors, 'error', 'errors') : '',
    unscored > 0 ? `${integer(unscored)} unscored` : '',
    absent > 0 ? `${integer(absent)} absent` : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** The gain with every missing outcome wrong, and right; `''` where none is missing. */
export function missingText({ gain, queries }: Certificate): string {
  const { missing } = gain;
  if (missing === null) return '';
  return `On ${integer(missing.queries)} of ${counted(queries.total, 'query', 'queries')} some model gave no answer. Over all queries, with what is missing counted as wrong, the largest gain is ${rangeText(missing.unansweredWrong)}; counted as right, ${rangeText(missing.unansweredRight)}.`;
}

/** Where what is missing would change the verdict: the line that stands under the heading; `''` elsewhere. */
export function missingWarning(certificate: Certificate): string {
  const { missing } = certificate.gain;
  const ends = endsThatDiffer(certificate);
  if (missing === null || ends.length === 0) return '';
  const said = ends.map((end) => {
    const { verdict } = missing[end];
    return `counted as ${end === 'unansweredWrong' ? 'wrong' : 'right'} it would be ${verdict} (${rangeText(missing[end])})`;
  });
  return `The verdict depends on answers that are missing: some model gave none on ${integer(missing.queries)} of ${counted(certificate.queries.total, 'query', 'queries')}. With them ${said.join('; ')}.`;
}

function rangeText({ point, lower, upper }: GainEstimate): string {
  return `${percent(point, 1)} points, at least ${percent(lower, 1, 'down')} and at most ${percent(upper, 1, 'up')}`;
}

/** That there are too few queries to act on; `''` where there are enough. */
export function tooFewText(certificate: Certificate): string {
  return isTooFew(certificate)
    ? `Only ${counted(certificate.queries.complete, 'query', 'queries')}: too few to act on.`
    : '';
}

/** That there are too few clusters; `''` where there are enough, or none. */
export function fewClustersText({ clusters, verdict }: Certificate): string {
  if (clusters === null || clusters.clusters >= FEWEST_CLUSTERS) return '';
  const many = counted(clusters.clusters, 'cluster', 'clusters');
  return verdict === 'inconclusive'
    ? `${many} can decide nothing, however many queries lie in ${clusters.clusters === 1 ? 'it' : 'them'}: check \`cluster-by\`.`
    : `Only ${many}: too few to act on. Check \`cluster-by\`.`;
}

/** On how many of the queries the verdict rests; `''` where on all. */
export function basisText({ queries: { complete, total } }: Certificate): string {
  return complete < total ? `Based on ${integer(complete)} of ${counted(total, 'query', 'queries')}.` : '';
}

/** Which rows were taken as ensembles, and so are no members; `''` where none was. */
export function ensemblesText({ certificate, settings }: Evaluation, name: Name): string {
  const { ensembles } = certificate;
  if (ensembles.length === 0) return '';
  const shown = ensembles.slice(0, 20).map((ensemble) => name(ensemble.name));
  const more = ensembles.length > shown.length ? ` and ${integer(ensembles.length - shown.length)} more` : '';
  return `Taken as ensembles, compared with the models and not counted among them (\`ensembles\`: ${settings.ensembles.map(name).join(', ')}): ${shown.join(', ')}${more}.`;
}

export function readText({ queries }: Certificate): string {
  return `Queries: ${integer(queries.total)} read, ${integer(queries.complete)} answered by every model of the pool.`;
}

/** What was not used of a file. */
export function setAsideText({ what, count }: Evaluation['files'][number]['setAside'][number]): string {
  return `set aside: ${what}${count > 1 ? ` (${integer(count)})` : ''}`;
}

export const PREDICTION_HEAD = ['Model of the errors', 'Predicts β of, %', 'Seen / predicted'] as const;

/** What each model of dependent errors predicts, as cells under PREDICTION_HEAD. */
export function predictionRows({
  singleFactor,
  singleFactorPearson,
  fullSigma,
  clayton,
}: PairwiseDiagnostics): string[][] {
  const predictions = [
    ['Single-factor Gaussian', singleFactor],
    ['Single-factor Gaussian, Pearson correlation', singleFactorPearson],
    ['Gaussian with every correlation', fullSigma],
    ['Clayton', clayton],
  ] as const;
  return predictions.flatMap(([label, model]) =>
    model === null
      ? []
      : [
          [
            label,
            model.beta === 0 ? '0' : significant(100 * model.beta, 3),
            model.ratio === null ? '' : significant(model.ratio, 3),
          ],
        ],
  );
}

export function withoutThresholdText({ withoutThreshold }: PairwiseDiagnostics, name: Name): string {
  if (withoutThreshold.length === 0) return '';
  return `Left out, being always right or always wrong: ${withoutThreshold.map(name).join(', ')}.`;
}

export const WHY_THE_CEILING_HOLDS =
  'A policy that returns the answer of one member is wrong wherever every member is wrong. So no router, vote or cascade is right more often than 1 − β, and its gain over the best model is at most the share of queries that this model gets wrong and another gets right.';

/** In what clusters the queries lie, and what the verdict would be without them; `''` where there are none. */
export function clusterText({ clusters, gain, verdict }: Certificate): string {
  if (clusters === null || gain.independent === null) return '';
  const { unlabelled } = clusters;
  const alone =
    unlabelled === 0
      ? ''
      : ` ${counted(unlabelled, 'query has no label and counts as a cluster', 'queries have no label and count as clusters')} of ${unlabelled === 1 ? 'its' : 'their'} own.`;
  const other =
    gain.independent.verdict === verdict
      ? 'the same verdict'
      : `\`${gain.independent.verdict}\`, which would be wrong too often`;
  return `${integer(clusters.clusters)}, the largest of ${counted(clusters.largest, 'query', 'queries')}: the limits of the gain allow for what the queries of one have in common.${alone} Taken as independent queries: ${rangeText(gain.independent)} (${other}).${unrelatedText(gain)}`;
}

function unrelatedText({ sizesUnrelated }: Certificate['gain']): string {
  if (sizesUnrelated === null) return '';
  return ` If the size of a cluster told nothing of its rates: ${rangeText(sizesUnrelated)} (\`${sizesUnrelated.verdict}\`).`;
}

/** A confidence in percent, never shown larger than it is. */
export function levelText(confidence: number): string {
  return String(Number(percent(confidence, 3, 'down')));
}

/** What it means that it may be decided several times. */
export function looksText({ confidence }: Certificate, settings: Settings): string {
  return `This is one of at most ${integer(settings.looks)}. Each bound holds with ${levelText(confidence)} % confidence, so over all looks a verdict is wrong with probability at most ${points(deltaOf(settings.confidence))} %.`;
}

/** When to decide with a larger number of queries. */
export function onceText({ confidence, looks }: Settings): string {
  return looks > 1
    ? ` That is at the level of each of your ${integer(looks)} looks.`
    : ` Decide once, at that number: whoever looks again and again until it is decided is wrong more often than ${points(deltaOf(confidence))} % of the time; \`looks\` allows for that.`;
}

export function boundsText({ clusters, confidence }: Certificate): string {
  const which =
    clusters === null
      ? 'they assume independent queries.'
      : 'those of the verdict come from bets on whole clusters and hold whatever the queries of a cluster have in common, as long as no cluster that could be drawn is larger than the largest here, and so do those of the ceiling, of the models, of where the best model is wrong, of luck and of chance. Those of this table, of the router ceiling and of formats assume independent queries.';
  return `Bounds are exact and one-sided at ${levelText(confidence)} % each; ${which} They do not bind a policy that writes a new answer of its own (a mixture of agents that synthesises).`;
}

export const BOUND_HEAD = ['Upper bound on the gain', 'Points', ''] as const;

/** Every upper bound that was worked out, as cells under BOUND_HEAD; names of fields stand between backticks. */
export function boundRows({ gain }: Certificate): string[][] {
  const { bounds } = gain;
  const { method } = gain;
  if (bounds === null) return [[`\`${method}\` (used)`, percent(gain.upper, 2, 'up'), 'by bets']];
  const clustered: [string, number, string][] =
    method === 'clusterLeast' || method === 'clusterDeclared'
      ? [[method, gain.upper, 'bets on clusters; all others are for independent queries']]
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
  const shown = SHARED.filter(({ inReport }) => inReport).map((setting) => {
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
  return `What was learned was learned on other queries than those it is scored on: ${integer(folds.count)} folds, ${counted(folds.deals, 'deal', 'deals')}.`;
}

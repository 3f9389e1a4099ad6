import type { Name } from './name.js';
import type { EnsembleResult } from '../certificate/types.js';
import type { Certificate } from '../certificate/types.js';
import { notShownBetter, type FailOn } from '../gate/decide.js';
import type { Evaluation } from '../run/evaluate.js';
import { SUSPICIONS } from '../audit/types.js';
import { auditSentence } from './audit-text.js';
import { regressedText, regressionText } from './comparison-text.js';
import { regimeText } from './diagnosis.js';
import { headingWarnings } from './heading-warnings.js';
import { realisedText } from './policies-text.js';
import { basisText, clusterText, levelText, looksText, missingWarning, onceText } from './words.js';
import { isTooFew } from '../certificate/weight.js';
import { bound, counted, integer, percent, points, pValue } from '../base/numbers.js';

/** What every surface says, in words chosen once: the verdict, the number that decides it, what to do next. */
export interface Story {
  readonly passed: boolean;
  /** Whether the verdict is one of the two that decide, on queries enough to act on: nothing else may be green. */
  readonly decided: boolean;
  readonly headline: string;
  readonly sentence: string;
  /** What could make the verdict another one, or a misleading one: to stand right under the heading. */
  readonly warnings: readonly string[];
  readonly next: string;
  /** On how many of the queries the verdict rests; `''` where on all. */
  readonly basis: string;
  /** Figures that carry the verdict: label and value. */
  readonly figures: readonly (readonly [label: string, value: string])[];
  /** One sentence for each condition of `fail-on` that holds, to stand alone. */
  readonly failures: readonly string[];
  /** What the gate says, to stand under the verdict: short where the verdict has said it already. */
  readonly gate: readonly string[];
}

export function tell(evaluation: Evaluation, name: Name): Story {
  const { certificate, decision } = evaluation;
  const { verdict, gain, minGain } = certificate;
  const facts = {
    models: integer(certificate.models.length),
    queries: integer(certificate.queries.complete),
    best: name(certificate.singleBest.name),
    upper: bound(gain.upper, 'up', minGain),
    lower: bound(gain.lower, 'down', minGain),
    asked: points(minGain),
    confidence: `${levelText(certificate.confidence)} % confidence`,
  };
  const texts = disagrees(evaluation)
    ? disagreement(facts, evaluation)
    : { 'no-gain': noGain, 'gain-possible': gainPossible, inconclusive }[verdict](facts, evaluation, name);
  const [failure] = decision.failures;
  // A gate that fails on something else says that first: a heading of good news over a red check would be misread.
  const lead =
    failure === undefined || (decision.failures as readonly string[]).includes(verdict)
      ? {}
      : {
          headline: failureHeadline(failure, evaluation, name),
          sentence: `${texts.headline}. ${texts.sentence}`,
          next: `${failureMend(failure, facts, evaluation)} ${texts.next}`,
        };
  return {
    passed: decision.passed,
    decided: verdict !== 'inconclusive' && !isTooFew(certificate),
    ...texts,
    ...lead,
    warnings: headingWarnings(evaluation, name),
    basis: basisText(certificate),
    figures: figures(evaluation, facts, name),
    failures: decision.failures.map((each) => failureText(each, facts, evaluation, name)),
    gate: decision.failures.map((each) =>
      each === verdict
        ? `The gate fails on ${each}.`
        : `The gate fails on ${failureText(each, facts, evaluation, name)}`,
    ),
  };
}

interface Facts {
  readonly models: string;
  readonly queries: string;
  readonly best: string;
  readonly upper: string;
  readonly lower: string;
  readonly asked: string;
  readonly confidence: string;
}

type Texts = Pick<Story, 'headline' | 'sentence' | 'next'>;

function noGain(facts: Facts, evaluation: Evaluation): Texts {
  return {
    headline: `No ensemble of these ${facts.models} models would be worth it`,
    sentence: `Whatever router, vote or cascade you build from them, it cannot be right more than ${facts.upper} points more often than ${facts.best} alone (${facts.confidence}). You asked for at least ${facts.asked}.`,
    next: `Use ${facts.best} alone.${lookFirst(evaluation)} What would change the verdict is a model that is right where all of these are wrong.`,
  };
}

function gainPossible(facts: Facts, evaluation: Evaluation, name: Name): Texts {
  const { certificate, policies } = evaluation;
  const reached = policies === null ? '' : ` ${realisedText(policies, name)}`;
  const yours =
    certificate.ensembles.length > 0
      ? ''
      : ' Put the results of yours beside these and name them as `ensembles` to see how much of it they reach.';
  return {
    headline: `An ensemble of these ${facts.models} models could be worth it`,
    sentence: `Choosing perfectly among their answers would be right at least ${facts.lower} points more often than ${facts.best} alone (${facts.confidence}). You asked for at least ${facts.asked}.`,
    next: `This is what a perfect choice would gain, not what a real router or vote will.${reached}${yours}${lookFirst(evaluation)}`,
  };
}

function inconclusive(facts: Facts, evaluation: Evaluation): Texts {
  const { clusters, queries } = evaluation.certificate;
  const { neededToDecide, complete } = queries;
  const more =
    clusters !== null
      ? 'Evaluate more clusters: more queries of the same ones tell little. How many would decide cannot be said.'
      : neededToDecide === null
        ? 'The gain seen is so close to the gain asked for that no practical number of queries would decide: choose another `min-gain`, or accept that it is a tie.'
        : `At the rates seen, about ${integer(neededToDecide)} queries decide with a probability of 80 % (${integer(neededToDecide - complete)} more).${onceText(evaluation.settings)}`;
  const gate = evaluation.decision.passed
    ? ' The gate passes undecided: name `inconclusive` in `fail-on` if it should not.'
    : '';
  return {
    headline: `${facts.queries} queries cannot tell whether an ensemble of these ${facts.models} models would be worth it`,
    sentence: `The largest gain any router, vote or cascade could bring over ${facts.best} alone is at most ${facts.upper} points and at least ${facts.lower} (each at ${facts.confidence}). You asked for ${facts.asked}, which lies between.`,
    next: `${more}${gate}${lookFirst(evaluation)}`,
  };
}

/** Whether the grades as given and as settled by hand are two verdicts. */
function disagrees({ adjudicated }: Evaluation): boolean {
  return adjudicated !== null && adjudicated.asGraded.verdict !== adjudicated.asSettled.verdict;
}

function disagreement(facts: Facts, { adjudicated, certificate }: Evaluation): Texts {
  const { asGraded, asSettled } = adjudicated!;
  const said = ({ gain, queries, verdict }: typeof asGraded): string =>
    `${verdict} on ${counted(queries, 'query', 'queries')} (at least ${bound(gain.lower, 'down', certificate.minGain)} and at most ${bound(gain.upper, 'up', certificate.minGain)} points)`;
  return {
    headline: `The grades as given and as settled do not agree whether an ensemble of these ${facts.models} models would be worth it`,
    sentence: `As graded the verdict is ${said(asGraded)}; as settled by \`adjudications\` it is ${said(asSettled)}. You asked for ${facts.asked}. A verdict has to hold by both, so this is inconclusive.`,
    next: 'Correct the references and the grader where the evaluation is made, and evaluate again: then there is one set of grades.',
  };
}

function lookFirst({ adjudicated, audit, certificate }: Evaluation): string {
  const { count } = certificate.allWrong;
  if (count === 0 || adjudicated?.unsettled === 0) return '';
  const them = count === 1 ? 'the one query' : `the ${integer(count)} queries`;
  const found = audit !== null && SUSPICIONS.some((name) => audit.counts[name] > 0);
  const why = found ? auditSentence(audit, certificate) : 'wrong references and grader faults look just like this.';
  return ` Look first at ${them} that every model got wrong: ${why}`;
}

function figures(evaluation: Evaluation, facts: Facts, name: Name): Story['figures'] {
  const { certificate } = evaluation;
  const { allWrong, ceiling, gain, singleBest, queries } = certificate;
  const rows: [string, string][] = [];
  const tied =
    singleBest.ties.length > 0
      ? `, tied with ${singleBest.ties.map(name).slice(0, 5).join(', ')}${singleBest.ties.length > 5 ? ', …' : ''}`
      : '';
  rows.push([
    singleBest.declared ? 'Declared baseline' : 'Best single model',
    `${facts.best}: ${percent(singleBest.accuracy, 2)} % right${tied}`,
  ]);
  rows.push([
    'Every model wrong (β)',
    `${integer(allWrong.count)} of ${counted(queries.complete, 'query', 'queries')}: ${percent(allWrong.rate, 2)} %`,
  ]);
  rows.push(['Ceiling (1 − β)', `${percent(ceiling.point, 2)} %, at most ${percent(ceiling.upper, 2, 'up')} %`]);
  rows.push(['Largest gain', `${percent(gain.point, 1)} points seen; at least ${facts.lower}, at most ${facts.upper}`]);
  rows.push(['Gain asked for', `${facts.asked} points`]);
  if (evaluation.settings.looks > 1) rows.push(['Looks', looksText(certificate, evaluation.settings)]);
  if (gain.overBestSeen) {
    const { name: best, point, lower, upper } = gain.overBestSeen;
    rows.push([
      'Over the best model seen',
      `${name(best)}: ${percent(point, 1)} points; at least ${percent(lower, 1, 'down')}, at most ${percent(upper, 1, 'up')}. The rest of the gain over the baseline is switching to it.`,
    ]);
  }
  if (certificate.clusters !== null) rows.push(['Clusters', clusterText(certificate)]);
  const { diagnostics } = evaluation;
  if (diagnostics?.regime) rows.push(['Where the best is wrong', regimeText(diagnostics.regime, evaluation, name)]);
  for (const ensemble of certificate.ensembles)
    rows.push([`Ensemble ${name(ensemble.name)}`, ensembleText(ensemble, certificate, name)]);
  return rows;
}

function ensembleText(ensemble: EnsembleResult, certificate: Certificate, name: Name): string {
  const { accuracy, beyondCeiling, beyondCeilingQueries, difference, interval, queries } = ensemble;
  const unanswered = queries - ensemble.answered;
  const between = interval === null ? '' : ` (${percent(interval[0], 1, 'down')} to ${percent(interval[1], 1, 'up')})`;
  const counts = unanswered === 0 ? '' : ` (${integer(unanswered)} without an answer count as wrong)`;
  const tooFew =
    ensemble.reason === null
      ? ''
      : `; it answered ${percent(ensemble.coverage, 1)} %, less than \`min-coverage\`, and so is not shown better`;
  const main = `${percent(accuracy, 2)} % right on ${integer(queries)}${counts}: ${signed(difference)} points${between} against ${bestMemberText(certificate, name)}; ${evidenceText(ensemble, certificate)}${tooFew}`;
  if (beyondCeiling === 0) return main;
  const ids = beyondCeilingQueries.slice(0, 3).map(name).join(', ') + (beyondCeiling > 3 ? ', …' : '');
  const beyond = `; right on ${counted(beyondCeiling, 'query', 'queries')} that every member got wrong (${ids})`;
  return ensemble.aboveCeiling
    ? `${main}${beyond}. That puts it above the ceiling: it writes answers of its own, or it has seen the references`
    : main + beyond;
}

/** What an ensemble is compared with, which is not what the gains of policies are over where that is a declared baseline. */
function bestMemberText({ models, singleBest }: Certificate, name: Name): string {
  if (!singleBest.declared) return 'the best member';
  const best = models[0]!;
  return best.accuracy > singleBest.accuracy
    ? `the best member (${name(best.name)}, not the declared baseline)`
    : 'the best member, whichever it truly is';
}

/** How sure it is that an ensemble beats every member. */
function evidenceText({ lower, pBeatsEveryMember }: EnsembleResult, { confidence }: Certificate): string {
  if (pBeatsEveryMember !== null)
    return `exact test, p ${pBeatsEveryMember < 1e-4 ? '' : '= '}${pValue(pBeatsEveryMember)}`;
  return `lower limit of its gain over every member ${percent(lower!, 1, 'down')} points (${levelText(confidence)} %, by bets on clusters; above 0 it is shown to beat them all)`;
}

function signed(x: number): string {
  return `${x > 0 ? '+' : ''}${percent(x, 1)}`;
}

function failureText(failure: FailOn, facts: Facts, evaluation: Evaluation, name: Name): string {
  switch (failure) {
    case 'no-gain':
      if (disagrees(evaluation))
        return 'no-gain: by one of the two, the grades as given and the grades as settled, no ensemble would be worth it.';
      return `no-gain: an ensemble of these ${facts.models} models can gain at most ${facts.upper} points over ${facts.best} (${facts.confidence}), and ${facts.asked} were asked for.`;
    case 'inconclusive':
      return `inconclusive: ${facts.queries} queries cannot tell whether the largest possible gain over ${facts.best} (between ${facts.lower} and ${facts.upper} points) reaches the ${facts.asked} asked for.`;
    case 'incomplete':
      return `incomplete: ${incompleteText(evaluation, name)}`;
    case 'no-realised-gain': {
      const realised = evaluation.policies?.realised ?? [];
      if (realised.length === 0)
        return `no-realised-gain: no vote, router, cascade or ensemble could be measured on these results, so none is shown to gain anything.`;
      const most = realised.reduce((a, b) => (a.upper >= b.upper ? a : b));
      return `no-realised-gain: of ${counted(realised.length, 'policy', 'policies')} measured on these results none gains the ${facts.asked} points asked for; at most ${percent(most.upper, 1, 'up')} does ${name(most.name)} (each limit at ${facts.confidence}, so no correction for their number is needed).`;
    }
    case 'regression': {
      const { certificate, regression } = evaluation;
      if (regression === null) return 'regression: there was nothing to compare with.';
      const text = regression.outcome === 'regressed' ? regressedText : regressionText;
      return `regression: ${text(regression, certificate.confidence, name)}`;
    }
    case 'ensemble-not-better':
      return `ensemble-not-better: ${weakEnsembles(evaluation, name)} not shown to be right more often than every member (${facts.confidence}).${tooFewAnswers(evaluation, name)}`;
  }
}

/** What heads the report of a gate that fails on something else than the verdict. */
function failureHeadline(failure: FailOn, evaluation: Evaluation, name: Name): string {
  switch (failure) {
    case 'ensemble-not-better':
      return `${weakEnsembles(evaluation, name)} not shown to beat every model`;
    case 'no-gain':
    case 'inconclusive':
      return 'The grades as given and as settled do not agree';
    case 'incomplete':
      return 'The verdict does not stand on complete results';
    case 'regression':
      return evaluation.regression?.outcome === 'incomparable'
        ? 'Not comparable with the earlier certificate'
        : 'Something got worse since the earlier certificate';
    default:
      return 'Nothing that was measured here gains what was asked for';
  }
}

/** What to do about it, before what follows from the verdict. */
function failureMend(failure: FailOn, { best }: Facts, { regression }: Evaluation): string {
  switch (failure) {
    case 'ensemble-not-better':
      return `Use ${best} alone, or improve the ensemble, or evaluate more queries if the difference is worth having.`;
    case 'no-gain':
    case 'inconclusive':
      return `Use ${best} alone until they do.`;
    case 'incomplete':
      return 'Evaluate what is missing again, or say in `count-as-wrong` what a missing answer is, and in `models` which models are meant.';
    case 'regression':
      return regression?.outcome === 'incomparable'
        ? 'Evaluate the same queries with the same settings, or, if the change is meant, make the earlier certificate anew.'
        : 'Undo what made it worse, or, if the change is meant, make the earlier certificate anew.';
    default:
      return `Use ${best} alone, or put the results of a better ensemble beside these and name it in \`ensembles\`.`;
  }
}

/** What is missing, where that fails the gate. */
function incompleteText({ cautions, certificate, excluded }: Evaluation, name: Name): string {
  const left = excluded.slice(0, 5).map((model) => `${name(model.name)} (${percent(model.coverage, 1)} % answered)`);
  const out =
    left.length === 0 ? '' : `left out of the pool: ${left.join(', ')}${excluded.length > left.length ? ', …' : ''}.`;
  const few = cautions.find((caution) => caution.kind === 'of-few');
  const unshared = few
    ? `${counted(few.queries, 'query is', 'queries are')} in the results of at most half of the models.`
    : '';
  return [out, unshared, missingWarning(certificate)].filter((text) => text !== '').join(' ');
}

/** Which ensembles fail for what they did not answer. */
function tooFewAnswers({ certificate, settings }: Evaluation, name: Name): string {
  const few = certificate.ensembles.filter(({ reason }) => reason === 'coverage');
  if (few.length === 0) return '';
  const names = few.map((each) => `${name(each.name)} (${percent(each.coverage, 1)} %)`);
  return ` Answered less than \`min-coverage\` (${percent(settings.minCoverage, 0)} %) of the queries: ${names.join(', ')}.`;
}

function weakEnsembles({ certificate }: Evaluation, name: Name): string {
  return notShownBetter(certificate)
    .map((ensemble) => name(ensemble.name))
    .join(', ');
}

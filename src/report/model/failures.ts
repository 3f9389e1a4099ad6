import { notShownBetter, type FailOn } from '../../gate/decide.js';
import type { Evaluation } from '../../run/evaluate.js';
import { firstOf } from '../../base/listed.js';
import { bound, counted, integer, percent } from '../../base/numbers.js';
import { regressedText, regressionText } from './comparison-text.js';
import { atMost, gainRange, pointsText, signed } from './figures.js';
import { noSavingText, undecidedSavingText } from './saving-text.js';
import { subjectOf } from './samples-text.js';
import { named, together, type Text } from './text.js';
import { levelText, missingWarning } from './words.js';

/** A sentence for each condition on which the gate fails, to stand alone: in the log, and as the error of a step. */
export function failureTexts(evaluation: Evaluation): Text[] {
  return evaluation.decision.failures.map((failure) => `${failure}: ${failureText(failure, evaluation)}`);
}

function failureText(failure: FailOn, evaluation: Evaluation): Text {
  const { certificate, policies, regression, adjudicated } = evaluation;
  const { gain, minGain, queries, singleBest, confidence } = certificate;
  const asked = pointsText(minGain);
  const level = `one-sided ${levelText(confidence)}%`;
  switch (failure) {
    case 'no-gain':
      if (adjudicated !== null && adjudicated.asGraded.verdict !== adjudicated.asSettled.verdict)
        return 'by one of the two, the grades as given and the grades as settled, no ensemble can gain what was asked for.';
      return `no ${subjectOf(evaluation).choice} can gain ${asked}: at most ${atMost(gain.upper, minGain)} over ${subjectOf(evaluation).best} (${level}).`;
    case 'inconclusive':
      if (certificate.verdict !== 'inconclusive')
        return undecidedSavingText(evaluation.saving ?? evaluation.savingAsGraded!);
      return `${counted(queries.complete, 'question', 'questions')} cannot tell whether the largest possible gain over ${named(singleBest.name)} (${gainRange(gain, minGain)} points) reaches ${asked}.`;
    case 'incomplete':
      return incompleteText(evaluation);
    case 'no-realised-gain': {
      const realised = policies?.realised ?? [];
      if (realised.length === 0)
        return 'no vote, router, cascade or ensemble could be measured on these results, so none is shown to gain anything.';
      const most = realised.reduce((a, b) => (a.upper >= b.upper ? a : b));
      return `none of ${counted(realised.length, 'policy', 'policies')} measured on these results gains ${asked}; ${named(most.name)} could gain the most, at most ${bound(most.upper, 'up', minGain)} (${level}).`;
    }
    case 'no-saving':
      return noSavingText(evaluation.saving ?? evaluation.savingAsGraded!);
    case 'regression': {
      if (regression === null) return 'there was nothing to compare with.';
      return (regression.outcome === 'regressed' ? regressedText : regressionText)(regression, confidence);
    }
    case 'ensemble-not-better':
      return weakText(evaluation);
  }
}

/** Which ensembles are not shown better, each with its number. */
function weakText({ certificate, settings }: Evaluation): Text {
  const weak = notShownBetter(certificate);
  if (weak.length === 0) return 'the results hold no ensemble, so none is shown to beat every model.';
  const each = weak
    .slice(0, 5)
    .map(({ name, difference, reason, coverage }) =>
      reason === 'coverage'
        ? `${named(name)} answered ${percent(coverage, 1)}%, less than \`min-coverage\` (${percent(settings.minCoverage, 0)}%)`
        : `${named(name)} is not shown to beat every model (${signed(difference)} points over the best)`,
    );
  return `${each.join('; ')}${weak.length > each.length ? `; and ${integer(weak.length - each.length)} more` : ''}.`;
}

/** What is missing, where that fails the gate. */
function incompleteText({ cautions, certificate, excluded }: Evaluation): Text {
  const left = firstOf(excluded, 5, (model) => `${named(model.name)} (${percent(model.coverage, 1)}% answered)`);
  const out = left === '' ? '' : `left out of the pool: ${left}.`;
  const few = cautions.find((caution) => caution.kind === 'of-few');
  const unshared = few
    ? `${counted(few.queries, 'question is', 'questions are')} in the results of at most half of the models.`
    : '';
  return together(out, unshared, missingWarning(certificate));
}

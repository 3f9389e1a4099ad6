import { isTooFew } from '../../certificate/weight.js';
import { isShownBetterJointly } from '../../certificate/ensembles.js';
import type { EnsembleResult } from '../../certificate/types.js';
import { isSavingUndecided, notShownBetter } from '../../gate/decide.js';
import type { Evaluation } from '../../run/evaluate.js';
import type { Saving } from '../../policies/saving.js';
import { measuredOf, type PolicyFigures } from './measured.js';

/** The question that a run asks, with its answer: what heads every report. */
export type Situation =
  /** Compared with an earlier run, and the gate fails on it. */
  | { readonly kind: 'regressed' }
  /** The same, where that is all that the gate looks at, and nothing got worse. */
  | { readonly kind: 'held' }
  | { readonly kind: 'incomparable' }
  | { readonly kind: 'incomplete' }
  /** The grades as given and as settled by hand are two verdicts. */
  | { readonly kind: 'disagreement' }
  /** Ensembles are named: the one that decides. */
  | { readonly kind: 'better' | 'better-by-little' | 'not-better'; readonly ensemble: EnsembleResult }
  | { readonly kind: 'none-named' }
  /** The gate asks for a saving at held quality. */
  | { readonly kind: 'saves' | 'no-saving'; readonly saving: Saving }
  /** None is named: could there be one? */
  | { readonly kind: 'no-gain' }
  | { readonly kind: 'undecided' }
  | { readonly kind: 'reached'; readonly policy: PolicyFigures }
  | { readonly kind: 'room'; readonly best: PolicyFigures | undefined };

/** ✅ where something real is shown to reach what was asked for, ❌ where the gate fails; 🟡 is news, ⚪ is none. */
export type Sign = '✅' | '❌' | '🟡' | '⚪';

export function situationOf(evaluation: Evaluation): Situation {
  const { certificate, decision, adjudicated, regression, settings } = evaluation;
  const { failures } = decision;
  if (failures.includes('regression'))
    return regression?.outcome === 'regressed' ? { kind: 'regressed' } : { kind: 'incomparable' };
  if (settings.failOn.join() === 'regression' && regression !== null && regression.queries !== null)
    return { kind: 'held' };
  if (failures.length === 1 && failures[0] === 'incomplete') return { kind: 'incomplete' };
  if (adjudicated !== null && adjudicated.asGraded.verdict !== adjudicated.asSettled.verdict)
    return { kind: 'disagreement' };
  const saving = evaluation.saving ?? null;
  if (saving !== null && settings.failOn.includes('no-saving')) {
    if (failures.includes('no-saving')) return { kind: 'no-saving', saving };
    const graded = evaluation.savingAsGraded;
    const isGraded = graded === null || graded.verdict === 'saving-possible';
    // The switch heads the report, so it must save as much by itself.
    if (failures.length === 0 && saving.verdict === 'saving-possible' && isGraded)
      if (saving.switch !== null && saving.switch.saving[1] >= saving.minSaving) return { kind: 'saves', saving };
  }
  if (certificate.ensembles.length > 0) return ofEnsembles(evaluation);
  if (failures.includes('ensemble-not-better')) return { kind: 'none-named' };
  if (certificate.verdict === 'no-gain') return { kind: 'no-gain' };
  const tried = triedOf(evaluation);
  if (failures.includes('no-realised-gain')) return { kind: 'room', best: tried[0] };
  if (certificate.verdict === 'inconclusive') return { kind: 'undecided' };
  const policy = tried.find((each) => isShownToReach(each, evaluation));
  return policy === undefined ? { kind: 'room', best: tried[0] } : { kind: 'reached', policy };
}

/** Whether it is the one of all that were tried, and by the grades as given too. */
function isShownToReach({ name, jointLower }: PolicyFigures, { certificate, policiesAsGraded }: Evaluation): boolean {
  const reaches = (lower: number | null | undefined): boolean =>
    lower !== null && lower !== undefined && lower >= certificate.minGain;
  const graded = policiesAsGraded?.realised.find((policy) => policy.name === name);
  return reaches(jointLower) && (policiesAsGraded === null || reaches(graded?.jointLower));
}

/** Where the gate hangs on all ensembles, the worst decides; else the best, which pays for being picked. */
function ofEnsembles({ certificate, decision, settings }: Evaluation): Situation {
  const sorted = [...certificate.ensembles].sort((a, b) => b.difference - a.difference);
  const weak = notShownBetter(certificate);
  const allMust = settings.failOn.includes('ensemble-not-better');
  const isWeak = (ensemble: EnsembleResult): boolean =>
    weak.includes(ensemble) || (!allMust && !isShownBetterJointly(ensemble));
  const fails = decision.failures.includes('ensemble-not-better');
  const ensemble = fails ? sorted.findLast(isWeak)! : (sorted.find((each) => !isWeak(each)) ?? sorted[0]!);
  if (isWeak(ensemble)) return { kind: 'not-better', ensemble };
  return { kind: ensemble.difference >= certificate.minGain ? 'better' : 'better-by-little', ensemble };
}

/** Policies that were trained here and scored on held-out questions, best first. */
export function triedOf(evaluation: Evaluation): PolicyFigures[] {
  return measuredOf(evaluation).filter(({ kind, note }) => kind !== 'ensemble' && note === '');
}

export function signOf(evaluation: Evaluation, { kind }: Situation): Sign {
  const { certificate, decision, regression, settings } = evaluation;
  if (!decision.passed) return '❌';
  const isUndecided =
    kind === 'undecided' ||
    isSavingUndecided(evaluation, settings) ||
    (kind === 'not-better' && certificate.verdict === 'inconclusive');
  // That nothing got worse is what one expects.
  if (kind === 'held') return regression!.outcome === 'improved' ? '🟡' : '⚪';
  if (isUndecided || kind === 'disagreement' || isTooFew(certificate)) return '⚪';
  return kind === 'better' || kind === 'reached' || kind === 'saves' ? '✅' : '🟡';
}

import type { Certificate, EnsembleResult } from '../certificate/types.js';
import { isShownBetter } from '../certificate/ensembles.js';
import { deltaOf } from '../certificate/level.js';
import { endsThatDiffer } from '../certificate/missing.js';
import { verdictOf } from '../certificate/verdict.js';

/** Conditions on which a gate may fail. */
export const FAIL_ON = [
  'no-gain',
  'no-realised-gain',
  'no-saving',
  'inconclusive',
  'incomplete',
  'ensemble-not-better',
  'regression',
] as const;
export type FailOn = (typeof FAIL_ON)[number];

export interface GateSettings {
  readonly failOn: readonly FailOn[];
}

/** What the gate looks at beside the certificate. null where it was not measured. */
export interface Measured {
  /** Policies that can be built, each with the one-sided upper limit of its gain over the single best model. */
  readonly policies: { readonly realised: readonly { readonly upper: number }[] } | null;
  /** What is saved at held quality, and the same by the grades as given. */
  readonly saving?: { readonly verdict: string } | null;
  readonly savingAsGraded?: Measured['saving'];
  /** Models that were left out of the pool for the queries that they did not answer. */
  readonly excluded: readonly unknown[];
  /** Queries that at most half of the models have, and that so are no part of the certificate. */
  readonly queriesOfFew?: number;
  /** The same by the grades as given, where queries were settled. */
  readonly policiesAsGraded?: Measured['policies'];
  /** The certificate by the grades as given, where queries were settled: what fails by it fails. */
  readonly asGraded?: Certificate | null;
  /** The comparison with an earlier certificate. */
  readonly regression: { readonly outcome: 'none' | 'regressed' | 'improved' | 'incomparable' } | null;
}

/** Which of the conditions asked for hold; the gate passes where none does. */
export function decide(certificate: Certificate, measured: Measured, settings: GateSettings): Decision {
  const failures = FAIL_ON.filter(
    (condition) => settings.failOn.includes(condition) && holds(condition, certificate, measured, settings),
  );
  return { passed: failures.length === 0, failures };
}

/** The ensembles that are not shown to be right more often than every member, or that answered too little to be judged. */
export function notShownBetter({ ensembles, confidence }: Certificate): EnsembleResult[] {
  const delta = deltaOf(confidence);
  return ensembles.filter((ensemble) => !isShownBetter(ensemble, delta));
}

/** Whether savings are asked for and cannot be decided. */
export function isSavingUndecided(
  { saving, savingAsGraded }: Pick<Measured, 'saving' | 'savingAsGraded'>,
  { failOn }: GateSettings,
): boolean {
  return failOn.includes('no-saving') && [saving, savingAsGraded].some((each) => each?.verdict === 'inconclusive');
}

function holds(condition: FailOn, certificate: Certificate, measured: Measured, settings: GateSettings): boolean {
  const { excluded, queriesOfFew = 0, policies, policiesAsGraded, regression, asGraded } = measured;
  const readings = asGraded ? [certificate, asGraded] : [certificate];
  switch (condition) {
    // The verdict is `inconclusive` where the readings differ, and one of them may be this.
    case 'no-gain':
      return readings.some((reading) => verdictOf(reading.gain, reading.minGain) === 'no-gain');
    case 'inconclusive':
      return certificate.verdict === 'inconclusive' || isSavingUndecided(measured, settings);
    case 'incomplete':
      return excluded.length > 0 || queriesOfFew > 0 || readings.some((reading) => endsThatDiffer(reading).length > 0);
    // Every one of them must be shown to be too small, each at the full level: an intersection-union test (Berger 1982).
    // Where nothing could be measured, nothing was realised.
    case 'no-realised-gain':
      return [policies, policiesAsGraded ?? policies].some((reached) =>
        (reached?.realised ?? []).every(({ upper }) => upper < certificate.minGain),
      );
    case 'no-saving':
      return [measured.saving, measured.savingAsGraded].some((saving) => saving?.verdict === 'no-saving');
    case 'ensemble-not-better':
      // Where there is none, none is better.
      return certificate.ensembles.length === 0 || readings.some((reading) => notShownBetter(reading).length > 0);
    // What cannot be compared is no pass: nobody knows whether it got worse.
    case 'regression':
      return regression === null || regression.outcome === 'regressed' || regression.outcome === 'incomparable';
  }
}

/** What the gate made of it. */
export interface Decision {
  readonly passed: boolean;
  readonly failures: readonly GateSettings['failOn'][number][];
}

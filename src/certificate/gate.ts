import type { Certificate, Decision } from './certificate.js';
import { deltaOf } from './level.js';

/** Conditions on which a gate may fail. */
export const FAIL_ON = ['no-gain', 'no-realised-gain', 'inconclusive', 'ensemble-not-better'] as const;
export type FailOn = (typeof FAIL_ON)[number];

export interface GateSettings {
  readonly failOn: readonly FailOn[];
}

/** What was measured of policies that can be built: the one-sided upper limit of each one's gain over the single best. */
export interface Measured {
  readonly realised: readonly { readonly upper: number }[];
}

/**
 * Which of the conditions asked for hold; the gate passes where none does.
 *
 * @param measured  null where no policy was measured
 */
export function decide(certificate: Certificate, measured: Measured | null, settings: GateSettings): Decision {
  const failures = FAIL_ON.filter(
    (condition) => settings.failOn.includes(condition) && holds(condition, certificate, measured),
  );
  return { passed: failures.length === 0, failures };
}

function holds(condition: FailOn, certificate: Certificate, measured: Measured | null): boolean {
  switch (condition) {
    case 'no-gain':
    case 'inconclusive':
      return certificate.verdict === condition;
    // Every one of them must be shown to be too small, each at the full level: an intersection-union test (Berger 1982).
    // Where nothing could be measured, nothing was realised.
    case 'no-realised-gain':
      return (measured?.realised ?? []).every(({ upper }) => upper < certificate.minGain);
    case 'ensemble-not-better':
      return certificate.ensembles.some(({ pBeatsEveryMember }) => pBeatsEveryMember > deltaOf(certificate.confidence));
  }
}

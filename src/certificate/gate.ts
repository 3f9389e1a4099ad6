import type { Certificate, Decision } from './certificate.js';
import { deltaOf } from './level.js';

/** Conditions on which a gate may fail. */
export const FAIL_ON = ['no-gain', 'inconclusive', 'ensemble-not-better'] as const;
export type FailOn = (typeof FAIL_ON)[number];

export interface GateSettings {
  readonly failOn: readonly FailOn[];
}

/** Which of the conditions asked for hold; the gate passes where none does. */
export function decide(certificate: Certificate, settings: GateSettings): Decision {
  const failures = FAIL_ON.filter((condition) => settings.failOn.includes(condition) && holds(condition, certificate));
  return { passed: failures.length === 0, failures };
}

function holds(condition: FailOn, certificate: Certificate): boolean {
  switch (condition) {
    case 'no-gain':
    case 'inconclusive':
      return certificate.verdict === condition;
    case 'ensemble-not-better':
      return certificate.ensembles.some(({ pBeatsEveryMember }) => pBeatsEveryMember > deltaOf(certificate.confidence));
  }
}

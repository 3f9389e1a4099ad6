import { certify } from '../../../src/certificate/certify.js';
import { audited, SETTINGS } from '../../audit/audited.js';
import { evidenceOf, type EvidenceParts } from '../../support/evidence.js';
import { poolOf } from '../../support/table.js';

const NAMES = ['a/1', 'b/2', 'c/3'] as const;

/** Twenty queries, the first of them all-wrong, with what the three models said on those. */
export function example(said: readonly (readonly [string, string, string])[], parts: EvidenceParts = {}) {
  const rows = NAMES.map((name, m) => [
    name,
    Array.from({ length: 20 }, (_, q) => (q < said.length || q === said.length + m ? 0 : 1)),
  ]);
  const pool = poolOf(Object.fromEntries(rows) as Record<string, (0 | 1)[]>);
  const evidence =
    said[0]?.[0] === undefined || said[0].every((text) => text === 'NOT LOGGED')
      ? undefined
      : evidenceOf(Object.fromEntries(NAMES.map((name, m) => [name, said.map((one) => one[m]!)])), parts);
  const certificate = certify(pool, SETTINGS);
  return { pool, evidence, certificate, audit: audited(pool, evidence, { showText: true }) };
}

export const AGREED = ['5', '5', '5'] as const;
export const APART = ['5', '6', '7'] as const;

const rows = Object.fromEntries(
  Array.from({ length: 10 }, (_, m) => [
    `f${m}/x`,
    Array.from({ length: 100 }, (_, q) => (q === 0 ? (m === 0 ? 1 : 0) : q % 10 === m ? 0 : 1)),
  ]),
) as Record<string, (0 | 1)[]>;
const said = Object.fromEntries(Object.keys(rows).map((name, m) => [name, [m === 0 ? '1' : '2']]));
/** An audit with one likely label error: only one of ten models is right there, and the others agree. */
export const LABEL_ERROR = audited(poolOf(rows), evidenceOf(said, { references: ['1'] }), { showText: true });

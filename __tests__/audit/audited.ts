import { certify } from '../../src/certificate/certify.js';
import { auditOf, type AuditOptions } from '../../src/audit/audit.js';
import type { AuditItem, AuditResult } from '../../src/audit/types.js';
import type { Evidence } from '../../src/evidence/evidence.js';
import { familyNames } from '../../src/evidence/family.js';
import type { Pool } from '../../src/outcomes/pool.js';
import { evidenceOf, type EvidenceParts, type Said } from '../support/evidence.js';
import { poolOf, type Rows } from '../support/table.js';

export const SETTINGS = { confidence: 0.95, minGain: 0.02, baseline: undefined };

export function audited(pool: Pool, evidence: Evidence | undefined, options: Partial<AuditOptions> = {}): AuditResult {
  return auditOf(pool, evidence, certify(pool, SETTINGS), {
    familyOf: familyNames(new Map(), evidence),
    showText: false,
    ...options,
  });
}

/**
 * The audit of one query `q0` on which these models said this and all were graded wrong, beside nine queries that all
 * got right.
 */
export function itemFor(
  said: Readonly<Record<string, Said | readonly Said[]>>,
  { reference, prompt, ...parts }: EvidenceParts & { reference?: string; prompt?: string } = {},
  options: Partial<AuditOptions> = {},
): AuditItem {
  const rows: Rows = Object.fromEntries(Object.keys(said).map((name) => [name, [0, 1, 1, 1, 1, 1, 1, 1, 1, 1]]));
  const cells = Object.fromEntries(Object.entries(said).map(([name, one]) => [name, [one, 'fine']]));
  const evidence = evidenceOf(cells, {
    ...parts,
    references: [reference, 'fine', ...Array.from({ length: 8 }, () => undefined)],
    prompts: [prompt],
  });
  return audited(poolOf(rows), evidence, options).items[0]!;
}

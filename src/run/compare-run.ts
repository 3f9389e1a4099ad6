import type { Certificate } from '../certificate/types.js';
import { compare } from '../comparison/compare.js';
import { gradingOf } from '../comparison/grading.js';
import { readEarlier } from '../comparison/read-earlier.js';
import { referenceHashes } from '../comparison/reference-hashes.js';
import { gateStability, type GateStability } from '../gate/stability.js';
import type { Regression } from '../comparison/types.js';
import type { Evidence } from '../evidence/evidence.js';
import type { FileSummary } from '../outcomes/file-summary.js';
import { nameMatcher, type Pool } from '../outcomes/pool.js';
import type { RunContext } from '../sources/open.js';
import type { Settings } from '../settings/types.js';

export interface Compared {
  readonly regression: Regression | null;
  readonly selfCheck: GateStability | null;
  readonly warnings: readonly string[];
}

/** This run against an earlier certificate, and the gate against itself, as far as they are asked for. */
export async function compareRun(
  settings: Settings,
  runContext: RunContext,
  { pool, graded }: { readonly pool: Pool; readonly graded: Pool },
  certificate: Certificate,
  evidence: Evidence | undefined,
  files: readonly FileSummary[],
): Promise<Compared> {
  const { baselineModel: baseline, compareWith, failOn, limits, minGain, seed } = settings;
  // Of each look, where several were announced.
  const { confidence } = certificate;
  const checked = settings.selfCheck ? gateStability(pool, certificate, { failOn, seed, baseline }) : null;
  if (compareWith === undefined) return { regression: null, selfCheck: checked, warnings: [] };
  const earlier = await readEarlier(compareWith, runContext, limits);
  const now = {
    // As graded in both runs: what is settled away now must not be missing from what was.
    matrix: graded.matrix,
    ensembles: pool.ensembles,
    excluded: pool.excluded.map(({ name }) => name),
    effectiveClusters: certificate.clusters?.effective,
    hashes: referenceHashes(graded.matrix, evidence),
    grading: gradingOf(
      settings,
      files.map(({ format }) => format),
    ),
  };
  const isWanted = settings.models.length === 0 ? () => true : nameMatcher(settings.models);
  const regression = compare(earlier, now, { confidence, minGain, baseline, isWanted, clusterOf: graded.cluster });
  return { regression, selfCheck: checked, warnings: earlier.warnings };
}

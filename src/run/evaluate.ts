import type { ReadEvidence } from './read-evidence.js';
import { readOutcomes, poolOf, type OutcomesRead } from './read-outcomes.js';
import { NO_ANALYSES, type Analyses } from './analyses.js';
import { cautionsOf, checkTaken, type Caution } from './cautions.js';
import { certify, holdingBoth } from '../certificate/certify.js';
import { modelSamples, type ModelSamples } from '../certificate/samples.js';
import { repeatedDraws } from '../outcomes/repeated-draws.js';
import { checkOneModel } from '../settings/together.js';
import { type Decision, decide } from '../gate/decide.js';
import type { Certificate } from '../certificate/types.js';
import type { StartedPairwise } from '../correlation/pairwise-diagnostics.js';
import type { Compared } from './compare-run.js';
import type { GateStability } from '../gate/stability.js';
import type { Regression } from '../comparison/types.js';
import { confidenceOfEach } from '../certificate/level.js';
import type { Adjudicated, Adjudication } from '../audit/types.js';
import type { Evidence } from '../evidence/evidence.js';
import type { OutcomeMatrix } from '../outcomes/matrix.js';
import type { ColumnState } from '../outcomes/column.js';
import { type ExcludedModel, type Pool, type PoolOptions } from '../outcomes/pool.js';
import { RowLabels } from '../outcomes/row-labels.js';
import type { FileSummary } from '../outcomes/file-summary.js';
import { OutcomeTable } from '../outcomes/table.js';
import { trafficOf, withinTraffic } from '../outcomes/traffic.js';
import type { ResultsFile } from '../sources/results-file.js';
import type { SetAside } from '../sources/set-aside.js';
import { openAll, type Opened, type RunContext } from '../sources/open.js';
import type { Settled } from './settle-queries.js';
import type { EvalRecord } from '../readers/record.js';
import type { Settings } from '../settings/types.js';
import { notRead, warningsOf } from './warnings.js';

/** Everything that one run finds out: what reports are made of. */
export interface Evaluation extends Analyses {
  readonly settings: Settings;
  readonly certificate: Certificate;
  /** What was settled by hand of the queries that every model got wrong; null where nothing was given. */
  readonly adjudicated: Adjudicated | null;
  readonly adjudications: readonly Adjudication[];
  /** What the results carry beside outcomes; undefined where that is nothing, or was not wanted. */
  readonly evidence: Evidence | undefined;
  /** What has changed since an earlier certificate; null where there was none to compare with. */
  readonly regression: Regression | null;
  readonly selfCheck: GateStability | null;
  /** What several draws of each model are worth; null where that was not asked for. */
  readonly samples: readonly ModelSamples[] | null;
  readonly decision: Decision;
  readonly matrix: OutcomeMatrix;
  /** The first line on which a row's query stands, in the file of that name. */
  readonly placeOf: (row: number) => { readonly file: string; readonly line: number } | undefined;
  /** Where outcomes are scores, or draws of one model: these, as the pool has them. */
  readonly graded: Pick<Pool, 'scores' | 'samples'>;
  /** Everything that was read, members or not. */
  readonly columns: readonly ColumnState[];
  readonly excluded: readonly ExcludedModel[];
  readonly files: readonly FileSummary[];
  readonly setAside: readonly SetAside[];
  readonly warnings: readonly string[];
  /** What stands under the heading of every report. */
  readonly cautions: readonly Caution[];
}

const NOT_COMPARED: Compared = { regression: null, selfCheck: null, warnings: [] };

/** Hears how far a run has come. */
export interface ProgressListener {
  file(path: string): void;
  /** Work that may take longer than a second begins. */
  stage(what: string): void;
}

/**
 * The engine of both surfaces: from the paths of results to a certificate and what the gate makes of it.
 *
 * @throws UserError for input that allows no verdict
 */
export async function evaluate(
  settings: Settings,
  runContext: RunContext,
  listener: ProgressListener,
): Promise<Evaluation> {
  const opened = await openAll(settings, runContext);
  try {
    return await evaluateFiles(settings, opened, runContext, listener);
  } finally {
    await opened.close();
  }
}

/**
 * The same for outcomes that are in memory, in no file.
 *
 * @throws UserError as evaluate
 */
export function evaluateMatrix(
  records: () => Iterable<EvalRecord>,
  settings: Settings,
  runContext: RunContext,
  listener: ProgressListener,
): Promise<Evaluation> {
  const nothing = { files: [], setAside: [], warnings: [], close: async () => undefined };
  return evaluateFiles(settings, nothing, runContext, listener, records);
}

/** What other threads are at work on. */
type Begun = { pairwise?: StartedPairwise };

async function evaluateFiles(
  settings: Settings,
  opened: Opened,
  runContext: RunContext,
  listener: ProgressListener,
  records?: () => Iterable<EvalRecord>,
): Promise<Evaluation> {
  const begun: Begun = {};
  try {
    return await evaluateBeside(begun, settings, opened, runContext, listener, records);
  } finally {
    begun.pairwise?.stop();
  }
}

async function evaluateBeside(
  begun: Begun,
  settings: Settings,
  opened: Opened,
  runContext: RunContext,
  listener: ProgressListener,
  records: (() => Iterable<EvalRecord>) | undefined,
): Promise<Evaluation> {
  // Whatever is decided, at this look or another, is decided at the confidence of each.
  const confidence = confidenceOfEach(settings.confidence, settings.looks);
  const choices = { ...settings, confidence, baseline: settings.baselineModel, scores: settings.measure === 'score' };
  const { table, labels, setAside, graded, evidence, warnings } = await readAll(
    begun,
    settings,
    opened,
    choices,
    listener,
    records,
  );
  const settled = await settle({ ...settings, confidence }, runContext, graded, evidence);
  const { pool } = settled;
  const settledOnly = certify(pool, choices);
  // Whoever settles queries must not be able to choose the verdict: it has to hold by the grades as given too.
  const asGraded = settled.adjudicated === null ? null : certify(graded, choices);
  const certificate = asGraded === null ? settledOnly : holdingBoth(settledOnly, asGraded);
  const pools = { pool, graded };
  const analyses = await analysed(begun, settings, table, pools, certificate, labels, evidence, listener);
  const compared = await comparisons(settings, runContext, pools, settledOnly, evidence, table);
  const draws = settings.repeats === 'samples' ? repeatedDraws(table, pool.matrix) : undefined;
  return {
    settings,
    certificate,
    adjudicated: settled.adjudicated,
    adjudications: settled.adjudications,
    evidence,
    ...analyses,
    samples: draws === undefined ? null : modelSamples(draws.models, pool, confidence),
    regression: compared.regression,
    selfCheck: compared.selfCheck,
    decision: decide(
      certificate,
      {
        policies: analyses.policies,
        policiesAsGraded: analyses.policiesAsGraded,
        saving: analyses.saving,
        savingAsGraded: analyses.savingAsGraded,
        regression: compared.regression,
        excluded: pool.excluded,
        queriesOfFew: pool.ofFew?.queries ?? 0,
        asGraded,
      },
      settings,
    ),
    matrix: pool.matrix,
    placeOf: (row) => {
      const place = table.places.of(row);
      return place === undefined ? undefined : { file: table.files[place.file]!.path, line: place.line };
    },
    columns: pool.columns,
    graded: { scores: pool.scores, samples: pool.samples },
    excluded: pool.excluded,
    files: table.files,
    setAside: setAside.map(({ path, why }) => ({ path, why })),
    cautions: cautionsOf(pool, settledOnly, choices, settings.ensembles, evidence),
    warnings: [
      ...opened.warnings,
      ...notRead(setAside),
      ...warningsOf(settings, table, certificate, pool),
      ...warnings,
      ...compared.warnings,
    ],
  };
}

/** What is read, outcomes and what stands beside them; the first rows of the files are let go before anything is worked out. */
async function readAll(
  begun: Begun,
  settings: Settings,
  opened: Opened,
  choices: PoolOptions,
  listener: ProgressListener,
  records: (() => Iterable<EvalRecord>) | undefined,
): Promise<OutcomesRead & ReadEvidence & { readonly graded: Pool }> {
  const onFile = ({ path }: ResultsFile): void => listener.file(path);
  const wanted = records === undefined && wantsEvidence(settings) ? await import('./read-evidence.js') : undefined;
  const outcomes = await readOutcomes(settings, opened, onFile, records, wanted?.collectorOfAll(settings));
  const { table, labels, setAside } = outcomes;
  const cluster = labels.find(({ input }) => input === 'cluster-by')?.labelByRow();
  const read = poolOf(table, choices, setAside);
  const graded: Pool = { ...read, ...trafficIn(read, settings, labels), cluster };
  checkTaken(graded, settings.models, settings.ensembles);
  if (graded.samples !== undefined) checkOneModel(settings);
  // Other threads have work while answers are put in order, unless answers that are settled may change the outcomes.
  if (settings.adjudications === undefined) await begin(begun, settings, graded, listener);
  const beside = await wanted?.readEvidence(outcomes, settings, graded);
  return { ...outcomes, graded, ...(beside ?? { evidence: undefined, warnings: [] }) };
}

/** Where groups have shares of the traffic: these, and the rows that stand for some of it. */
function trafficIn({ matrix }: Pool, { weights }: Settings, labels: readonly RowLabels[]): Partial<Pool> {
  const label = labels.find(({ input }) => input === 'group-by');
  if (weights.length === 0 || label === undefined) return {};
  const traffic = trafficOf(weights, label.labelByRow(), label.field, matrix);
  return { traffic, matrix: withinTraffic(matrix, traffic) };
}

// The following are loaded only when wanted: most of the program is in them.

async function settle(
  settings: Settings,
  runContext: RunContext,
  graded: Pool,
  evidence: Evidence | undefined,
): Promise<Settled | { readonly pool: Pool; readonly adjudicated: null; readonly adjudications: [] }> {
  const { adjudications } = settings;
  if (adjudications === undefined) return { pool: graded, adjudicated: null, adjudications: [] };
  const { settleQueries } = await import('./settle-queries.js');
  return settleQueries({ ...settings, adjudications }, runContext, graded, evidence);
}

/** The pool as it is certified, and by the grades as given. */
interface Pools {
  readonly pool: Pool;
  readonly graded: Pool;
}

/** @returns undefined where nothing stands beside the certificate: that is about several models that are right or wrong */
async function begin(
  begun: Begun,
  { diagnostics, seed }: Settings,
  { matrix, cluster, samples, scores }: Pool,
  listener: ProgressListener,
): Promise<StartedPairwise | undefined> {
  if (!diagnostics || samples !== undefined || scores !== undefined) return undefined;
  const { startPairwise } = await import('./analyse.js');
  return (begun.pairwise ??= startPairwise(matrix, { seed, cluster, stage: (what) => listener.stage(what) }));
}

async function analysed(
  begun: Begun,
  settings: Settings,
  table: OutcomeTable,
  { pool, graded }: Pools,
  certificate: Certificate,
  labels: readonly RowLabels[],
  evidence: Evidence | undefined,
  listener: ProgressListener,
): Promise<Analyses> {
  const pairwise = await begin(begun, settings, pool, listener);
  if (pairwise === undefined) return NO_ANALYSES;
  const { analyse } = await import('./analyse.js');
  return analyse(settings, table, pool, graded, certificate, labels, evidence, pairwise, (what) =>
    listener.stage(what),
  );
}

async function comparisons(
  settings: Settings,
  runContext: RunContext,
  pools: Pools,
  certificate: Certificate,
  evidence: Evidence | undefined,
  { files }: OutcomeTable,
): Promise<Compared> {
  if (settings.compareWith === undefined && !settings.selfCheck) return NOT_COMPARED;
  const { compareRun } = await import('./compare-run.js');
  return compareRun(settings, runContext, pools, certificate, evidence, files);
}

function wantsEvidence({ diagnostics, adjudications, compareWith }: Settings): boolean {
  return diagnostics || adjudications !== undefined || compareWith !== undefined;
}

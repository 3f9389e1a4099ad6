import { NO_ANALYSES, type Analyses } from './analyses.js';
import { cautionsOf, checkTaken, type Caution } from './cautions.js';
import { certify, holdingBoth } from '../certificate/certify.js';
import { modelSamples, type ModelSamples } from '../certificate/samples.js';
import { repeatedDraws } from '../outcomes/repeated-draws.js';
import { checkOneModel } from '../settings/together.js';
import { type Decision, decide } from '../gate/decide.js';
import type { Certificate } from '../certificate/types.js';
import type { Compared } from './compare-run.js';
import type { GateStability } from '../gate/stability.js';
import type { Regression } from '../comparison/types.js';
import { confidenceOfEach } from '../certificate/level.js';
import type { Adjudicated, Adjudication } from '../audit/types.js';
import type { Evidence } from '../evidence/evidence.js';
import { quote, UserError } from '../base/errors.js';
import type { OutcomeMatrix } from '../outcomes/matrix.js';
import type { ColumnState } from '../outcomes/column.js';
import { nameMatcher, severalIn, selectPool, type ExcludedModel, type Pool } from '../outcomes/pool.js';
import { RowLabels } from '../outcomes/row-labels.js';
import type { FileSummary } from '../outcomes/file-summary.js';
import { OutcomeTable } from '../outcomes/table.js';
import { readEvidence } from './read-evidence.js';
import { loadResults } from '../readers/load.js';
import type { SetAside } from '../sources/set-aside.js';
import { unusedText } from './unused-files.js';
import { openAll, type Opened, type RunContext } from '../sources/open.js';
import type { Settled } from './settle-queries.js';
import type { ReadOptions } from '../readers/reader.js';
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

/** Nothing was settled by hand. */
const NOT_SETTLED = { adjudicated: null, adjudications: [] };

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

async function evaluateFiles(
  settings: Settings,
  opened: Opened,
  runContext: RunContext,
  listener: ProgressListener,
  records?: () => Iterable<EvalRecord>,
): Promise<Evaluation> {
  const labels = labelsOf(settings);
  const table = new OutcomeTable({
    passThreshold: settings.passThreshold,
    repeats: settings.repeats,
    selects: settings.models.length === 0 ? undefined : nameMatcher([...settings.models, ...settings.ensembles]),
    labels,
    ...(settings.measure === 'score' ? { scoreRange: settings.scoreRange } : {}),
  });
  const options = readOptions(settings, labels);
  const setAside =
    records === undefined
      ? await loadResults(opened.files, settings.format, table, options, ({ path }) => listener.file(path))
      : [];
  if (records !== undefined) {
    const sink = table.open({ path: 'matrix' }, 'matrix');
    for (const record of records()) sink.record(record);
  }
  const unread = [...opened.setAside, ...setAside];
  table.finish();
  checkSelection(settings.models, table);
  // Whatever is decided, at this look or another, is decided at the confidence of each.
  const confidence = confidenceOfEach(settings.confidence, settings.looks);
  const choices = { ...settings, confidence, baseline: settings.baselineModel, scores: settings.measure === 'score' };
  const cluster = labels.find(({ input }) => input === 'cluster-by')?.labelByRow();
  const graded = { ...selected(), cluster };
  checkTaken(graded, settings.models, settings.ensembles);
  if (graded.samples !== undefined) checkOneModel(settings);
  const { evidence, warnings } =
    records === undefined && wantsEvidence(settings)
      ? await readEvidence(opened.files, settings, options, table, graded)
      : { evidence: undefined, warnings: [] };
  const { pool, adjudicated, adjudications } =
    settings.adjudications === undefined ? { pool: graded, ...NOT_SETTLED } : await settled(settings.adjudications);
  const settledOnly = certify(pool, choices);
  // Whoever settles queries must not be able to choose the verdict: it has to hold by the grades as given too.
  const asGraded = adjudicated === null ? null : certify(graded, choices);
  const certificate = asGraded === null ? settledOnly : holdingBoth(settledOnly, asGraded);
  // What stands beside it is about several models that are right or wrong.
  const isOfOutcomes = pool.samples === undefined && pool.scores === undefined;
  const analyses = settings.diagnostics && isOfOutcomes ? await analysed() : NO_ANALYSES;
  const draws = settings.repeats === 'samples' ? repeatedDraws(table, pool.matrix) : undefined;
  const compared =
    settings.compareWith === undefined && !settings.selfCheck ? NOT_COMPARED : await comparisons(settledOnly);
  return {
    settings,
    certificate,
    adjudicated,
    adjudications,
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
    setAside: unread,
    cautions: cautionsOf(pool, settledOnly, choices, settings.ensembles, evidence),
    warnings: [
      ...opened.warnings,
      ...notRead(unread),
      ...warningsOf(settings, table, certificate, pool),
      ...warnings,
      ...compared.warnings,
    ],
  };

  function selected(): Pool {
    try {
      return selectPool(table, choices);
    } catch (error) {
      const unused = error instanceof UserError ? unusedText(unread, table.files) : '';
      throw unused === '' ? error : new UserError((error as UserError).message, unused);
    }
  }

  // Loaded only when wanted: most of the program is in these.
  async function settled(adjudications: string): Promise<Settled> {
    const { settleQueries } = await import('./settle-queries.js');
    return settleQueries({ ...settings, confidence, adjudications }, runContext, graded, evidence);
  }
  async function comparisons(of: Certificate): Promise<Compared> {
    const { compareRun } = await import('./compare-run.js');
    return compareRun(settings, runContext, { pool, graded }, of, evidence, table.files);
  }
  async function analysed(): Promise<Analyses> {
    const { analyse } = await import('./analyse.js');
    return analyse(settings, table, pool, graded, certificate, labels, evidence, (what) => listener.stage(what));
  }
}

function readOptions(settings: Settings, labels: readonly RowLabels[]): ReadOptions {
  const { metric, filter, judge, measure, models, ensembles, baselineModel, scoreRange } = settings;
  const [low, high] = scoreRange;
  // Readers ask it for the scale: above 1, a 1 is a number like others and not a right answer.
  const passThreshold =
    measure === 'score' && (low !== 0 || high !== 1) ? Math.max(2, settings.passThreshold) : settings.passThreshold;
  const named = nameMatcher([...models, ...ensembles, ...(baselineModel === undefined ? [] : [baselineModel])]);
  return {
    passThreshold,
    // A subject is one of the details that harnesses log; nothing else of them is needed for the outcomes.
    details: labels.some(({ field }) => field === 'subject'),
    labels: labels.map(({ field }) => field),
    onColumns: (names) => {
      for (const label of labels) label.offer(names);
    },
    repeats: settings.repeats !== undefined,
    scores: measure === 'score',
    columns: settings.columns,
    isNamed: named,
    ...(settings.models.length === 0 ? {} : { selects: nameMatcher([...settings.models, ...settings.ensembles]) }),
    ...(metric === undefined ? {} : { metric }),
    ...(filter === undefined ? {} : { filter }),
    ...(judge === undefined ? {} : { judge }),
  };
}

function wantsEvidence({ diagnostics, adjudications, compareWith }: Settings): boolean {
  return diagnostics || adjudications !== undefined || compareWith !== undefined;
}

/** Clusters reach the verdict; groups are for diagnostics alone. */
function labelsOf({ groupBy, clusterBy, pairBy, diagnostics }: Settings): RowLabels[] {
  const labels: RowLabels[] = [];
  if (clusterBy !== undefined) labels.push(new RowLabels('cluster-by', clusterBy));
  if (!diagnostics) return labels;
  if (groupBy !== undefined) labels.push(new RowLabels('group-by', groupBy));
  if (pairBy !== undefined) labels.push(new RowLabels('pair-by', pairBy));
  return labels;
}

function checkSelection(models: readonly string[], table: OutcomeTable): void {
  for (const glob of models) {
    const matches = nameMatcher([glob]);
    if ([...table.columns.keys()].some(matches)) continue;
    const names = [...table.columns.keys(), ...table.unselected].sort();
    const shown = names.slice(0, 10).map(quote).join(', ');
    throw new UserError(
      `\`models\`: ${quote(glob)} matches none of the models.`,
      `The results hold: ${shown}${names.length > 10 ? ', …' : ''}.${severalIn(glob)}`,
    );
  }
}

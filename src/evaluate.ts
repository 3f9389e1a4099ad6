import { certify } from './certificate/certify.js';
import type { Certificate, Decision } from './certificate/certificate.js';
import { decide } from './certificate/gate.js';
import type { Diagnostics } from './diagnostics/types.js';
import { quote, UserError } from './errors.js';
import type { OutcomeMatrix } from './outcomes/matrix.js';
import { counted } from './report/numbers.js';
import { nameMatcher, selectPool, type ColumnState, type ExcludedModel, type Pool } from './outcomes/pool.js';
import { repeatedDraws } from './outcomes/repeated-draws.js';
import { RowLabels } from './outcomes/row-labels.js';
import type { FileSummary } from './outcomes/file-summary.js';
import { OutcomeTable } from './outcomes/table.js';
import { loadResults, type SetAsideFile } from './results/load.js';
import { openAll, type Opened, type Surroundings } from './results/open.js';
import type { Settings } from './settings.js';

/** Everything that one run finds out: what reports are made of. */
export interface Evaluation {
  readonly settings: Settings;
  readonly certificate: Certificate;
  /** null where they were not wanted. */
  readonly diagnostics: Diagnostics | null;
  readonly decision: Decision;
  readonly matrix: OutcomeMatrix;
  /** Everything that was read, members or not. */
  readonly columns: readonly ColumnState[];
  readonly excluded: readonly ExcludedModel[];
  readonly files: readonly FileSummary[];
  readonly setAside: readonly SetAsideFile[];
  readonly warnings: readonly string[];
}

/** Who wants to know how far a run has come. */
export interface Watcher {
  file(path: string): void;
  /** Work that may take longer than a second begins. */
  stage(what: string): void;
}

/**
 * The engine of both surfaces: from the paths of results to a certificate and what the gate makes of it.
 *
 * @throws UserError for input that allows no verdict
 */
export async function evaluate(settings: Settings, surroundings: Surroundings, watcher: Watcher): Promise<Evaluation> {
  const opened = await openAll(settings, surroundings);
  try {
    return await evaluateFiles(settings, opened, watcher);
  } finally {
    await opened.close();
  }
}

async function evaluateFiles(settings: Settings, opened: Opened, watcher: Watcher): Promise<Evaluation> {
  const labels = labelsOf(settings);
  const table = new OutcomeTable({
    passThreshold: settings.passThreshold,
    repeats: settings.repeats,
    selects: settings.models.length === 0 ? undefined : nameMatcher([...settings.models, ...settings.ensembles]),
    labels,
  });
  const options = {
    passThreshold: settings.passThreshold,
    // A subject is one of the details that harnesses log; nothing else of them is needed here.
    details: labels.some(({ field }) => field === 'subject'),
    labels: labels.map(({ field }) => field),
    ...(settings.metric === undefined ? {} : { metric: settings.metric }),
    ...(settings.filter === undefined ? {} : { filter: settings.filter }),
  };
  const setAside = await loadResults(opened.files, settings.format, table, options, ({ path }) => watcher.file(path));
  table.finish();
  checkSelection(settings.models, table);
  const pool = selectPool(table, { ...settings, baseline: settings.baselineModel });
  const certificate = certify(pool, { ...settings, baseline: settings.baselineModel });
  if (settings.diagnostics) watcher.stage('working out the diagnostics');
  return {
    settings,
    certificate,
    diagnostics: settings.diagnostics ? await diagnosticsOf(settings, table, pool, certificate, labels) : null,
    decision: decide(certificate, settings),
    matrix: pool.matrix,
    columns: pool.columns,
    excluded: pool.excluded,
    files: table.files,
    setAside: [...opened.setAside, ...setAside],
    warnings: [
      ...opened.warnings,
      ...notRead([...opened.setAside, ...setAside]),
      ...warningsOf(settings, table, certificate, pool.excluded),
    ],
  };
}

function labelsOf({ groupBy, clusterBy, diagnostics }: Settings): RowLabels[] {
  const labels: RowLabels[] = [];
  if (!diagnostics) return labels;
  if (groupBy !== undefined) labels.push(new RowLabels('group-by', groupBy));
  if (clusterBy !== undefined) labels.push(new RowLabels('cluster-by', clusterBy));
  return labels;
}

/** Loaded only when wanted: most of the program's mathematics is here. */
async function diagnosticsOf(
  settings: Settings,
  table: OutcomeTable,
  pool: Pool,
  certificate: Certificate,
  labels: readonly RowLabels[],
): Promise<Diagnostics> {
  const { diagnose } = await import('./diagnostics/diagnose.js');
  const rows = table.ids.size;
  const groups = labels.find(({ input }) => input === 'group-by')?.groups(rows);
  const clusterOf = labels.find(({ input }) => input === 'cluster-by')?.clusters(rows);
  const draws = repeatedDraws(table, pool.matrix);
  return diagnose(pool, certificate, {
    seed: settings.seed,
    families: familiesOf(settings, pool.matrix.models),
    ...(groups === undefined ? {} : { groups }),
    ...(clusterOf === undefined ? {} : { clusterOf }),
    ...(draws === undefined ? {} : { draws }),
  });
}

function familiesOf({ families }: Settings, models: readonly string[]): Map<string, string> {
  const matchers = families.map(({ glob, name }) => ({ name, matches: nameMatcher([glob]) }));
  const byModel = new Map<string, string>();
  for (const model of models) {
    const family = matchers.find(({ matches }) => matches(model));
    if (family !== undefined) byModel.set(model, family.name);
  }
  return byModel;
}

function checkSelection(models: readonly string[], table: OutcomeTable): void {
  for (const glob of models) {
    const matches = nameMatcher([glob]);
    if ([...table.columns.keys()].some(matches)) continue;
    const names = [...table.columns.keys(), ...table.unselected].sort();
    const shown = names.slice(0, 10).map(quote).join(', ');
    throw new UserError(
      `\`models\`: ${quote(glob)} matches none of the models.`,
      `The results hold: ${shown}${names.length > 10 ? ', …' : ''}.`,
    );
  }
}

/** A file that was not read may be a model that is not there: said where it is seen. */
function notRead(files: readonly SetAsideFile[]): string[] {
  if (files.length === 0) return [];
  const shown = files.slice(0, 5).map(({ path }) => quote(path));
  const more = files.length > shown.length ? ', …' : '';
  return [`${counted(files.length, 'file was', 'files were')} found and not read: ${shown.join(', ')}${more}.`];
}

/** What the reader of any report must know, whatever the files were. */
function warningsOf(
  settings: Settings,
  table: OutcomeTable,
  certificate: Certificate,
  excluded: readonly ExcludedModel[],
): string[] {
  const warnings: string[] = [];
  const duplicates = [...table.columns.values()].reduce((sum, column) => sum + column.duplicates, 0);
  if (duplicates > 0)
    warnings.push(
      `${counted(duplicates, 'record', 'records')} repeated a model and query with the same outcome; each was counted once.`,
    );
  const scores = table.files.reduce((sum, file) => sum + file.scores, 0);
  if (scores > 0) {
    warnings.push(
      `${counted(scores, 'outcome was a score', 'outcomes were scores')} other than 0 and 1; such scores count as right from ${settings.passThreshold} on (pass-threshold).`,
    );
  }
  if (excluded.length > 0) {
    const names = excluded.map(({ name, coverage }) => `${quote(name)} (${(100 * coverage).toFixed(1)} %)`);
    warnings.push(
      `Left out of the pool, having answered less than ${100 * settings.minCoverage} % of the queries: ${names.join(', ')}.`,
    );
  }
  const { total, complete } = certificate.queries;
  if (complete < total / 2) {
    warnings.push(
      `Only ${complete} of ${total} queries were answered by every model: the certificate rests on these alone.`,
    );
  } else if (complete < total)
    warnings.push(`${total - complete} of ${total} queries were not answered by every model and were left out.`);
  if (settings.minGain === 0)
    warnings.push('min-gain is 0: every gain is worth having, so the verdict can only be gain-possible.');
  return warnings;
}

import { certify } from './certificate/certify.js';
import type { Certificate, Decision } from './certificate/certificate.js';
import { decide } from './certificate/gate.js';
import type { Diagnostics } from './diagnostics/types.js';
import { quote, UserError } from './errors.js';
import type { OutcomeMatrix } from './outcomes/matrix.js';
import { nameMatcher, selectPool, type ColumnState, type ExcludedModel, type Pool } from './outcomes/pool.js';
import { repeatedDraws } from './outcomes/repeated-draws.js';
import { RowLabels } from './outcomes/row-labels.js';
import type { FileSummary } from './outcomes/file-summary.js';
import { OutcomeTable } from './outcomes/table.js';
import { loadResults, type SetAsideFile } from './results/load.js';
import { openAll, type Opened, type Surroundings } from './results/open.js';
import type { Settings } from './settings.js';
import { notRead, warningsOf } from './warnings.js';

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
  const unread = [...opened.setAside, ...setAside];
  table.finish();
  checkSelection(settings.models, table);
  const choices = { ...settings, baseline: settings.baselineModel };
  const pool = selectPool(table, choices);
  const certificate = certify(pool, choices);
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
    setAside: unread,
    warnings: [...opened.warnings, ...notRead(unread), ...warningsOf(settings, table, certificate, pool.excluded)],
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

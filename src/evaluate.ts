import { certify } from './certificate/certify.js';
import type { Certificate, Decision } from './certificate/certificate.js';
import { decide } from './certificate/gate.js';
import { quote, UserError } from './errors.js';
import type { OutcomeMatrix } from './outcomes/matrix.js';
import { counted } from './report/numbers.js';
import { nameMatcher, selectPool, type ColumnState, type ExcludedModel } from './outcomes/pool.js';
import { OutcomeTable, type FileSummary } from './outcomes/table.js';
import { loadResults, type SetAsideFile } from './results/load.js';
import type { ResultsFile } from './results/reader.js';
import { openAll, type Opened, type Surroundings } from './results/open.js';
import type { Settings } from './settings.js';

/** Everything that one run finds out: what reports are made of. */
export interface Evaluation {
  readonly settings: Settings;
  readonly certificate: Certificate;
  readonly decision: Decision;
  readonly matrix: OutcomeMatrix;
  /** Everything that was read, members or not. */
  readonly columns: readonly ColumnState[];
  readonly excluded: readonly ExcludedModel[];
  readonly files: readonly FileSummary[];
  readonly setAside: readonly SetAsideFile[];
  readonly warnings: readonly string[];
}

/**
 * The engine of both surfaces: from the paths of results to a certificate and what the gate makes of it.
 *
 * @throws UserError for input that allows no verdict
 */
export async function evaluate(
  settings: Settings,
  surroundings: Surroundings,
  onFile: (file: ResultsFile) => void,
): Promise<Evaluation> {
  const opened = await openAll(settings, surroundings);
  try {
    return await evaluateFiles(settings, opened, onFile);
  } finally {
    await opened.close();
  }
}

async function evaluateFiles(
  settings: Settings,
  opened: Opened,
  onFile: (file: ResultsFile) => void,
): Promise<Evaluation> {
  const table = new OutcomeTable({
    passThreshold: settings.passThreshold,
    repeats: settings.repeats,
    selects: settings.models.length === 0 ? undefined : nameMatcher([...settings.models, ...settings.ensembles]),
  });
  const options = {
    passThreshold: settings.passThreshold,
    details: false,
    ...(settings.metric === undefined ? {} : { metric: settings.metric }),
    ...(settings.filter === undefined ? {} : { filter: settings.filter }),
  };
  const setAside = await loadResults(opened.files, settings.format, table, options, onFile);
  table.finish();
  checkSelection(settings.models, table);
  const pool = selectPool(table, { ...settings, baseline: settings.baselineModel });
  const certificate = certify(pool, { ...settings, baseline: settings.baselineModel });
  return {
    settings,
    certificate,
    decision: decide(certificate, settings),
    matrix: pool.matrix,
    columns: pool.columns,
    excluded: pool.excluded,
    files: table.files,
    setAside: [...opened.setAside, ...setAside],
    warnings: [...opened.warnings, ...warningsOf(settings, table, certificate, pool.excluded)],
  };
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

import { forEachBit, hasBit } from '../outcomes/bits.js';
import { naturalOrder } from '../base/natural-order.js';
import type { ColumnState } from '../outcomes/column.js';
import type { SampledModel } from '../outcomes/samples.js';
import type { Evaluation } from '../run/evaluate.js';
import { settingsDocument } from '../settings/settings.js';
import { VERSION } from '../settings/version.js';
import { auditDocument } from './audit-json.js';
import type { CertificateDocument, DiagnosticsDocument } from './certificate-document.js';
import { cautionText } from './model/cautions-text.js';
import { plainText } from './model/text.js';
import { quote } from '../base/errors.js';
import { portable } from '../base/numbers.js';
import { csvCell } from './escape.js';

/** The fields of the diagnostics, where they were not wanted. */
const NO_DIAGNOSTICS: DiagnosticsDocument = {
  pairwise: null,
  regime: null,
  poolCurve: null,
  fewModels: null,
  slices: null,
  routerCeiling: null,
  thinned: null,
  luckFloor: null,
  chance: null,
  allDraws: null,
  contributions: null,
  recall: null,
  similarity: null,
};

function shortened(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? portable(value) : value;
}

/** Text of `certificate.json`: schema `beta-certificate/1`. Same input, settings and version, same bytes. */
export function certificateJson(evaluation: Evaluation): string {
  const { certificate, decision, settings } = evaluation;
  const { confidence, minGain, verdict, ...rest } = certificate;
  const document: CertificateDocument = {
    schema: 'beta-certificate/1',
    version: VERSION,
    verdict,
    passed: decision.passed,
    failures: decision.failures,
    confidence,
    looks: { budget: settings.looks, confidence: settings.confidence },
    minGain,
    ...rest,
    samples: evaluation.samples,
    saving: evaluation.saving,
    ...(evaluation.diagnostics ?? NO_DIAGNOSTICS),
    audit: evaluation.audit === null ? null : auditDocument(evaluation.audit),
    adjudicated: evaluation.adjudicated,
    policies:
      evaluation.policies === null
        ? null
        : { ...evaluation.policies, judges: evaluation.judges, formats: evaluation.formats },
    regression: evaluation.regression,
    selfCheck: evaluation.selfCheck,
    excludedModels: evaluation.excluded,
    settings: settingsDocument(settings),
    inputs: evaluation.files,
    setAside: evaluation.setAside,
    warnings: [...evaluation.cautions.map((caution) => plainText(cautionText(caution), quote)), ...evaluation.warnings],
  };
  return `${JSON.stringify(document, shortened, 2)}\n`;
}

/**
 * The outcomes as a wide table, in chunks: itself a valid input, which reproduces the certificate. Rows in natural
 * order of their ids, columns in the order of the models' names.
 */
export function* outcomesCsv(evaluation: Evaluation): Generator<string> {
  const { matrix, columns, graded } = evaluation;
  const { universe, weights } = matrix;
  if (graded.samples !== undefined) {
    yield* drawsCsv(evaluation, graded.samples);
    return;
  }
  const cell = cellsOf(evaluation);
  const rows: { id: string; row: number }[] = [];
  forEachBit(universe, (row) => rows.push({ id: matrix.id(row), row }));
  const inOrder = (a: { id: string }, b: { id: string }): number => naturalOrder(a.id, b.id);
  if (rows.some((entry, i) => i > 0 && inOrder(rows[i - 1]!, entry) > 0)) rows.sort(inOrder);
  // Rows that stand for patterns have no ids of their own: left without, the shards of a grouped table can be added up.
  const grouped = weights !== null && rows.every(({ id }) => id.startsWith('pattern:'));
  const head = [
    ...(grouped ? [] : ['query_id']),
    ...(weights === null ? [] : ['count']),
    ...columns.map(({ name }) => name),
  ];
  let chunk = `${head.map(csvCell).join(',')}\n`;
  for (const { id, row } of rows) {
    if (!grouped) chunk += `${csvCell(id)},`;
    if (weights !== null) chunk += `${weights[row]!},`;
    for (let i = 0; i < columns.length; i++) chunk += (i === 0 ? '' : ',') + cell(columns[i]!, row);
    chunk += '\n';
    if (chunk.length > 1 << 16) {
      yield chunk;
      chunk = '';
    }
  }
  yield chunk;
}

/** Draws of one model as a long table; which of them were right is not kept, only how many. */
function* drawsCsv({ matrix, columns }: Evaluation, { name, draws, right }: SampledModel): Generator<string> {
  const rows: { id: string; row: number }[] = [];
  forEachBit(matrix.universe, (row) => rows.push({ id: matrix.id(row), row }));
  yield 'query_id,model,repeat,outcome\n';
  for (const { id, row } of rows.sort((a, b) => naturalOrder(a.id, b.id))) {
    let chunk = '';
    for (const column of columns) {
      const cells = `${csvCell(id)},${csvCell(column.name)}`;
      if (column.name === name)
        for (let k = 0; k < draws[row]!; k++) chunk += `${cells},${k},${k < right[row]! ? 1 : 0}\n`;
      const other = column.name === name && draws[row]! > 0 ? '' : cellOf(column, row);
      if (other !== '') chunk += `${cells},0,${other}\n`;
    }
    yield chunk;
  }
}

/** What a cell holds: right or wrong, or the score on its own scale. */
function cellsOf({ graded, settings }: Evaluation): (column: ColumnState, row: number) => string {
  const { scores } = graded;
  if (scores === undefined) return cellOf;
  const [low, high] = settings.scoreRange;
  return (column, row) => {
    const score = scores.get(column.name)![row]!;
    return Number.isNaN(score) ? cellOf(column, row) : String(Math.min(high, low + score * (high - low)));
  };
}

function cellOf(column: ColumnState, row: number): string {
  if (hasBit(column.graded, row)) return hasBit(column.right, row) ? '1' : '0';
  if (hasBit(column.errored, row)) return 'error';
  return hasBit(column.unscored, row) ? 'unscored' : '';
}

/** The queries that every model got wrong, and the incomplete ones that every answering model got wrong. */
export function allWrongCsv({ matrix }: Evaluation): string {
  const rows = [
    ...matrix.ids(matrix.allWrong).map((id) => `${csvCell(id)},${matrix.models.length},all-wrong`),
    ...matrix.ids(matrix.partialAllWrong).map((id) => `${csvCell(id)},,partial`),
  ];
  return `${['query_id,models_wrong,kind', ...rows].join('\n')}\n`;
}

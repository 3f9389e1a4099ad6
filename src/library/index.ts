import { quote, UserError } from '../base/errors.js';
import { certifyCounts as certifyOf } from '../certificate/counts.js';
import { confidenceOfEach } from '../certificate/level.js';
import { hasBit, indices } from '../outcomes/bits.js';
import { certificateJson } from '../report/files.js';
import { commentLevels } from '../report/markdown/comment.js';
import { evaluate, evaluateMatrix, type Evaluation } from '../run/evaluate.js';
import { settingsOf } from './options.js';
import { checkMatrix } from './check-matrix.js';
import type { Cell, Certificate, Counts, CountsCertificate, Matrix, Options } from './types.js';

export type { Cell, Certificate, Counts, CountsCertificate, Estimate, Matrix, Options } from './types.js';

const SILENT = { file: (): void => undefined, stage: (): void => undefined };

/** What a certificate was made of, for its report. */
const EVALUATIONS = new WeakMap<Certificate, Evaluation>();

/**
 * The certificate of outcomes, or of the files, folders and globs with the results of an evaluation. Nothing is written
 * and nothing is connected to. Files are read with everything they carry (answers, costs), a matrix is outcomes alone.
 *
 * @throws an Error named UserError for input that allows no verdict; its message says what to do
 */
export async function certify(of: Matrix | string | readonly string[], options: Options = {}): Promise<Certificate> {
  const evaluation = isPaths(of) ? await evaluationOf(of, options) : await evaluationOfMatrix(of, options);
  const certificate = JSON.parse(certificateJson(evaluation)) as Certificate;
  EVALUATIONS.set(certificate, evaluation);
  return certificate;
}

/**
 * The outcomes in files, folders and globs, of members and ensembles, in whatever format the command line reads.
 *
 * @throws an Error named UserError for what cannot be read, or in several ways
 */
export async function readResults(paths: string | readonly string[], options: Options = {}): Promise<Matrix> {
  const { matrix, columns } = await evaluationOf(paths, { ...options, diagnostics: false });
  const rows = [...indices(matrix.universe)];
  const cell = (column: (typeof columns)[number], row: number): Cell => {
    if (hasBit(column.graded, row)) return hasBit(column.right, row);
    if (hasBit(column.errored, row)) return 'error';
    return hasBit(column.unscored, row) ? 'unscored' : null;
  };
  return {
    queries: rows.map((row) => matrix.id(row)),
    models: Object.fromEntries(columns.map((column) => [column.name, rows.map((row) => cell(column, row))])),
    ...(matrix.weights === null ? {} : { counts: rows.map((row) => matrix.weights![row]!) }),
  };
}

/**
 * The report on a certificate of `certify` as Markdown, the same that the action writes as its comment. Names in it
 * mention nobody, link nowhere and format nothing.
 *
 * @throws TypeError for a certificate that `certify` has not made in this process
 */
export function renderMarkdown(certificate: Certificate): string {
  const evaluation = EVALUATIONS.get(certificate);
  if (evaluation === undefined) throw new TypeError('renderMarkdown takes what certify returned, not a copy of it');
  return commentLevels(evaluation)[0]!('');
}

const OF_COUNTS = ['confidence', 'looks', 'min-gain'];

/**
 * The certificate that counts alone permit. With the right answers of every model its limits allow for the choice of the
 * best; with those of one model they hold for a model that was named in advance.
 *
 * @throws an Error named UserError for counts that no results can have, and for options that are about results
 */
export function certifyCounts(counts: Counts, options: Options = {}): CountsCertificate {
  const stranger = Object.keys(options).find((name) => !OF_COUNTS.includes(name));
  if (stranger !== undefined)
    throw new UserError(`${quote(stranger)} says nothing about counts.`, `Give ${OF_COUNTS.join(', ')}, or results.`);
  const { confidence, looks, minGain } = settingsOf({ ...options, results: 'counts' });
  return certifyOf(counts, { confidence: confidenceOfEach(confidence, looks), minGain });
}

function isPaths(of: Matrix | string | readonly string[]): of is string | readonly string[] {
  return typeof of === 'string' || Array.isArray(of);
}

function runContext() {
  return { cwd: process.cwd(), environment: process.env, token: '' };
}

function evaluationOf(paths: string | readonly string[], options: Options): Promise<Evaluation> {
  const results = typeof paths === 'string' ? paths : paths.join('\n');
  return evaluate(settingsOf({ ...options, results }), runContext(), SILENT);
}

function evaluationOfMatrix(matrix: Matrix, options: Options): Promise<Evaluation> {
  checkMatrix(matrix);
  const settings = settingsOf({ ...options, results: 'matrix' });
  const models = Object.entries(matrix.models);
  return evaluateMatrix(
    function* () {
      for (const [q, id] of matrix.queries.entries()) {
        const count = matrix.counts?.[q];
        for (const [model, cells] of models) {
          const result = cells[q] ?? 'missing';
          yield { model, id, result, line: q + 1, ...(count === undefined ? {} : { count }) };
        }
      }
    },
    settings,
    runContext(),
    SILENT,
  );
}

import { firstOf } from '../base/listed.js';
import type { Certificate } from '../certificate/types.js';
import { quote } from '../base/errors.js';
import { answeredByAll } from '../outcomes/coverage.js';
import { keepAll, type Pool } from '../outcomes/pool.js';
import type { OutcomeTable } from '../outcomes/table.js';
import { counted } from '../base/numbers.js';
import { combine, count } from '../outcomes/bits.js';
import type { SetAside } from '../sources/set-aside.js';
import type { Settings } from '../settings/types.js';

/** A file that was not read may be a model that is not there: said where it is seen. */
export function notRead(files: readonly SetAside[]): string[] {
  if (files.length === 0) return [];
  return [
    `${counted(files.length, 'file was', 'files were')} found and not read: ${firstOf(files, 5, ({ path }) => quote(path))}.`,
  ];
}

/** What the reader of any report must know, whatever the files were. */
export function warningsOf(
  settings: Settings,
  table: OutcomeTable,
  certificate: Certificate,
  { columns, excluded, matrix }: Pool,
): string[] {
  const warnings: string[] = [];
  const duplicates = [...table.columns.values()].reduce((sum, column) => sum + column.duplicates, 0);
  if (duplicates > 0)
    warnings.push(
      `${counted(duplicates, 'record', 'records')} repeated a model and question with the same outcome; each was counted once.`,
    );
  const retried = settings.repeats === undefined || settings.repeats === 'first' ? retriesOf(table) : [];
  if (retried.length > 0)
    warnings.push(
      `Errors stand beside a graded answer to the same question and were taken for attempts that were repeated: ${retried.join(', ')}.`,
    );
  const scores = table.files.reduce((sum, file) => sum + file.scores, 0);
  if (scores > 0 && settings.measure === 'accuracy') {
    warnings.push(
      `${counted(scores, 'outcome was a score', 'outcomes were scores')} other than 0 and 1; such scores count as right from ${settings.passThreshold} on (pass-threshold).`,
    );
  }
  if (settings.measure === 'score') {
    warnings.push(
      scores === 0
        ? 'All scores are 0 or 1: `measure: accuracy` has the narrower limits for these.'
        : 'Of scores: the certificate and the ensembles. Correlations, the audit and trained policies are about right and wrong; `measure: accuracy` with `pass-threshold` has them.',
    );
  }
  if (settings.weights.length > 0) {
    warnings.push(
      'Weighted by traffic: the certificate, the models and the ensembles. Correlations, groups and the audit count every question once; policies that are trained here and savings do too, and are left out.',
    );
  }
  if (excluded.length > 0) {
    const names = excluded.map(({ name, coverage }) => `${quote(name)} (${(100 * coverage).toFixed(1)}%)`);
    const common = count(answeredByAll(columns, matrix.universe), matrix.weights);
    warnings.push(
      `Left out of the pool, having answered less than ${100 * settings.minCoverage}% of the questions: ${names.join(', ')}.${keepAll(columns.length, excluded, common)}`,
    );
  }
  const { total, complete } = certificate.queries;
  if (complete < total / 2) {
    warnings.push(
      `Only ${complete} of ${total} questions ${complete === 1 ? 'was' : 'were'} answered by every model: the certificate rests on ${complete === 1 ? 'it' : 'these'} alone.`,
    );
  } else if (complete < total) {
    const were = total - complete === 1 ? 'was' : 'were';
    warnings.push(
      `${total - complete} of ${total} questions ${were} not answered by every model and ${were} left out.`,
    );
  }
  if (settings.minGain === 0)
    warnings.push('min-gain is 0: every gain is worth having, so the verdict can only be gain-possible.');
  return warnings;
}

/** Models with graded answers beside errors on the same query, and on how many. */
export function retriesOf(table: OutcomeTable): string[] {
  const found = [...table.columns.values()].flatMap(({ name, errored, graded }) => {
    const rows =
      errored === undefined
        ? 0
        : count(
            combine(table.ids.size, (w) => errored[w]! & graded[w]!),
            null,
          );
    return rows === 0 ? [] : [`${quote(name)} (${counted(rows, 'question', 'questions')})`];
  });
  return found.length > 5 ? [...found.slice(0, 5), `and ${found.length - 5} more`] : found;
}

import { join, resolve } from 'node:path';
import { quote, UserError } from '../base/errors.js';
import type { Evaluation } from '../run/evaluate.js';
import { codeOf, writeFault } from '../sources/faults.js';
import type { WorkspaceGuard } from '../sources/workspace-guard.js';
import { allWrongCsv, certificateJson, outcomesCsv } from './files.js';
import { junitXml } from './junit.js';
import { metricsText } from './metrics.js';
import { queriesCsv } from './queries-csv.js';
import { fullLevels } from './markdown/comment.js';
import { makeFolder, replaceFiles, type NewFile } from './replace-files.js';

export interface ReportPaths {
  readonly certificate: string;
  readonly report: string;
}

/**
 * Writes all files of the report into a folder, the whole report or nothing.
 *
 * @param cwd    what relative paths begin at; this process's folder if not given
 * @param guard  what the folder may not leave through a link
 * @throws UserError where the folder leads out of the guarded folders or cannot be written to
 */
export async function writeReport(
  evaluation: Evaluation,
  folder: string,
  { cwd = '', guard }: { readonly cwd?: string; readonly guard?: WorkspaceGuard | undefined } = {},
): Promise<ReportPaths> {
  const { audit, evidence, matrix, settings } = evaluation;
  // Loaded only where files are written: no other run needs it.
  const { renderHtml } = await import('./html/page.js');
  // With it comes what is known of the questions of public benchmarks.
  const { adjudicationList } = audit === null ? {} : await import('./adjudications-csv.js');
  const full = resolve(cwd, folder);
  // Without content a file is not written, and what is there under its name must not pass for one of this run.
  const outputs: readonly { name: string; content: NewFile['content'] | undefined }[] = [
    { name: 'report.html', content: () => [renderHtml(evaluation, settings.showText)] },
    { name: 'report.md', content: () => [fullLevels(evaluation)[0]!('')] },
    { name: 'adjudications.csv', content: adjudicationList && (() => [adjudicationList(evaluation)]) },
    { name: 'junit.xml', content: () => [junitXml(evaluation)] },
    { name: 'metrics.txt', content: () => [metricsText(evaluation)] },
    { name: 'queries.csv', content: () => [queriesCsv(matrix, evidence)] },
    { name: 'all-wrong.csv', content: () => [allWrongCsv(evaluation)] },
    { name: 'outcomes.csv', content: () => outcomesCsv(evaluation) },
    // The last one: where it is, all others are.
    { name: 'certificate.json', content: () => [certificateJson(evaluation)] },
  ];
  const input = settings.adjudications === undefined ? undefined : resolve(cwd, settings.adjudications);
  const gone = outputs.filter(({ name, content }) => content === undefined && join(full, name) !== input);
  await guard?.check(full, folder);
  try {
    makeFolder(full);
    await replaceFiles(
      full,
      outputs.flatMap(({ name, content }) => (content === undefined ? [] : { name, content })),
      gone.map(({ name }) => name),
    );
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    throw new UserError(
      `the report cannot be written to ${quote(folder)}: ${writeFault(code)}.`,
      'Name another folder with `report-dir` (`--out`).',
    );
  }
  return { certificate: join(folder, 'certificate.json'), report: join(folder, 'report.html') };
}

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { quote, UserError } from '../errors.js';
import type { Evaluation } from '../engine/evaluate.js';
import { adjudicationList, allWrongCsv, certificateJson, outcomesCsv } from './files.js';
import { queriesCsv } from './queries-csv.js';
import { DETAILS, renderMarkdown } from './markdown.js';

export interface ReportPaths {
  readonly certificate: string;
  readonly report: string;
}

/** Writes all files of the report into a folder. */
export async function writeReport(evaluation: Evaluation, folder: string): Promise<ReportPaths> {
  const paths = { certificate: join(folder, 'certificate.json'), report: join(folder, 'report.html') };
  try {
    // Loaded only where files are written: the charts bring libraries of their own.
    const { renderHtml } = await import('./html/page.js');
    await mkdir(folder, { recursive: true });
    await writeFile(paths.certificate, certificateJson(evaluation));
    await writeFile(paths.report, renderHtml(evaluation, evaluation.settings.showText));
    await writeFile(join(folder, 'report.md'), renderMarkdown(evaluation, DETAILS[0]!));
    if (evaluation.audit !== null) await writeFile(join(folder, 'adjudications.csv'), adjudicationList(evaluation));
    await writeFile(join(folder, 'queries.csv'), queriesCsv(evaluation.matrix, evaluation.evidence));
    await writeFile(join(folder, 'all-wrong.csv'), allWrongCsv(evaluation));
    await writeChunks(join(folder, 'outcomes.csv'), outcomesCsv(evaluation));
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    throw new UserError(
      `the report cannot be written to ${quote(folder)} (${String(error.code)}).`,
      'Name another folder with `report-dir` (`--out`).',
    );
  }
  return paths;
}

async function writeChunks(path: string, chunks: Iterable<string>): Promise<void> {
  const stream = createWriteStream(path);
  const finished = once(stream, 'finish');
  for (const chunk of chunks) {
    if (!stream.write(chunk)) await Promise.race([once(stream, 'drain'), finished]);
  }
  stream.end();
  await finished;
}

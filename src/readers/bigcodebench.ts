import { fileName } from './common/path-parts.js';
import { quote, UserError } from '../base/errors.js';
import { at, field, hasAll, isObject, type JsonObject } from '../formats/json/object.js';
import type { FilePreview } from '../formats/file-preview.js';
import { parseJson } from '../formats/json/parse.js';
import { byRuns, type RunLedger } from './common/ledger.js';
import { namesFromPaths } from './common/model-names.js';
import type { ResultsFile } from '../sources/results-file.js';
import type { FileSink, PreviewedFile, Reader, ReadOptions } from './reader.js';
import { codeTasks, previewedTasks, sampleList, samplesPath, verdictOf } from './common/code-tasks.js';
import { onlyMetric, textAt } from './common/rows.js';
import { listed } from '../base/listed.js';

/**
 * BigCodeBench: one file to a model and split.
 *
 * @have BigCodeBench
 * @give `*_eval_results.json`
 * @page bigcodebench.md
 */
export const bigcodebenchReader: Reader = {
  name: 'bigcodebench',
  title: 'BigCodeBench results',
  looksFor: '`eval` with samples that have `status`',
  accepts: (preview) => (previewedTasks(preview)?.some(looksLikeTask) ?? false) || isSummary(preview),
  whyNoOutcomes: (preview) => (isSummary(preview) ? 'it holds only pass@k of a whole run' : undefined),
  read: byRuns(readBigCodeBench),
};

function looksLikeTask(task: unknown): boolean {
  const sample = at(task, 0);
  return hasAll(sample, ['status', 'task_id']) && !hasAll(sample, ['base_status']);
}

function isSummary(preview: FilePreview): boolean {
  return preview.kind === 'json-object' && hasAll(preview.value, ['gt_pass_rate', 'failed_tasks']);
}

/** What is known of a file beside its outcomes. */
interface Origin {
  readonly file: ResultsFile;
  readonly model: string;
  /** `complete` or `instruct`: the same ids, other prompts. */
  readonly split: string | undefined;
  /** Tasks whose reference solution failed where this file was graded. */
  readonly failed: readonly string[];
  /** Backend, temperature and number of samples, as the harness puts them into the file's name. */
  readonly settings: string;
}

async function readBigCodeBench(files: readonly PreviewedFile[], sink: RunLedger, options: ReadOptions): Promise<void> {
  const stems = namesFromPaths(files.map(({ file }) => samplesPath(file.path)));
  const origins: Origin[] = [];
  for (const [i, { file }] of files.entries()) {
    onlyMetric(options, 'status', file);
    origins.push(await originOf(file, stems[i]!));
  }
  const splits = new Set(origins.flatMap(({ split }) => split ?? []));
  const unknown = origins.find(({ split }) => split === undefined);
  if (splits.size > 1 && unknown !== undefined) throw unknownSplit(unknown);
  const failed = new Set(origins.flatMap((origin) => origin.failed));
  for (const origin of origins) {
    const out = sink.open(origin.file, bigcodebenchReader.name);
    out.logged({ labels: { run: origin.settings } });
    await readFile(origin, splits.size > 1, failed, out, options);
  }
}

function unknownSplit({ file }: Origin): UserError {
  return new UserError(
    'the split (complete or instruct) is not known.',
    'Keep the name that BigCodeBench gave to the file.',
    { file: file.path },
  );
}

async function originOf(file: ResultsFile, stem: string): Promise<Origin> {
  const summary = await summaryOf(file);
  const name = fileName(file.path);
  const named = /^(.+?)--bigcodebench-(?:hard-)?(complete|instruct)\b(?:--)?(.*?)[-_]?eval_results\./.exec(name);
  const model = textAt(summary, 'model') ?? named?.[1] ?? stem;
  const failed = field(summary, 'failed_tasks') ?? [];
  if (!Array.isArray(failed) || !failed.every((id) => typeof id === 'string')) {
    throw new UserError(
      `"failed_tasks" beside the file is not a list of task ids but ${quote(failed)}.`,
      'Write it again with BigCodeBench.',
      { file: summaryPath(file.path) },
    );
  }
  // `main` is the revision that is meant where none is given.
  return {
    file,
    model: model.replace(/--main$/, ''),
    split: textAt(summary, 'split') ?? named?.[2],
    failed,
    settings: named?.[3] ?? '',
  };
}

/** The summary that BigCodeBench writes beside the results; an empty object where there is none. */
async function summaryOf(file: ResultsFile): Promise<JsonObject> {
  const path = summaryPath(file.path);
  const summary = path === file.path ? undefined : (await file.neighbours()).find((other) => other.path === path);
  if (summary === undefined) return {};
  try {
    const value = parseJson(await summary.bytes());
    if (isObject(value)) return value;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new UserError(
    'the summary of the run is not a JSON object.',
    'Write it again with BigCodeBench, or remove it.',
    { file: path },
  );
}

function summaryPath(path: string): string {
  return path.replace(/eval_results\.json$/, 'pass_at_k.json');
}

const SHOWN = 10;

async function readFile(
  { file, model, split }: Origin,
  bySplit: boolean,
  failed: ReadonlySet<string>,
  sink: FileSink,
  options: ReadOptions,
): Promise<void> {
  const left: string[] = [];
  for await (const task of codeTasks(file)) {
    const samples = sampleList(task, 'status', file, 'Write the file again with BigCodeBench.');
    if (failed.has(task.id)) {
      left.push(task.id);
      continue;
    }
    for (const [repeat, sample] of samples.entries()) {
      const place = { file: file.path, line: task.line };
      sink.record({
        model,
        task: bySplit ? split : undefined,
        id: task.id,
        result: verdictOf(field(sample, 'status'), 'status', place) ?? 'unscored',
        line: task.line,
        repeat: samples.length > 1 ? repeat : undefined,
        details: options.details ? { answer: textAt(sample, 'solution') } : undefined,
      });
    }
  }
  if (left.length === 0) return;
  sink.setAside(`tasks whose reference solution fails: ${listed(left, SHOWN)}`, left.length);
}

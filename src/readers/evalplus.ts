import { quote, UserError } from '../base/errors.js';
import { jsonValues } from '../formats/json/read.js';
import { byRuns, type RunLedger } from './common/ledger.js';
import { namesFromPaths } from './common/model-names.js';
import type { ResultsFile } from '../sources/results-file.js';
import type { FileSink, PreviewedFile, Reader, ReadOptions } from './reader.js';
import type { Result } from './record.js';
import { codeTasks, previewedTasks, sampleList, samplesPath, verdictOf, type CodeTask } from './common/code-tasks.js';
import { at, field, hasAll, isObject } from '../formats/json/object.js';
import { partsSelector } from './common/parts.js';
import { malformed, optionalText, textAt } from './common/rows.js';

/**
 * EvalPlus: HumanEval+ and MBPP+, one file to a model and data set.
 *
 * @have EvalPlus (HumanEval+, MBPP+)
 * @give `*eval_results.json`
 * @page evalplus.md
 */
export const evalplusReader: Reader = {
  name: 'evalplus',
  title: 'EvalPlus results',
  looksFor: '`eval` with samples that have `base_status` and `plus_status` (in old versions: `base` and `plus`)',
  accepts: (preview) => previewedTasks(preview)?.some(looksLikeTask) ?? false,
  read: byRuns(readEvalplus),
};

/** Which tests decide: those of the original data set alone, or these and the added ones. */
type Tests = 'base' | 'plus';

interface Sample {
  readonly base: boolean | undefined;
  readonly plus: boolean | undefined;
  readonly solution: string | undefined;
}

function looksLikeTask(task: unknown): boolean {
  const isOld = Array.isArray(at(task, 'base')) && (hasAll(task, ['nfiles']) || hasAll(task, ['files']));
  return isOld || hasAll(at(task, 0), ['base_status']);
}

async function readEvalplus(files: readonly PreviewedFile[], sink: RunLedger, options: ReadOptions): Promise<void> {
  const surveys: Survey[] = [];
  for (const { file } of files) surveys.push(await survey(file));
  const sinks = files.map(({ file }) => sink.open(file, evalplusReader.name));
  const tests = testsFor(surveys, sinks, options.metric);
  compareHashes(surveys, sinks);
  const models = modelsOf(surveys);
  for (const [i, { file }] of surveys.entries()) {
    for await (const task of codeTasks(file)) addTask(task, models[i]!, tests, file, sinks[i]!, options);
  }
}

interface Survey {
  readonly file: ResultsFile;
  readonly hasPlus: boolean;
  /** `HumanEval` of `HumanEval/0`. */
  readonly dataset: string;
  readonly hash: string | undefined;
}

/** What must be known of all files before any is read; it ends at the first added test. */
async function survey(file: ResultsFile): Promise<Survey> {
  let dataset: string | undefined;
  let hasPlus = false;
  for await (const task of codeTasks(file)) {
    dataset ??= task.id.split('/')[0]!;
    hasPlus = samplesOf(task, file).some(({ plus }) => plus !== undefined);
    if (hasPlus) break;
  }
  return { file, hasPlus, dataset: dataset!, hash: await hashOf(file) };
}

async function hashOf(file: ResultsFile): Promise<string | undefined> {
  for await (const [hash] of jsonValues(file, partsSelector(['hash']))) return optionalText(hash?.value);
  return undefined;
}

function testsFor(surveys: readonly Survey[], sinks: readonly FileSink[], metric: string | undefined): Tests {
  if (metric !== undefined && metric !== 'base' && metric !== 'plus') {
    throw new UserError(
      `\`metric\`: ${quote(metric)} is not in the file.`,
      'There are base, and plus (which is base and plus).',
      { file: surveys[0]!.file.path },
    );
  }
  if (metric === 'base') return 'base';
  const without = surveys.filter(({ hasPlus }) => !hasPlus);
  if (without.length === 0) return 'plus';
  if (metric === undefined && without.length === surveys.length) {
    for (const sink of sinks) sink.warn('only the base tests were run, so they alone decide');
    return 'base';
  }
  throw new UserError(
    'only the base tests were run, but all models are graded by base and plus tests.',
    'Run the plus tests too, or set `metric` to base to grade every model by the base tests.',
    { file: without[0]!.file.path },
  );
}

/** Other versions of a data set have other tests, and some of them other texts. */
function compareHashes(surveys: readonly Survey[], sinks: readonly FileSink[]): void {
  const first = new Map<string, string>();
  for (const [i, { dataset, hash }] of surveys.entries()) {
    if (hash === undefined) continue;
    const known = first.get(dataset) ?? hash;
    first.set(dataset, known);
    if (known !== hash) {
      sinks[i]!.warn(
        `graded on another version of ${quote(dataset)} (hash ${quote(hash)}) than the first file (${quote(known)}): tests and texts of some tasks may differ`,
      );
    }
  }
}

/** Names come from the paths, and are told apart within a data set: a model has one file for each. */
function modelsOf(surveys: readonly Survey[]): string[] {
  const names = new Map<string, string>();
  for (const dataset of new Set(surveys.map((one) => one.dataset))) {
    const paths = surveys.filter((one) => one.dataset === dataset).map(({ file }) => file.path);
    for (const [i, name] of namesFromPaths(paths.map(samplesPath)).entries()) names.set(paths[i]!, name);
  }
  return surveys.map(({ file }) => names.get(file.path)!);
}

function addTask(
  task: CodeTask,
  model: string,
  tests: Tests,
  file: ResultsFile,
  sink: FileSink,
  options: ReadOptions,
): void {
  const samples = samplesOf(task, file);
  for (const [repeat, sample] of samples.entries()) {
    sink.record({
      model,
      id: task.id,
      result: resultOf(sample, tests),
      line: task.line,
      repeat: samples.length > 1 ? repeat : undefined,
      details: options.details ? { answer: sample.solution } : undefined,
    });
  }
}

function resultOf({ base, plus }: Sample, tests: Tests): Result {
  if (tests === 'base') return base ?? 'unscored';
  if (base === false || plus === false) return false;
  return base === undefined || plus === undefined ? 'unscored' : true;
}

function samplesOf(task: CodeTask, file: ResultsFile): Sample[] {
  const place = { file: file.path, line: task.line };
  if (isObject(task.samples)) {
    const base = statuses(field(task.samples, 'base'), task, file);
    const plus = statuses(field(task.samples, 'plus') ?? [], task, file);
    if (base.length === 0 || (plus.length > 0 && plus.length !== base.length)) {
      throw malformed(`${quote(task.id)} has ${base.length} base and ${plus.length} plus results.`, place, AGAIN);
    }
    return base.map((status, i) => ({
      base: verdictOf(status, 'base', place),
      plus: verdictOf(plus[i], 'plus', place),
      solution: undefined,
    }));
  }
  return sampleList(task, 'base_status', file, AGAIN).map((sample) => ({
    base: verdictOf(field(sample, 'base_status'), 'base_status', place),
    plus: verdictOf(field(sample, 'plus_status'), 'plus_status', place),
    solution: textAt(sample, 'solution'),
  }));
}

const AGAIN = 'Write the file again with EvalPlus.';

/** Old versions: `[status, details]` for each sample. */
function statuses(list: unknown, { id, line }: CodeTask, file: ResultsFile): unknown[] {
  if (Array.isArray(list) && list.every((item) => Array.isArray(item) && item.length > 0))
    return list.map((item: unknown[]) => item[0]);
  throw malformed(`the results of ${quote(id)} are not pairs of status and details.`, { file: file.path, line }, AGAIN);
}

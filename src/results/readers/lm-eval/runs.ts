import { quote, UserError } from '../../../errors.js';
import { jsonValues } from '../../json/read.js';
import { namesFromPaths } from '../../shared/model-names.js';
import type { Run } from '../../shared/newest-runs.js';
import type { FileSink, GlimpsedFile, ResultsFile } from '../../reader.js';

export type LmEvalRun = Run;

/** The harness writes `samples_<task>_<date>.jsonl`, with hyphens for the colons of the date. Task names hold `_` too. */
const SAMPLES =
  /^samples_(.+)_([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}-[0-9]{2}-[0-9]{2}(?:\.[0-9]+)?)\.jsonl?(?:\.gz|\.zst)?$/;
const AGGREGATE = /_([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}-[0-9]{2}-[0-9]{2}(?:\.[0-9]+)?)\.json(?:\.gz|\.zst)?$/;

/** What a results file says of the model. */
interface Aggregate {
  readonly date: string;
  readonly model: string;
  /** The harness drew a name because the model's arguments hold none. */
  readonly isRandom: boolean;
}

/**
 * Model, task and date of each file. The samples do not say the model: the results file of the same date in the same
 * folder does, else the folder, which the harness names after the model.
 *
 * Files with other names than the harness gives are taken as one model each, on one task.
 *
 * @throws UserError where two runs may be of one model or of two, and where nothing names the model
 */
export async function identifyRuns(
  files: readonly GlimpsedFile[],
  sinks: ReadonlyMap<ResultsFile, FileSink>,
): Promise<LmEvalRun[]> {
  const renamed = files.filter(({ file }) => !SAMPLES.test(baseName(file.path)));
  const stems = namesFromPaths(renamed.map(({ file }) => file.path));
  const folders = new Map<string, Promise<Aggregate[]>>();
  const runs: LmEvalRun[] = [];
  const byFolderOnly = new Map<string, LmEvalRun>();
  for (const { file } of files) {
    const sink = sinks.get(file)!;
    const match = SAMPLES.exec(baseName(file.path));
    if (match === null) {
      const model = stems[renamed.findIndex((other) => other.file === file)]!;
      sink.warn(
        `the file's name is not samples_<task>_<date>.jsonl; it is read as the results of one model, ${quote(model)}, on the one task of all files so named`,
      );
      runs.push({ file, model, task: '', date: undefined });
      continue;
    }
    const [, task, date] = match as unknown as [string, string, string];
    const folder = folderPath(file.path);
    const known = folders.get(folder) ?? aggregatesBeside(file, sink);
    folders.set(folder, known);
    const aggregates = await known;
    const named = aggregateFor(aggregates, date, folderName(file.path));
    const model = named?.model ?? folderName(file.path);
    if (model === undefined) throw noModel(file);
    if (named?.isRandom) {
      sink.warn(
        `the harness could not tell the model and called it ${quote(model)} at random; another run of it has another name. Name it in --model_args (model=...)`,
      );
    }
    const run = { file, model, task, date };
    if (named === undefined) {
      const key = JSON.stringify([folder, task]);
      const other = byFolderOnly.get(key);
      if (other !== undefined && other.date !== date) throw oneOrTwoModels(file, other.file);
      byFolderOnly.set(key, run);
    }
    runs.push(run);
  }
  return runs;
}

function aggregateFor(
  aggregates: readonly Aggregate[],
  date: string,
  folder: string | undefined,
): Aggregate | undefined {
  return (
    aggregates.find((aggregate) => aggregate.date === date) ??
    aggregates.find(({ model }) => folder !== undefined && sanitised(model) === folder)
  );
}

async function aggregatesBeside(file: ResultsFile, sink: FileSink): Promise<Aggregate[]> {
  const found: Aggregate[] = [];
  for (const neighbour of await file.neighbours()) {
    const name = baseName(neighbour.path);
    const date = AGGREGATE.exec(name)?.[1];
    if (date === undefined || SAMPLES.test(name)) continue;
    try {
      const model = await modelOf(neighbour);
      if (model !== undefined) found.push({ date, ...model });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      sink.warn(`the model's name could not be read from the results file beside it: ${error.message}`);
    }
  }
  return found.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

async function modelOf(aggregate: ResultsFile): Promise<{ model: string; isRandom: boolean } | undefined> {
  const values = new Map<string, unknown>();
  const selected = new Set(['model_name', 'model_source', 'config/model_args']);
  for await (const batch of jsonValues(aggregate, (path) => {
    const name = path.join('/');
    if (path.length === 0 || name === 'config') return 'enter';
    return selected.has(name) ? 'take' : 'skip';
  })) {
    for (const { path, value } of batch) values.set(path.join('/'), value);
  }
  const candidates = ['model_name', 'config/model_args', 'model_source'].map((name) => values.get(name));
  const model = candidates.find((value): value is string => typeof value === 'string' && value.trim() !== '');
  if (model === undefined) return undefined;
  return { model, isRandom: model === values.get('model_name') && isDrawn(model, values.get('config/model_args')) };
}

/** Eight small letters and digits, and arguments that name no model. */
function isDrawn(name: string, modelArguments: unknown): boolean {
  const text = typeof modelArguments === 'string' ? modelArguments : JSON.stringify(modelArguments ?? '');
  return /^(?=.*[0-9])[a-z0-9]{8}$/.test(name) && !text.includes(name);
}

/** The harness's spelling of a model's name as a folder. */
function sanitised(model: string): string {
  return model.replace(/["<>:/|\\?*[\]]+/g, '__');
}

function baseName(path: string): string {
  return path.split(/[/!]/).at(-1)!;
}

function folderPath(path: string): string {
  return path.slice(0, path.length - baseName(path).length);
}

function folderName(path: string): string | undefined {
  return (
    path
      .split(/[/!]/)
      .at(-2)
      ?.replace(/\.zip$/i, '') || undefined
  );
}

function noModel(file: ResultsFile): UserError {
  return new UserError(
    'nothing says which model this is: there is no results_<date>.json with the same date beside it, and no folder.',
    'Keep the folder that the harness named after the model, with the results file in it.',
    { file: file.path },
  );
}

function oneOrTwoModels(file: ResultsFile, other: ResultsFile): UserError {
  return new UserError(
    `it and ${other.path} are two runs of one task in one folder, and no results_<date>.json beside them says whether of one model or of two.`,
    'Keep the results files beside the samples, or give each model a folder.',
    { file: file.path },
  );
}

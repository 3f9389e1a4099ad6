import { groupBy } from '../../base/group-by.js';
import { fileName, folderOf } from '../common/path-parts.js';
import { quote, UserError } from '../../base/errors.js';
import { at, isObject, type JsonObject } from '../../formats/json/object.js';
import { namesFromPaths } from '../common/model-names.js';
import { argumentFacts } from '../common/arguments.js';
import { partsOf } from '../common/parts.js';
import { keyOf, textAt } from '../common/rows.js';
import type { Logged } from '../common/runs.js';
import type { ResultsFile } from '../../sources/results-file.js';
import type { FileSink, PreviewedFile } from '../reader.js';

/** One model's samples of one task. */
export interface LmEvalRun extends Logged {
  readonly file: ResultsFile;
  readonly model: string;
  /** Empty where the file names none. */
  readonly task: string;
}

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
  readonly logged: Logged;
  /** Examples in the prompt, and the version of the task, by task. */
  readonly shots: JsonObject;
  readonly versions: JsonObject;
}

/**
 * Model, task and date of each file. The samples do not say the model: the results file of the same date in the same
 * folder does, else the folder, which the harness names after the model.
 *
 * Files named as up to release 0.4.2 are taken apart by what they have in common; files with other names than the harness
 * gives are taken as one model each, on one task.
 *
 * @throws UserError where two runs may be of one model or of two, and where nothing names the model
 */
export async function identifyRuns(
  files: readonly PreviewedFile[],
  sinks: ReadonlyMap<ResultsFile, FileSink>,
): Promise<LmEvalRun[]> {
  const renamed = files.filter(({ file }) => !SAMPLES.test(fileName(file.path)));
  const old = oldNames(renamed);
  const stems = namesFromPaths(renamed.map(({ file }) => file.path));
  const folders = new Map<string, Promise<Aggregate[]>>();
  const runs: LmEvalRun[] = [];
  const byFolderOnly = new Map<string, LmEvalRun>();
  for (const { file } of files) {
    const sink = sinks.get(file)!;
    const match = SAMPLES.exec(fileName(file.path));
    const named = old?.get(file);
    if (named !== undefined) {
      runs.push({ file, ...named });
      continue;
    }
    if (match === null) {
      const model = stems[renamed.findIndex((other) => other.file === file)]!;
      sink.warn(
        `the file's name is not samples_<task>_<date>.jsonl; it is read as the results of one model, ${quote(model)}, on the one task of all files so named`,
      );
      runs.push({ file, model, task: '' });
      continue;
    }
    const [, task, date] = match as unknown as [string, string, string];
    const folder = folderOf(file.path);
    const known = folders.get(folder) ?? aggregatesBeside(file, sink);
    folders.set(folder, known);
    const aggregates = await known;
    const aggregate = aggregateFor(aggregates, date, folderName(file.path));
    const model = aggregate?.model ?? folderName(file.path);
    if (model === undefined) throw noModel(file);
    if (aggregate?.isRandom) {
      sink.warn(
        `the harness could not tell the model and called it ${quote(model)} at random; another run of it has another name. Name it in --model_args (model=...)`,
      );
    }
    // What another run of the model was given says nothing of this one.
    const logged = aggregate?.date === date ? loggedOf(aggregate, task) : {};
    const run = { file, model, task, ...logged, date };
    if (aggregate === undefined) {
      const key = keyOf(folder, task);
      const other = byFolderOnly.get(key);
      if (other !== undefined && other.date !== date) throw oneOrTwoModels(file, other.file);
      byFolderOnly.set(key, run);
    }
    runs.push(run);
  }
  return runs;
}

/** What is logged of a run on one of its tasks. */
function loggedOf({ logged, shots, versions }: Aggregate, task: string): Logged {
  const said = (of: JsonObject): string | undefined =>
    typeof of[task] === 'number' || typeof of[task] === 'string' ? String(of[task]) : undefined;
  return { ...logged, labels: { ...logged.labels, shots: said(shots), version: said(versions) } };
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
    const name = fileName(neighbour.path);
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

async function modelOf(aggregate: ResultsFile): Promise<Omit<Aggregate, 'date'> | undefined> {
  const values = await partsOf(aggregate, TAKEN);
  const given = at(values, 'config', 'model_args');
  const candidates = [values['model_name'], given, values['model_source']];
  const model = candidates.find((value): value is string => typeof value === 'string' && value.trim() !== '');
  if (model === undefined) return undefined;
  const isRandom = model === values['model_name'] && isDrawn(model, given);
  const byTask = (name: string): JsonObject => (isObject(values[name]) ? values[name] : {});
  return { model, isRandom, logged: loggedFacts(model, values), shots: byTask('n-shot'), versions: byTask('versions') };
}

const TAKEN = [
  'model_name',
  'model_source',
  'config',
  'system_instruction_sha',
  'chat_template_sha',
  'fewshot_as_multiturn',
  'n-shot',
  'versions',
];

/** What the harness logs of the model (its arguments and the commit of its weights), and of the way it was asked. */
function loggedFacts(model: string, values: JsonObject): Logged {
  const shortened = (...path: string[]): string | undefined => textAt(values, ...path)?.slice(0, 8) || undefined;
  const system = argumentFacts(at(values, 'config', 'model_args'), model);
  const labels = {
    ...argumentFacts(at(values, 'config', 'gen_kwargs')),
    ...argumentFacts({ multiturn: values['fewshot_as_multiturn'] }),
    instruction: shortened('system_instruction_sha') ?? '',
    template: shortened('chat_template_sha') ?? '',
    backend: textAt(values, 'model_source'),
  };
  return { system: { ...system, sha: shortened('config', 'model_sha') }, labels };
}

/**
 * Models and tasks of files named `<arguments>_<task>.jsonl`, as releases up to 0.4.2 named them; undefined where they are
 * not. Both parts may hold `_`: files of one task begin with the same document, and share the end of their names.
 */
function oldNames(files: readonly PreviewedFile[]): Map<ResultsFile, { model: string; task: string }> | undefined {
  if (files.some((one) => firstDocument(one) === undefined)) return undefined;
  const byTask = groupBy(files, firstDocument);
  if (byTask.size < 2) return undefined;
  const found = new Map<ResultsFile, { model: string; task: string }>();
  const tasks = new Set<string>();
  for (const group of byTask.values()) {
    const stems = group.map(({ file }) => fileName(file.path).replace(/\.jsonl?(?:\.gz|\.zst)?$/, ''));
    const end = group.length < 2 ? undefined : sharedEnd(stems);
    if (end === undefined || tasks.has(end)) return undefined;
    tasks.add(end);
    for (const [i, { file }] of group.entries()) {
      found.set(file, { model: argumentsModel(stems[i]!.slice(0, -end.length - 1)), task: end });
    }
  }
  return found;
}

/** The longest common end that begins behind a single `_`, which is none of those that the harness put for `/` and `=`. */
function sharedEnd(stems: readonly string[]): string | undefined {
  const [first] = stems;
  for (const { index } of first!.matchAll(/(?<!_)_(?!_)/g)) {
    const end = first!.slice(index);
    if (end.length > 1 && stems.every((stem) => stem.endsWith(end))) return end.slice(1);
  }
  return undefined;
}

function argumentsModel(stem: string): string {
  return stem.replace(/^(?:peft|delta|pretrained|model|path|engine)__/, '');
}

function firstDocument({ preview }: PreviewedFile): string | undefined {
  const rows = preview.kind === 'json-lines' || preview.kind === 'json-array' ? preview.items.filter(isObject) : [];
  const [row] = rows;
  if (row === undefined) return undefined;
  return JSON.stringify([row['doc_id'], row['doc_hash'] ?? row['doc'] ?? null]);
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

function folderName(path: string): string | undefined {
  return fileName(folderOf(path).slice(0, -1)).replace(/\.zip$/i, '') || undefined;
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

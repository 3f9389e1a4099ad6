import { UserError } from '../../base/errors.js';
import { at, hasAll, isObject, type JsonObject } from '../../formats/json/object.js';
import type { FilePreview } from '../../formats/file-preview.js';
import { runsThatCount, type Run } from '../common/runs.js';
import { chooseForAll, type Available } from '../common/choose-metric.js';
import type { ResultsFile } from '../../sources/results-file.js';
import type { FileSink, PreviewedFile, Reader, ReadOptions, RecordSink } from '../reader.js';
import type { RecordDetails } from '../record.js';
import { readDetails } from './details.js';
import { readOutcomes, type HelmTrial, type Outcomes } from './rows.js';
import { folderOf } from '../common/path-parts.js';
import { identifyRun } from './run.js';
import { keyOf } from '../common/rows.js';

/**
 * The run folders of Stanford's HELM: one folder per model and scenario.
 *
 * @have HELM
 * @give `per_instance_stats.json` of each run
 * @page helm.md
 */
export const helmReader: Reader = {
  name: 'helm',
  title: 'HELM per-instance results',
  looksFor: 'an array of objects with instance_id, train_trial_index and stats',
  accepts: (preview) => isOutcomes(preview) || otherFile(preview) !== undefined,
  whyNoOutcomes: (preview) => {
    const what = otherFile(preview);
    return what === undefined ? undefined : `${what} of HELM; per_instance_stats.json holds the outcomes`;
  },
  read: readHelm,
};

/** Statistics that say right or wrong of one instance, best first. */
const METRICS = [
  'exact_match',
  'quasi_exact_match',
  'prefix_exact_match',
  'quasi_prefix_exact_match',
  'final_number_exact_match',
  'math_equiv_chain_of_thought',
  'math_equiv',
  'chain_of_thought_correctness',
  'omni_math_accuracy',
  'ifeval_strict_accuracy',
];

interface HelmRun extends Run {
  readonly sink: FileSink;
  readonly trials: Outcomes;
}

async function readHelm(files: readonly PreviewedFile[], sink: RecordSink, options: ReadOptions): Promise<void> {
  const sinks = new Map(files.map(({ file }) => [file, sink.open(file, helmReader.name)]));
  const runs: HelmRun[] = [];
  for (const { file } of oneOfEachFolder(files, sinks)) {
    const { model, task } = await identifyRun(file);
    const wanted = new Set([...METRICS, ...(options.metric === undefined ? [] : [options.metric])]);
    const trials = await readOutcomes(file, wanted);
    runs.push({
      file,
      sink: sinks.get(file)!,
      model,
      task,
      folder: folderOf(file.path).replace(/[/!]$/, ''),
      trials,
      outcomes: new Map(
        trials.trials.map(({ id, trial, scores }) => [keyOf(id, String(trial)), JSON.stringify([...scores].sort())]),
      ),
    });
  }
  const used = runsThatCount(runs, 'all instances: ', ({ trials }) => trials.trials.length);
  const graded = used.filter(({ trials }) => trials.metrics.size > 0);
  for (const { sink: out, trials } of used)
    if (trials.metrics.size === 0) out.setAside('instances without any statistic', trials.trials.length);
  const [first] = graded;
  if (first === undefined) {
    const file = used[0]?.file.path;
    throw new UserError(
      'nothing in it is graded: its instances have no statistics.',
      'Did the run end before its metrics were computed?',
      { file },
    );
  }
  const request = { input: 'metric', wanted: options.metric, preferred: METRICS, otherwise: 'ask' } as const;
  const metrics = chooseForAll(
    graded.map((run) => metricsOf(run, options.metric)),
    request,
  );
  for (const note of metrics.notes) first.sink.warn(note);
  for (const run of graded) await report(run, metrics.byTask.get(run.task)!, options);
}

/** Most of HELM's statistics count tokens and times: they are offered only where there is no better one. */
function metricsOf({ file, task, trials }: HelmRun, wanted: string | undefined): Available {
  const known = new Set(METRICS.filter((name) => trials.metrics.has(name)));
  return { path: file.path, task, names: wanted === undefined && known.size > 0 ? known : trials.metrics };
}

async function report(run: HelmRun, metric: string, options: ReadOptions): Promise<void> {
  const { model, task, file, sink } = run;
  // A statistic that only the user or the choice among several could name was not kept on the first reading.
  const isKept = METRICS.includes(metric) || metric === options.metric;
  const { trials } = isKept ? run.trials : await readOutcomes(file, new Set([metric]));
  const detailsOf = options.details ? await readDetails(file) : undefined;
  const perturbed = trials.filter(({ isPerturbed }) => isPerturbed).length;
  if (perturbed > 0)
    sink.warn(`${perturbed} of its questions are perturbed copies of others; each counts as a question of its own`);
  for (const trial of trials) {
    sink.record({
      model,
      task,
      id: trial.id,
      repeat: trial.trial,
      result: trial.scores.get(metric) ?? 'unscored',
      line: trial.line,
      details: detailsOf === undefined ? undefined : { ...detailsOf(trial), ...trialDetails(trial) },
    });
  }
}

/** HELM logs the reason why generation ended as one statistic for each possible reason. */
function trialDetails({ scores }: HelmTrial): RecordDetails {
  return {
    stopReason: ['length', 'stop', 'endoftext'].find((name) => scores.get(`finish_reason_${name}`) === 1),
    outputTokens: scores.get('num_output_tokens'),
    inputTokens: scores.get('num_prompt_tokens'),
    latency: scores.get('inference_runtime'),
  };
}

/** display_predictions.json repeats a part of per_instance_stats.json; where a folder has both, the whole is read. */
function oneOfEachFolder(files: readonly PreviewedFile[], sinks: ReadonlyMap<ResultsFile, FileSink>): PreviewedFile[] {
  const complete = new Map<string, ResultsFile>();
  for (const { file, preview } of files) if (isPerInstanceStats(preview)) complete.set(folderOf(file.path), file);
  return files.filter(({ file, preview }) => {
    const other = complete.get(folderOf(file.path));
    if (other === undefined || isPerInstanceStats(preview)) return true;
    sinks.get(file)!.setAside(`outcomes: they are read from ${other.path}`);
    return false;
  });
}

function isPerInstanceStats(preview: FilePreview): boolean {
  return firstItems(preview).some((item) => hasAll(item, ['instance_id']) && Array.isArray(item['stats']));
}

function isOutcomes(preview: FilePreview): boolean {
  const isPrediction = (item: JsonObject): boolean =>
    hasAll(item, ['instance_id', 'predicted_text']) && isObject(item['stats']);
  return isPerInstanceStats(preview) || firstItems(preview).some(isPrediction);
}

/** What another file of a run folder is, judged by its keys. */
function otherFile(preview: FilePreview): string | undefined {
  if (preview.kind === 'json-object') {
    const { value } = preview;
    if (hasAll(value, ['adapter_spec', 'request_states'])) return 'the requests and responses';
    if (hasAll(value, ['adapter_spec', 'scenario_spec'])) return 'the settings of a run';
    return hasAll(value, ['definition_path', 'name', 'tags']) ? 'the description of a scenario' : undefined;
  }
  if (isOutcomes(preview)) return undefined;
  const item = firstItems(preview)[0];
  if (hasAll(item, ['instance_id', 'train_trial_index', 'request'])) return 'the requests';
  if (hasAll(item, ['input', 'references', 'id'])) return 'the questions';
  return hasAll(item, ['count', 'sum']) && hasAll(at(item, 'name'), ['name']) ? 'aggregate statistics' : undefined;
}

function firstItems(preview: FilePreview): JsonObject[] {
  return preview.kind === 'json-array' ? preview.items.filter(isObject) : [];
}

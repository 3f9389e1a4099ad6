import { quote, UserError } from '../../base/errors.js';
import { at } from '../../formats/json/object.js';
import type { FilePreview } from '../../formats/file-preview.js';
import { runsThatCount } from '../common/runs.js';
import { chooseForAll, noMetricText } from '../common/choose-metric.js';
import type { ResultsFile } from '../../sources/results-file.js';
import type { PreviewedFile, Reader, ReadOptions, RecordSink } from '../reader.js';
import { readDetailsFile, type LightEvalRun } from './rows.js';

/**
 * The detail files of Hugging Face's LightEval: one Parquet file per model and task.
 *
 * @have LightEval, run with `--save-details`
 * @give the folder `details` (Parquet)
 * @page lighteval.md
 */
export const lightevalReader: Reader = {
  name: 'lighteval',
  title: 'LightEval details',
  looksFor: 'Parquet with the columns doc, metric and model_response (written with --save-details)',
  accepts: (preview) => isDetails(preview) || isFlat(preview) || isAggregate(preview),
  whyNoOutcomes: (preview) =>
    isAggregate(preview) ? 'aggregate scores of LightEval; its details_*.parquet files hold the questions' : undefined,
  read: readLightEval,
};

/** Metrics that say right or wrong of one document, best first. */
const METRICS = [
  'acc',
  'extractive_match',
  'exact_match',
  'em',
  'pass@1',
  'pass@k:k=1',
  'prompt_level_strict_acc',
  'qem',
  'acc_norm',
  'prompt_level_loose_acc',
];

async function readLightEval(files: readonly PreviewedFile[], sink: RecordSink, options: ReadOptions): Promise<void> {
  const runs: LightEvalRun[] = [];
  for (const { file, preview } of files) {
    const out = sink.open(file, lightevalReader.name);
    if (isFlat(preview)) throw flatColumns(file);
    runs.push(await readDetailsFile(file, out, options.details));
  }
  checkFolders(runs);
  const newest = runsThatCount(runs, 'all rows: ', ({ rows }) => rows.length);
  const graded = newest.filter(({ usable }) => usable.size > 0);
  const ungraded = newest.filter(({ usable }) => usable.size === 0);
  for (const run of ungraded) run.sink.setAside(noMetricText(run.unusable), run.rows.length);
  const first = graded[0];
  if (first === undefined) {
    const [run] = ungraded;
    throw new UserError(
      `nothing in it is graded: ${run === undefined ? 'no rows' : noMetricText(run.unusable)}.`,
      'Evaluate with a metric that grades each document.',
      { file: run?.file.path },
    );
  }
  const available = graded.map(({ file, task, usable }) => ({ path: file.path, task, names: usable }));
  const metrics = chooseForAll(available, {
    input: 'metric',
    wanted: options.metric,
    preferred: METRICS,
    otherwise: 'ask',
  });
  for (const note of metrics.notes) first.sink.warn(note);
  for (const { sink: out, model, task, rows } of graded) {
    const metric = metrics.byTask.get(task)!;
    for (const { id, scores, details } of rows) {
      out.record({ model, task, id, result: scores.get(metric) ?? 'unscored', details });
    }
  }
}

/** Without the `details` folder above them, `a/model` and `b/model` have the same name. */
function checkFolders(runs: readonly LightEvalRun[]): void {
  const folders = new Map<string, LightEvalRun>();
  for (const run of runs) {
    const other = folders.get(run.model) ?? run;
    if (other.modelFolder !== run.modelFolder && !(run.isWholeName && other.isWholeName)) {
      throw new UserError(
        `it and ${other.file.path} are both of a model ${quote(run.model)}, in different folders.`,
        'Keep the folder `details` above them, which shows where the name of the model begins.',
        { file: run.file.path },
      );
    }
    folders.set(run.model, other);
  }
}

function isDetails(preview: FilePreview): boolean {
  if (preview.kind !== 'parquet') return false;
  const columns = new Set(preview.columns.map((name) => name.replace(/^__(.*)__$/, '$1')));
  return columns.has('doc') && columns.has('metric') && columns.has('model_response');
}

/** Until June 2025 LightEval wrote one flat column for each field. */
function isFlat(preview: FilePreview): boolean {
  if (preview.kind !== 'parquet') return false;
  const columns = new Set(preview.columns);
  return ['full_prompt', 'predictions', 'gold', 'metrics'].every((name) => columns.has(name));
}

function flatColumns(file: ResultsFile): UserError {
  return new UserError(
    'it has the flat columns that LightEval wrote before July 2025; they are not read.',
    'Evaluate again with a newer release.',
    { file: file.path },
  );
}

function isAggregate(preview: FilePreview): boolean {
  if (preview.kind !== 'json-object') return false;
  return ['config_general', 'results'].every((key) => {
    const value = at(preview.value, key);
    return typeof value === 'object' && value !== null;
  });
}

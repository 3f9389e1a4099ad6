import { quote, UserError } from '../../base/errors.js';
import type { FilePreview } from '../../formats/file-preview.js';
import { jsonValues } from '../../formats/json/read.js';
import type { ResultsFile } from '../../sources/results-file.js';
import type { FileSink, PreviewedFile, Reader, ReadOptions, RecordSink } from '../reader.js';
import type { EvalRecord, Result } from '../record.js';
import { AGAIN, detailVerdicts, itemDetails, verdictKey, VERDICTS } from './details.js';
import { placeOf } from './paths.js';
import { runsThatCount, type Run } from '../common/runs.js';
import { at, hasAll, isObject } from '../../formats/json/object.js';
import { partsSelector } from '../common/parts.js';
import { keyOf, malformed } from '../common/rows.js';

/**
 * OpenCompass: `results/<model>/<dataset>.json`, where details were dumped.
 *
 * @have OpenCompass, run with `--dump-eval-details`
 * @give the folder `results`
 * @page opencompass.md
 */
export const opencompassReader: Reader = {
  name: 'opencompass',
  title: 'OpenCompass results with details',
  looksFor: '`details`: an object by index (`"0"`, `"1"`, ...) or a list, with `correct`',
  accepts: (preview) => firstDetails(preview) !== undefined || isPredictions(preview),
  whyNoOutcomes: (preview) =>
    isPredictions(preview) ? 'it holds predictions without verdicts; the verdicts are under `results`' : undefined,
  read: readOpenCompass,
};

const MARKS = [...VERDICTS, 'pred', 'predictions', 'origin_prediction', 'references', 'example_abbr'];

const FOREIGN = ['model', 'model_name', 'model_id', 'summary', 'config', 'metadata'];

/** The first item of `details`, if the file has any that look like OpenCompass's. */
function firstDetails(preview: FilePreview): object | undefined {
  if (preview.kind !== 'json-object') return undefined;
  const first = at(preview.value, 'details', 0) ?? at(preview.value, 'details', '0');
  // OpenCompass names neither the model in its files nor the question in their details.
  const isOther = FOREIGN.some((key) => Object.hasOwn(preview.value, key)) || hasAll(first, ['id']);
  return !isOther && isObject(first) && MARKS.some((key) => Object.hasOwn(first, key)) ? first : undefined;
}

function isPredictions(preview: FilePreview): boolean {
  if (preview.kind !== 'json-object') return false;
  const isNumbered = Object.keys(preview.value).every((key) => /^[0-9]+$/.test(key));
  return isNumbered && hasAll(at(preview.value, '0'), ['prediction']);
}

interface Source {
  readonly file: ResultsFile;
  readonly sink: FileSink;
  readonly model: string;
  readonly task: string;
  /** Name of the verdict in the first item; undefined where there is none. */
  readonly key: string | undefined;
}

interface OpenCompassRun extends Source, Run {
  readonly records: readonly EvalRecord[];
}

async function readOpenCompass(files: readonly PreviewedFile[], sink: RecordSink, options: ReadOptions): Promise<void> {
  const runs: OpenCompassRun[] = [];
  for (const { file, preview } of files) {
    const out = sink.open(file, opencompassReader.name);
    const { model, dataset: task, time: date } = placeOf(file.path);
    const key = verdictKey(firstDetails(preview) ?? {}, options.metric, file);
    const records = await readDetails({ file, sink: out, model, task, key }, options);
    const graded = records.filter(({ result }) => result !== 'unscored' && result !== 'error');
    const outcomes = new Map(graded.map(({ id, repeat, result }) => [keyOf(id, String(repeat ?? '')), String(result)]));
    runs.push({ file, sink: out, model, task, key, date, records, outcomes });
  }
  const kept = runsThatCount(runs, 'all questions: ', ({ records }) => records.length);
  checkSameKey(kept);
  checkGraded(runs);
  for (const { sink: out, model, records } of kept) for (const record of records) out.record({ ...record, model });
}

/** @throws UserError where no file holds a verdict: that is more than that no query was answered */
function checkGraded(runs: readonly OpenCompassRun[]): void {
  const [first] = runs;
  if (first === undefined || runs.some(({ key }) => key !== undefined)) return;
  throw new UserError(
    `the details hold no verdict (${VERDICTS.map(quote).join(', ')}) on any question: the evaluator of ${quote(first.task)} gives none.`,
    'Evaluate with an evaluator that grades each question, or name the verdict with `metric` if it has another name.',
    { file: first.file.path },
  );
}

function checkSameKey(runs: readonly Source[]): void {
  const keys = new Map<string, string>();
  for (const { task, key, file } of runs) {
    if (key === undefined) continue;
    const known = keys.get(task) ?? key;
    keys.set(task, known);
    if (known === key) continue;
    throw new UserError(
      `the verdict on ${quote(task)} is ${quote(key)} here and ${quote(known)} for another model.`,
      'Evaluate all models with one version of OpenCompass, or name the verdict with `metric`.',
      { file: file.path },
    );
  }
}

async function readDetails({ file, sink, model, task, key }: Source, options: ReadOptions): Promise<EvalRecord[]> {
  const records: EvalRecord[] = [];
  for await (const batch of jsonValues(file, partsSelector(['details.*']))) {
    for (const { path, value, line } of batch) {
      const index = path[1];
      if (index === 'type') continue;
      if (index === undefined || !/^[0-9]+$/.test(String(index)) || !isObject(value)) {
        const rule = `the detail ${quote(index ?? 'details')} is not an object by its index but ${quote(value)}.`;
        throw malformed(rule, { file: file.path, line }, AGAIN);
      }
      const verdicts: readonly Result[] = detailVerdicts(value, key, sink, { file: file.path, line });
      const details = options.details ? itemDetails(value) : undefined;
      for (const [draw, result] of verdicts.entries()) {
        const repeat = verdicts.length > 1 ? draw : undefined;
        records.push({ model, task, id: String(index), result, line, repeat, details });
      }
    }
  }
  if (records.length === 0)
    throw new UserError('`details` holds no question.', 'Evaluate with `--dump-eval-details`.', { file: file.path });
  if (key === undefined)
    sink.warn(
      'the details hold no verdict (`correct`), because the evaluator of this data set gives none per question: all answers are unscored',
    );
  return records;
}

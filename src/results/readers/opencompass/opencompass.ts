import { quote, UserError } from '../../../errors.js';
import type { Glimpse } from '../../glimpse.js';
import { jsonValues } from '../../json/read.js';
import type { FileSink, GlimpsedFile, Reader, ReadOptions, RecordSink, ResultsFile } from '../../reader.js';
import type { Result } from '../../record.js';
import { detailVerdicts, itemDetails, verdictKey } from './details.js';
import { placeOf, type RunPlace } from './paths.js';
import { field, isObject, keyOf } from '../../shared/rows.js';

/** OpenCompass: `results/<model>/<dataset>.json`, where details were dumped. */
export const opencompassReader: Reader = {
  name: 'opencompass',
  title: 'OpenCompass results with details',
  looksFor: '`details`: an object by index (`"0"`, `"1"`, ...) or a list, with `correct`',
  accepts: (glimpse) => firstDetails(glimpse) !== undefined || isPredictions(glimpse),
  withoutQueries: (glimpse) =>
    isPredictions(glimpse) ? 'it holds predictions without verdicts; the verdicts are under `results`' : undefined,
  read: readOpenCompass,
};

const MARKS = [
  'correct',
  'is_correct',
  'cascade_correct',
  'pred',
  'predictions',
  'origin_prediction',
  'references',
  'example_abbr',
];

/** The first item of `details`, if the file has any that look like OpenCompass's. */
function firstDetails(glimpse: Glimpse): object | undefined {
  if (glimpse.kind !== 'json-object') return undefined;
  const details = field(glimpse.value, 'details');
  const first: unknown = Array.isArray(details) ? details[0] : isObject(details) ? field(details, '0') : undefined;
  return isObject(first) && MARKS.some((key) => Object.hasOwn(first, key)) ? first : undefined;
}

function isPredictions(glimpse: Glimpse): boolean {
  if (glimpse.kind !== 'json-object') return false;
  const first = field(glimpse.value, '0');
  return (
    isObject(first) &&
    Object.hasOwn(first, 'prediction') &&
    Object.keys(glimpse.value).every((key) => /^[0-9]+$/.test(key))
  );
}

interface Source extends RunPlace {
  readonly file: ResultsFile;
  readonly sink: FileSink;
  /** Name of the verdict in the first item; undefined where there is none. */
  readonly key: string | undefined;
}

async function readOpenCompass(files: readonly GlimpsedFile[], sink: RecordSink, options: ReadOptions): Promise<void> {
  const sources = files.map(({ file, glimpse }) => {
    const first = firstDetails(glimpse) ?? {};
    return {
      file,
      sink: sink.open(file, opencompassReader.name),
      ...placeOf(file.path),
      key: verdictKey(first, options.metric, file),
    };
  });
  const newest = newestOf(sources);
  checkSameKey(newest);
  for (const source of newest) await readDetails(source, options);
}

/** One file for each model and data set: the newest run, by the folders that OpenCompass names after their time. */
function newestOf(sources: readonly Source[]): Source[] {
  const groups = new Map<string, Source[]>();
  for (const source of sources) {
    const key = keyOf(source.model, source.dataset);
    groups.set(key, [...(groups.get(key) ?? []), source]);
  }
  return [...groups.values()].map((group) => {
    const times = new Set(group.map(({ time }) => time));
    if (group.length > 1 && (times.has(undefined) || times.size < group.length)) {
      throw new UserError(
        `there are ${group.length} results of ${quote(group[0]!.model)} on ${quote(group[0]!.dataset)}, and the paths do not say which is newest.`,
        'Give the results of one run only.',
        { file: group[1]!.file.path },
      );
    }
    const newest = group.reduce((a, b) => ((a.time ?? '') < (b.time ?? '') ? b : a));
    for (const source of group) if (source !== newest) source.sink.setAside(`an earlier run (${newest.time} is newer)`);
    return newest;
  });
}

function checkSameKey(sources: readonly Source[]): void {
  const keys = new Map<string, string>();
  for (const { dataset, key, file } of sources) {
    if (key === undefined) continue;
    const known = keys.get(dataset) ?? key;
    keys.set(dataset, known);
    if (known === key) continue;
    throw new UserError(
      `the verdict on ${quote(dataset)} is ${quote(key)} here and ${quote(known)} for another model.`,
      'Evaluate all models with one version of OpenCompass, or name the verdict with `metric`.',
      { file: file.path },
    );
  }
}

async function readDetails({ file, sink, model, dataset, key }: Source, options: ReadOptions): Promise<void> {
  let items = 0;
  for await (const batch of jsonValues(file, select)) {
    for (const { path, value, line } of batch) {
      const index = path[1];
      if (index === 'type') continue;
      if (index === undefined || !/^[0-9]+$/.test(String(index)) || !isObject(value)) {
        throw new UserError(
          `the detail ${quote(index ?? 'details')} is not an object by its index but ${quote(value)}.`,
          'Write the file again with OpenCompass.',
          { file: file.path, line },
        );
      }
      items += 1;
      const verdicts: readonly Result[] = detailVerdicts(value, key, sink, { file: file.path, line });
      const details = options.details ? { details: itemDetails(value) } : {};
      for (const [repeat, result] of verdicts.entries()) {
        sink.record({
          model,
          task: dataset,
          id: String(index),
          result,
          line,
          ...(verdicts.length > 1 ? { repeat } : {}),
          ...details,
        });
      }
    }
  }
  if (items === 0)
    throw new UserError('`details` holds no query.', 'Evaluate with `--dump-eval-details`.', { file: file.path });
  if (key === undefined)
    sink.warn(
      'the details hold no verdict (`correct`), because the evaluator of this data set gives none per query: all answers are unscored',
    );
}

function select(path: readonly (string | number)[]): 'take' | 'enter' | 'skip' {
  if (path.length === 0) return 'enter';
  if (path.length === 1) return path[0] === 'details' ? 'enter' : 'skip';
  return 'take';
}

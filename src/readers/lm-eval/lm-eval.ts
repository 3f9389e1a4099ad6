import { quote, UserError } from '../../base/errors.js';
import type { FilePreview } from '../../formats/file-preview.js';
import { jsonRows } from '../../formats/json/read.js';
import { selectRuns, type Run } from '../common/runs.js';
import { chooseForAll, type Available } from '../common/choose-metric.js';
import type { ResultsFile } from '../../sources/results-file.js';
import type { FileSink, PreviewedFile, Reader, ReadOptions, RecordSink } from '../reader.js';
import { markedFilter, resultOf, RowCounter, rowDetails, rowHash, rowId, surveyFile, type Survey } from './rows.js';
import { identifyRuns, type LmEvalRun } from './runs.js';
import { hasAll, isObject } from '../../formats/json/object.js';

const SAMPLE = ['doc_id', 'resps', 'filtered_resps'];

/**
 * The sample logs of EleutherAI's lm-evaluation-harness: one file per model and task.
 *
 * @have lm-evaluation-harness, run with `--log_samples`
 * @give `samples_*.jsonl` and `results_*.json` of each model
 * @page lm-eval.md
 */
export const lmEvalReader: Reader = {
  name: 'lm-eval',
  title: 'lm-evaluation-harness samples',
  looksFor: 'rows with doc_id, resps and filtered_resps (written with --log_samples)',
  chooses: ['filter'],
  accepts: (preview) => rowsOf(preview).some((row) => hasAll(row, SAMPLE)) || isAggregate(preview),
  whyNoOutcomes: (preview) =>
    isAggregate(preview)
      ? 'aggregate scores of lm-evaluation-harness; its samples_*.jsonl files hold the questions'
      : undefined,
  read: readLmEval,
};

/**
 * Metrics that say right or wrong of one document, best first. `acc` comes before `acc_norm` because it is the metric
 * that all multiple-choice tasks have.
 */
const METRICS = [
  'acc',
  'exact_match',
  'prompt_level_strict_acc',
  'pass@1',
  'pass_at_1',
  'em',
  'acc_norm',
  'prompt_level_loose_acc',
];
/** `none` is what the harness calls the filter of a task that defines no filters; `strict-match` precedes `flexible-extract` in its tasks and tables. */
const FILTERS = ['none', 'strict-match'];

async function readLmEval(files: readonly PreviewedFile[], sink: RecordSink, options: ReadOptions): Promise<void> {
  const sinks = new Map(files.map(({ file }) => [file, sink.open(file, lmEvalReader.name)]));
  const found: SurveyedRun[] = [];
  for (const run of await identifyRuns(files, sinks)) {
    const survey = await surveyFile(run.file);
    found.push({ ...run, survey, outcomes: survey.outcomes });
  }
  const { kept, aside, notes } = selectRuns(found);
  for (const { run, why } of aside) sinks.get(run.file)!.setAside(`all rows: ${why}`, run.survey.rows);
  for (const { run, text } of notes) sinks.get(run.file)!.warn(text);
  const surveys = new Map<LmEvalRun, Survey>();
  const ungraded: { run: LmEvalRun; why: string }[] = [];
  for (const { run: found, model } of kept) {
    const { survey } = found;
    const run = { ...found, model };
    if (survey.usable.size > 0) surveys.set(run, survey);
    else {
      ungraded.push({ run, why: noMetric(survey) });
      sinks.get(run.file)!.setAside(noMetric(survey), survey.rows);
      sinks.get(run.file)!.warn(`${quote(model)} is not graded here and was set aside: ${noMetric(survey)}`);
    }
  }
  nameFilters(surveys, sinks);
  warnOfVersions([...surveys.keys()], sinks);
  const [spokesman] = surveys.keys();
  if (spokesman === undefined) throw nothingGraded(ungraded);
  const available = (names: (survey: Survey) => ReadonlySet<string>): Available[] =>
    [...surveys].map(([run, survey]) => ({ path: run.file.path, task: run.task, names: names(survey) }));
  const filters = chooseForAll(
    available((survey) => new Set(survey.filters)),
    { input: 'filter', wanted: options.filter, preferred: FILTERS, otherwise: 'first by name' },
  );
  const metrics = chooseForAll(
    available((survey) => survey.usable),
    { input: 'metric', wanted: options.metric, preferred: METRICS, otherwise: 'ask' },
  );
  for (const note of [...filters.notes, ...metrics.notes]) sinks.get(spokesman.file)!.warn(note);
  for (const [run, survey] of surveys) {
    await readSamples(
      run,
      survey.filters,
      filters.byTask.get(run.task)!,
      metrics.byTask.get(run.task)!,
      sinks.get(run.file)!,
      options.details,
    );
  }
}

/** Another version of a task may ask or grade otherwise. */
function warnOfVersions(runs: readonly LmEvalRun[], sinks: ReadonlyMap<ResultsFile, FileSink>): void {
  for (const fact of ['version', 'shots']) {
    const known = new Map<string, { value: string; model: string }>();
    const said = new Set<string>();
    for (const { task, model, labels, file } of runs) {
      const value = labels?.[fact];
      if (value === undefined || said.has(task)) continue;
      const first = known.get(task) ?? { value, model };
      known.set(task, first);
      if (first.value === value) continue;
      said.add(task);
      const what = fact === 'version' ? `version ${first.value}` : `${first.value} examples in the prompt`;
      sinks
        .get(file)!
        .warn(
          `${quote(first.model)} was asked ${quote(task)} with ${what}, and ${quote(model)} with ${value}: their outcomes may not compare`,
        );
    }
  }
}

interface SurveyedRun extends LmEvalRun, Run {
  readonly survey: Survey;
}

/**
 * Names the blocks of rows in old files, which do not name their filters, after those of a new file of the same task: the
 * harness has always written them in the order of the task.
 */
function nameFilters(surveys: Map<LmEvalRun, Survey>, sinks: ReadonlyMap<ResultsFile, FileSink>): void {
  for (const [run, survey] of surveys) {
    const isLike = ([other, { isMarked, filters }]: [LmEvalRun, Survey]): boolean =>
      isMarked && other.task === run.task && filters.length === survey.filters.length;
    const like = survey.isMarked ? undefined : [...surveys].find(isLike);
    if (like === undefined) continue;
    const [{ file }, { filters }] = like;
    surveys.set(run, { ...survey, filters });
    if (filters.length > 1) {
      sinks
        .get(run.file)!
        .warn(
          `its rows do not name their filters (the harness wrote none before November 2024); they are taken to be ${filters.map(quote).join(', ')} in the order of ${file.path}`,
        );
    }
  }
}

async function readSamples(
  run: LmEvalRun,
  filters: readonly string[],
  filter: string,
  metric: string,
  sink: FileSink,
  details: boolean,
): Promise<void> {
  const { file, model, task } = run;
  const counter = new RowCounter();
  const otherFilters = new Map<string, number>();
  let whole = 0;
  let cut = false;
  for await (const batch of jsonRows(file, () => (cut = true))) {
    for (const { row, line } of batch) {
      whole += 1;
      const place = { file: file.path, line };
      const id = rowId(row, place);
      const rowFilter = markedFilter(row, place) ?? filters[counter.next(id) - 1];
      if (rowFilter !== filter) {
        const what = rowFilter === undefined ? 'further rows of a document' : `rows of filter ${quote(rowFilter)}`;
        otherFilters.set(what, (otherFilters.get(what) ?? 0) + 1);
        continue;
      }
      sink.record({
        model,
        task: task === '' ? undefined : task,
        id,
        result: resultOf(row, metric),
        line,
        contentHash: rowHash(row, task === ''),
        details: details ? rowDetails(row) : undefined,
      });
    }
  }
  for (const [what, rows] of otherFilters) sink.setAside(what, rows);
  if (cut)
    sink.warn(
      `the last line is cut short and was left out; ${whole} whole rows were read. The run may have been interrupted`,
    );
}

function nothingGraded(ungraded: readonly { run: LmEvalRun; why: string }[]): UserError {
  const files = ungraded.slice(0, 3).map(({ run, why }) => `${run.file.path} (${why})`);
  return new UserError(
    `no samples of lm-evaluation-harness are graded: ${files.join(', ') || 'there are no samples'}.`,
    'Evaluate with a metric that grades each document.',
  );
}

function noMetric({ unusable }: Survey): string {
  const names = [...unusable].slice(0, 5).map((name) => quote(name));
  return names.length === 0
    ? 'its rows have no metric'
    : `none of its metrics (${names.join(', ')}) is one number for each document`;
}

function rowsOf(preview: FilePreview): readonly unknown[] {
  if (preview.kind === 'json-lines' || preview.kind === 'json-array') return preview.items;
  return preview.kind === 'json-object' ? [preview.value] : [];
}

function isAggregate(preview: FilePreview): boolean {
  if (preview.kind !== 'json-object') return false;
  const { value } = preview;
  const has = (key: string): boolean => Object.hasOwn(value, key);
  const isOfTheHarness = has('n-shot') || has('versions') || has('group_subtasks') || has('groups');
  return isObject(value['results']) && isObject(value['configs']) && isOfTheHarness && !has('config_general');
}

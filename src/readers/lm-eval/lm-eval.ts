import { quote, UserError } from '../../base/errors.js';
import { previewedItems, type FilePreview } from '../../formats/file-preview.js';
import { jsonRows } from '../../formats/json/read.js';
import { runsThatCount, type Run } from '../common/runs.js';
import { chooseForAll, noMetricText, type Available } from '../common/choose-metric.js';
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
  accepts: (preview) => previewedItems(preview).some((row) => hasAll(row, SAMPLE)) || isAggregate(preview),
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
    found.push({ ...run, sink: sinks.get(run.file)!, survey, outcomes: survey.outcomes });
  }
  const surveys = new Map<SurveyedRun, Survey>();
  const ungraded: { run: SurveyedRun; why: string }[] = [];
  for (const run of runsThatCount(found, 'all rows: ', ({ survey }) => survey.rows)) {
    const { survey, model, sink: out } = run;
    if (survey.usable.size > 0) surveys.set(run, survey);
    else {
      const why = noMetricText(survey.unusable);
      ungraded.push({ run, why });
      out.setAside(why, survey.rows);
      out.warn(`${quote(model)} is not graded here and was set aside: ${why}`);
    }
  }
  nameFilters(surveys);
  warnOfVersions([...surveys.keys()]);
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
  for (const note of [...filters.notes, ...metrics.notes]) spokesman.sink.warn(note);
  for (const [run, survey] of surveys) {
    const [filter, metric] = [filters.byTask.get(run.task)!, metrics.byTask.get(run.task)!];
    await readSamples(run, survey.filters, filter, metric, options.details);
  }
}

/** Another version of a task may ask or grade otherwise. */
function warnOfVersions(runs: readonly SurveyedRun[]): void {
  for (const fact of ['version', 'shots']) {
    const known = new Map<string, { value: string; model: string }>();
    const said = new Set<string>();
    for (const { task, model, labels, sink } of runs) {
      const value = labels?.[fact];
      if (value === undefined || said.has(task)) continue;
      const first = known.get(task) ?? { value, model };
      known.set(task, first);
      if (first.value === value) continue;
      said.add(task);
      const what = fact === 'version' ? `version ${first.value}` : `${first.value} examples in the prompt`;
      sink.warn(
        `${quote(first.model)} was asked ${quote(task)} with ${what}, and ${quote(model)} with ${value}: their outcomes may not compare`,
      );
    }
  }
}

interface SurveyedRun extends LmEvalRun, Run {
  readonly sink: FileSink;
  readonly survey: Survey;
}

/**
 * Names the blocks of rows in old files, which do not name their filters, after those of a new file of the same task: the
 * harness has always written them in the order of the task.
 */
function nameFilters(surveys: Map<SurveyedRun, Survey>): void {
  for (const [run, survey] of surveys) {
    const isLike = ([other, { isMarked, filters }]: [LmEvalRun, Survey]): boolean =>
      isMarked && other.task === run.task && filters.length === survey.filters.length;
    const like = survey.isMarked ? undefined : [...surveys].find(isLike);
    if (like === undefined) continue;
    const [{ file }, { filters }] = like;
    surveys.set(run, { ...survey, filters });
    if (filters.length > 1) {
      run.sink.warn(
        `its rows do not name their filters (the harness wrote none before November 2024); they are taken to be ${filters.map(quote).join(', ')} in the order of ${file.path}`,
      );
    }
  }
}

async function readSamples(
  run: SurveyedRun,
  filters: readonly string[],
  filter: string,
  metric: string,
  details: boolean,
): Promise<void> {
  const { file, sink, model, task } = run;
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

function isAggregate(preview: FilePreview): boolean {
  if (preview.kind !== 'json-object') return false;
  const { value } = preview;
  const has = (key: string): boolean => Object.hasOwn(value, key);
  const isOfTheHarness = has('n-shot') || has('versions') || has('group_subtasks') || has('groups');
  return isObject(value['results']) && isObject(value['configs']) && isOfTheHarness && !has('config_general');
}

import { quote, UserError } from '../../../errors.js';
import type { Glimpse } from '../../glimpse.js';
import { jsonRows } from '../../json/read.js';
import { newestRuns } from '../../shared/newest-runs.js';
import { chooseForAll, type Offer } from '../../shared/one-for-all.js';
import type { FileSink, GlimpsedFile, Reader, ReadOptions, RecordSink } from '../../reader.js';
import { filterOf, FilterCounter, resultOf, rowDetails, rowHash, rowId, surveyFile, type Survey } from './rows.js';
import { identifyRuns, type LmEvalRun } from './runs.js';

/** The sample logs of EleutherAI's lm-evaluation-harness: one file per model and task. */
export const lmEvalReader: Reader = {
  name: 'lm-eval',
  title: 'lm-evaluation-harness samples',
  looksFor: 'rows with doc_id, resps and filtered_resps (written with --log_samples)',
  chooses: ['filter'],
  accepts: (glimpse) => rowsOf(glimpse).some(isSample) || isAggregate(glimpse),
  withoutQueries: (glimpse) =>
    isAggregate(glimpse)
      ? 'aggregate scores of lm-evaluation-harness; its samples_*.jsonl files hold the queries'
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

async function readLmEval(files: readonly GlimpsedFile[], sink: RecordSink, options: ReadOptions): Promise<void> {
  const sinks = new Map(files.map(({ file }) => [file, sink.open(file, lmEvalReader.name)]));
  const { newest, older } = newestRuns(await identifyRuns(files, sinks));
  for (const { run, why } of older) sinks.get(run.file)!.setAside(why);

  const surveys = new Map<LmEvalRun, Survey>();
  const ungraded: { run: LmEvalRun; why: string }[] = [];
  for (const run of newest) {
    const survey = await surveyFile(run.file);
    if (survey.usable.size > 0) surveys.set(run, survey);
    else {
      ungraded.push({ run, why: noMetric(survey) });
      sinks.get(run.file)!.setAside(noMetric(survey), survey.rows);
    }
  }
  const [spokesman] = surveys.keys();
  if (spokesman === undefined) throw nothingGraded(ungraded);
  const offers = (names: (survey: Survey) => ReadonlySet<string>): Offer[] =>
    [...surveys].map(([run, survey]) => ({ path: run.file.path, task: run.task, names: names(survey) }));
  const filters = chooseForAll(
    offers((survey) => survey.filters),
    { input: 'filter', wanted: options.filter, preferred: FILTERS, otherwise: 'first by name' },
  );
  const metrics = chooseForAll(
    offers((survey) => survey.usable),
    { input: 'metric', wanted: options.metric, preferred: METRICS, otherwise: 'ask' },
  );
  for (const note of [...filters.notes, ...metrics.notes]) sinks.get(spokesman.file)!.warn(note);
  for (const run of surveys.keys()) {
    await readSamples(
      run,
      filters.byTask.get(run.task)!,
      metrics.byTask.get(run.task)!,
      sinks.get(run.file)!,
      options.details,
    );
  }
}

async function readSamples(
  run: LmEvalRun,
  filter: string,
  metric: string,
  sink: FileSink,
  details: boolean,
): Promise<void> {
  const { file, model, task } = run;
  const counter = new FilterCounter();
  const otherFilters = new Map<string, number>();
  let whole = 0;
  let cut = false;
  for await (const batch of jsonRows(file, () => (cut = true))) {
    for (const { row, line } of batch) {
      whole += 1;
      const place = { file: file.path, line };
      const id = rowId(row, place);
      const rowFilter = filterOf(row, counter.next(row, id), place);
      // A file without the key that has each document once has no filters to choose from.
      const isChosen =
        rowFilter === filter || (filter === 'none' && rowFilter === '1' && !Object.hasOwn(row, 'filter'));
      if (!isChosen) {
        otherFilters.set(rowFilter, (otherFilters.get(rowFilter) ?? 0) + 1);
        continue;
      }
      const contentHash = rowHash(row, task === '');
      sink.record({
        model,
        ...(task === '' ? {} : { task }),
        id,
        result: resultOf(row, metric),
        line,
        ...(contentHash === undefined ? {} : { contentHash }),
        ...(details ? { details: rowDetails(row) } : {}),
      });
    }
  }
  for (const [other, rows] of otherFilters) sink.setAside(`rows of filter ${quote(other)}`, rows);
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

function rowsOf(glimpse: Glimpse): readonly unknown[] {
  if (glimpse.kind === 'json-lines' || glimpse.kind === 'json-array') return glimpse.items;
  return glimpse.kind === 'json-object' ? [glimpse.value] : [];
}

function isSample(item: unknown): boolean {
  return isObject(item) && ['doc_id', 'resps', 'filtered_resps'].every((key) => Object.hasOwn(item, key));
}

function isAggregate(glimpse: Glimpse): boolean {
  if (glimpse.kind !== 'json-object') return false;
  const { value } = glimpse;
  const has = (key: string): boolean => Object.hasOwn(value, key);
  const isOfTheHarness = has('n-shot') || has('versions') || has('group_subtasks') || has('groups');
  return isObject(value['results']) && isObject(value['configs']) && isOfTheHarness && !has('config_general');
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

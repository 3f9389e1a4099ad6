import { quote, UserError } from '../../base/errors.js';
import type { FilePreview } from '../../formats/file-preview.js';
import type { PreviewedFile, Reader, ReadOptions, RecordSink } from '../reader.js';
import type { EvalRecord, Result } from '../record.js';
import { MATCH_VERDICT, readRuns, type Run, type Sample } from './log.js';
import { runsThatCount } from '../common/runs.js';
import { at, field, hasAll } from '../../formats/json/object.js';
import { firstRows, scoreOf } from '../common/rows.js';

/**
 * Logs of OpenAI evals (`oaieval`): a line that specifies the run, then events.
 *
 * @have OpenAI evals
 * @give the logs of `oaieval`
 * @page openai-evals.md
 */
export const openaiEvalsReader: Reader = {
  name: 'openai-evals',
  title: 'OpenAI evals log',
  looksFor: 'JSON lines that begin with `spec` (`completion_fns`, `eval_name`)',
  accepts: isLog,
  read: readLogs,
};

function isLog(preview: FilePreview): boolean {
  if (preview.kind === 'json-array') return false;
  const spec = at(firstRows(preview), 0, 'spec');
  return hasAll(spec, ['eval_name', 'completion_fns']) || hasAll(spec, ['eval_name', 'run_id']);
}

async function readLogs(files: readonly PreviewedFile[], sink: RecordSink, options: ReadOptions): Promise<void> {
  const runs: Run[] = [];
  for (const { file } of files)
    for (const run of await readRuns(file, sink.open(file, openaiEvalsReader.name), options)) runs.push(run);
  const kept = selectedRuns(runs);
  for (const evalName of new Set(kept.map((run) => run.evalName))) {
    const sameEval = kept.filter((run) => run.evalName === evalName);
    const metric = metricFor(sameEval, options.metric);
    for (const run of sameEval) for (const [id, sample] of run.samples) addSample(run, id, sample, metric, options);
  }
}

/** The runs that count, each with the name of its system. */
function selectedRuns(runs: readonly Run[]): Run[] {
  const described = runs.map((run) => ({
    ...run,
    task: run.evalName,
    date: run.createdAt === '' ? undefined : run.createdAt,
    isUnfinished: !run.isFinished,
    outcomes: outcomesOf(run),
  }));
  return runsThatCount(described, 'samples of ', ({ samples }) => samples.size);
}

function outcomesOf({ samples }: Run): Map<string, string> {
  const verdictsOf = ({ verdicts }: Sample): unknown =>
    verdicts.map(({ data }) => [data['correct'], data['accuracy'], data['score'], data['choice']]);
  const graded = [...samples].filter(([, { verdicts }]) => verdicts.length > 0);
  return new Map(graded.map(([id, sample]) => [id, JSON.stringify(verdictsOf(sample))]));
}

/** The verdict to use, one for all models of an eval; undefined where no sample of any has one. */
function metricFor(runs: readonly Run[], wanted: string | undefined): string | undefined {
  const graded = runs.filter(({ metrics }) => metrics.size > 0);
  if (wanted !== undefined) {
    const without = graded.find(({ metrics }) => !metrics.has(wanted));
    if (without !== undefined) throw noMetric(without, `\`metric\`: ${quote(wanted)} is not in the log.`, 'It has');
    return wanted;
  }
  if (graded.length === 0) return undefined;
  const common = [...graded[0]!.metrics].filter((name) => graded.every(({ metrics }) => metrics.has(name)));
  const usual = [MATCH_VERDICT, 'accuracy', 'score'].find((name) => common.includes(name));
  if (usual !== undefined) return usual;
  if (common.length === 1) return common[0];
  const odd = graded.find(({ metrics }) => common.length === 0 && metrics.size > 0) ?? graded[0]!;
  throw noMetric(
    odd,
    'no metric is known to be the verdict of all models.',
    'Name one that all logs have with `metric`; this one has',
  );
}

function noMetric(run: Run, rule: string, remedy: string): UserError {
  return new UserError(rule, `${remedy}: ${[...run.metrics].sort().map(quote).join(', ')}.`, {
    file: run.file.path,
    line: run.line,
  });
}

function addSample(run: Run, id: string, sample: Sample, metric: string | undefined, options: ReadOptions): void {
  const verdicts = metric === undefined ? [] : verdictsOf(run, sample, metric);
  const details = options.details ? sampleDetails(run, sample) : undefined;
  const add = (result: Result, more: Partial<EvalRecord> = {}): void => {
    run.sink.record({ model: run.model, id, result, line: sample.line, ...more, details });
  };
  if (verdicts.length === 0) add(!sample.isFailed && sample.sampled.length > 0 ? 'unscored' : 'error');
  else if (verdicts.length === 1) add(verdicts[0]!);
  else for (const [repeat, verdict] of verdicts.entries()) add(verdict, { repeat });
}

/** In the order of the events: threads write them to the log in any order. */
function verdictsOf(run: Run, { verdicts }: Sample, metric: string): Result[] {
  const results: Result[] = [];
  for (const { isMatch, data, line } of [...verdicts].sort((a, b) => a.order - b.order)) {
    const key = isMatch ? 'correct' : metric;
    if (isMatch !== (metric === MATCH_VERDICT) || !Object.hasOwn(data, key)) continue;
    // The lowest score is logged where the judge's choice could not be read: that is no verdict.
    const isUnread = !isMatch && field(data, 'choice') === '__invalid__';
    const result = isUnread ? 'unscored' : scoreOf(field(data, key), key, { file: run.file.path, line });
    results.push(result);
  }
  return results;
}

function sampleDetails(run: Run, sample: Sample): EvalRecord['details'] & object {
  // A judge's own sampling is logged after the model's.
  const own = sample.isJudged ? sample.sampled[0] : sample.sampled.at(-1);
  return {
    answer: sample.answer ?? own?.text,
    reference: sample.reference,
    prompt: own?.prompt,
    judge: sample.isJudged && run.judge !== undefined ? run.judge : undefined,
  };
}

import { quote, UserError } from '../../base/errors.js';
import type { FilePreview } from '../../formats/file-preview.js';
import { jsonValues } from '../../formats/json/read.js';
import { argumentFacts } from '../common/arguments.js';
import { byRuns, type RunLedger, type RunSink } from '../common/ledger.js';
import type { Logged } from '../common/runs.js';
import { namesFromPaths } from '../common/model-names.js';
import type { ResultsFile } from '../../sources/results-file.js';
import type { PreviewedFile, Reader, ReadOptions } from '../reader.js';
import { AGAIN, caseOf, hasAutomaticName, looksLikeCase, type Case } from './case.js';
import { at, isObject } from '../../formats/json/object.js';
import { partsSelector } from '../common/parts.js';
import { drawNumbers, endedEarly, malformed } from '../common/rows.js';
import { scoreOfCase, scoredMetric } from './score.js';

/**
 * DeepEval's local results: one test run, of one model, to a file.
 *
 * @have DeepEval
 * @give the test runs of its results folder
 * @page deepeval.md
 */
export const deepevalReader: Reader = {
  name: 'deepeval',
  title: 'DeepEval test run',
  looksFor: '`testCases` (or `conversationalTestCases`) with `metricsData`',
  accepts: (preview) => isRun(preview) || isLink(preview),
  whyNoOutcomes: (preview) => (isLink(preview) ? 'it holds only the link to a test run' : undefined),
  read: byRuns(readRuns),
};

const LISTS = ['testCases', 'conversationalTestCases'];

interface Run {
  readonly file: ResultsFile;
  readonly sink: RunSink;
  readonly cases: Case[];
  readonly metrics: Set<string>;
  model: string | undefined;
  hyperparameters: unknown;
  identifier: string | undefined;
}

function isRun(preview: FilePreview): boolean {
  if (preview.kind !== 'json-object') return false;
  const wrapped = at(preview.value, 'testRunData');
  const run = isObject(wrapped) ? wrapped : preview.value;
  const lists = LISTS.map((key) => at(run, key)).filter((list) => Array.isArray(list));
  if (lists.some((list) => list.length > 0 && list.every(looksLikeCase))) return true;
  const isEmpty = lists.length === LISTS.length && lists.every((list) => list.length === 0);
  return isEmpty && Array.isArray(at(run, 'metricsScores'));
}

function isLink(preview: FilePreview): boolean {
  return preview.kind === 'json-object' && Object.keys(preview.value).join() === 'testRunLink';
}

async function readRuns(files: readonly PreviewedFile[], sink: RunLedger, options: ReadOptions): Promise<void> {
  const runs: Run[] = [];
  for (const { file } of files) runs.push(await readRun(file, sink.open(file, deepevalReader.name), options));
  const named = runs.every(namesItsCases);
  const fallback = namesOfRuns(files.map(({ file }) => file.path));
  for (const [i, run] of runs.entries()) addRun(run, modelOf(run, fallback[i]!), named);
}

async function readRun(file: ResultsFile, sink: RunSink, options: ReadOptions): Promise<Run> {
  const run: Run = {
    file,
    sink,
    cases: [],
    metrics: new Set(),
    model: undefined,
    hyperparameters: undefined,
    identifier: undefined,
  };
  for await (const batch of jsonValues(file, PARTS)) {
    for (const { path, value, line } of batch) {
      const [key, index] = path[0] === 'testRunData' ? path.slice(1) : path;
      if (key === 'hyperparameters') {
        run.hyperparameters = value;
        run.model = modelAmong(value);
      } else if (key === 'identifier') run.identifier = nonEmpty(value);
      else if (typeof index === 'number')
        run.cases.push(caseOf(value, key === LISTS[1], options, run.metrics, { file: file.path, line }));
      else if (value !== null)
        throw malformed(
          `${quote(value)} stands where a list of test cases should be.`,
          { file: file.path, line },
          AGAIN,
        );
    }
  }
  if (run.cases.length === 0) throw endedEarly('the test run holds no test case.', { file: file.path });
  if (options.metric !== undefined && !run.metrics.has(options.metric)) {
    const known = [...run.metrics].sort().map(quote).join(', ') || 'none';
    throw new UserError(`\`metric\`: ${quote(options.metric)} is not in the test run.`, `It has: ${known}.`, {
      file: file.path,
    });
  }
  return options.scores === true ? withScores(run, options.metric) : run;
}

function withScores(run: Run, wanted: string | undefined): Run {
  const metric = scoredMetric(run.cases, run.metrics, wanted, run.file.path);
  return { ...run, cases: run.cases.map((one) => ({ ...one, result: scoreOfCase(one, metric) })) };
}

/** Only what is needed is parsed; each case is taken alone, because its trace may be long. */
const PARTS = partsSelector(
  [...LISTS.map((list) => `${list}.*`), 'hyperparameters', 'identifier'].flatMap((part) => [
    part,
    `testRunData.${part}`,
  ]),
);

/** People log the model under test as `model` or `Model`; nothing else of the run is about it. */
function modelAmong(hyperparameters: unknown): string | undefined {
  return nonEmpty(at(hyperparameters, 'model')) ?? nonEmpty(at(hyperparameters, 'Model'));
}

function nonEmpty(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** Names that DeepEval itself gives to files; they say when a run was made, not of what. */
const OWN_NAME =
  /^(.+?)(?:[/!]\.deepeval)?[/!](?:test_run_[0-9]{8}_[0-9]{6}|\.latest_run_full|\.latest_test_run)\.json$/;

function namesOfRuns(paths: readonly string[]): string[] {
  const telling = paths.map((path) => OWN_NAME.exec(path)?.[1] ?? path);
  return namesFromPaths(new Set(telling).size === telling.length ? telling : paths);
}

function modelOf(run: Run, fromPath: string): string {
  if (run.model !== undefined) return run.model;
  const [name, source] = run.identifier === undefined ? [fromPath, 'its path'] : [run.identifier, 'its `identifier`'];
  run.sink.warn(
    `the test run does not say which model it tested (no \`hyperparameters.model\`); it is named ${quote(name)} after ${source}`,
  );
  return name;
}

/** Whether the user named every case: only then do names identify queries in all runs. */
function namesItsCases({ cases }: Run): boolean {
  const names = new Set(cases.map(({ name }) => name));
  return names.size === cases.length && cases.every(({ name }) => name !== undefined && !hasAutomaticName(name));
}

/** DeepEval names files after the time of the run; the user logs the rest. */
function loggedFacts({ file, hyperparameters, identifier }: Run, model: string): Logged {
  return {
    system: argumentFacts(hyperparameters, model),
    labels: { run: identifier ?? '' },
    date: /[/!]?test_run_([0-9]{8}_[0-9]{6})\.json$/.exec(file.path)?.[1],
  };
}

function addRun(run: Run, model: string, named: boolean): void {
  run.sink.logged(loggedFacts(run, model));
  const ids = run.cases.map((item) => idOf(item, named, run.file));
  const repeats = drawNumbers(ids);
  for (const [i, { result, line, content, details }] of run.cases.entries()) {
    const contentHash = named ? content : undefined;
    run.sink.record({ model, id: ids[i]!, result, line, repeat: repeats[i], contentHash, details });
  }
}

function idOf({ name, content, line }: Case, named: boolean, file: ResultsFile): string {
  if (named) return name!;
  if (content !== undefined) return content;
  throw new UserError('the test case has neither a name of its own nor an input.', 'Give every test case a `name`.', {
    file: file.path,
    line,
  });
}

import { quote, UserError } from '../../base/errors.js';
import { runsThatCount } from '../common/runs.js';
import { chooseForAll } from '../common/choose-metric.js';
import type { FileSink, PreviewedFile, Reader, ReadOptions, RecordSink } from '../reader.js';
import type { EvalRecord, RecordDetails } from '../record.js';
import { readLog, type InspectLog } from './log.js';
import type { InspectSample } from './sample.js';
import { isNoScore, measuresOf, resultOf, type Measure } from './score.js';
import { taskNames, variants } from './tasks.js';
import { at, hasAll } from '../../formats/json/object.js';
import { keyOf, numberAt } from '../common/rows.js';

/**
 * Logs of Inspect (`.eval` archives and `.json`): one file per model and task.
 *
 * @have Inspect AI
 * @give the folder of logs, `.eval` or `.json`
 * @page inspect.md
 */
export const inspectReader: Reader = {
  name: 'inspect',
  title: 'Inspect log',
  looksFor: 'an archive with header.json or _journal/start.json, or an object with version, eval.task and eval.model',
  accepts: (preview) => {
    if (preview.kind === 'zip')
      return preview.entries.some((name) => name === 'header.json' || name === '_journal/start.json');
    if (preview.kind !== 'json-object') return false;
    const { value } = preview;
    return typeof at(value, 'version') === 'number' && hasAll(at(value, 'eval'), ['task', 'model']);
  },
  read: readInspect,
};

async function readInspect(files: readonly PreviewedFile[], sink: RecordSink, options: ReadOptions): Promise<void> {
  const sinks = new Map<InspectLog, FileSink>();
  for (const { file } of files) {
    const out = sink.open(file, inspectReader.name);
    const log = await readLog(file, out, options.details);
    if (log.samples.length === 0) out.setAside(`the log: it holds no samples (status ${quote(log.status)})`);
    else sinks.set(log, out);
  }
  const logs = selectedLogs([...sinks.keys()], sinks);
  const names = taskNames(logs);
  const measures = chooseMeasures(logs, names, options, sinks);
  for (const log of logs) {
    const out = sinks.get(log)!;
    if (log.status !== 'success') {
      out.warn(
        `the run did not end well (status ${quote(log.status)}); its ${log.samples.length} finished samples were read`,
      );
    }
    new LogRecords(log, names.get(log)!, measures.get(log), out, options.details).give();
  }
}

/** The logs that count, each with the name of its system; `sinks` has an entry for each of them too. */
function selectedLogs(logs: readonly InspectLog[], sinks: Map<InspectLog, FileSink>): InspectLog[] {
  const taskOf = variants(logs);
  const runs = logs.map((log) => ({
    ...log,
    task: taskOf(log),
    outcomes: outcomesOf(log),
    isUnfinished: log.status !== 'success',
    sink: sinks.get(log)!,
    log,
  }));
  return runsThatCount(runs, 'the log: ', () => 1).map(({ log: logged, model, sink }) => {
    const log = { ...logged, model, loggedModel: logged.model };
    sinks.set(log, sink);
    return log;
  });
}

/** Every score of every scorer on every sample that has one. */
function outcomesOf({ samples }: InspectLog): Map<string, string> {
  const outcomes = new Map<string, string>();
  for (const { id, epoch, scores } of samples) {
    for (const [scorer, value] of scores) {
      if (!isNoScore(value)) outcomes.set(keyOf(id, String(epoch), scorer), JSON.stringify(value));
    }
  }
  return outcomes;
}

/** One measure for each task, the same for all its models. Logs that were never scored have none. */
function chooseMeasures(
  logs: readonly InspectLog[],
  names: ReadonlyMap<InspectLog, { readonly task: string }>,
  options: ReadOptions,
  sinks: ReadonlyMap<InspectLog, FileSink>,
): Map<InspectLog, Measure> {
  const available = new Map<InspectLog, Map<string, Measure>>();
  for (const log of logs) {
    const measures = measuresOf(log.samples);
    if (measures.size > 0) available.set(log, measures);
    else if (log.samples.some(({ scores }) => scores.size > 0)) {
      throw new UserError(
        'its scores are lists, which say neither right nor wrong.',
        'Score the log with a scorer of one value per sample.',
        { file: log.file.path },
      );
    } else sinks.get(log)!.warn('none of its samples is scored; `inspect score` scores a log');
  }
  if (available.size === 0) return new Map();
  const choices = [...available].map(([log, measures]) => ({
    path: log.file.path,
    task: names.get(log)!.task,
    names: new Set(measures.keys()),
  }));
  const { byTask, notes } = chooseForAll(choices, {
    input: 'metric',
    wanted: options.metric,
    preferred: [],
    otherwise: 'ask',
  });
  const [first] = available.keys();
  for (const note of notes) sinks.get(first!)!.warn(note);
  return new Map([...available].map(([log, measures]) => [log, measures.get(byTask.get(names.get(log)!.task)!)!]));
}

/** Gives the samples of one log to its sink. */
class LogRecords {
  private readonly hasEpochs: boolean;
  private invalidated = 0;
  private readonly odd: unknown[] = [];

  constructor(
    private readonly log: InspectLog,
    private readonly name: { readonly task: string; readonly isDoubtful: boolean },
    private readonly measure: Measure | undefined,
    private readonly sink: FileSink,
    private readonly details: boolean,
  ) {
    this.hasEpochs = log.samples.some(({ epoch }) => epoch > 1);
  }

  give(): void {
    for (const sample of this.log.samples) {
      if (sample.invalidated) this.invalidated += 1;
      else this.sink.record(this.record(sample));
    }
    if (this.invalidated > 0) this.sink.setAside('samples that were declared invalid', this.invalidated);
    if (this.odd.length > 0) {
      const first = quote(this.odd[0]);
      this.sink.warn(
        `${this.odd.length} scores of ${quote(this.measure!.scorer)} are neither verdicts nor numbers and count as unscored (the first: ${first})`,
      );
    }
  }

  private record(sample: InspectSample): EvalRecord {
    const { measure, name } = this;
    const result = measure === undefined ? (sample.failed ? 'error' : 'unscored') : resultOf(sample, measure);
    if (result === undefined) this.odd.push(sample.scores.get(measure!.scorer));
    return {
      model: this.log.model,
      task: name.task,
      id: sample.id,
      result: result ?? 'unscored',
      repeat: this.hasEpochs ? sample.epoch : undefined,
      line: sample.line,
      contentHash: name.isDoubtful ? sample.inputHash : undefined,
      details: this.details ? this.detailsOf(sample) : undefined,
    };
  }

  private detailsOf(sample: InspectSample): RecordDetails {
    const usage = sample.usage.get(this.log.loggedModel);
    const answer = this.measure === undefined ? undefined : sample.answers.get(this.measure.scorer);
    return {
      ...sample.details,
      answer: answer ?? sample.details.answer,
      inputTokens: numberAt(usage, 'input_tokens'),
      outputTokens: numberAt(usage, 'output_tokens'),
      cost: numberAt(usage, 'total_cost'),
    };
  }
}

import { argumentFacts } from '../common/arguments.js';
import type { Facts } from '../common/runs.js';
import { quote, type LinePlace } from '../../base/errors.js';
import { field, isObject, type JsonObject } from '../../formats/json/object.js';
import type { ResultsFile } from '../../sources/results-file.js';
import type { FileSink, ReadOptions } from '../reader.js';
import {
  badValue,
  endedEarly,
  malformed,
  optionalText,
  requiredText,
  shown,
  textAt,
  wholeRows,
} from '../common/rows.js';

const WHOLE = 'Give the whole file that oaieval wrote.';
const AS_WRITTEN = 'Give the file as oaieval wrote it.';

/** Name of the verdict of `match` events, beside the names in `metrics` events. */
export const MATCH_VERDICT = 'match';

/** One run of one model on one eval. */
export interface Run {
  readonly file: ResultsFile;
  readonly sink: FileSink;
  readonly line: number;
  readonly model: string;
  readonly judge: string | undefined;
  readonly evalName: string;
  readonly createdAt: string;
  /** Arguments of the completion function, as the command line gave them. */
  readonly system: Facts;
  readonly samples: Map<string, Sample>;
  /** Names of the verdicts seen. */
  readonly metrics: Set<string>;
  isFinished: boolean;
}

/** All events of one sample. */
export interface Sample {
  readonly line: number;
  readonly verdicts: {
    readonly isMatch: boolean;
    readonly data: JsonObject;
    readonly order: number;
    readonly line: number;
  }[];
  /** What was sampled; texts only where details are wanted. */
  readonly sampled: { readonly text?: string | undefined; readonly prompt?: string | undefined }[];
  isFailed: boolean;
  isJudged: boolean;
  answer: string | undefined;
  reference: string | undefined;
}

/**
 * Reads a log.
 *
 * @throws UserError where a line is no event, and for a run without samples
 */
export async function readRuns(file: ResultsFile, sink: FileSink, options: ReadOptions): Promise<Run[]> {
  const runs: Run[] = [];
  for await (const { row, place } of wholeRows(file, sink)) {
    const run = runs.at(-1);
    if (Object.hasOwn(row, 'spec')) runs.push(runOf(field(row, 'spec'), file, sink, place));
    else if (run === undefined) throw malformed('the log does not begin with the `spec` of a run.', place, WHOLE);
    else if (Object.hasOwn(row, 'final_report')) run.isFinished = true;
    else addEvent(run, row, place, options);
  }
  for (const run of runs) {
    if (run.samples.size === 0) throw endedEarly('the run has no samples.', { file: file.path, line: run.line });
    if (!run.isFinished) sink.warn('a run has no final report, so it may not have come to its end');
  }
  return runs;
}

function runOf(spec: unknown, file: ResultsFile, sink: FileSink, place: LinePlace): Run {
  if (!isObject(spec)) throw malformed(`"spec" is not an object but ${quote(spec)}.`, place, WHOLE);
  const functions = field(spec, 'completion_fns');
  const names: unknown[] = Array.isArray(functions) ? functions : [];
  const [model] = names;
  if (typeof model !== 'string' || model === '') {
    throw badValue('completion_fns', functions, 'so that the run names no model', place, WHOLE);
  }
  if (names.length > 1) {
    sink.warn(
      `the run has ${names.length} completion functions; its results are read as those of the first, ${quote(model)}`,
    );
  }
  return {
    file,
    sink,
    line: place.line,
    model,
    judge: names.length > 1 ? optionalText(names.at(-1)) : undefined,
    evalName: requiredText(spec, 'eval_name', place),
    createdAt: textAt(spec, 'created_at') ?? '',
    system: completionArguments(field(spec, 'run_config')),
    samples: new Map(),
    metrics: new Set(),
    isFinished: false,
  };
}

/** The harness logs its whole command line, and nothing else of these arguments. */
function completionArguments(config: unknown): Facts {
  const command = textAt(config, 'command') ?? '';
  const given = /--completion_args[= ](?:"([^"]*)"|'([^']*)'|(\S+))/.exec(command);
  return argumentFacts(given?.[1] ?? given?.[2] ?? given?.[3]);
}

function addEvent(run: Run, row: JsonObject, place: LinePlace, options: ReadOptions): void {
  const type = field(row, 'type');
  if (typeof type !== 'string')
    throw malformed(`the line is not an event: "type" is ${shown(type)}.`, place, AS_WRITTEN);
  const isVerdict = type === 'match' || type === 'metrics';
  if (!isVerdict && (field(row, 'sample_id') ?? null) === null) {
    run.sink.setAside('events that belong to no sample');
    return;
  }
  const sample = sampleOf(run, requiredText(row, 'sample_id', place), place.line);
  const data = field(row, 'data');
  if (type === 'error') sample.isFailed = true;
  if (type === 'sampling')
    sample.sampled.push(
      options.details && isObject(data)
        ? { text: textOf(field(data, 'sampled')), prompt: promptOf(field(data, 'prompt')) }
        : {},
    );
  if (!isVerdict) return;
  if (!isObject(data))
    throw malformed(`"data" of a ${type} event is ${shown(data)}, not an object.`, place, AS_WRITTEN);
  addVerdict(run, sample, type === 'match', data, field(row, 'event_id'), place.line, options);
}

function sampleOf(run: Run, id: string, line: number): Sample {
  const known = run.samples.get(id);
  if (known !== undefined) return known;
  const sample: Sample = {
    line,
    verdicts: [],
    sampled: [],
    isFailed: false,
    isJudged: false,
    answer: undefined,
    reference: undefined,
  };
  run.samples.set(id, sample);
  return sample;
}

function addVerdict(
  run: Run,
  sample: Sample,
  isMatch: boolean,
  data: JsonObject,
  eventId: unknown,
  line: number,
  options: ReadOptions,
): void {
  sample.verdicts.push({
    isMatch,
    data: withoutTexts(data),
    order: typeof eventId === 'number' ? eventId : line,
    line,
  });
  if (isMatch) run.metrics.add(MATCH_VERDICT);
  else
    for (const [name, value] of Object.entries(data))
      if (typeof value === 'number' || typeof value === 'boolean') run.metrics.add(name);
  if (Object.hasOwn(data, 'choice')) sample.isJudged = true;
  if (!isMatch || !options.details) return;
  sample.answer = textOf(field(data, 'sampled')) ?? textOf(field(data, 'picked')) ?? sample.answer;
  sample.reference = textOf(field(data, 'expected')) ?? sample.reference;
}

/** Verdicts are short; the answers beside them need not be kept in memory with them. */
function withoutTexts(data: JsonObject): JsonObject {
  const texts = ['sampled', 'picked', 'expected', 'prompt', 'options'];
  return Object.fromEntries(Object.entries(data).filter(([name]) => !texts.includes(name)));
}

/** One text, or the first of several. */
function textOf(value: unknown): string | undefined {
  return optionalText(Array.isArray(value) ? value[0] : value);
}

/** A text, or the contents of chat messages. */
function promptOf(value: unknown): string | undefined {
  if (!Array.isArray(value)) return optionalText(value);
  const contents = value.flatMap((message) => textAt(message, 'content') ?? []);
  return contents.length === 0 ? undefined : contents.join('\n');
}

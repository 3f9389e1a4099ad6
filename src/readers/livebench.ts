import { UserError, type LinePlace } from '../base/errors.js';
import { at, field, hasAll, type JsonObject } from '../formats/json/object.js';
import type { ResultsFile } from '../sources/results-file.js';
import type { FileSink, PreviewedFile, Reader, ReadOptions } from './reader.js';
import type { RecordDetails, Result } from './record.js';
import { byRuns, type RunLedger, type RunSink } from './common/ledger.js';
import { lastTimes, Newest, type Stamped } from './common/newest.js';
import {
  firstRows,
  keyOf,
  numberAt,
  onlyMetric,
  optionalText,
  requiredText,
  scoreOf,
  textAt,
  unitScale,
  wholeRows,
} from './common/rows.js';

/** What LiveBench writes in place of an answer when the model's API failed. */
const API_FAILURE = '$ERROR$';

interface Judgment extends Stamped {
  readonly model: string;
  readonly task: string;
  readonly id: string;
  readonly result: Result;
  readonly category: string | undefined;
  readonly line: number;
  readonly path: string;
  readonly sink: RunSink;
}

interface Answer {
  readonly failed: boolean;
  readonly details: RecordDetails;
}

/**
 * LiveBench: judgments of all models in one file per task. The answers, where they are given too, say which of
 * them the API failed to give.
 *
 * @have LiveBench
 * @give `ground_truth_judgment.jsonl`
 * @page livebench.md
 */
export const livebenchReader: Reader = {
  name: 'livebench',
  title: 'LiveBench',
  looksFor: 'ground_truth_judgment.jsonl: rows with question_id, task, model, score, tstamp and category',
  accepts: (preview) => {
    const rows = firstRows(preview);
    return rows.length > 0 && (rows.every(isJudgment) || rows.every(isAnswer));
  },
  read: byRuns(readLiveBench),
};

function isJudgment(row: JsonObject): boolean {
  return hasAll(row, ['question_id', 'task', 'model', 'score', 'tstamp', 'category']) && !Object.hasOwn(row, 'judge');
}

function isAnswer(row: JsonObject): boolean {
  return hasAll(row, ['question_id', 'answer_id', 'model_id', 'choices', 'total_output_tokens']);
}

async function readLiveBench(files: readonly PreviewedFile[], sink: RunLedger, options: ReadOptions): Promise<void> {
  const judgments = new Newest<Judgment>();
  const answers = new Map<string, Answer>();
  let judged = false;
  for (const { file, preview } of files) {
    const out = sink.open(file, 'livebench');
    if (firstRows(preview).some(isAnswer)) {
      await readAnswers(file, out, answers, options);
      continue;
    }
    judged = true;
    onlyMetric(options, 'score', file);
    unitScale(options, file);
    for await (const { row, place } of wholeRows(file, out)) {
      const judgment = readJudgment(row, place, out);
      const older = judgments.put(keyOf(file.path, judgment.model, judgment.task, judgment.id), judgment);
      older?.sink.setAside('judgments of answers that were judged again later');
    }
  }
  if (!judged) throw onlyAnswers(files[0]!.file);
  const keyOfRun = ({ path, model }: Judgment): string => keyOf(path, model);
  const dates = lastTimes(judgments.values(), keyOfRun);
  for (const judgment of judgments.values())
    judgment.sink.logged({ date: dates.get(keyOfRun(judgment)) }, judgment.model);
  for (const { model, task, id, result, category, line, sink: out } of judgments.values()) {
    const answer = answers.get(keyOf(model, id));
    const details = options.details ? { subject: category, ...answer?.details } : undefined;
    out.record({ model, task, id, result: answer?.failed ? 'error' : result, line, details });
  }
}

function readJudgment(row: JsonObject, place: LinePlace, sink: RunSink): Judgment {
  return {
    model: requiredText(row, 'model', place),
    task: requiredText(row, 'task', place),
    id: requiredText(row, 'question_id', place),
    // A question that could not be evaluated is logged with the score 0.
    result: evaluationFailed(row) ? 'error' : scoreOf(field(row, 'score'), 'score', place),
    category: textAt(row, 'category'),
    time: numberAt(row, 'tstamp'),
    line: place.line,
    path: place.file,
    sink,
  };
}

function evaluationFailed(row: JsonObject): boolean {
  const error = field(row, 'error') ?? '';
  const isLogged = error !== false && error !== '';
  return isLogged || field(row, 'eval_status') === 'eval_error' || field(row, 'error_msg') === API_FAILURE;
}

async function readAnswers(
  file: ResultsFile,
  sink: FileSink,
  answers: Map<string, Answer>,
  options: ReadOptions,
): Promise<void> {
  let rows = 0;
  for await (const { row, place } of wholeRows(file, sink)) {
    const text = lastTurn(row);
    const key = keyOf(requiredText(row, 'model_id', place), requiredText(row, 'question_id', place));
    const details = options.details
      ? {
          answer: text,
          cost: positive(numberAt(row, 'cost_usd')),
          inputTokens: positive(numberAt(row, 'total_input_tokens')),
          outputTokens: positive(numberAt(row, 'total_output_tokens')),
        }
      : {};
    answers.set(key, { failed: text?.trim() === API_FAILURE, details });
    rows += 1;
  }
  sink.setAside('answers: read for API failures and details only, their verdicts stand in the judgments', rows);
}

/** The text that LiveBench grades: the last turn of the first choice. */
function lastTurn(row: JsonObject): string | undefined {
  const turns = at(row, 'choices', 0, 'turns');
  return Array.isArray(turns) ? optionalText(turns.at(-1)) : undefined;
}

/** LiveBench logs -1 for numbers that it does not know. */
function positive(number: number | undefined): number | undefined {
  return number !== undefined && number >= 0 ? number : undefined;
}

function onlyAnswers(file: ResultsFile): UserError {
  return new UserError(
    'these are the answers of LiveBench, without any verdict.',
    'Run `gen_ground_truth_judgment.py` and give its `model_judgment/ground_truth_judgment.jsonl` too.',
    { file: file.path },
  );
}

import { UserError, type Place } from '../../base/errors.js';
import { field, type JsonObject } from '../../formats/json/object.js';
import type { FilePreview } from '../../formats/file-preview.js';
import type { ResultsFile } from '../../sources/results-file.js';
import type { FileSink, PreviewedFile, Reader, ReadOptions } from '../reader.js';
import type { RecordDetails, Result } from '../record.js';
import { argumentFacts } from '../common/arguments.js';
import { byRuns, type RunLedger, type RunSink } from '../common/ledger.js';
import { allHave, badValue, firstRows, onlyMetric, requiredText, shown, textAt, wholeRows } from '../common/rows.js';
import { gradeChoice, gradeNumber, type Graded } from './grading.js';

/** Data sets whose rows carry the reference, by the rule that ZeroEval grades them with. */
const CHOICE_DATASETS = new Set(['mmlu-redux']);
const NUMBER_DATASETS = new Set(['gsm', 'math-l5']);
const KEYS = ['session_id', 'id', 'chat_history', 'output', 'generator', 'dataset'];

/**
 * ZeroEval: one file of answers per model and data set. Its result_dirs hold no verdicts; they follow from the rows
 * where these carry the reference, and stand in result_dirs_parsed where the evaluation wrote them.
 *
 * @have ZeroEval
 * @give `result_dirs`, where a verdict follows without guessing
 * @page zeroeval.md
 */
export const zeroevalReader: Reader = {
  name: 'zeroeval',
  title: 'ZeroEval',
  looksFor: 'an array of objects with session_id, id, chat_history, output, generator and dataset',
  accepts: (preview) => allHave(firstRows(preview), KEYS),
  whyNoOutcomes: (preview) => whyNotGraded(preview),
  read: byRuns(readZeroEval),
};

function whyNotGraded(preview: FilePreview): string | undefined {
  const rows = firstRows(preview).filter((row) => !isGradable(row));
  if (rows.length === 0) return undefined;
  return `answers to ${shown(field(rows[0]!, 'dataset'))} without a verdict and without a reference that an answer must equal; grade them with ZeroEval's src/evaluation and write a table with query_id, model and correct`;
}

function isGradable(row: JsonObject): boolean {
  const dataset = field(row, 'dataset');
  return (
    Object.hasOwn(row, 'matched') ||
    (typeof dataset === 'string' && (CHOICE_DATASETS.has(dataset) || NUMBER_DATASETS.has(dataset)))
  );
}

async function readZeroEval(files: readonly PreviewedFile[], sink: RunLedger, options: ReadOptions): Promise<void> {
  for (const { file } of files) {
    const out = sink.open(file, 'zeroeval');
    onlyMetric(options, 'matched', file);
    await readAnswers(file, out, options);
  }
}

async function readAnswers(file: ResultsFile, sink: RunSink, options: ReadOptions): Promise<void> {
  const counts = { derived: 0, withoutAnswer: 0, programs: 0, furtherSamples: 0 };
  for await (const { row, line, place } of wholeRows(file, sink)) {
    const model = requiredText(row, 'generator', place);
    const outputs = outputsOf(row, place);
    counts.furtherSamples += Math.max(0, outputs.length - 1);
    sink.logged({ system: argumentFacts(field(row, 'configs'), model) }, model);
    const graded = grade(row, outputs[0], model, place);
    if (!Object.hasOwn(row, 'matched')) counts.derived += 1;
    if (graded !== undefined && graded.answer === undefined) counts.withoutAnswer += 1;
    if (graded !== undefined && graded.correct === undefined) counts.programs += 1;
    const result: Result = graded === undefined ? 'error' : (graded.correct ?? 'unscored');
    sink.record({
      model,
      task: requiredText(row, 'dataset', place),
      id: requiredText(row, 'id', place),
      result,
      line,
      details: options.details ? detailsFor(row, graded, outputs[0]) : undefined,
    });
  }
  warnOf(sink, counts);
}

function warnOf(
  sink: FileSink,
  counts: { derived: number; withoutAnswer: number; programs: number; furtherSamples: number },
): void {
  const { derived, withoutAnswer, programs, furtherSamples } = counts;
  if (derived > 0)
    sink.warn(`the file holds no verdicts; ${derived} were derived by ZeroEval's own rule from answer and reference`);
  if (withoutAnswer > 0)
    sink.warn(`${withoutAnswer} outputs hold no answer that could be found and count as wrong, as in ZeroEval`);
  if (programs > 0) sink.warn(`${programs} answers are sums that ZeroEval would run as a program: unscored`);
  if (furtherSamples > 0) sink.setAside('further samples of a question: ZeroEval grades the first', furtherSamples);
}

/** Undefined where there is no output at all. */
function grade(row: JsonObject, output: string | undefined, model: string, place: Place): Graded | undefined {
  if (Object.hasOwn(row, 'matched')) return logged(row, place);
  if (!isGradable(row)) {
    throw new UserError(
      `rows of the data set ${shown(field(row, 'dataset'))} carry neither a verdict nor a reference that an answer must equal.`,
      "Grade them with ZeroEval's src/evaluation and write a table with query_id, model and correct.",
      place,
    );
  }
  if (output === undefined) return undefined;
  return CHOICE_DATASETS.has(field(row, 'dataset') as string)
    ? gradeChoice(row, output, place)
    : gradeNumber(row, output, model, place);
}

/** The verdict that math_eval.py writes beside a row in result_dirs_parsed. */
function logged(row: JsonObject, place: Place): Graded {
  const matched = field(row, 'matched');
  if (typeof matched !== 'boolean' && matched !== 'No answer extracted') {
    const not = 'neither true, false nor "No answer extracted"';
    throw badValue('matched', matched, not, place, 'Grade the answers again.');
  }
  const answer = matched === 'No answer extracted' ? undefined : (textAt(row, 'model_answer', 'raw') ?? '');
  return { answer, reference: textAt(row, 'correct_answer', 'raw') ?? '', correct: matched === true };
}

function outputsOf(row: JsonObject, place: Place): readonly (string | undefined)[] {
  const outputs = field(row, 'output');
  const isList = Array.isArray(outputs) && outputs.every((output) => typeof output === 'string' || output === null);
  if (isList) return (outputs as (string | null)[]).map((output) => output ?? undefined);
  throw badValue('output', outputs, 'not a list of texts', place);
}

function detailsFor(row: JsonObject, graded: Graded | undefined, output: string | undefined): RecordDetails {
  return {
    answer: graded?.answer ?? output,
    reference: graded?.reference,
    prompt: textAt(row, 'chat_history', 0),
    subject: textAt(row, 'subject'),
  };
}

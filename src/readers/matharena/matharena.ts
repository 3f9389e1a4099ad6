import { UserError, type Place } from '../../base/errors.js';
import { at, field, hasAll, type JsonObject } from '../../formats/json/object.js';
import type { ResultsFile } from '../../sources/results-file.js';
import type { FileSink, PreviewedFile, Reader, ReadOptions } from '../reader.js';
import type { RecordDetails, Result } from '../record.js';
import { textId } from '../tables/wide.js';
import { placesFromFolders, type Folders } from './folders.js';
import { byRuns, type RunLedger } from '../common/ledger.js';
import { partsOf } from '../common/parts.js';
import { badValue, numberAt, onlyMetric, optionalText, shown, textAt } from '../common/rows.js';

/** What is read of a file: the conversations are nearly all of its size. */
const KEYS = ['idx', 'gold_answer', 'types', 'N', 'answers', 'correct'];
const DETAIL_KEYS = ['problem', 'detailed_costs'];

/**
 * MathArena: one file per problem and model, with all runs of the problem side by side in arrays.
 *
 * @have MathArena
 * @give the folder `outputs`
 * @page matharena.md
 */
export const matharenaReader: Reader = {
  name: 'matharena',
  title: 'MathArena',
  looksFor: 'an object with idx, problem, gold_answer, N, pass_at_1, answers and correct',
  accepts: (preview) =>
    preview.kind === 'json-object' &&
    hasAll(preview.value, ['idx', 'problem', 'N', 'pass_at_1']) &&
    Array.isArray(at(preview.value, 'answers')) &&
    Array.isArray(at(preview.value, 'correct')),
  read: byRuns(readMathArena),
};

async function readMathArena(files: readonly PreviewedFile[], sink: RunLedger, options: ReadOptions): Promise<void> {
  const places = placesFromFolders(files.map(({ file }) => file.path));
  for (const [i, { file }] of files.entries()) {
    const out = sink.open(file, 'matharena');
    out.logged({ folder: file.path.replace(/[/!][^/!]*$/, '') });
    onlyMetric(options, 'correct', file);
    if (i === 0) out.warn(`model and competition are taken from the folders: here ${places[i]!.text}`);
    const problem = await partsOf(file, options.details ? [...KEYS, ...DETAIL_KEYS] : KEYS);
    readRuns(problem, file, places[i]!, out, options);
  }
}

function readRuns(
  problem: JsonObject,
  file: ResultsFile,
  folders: Folders,
  sink: FileSink,
  options: ReadOptions,
): void {
  const place = { file: file.path };
  const answers = listOf(problem, 'answers', place);
  const correct = listOf(problem, 'correct', place);
  const runs = field(problem, 'N');
  if (answers.length !== correct.length || runs !== answers.length) {
    const counts = `with ${answers.length} answers and ${correct.length} verdicts`;
    throw badValue('N', runs, counts, place, 'Run the problem again: the file was not written whole.');
  }
  const id = problemId(problem, place);
  const gold = goldAnswer(problem);
  let ungraded = 0;
  for (const [repeat, verdict] of correct.entries()) {
    const result = verdictOf(verdict, repeat, options, place);
    if (result === 'unscored') ungraded += 1;
    sink.record({
      model: folders.model,
      id,
      result,
      repeat,
      task: folders.competition,
      // The number of a problem is no stable name: older files count from 0. Its answer shows two problems apart.
      contentHash: gold === undefined ? undefined : textId(gold),
      details: options.details ? runDetails(problem, answers[repeat], gold, repeat) : undefined,
    });
  }
  if (runs === 0) sink.setAside('problems without a run');
  if (ungraded > 0)
    sink.warn(
      `${ungraded} of ${correct.length} runs are not graded yet: unscored; grade them with scripts/judge/judge.py`,
    );
}

function listOf(problem: JsonObject, key: string, place: Place): readonly unknown[] {
  const value = field(problem, key);
  if (Array.isArray(value)) return value as unknown[];
  throw badValue(key, value, 'not a list with one entry for each run', place, 'Run the problem again.');
}

/** The file's name, as in the harness; `idx` where the file was renamed. */
function problemId(problem: JsonObject, place: Place): string {
  const name = /(?:^|[/!])([0-9]+)\.json(?:\.zst)?$/.exec(place.file ?? '')?.[1];
  if (name !== undefined) return name;
  const idx = field(problem, 'idx');
  if (typeof idx === 'number' && Number.isSafeInteger(idx)) return String(idx);
  throw badValue('idx', idx, 'not the number of a problem', place, 'Run the problem again.');
}

/** Proof-based competitions have none. */
function goldAnswer(problem: JsonObject): string | undefined {
  const gold = field(problem, 'gold_answer');
  return typeof gold === 'number' ? String(gold) : optionalText(gold);
}

/** True or false for final answers, a share of the points for proofs, a text for what is still to be graded. */
function verdictOf(verdict: unknown, run: number, options: ReadOptions, place: Place): Result {
  if (typeof verdict === 'boolean') return verdict;
  if (verdict === null || typeof verdict === 'string' || Number.isNaN(verdict)) return 'unscored';
  if (typeof verdict !== 'number' || !(verdict >= 0 && verdict <= 1)) {
    const rule = `"correct" of run ${run} is ${shown(verdict)}, neither true, false nor from 0 to 1.`;
    throw new UserError(rule, 'Grade the run again.', place);
  }
  if (options.passThreshold <= 1) return verdict;
  throw new UserError(
    `points are given as shares from 0 to 1, so that none could reach the pass threshold ${options.passThreshold}.`,
    'Set `pass-threshold` to at most 1.',
    place,
  );
}

function runDetails(problem: JsonObject, answer: unknown, gold: string | undefined, run: number): RecordDetails {
  const spent = at(problem, 'detailed_costs', run);
  const types = field(problem, 'types');
  return {
    answer: optionalText(answer),
    reference: gold,
    prompt: textAt(problem, 'problem'),
    subject:
      Array.isArray(types) && types.length > 0
        ? types.filter((type) => typeof type === 'string').join(', ')
        : undefined,
    cost: numberAt(spent, 'cost'),
    inputTokens: numberAt(spent, 'input_tokens'),
    outputTokens: numberAt(spent, 'output_tokens'),
    latency: numberAt(spent, 'time'),
  };
}

import { quote, UserError, type LinePlace, type Place } from '../base/errors.js';
import { field, type JsonObject } from '../formats/json/object.js';
import type { FilePreview } from '../formats/file-preview.js';
import type { PreviewedFile, Reader, ReadOptions } from './reader.js';
import type { Result } from './record.js';
import { byRuns, type RunLedger, type RunSink } from './common/ledger.js';
import { recordOneJudge, type Judged } from './common/judges.js';
import { lastTimes, Newest, type Stamped } from './common/newest.js';
import { allHave, badValue, firstRows, keyOf, numberAt, optionalText, requiredText, wholeRows } from './common/rows.js';

interface Rating extends Stamped, Judged {
  readonly path: string;
  readonly sink: RunSink;
}

/** The rating that FastChat writes where it finds none in the judge's text. */
const NO_RATING = -1;

/**
 * MT-Bench in FastChat's layout: a judge rates every turn of every answer from 1 to 10.
 *
 * @have MT-Bench
 * @give `model_judgment/<judge>_single.jsonl`
 * @page mt-bench.md
 */
export const mtBenchReader: Reader = {
  name: 'mt-bench',
  title: 'MT-Bench (FastChat)',
  looksFor: 'model_judgment/<judge>_single.jsonl: rows with question_id, model, judge, score and turn',
  chooses: ['judge'],
  accepts: (preview) => {
    const rows = firstRows(preview);
    return (
      allHave(rows, ['question_id', 'model', 'judge', 'score', 'turn']) || isAnswers(preview) || isPairwise(preview)
    );
  },
  whyNoOutcomes: (preview) => {
    if (isAnswers(preview)) return 'answers without a verdict; their ratings stand in model_judgment/';
    if (isPairwise(preview))
      return 'comparisons of two models, which do not say whether an answer is right; judge with `--mode single`';
    return undefined;
  },
  read: byRuns(readRatings),
};

function isAnswers(preview: FilePreview): boolean {
  return allHave(firstRows(preview), ['question_id', 'answer_id', 'model_id', 'choices']);
}

function isPairwise(preview: FilePreview): boolean {
  return allHave(firstRows(preview), ['question_id', 'model_1', 'model_2', 'g1_winner', 'g2_winner', 'judge']);
}

async function readRatings(files: readonly PreviewedFile[], sink: RunLedger, options: ReadOptions): Promise<void> {
  const ratings = new Newest<Rating>();
  for (const { file } of files) {
    const out = sink.open(file, 'mt-bench');
    if (options.passThreshold <= 1) throw noThreshold(options, file.path);
    let unrated = 0;
    let outside = 0;
    for await (const { row, place } of wholeRows(file, out)) {
      const rating = readRating(row, place, out, options);
      if (field(row, 'score') === NO_RATING) unrated += 1;
      else if (rating.record.result === 'unscored') outside += 1;
      const older = ratings.put(keyOf(file.path, rating.judge, rating.record.model, rating.record.id), rating);
      older?.sink.setAside('ratings of answers that were rated again later');
    }
    if (unrated > 0)
      out.warn(`${unrated} ratings are -1, FastChat's mark for a judge's text without a rating: unscored`);
    if (outside > 0) out.warn(`${outside} ratings are not between 0 and 10: unscored`);
  }
  const keyOfRun = ({ path, judge, record }: Rating): string => keyOf(path, judge, record.model);
  const dates = lastTimes(ratings.values(), keyOfRun);
  for (const rating of ratings.values()) rating.sink.logged({ date: dates.get(keyOfRun(rating)) }, rating.record.model);
  recordOneJudge([...ratings.values()], options, files[0]!.file.path);
}

function readRating(row: JsonObject, place: LinePlace, sink: RunSink, options: ReadOptions): Rating {
  const judge = judgeOf(field(row, 'judge'), place);
  const record = {
    model: requiredText(row, 'model', place),
    // Each turn is a query of its own: both have their own answer and their own rating.
    id: `${requiredText(row, 'question_id', place)}:${requiredText(row, 'turn', place)}`,
    result: ratingOf(field(row, 'score'), place),
    line: place.line,
    // The judge's prompt holds question and answer in one text, which says neither alone.
    details: options.details ? { judge } : undefined,
  };
  return { judge, path: place.file, sink, time: numberAt(row, 'tstamp'), record };
}

function ratingOf(score: unknown, place: Place): Result {
  if (score === null) return 'unscored';
  if (typeof score !== 'number')
    throw badValue('score', score, 'not a rating from 1 to 10', place, 'Judge the answers again.');
  return score >= 0 && score <= 10 ? score : 'unscored';
}

/** FastChat logs the judge as [model, template]; which template follows from the question, so the model names the judge. */
function judgeOf(judge: unknown, place: Place): string {
  const name = optionalText(Array.isArray(judge) ? (judge as unknown[])[0] : judge);
  if (name !== undefined && name.trim() !== '') return name;
  throw badValue('judge', judge, 'not [model, template]', place);
}

function noThreshold(options: ReadOptions, path: string): UserError {
  return new UserError(
    options.scores === true
      ? 'the ratings go from 1 to 10, and `score-range` is 0,1.'
      : `the ratings go from 1 to 10, and the pass threshold ${quote(options.passThreshold)} does not say which of them are good enough.`,
    options.scores === true
      ? 'Set `score-range` to 1,10.'
      : 'Set `pass-threshold` above 1, for example `pass-threshold: 7`.',
    { file: path },
  );
}

import { quote, UserError, type Place } from '../base/errors.js';
import { field, isObject, type JsonObject } from '../formats/json/object.js';
import type { FileSink, PreviewedFile, Reader, ReadOptions } from './reader.js';
import type { Result } from './record.js';
import { otherBaseline, recordOneJudge, type Baseline, type Judged } from './common/judges.js';
import { byRuns, type RunLedger } from './common/ledger.js';
import {
  detailsOf,
  firstRows,
  onlyMetric,
  optionalText,
  requiredText,
  shown,
  unitScale,
  wholeRows,
} from './common/rows.js';

/**
 * Arena-Hard: a judge compares each answer twice with that of a baseline model, once in each order.
 *
 * @have Arena-Hard
 * @give `model_judgment/<judge>/*.jsonl`, as preferences
 * @page arena-hard.md
 */
export const arenaHardReader: Reader = {
  name: 'arena-hard',
  title: 'Arena-Hard judgments',
  looksFor: 'rows with uid or question_id, model, judge and games',
  chooses: ['judge'],
  accepts: (preview) => {
    const rows = firstRows(preview);
    return rows.length > 0 && rows.every(isJudgment);
  },
  read: byRuns(readJudgments),
};

function isJudgment(row: JsonObject): boolean {
  const hasKeys = ['model', 'judge', 'games'].every((key) => Object.hasOwn(row, key));
  return (
    hasKeys && (Object.hasOwn(row, 'uid') || Object.hasOwn(row, 'question_id')) && Array.isArray(field(row, 'games'))
  );
}

async function readJudgments(files: readonly PreviewedFile[], ledger: RunLedger, options: ReadOptions): Promise<void> {
  const judgments: Judged[] = [];
  let baseline: Baseline | undefined;
  for (const { file } of files) {
    const out = ledger.open(file, arenaHardReader.name);
    onlyMetric(options, 'games', file);
    unitScale(options, file);
    for await (const { row, line, place } of wholeRows(file, out)) {
      const judgment = readJudgment(row, line, place, out, options);
      judgments.push(judgment);
      if (options.judge !== undefined && judgment.judge !== options.judge) continue;
      const name = optionalText(field(row, 'baseline')) ?? '';
      baseline ??= { name, place };
      if (name !== baseline.name) {
        const remedy =
          'Give judgments against one baseline only (v2.0 has one for each category), or name the judge with `judge`.';
        throw otherBaseline(name, place, baseline, remedy);
      }
    }
    out.warn(
      `these are preferences over the answers of ${baseline === undefined || baseline.name === '' ? 'a baseline model' : quote(baseline.name)}, not correctness: "right" means preferred to it, and an all-wrong question is one on which every model loses to it; draws score 0.5`,
    );
  }
  recordOneJudge(judgments, options, files[0]!.file.path);
}

function readJudgment(row: JsonObject, line: number, place: Place, sink: FileSink, options: ReadOptions): Judged {
  const category = optionalText(field(row, 'category'));
  const judge = requiredText(row, 'judge', place);
  const record = {
    model: requiredText(row, 'model', place),
    id: requiredText(row, Object.hasOwn(row, 'uid') ? 'uid' : 'question_id', place),
    result: winOf(field(row, 'games'), place),
    line,
  };
  if (!options.details) return { judge, sink, record };
  return { judge, sink, record: { ...record, details: detailsOf({ subject: category, judge }) } };
}

/** How much a clear win counts more than a slight one, as the harness weighs them. */
const CLEAR = 3;

/** Scores of what stands first, A, and their weights. */
const SCORES = new Map<string, readonly [score: number, weight: number]>([
  ['A>>B', [1, CLEAR]],
  ['A>B', [1, 1]],
  ['A=B', [0.5, 1]],
  ['A<B', [0, 1]],
  ['A<<B', [0, CLEAR]],
  ['B>>A', [0, CLEAR]],
  ['B>A', [0, 1]],
  ['B=A', [0.5, 1]],
  ['B<A', [1, 1]],
  ['B<<A', [1, CLEAR]],
]);

/** In the first game the baseline stands first, in the second the model. The weighted mean of both is the score. */
function winOf(games: unknown, place: Place): Result {
  const both: readonly unknown[] = Array.isArray(games) ? games : [];
  if (both.length !== 2) {
    throw new UserError(`"games" has ${both.length} games, not two.`, 'Judge the answers again.', place);
  }
  const [first, second] = both.map((game) => scoreOf(game, place));
  if (first === undefined || second === undefined) return 'unscored';
  return ((1 - first[0]) * first[1] + second[0] * second[1]) / (first[1] + second[1]);
}

/** Undefined where the judge's text held no verdict. */
function scoreOf(game: unknown, place: Place): readonly [number, number] | undefined {
  const label = isObject(game) ? field(game, 'score') : null;
  if (label === null || label === undefined || label === '') return undefined;
  const score = typeof label === 'string' ? SCORES.get(label) : undefined;
  if (score !== undefined) return score;
  throw new UserError(
    `the score of a game is ${shown(label)}, none of ${[...SCORES.keys()].join(', ')}.`,
    'Judge the answers again.',
    place,
  );
}

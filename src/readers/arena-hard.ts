import { UserError, type LinePlace, type Place } from '../base/errors.js';
import { at, field, hasAll, type JsonObject } from '../formats/json/object.js';
import type { FileSink, PreviewedFile, Reader, ReadOptions } from './reader.js';
import type { Result } from './record.js';
import { Baseline, recordOneJudge, type Judged } from './common/judges.js';
import { byRuns, type RunLedger } from './common/ledger.js';
import { firstRows, onlyMetric, requiredText, shown, textAt, unitScale, wholeRows } from './common/rows.js';

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
  const isNamed = Object.hasOwn(row, 'uid') || Object.hasOwn(row, 'question_id');
  return isNamed && hasAll(row, ['model', 'judge']) && Array.isArray(field(row, 'games'));
}

async function readJudgments(files: readonly PreviewedFile[], ledger: RunLedger, options: ReadOptions): Promise<void> {
  const judgments: Judged[] = [];
  const baseline = new Baseline();
  for (const { file } of files) {
    const out = ledger.open(file, arenaHardReader.name);
    onlyMetric(options, 'games', file);
    unitScale(options, file);
    for await (const { row, place } of wholeRows(file, out)) {
      const judgment = readJudgment(row, place, out, options);
      judgments.push(judgment);
      if (options.judge !== undefined && judgment.judge !== options.judge) continue;
      baseline.check(textAt(row, 'baseline') ?? '', place, () => ONE_BASELINE);
    }
    out.warn(`${baseline.meaning}; draws score 0.5`);
  }
  recordOneJudge(judgments, options, files[0]!.file.path);
}

const ONE_BASELINE =
  'Give judgments against one baseline only (v2.0 has one for each category), or name the judge with `judge`.';

function readJudgment(row: JsonObject, place: LinePlace, sink: FileSink, options: ReadOptions): Judged {
  const judge = requiredText(row, 'judge', place);
  const record = {
    model: requiredText(row, 'model', place),
    id: requiredText(row, Object.hasOwn(row, 'uid') ? 'uid' : 'question_id', place),
    result: winOf(field(row, 'games'), place),
    line: place.line,
    details: options.details ? { subject: textAt(row, 'category'), judge } : undefined,
  };
  return { judge, sink, record };
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
  const label = at(game, 'score') ?? '';
  if (label === '') return undefined;
  const score = typeof label === 'string' ? SCORES.get(label) : undefined;
  if (score !== undefined) return score;
  throw new UserError(
    `the score of a game is ${shown(label)}, none of ${[...SCORES.keys()].join(', ')}.`,
    'Judge the answers again.',
    place,
  );
}

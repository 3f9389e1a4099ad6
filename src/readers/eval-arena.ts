import { quote, UserError, type Place } from '../base/errors.js';
import { field, type JsonObject } from '../formats/json/object.js';
import type { PreviewedFile, Reader, ReadOptions } from './reader.js';
import type { Result } from './record.js';
import { byRuns, type RunLedger } from './common/ledger.js';
import { allHave, firstRows, onlyMetric, requiredText, scoreOf, shown, unitScale, wholeRows } from './common/rows.js';

/** How far the logged share may lie from correct / count: it was rounded when it was written. */
const ROUNDING = 1e-3;

/**
 * eval-arena: one row per (benchmark, example, model) with the share of its draws that were right.
 *
 * @have eval-arena
 * @give its table of many benchmarks
 * @page eval-arena.md
 */
export const evalArenaReader: Reader = {
  name: 'eval-arena',
  title: 'eval-arena',
  looksFor: 'rows with benchmark_id, model, example_id and pass1',
  accepts: (preview) => allHave(firstRows(preview), ['benchmark_id', 'model', 'example_id', 'pass1']),
  read: byRuns(readEvalArena),
};

async function readEvalArena(files: readonly PreviewedFile[], sink: RunLedger, options: ReadOptions): Promise<void> {
  for (const { file } of files) {
    const out = sink.open(file, 'eval-arena');
    onlyMetric(options, 'pass1', file);
    unitScale(options, file);
    let shares = 0;
    for await (const { row, line, place } of wholeRows(file, out)) {
      const result = shareOf(row, place);
      if (typeof result === 'number' && result !== 0 && result !== 1) shares += 1;
      out.record({
        model: requiredText(row, 'model', place),
        task: requiredText(row, 'benchmark_id', place),
        id: requiredText(row, 'example_id', place),
        result,
        line,
      });
    }
    if (shares > 0) {
      out.warn(
        `${shares} outcomes are shares over several draws; a model counts as right where its share reaches the pass threshold ${options.passThreshold}`,
      );
    }
  }
}

/**
 * The share of right draws. The draws themselves are gone: which of them were right is not known, so they are not
 * given as repeats. `count` is the number of draws, not of queries.
 */
function shareOf(row: JsonObject, place: Place): Result {
  const share = scoreOf(field(row, 'pass1'), 'pass1', place);
  if (typeof share !== 'number') return share;
  const correct = field(row, 'correct') ?? undefined;
  const count = field(row, 'count') ?? undefined;
  if (correct === undefined || count === undefined) return share;
  if (typeof correct !== 'number' || typeof count !== 'number' || !(count > 0 && correct >= 0 && correct <= count)) {
    throw new UserError(
      `${shown(correct)} correct of ${shown(count)} draws is not possible.`,
      'Correct the row, or leave it out.',
      place,
    );
  }
  if (Math.abs(share - correct / count) <= ROUNDING) return correct / count;
  throw new UserError(
    `"pass1" is ${quote(share)}, but ${correct} of ${count} draws are correct.`,
    'Correct the row, or leave it out: one of the three numbers is wrong.',
    place,
  );
}

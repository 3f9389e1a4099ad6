import { quote, type LinePlace, type Place } from '../base/errors.js';
import { field, type JsonObject } from '../formats/json/object.js';
import type { FileSink, PreviewedFile, Reader, ReadOptions } from './reader.js';
import type { Result } from './record.js';
import { textId } from './tables/wide.js';
import { Baseline, recordOneJudge, type Judged } from './common/judges.js';
import { byRuns, type RunLedger } from './common/ledger.js';
import { allHave, badValue, firstRows, requiredText, textAt, unitScale, wholeRows } from './common/rows.js';

/** Keys of `model_outputs.json`, which holds answers before they are compared. */
const OUTPUT_KEYS = new Set(['dataset', 'datasplit', 'instruction', 'output', 'generator']);

/**
 * AlpacaEval: an annotator's preference between each answer and the answer of one baseline model.
 *
 * @have AlpacaEval
 * @give `annotations.json`, as preferences
 * @page alpaca-eval.md
 */
export const alpacaEvalReader: Reader = {
  name: 'alpaca-eval',
  title: 'AlpacaEval',
  looksFor: 'annotations.json: objects with instruction, generator_1, generator_2 and preference',
  chooses: ['judge'],
  accepts: (preview) => {
    const rows = firstRows(preview);
    return allHave(rows, ['instruction', 'generator_1', 'generator_2', 'preference']) || areOutputs(rows);
  },
  whyNoOutcomes: (preview) =>
    areOutputs(firstRows(preview))
      ? 'answers without a preference; those stand in <annotator>/annotations.json'
      : undefined,
  read: byRuns(readPreferences),
};

function areOutputs(rows: readonly JsonObject[]): boolean {
  return (
    allHave(rows, ['instruction', 'output', 'generator']) &&
    rows.every((row) => Object.keys(row).every((key) => OUTPUT_KEYS.has(key)))
  );
}

async function readPreferences(files: readonly PreviewedFile[], sink: RunLedger, options: ReadOptions): Promise<void> {
  const preferences: Judged[] = [];
  const baseline = new Baseline();
  const judges = new Set<string>();
  for (const { file } of files) {
    const out = sink.open(file, 'alpaca-eval');
    unitScale(options, file);
    let draws = 0;
    let used = 0;
    for await (const { row, place } of wholeRows(file, out)) {
      const name = requiredText(row, 'generator_1', place);
      const preference = readPreference(row, place, out, options);
      preferences.push(preference);
      judges.add(preference.judge);
      if (options.judge !== undefined && preference.judge !== options.judge) continue;
      baseline.check(name, place, () => oneBaseline(judges));
      used += 1;
      if (preference.record.result === 0.5) draws += 1;
    }
    if (used === 0) continue;
    out.warn(baseline.meaning);
    if (draws > 0) {
      const as = options.passThreshold <= 0.5 ? 'won' : 'lost';
      out.warn(`${draws} draws score 0.5 and count as ${as} at the pass threshold ${options.passThreshold}`);
    }
  }
  recordOneJudge(preferences, options, files[0]!.file.path);
}

function readPreference(row: JsonObject, place: LinePlace, sink: FileSink, options: ReadOptions): Judged {
  const instruction = requiredText(row, 'instruction', place);
  const judge = textAt(row, 'annotator') ?? 'unnamed annotator';
  const record = {
    model: requiredText(row, 'generator_2', place),
    id: textId(instruction),
    result: winOf(field(row, 'preference'), place),
    line: place.line,
    // price_per_example and time_per_example are the annotator's, not the model's.
    details: options.details
      ? { answer: textAt(row, 'output_2'), prompt: instruction, subject: textAt(row, 'dataset'), judge }
      : undefined,
  };
  return { judge, sink, record };
}

/** 1: the baseline wins, 2: the model wins, weighted annotators anything between; 0 is an old spelling of a draw. */
function winOf(preference: unknown, place: Place): Result {
  if (preference === null || Number.isNaN(preference)) return 'error';
  if (preference === 0) return 0.5;
  if (typeof preference === 'number' && preference >= 1 && preference <= 2) return preference - 1;
  const not = 'neither from 1 (baseline) to 2 (model), nor 0 for a draw, nor null';
  throw badValue('preference', preference, not, place, 'Annotate the outputs again.');
}

function oneBaseline(judges: ReadonlySet<string>): string {
  return judges.size > 1
    ? `Name one of the judges with \`judge\` (${[...judges].sort().map(quote).join(', ')}), or give annotations against one reference model only.`
    : 'Give annotations against one reference model only.';
}

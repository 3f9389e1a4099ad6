import { fileName, folderOf } from './common/path-parts.js';
import { quote, UserError, type Place } from '../base/errors.js';
import { field, type JsonObject } from '../formats/json/object.js';
import type { FilePreview } from '../formats/file-preview.js';
import { byRuns, type RunLedger } from './common/ledger.js';
import { namesFromPaths } from './common/model-names.js';
import type { ResultsFile } from '../sources/results-file.js';
import type { FileSink, PreviewedFile, Reader, ReadOptions } from './reader.js';
import { allHave, firstRows, malformed, onlyMetric, requiredText, shown, textAt, wholeRows } from './common/rows.js';

/**
 * MMLU-Pro: answers of one model, in one file or in one file per subject, graded by the letter taken from them.
 *
 * @have MMLU-Pro
 * @give the answers of `evaluate_from_api.py`
 * @page mmlu-pro.md
 */
export const mmluProReader: Reader = {
  name: 'mmlu-pro',
  title: 'MMLU-Pro',
  looksFor: 'an array of objects with question_id, options, answer, answer_index, category and pred',
  accepts: (preview) =>
    allHave(firstRows(preview), ['question_id', 'options', 'answer', 'answer_index', 'category', 'pred']),
  read: byRuns(readMmluPro),
};

async function readMmluPro(files: readonly PreviewedFile[], sink: RunLedger, options: ReadOptions): Promise<void> {
  const models = modelNames(files);
  for (const [i, { file }] of files.entries()) {
    const out = sink.open(file, 'mmlu-pro');
    onlyMetric(options, 'pred', file);
    await readAnswers(file, models[i]!, out, options);
  }
}

async function readAnswers(file: ResultsFile, model: string, sink: FileSink, options: ReadOptions): Promise<void> {
  let withoutLetter = 0;
  for await (const { row, line, place } of wholeRows(file, sink)) {
    const answer = letter(row, 'answer', place);
    const pred = predicted(row, place);
    if (pred === undefined) withoutLetter += 1;
    const details = options.details
      ? {
          answer: pred ?? textAt(row, 'model_outputs'),
          reference: answer,
          prompt: textAt(row, 'question'),
          subject: textAt(row, 'category'),
        }
      : undefined;
    sink.record({ model, id: requiredText(row, 'question_id', place), result: pred === answer, line, details });
  }
  if (withoutLetter > 0) {
    sink.warn(
      `${withoutLetter} answers of ${quote(model)} hold no letter (\`pred\` is empty) and count as wrong; the harness's own script draws a random letter for them`,
    );
  }
}

/** The letter that the harness took from the answer; undefined where it found none. */
function predicted(row: JsonObject, place: Place): string | undefined {
  const pred = field(row, 'pred');
  return pred === null || pred === '' ? undefined : letter(row, 'pred', place);
}

function letter(row: JsonObject, key: string, place: Place): string {
  const value = field(row, key);
  if (typeof value === 'string' && /^[A-Z]$/.test(value)) return value;
  // The harness writes all rows on one line.
  const question = shown(field(row, 'question_id'));
  throw malformed(`${quote(key)} of question ${question} is ${shown(value)}, not one letter.`, place);
}

/**
 * Names of the models, which the rows do not hold: the folder where a file is one subject of several, otherwise the
 * file, without what the harness puts around the name (`model_outputs_<model>_5shots`).
 */
function modelNames(files: readonly PreviewedFile[]): string[] {
  const homes = files.map(({ file, preview }) => (isSubject(file.path, preview) ? modelFolder(file.path) : file.path));
  const distinct = [...new Set(homes)];
  const plain = namesFromPaths(distinct);
  const short = plain.map((name) => /^model_outputs_(.+)_[0-9]+-?shots?$/.exec(name)?.[1] ?? name);
  // The same model with several numbers of shots must not become one.
  const names = new Set(short).size === short.length ? short : plain;
  const byHome = new Map(distinct.map((home, i) => [home, names[i]!]));
  return homes.map((home) => byHome.get(home)!);
}

/** Whether the file's name says that it is one subject: `<category>_result.json`, where its rows are of that category. */
function isSubject(path: string, preview: FilePreview): boolean {
  const category = textAt(firstRows(preview)[0], 'category');
  if (category === undefined || category === '') return false;
  const plain = (text: string): string => text.toLowerCase().replace(/[ _]+/g, ' ');
  return plain(fileName(path)).startsWith(plain(category));
}

function modelFolder(path: string): string {
  const folder = folderOf(path).slice(0, -1);
  if (folder !== '') return folder;
  throw new UserError(
    'the file holds one subject, and neither its rows nor its path name the model.',
    'Put the files of each model into a folder of its name.',
    { file: path },
  );
}

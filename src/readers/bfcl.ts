import { fileName, pathParts } from './common/path-parts.js';
import { quote, UserError } from '../base/errors.js';
import { field, hasAll, type JsonObject } from '../formats/json/object.js';
import type { FilePreview } from '../formats/file-preview.js';
import type { ResultsFile } from '../sources/results-file.js';
import type { FileSink, PreviewedFile, Reader, ReadOptions } from './reader.js';
import { byRuns, type RunLedger } from './common/ledger.js';
import { allHave, badValue, firstRows, onlyMetric, requiredText, shown, textAt, wholeRows } from './common/rows.js';

const COUNTS = ['accuracy', 'correct_count', 'total_count'];
const ANSWER = ['id', 'result', 'input_token_count', 'latency'];

/**
 * Berkeley Function Calling Leaderboard: score files begin with their counts and then list what failed, and nothing
 * else. What passed follows from the counts, and from the failures of the other models.
 *
 * @have BFCL, the function calling leaderboard
 * @give the folder `score`
 * @file `score/<model>/BFCL_*_score.json`
 * @model `model_name` of the failures, else the folder
 * @question category and `id`
 * @right not among the failures
 */
export const bfclReader: Reader = {
  name: 'bfcl',
  title: 'BFCL score files',
  looksFor: 'a first line with accuracy, correct_count and total_count, then rows with id and valid: false',
  accepts: (preview) => isScores(preview) || isAnswers(preview),
  whyNoOutcomes: (preview) =>
    isAnswers(preview) ? 'answers of BFCL without a verdict; the verdicts are under `score`' : undefined,
  read: byRuns(readScores),
};

function isScores(preview: FilePreview): boolean {
  const [counts, ...failures] = firstRows(preview);
  if (counts === undefined || !allHave([counts], COUNTS) || Object.hasOwn(counts, 'id')) return false;
  return failures.every((row) => hasAll(row, ['id', 'valid']));
}

function isAnswers(preview: FilePreview): boolean {
  return allHave(firstRows(preview), ANSWER);
}

/** One model on one category. */
interface Scores {
  readonly file: ResultsFile;
  readonly sink: FileSink;
  readonly model: string;
  readonly category: string;
  readonly total: number;
  /** Lines of the failures, by id. */
  readonly failures: ReadonlyMap<string, number>;
}

async function readScores(files: readonly PreviewedFile[], ledger: RunLedger, options: ReadOptions): Promise<void> {
  const all: Scores[] = [];
  for (const { file } of files) {
    onlyMetric(options, 'valid', file);
    all.push(await readFile(file, ledger.open(file, bfclReader.name)));
  }
  for (const category of new Set(all.map((scores) => scores.category))) {
    const group = all.filter((scores) => scores.category === category);
    checkTotals(group);
    const ids = idsOf(group);
    for (const { sink, model, failures } of group) {
      for (const id of ids) {
        const line = failures.get(id);
        sink.record({ model, task: category, id, result: line === undefined, line });
      }
    }
  }
}

async function readFile(file: ResultsFile, sink: FileSink): Promise<Scores> {
  const failures = new Map<string, number>();
  let counts: JsonObject | undefined;
  let model: string | undefined;
  let category: string | undefined;
  for await (const { row, line, place } of wholeRows(file, sink)) {
    if (counts === undefined) {
      counts = row;
      continue;
    }
    const valid = field(row, 'valid');
    if (valid !== false)
      throw badValue('valid', valid, 'and only what failed stands in a score file', place, 'Evaluate again with BFCL.');
    failures.set(requiredText(row, 'id', place), line);
    model ||= textAt(row, 'model_name');
    category ||= textAt(row, 'test_category');
  }
  const [total, correct] = ['total_count', 'correct_count'].map((key) => field(counts!, key)) as [unknown, unknown];
  if (
    !Number.isSafeInteger(total) ||
    !Number.isSafeInteger(correct) ||
    (total as number) - (correct as number) !== failures.size
  ) {
    throw new UserError(
      `the first line counts ${shown(correct)} of ${shown(total)} as correct, and ${failures.size} failures follow.`,
      'Evaluate again with BFCL: the file is not whole.',
      { file: file.path, line: 1 },
    );
  }
  return {
    file,
    sink,
    model: model || modelFolder(file),
    category: category || categoryName(file),
    total: total as number,
    failures,
  };
}

/** A model that failed nothing is named by its folder alone: `score/<model>/` with or without a folder for the group. */
function modelFolder(file: ResultsFile): string {
  const segments = pathParts(file.path);
  const score = segments.lastIndexOf('score');
  const model = score === -1 ? segments.at(-2) : segments[score + 1];
  if (model !== undefined && segments.length > score + 2) return model;
  throw new UserError(
    'no failure in it names the model, and its path does not either.',
    'Keep the folder `score/<model>`.',
    {
      file: file.path,
    },
  );
}

function categoryName(file: ResultsFile): string {
  return fileName(file.path)
    .replace(/^BFCL_v[0-9]+_/, '')
    .replace(/_score\.json.*$/, '');
}

/** @throws UserError where two models were evaluated on different numbers of entries of a category */
function checkTotals(group: readonly Scores[]): void {
  const [first] = group;
  const other = group.find(({ total }) => total !== first!.total);
  if (other === undefined) return;
  throw new UserError(
    `it counts ${other.total} entries of ${quote(other.category)}, and ${first!.file.path} counts ${first!.total}: which entries were left out is not in score files.`,
    'Evaluate both models on all entries, or leave the category out.',
    { file: other.file.path },
  );
}

/**
 * All entries of a category. Where all that failed are numbered within the category, from 0 on, so are the others;
 * otherwise those that no model failed have no names of their own, and are numbered.
 */
function idsOf(group: readonly Scores[]): string[] {
  const { category, total } = group[0]!;
  const failed = new Set(group.flatMap(({ failures }) => [...failures.keys()]));
  const numbered = Array.from({ length: total }, (_, i) => `${category}_${i}`);
  const known = new Set(numbered);
  if ([...failed].every((id) => known.has(id))) return numbered;
  const rest = Math.max(0, total - failed.size);
  return [...failed, ...Array.from({ length: rest }, (_, i) => `${category}: right for every model, number ${i + 1}`)];
}

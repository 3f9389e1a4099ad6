import { quote, UserError } from '../../base/errors.js';
import type { FilePreview } from '../../formats/file-preview.js';
import { jsonValues } from '../../formats/json/read.js';
import type { Choice, JsonPath } from '../../formats/json/scanner.js';
import type { ResultsFile } from '../../sources/results-file.js';
import type { FileSink, PreviewedFile, Reader, ReadOptions } from '../reader.js';
import type { Result } from '../record.js';
import { csvGroups } from './csv-groups.js';
import { readCsv } from './csv.js';
import { loggedFacts, NO_HEAD, readHead, type Head } from './head.js';
import { modelNames, type FileRows } from './models.js';
import { AGAIN, readRow, type PromptfooRow } from './row.js';
import { assignQueries } from './tests.js';
import { byRuns, type RunLedger, type RunSink } from '../common/ledger.js';
import { at, hasAll, isObject } from '../../formats/json/object.js';
import { badValue, endedEarly, firstRows, wholeRows } from '../common/rows.js';

/**
 * Results of promptfoo as it writes them to `.json`, `.jsonl` and `.csv`: one file, many providers.
 *
 * @have promptfoo
 * @give its output as JSON, JSON lines or CSV
 * @page promptfoo.md
 */
export const promptfooReader: Reader = {
  name: 'promptfoo',
  title: 'promptfoo results',
  looksFor:
    'results.results with provider and success, lines of them, or a table with Status, Score, Named Scores for each provider',
  accepts: (preview) =>
    preview.kind === 'csv' ? csvGroups(preview.header) !== undefined : isSummary(preview) || isLines(preview),
  read: byRuns(readPromptfoo),
};

function isLines(preview: FilePreview): boolean {
  return firstRows(preview).some((row) => hasAll(row, ['provider', 'promptIdx', 'testIdx', 'success']));
}

/** The whole output, `results` in it, or what `evaluate()` returns. The opening may end before the first result. */
function isSummary(preview: FilePreview): boolean {
  if (preview.kind !== 'json-object') return false;
  const inner = at(preview.value, 'results');
  const rows = isObject(inner) ? at(inner, 'results') : inner;
  if (Array.isArray(rows) && rows.some((row) => hasAll(row, ['provider', 'success']))) return true;
  if (typeof at(inner, 'version') !== 'number') return false;
  return Array.isArray(at(inner, 'prompts')) || isObject(at(inner, 'table'));
}

interface ReadFile extends FileRows {
  readonly sink: RunSink;
  readonly head: Head;
}

async function readPromptfoo(files: readonly PreviewedFile[], sink: RunLedger, options: ReadOptions): Promise<void> {
  checkOneForm(files);
  const known = new Set<string>();
  const read: ReadFile[] = [];
  for (const { file, preview } of files) {
    const out = sink.open(file, promptfooReader.name);
    const head = isSummary(preview) ? await readHead(file) : NO_HEAD;
    read.push({ path: file.path, sink: out, head, rows: await readFile(file, preview, out, known, options) });
  }
  const { nameOf, notes } = modelNames(read);
  for (const note of notes) read[0]?.sink.warn(note);
  const named = read.flatMap((file) =>
    file.rows.map((row) => ({ file: file.path, model: nameOf(file, row), row, sink: file.sink, head: file.head })),
  );
  for (const { sink: out, head, model, row } of named) out.logged(loggedFacts(head, row.provider), model);
  const { positions, note } = assignQueries(named);
  if (note !== undefined) read[0]!.sink.warn(note);

  const metric = options.metric ?? (options.scores === true ? 'score' : 'success');
  const measured = new Set(named.filter(({ row }) => row.results.has(metric)).map(({ row }) => positions.get(row)!.id));
  for (const { model, row, sink: out } of named) {
    const { id, repeat, contentHash } = positions.get(row)!;
    if (!measured.has(id)) {
      out.setAside(`results of tests without the metric ${quote(metric)}`);
      continue;
    }
    out.record({
      model,
      id,
      result: resultOf(row, metric),
      line: row.line,
      repeat,
      contentHash,
      details: options.details ? row.details : undefined,
    });
  }
}

function resultOf({ results }: PromptfooRow, metric: string): Result {
  return results.get('success') === 'error' ? 'error' : (results.get(metric) ?? 'unscored');
}

/** A table lacks the ids and assertions by which tests are matched, so its queries are not those of the other forms. */
function checkOneForm(files: readonly PreviewedFile[]): void {
  const table = files.find(({ preview }) => preview.kind === 'csv');
  const other = files.find(({ preview }) => preview.kind !== 'csv');
  if (table === undefined || other === undefined) return;
  throw new UserError(
    `it is a CSV table of promptfoo, and ${quote(other.file.path)} is JSON: their tests cannot be matched.`,
    'Give only the JSON (or JSON Lines) files, for example with a `!` pattern in `results` that takes the tables away.',
    { file: table.file.path },
  );
}

/** The rows of a file that say something and that no earlier file has. */
async function readFile(
  file: ResultsFile,
  preview: FilePreview,
  sink: FileSink,
  known: Set<string>,
  options: ReadOptions,
): Promise<PromptfooRow[]> {
  const rows: PromptfooRow[] = [];
  const metrics = new Set<string>();
  const seen: string[] = [];
  let total = 0;
  let unmeasured = 0;
  for await (const row of allRows(file, preview, sink, options.details)) {
    total += 1;
    if (row.rowId !== undefined) seen.push(row.rowId);
    if (row.rowId !== undefined && known.has(row.rowId))
      sink.setAside('results that an earlier file of the same evaluation holds too');
    else if (!row.isMeasured) unmeasured += 1;
    else {
      for (const name of row.results.keys()) metrics.add(name);
      rows.push(row);
    }
  }
  for (const id of seen) known.add(id);
  const place = { file: file.path };
  if (total === 0) throw endedEarly('the file holds no results.', place);
  if (unmeasured === total) {
    const rule = 'none of its tests has an assertion, so that every answer passes.';
    throw new UserError(rule, 'Give the tests assertions.', place);
  }
  if (unmeasured > 0)
    sink.warn(`${unmeasured} results of tests without assertions were left out: every answer passes them`);
  if (rows.length > 0 && options.metric !== undefined && !metrics.has(options.metric)) {
    const names = [...metrics].sort().slice(0, 12).map(quote).join(', ');
    throw new UserError(`there is no metric ${quote(options.metric)}.`, `It has ${names}.`, place);
  }
  return rows;
}

async function* allRows(
  file: ResultsFile,
  preview: FilePreview,
  sink: FileSink,
  details: boolean,
): AsyncGenerator<PromptfooRow> {
  if (preview.kind === 'csv') {
    yield* readCsv(file, preview.header, details);
  } else if (isSummary(preview)) {
    for await (const batch of jsonValues(file, selectRows)) {
      for (const { path, value, line } of batch) {
        const place = { file: file.path, line };
        if (typeof path.at(-1) !== 'number' || !isObject(value))
          throw badValue(path.join('.'), value, 'not a result', place, AGAIN);
        yield readRow(value, place, details);
      }
    }
  } else {
    for await (const { row, place } of wholeRows(file, sink)) yield readRow(row, place, details);
  }
}

/** Only the results: the rest of the document holds the configuration, which may be confidential. */
function selectRows(path: JsonPath): Choice {
  if (path.length === 0 || (path.length === 1 && path[0] === 'results')) return 'enter';
  if (path.length === 2 && path[1] === 'results') return 'enter';
  const isRow = path.length === 3 || typeof path[1] === 'number';
  return path[0] === 'results' && isRow ? 'take' : 'skip';
}

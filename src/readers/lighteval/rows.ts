import { quote, UserError } from '../../base/errors.js';
import { at, field, isObject, type JsonObject } from '../../formats/json/object.js';
import type { Run } from '../common/runs.js';
import type { ResultsFile } from '../../sources/results-file.js';
import type { FileSink } from '../reader.js';
import type { RecordDetails, Result } from '../record.js';
import { textId } from '../tables/wide.js';
import { pathParts } from '../common/path-parts.js';
import { endedEarly } from '../common/rows.js';
import type { ParquetFile } from '../../formats/parquet/open.js';

/** One row of a file of details, with the scores of all metrics: which of them counts is decided over all files. */
interface DetailsRow {
  readonly id: string;
  readonly scores: ReadonlyMap<string, Result>;
  readonly details: RecordDetails | undefined;
}

export interface LightEvalRun extends Run {
  readonly sink: FileSink;
  readonly rows: readonly DetailsRow[];
  readonly usable: ReadonlySet<string>;
  readonly unusable: ReadonlySet<string>;
  readonly modelFolder: string;
  /** Whether the path shows where the name of the model begins. */
  readonly isWholeName: boolean;
}

const DATE = /[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}-[0-9]{2}-[0-9]{2}(?:\.[0-9]+)?/;
const FILE_DATE = new RegExp(`_(${DATE.source})\\.parquet$`);
const FOLDER_DATE = new RegExp(`^${DATE.source}$`);

/** Reads one file of details. */
export async function readDetailsFile(file: ResultsFile, sink: FileSink, wantsDetails: boolean): Promise<LightEvalRun> {
  const names = namesOf(file);
  const { openParquet } = await import('../../formats/parquet/open.js');
  const parquet = await openParquet(file);
  const keep = columnsToKeep(parquet, wantsDetails);
  const rows: DetailsRow[] = [];
  const scalar = new Set<string>();
  const unusable = new Set<string>();
  let task: string | undefined;
  for await (const batch of parquet.rows(keep)) {
    for (const value of batch) {
      const row = detailsRow(value, file, rows.length + 1, wantsDetails);
      if (task !== undefined && task !== row.task) throw severalTasks(file, task, row.task);
      task = row.task;
      for (const metric of row.scores.keys()) scalar.add(metric);
      for (const metric of row.unusable) unusable.add(metric);
      rows.push(row);
    }
  }
  if (task === undefined) throw endedEarly('the table has no rows.', { file: file.path });
  const usable = new Set([...scalar].filter((metric) => !unusable.has(metric)));
  const outcomes = new Map(
    rows.map(({ id, scores }) => [id, [...scores].map(([name, score]) => `${name}=${String(score)}`).join()]),
  );
  return { file, sink, ...names, task, rows, usable, unusable, outcomes };
}

/** Exported for its tests alone, which give it values that no Parquet writer makes by chance. */
export function detailsRow(
  value: unknown,
  file: ResultsFile,
  number: number,
  wantsDetails: boolean,
): DetailsRow & { task: string; unusable: string[] } {
  const doc = fieldsOf(value, 'doc', file, number);
  const metric = fieldsOf(value, 'metric', file, number);
  const task = textOf(field(doc, 'task_name'));
  if (task === undefined) throw badRow(file, number, 'doc.task_name is not a text');
  const query = textOf(field(doc, 'query'));
  const id = textOf(field(doc, 'id')) ?? (query === undefined ? undefined : textId(query));
  if (id === undefined) throw badRow(file, number, 'doc has neither an id nor a query');
  const scores = new Map<string, Result>();
  const unusable: string[] = [];
  for (const name of Object.keys(metric)) {
    const score = typeof metric[name] === 'bigint' ? Number(metric[name]) : metric[name];
    if (typeof score === 'boolean') scores.set(name, score);
    else if (typeof score === 'number') scores.set(name, Number.isFinite(score) ? score : 'unscored');
    else if (score !== null && score !== undefined) unusable.push(name);
  }
  return { id, task, scores, unusable, details: wantsDetails ? detailsOf(value, doc, query) : undefined };
}

function detailsOf(value: unknown, doc: JsonObject, query: string | undefined): RecordDetails {
  const response = column(value, 'model_response');
  const gold = at(doc, 'gold_index', 0) ?? field(doc, 'gold_index');
  return {
    answer: textOf(at(response, 'text_post_processed', 0)) ?? textOf(at(response, 'text', 0)),
    reference: isIndex(gold) ? textOf(at(doc, 'choices', Number(gold))) : undefined,
    prompt: query,
  };
}

/** What is read of each row; token lists and log-probabilities, which are most of a file, are not. */
function columnsToKeep({ columns }: ParquetFile, wantsDetails: boolean): (column: readonly string[]) => boolean {
  const hasId = columns.some(([top, field]) => plain(top) === 'doc' && field === 'id');
  const doc = [
    'id',
    'task_name',
    ...(hasId && !wantsDetails ? [] : ['query']),
    ...(wantsDetails ? ['choices', 'gold_index'] : []),
  ];
  const response = wantsDetails ? ['text', 'text_post_processed'] : [];
  const wanted = new Map([
    ['doc', new Set(doc)],
    ['model_response', new Set(response)],
  ]);
  return ([top, field]) => {
    const name = plain(top);
    if (name === 'metric') return true;
    const fields = wanted.get(name);
    return fields !== undefined && (field === undefined || fields.has(field));
  };
}

/** The documentation and the files differ on the underscores, so both are read. */
function plain(columnName: string | undefined): string {
  return (columnName ?? '').replace(/^__(.*)__$/, '$1');
}

function column(row: unknown, name: string): unknown {
  return at(row, name) ?? at(row, `__${name}__`);
}

function fieldsOf(row: unknown, name: string, file: ResultsFile, number: number): JsonObject {
  const value = column(row, name);
  if (isObject(value)) return value;
  throw badRow(file, number, `${name} is ${seen(value)}`);
}

/** A text may be long: LightEval writes Python objects as texts where its records cannot be made into columns. */
function seen(value: unknown): string {
  if (value === undefined || value === null) return 'absent';
  if (typeof value === 'string') return 'a text instead of a structure';
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}

function namesOf(file: ResultsFile): Pick<LightEvalRun, 'model' | 'date' | 'modelFolder' | 'isWholeName'> {
  const segments = pathParts(file.path);
  const name = segments.pop()!;
  const date = segments.length > 0 && FOLDER_DATE.test(segments.at(-1)!) ? segments.pop() : FILE_DATE.exec(name)?.[1];
  const root = segments.lastIndexOf('details');
  // The name of a model may hold a slash, and is then two folders.
  const model = root === -1 || root === segments.length - 1 ? segments.at(-1) : segments.slice(root + 1).join('/');
  if (model === undefined || model === '' || model === 'details') {
    throw new UserError(
      'nothing says which model this is: LightEval names the folder after it.',
      'Keep the folders details/<model>/<date>/.',
      { file: file.path },
    );
  }
  return { model, date, modelFolder: segments.join('/'), isWholeName: root !== -1 && root < segments.length - 1 };
}

function severalTasks(file: ResultsFile, one: string, other: string): UserError {
  return new UserError(
    `it holds rows of ${quote(one)} and of ${quote(other)}.`,
    'Give each task a file, as LightEval writes them.',
    { file: file.path },
  );
}

function badRow(file: ResultsFile, number: number, what: string): UserError {
  return new UserError(`row ${number}: ${what}.`, 'Write the file again with LightEval.', { file: file.path });
}

function isIndex(value: unknown): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint';
}

/** A text with something in it; ids may be numbers. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

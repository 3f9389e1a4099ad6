import { quote, UserError } from '../../errors.js';
import type { Glimpse, JsonObject } from '../glimpse.js';
import { jsonRows } from '../json/read.js';
import { JudgeOfTables } from '../shared/judges.js';
import { namesFromPaths } from '../shared/model-names.js';
import type { GlimpsedFile, Reader, ReadOptions, RecordSink, ResultsFile } from '../reader.js';
import { labelColumns } from '../tables/labels.js';
import { columnsUsed } from '../tables/long.js';
import { placeTable } from '../tables/place.js';
import { isKnownName, normalName } from '../tables/roles.js';
import { tableRows } from '../tables/rows.js';
import { isUnmistakable, tableShape, type TableShape } from '../tables/shape.js';

/** Tables written as JSON lines or as an array of objects. */
export const jsonTableReader: Reader = {
  name: 'json',
  title: 'JSON table (lines or array)',
  looksFor: 'objects with query, model and correct (or score), or with a query id and one key per model',
  chooses: ['judge'],
  accepts: (glimpse, options) => {
    const table = sampleOf(glimpse);
    if (table === undefined) return false;
    const anyScale = options !== undefined && options.passThreshold > 1;
    const shape = tableShape(table.keys, table.rows, { metric: options?.metric, anyScale });
    if (shape === undefined || glimpse.kind !== 'json-object') return shape !== undefined;
    // One object alone is as likely the summary of a run as a table of one row.
    return isUnmistakable(shape, table.keys, table.rows[0]!);
  },
  read: readJsonTables,
};

async function readJsonTables(files: readonly GlimpsedFile[], sink: RecordSink, options: ReadOptions): Promise<void> {
  const models = namesFromPaths(files.map(({ file }) => file.path));
  const judge = new JudgeOfTables(options.judge);
  for (const [i, { file, glimpse }] of files.entries()) {
    const out = sink.open(file, 'json');
    const { keys, rows } = sampleOf(glimpse)!;
    const shape = placeTable(
      keys,
      rows,
      file.path,
      out,
      options,
      glimpse.kind === 'json-lines' ? (row) => row + 1 : undefined,
    );
    const labels = labelColumns(keys, options.labels);
    const context = { sink: out, path: file.path, modelOfFile: models[i]!, details: options.details, labels, judge };
    const table = tableRows(shape, keys, context, options);
    if (table === undefined) continue;
    const known = new Set(keys);
    const onCut = (): void =>
      out.warn('the last line is cut short and was left out; the run may have been interrupted');
    const only =
      shape.kind === 'long' && isWordy(rows[0]!)
        ? new Set([...columnsUsed(shape), ...labels.values()].map((column) => keys[column]!))
        : undefined;
    for await (const batch of jsonRows(file, onCut, only)) {
      for (const { row, line } of batch) {
        checkKeys(row, shape, known, file, line);
        table.add(cellsOf(row, keys), line);
      }
    }
  }
  judge.check(files[0]!.file.path);
}

/** Rows of transcripts: most of what they hold is of no use here, and parsing it takes nearly all of the time. */
function isWordy(row: readonly unknown[]): boolean {
  return JSON.stringify(row).length > 4096;
}

/** The keys of the first rows, in the order in which they come, and these rows as cells. */
function sampleOf(glimpse: Glimpse): { keys: string[]; rows: unknown[][] } | undefined {
  const [first, ...others] = itemsOf(glimpse);
  if (!isObject(first)) return undefined;
  // What is no object among them is an error where it is read, with its line.
  const items = [first, ...others.filter(isObject)];
  const keys = [...new Set(items.flatMap((item) => Object.keys(item)))];
  return { keys, rows: items.map((item) => cellsOf(item, keys)) };
}

function itemsOf(glimpse: Glimpse): readonly unknown[] {
  if (glimpse.kind === 'json-object') return [glimpse.value];
  return glimpse.kind === 'json-lines' || glimpse.kind === 'json-array' ? glimpse.items : [];
}

function cellsOf(row: JsonObject, keys: readonly string[]): unknown[] {
  return keys.map((key) => (Object.hasOwn(row, key) ? row[key] : undefined));
}

function isObject(item: unknown): item is JsonObject {
  return typeof item === 'object' && item !== null && !Array.isArray(item);
}

/** A model that only later rows name would be lost; in a long table all other keys are ignored anyway. */
function checkKeys(
  row: JsonObject,
  shape: TableShape,
  known: ReadonlySet<string>,
  file: ResultsFile,
  line: number,
): void {
  if (shape.kind !== 'wide') return;
  for (const key of Object.keys(row)) {
    if (known.has(key) || isKnownName(normalName(key))) continue;
    throw new UserError(
      `the key ${quote(key)} does not occur in the first rows.`,
      'Give every row the same keys (null where a model has no outcome).',
      { file: file.path, line },
    );
  }
}

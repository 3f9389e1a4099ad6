import { UserError } from '../../errors.js';
import type { Glimpse, JsonObject } from '../glimpse.js';
import { jsonRows } from '../json/read.js';
import { namesFromPaths } from '../model-names.js';
import type { GlimpsedFile, Reader, ReadOptions, RecordSink, ResultsFile } from '../reader.js';
import { addLongRow } from '../tables/long.js';
import { tableShape, type ShapeHints, type TableShape } from '../tables/shape.js';
import { WideRows } from '../tables/wide.js';

/** Tables written as JSON lines or as an array of objects. */
export const jsonTableReader: Reader = {
  name: 'json',
  title: 'JSON table (lines or array)',
  looksFor: 'objects with query, model and correct (or score), or with a query id and one key per model',
  accepts: (glimpse) => shapeOf(glimpse, {}) !== undefined,
  read: readJsonTables,
};

async function readJsonTables(files: readonly GlimpsedFile[], sink: RecordSink, options: ReadOptions): Promise<void> {
  const models = namesFromPaths(files.map(({ file }) => file.path));
  for (const [i, { file, glimpse }] of files.entries()) {
    const out = sink.open(file, 'json');
    const found = shapeOf(glimpse, {
      metric: options.metric,
      selects: (model) => out.selects(model),
      anyScale: options.passThreshold > 1,
    });
    if (found === undefined) throw noShape(file);
    const { keys, shape } = found;
    const context = { sink: out, path: file.path, modelOfFile: models[i]!, details: options.details };
    const wide = shape.kind === 'wide' ? new WideRows(shape, keys, out, file.path, options.passThreshold) : undefined;
    const known = new Set(keys);
    const onCut = (): void => out.warn('the last line is cut short and was left out; the run may have been interrupted');
    for await (const batch of jsonRows(file, onCut)) {
      for (const { row, line } of batch) {
        const cells = keys.map((key) => (Object.hasOwn(row, key) ? row[key] : undefined));
        if (wide) {
          checkKeys(row, known, file, line);
          wide.add(cells, line);
        } else if (shape.kind === 'long') addLongRow(shape, keys, cells, line, context);
      }
    }
  }
}

function shapeOf(glimpse: Glimpse, hints: ShapeHints): { keys: string[]; shape: TableShape } | undefined {
  const items = itemsOf(glimpse);
  if (items.length === 0 || !items.every(isObject)) return undefined;
  const keys = [...new Set(items.flatMap((item) => Object.keys(item)))];
  const shape = tableShape(keys, items.map((item) => keys.map((key) => (Object.hasOwn(item, key) ? item[key] : undefined))), hints);
  return shape === undefined ? undefined : { keys, shape };
}

function itemsOf(glimpse: Glimpse): readonly unknown[] {
  // One object alone is as likely a summary of a run as a row of a table.
  return glimpse.kind === 'json-lines' || glimpse.kind === 'json-array' ? glimpse.items : [];
}

function isObject(item: unknown): item is JsonObject {
  return typeof item === 'object' && item !== null && !Array.isArray(item);
}

/** A model that only later rows name would be lost. */
function checkKeys(row: JsonObject, known: ReadonlySet<string>, file: ResultsFile, line: number): void {
  for (const key of Object.keys(row)) {
    if (known.has(key)) continue;
    throw new UserError(`the key ${JSON.stringify(key.slice(0, 80))} does not occur in the first rows.`, 'Give every row the same keys (null where a model has no outcome).', {
      file: file.path,
      line,
    });
  }
}

function noShape(file: ResultsFile): UserError {
  return new UserError('the objects hold no outcomes that can be placed.', `Expected: ${jsonTableReader.looksFor}.`, { file: file.path });
}

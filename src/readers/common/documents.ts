import { UserError } from '../../base/errors.js';
import { isObject, type JsonObject } from '../../formats/json/object.js';
import type { FilePreview } from '../../formats/file-preview.js';
import { jsonValues } from '../../formats/json/read.js';
import type { JsonPath } from '../../formats/json/scanner.js';
import type { ResultsFile } from '../../sources/results-file.js';
import type { FileSink, Reader, ReadOptions } from '../reader.js';
import type { EvalRecord } from '../record.js';
import { byRuns } from './ledger.js';
import { namesFromPaths } from './model-names.js';
import { keyOf, onlyMetric } from './rows.js';
import type { Logged } from './runs.js';

/** One file of a harness that writes one JSON object for a run, or for a trial of it. */
export interface Document {
  readonly file: ResultsFile;
  /** The parts of the file that the harness's reader asked for. */
  readonly value: JsonObject;
  /** Name of the model by the file's path, for harnesses that write it nowhere else. */
  readonly nameFromPath: string;
  readonly options: ReadOptions;
  readonly sink: FileSink;
}

/** What a document says. Records of one model on one query are draws, in the order in which they are given. */
export interface DocumentRun {
  readonly model: string;
  readonly logged?: Logged;
  readonly records: readonly Omit<EvalRecord, 'model'>[];
}

export interface DocumentHarness {
  readonly name: string;
  readonly title: string;
  readonly looksFor: string;
  /** Whether the opening of a file is of this harness, or why it holds no outcomes. */
  readonly kind: (value: JsonObject) => 'outcomes' | { readonly without: string } | undefined;
  /** What is read of a file: names joined by dots, `*` for any name or index. */
  readonly parts: readonly string[];
  /** Name of the outcome. */
  readonly metric: string;
  /** Where the models' names may follow from the paths: without what is the same in every run. */
  readonly pathOf?: (path: string) => string;
  readonly read: (document: Document) => DocumentRun | Promise<DocumentRun>;
}

/** A reader for a harness whose files are JSON objects that can be read one by one. */
export function documentReader(harness: DocumentHarness): Reader {
  const kindOf = (preview: FilePreview): ReturnType<DocumentHarness['kind']> =>
    preview.kind === 'json-object' ? harness.kind(preview.value) : undefined;
  return {
    name: harness.name,
    title: harness.title,
    looksFor: harness.looksFor,
    accepts: (preview) => kindOf(preview) !== undefined,
    whyNoOutcomes: (preview) => {
      const kind = kindOf(preview);
      return typeof kind === 'object' ? kind.without : undefined;
    },
    read: byRuns(async (files, sink, options) => {
      const names = namesFromPaths(files.map(({ file }) => harness.pathOf?.(file.path) ?? file.path));
      const draws = new Map<string, number>();
      const runs: { out: FileSink; run: DocumentRun; place: string }[] = [];
      for (const [i, { file }] of files.entries()) {
        onlyMetric(options, harness.metric, file);
        const out = sink.open(file, harness.name);
        const value = await partsOf(file, harness.parts);
        const run = await harness.read({ file, value, nameFromPath: names[i]!, options, sink: out });
        if (run.records.length === 0) {
          throw new UserError('it holds no outcome.', 'Did the evaluation end before it wrote its results?', {
            file: file.path,
          });
        }
        if (run.logged !== undefined) out.logged(run.logged, run.model);
        const place = run.logged?.folder ?? file.path;
        for (const { task = '', id } of run.records) {
          const key = keyOf(place, run.model, task, id);
          draws.set(key, (draws.get(key) ?? 0) + 1);
        }
        runs.push({ out, run, place });
      }
      const given = new Map<string, number>();
      for (const { out, run, place } of runs) {
        for (const record of run.records) {
          const key = keyOf(place, run.model, record.task ?? '', record.id);
          const repeat = given.get(key) ?? 0;
          given.set(key, repeat + 1);
          out.record({ ...record, model: run.model, ...(draws.get(key)! > 1 ? { repeat } : {}) });
        }
      }
    }),
  };
}

/**
 * Some parts of a file that is one JSON object, without the rest of it, which may be conversations of any length.
 *
 * @param parts  names joined by dots, `*` for any name or index
 * @throws UserError for what is not one JSON object
 */
export async function partsOf(file: ResultsFile, parts: readonly string[]): Promise<JsonObject> {
  const wanted = parts.map((part) => part.split('.'));
  const select = (path: JsonPath): 'take' | 'enter' | 'skip' => {
    const near = wanted.filter((part) => path.every((name, i) => part[i] === '*' || part[i] === String(name)));
    if (near.some((part) => part.length <= path.length)) return 'take';
    return near.length > 0 ? 'enter' : 'skip';
  };
  const root: JsonObject = {};
  let seen = false;
  for await (const batch of jsonValues(file, select)) {
    for (const { path, value } of batch) {
      if (path.length === 0) throw notAnObject(file);
      seen = true;
      put(root, path, value);
    }
  }
  if (!seen) throw notAnObject(file);
  return root;
}

function put(root: object, path: JsonPath, value: unknown): void {
  let node = root;
  for (const [i, name] of path.entries()) {
    const next: unknown = i === path.length - 1 ? value : typeof path[i + 1] === 'number' ? [] : {};
    const known: unknown = Object.hasOwn(node, name) ? Reflect.get(node, name) : undefined;
    const child = known ?? next;
    Object.defineProperty(node, name, { value: child, enumerable: true, configurable: true, writable: true });
    if (typeof child !== 'object' || child === null) return;
    node = child;
  }
}

/** The objects of a list that was read in parts; of a list with an item that had none of them, the others. */
export function objectsIn(value: unknown): JsonObject[] {
  return (Array.isArray(value) ? Object.values(value) : []).filter(isObject);
}

function notAnObject(file: ResultsFile): UserError {
  return new UserError('it is not the JSON object that the harness writes.', 'Write the file again with the harness.', {
    file: file.path,
  });
}

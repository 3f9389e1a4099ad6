import type { JsonObject } from '../../formats/json/object.js';
import type { FilePreview } from '../../formats/file-preview.js';
import type { ResultsFile } from '../../sources/results-file.js';
import type { FileSink, Reader, ReadOptions } from '../reader.js';
import type { EvalRecord } from '../record.js';
import { byRuns } from './ledger.js';
import { namesFromPaths } from './model-names.js';
import { partsOf } from './parts.js';
import { drawNumbers, endedEarly, keyOf, onlyMetric } from './rows.js';
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

/**
 * What a document says. Records of one model on one query are draws, in the order in which they are given. Details that are
 * not wanted are left out for it.
 */
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
      const names = namesFromPaths(files.map(({ file }) => file.path));
      const found: { out: FileSink; record: EvalRecord; query: string }[] = [];
      for (const [i, { file }] of files.entries()) {
        onlyMetric(options, harness.metric, file);
        const out = sink.open(file, harness.name);
        const value = await partsOf(file, harness.parts);
        const { model, logged, records } = await harness.read({
          file,
          value,
          nameFromPath: names[i]!,
          options,
          sink: out,
        });
        if (records.length === 0) throw endedEarly('it holds no outcome.', { file: file.path });
        if (logged !== undefined) out.logged(logged, model);
        for (const one of records) {
          const record = { ...one, model, details: options.details ? one.details : undefined };
          found.push({ out, record, query: keyOf(logged?.folder ?? file.path, model, one.task ?? '', one.id) });
        }
      }
      const repeats = drawNumbers(found.map(({ query }) => query));
      for (const [i, { out, record }] of found.entries()) out.record({ ...record, repeat: repeats[i] });
    }),
  };
}

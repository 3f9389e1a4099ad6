import { unpacked } from './grid-rows.js';
import type { ResultsFile } from '../../src/sources/results-file.js';
import type { Fact, FileSink, PreviewedFile, Reader, ReadOptions, RecordSink } from '../../src/readers/reader.js';
import type { EvalRecord } from '../../src/readers/record.js';
import { previewFile } from '../../src/readers/preview-file.js';
import { CELL } from '../../src/readers/reader.js';

export const OPTIONS: ReadOptions = { passThreshold: 0.5, details: true, labels: [] };

/** A file in memory, in chunks of `chunkSize` bytes so that values are cut at awkward places. */
export function memoryFile(
  path: string,
  content: string | Buffer,
  folder: ResultsFile[] = [],
  chunkSize = 1 << 20,
): ResultsFile {
  const bytes = Buffer.from(content);
  const file: ResultsFile = {
    path,
    async *open() {
      for (let at = 0; at < bytes.length; at += chunkSize) yield Buffer.from(bytes.subarray(at, at + chunkSize));
    },
    bytes: async () => bytes,
    neighbours: async () => folder.filter((other) => other !== file && folderOf(other.path) === folderOf(path)),
  };
  folder.push(file);
  return file;
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** Everything that a reader gave to its sink. */
export interface Reading {
  readonly records: EvalRecord[];
  readonly verdicts: { judge: string; record: EvalRecord }[];
  readonly files: { path: string; format: string }[];
  readonly setAside: { path: string; what: string; count: number }[];
  readonly warnings: { path: string; message: string }[];
  readonly facts: ({ task?: string | undefined; id: string } & Fact)[];
}

/** Runs one reader on files, as the loader would, and collects what it says. Fails where it does not accept a file. */
export async function readWith(
  reader: Reader,
  files: readonly ResultsFile[],
  options: Partial<ReadOptions> = {},
): Promise<Reading> {
  const previewed: PreviewedFile[] = [];
  for (const file of files) {
    const preview = await previewFile(file);
    if (!reader.accepts(preview))
      throw new Error(`${reader.name} does not accept ${file.path}: ${JSON.stringify(preview).slice(0, 200)}`);
    if (reader.whyNoOutcomes?.(preview) === undefined) previewed.push({ file, preview });
  }
  const sink = new CollectingSink();
  await reader.read(previewed, sink, { ...OPTIONS, ...options });
  return sink;
}

export class CollectingSink implements RecordSink, Reading {
  readonly records: EvalRecord[] = [];
  readonly verdicts: { judge: string; record: EvalRecord }[] = [];
  readonly files: { path: string; format: string }[] = [];
  readonly setAside: { path: string; what: string; count: number }[] = [];
  readonly warnings: { path: string; message: string }[] = [];
  readonly facts: ({ task?: string | undefined; id: string } & Fact)[] = [];

  open(file: ResultsFile, format: string): FileSink {
    this.files.push({ path: file.path, format });
    return {
      selects: () => undefined,
      record: (record) => this.records.push(record),
      verdict: (judge, record) => this.verdicts.push({ judge, record }),
      reading: () => undefined,
      setAside: (what, count = 1) => this.setAside.push({ path: file.path, what, count }),
      label: () => undefined,
      fact: (query, fact) => this.facts.push({ ...query, ...fact }),
      warn: (message) => this.warnings.push({ path: file.path, message }),
      answers: () => {
        const names: string[] = [];
        return {
          model: (name) => names.push(name) - 1,
          row: (bytes, start, end, model, cell, line, details) =>
            this.records.push({
              ...(details === undefined ? {} : { details }),
              model: names[model]!,
              id: Buffer.from(bytes.subarray(start, end)).toString('utf8'),
              result: cell === CELL.missing ? 'missing' : cell === CELL.right,
              line,
            }),
        };
      },
      grid: (models) => ({
        rows: (rows, line) => {
          for (const [i, { id, cells }] of unpacked(rows, models.length).entries())
            for (const [m, model] of models.entries())
              this.records.push({
                model,
                id,
                result: cells[m] === CELL.missing ? 'missing' : cells[m] === CELL.right,
                line: line + i,
              });
        },
        row: (bytes, start, end, cells, line, count) => {
          const id = Buffer.from(bytes.subarray(start, end)).toString('utf8');
          for (const [i, model] of models.entries()) {
            const result = cells[i] === CELL.missing ? 'missing' : cells[i] === CELL.right;
            this.records.push({ model, id, result, line, ...(count === undefined ? {} : { count }) });
          }
        },
        pattern: (cells, count, line) => {
          for (const [i, model] of models.entries()) {
            const result = cells[i] === CELL.missing ? 'missing' : cells[i] === CELL.right;
            this.records.push({ model, id: `pattern:${[...cells].join('')}`, result, line, count });
          }
        },
      }),
    };
  }
}

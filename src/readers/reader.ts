import type { EvalRecord, RecordDetails } from './record.js';
import type { FilePreview } from '../formats/file-preview.js';
import type { ResultsFile } from '../sources/results-file.js';

/** A file together with what its opening says of it. */
export interface PreviewedFile {
  readonly file: ResultsFile;
  readonly preview: FilePreview;
}

/** Settings that concern reading. */
export interface ReadOptions {
  /** Score, metric or scorer to use, by its name in the harness; undefined: the reader's documented default. */
  readonly metric?: string;
  /** lm-evaluation-harness: the answer filter to use for all models. */
  readonly filter?: string;
  /** Of several judges of the same answers the one to use, by its name in the results. */
  readonly judge?: string;
  /** Scores from this on count as right. Readers need it only to know the scale: above 1, a 1 is not a right answer. */
  readonly passThreshold: number;
  /** Names of columns whose values are wanted as labels of the queries (`group-by`, `cluster-by`). */
  readonly labels: readonly string[];
  /** Told the columns of every table that lacks one of these. */
  readonly onColumns?: (names: readonly string[]) => void;
  /** Whether answers, prompts, costs and the like are wanted (RecordDetails); otherwise they are not kept in memory. */
  readonly details: boolean;
  /** Which column of a table has which role: lines `role = column`. */
  readonly columns?: readonly string[];
  /** Whether several answers of one model to one query are drawn repeatedly, as the user says. */
  readonly repeats?: boolean;
  /** Whether scores are what is measured: where a format has a score beside a verdict, the score is wanted. */
  readonly scores?: boolean;
  /** Whether the user's selection keeps a model of this name; undefined where there is none. */
  readonly selects?: (model: string) => boolean | undefined;
  /** Whether the user names this model, as a member, a baseline or an ensemble. */
  readonly isNamed?: (model: string) => boolean;
  /** Nothing but details is wanted: a table without any need not be read. */
  readonly onlyDetails?: boolean;
}

/** Where a reader puts what it found in one file. */
export interface FileSink {
  /**
   * Whether the user's selection names this model; undefined where there is no selection, so that all are kept.
   * Records of models that are not selected may be given to `record` all the same: they are set aside there.
   */
  selects(model: string): boolean | undefined;
  record(record: EvalRecord): void;
  /**
   * A verdict of one of several judges, used or not; asked for only with `ReadOptions.details`. The verdicts that are
   * used are given to `record` as well.
   */
  verdict(judge: string, record: EvalRecord): void;
  /**
   * A block of a table with one column per model, for millions of rows: see GridSink. Rows given here are not
   * given to `record` as well.
   */
  grid(models: readonly string[]): GridSink;
  /** Answers of a long table of plain cells, for millions of rows: see AnswerSink. */
  answers(): AnswerSink;
  /** States the value of a label field for a query of a grid, whose rows carry no records. */
  label(
    query: { readonly task?: string | undefined; readonly id: string },
    field: string,
    value: string,
    line: number,
  ): void;
  /**
   * Facts that stand in no record: of a query (`model` undefined; labels too), from a table that describes the queries,
   * or of a model's answer in a table with one column per model. What they say of a query without outcomes is unused.
   */
  fact(query: { readonly task?: string | undefined; readonly id: string }, fact: Fact, line: number): void;
  /** How the file was read, where that had to be found out: which column is what. */
  reading(text: string): void;
  /** Something of this file was not used: said once per reason, with its count. Never for models or outcomes in doubt: those are errors. */
  setAside(what: string, count?: number): void;
  /** Something that the user should know about this file, said once. */
  warn(message: string): void;
}

/** See `FileSink.fact`. */
export interface Fact {
  readonly model?: string;
  readonly details: RecordDetails;
  readonly labels?: ReadonlyMap<string, string>;
}

/** Cell of a grid: the character codes below, the only ones that a grid may hold. */
export const CELL = { wrong: 0, right: 1, missing: 2 } as const;

/** Rows of a grid, each on a line of its own; in few arrays, which go from one thread to another without being copied. */
export interface GridRows {
  /** Ids in the order of the rows, without a gap. */
  readonly ids: Uint8Array<ArrayBuffer>;
  /** Where each id ends; as many as there are rows. */
  readonly ends: Uint32Array<ArrayBuffer>;
  /** Whether row r has an outcome of the m-th model: bit r & 31 of word (r >>> 5) * models + m. */
  readonly graded: Uint32Array<ArrayBuffer>;
  /** Whether that is right, likewise; 0 where there is none. */
  readonly right: Uint32Array<ArrayBuffer>;
}

/** The fast lane for wide 0/1 tables: no object per cell. `cells` holds a CELL code for each model and may be reused. */
export interface GridSink {
  /** Many rows, the first of them on this line, the others on those that follow. */
  rows(rows: GridRows, line: number): void;
  /** One row; the id is `bytes[start, end)` in UTF-8, which may be reused. `count` identical queries, 1 if not given. */
  row(bytes: Uint8Array, start: number, end: number, cells: Uint8Array, line: number, count?: number): void;
  /** One row of a grouped table that names no queries: `count` queries with these outcomes. */
  pattern(cells: Uint8Array, count: number, line: number): void;
}

/** The fast lane for long tables of plain cells: no object per row where nothing stands beside the outcomes. */
export interface AnswerSink {
  /** The number by which rows name this model. */
  model(name: string): number;
  /** One answer; the id is `bytes[start, end)` in ASCII, which may be reused; `cell` is a CELL code. */
  row(
    bytes: Buffer,
    start: number,
    end: number,
    model: number,
    cell: number,
    line: number,
    details?: RecordDetails,
  ): void;
}

/** Where readers put what they found, file by file. */
export interface RecordSink {
  open(file: ResultsFile, format: string): FileSink;
}

/** One harness's format. One file of `readers/` each, and one line in the registry. */
export interface Reader {
  /** As the `format` input takes it, and as the certificate's `inputs[].format` shows it. */
  readonly name: string;
  /** As people call the harness. */
  readonly title: string;
  /** What marks this format, in a few words: shown where no reader accepts a file. */
  readonly looksFor: string;
  /**
   * Whether this file is of this format, judged from its content alone; its name is not evidence. Tables of any origin
   * are judged under the user's settings too.
   */
  accepts(preview: FilePreview, options?: ReadOptions): boolean;
  /** Why an accepted file holds no per-query outcomes (an aggregate, a config): it is set aside and named. */
  whyNoOutcomes?(preview: FilePreview): string | undefined;
  /**
   * Whether the harness writes an empty file at such a path among the accepted ones, and means something by it: it is
   * then given to `read` behind the others.
   */
  takesEmpty?(path: string, accepted: readonly PreviewedFile[]): boolean;
  /** Which of these settings mean something in this format; the others choose nothing in it. */
  readonly chooses?: readonly ('judge' | 'filter')[];
  /**
   * Reads all files of this format in one call, because some decisions (one filter for all models, newest of
   * repeated runs, names from sibling files) need to see them together. Files come in natural order of their paths.
   * Readers with the same function read their files together. Gives back the files that hold no results after all.
   */
  read(
    files: readonly PreviewedFile[],
    sink: RecordSink,
    options: ReadOptions,
  ): Promise<void> | Promise<readonly UnreadFile[]>;
  /**
   * What is found out before anything is read, for readers that have much to find out: a second reading of the same files
   * then begins where the first one did. What is asked for beside the outcomes may differ.
   */
  prepare?(files: readonly PreviewedFile[], options: ReadOptions): Promise<Prepared>;
}

/** Files that are ready to be read, any number of times. */
export interface Prepared {
  /** See `Reader.read`. */
  read(sink: RecordSink, options: ReadOptions): Promise<void> | Promise<readonly UnreadFile[]>;
}

/** A file that was not read, why, and what to do about it. */
export interface UnreadFile {
  readonly path: string;
  readonly why: string;
  readonly remedy?: string;
}

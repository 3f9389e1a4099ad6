import type { ResultsFile } from '../../sources/results-file.js';

/** More values in one row of a format that nests are content and not columns. */
export const MAX_LEAVES = 5000;

/** A row of a table: one cell for each of its columns, and the line where it stands, where the format has lines. */
export interface TableRow {
  readonly cells: readonly unknown[];
  readonly line: number;
}

/** One file as a table, whatever its format: what the solver sees, and what is read afterwards. */
export interface Table {
  readonly file: ResultsFile;
  /** As the certificate's `inputs[].format` shows it. */
  readonly format: string;
  /** Names of the columns; dotted paths in formats that nest. */
  readonly columns: readonly string[];
  /** The first rows; all of them where `isWhole`. */
  readonly sample: readonly TableRow[];
  readonly isWhole: boolean;
  /** Whether the line of a row means anything. */
  readonly hasLines: boolean;
  /** Whether the file is one JSON object, which is as likely a summary as a table of one row. */
  readonly isOneObject?: boolean;
  /** What reading its first rows threw, if anything. */
  readonly fault?: unknown;
  /** Every row, in batches. */
  rows(reading?: RowsReading): AsyncIterable<readonly TableRow[]>;
  /** Said of the table as a whole, such as lines before its header that were passed over. */
  readonly notes: readonly string[];
}

/** What is wanted of the rows of a table, and who hears of what is odd in them. */
export interface RowsReading {
  /** Names of the columns that are needed; all if not given. */
  readonly wanted?: ReadonlySet<string>;
  /** A key that the first rows do not have. */
  readonly onNewKey?: (key: string, line: number) => void;
  /** The rest of the file, and the line on which it begins, where its beginning has been read already. */
  readonly rest?: { readonly chunks: AsyncIterable<Buffer>; readonly line: number };
  /** The last line is cut short. */
  readonly onCut?: () => void;
}

/** More of one file is not looked at before it is decided how to read it. */
export const SAMPLE_BYTES = 8 * 1024 * 1024;
export const SAMPLE_ROWS = 20_000;

/** The column for the key under which a row, or a list of rows, stands. */
export const KEY_COLUMN = '{key}';

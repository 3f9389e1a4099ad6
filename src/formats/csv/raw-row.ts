import type { ResultsFile } from '../../sources/results-file.js';
import { UserError } from '../../base/errors.js';
/** A row before its cells are checked. */
export interface RawRow {
  readonly cells: string[];
  readonly line: number;
}

export function tooLong(file: ResultsFile, line: number): UserError {
  return new UserError(
    `one row is longer than ${MAX_ROW / 1024 / 1024} MiB.`,
    'Is a quote left open? Otherwise leave the long texts out of the results.',
    { file: file.path, line },
  );
}

/** Longest row: a cell of ten megabytes is an answer, one of a hundred a broken file. */
export const MAX_ROW = 64 * 1024 * 1024;

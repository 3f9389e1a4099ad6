import { CELL } from '../readers/reader.js';
import type { Count } from '../base/numbers.js';
/** What was read from one file. */
export interface FileSummary {
  readonly path: string;
  readonly format: string;
  /** How a table was read: which column is what. */
  reading?: string;
  /** Names of the models in the file. */
  readonly models: string[];
  /** Cells with an outcome, an error or an unscored answer. */
  records: Count;
  errors: Count;
  unscored: Count;
  missing: Count;
  /** Records whose outcome was a score strictly between 0 and 1 (or on another scale), judged by the pass threshold. */
  scores: number;
  readonly setAside: { what: string; count: Count }[];
  readonly warnings: string[];
}

export function emptySummary(path: string, format: string): FileSummary {
  return {
    path,
    format,
    models: [],
    records: 0,
    errors: 0,
    unscored: 0,
    missing: 0,
    scores: 0,
    setAside: [],
    warnings: [],
  };
}

/** Notes something that was not used, once for each reason, with its count. */
export function setAside(summary: FileSummary, what: string, count: number): void {
  const known = summary.setAside.find((entry) => entry.what === what);
  if (known) known.count += count;
  else summary.setAside.push({ what, count });
}

/** Counts a row of a grid: the first so many of its cells. */
export function countCells(summary: FileSummary, cells: ArrayLike<number>, width: number): void {
  let missing = 0;
  for (let i = 0; i < width; i++) if (cells[i] === CELL.missing) missing += 1;
  summary.missing += missing;
  summary.records += width - missing;
}

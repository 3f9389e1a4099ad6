import type { RawRow } from './raw-row.js';
import { regularRows } from './regular-rows.js';

/** The first rows of a file. */
export interface FirstRows {
  readonly rows: RawRow[];
  /** Whether rows as RFC 4180 has them are all that was met. */
  readonly isRegular: boolean;
  /** What csv-parse calls what is wrong behind these rows; that is said to people where the file is read. */
  readonly fault: string | undefined;
}

/**
 * The first rows of a CSV file, as far as they are valid.
 *
 * @param text     the beginning of the file, or of what follows its first lines
 * @param isWhole  whether that is all of it; otherwise a row that the text cuts in two is left out
 * @param line     of the file, on which the text begins
 * @param most     rows that are wanted
 */
export async function firstRows(
  text: string,
  isWhole: boolean,
  delimiter: string,
  lineEnd: '\n' | '\r',
  line: number,
  most: number,
): Promise<FirstRows> {
  const regular =
    lineEnd === '\n' ? regularRows(text, delimiter, line, isWhole, most) : { rows: [], at: 0, line, isOdd: true };
  if (!regular.isOdd) return { rows: regular.rows, isRegular: true, fault: undefined };
  // Loaded where it is needed, as there are few such files.
  const { parsedRows } = await import('./parsed-rows.js');
  const left = text.slice(regular.at, isWhole ? text.length : text.lastIndexOf(lineEnd) + 1);
  const { rows, fault } = parsedRows(left, delimiter, lineEnd, regular.line, most - regular.rows.length);
  return { rows: [...regular.rows, ...rows], isRegular: false, fault };
}

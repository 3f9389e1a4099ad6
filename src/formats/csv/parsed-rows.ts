import { parse } from 'csv-parse/sync';
import { LineCount, type ParsedRow } from './line-count.js';
import type { RawRow } from './raw-row.js';

/**
 * The first rows of a text by csv-parse, as far as they are valid.
 *
 * @param line  of the file, on which the text begins
 * @param most  rows that are wanted
 * @returns `fault`: its code for what is wrong behind these rows
 */
export function parsedRows(
  text: string,
  delimiter: string,
  lineEnd: '\n' | '\r',
  line: number,
  most: number,
): { readonly rows: RawRow[]; readonly fault: string | undefined } {
  const rows: RawRow[] = [];
  const count = new LineCount(line, lineEnd);
  try {
    parse(text, {
      delimiter,
      info: true,
      on_record: (row: unknown) => {
        const parsed = row as ParsedRow;
        rows.push({ cells: parsed.record, line: count.beginningOf(parsed) });
        return null;
      },
      record_delimiter: lineEnd === '\r' ? ['\r'] : ['\r\n', '\n'],
      relax_column_count: true,
      skip_empty_lines: true,
      to: most,
    });
  } catch (error) {
    return { rows, fault: String((error as { code?: unknown }).code) };
  }
  return { rows, fault: undefined };
}

import { unguarded } from '../../../base/formula-guard.js';
import { looksLikeModel } from '../solve/evidence.js';
import { readCell } from '../spelling.js';

/** The names of the columns of a table of cells, and where its body begins. */
export interface Header {
  readonly header: readonly string[];
  /** Number of the row, among those given, with which the body begins. */
  readonly bodyAt: number;
  readonly notes: readonly string[];
}

/** Finds the header among the first rows of a table: behind titles, and in several levels where a data frame wrote it. */
export function headerOf(rows: readonly string[][]): Header | undefined {
  if (rows.length === 0) return undefined;
  const titles = titleRows(rows);
  const behind = rows.slice(titles);
  const levels = headerLevels(behind);
  const header = levels === undefined ? behind[0]! : joinedHeader(behind, levels);
  return {
    header: completed(header.map(cleanName), behind.slice(levels ?? 1)),
    bodyAt: titles + (levels ?? 1),
    notes: titles > 0 ? [`${titles === 1 ? 'a line' : `${titles} lines`} before the header`] : [],
  };
}

/** Names without the white space around them, and without a guard against spreadsheets. */
function cleanName(name: string): string {
  return unguarded(name).trim();
}

const filled = (row: readonly string[]): number => row.filter((cell) => cell.trim() !== '').length;

/** Rows before the header that hold one cell at most, where the table behind them has at least three columns. */
function titleRows(rows: readonly string[][]): number {
  const seen = rows.slice(0, 50);
  const widths = seen.map((row) => row.length);
  const usual = [...widths].sort((a, b) => a - b)[Math.floor(widths.length / 2)]!;
  if (usual < 3 || seen.length < 4) return 0;
  const header = seen.findIndex((row) => row.length === usual && filled(row) >= 2);
  if (header > 0 && seen[header]!.some((cell) => isVerdictCell(cell))) return 0;
  return header > 0 && seen.slice(0, header).every((row) => filled(row) <= 1 || row.length < usual) && header <= 10
    ? header
    : 0;
}

/**
 * The header with a name more, where every row has one cell more than it: a comma at the end of each row, or the names
 * that R writes before its rows. Where it may be something else the header stays as it is, and the rows are refused.
 */
function completed(header: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const width = header.length + 1;
  if (rows.length === 0 || !rows.every((row) => row.length === width)) return header;
  if (rows.every((row) => row.at(-1)!.trim() === '')) return [...header, ''];
  const firsts = rows.map(([first]) => first!.trim());
  if (new Set(firsts).size < firsts.length) return header;
  const isGrid = rows.every((row) => row.slice(1).every((cell) => isVerdictCell(cell) || cell.trim() === ''));
  if (isGrid && looksLikeModel(header[0]!)) return ['', ...header];
  const isNumbered = firsts.every((first, i) => /^[0-9]+$/.test(first) && (i === 0 || +first > +firsts[i - 1]!));
  // Behind ids the outcomes would come at once: what is too much is then at the end of the rows.
  return isNumbered && !rows.every((row) => isVerdictCell(row[1]!)) ? ['', ...header] : header;
}

/** Whether a cell is 1 or 0, or a word that is no name of a column. */
export function isVerdictCell(cell: string): boolean {
  return /^(?:[01](?:\.0+)?|true|false|yes|no|✅|❌|✓|✗)$/i.test(cell.trim());
}

/** Rows that a data frame's header takes, where it has several levels; undefined where it has one. */
function headerLevels(rows: readonly string[][]): number | undefined {
  const [top, second, third] = rows;
  if (top === undefined || second === undefined || top[0]?.trim() !== '' || top.length < 3) return undefined;
  const names = top.slice(1).map((name) => name.trim());
  const isLevelled = new Set(names).size < names.length;
  const named = second.slice(1).filter((cell) => cell.trim() !== '');
  if (!isLevelled || named.length < names.length || second.slice(1).some((cell) => isOutcomeCell(cell)))
    return undefined;
  const isIndex = third !== undefined && third[0]!.trim() !== '' && filled(third) === 1 && third.length === top.length;
  return isIndex ? 3 : 2;
}

function isOutcomeCell(cell: string): boolean {
  const result = readCell(cell);
  return typeof result === 'number' || (typeof result === 'boolean' && !/^correct$/i.test(cell.trim()));
}

function joinedHeader(rows: readonly string[][], levels: number): string[] {
  const [top, second, third] = rows;
  let last = '';
  return top!.map((cell, i) => {
    if (i === 0) return levels === 3 ? third![0]! : second![0]!;
    last = cell.trim() === '' ? last : cell.trim();
    return `${last}.${second![i]!.trim()}`;
  });
}
